import { decodeSource } from '../python/decode.js';
import type { Finding } from '../model/finding.js';
import type { SourceText } from './subject.js';

/** The part of a file that is sent: some of its lines, with their numbers. */
export interface Excerpt {
  readonly artifact: string;
  readonly path: string;
  /** How many lines the file has. */
  readonly total: number;
  /** 1-based, in order. */
  readonly lines: readonly (readonly [number: number, text: string])[];
}

/** The most source in one question, in estimated tokens of three characters. */
const TOKEN_BUDGET = 24_000;
const CHARACTERS_A_TOKEN = 3;
/** Lines sent before and after a flagged place, if a file is too long to be sent whole. */
const AROUND = 40;
const LONGEST_LINE = 1200;
const LINE_END = 200;
const LINE_OVERHEAD = 8;

interface Candidate {
  readonly file: SourceText;
  readonly text: string;
  readonly relevance: number;
  /** Lines that findings name. */
  readonly marks: readonly number[];
}

function textOf({ bytes }: SourceText): string | undefined {
  const decoded = decodeSource(bytes);
  if ('text' in decoded) return decoded.text;
  return 'shown' in decoded ? decoded.shown : undefined;
}

/** The lines of a file that findings and their chains name. */
function marksIn(path: string, flags: readonly Finding[]): readonly number[] {
  return flags.flatMap(({ file, line, chain = [] }) => [
    ...(file === path && line !== undefined ? [line] : []),
    ...chain.flatMap((step) => (step.file === path && step.layer === 0 ? [step.line] : [])),
  ]);
}

/** The dotted names a file imports, as path endings: `.loader` and `pkg.loader` both end in `loader`. */
function importsOf(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import[ \t]+([\w, \t(]+)|import[ \t]+([\w., \t]+))/gm,
    ),
  ]
    .flatMap(([, from = '', names = '', plain = '']) => [
      ...names.split(/[,\s(]+/).map((name) => `${from}.${name}`),
      from,
      ...plain.split(/[,\s]+/),
    ])
    .map((name) => name.replace(/^\.+/, '').replaceAll('.', '/'))
    .filter((name) => name !== '');
}

/** Whether one of the imports may refer to this file. */
function isImported(path: string, imports: ReadonlySet<string>): boolean {
  const parts = path.replace(/(?:\/__init__)?\.pyw?$/, '').split('/');
  return parts.some((_, at) => imports.has(parts.slice(at).join('/')));
}

/** Files that run by themselves: they are sent even if no finding names them, as for a look-alike name. */
const STARTS = /(?:^|\/)(?:setup\.py|__init__\.py|__main__\.py|[^/]+\.pth|pyproject\.toml|setup\.cfg)$/;

function rank(files: readonly SourceText[], flags: readonly Finding[]): readonly Candidate[] {
  const read = files.flatMap((file) => {
    const text = textOf(file);
    return text === undefined ? [] : [{ file, text, marks: marksIn(file.path, flags) }];
  });
  const worst = (path: string): number =>
    Math.max(0, ...flags.filter(({ file }) => file === path).map(({ score }) => score));
  const flagged = read.filter(({ marks }) => marks.length > 0);
  const imports = new Set(flagged.flatMap(({ text }) => importsOf(text)));
  const relevance = (path: string, isMarked: boolean): number => {
    if (isMarked) return 2 + worst(path);
    if (isImported(path, imports)) return 1;
    return STARTS.test(path) ? 0.5 - path.split('/').length / 100 : 0;
  };
  return read
    .map((one) => ({ ...one, relevance: relevance(one.file.path, one.marks.length > 0) }))
    .filter((one) => one.relevance > 0)
    .sort((a, b) => b.relevance - a.relevance || (a.file.path < b.file.path ? -1 : 1));
}

/** The line, cut in the middle if it is very long and so mostly data. */
function shortened(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const left = text.length - LONGEST_LINE;
  return `${text.slice(0, LONGEST_LINE - LINE_END)} …(${left} characters left out)… ${text.slice(-LINE_END)}`;
}

const costOf = (text: string): number => (text.length + LINE_OVERHEAD) / CHARACTERS_A_TOKEN;

/** The whole file where it fits; otherwise the lines around its marks, nearest first; then from its beginning. */
function excerpt({ file, text, marks }: Candidate, budget: number): { excerpt: Excerpt; cost: number } {
  const lines = text.split(/\r\n|\r|\n/).map(shortened);
  if (lines.at(-1) === '') lines.pop();
  const distance = (number: number): number =>
    marks.length === 0 ? number : Math.min(...marks.map((mark) => Math.abs(mark - number)));
  const whole = lines.reduce((sum, line) => sum + costOf(line), 0);
  const order = lines.map((_, at) => at + 1);
  const nearest =
    whole <= budget
      ? order
      : order
          .filter((number) => marks.length === 0 || distance(number) <= AROUND)
          .sort((a, b) => distance(a) - distance(b));
  const taken: number[] = [];
  let cost = 0;
  for (const number of nearest) {
    cost += costOf(lines[number - 1] ?? '');
    if (cost > budget && taken.length > 0) break;
    taken.push(number);
  }
  const chosen = taken.sort((a, b) => a - b).map((number) => [number, lines[number - 1] ?? ''] as const);
  const { artifact, path } = file;
  return { excerpt: { artifact, path, total: lines.length, lines: chosen }, cost };
}

/**
 * The files of a package that are worth asking about: flagged files first, then what they import, then what runs by
 * itself, until the budget is spent.
 */
export function selectFiles(
  files: readonly SourceText[],
  flags: readonly Finding[],
  budget = TOKEN_BUDGET,
): readonly Excerpt[] {
  const chosen: Excerpt[] = [];
  let left = budget;
  for (const candidate of rank(files, flags)) {
    if (left <= budget / 50) break;
    // The first file must leave room for the others.
    const share = excerpt(candidate, Math.min(left, chosen.length === 0 ? budget * 0.7 : left));
    if (share.excerpt.lines.length > 0) chosen.push(share.excerpt);
    left -= share.cost;
  }
  return chosen;
}
