import { REPORT_FORMATS, type ReportFormat } from '../model/report.js';
import { nearest } from './nearest.js';
import type { Option } from './option.js';
import { usage } from './usage.js';

/** Spells an option for an error message, as the user wrote it: `--format`, or `The input format`. */
export type Spell = (name: string) => string;

/** The spelling of the command line. */
export const asFlag: Spell = (name) => `--${name}`;

/** Where a report is written besides standard output. */
export interface ReportFile {
  readonly format: ReportFormat;
  readonly path: string;
}

/** Where known vulnerabilities come from: the OSV service, nowhere, or a folder or zip of records. */
export type Advisories = 'osv' | 'off' | { readonly folder: string };

/** Returns the value; throws a `usage` failure if it is not one of the option's choices. */
export function checkChoice({ choices }: Pick<Option, 'choices'>, spelled: string, value: string): string {
  if (choices === undefined || choices.includes(value)) return value;
  const meant = nearest(value, choices);
  throw usage(
    `${spelled} expects one of ${choices.join(', ')}, got "${value}".`,
    meant === undefined ? 'Choose one of these.' : `Did you mean ${meant}?`,
  );
}

/** The value as a word of a closed list; undefined for any other, which `checkChoice` has refused before. */
export function wordOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find((word) => word === value);
}

/** Reads the value of --advisories: the word `osv` or `off`, or else a path. */
export function advisoriesOf(value: string): Advisories {
  return value === 'osv' || value === 'off' ? value : { folder: value };
}

/** Reads the values `FORMAT=FILE`; throws a `usage` failure for anything else, and for a file named twice. */
export function reportFiles(option: string, values: readonly string[]): readonly ReportFile[] {
  const files = values.map((value) => reportFile(option, value));
  const twice = files.find(({ path }, at) => files.findIndex((file) => file.path === path) < at);
  if (twice === undefined) return files;
  throw usage(
    `${option} expects a file of its own for each report, got ${twice.path} twice.`,
    'Give one of the reports another name.',
  );
}

function reportFile(option: string, value: string): ReportFile {
  const at = value.indexOf('=');
  const format = REPORT_FORMATS.find((name) => name === value.slice(0, Math.max(at, 0)));
  const path = value.slice(at + 1);
  if (!format || path === '')
    throw usage(
      `${option} expects FORMAT=FILE with a format of ${REPORT_FORMATS.join(', ')}, got "${value}".`,
      'Write for example json=depsec.json.',
    );
  return { format, path };
}

/** Returns a day (`YYYY-MM-DD`) or a time as the log writes it; throws a `usage` failure for anything else. */
export function dayOf(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw usage(`${option} expects a day, YYYY-MM-DD, got "${value}".`, 'Write for example 2026-01-31.');
}
