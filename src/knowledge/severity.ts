import * as library from 'ae-cvss-calculator';
import type { Severity } from '../model/finding.js';

/** The part of the calculator that is used here; the library declares it as `any`. */
interface Calculator {
  fromVector(vector: string): { calculateScores(): { readonly base?: number } } | null;
}

/** The library is CommonJS: Node puts its exports under `default`, bundlers beside it. */
const calculator = ('default' in library ? library.default : library) as Calculator;

/** One entry of an OSV `severity` array: a CVSS vector of version 2, 3 or 4, or something else we do not read. */
export interface Rating {
  readonly type: string;
  readonly score: string;
}

/** The base metrics of each version of CVSS, by the prefix of its vectors; version 2 has none. */
const BASE_METRICS: Readonly<Record<string, readonly string[]>> = {
  '': ['AV', 'AC', 'Au', 'C', 'I', 'A'],
  'CVSS:3.0/': ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'],
  'CVSS:3.1/': ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'],
  'CVSS:4.0/': ['AV', 'AC', 'AT', 'PR', 'UI', 'VC', 'VI', 'VA', 'SC', 'SI', 'SA'],
};

/**
 * The base metrics of a vector, as a vector of their own; undefined if one is missing. The calculator treats a missing
 * metric as harmless and prints what it does not know, so it gets only complete base vectors.
 */
function baseVector(text: string): string | undefined {
  const [, prefix = '', rest = ''] =
    /^(CVSS:\d\.\d\/)?((?:[A-Za-z]{1,3}:[A-Za-z]{1,8}\/?){1,40})$/.exec(text) ?? [];
  const values = new Map(rest.split('/').map((pair): [string, string] => [pair.split(':')[0] ?? '', pair]));
  const wanted = BASE_METRICS[prefix] ?? [];
  const found = wanted.flatMap((metric) => values.get(metric) ?? []);
  return wanted.length > 0 && found.length === wanted.length ? `${prefix}${found.join('/')}` : undefined;
}

function baseScore(rating: Rating): number | undefined {
  const vector = rating.type.startsWith('CVSS_') ? baseVector(rating.score) : undefined;
  if (vector === undefined) return undefined;
  const base = calculator.fromVector(vector)?.calculateScores().base;
  return typeof base === 'number' && Number.isFinite(base) ? base : undefined;
}

/** The highest CVSS base score (0–10) of some ratings; undefined if none has a complete vector. */
export function highestScore(ratings: readonly Rating[]): number | undefined {
  const scores = ratings.flatMap((rating) => baseScore(rating) ?? []);
  return scores.length === 0 ? undefined : Math.max(...scores);
}

/** CVSS base score to severity: 9 and above CRITICAL, 7 HIGH, 4 MEDIUM, else LOW. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'CRITICAL';
  if (score >= 7) return 'HIGH';
  return score >= 4 ? 'MEDIUM' : 'LOW';
}

const WORDS = new Map<string, Severity>([
  ['CRITICAL', 'CRITICAL'],
  ['HIGH', 'HIGH'],
  ['MODERATE', 'MEDIUM'],
  ['MEDIUM', 'MEDIUM'],
  ['LOW', 'LOW'],
]);

/** The severity that a database states in a word; undefined for an unknown word. */
export function severityOfWord(word: unknown): Severity | undefined {
  return typeof word === 'string' ? WORDS.get(word.toUpperCase()) : undefined;
}
