import type { DirectRequirement, DirectSource, Origin } from '../model/requirement.js';
import { InvalidRequirement } from './cursor.js';
import type { Entry, ProblemEntry } from './entry.js';
import { problemEntry } from './entry.js';
import { parseDirect, type DirectText } from './direct-address.js';
import { findPath, pathOfFileUrl, type DirectPlace, type FoundPlace } from './direct-place.js';
import { kindOfAddress, REFUSALS } from './refusal.js';
import { FRAGMENT_DIGESTS } from './digest-lengths.js';
import { expandVariables, variablesIn, type Variables } from './pip-file/variables.js';

/** What a direct requirement has besides its text. */
export interface DirectContext {
  readonly origin: Origin;
  readonly hashes: readonly string[];
  readonly isConstraint: boolean;
  readonly isEditable: boolean;
  readonly variables: Variables;
  readonly place: DirectPlace;
}

/** Variables are for credentials: nowhere else in an address would a value be kept out of reports. */
function expandLogin(address: string, variables: Variables): { readonly value: string } | FoundPlace {
  if (variablesIn(address).length === 0) return { value: address };
  const [, start = '', login = '', rest = ''] = /^([a-z+]+:\/\/)([^/@]*)(@.*)$/is.exec(address) ?? [];
  if (login === '' || variablesIn(start + rest).length > 0)
    return {
      problem: 'has a variable (${…}) in a requirement, elsewhere than in the login of its address',
      fix: 'Write the requirement out; in addresses, variables are expanded in front of the @ only.',
    };
  const expansion = expandVariables(login, variables);
  return 'problem' in expansion ? expansion : { value: `${start}${expansion.value}${rest}` };
}

function withoutLogin(address: string): string {
  return address.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/, '');
}

function lowerScheme(address: string): string {
  return address.replace(/^[a-z+]+:/i, (scheme) => scheme.toLowerCase());
}

function httpPlace(address: string, value: string): FoundPlace {
  const isHttp = /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
  return isHttp
    ? { source: { kind: 'url', url: lowerScheme(value) }, shown: lowerScheme(withoutLogin(address)) }
    : { problem: 'is a requirement by an address that is neither http nor https', fix: REFUSALS.url.fix };
}

/** `git+https://host/repo@revision`; other systems than git, and git's own ways of starting programs, are refused. */
function vcsPlace(address: string, value: string, { allowVcs }: DirectPlace): FoundPlace {
  const [, url = '', revision] =
    /^git\+((?:https?|ssh):\/\/(?:[^/@\s]*@)?[^/@\s-][^/@\s]*\/[^@\s]*)(?:@([^@\s]+))?$/i.exec(value) ?? [];
  if (url === '' || revision?.startsWith('-') === true)
    return {
      problem: 'is a requirement from version control other than git over https, http or ssh',
      fix: 'Write it as git+https://host/repository@revision, or name a released version (name==version).',
    };
  if (!allowVcs) return { problem: REFUSALS.vcs.what, fix: REFUSALS.vcs.fix };
  const source: DirectSource = { kind: 'vcs', url, ...(revision === undefined ? {} : { revision }) };
  return { source, shown: withoutLogin(address) };
}

function placeOfAddress(address: string, { origin, variables, place }: DirectContext): FoundPlace {
  const kind = kindOfAddress(address) ?? 'path';
  if (kind === 'path' || kind === 'archive') return findPath(address, origin, place);
  if (/^file:/i.test(address)) {
    const path = pathOfFileUrl(address);
    return path === undefined
      ? { problem: 'names a file: address that is no absolute path of this machine', fix: REFUSALS.path.fix }
      : findPath(path, origin, place);
  }
  const expanded = expandLogin(address, variables);
  if (!('value' in expanded)) return expanded;
  return kind === 'vcs' ? vcsPlace(address, expanded.value, place) : httpPlace(address, expanded.value);
}

function fragmentHashes({ fragment }: DirectText): Readonly<Record<string, string>> | undefined {
  const found = [...fragment].filter(([key]) => Object.hasOwn(FRAGMENT_DIGESTS, key));
  const isWhole = found.every(
    ([key, hex]) => /^[0-9a-f]+$/i.test(hex) && hex.length === FRAGMENT_DIGESTS[key],
  );
  return isWhole ? Object.fromEntries(found.map(([key, hex]) => [key, hex.toLowerCase()])) : undefined;
}

const SUBDIRECTORY = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\x21-\x7e]+$/;

function refusedUse(
  source: DirectSource,
  context: DirectContext,
  name: string | undefined,
): FoundPlace | undefined {
  if (context.isEditable && source.kind !== 'folder' && source.kind !== 'vcs')
    return {
      problem: 'is an editable requirement that is neither a folder nor a repository',
      fix: 'Leave -e out: archives are installed as they are.',
    };
  if (context.isConstraint && (name === undefined || context.isEditable))
    return {
      problem: 'is a constraint by path or address without a name',
      fix: 'Write it as name @ address, or move it to a requirements file.',
    };
  return undefined;
}

function toDirect(parsed: DirectText, context: DirectContext): Entry {
  const { origin, isConstraint } = context;
  const refuse = ({ problem, fix, isMissing }: Extract<FoundPlace, { problem: string }>): ProblemEntry =>
    problemEntry(origin, isMissing === true ? 'missing' : 'refused', problem, fix);
  const found = placeOfAddress(parsed.address, context);
  if ('problem' in found) return refuse(found);
  const unfit = refusedUse(found.source, context, parsed.name);
  if (unfit !== undefined && 'problem' in unfit) return refuse(unfit);
  const announced = fragmentHashes(parsed);
  const subdirectory = parsed.fragment.get('subdirectory');
  if (announced === undefined || (subdirectory !== undefined && !SUBDIRECTORY.test(subdirectory)))
    return problemEntry(
      origin,
      'syntax',
      'expected whole hashes and a folder inside the project after the # of the address, got something else',
      'Write for example #sha256=… or #subdirectory=folder.',
    );
  const { name, extras, marker } = parsed;
  const direct: DirectRequirement = {
    ...(name === undefined ? {} : { name }),
    extras,
    ...(marker === undefined ? {} : { marker }),
    hashes: context.hashes,
    announced,
    source: found.source,
    ...(subdirectory === undefined ? {} : { subdirectory: subdirectory.replace(/\/+$/, '') }),
    shown: found.shown,
    isConstraint,
    ...(context.isEditable && { isEditable: true as const }),
    origin,
  };
  return { kind: 'direct', direct };
}

/**
 * Turns a requirement by path, address or repository into an entry that says where its bytes are, or into the reason
 * why depsec will not go there. Nothing is fetched, and no folder is read, before the whole set is known.
 */
export function directEntry(text: string, context: DirectContext): Entry {
  try {
    return toDirect(parseDirect(text), context);
  } catch (error) {
    if (!(error instanceof InvalidRequirement)) throw error;
    return problemEntry(
      context.origin,
      'syntax',
      `expected ${error.expected}, got something else`,
      'Write it as name[extra] @ address ; marker (PEP 508).',
    );
  }
}
