import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder whose requirements.txt pip is to read (or one package argument), and what depsec made of it. */
export interface OracleCase {
  readonly folder: string;
  readonly package?: string;
  readonly locale?: string;
  /** Requirement texts depsec rebuilt, to be normalised by pip. */
  readonly texts: readonly string[];
}

export interface OracleRequirement {
  readonly name: string;
  readonly text: string;
  readonly constraint: boolean;
  readonly hashes: readonly string[];
  readonly line: number;
}

/** A requirement that names its file or folder. */
export interface OracleDirect {
  /** Null where pip learns it from the file. */
  readonly name: string | null;
  /** URL without fragment, or absolute path. */
  readonly address: string;
  readonly extras: readonly string[];
  /** Normalised; empty for none. */
  readonly marker: string;
  readonly constraint: boolean;
  readonly hashes: readonly string[];
  readonly line: number;
}

/** What pip made of it; `error` when pip refused. */
export interface OracleAnswer {
  readonly error?: string;
  readonly requirements?: readonly OracleRequirement[];
  readonly directs?: readonly OracleDirect[];
  readonly indexes?: readonly string[];
  readonly links?: readonly string[];
  readonly noIndex?: boolean;
  readonly pre?: boolean;
  readonly preferBinary?: boolean;
  readonly requireHashes?: boolean;
  readonly noBinary?: readonly string[];
  readonly onlyBinary?: readonly string[];
  readonly ours: readonly string[];
}

/** Asks pip about all cases in one child. */
export function askPip(cases: readonly OracleCase[]): OracleAnswer[] {
  const script = readFileSync(join(import.meta.dirname, 'pip-oracle.py'), 'utf8');
  const output = execFileSync('python3', ['-I', '-c', script], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: cases[0]?.folder, PIP_CONFIG_FILE: '/dev/null' },
  });
  return JSON.parse(output) as OracleAnswer[];
}
