import { compare, valid } from '@renovatebot/pep440';
import type { OsvAffected, OsvEvent, OsvRange } from './osv-record.js';

/** Whether the events of a range are versions; those of `GIT` ranges are commits, which do not help here. */
const isVersionRange = (range: OsvRange): boolean => range.type === 'ECOSYSTEM' || range.type === 'SEMVER';

/** Compares two versions by PEP 440. A version the standard does not allow sorts before every other, like `0`. */
function compareVersions(one: string, other: string): number {
  const [a, b] = [valid(one), valid(other)];
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compare(a, b);
}

interface Bound {
  readonly kind: 'introduced' | 'fixed' | 'last_affected';
  readonly version: string;
}

function boundsOf(event: OsvEvent): readonly Bound[] {
  const kinds = ['introduced', 'fixed', 'last_affected'] as const;
  return kinds.flatMap((kind) => {
    const version = event[kind];
    return version === undefined ? [] : [{ kind, version }];
  });
}

/** Compares bounds by version; the bound `0` comes before every version, even before pre-releases of 0. */
function compareBounds(one: Bound, other: Bound): number {
  const first = (bound: Bound): boolean => bound.kind === 'introduced' && bound.version === '0';
  if (first(one) || first(other)) return Number(first(other)) - Number(first(one));
  return compareVersions(one.version, other.version);
}

/** Bounds in the order of their versions, as the evaluation rules of the OSV schema require. */
function sortedBounds(range: OsvRange): readonly Bound[] {
  return range.events.flatMap(boundsOf).sort(compareBounds);
}

function isBeforeLimits(range: OsvRange, version: string): boolean {
  const limits = range.events.flatMap(({ limit }) => limit ?? []);
  return limits.length === 0 || limits.some((limit) => limit === '*' || compareVersions(version, limit) < 0);
}

function isInRange(range: OsvRange, version: string): boolean {
  if (!isVersionRange(range) || !isBeforeLimits(range, version)) return false;
  return sortedBounds(range).reduce((isAffected, bound) => {
    if (bound.kind === 'introduced')
      return isAffected || bound.version === '0' || compareVersions(version, bound.version) >= 0;
    const order = compareVersions(version, bound.version);
    return isAffected && (bound.kind === 'fixed' ? order < 0 : order <= 0);
  }, false);
}

/**
 * Whether a version is affected: it is listed, or it lies in a range (OSV schema, "evaluation"). A version that is
 * not valid under PEP 440 is affected only if it is listed exactly as written.
 */
export function isAffected(entry: OsvAffected, version: string): boolean {
  const listed = entry.versions ?? [];
  if (listed.includes(version)) return true;
  if (valid(version) === null) return false;
  return (
    listed.some((other) => valid(other) !== null && compareVersions(version, other) === 0) ||
    (entry.ranges ?? []).some((range) => isInRange(range, version))
  );
}

/** Versions that end a range, in order. */
export function fixedVersions(entries: readonly OsvAffected[]): readonly string[] {
  const ranges = entries.flatMap((entry) => entry.ranges ?? []).filter(isVersionRange);
  const fixed = ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? []));
  return [...new Set(fixed)].sort(compareVersions);
}

function rangeWords(range: OsvRange): readonly string[] {
  const words: string[] = [];
  let from: string | undefined;
  const close = (upper: string | undefined): void => {
    if (from === undefined) return;
    const parts = [from === '0' ? undefined : `>=${from}`, upper].filter((part) => part !== undefined);
    words.push(parts.length === 0 ? 'every version' : parts.join(', '));
    from = undefined;
  };
  for (const { kind, version } of sortedBounds(range)) {
    if (kind === 'introduced') from ??= version;
    else close(`${kind === 'fixed' ? '<' : '<='}${version}`);
  }
  close(undefined);
  return words;
}

const MOST_LISTED = 5;

function listWords(versions: readonly string[]): readonly string[] {
  if (versions.length === 0) return [];
  const shown = versions.slice(0, MOST_LISTED).map((version) => `==${version}`);
  const rest = versions.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])];
}

/** The affected versions in words, e.g. `>=1.0, <1.4.2`; the listed versions when there is no range. */
export function affectedWords(entries: readonly OsvAffected[]): readonly string[] {
  const words = entries.flatMap((entry) => (entry.ranges ?? []).filter(isVersionRange).flatMap(rangeWords));
  return [...new Set(words.length > 0 ? words : listWords(entries.flatMap((entry) => entry.versions ?? [])))];
}
