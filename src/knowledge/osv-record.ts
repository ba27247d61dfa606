import { z } from 'zod';
import { normalizeName } from '../model/project-name.js';

/**
 * The part of an OSV record that depsec reads (https://ossf.github.io/osv-schema/). Unknown fields are ignored, as the
 * schema requires of readers.
 */
const Event = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
  limit: z.string().optional(),
});

const Range = z.object({ type: z.string(), events: z.array(Event) });

const SeverityEntry = z.object({ type: z.string(), score: z.string() });

const Affected = z.object({
  package: z.object({ ecosystem: z.string(), name: z.string() }).optional(),
  severity: z.array(SeverityEntry).nullish(),
  ranges: z.array(Range).nullish(),
  versions: z.array(z.string()).nullish(),
});

/** One OSV record. */
export const OsvRecord = z.object({
  // No path separators: ids become part of an address.
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/, 'expected an OSV id'),
  modified: z.string(),
  withdrawn: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
  summary: z.string().nullish(),
  details: z.string().nullish(),
  severity: z.array(SeverityEntry).nullish(),
  affected: z.array(Affected).nullish(),
  references: z.array(z.object({ type: z.string(), url: z.string() })).nullish(),
  database_specific: z.looseObject({ severity: z.unknown() }).partial().nullish(),
});

export type OsvRecord = z.infer<typeof OsvRecord>;
export type OsvAffected = z.infer<typeof Affected>;
export type OsvRange = z.infer<typeof Range>;
export type OsvEvent = z.infer<typeof Event>;

/** The entries of a record about one project of the Python index; names are compared by PEP 503. */
export function affectedEntries(record: OsvRecord, project: string): readonly OsvAffected[] {
  const wanted = normalizeName(project);
  return (record.affected ?? []).filter(
    // An ecosystem may carry a suffix after a colon.
    ({ package: named }) => named?.ecosystem.split(':')[0] === 'PyPI' && normalizeName(named.name) === wanted,
  );
}

/** Why a value is not an OSV record: path and reason on one line. */
export function recordProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return `${path === '' ? 'the record' : path}: ${issue?.message ?? 'invalid'}`;
}
