import type { Advisory, Incomplete } from '../model/facts.js';
import { mergeAliases, toAdvisory, unreadAdvisory } from './advisory.js';
import { type AskEffects, askJson, NoAnswer } from './ask.js';
import { askAll } from './ask-all.js';
import { findIds, osvRequest, type OsvService, type Query } from './osv-batch.js';
import { OsvRecord } from './osv-record.js';

/** The name of the service in reports. */
export const SOURCE = 'OSV';
/** Records that are fetched at the same time. */
const CONCURRENCY = 8;

async function fetchRecord(id: string, service: OsvService, effects: AskEffects): Promise<OsvRecord> {
  const value = await askJson(osvRequest(service, `v1/vulns/${encodeURIComponent(id)}`), effects);
  const record = OsvRecord.safeParse(value);
  if (!record.success) throw new NoAnswer('a record it sent is not an OSV record');
  return record.data;
}

/** The advisories for each release, and what is missing. */
export interface OsvAnswer {
  /** In the order of the queries; empty for a release without advisories. */
  readonly advisories: readonly (readonly Advisory[])[];
  readonly incomplete: readonly Incomplete[];
}

function missingWords(missing: number, reason: string): string {
  return `${missing === 1 ? 'one advisory' : `${missing} advisories`} could not be read: ${reason}`;
}

/**
 * Asks the OSV service (https://google.github.io/osv.dev/api/) which advisories affect each release: batch queries for
 * the ids, then each record once, however many releases it affects. A failing service does not throw: what is missing
 * is in `incomplete`, and an advisory whose record could not be fetched is kept by its id.
 */
export async function askOsv(
  queries: readonly Query[],
  service: OsvService,
  effects: AskEffects,
): Promise<OsvAnswer> {
  const incomplete: Incomplete[] = [];
  const idsOf = new Map<Query, Set<string>>(queries.map((query) => [query, new Set()]));
  try {
    await findIds(queries, service, effects, (query, ids) => {
      for (const id of ids) idsOf.get(query)?.add(id);
    });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    incomplete.push({ source: SOURCE, reason: error.message });
  }
  const ids = [...new Set([...idsOf.values()].flatMap((some) => [...some]))].sort();
  const { answers: byId, failures } = await askAll(ids, CONCURRENCY, (id) =>
    fetchRecord(id, service, effects),
  );
  const missing = ids.length - byId.size;
  if (missing > 0) {
    incomplete.push({ source: SOURCE, reason: missingWords(missing, failures.toSorted()[0] ?? '') });
  }
  const advisories = queries.map((query) =>
    mergeAliases(
      [...(idsOf.get(query) ?? [])].flatMap((id) => {
        const record = byId.get(id);
        return (record === undefined ? unreadAdvisory(id) : toAdvisory(record, query.name)) ?? [];
      }),
    ),
  );
  return { advisories, incomplete };
}
