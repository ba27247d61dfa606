import { z } from 'zod';

/** A dependency in poetry's notation, as PEP 508 text; where it names a place, that is kept beside it. */
export interface PoetryDependency {
  readonly text: string;
  readonly source: unknown;
}

const Text = z.string().max(1000);
const Table = z
  .object({
    version: Text.optional(),
    extras: z.array(Text).default([]),
    markers: Text.optional(),
    python: Text.optional(),
  })
  .loose();
const PLACES = ['path', 'url', 'git', 'source'] as const;

/** `^0.2.3` stays below the next number that is not zero, `~1.2` below the next of its second number. */
function upperBound(version: string, isCaret: boolean): string {
  const numbers = version.split('.').map(Number);
  const first = numbers.findIndex((number) => number > 0);
  const last = numbers.length - 1;
  const at = isCaret ? (first < 0 ? last : first) : Math.min(1, last);
  return numbers
    .slice(0, at + 1)
    .map((number, place) => (place === at ? number + 1 : number))
    .join('.');
}

/** One piece of a constraint as PEP 440 writes it; undefined for what it has no words for. */
function pieceOf(piece: string): string | undefined {
  if (piece === '*' || piece === '') return '';
  const [, sign, version = ''] = /^([~^])\s*v?(\d+(?:\.\d+)*)(?![\d])([\w.+-]*)$/.exec(piece) ?? [];
  if (sign !== undefined) {
    const whole = piece.replace(/^[~^]\s*v?/, '');
    return `>=${whole},<${upperBound(version, sign === '^')}`;
  }
  if (/^(?:===|~=|==|!=|<=|>=|<|>)/.test(piece)) return piece.replace(/\s+/g, '');
  return /^=?\s*v?\d[\w.+*!-]*$/.test(piece) ? `==${piece.replace(/^=?\s*v?/, '')}` : undefined;
}

/** poetry's `^1.2`, `~1.2`, `1.*`, `>=1 <2` as a PEP 440 specifier; undefined for alternatives (`||`). */
export function poetryConstraint(text: string): string | undefined {
  if (text.includes('|')) return undefined;
  const joined = text.trim().replace(/([<>=!~^])\s+/g, '$1');
  const pieces = joined.split(/\s*,\s*|\s+/).map(pieceOf);
  if (pieces.includes(undefined)) return undefined;
  return pieces.filter((piece) => piece !== '').join(',');
}

function pythonMarker(python: string | undefined): string | undefined {
  const pieces = poetryConstraint(python ?? '')?.split(',');
  return pieces
    ?.filter((piece) => piece !== '')
    .map((piece) => /^(\D+)(\d.*)?$/.exec(piece)?.slice(1) ?? [])
    .map(([operator = '', version = '']) => `python_full_version ${operator} "${version}"`)
    .join(' and ');
}

function dependencyOf(name: string, value: unknown): PoetryDependency | undefined {
  const read = Table.safeParse(typeof value === 'string' ? { version: value } : value);
  if (!read.success) return undefined;
  const { version, extras, markers, python } = read.data;
  const place = PLACES.some((key) => key in read.data) ? value : undefined;
  const specifier = poetryConstraint(version ?? '');
  const onPython = pythonMarker(python);
  if (specifier === undefined || onPython === undefined) return undefined;
  const conditions = [markers, onPython].filter((part) => part !== undefined && part !== '');
  const marker = conditions.length > 1 ? conditions.map((part) => `(${part})`).join(' and ') : conditions[0];
  const wanted = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  return {
    text: `${name}${wanted}${specifier}${marker === undefined ? '' : ` ; ${marker}`}`,
    source: place,
  };
}

/** What one key of a table of poetry's dependencies asks for; undefined where PEP 508 has no words for it. */
export function poetryDependencies(name: string, value: unknown): readonly PoetryDependency[] | undefined {
  const all = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map((one) =>
    dependencyOf(name, one),
  );
  return all.includes(undefined) ? undefined : all.filter((one) => one !== undefined);
}
