import { compare, explain } from '@renovatebot/pep440';

const PIECE = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S.*)$/;

/** One comparison of a specifier set, e.g. `>=1.0` (PEP 440). */
export interface Specifier {
  readonly operator: string;
  readonly version: string;
}

function isVersionFor(operator: string, version: string): boolean {
  if (operator === '===') return /^[\w.+!*-]+$/.test(version);
  const isEquality = operator === '==' || operator === '!=';
  const isPrefix = version.endsWith('.*');
  const parts = explain(isPrefix ? version.slice(0, -2) : version);
  if (parts === null) return false;
  if (isPrefix) return isEquality && parts.local === null && !parts.is_prerelease && !parts.is_postrelease;
  if (parts.local !== null) return isEquality;
  return operator !== '~=' || parts.release.length > 1;
}

/**
 * Reads one comparison of a specifier set. Undefined when PEP 440 does not allow it; `===` is held to the characters
 * of a version, so that nothing else can hide behind it.
 */
export function parseSpecifier(text: string): Specifier | undefined {
  const [, operator = '', version = ''] = PIECE.exec(text.trim()) ?? [];
  return isVersionFor(operator, version) ? { operator, version } : undefined;
}

/**
 * Reads a comma-separated specifier set; a trailing comma is allowed, as in `packaging`.
 * Undefined when any part of it is invalid.
 */
export function parseSpecifiers(text: string): readonly Specifier[] | undefined {
  if (text.trim() === '') return [];
  const pieces = text.replace(/,\s*$/, '').split(',').map(parseSpecifier);
  return pieces.includes(undefined) ? undefined : pieces.filter((piece) => piece !== undefined);
}

/** The version a specifier set pins exactly: a single `==` without a `.*`. */
export function pinnedVersion(specifier: string): string | undefined {
  const pieces = parseSpecifiers(specifier) ?? [];
  const [only] = pieces;
  if (pieces.length !== 1 || only?.operator !== '==' || only.version.endsWith('.*')) return undefined;
  return only.version;
}

type Parts = NonNullable<ReturnType<typeof explain>>;

function startsWith(parts: Parts, prefix: string): boolean {
  const wanted = explain(prefix);
  if (wanted === null || wanted.epoch !== parts.epoch) return false;
  return wanted.release.every((number, index) => number === (parts.release[index] ?? 0));
}

function isAfter(version: string, parts: Parts, than: string, limit: Parts): boolean {
  if (compare(version, than) <= 0) return false;
  if (compare(parts.base_version, limit.base_version) !== 0) return true;
  return (limit.is_postrelease || !parts.is_postrelease) && parts.local === null;
}

function isBefore(version: string, parts: Parts, than: string, limit: Parts): boolean {
  if (compare(version, than) >= 0) return false;
  const isSameBase = compare(parts.base_version, limit.base_version) === 0;
  return limit.is_prerelease || !parts.is_prerelease || !isSameBase;
}

function isCompatible(parts: Parts, than: string, limit: Parts): boolean {
  const prefix = `${limit.epoch}!${limit.release.slice(0, -1).join('.')}`;
  return compare(parts.public, than) >= 0 && startsWith(parts, prefix);
}

function isEqual(version: string, parts: Parts, than: string): boolean {
  if (than.endsWith('.*')) return startsWith(parts, than.slice(0, -2));
  return compare(than.includes('+') ? version : parts.public, than) === 0;
}

/**
 * True when `version` satisfies the comparison, pre-releases included (PEP 440 "Version specifiers"). A text that is
 * no version satisfies `===` only.
 */
export function satisfies(version: string, specifier: Specifier): boolean {
  const { operator, version: than } = specifier;
  if (operator === '===') return version.toLowerCase() === than.toLowerCase();
  const parts = explain(version);
  const limit = explain(than.replace(/\.\*$/, ''));
  if (parts === null || limit === null) return false;
  switch (operator) {
    case '==':
      return isEqual(version, parts, than);
    case '!=':
      return !isEqual(version, parts, than);
    case '<=':
      return compare(parts.public, than) <= 0;
    case '>=':
      return compare(parts.public, than) >= 0;
    case '<':
      return isBefore(version, parts, than, limit);
    case '>':
      return isAfter(version, parts, than, limit);
    default:
      return isCompatible(parts, than, limit);
  }
}
