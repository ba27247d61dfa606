import { InvalidRequirement } from './cursor.js';
import { parseMarker } from './marker-syntax.js';
import { parseRequirement } from './parse-requirement.js';

/** A direct requirement taken apart; nothing was looked up yet. */
export interface DirectText {
  readonly name?: string;
  readonly extras: readonly string[];
  readonly marker?: string;
  /** URL or path as written, without its fragment. */
  readonly address: string;
  /** `key=value` pairs after `#`, of URLs only. */
  readonly fragment: ReadonlyMap<string, string>;
}

/** What pip takes for a URL: it then wants a blank after the semicolon before a marker. */
const URL_LIKE = /^(?:https?|file|ftp|(?:git|hg|svn|bzr|ssh)(?:\+[a-z]+)?):/i;
const NAMED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)[ \t]*(?:(\[[^\]]*\])[ \t]*)?@[ \t]*(\S.*)$/s;

function splitMarker(text: string): { readonly body: string; readonly marker?: string } {
  const separator = URL_LIKE.test(text) ? '; ' : ';';
  const at = text.indexOf(separator);
  if (at < 0) return { body: text.trim() };
  const marker = text.slice(at + separator.length).trim();
  if (marker === '') return { body: text.slice(0, at).trim() };
  parseMarker(marker);
  return { body: text.slice(0, at).trim(), marker };
}

function extrasOf(brackets: string | undefined): readonly string[] {
  return brackets === undefined ? [] : parseRequirement(`x${brackets}`).extras;
}

/** `a=1&b=2`; a name in `egg` may carry extras of its own. */
function fragmentOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('&')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}

/** The file, folder or repository of a requirement, with what its own text says of name and extras. */
interface Target extends Pick<DirectText, 'address' | 'fragment'> {
  readonly name?: string | undefined;
  /** `[extra,…]` as written. */
  readonly brackets?: string | undefined;
}

/** A path, or `path[extra]`. */
function parsePath(text: string): Target {
  const [, address = text, brackets] = /^(.*[^ \t])[ \t]*(\[[^[\]]+\])$/s.exec(text) ?? [];
  return { address, brackets, fragment: new Map() };
}

/** A URL, whose fragment may name the project: `#egg=name[extra]`. */
function parseUrl(text: string): Target {
  const hash = text.indexOf('#');
  const fragment = fragmentOf(hash < 0 ? '' : text.slice(hash + 1));
  const [, name, brackets] = /^([\w.-]+)(\[[^\]]*\])?$/.exec(fragment.get('egg') ?? '') ?? [];
  if (fragment.has('egg') && name === undefined)
    throw new InvalidRequirement('the name of a project after egg=', 1);
  if (/\s/.test(text)) throw new InvalidRequirement('an address without blanks', 1);
  return { name, brackets, address: hash < 0 ? text : text.slice(0, hash), fragment };
}

/**
 * Takes a requirement apart that names its file, folder or repository, in pip's reading: `name[extra] @ address`,
 * `address`, `path[extra]`, each with an optional marker.
 *
 * @throws InvalidRequirement for a marker or extras that PEP 508 does not allow
 */
export function parseDirect(text: string): DirectText {
  const { body, marker } = splitMarker(text);
  const [, given, extras, place = body] = URL_LIKE.test(body) ? [] : (NAMED.exec(body) ?? []);
  const { brackets, address, fragment, name } = URL_LIKE.test(place) ? parseUrl(place) : parsePath(place);
  const found = given ?? name;
  return {
    ...(found === undefined ? {} : { name: found }),
    extras: extrasOf(extras ?? brackets),
    ...(marker === undefined ? {} : { marker }),
    address,
    fragment,
  };
}
