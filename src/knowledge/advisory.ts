import type { Advisory } from '../model/facts.js';
import { SEVERITIES, type Severity } from '../model/finding.js';
import { isMalwareId } from '../model/malware-id.js';
import { affectedEntries, type OsvRecord } from './osv-record.js';
import { highestScore, severityOfScore, severityOfWord } from './severity.js';
import { affectedWords, fixedVersions } from './version-range.js';

const SUMMARY_LENGTH = 200;
const MOST_REFERENCES = 10;

function summaryOf(record: OsvRecord): string {
  const text = record.summary ?? record.details ?? '';
  const line = (text.trim().split(/\r?\n/)[0] ?? '').trim();
  return line.length > SUMMARY_LENGTH ? `${line.slice(0, SUMMARY_LENGTH - 1)}…` : line;
}

function webAddresses(record: OsvRecord): readonly string[] {
  const urls = (record.references ?? []).map(({ url }) => url);
  return [...new Set(urls.filter((url) => /^https?:\/\//i.test(url)))].slice(0, MOST_REFERENCES);
}

/**
 * Turns an OSV record into an advisory for one project. The severity is that of the highest CVSS score, else the one
 * stated by the database, else MEDIUM; malware is CRITICAL.
 * @returns undefined for a withdrawn record, and for one that does not affect the project
 */
export function toAdvisory(record: OsvRecord, project: string): Advisory | undefined {
  const entries = affectedEntries(record, project);
  if (typeof record.withdrawn === 'string' || entries.length === 0) return undefined;
  const aliases = record.aliases ?? [];
  const isMalware = [record.id, ...aliases].some(isMalwareId);
  const ratings = [...(record.severity ?? []), ...entries.flatMap((entry) => entry.severity ?? [])];
  const cvss = highestScore(ratings);
  const stated =
    cvss === undefined ? severityOfWord(record.database_specific?.severity) : severityOfScore(cvss);
  return {
    id: record.id,
    aliases: [...new Set(aliases)].filter((id) => id !== record.id).sort(),
    summary: summaryOf(record),
    severity: isMalware ? 'CRITICAL' : (stated ?? 'MEDIUM'),
    ...(cvss === undefined ? {} : { cvss }),
    ranges: affectedWords(entries),
    fixed: fixedVersions(entries),
    references: webAddresses(record),
    isMalware,
  };
}

/** An advisory of which only the id is known, because the service did not deliver its record. */
export function unreadAdvisory(id: string): Advisory {
  const isMalware = isMalwareId(id);
  return {
    id,
    aliases: [],
    summary: '',
    severity: isMalware ? 'CRITICAL' : 'MEDIUM',
    ranges: [],
    fixed: [],
    references: [],
    isMalware,
  };
}

/** After malware ids, those of the databases that usually say most come first; a merged advisory gets the first id. */
const ID_ORDER = [/^GHSA-/, /^PYSEC-/, /^CVE-/];

function compareIds(one: string, other: string): number {
  const place = (id: string): number => {
    if (isMalwareId(id)) return -1;
    const at = ID_ORDER.findIndex((pattern) => pattern.test(id));
    return at < 0 ? ID_ORDER.length : at;
  };
  return place(one) - place(other) || (one < other ? -1 : Number(one > other));
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

function mergeGroup(group: readonly Advisory[]): Advisory {
  const sorted = group.toSorted((one, other) => compareIds(one.id, other.id));
  const [first = unreadAdvisory('unknown')] = sorted;
  const severities = sorted.map(({ severity }) => severity);
  const scores = sorted.flatMap(({ cvss }) => cvss ?? []);
  const worst = SEVERITIES.find((severity): severity is Severity => severities.includes(severity));
  return {
    ...first,
    aliases: unique(sorted.flatMap(({ id, aliases }) => [id, ...aliases]))
      .filter((id) => id !== first.id)
      .sort(compareIds),
    summary: sorted.find(({ summary }) => summary !== '')?.summary ?? '',
    severity: worst ?? first.severity,
    ...(scores.length > 0 ? { cvss: Math.max(...scores) } : {}),
    ranges: sorted.find(({ ranges }) => ranges.length > 0)?.ranges ?? [],
    fixed: unique(sorted.flatMap(({ fixed }) => fixed)),
    references: unique(sorted.flatMap(({ references }) => references)).slice(0, MOST_REFERENCES),
    isMalware: sorted.some(({ isMalware }) => isMalware),
  };
}

/**
 * Merges advisories that name each other as aliases (one vulnerability often has a GHSA, a PYSEC and a CVE record), with
 * the highest severity of them. The order of the result does not depend on the order of the input.
 */
export function mergeAliases(advisories: readonly Advisory[]): readonly Advisory[] {
  const groups: { ids: ReadonlySet<string>; members: readonly Advisory[] }[] = [];
  for (const advisory of advisories) {
    const ids = new Set([advisory.id, ...advisory.aliases]);
    const touching = groups.filter((group) => [...ids].some((id) => group.ids.has(id)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push({
      ids: new Set([...ids, ...touching.flatMap((group) => [...group.ids])]),
      members: [...touching.flatMap(({ members }) => members), advisory],
    });
  }
  return groups.map(({ members }) => mergeGroup(members)).sort((one, other) => compareIds(one.id, other.id));
}
