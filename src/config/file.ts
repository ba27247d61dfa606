import { parse, TomlError } from 'smol-toml';
import type { z } from 'zod';
import { Failure } from '../model/failure.js';
import type { ConfigFile } from './config-file.js';
import { KEYS, valueAt } from './keys.js';
import { lineOf } from '../toml/lines.js';
import type { FileContents } from './schema.js';
import { fileSchema, IGNORE_PARTS } from './schema.js';

/** A configuration file that was read and found valid. */
export interface ReadFile {
  readonly file: ConfigFile;
  /** As the file has it: only the keys that are set. */
  readonly raw: unknown;
  /** With defaults filled in and names normalised. */
  readonly contents: FileContents;
}

const WHY = 'A setting that is not understood could switch off a protection, and nobody would notice.';

/** Reads and checks one file; throws a `config` failure that names file, line, key and the allowed values. */
export function readFile(file: ConfigFile): ReadFile {
  const raw = valueAt(parseToml(file), file.table) ?? {};
  const result = fileSchema.safeParse(raw);
  if (result.success) return { file, raw, contents: result.data };
  const [issue] = result.error.issues;
  throw issue ? describe(file, raw, issue) : result.error;
}

/** A `config` failure about one key of a file. */
export function keyFailure(
  file: ConfigFile,
  path: readonly PropertyKey[],
  parts: { readonly problem: string; readonly why: string; readonly fix: string },
): Failure {
  const where = `${file.name}, line ${lineOf(file.text, [...file.table, ...path])}`;
  return new Failure({
    code: 'config',
    what: `${where}: ${keyName(path)} ${parts.problem}`,
    why: parts.why,
    fix: parts.fix,
  });
}

function parseToml(file: ConfigFile): unknown {
  try {
    return parse(file.text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw new Failure({
      code: 'config',
      what: `${file.name}, line ${error.line}: the file is expected to be TOML, got a syntax error (${reason}).`,
      why: WHY,
      fix: 'Correct the line.',
    });
  }
}

function describe(file: ConfigFile, raw: unknown, issue: z.core.$ZodIssue): Failure {
  if (issue.code === 'unrecognized_keys') {
    const path = [...issue.path, issue.keys[0] ?? ''];
    const fix = `Remove it, or use one of: ${keysUnder(issue.path).join(', ')}.`;
    return keyFailure(file, path, { problem: 'is not a key depsec knows.', why: WHY, fix });
  }
  const allowed = allowedAt(issue.path);
  const value = valueAt(raw, issue.path);
  const problem =
    value === undefined
      ? `is missing: expected ${allowed}.`
      : `is expected to be ${allowed}, got ${shown(value)}.`;
  return keyFailure(file, issue.path, { problem, why: WHY, fix: 'Correct the value.' });
}

/** `thresholds.block_score`; entries of `[[ignore]]` are counted from 1. */
function keyName(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : `${at > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function allowedAt(path: readonly PropertyKey[]): string {
  const [section, second, third] = path.map(String);
  if (section === 'ignore') {
    const part = Object.entries(IGNORE_PARTS).find(([name]) => name === third);
    return part?.[1] ?? '[[ignore]] entries';
  }
  return KEYS.find((key) => key.path[0] === section && key.path[1] === second)?.allowed ?? 'a table of keys';
}

function keysUnder(path: readonly PropertyKey[]): readonly string[] {
  const [section] = path;
  if (section === 'ignore') return Object.keys(IGNORE_PARTS);
  if (section === undefined) return [...new Set(KEYS.map((key) => key.path[0] ?? ''))];
  return KEYS.filter((key) => key.path[0] === section).map((key) => key.path[1] ?? '');
}
