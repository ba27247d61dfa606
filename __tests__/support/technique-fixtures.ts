import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCORES, type Severity } from '../../src/model/finding.js';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'techniques');

/** One way to write a technique, or honest code that looks alike (`clean`, without a rule). */
export interface TechniqueShape {
  readonly shape: string;
  /** Contents by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly rule?: string;
  readonly severity: Severity;
}

export interface Technique {
  readonly number: number;
  readonly name: string;
  readonly shapes: readonly TechniqueShape[];
}

/** Shapes in which every technique has to be found. */
export const SHAPES = ['plain', 'aliased', 'encoded'];

const isSeverity = (word: string): word is Severity => Object.hasOwn(SCORES, word);

const contentOf = (text: string): string | Uint8Array =>
  text.startsWith('base64:') ? Buffer.from(text.slice('base64:'.length), 'base64') : text;

/** A section: `#: SHAPE PATH [RULE SEVERITY]`, then the file; `#: with PATH` gives another file of the same shape. */
function shapesIn(text: string): TechniqueShape[] {
  const shapes: TechniqueShape[] = [];
  for (const section of text.split(/^#: /m).slice(1)) {
    const end = section.indexOf('\n');
    const [shape = '', path = '', rule, severity = 'INFO'] = section.slice(0, end).split(' ');
    if (!isSeverity(severity)) throw new Error(`no severity: ${severity}`);
    const files = { [`fixture-1.0/${path}`]: contentOf(section.slice(end + 1)) };
    const before = shapes.at(-1);
    if (shape === 'with' && before !== undefined)
      shapes[shapes.length - 1] = { ...before, files: { ...before.files, ...files } };
    else shapes.push({ shape, files, severity, ...(rule === undefined ? {} : { rule }) });
  }
  return shapes;
}

/** The techniques by number, each with its shapes, read from one file a technique. */
export function readTechniques(): Technique[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const [, number = '', name = ''] = /^(\d+)-(.+)\.txt$/.exec(file) ?? [];
      return { number: Number(number), name, shapes: shapesIn(readFileSync(join(FOLDER, file), 'utf8')) };
    });
}
