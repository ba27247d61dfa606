import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { basic } from '../index/netrc.js';
import { isBelowAny, isSamePlace, parseUrl, withoutCredentials } from '../index/parse-url.js';
import type { Upstream } from '../index/upstream.js';
import type { Files } from '../model/effects.js';
import { Failure } from '../model/failure.js';
import { percentDecoded } from '../model/percent-decoded.js';
import { normalizeName } from '../model/project-name.js';
import type { IndexRequest } from '../model/request.js';
import type { FileOption, Origin } from '../model/requirement.js';
import { printable } from '../requirements/problem.js';

/** Everything that names places packages may come from, and what it takes to look at them. */
export interface PlaceSources {
  /** pip's own. */
  readonly settings: Readonly<Record<string, string>>;
  /** The index pip uses when nobody names one. */
  readonly defaultIndex: string;
  readonly request: IndexRequest;
  /** Of requirement files, in their order. */
  readonly options: readonly FileOption[];
  /** Where relative folders start. */
  readonly root: string;
  readonly files: Files;
}

interface Place {
  readonly value: string;
  readonly origin: Origin;
  readonly isPreferred?: boolean;
  /** As written. */
  readonly projects?: readonly string[];
}

/** Where packages may come from, before it is made into upstreams. */
interface Places {
  readonly indexes: readonly Place[];
  readonly links: readonly Place[];
}

const COMMAND_LINE: Origin = {};

function words(text: string | undefined): Place[] {
  return (text ?? '')
    .split(/\s+/)
    .flatMap((value) => (value === '' ? [] : [{ value, origin: COMMAND_LINE }]));
}

/** Whether a setting of pip is switched on, in any of pip's words for it. */
export function isOn(setting: string | undefined): boolean {
  return /^(1|true|yes|on)$/i.test(setting ?? '');
}

/** As for pip, an index of the command line replaces that of the settings; what is looked in besides is added to theirs. */
function startingPlaces({ settings, request, defaultIndex }: PlaceSources): Places {
  const given = (values: readonly string[], setting: string): Place[] => [
    ...words(settings[setting]),
    ...values.map((value) => ({ value, origin: COMMAND_LINE })),
  ];
  const index = request.indexUrl ?? settings['index-url'] ?? defaultIndex;
  const hasIndex = !request.noIndex && !isOn(settings['no-index']);
  return {
    indexes: hasIndex
      ? [{ value: index, origin: COMMAND_LINE }, ...given(request.extraIndexUrls, 'extra-index-url')]
      : [],
    links: given(request.findLinks, 'find-links'),
  };
}

/** An index that several projects are bound to is one place. */
function withProjects(places: readonly Place[], place: Place): readonly Place[] {
  const known = places.find((one) => one.projects !== undefined && one.value === place.value);
  if (known === undefined) return [...places, place];
  const projects = [...(known.projects ?? []), ...(place.projects ?? [])];
  return places.map((one) => (one === known ? { ...known, projects } : one));
}

/** Applies the options of requirement files in order: an index URL replaces all indexes before it, as in pip. */
function choosePlaces(sources: PlaceSources): Places {
  const { options, defaultIndex } = sources;
  const start = startingPlaces(sources);
  const hasIndex = start.indexes.length > 0;
  return options.reduce<Places & { readonly hasIndex: boolean }>(
    (places, { name, value = '', origin, projects = [] }) => {
      const place = { value, origin };
      if (name === 'no-index') return { ...places, indexes: [], hasIndex: false };
      if (name === 'index-url' && places.hasIndex) return { ...places, indexes: [place] };
      if (name === 'extra-index-url' && places.hasIndex)
        return { ...places, indexes: [...places.indexes, place] };
      if (name === 'preferred-index' && places.hasIndex)
        return { ...places, indexes: [...places.indexes, { ...place, isPreferred: true }] };
      if (name === 'project-index' && places.hasIndex)
        return { ...places, indexes: withProjects(places.indexes, { ...place, projects }) };
      if (name === 'locked-index' && places.hasIndex) {
        const known = [defaultIndex, ...places.indexes.map((index) => index.value)];
        const isKnown = known.some((one) => isSamePlace(one, value));
        return isKnown ? places : { ...places, indexes: [...places.indexes, place] };
      }
      if (name === 'find-links') return { ...places, links: [...places.links, place] };
      return places;
    },
    { ...start, hasIndex },
  );
}

/** As it was given, but for what may be a login. */
function shownAddress(value: string): string {
  return printable(withoutCredentials(value).replace(/^.*@|[?#].*$/g, ''));
}

function badAddress(place: Place, expected: string): Failure {
  const where = place.origin.file === undefined ? '' : ` (${place.origin.file}:${place.origin.line ?? 1})`;
  return new Failure({
    code: 'usage',
    what: `Expected ${expected}, got "${shownAddress(place.value)}"${where}.`,
    why: 'depsec asks this place for packages in place of pip.',
    fix: 'Give an http or https address, or for --find-links a folder that exists.',
  });
}

function fromUrl(url: URL, kind: Upstream['kind'], place: Place, request: IndexRequest): Upstream {
  const [user, password] = [percentDecoded(url.username), percentDecoded(url.password)];
  const hasCredentials = user !== '' || password !== '';
  url.username = '';
  url.password = '';
  if (kind === 'index' && !url.pathname.endsWith('/')) url.pathname += '/';
  const isDeclaredPublic = isBelowAny(url.href, request.publicIndexes);
  const isDeclared = isDeclaredPublic || isBelowAny(url.href, request.privateIndexes);
  return {
    kind,
    url: url.href,
    origin: place.origin,
    isPrivate: isBelowAny(url.href, request.privateIndexes) || (hasCredentials && !isDeclaredPublic),
    ...(place.isPreferred === true && { isPreferred: true }),
    ...(place.projects && { projects: place.projects.map(normalizeName) }),
    ...(hasCredentials ? { authorization: basic({ user, password }) } : {}),
    ...(hasCredentials && !isDeclared && place.origin.file !== undefined && { isClaimed: true }),
  };
}

/** A file address of another machine, or one that hides separators, is no folder here. */
function pathOf(url: URL, place: Place): string {
  try {
    return fileURLToPath(url);
  } catch {
    throw badAddress(place, 'a folder of this machine for --find-links');
  }
}

function fromFolder(place: Place, root: string, files: Files): Upstream | undefined {
  const path = isAbsolute(place.value) ? place.value : resolve(root, place.value);
  try {
    if (!files.stat(path).isDirectory) throw badAddress(place, 'a folder for --find-links');
  } catch (error) {
    if (error instanceof Failure) throw error;
    return undefined;
  }
  return { kind: 'links', url: `${pathToFileURL(path).href}/`, origin: place.origin, isPrivate: true };
}

function toUpstream(
  place: Place,
  kind: Upstream['kind'],
  { root, request, files }: PlaceSources,
): Upstream[] {
  const url = parseUrl(place.value);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return [fromUrl(url, kind, place, request)];
  if (kind === 'index')
    throw badAddress(place, 'an http or https address for an index (--index-url, --extra-index-url)');
  const folder = url?.protocol === 'file:' ? { ...place, value: pathOf(url, place) } : place;
  const upstream = fromFolder(folder, root, files);
  return upstream === undefined ? [] : [upstream];
}

/**
 * Lists the upstreams of a run in pip's order: find-links first, then the index, then extra indexes.
 * A find-links folder that does not exist is left out, as pip does.
 * @throws Failure `usage` for an address that is neither http(s) nor a folder
 */
export function listUpstreams(sources: PlaceSources): readonly Upstream[] {
  const { indexes, links } = choosePlaces(sources);
  return [
    ...links.flatMap((place) => toUpstream(place, 'links', sources)),
    ...indexes
      .flatMap((place) => toUpstream(place, 'index', sources))
      .map((upstream, at) => (at === 0 ? upstream : { ...upstream, isExtra: true })),
  ];
}

/** What the report says of `--find-links` folders that are not there: pip warns of them, and goes on. */
export function missingFolderNotes(sources: PlaceSources): readonly string[] {
  return choosePlaces(sources)
    .links.filter((place) => toUpstream(place, 'links', sources).length === 0)
    .map(({ value, origin: { file, line = 1 } }) => {
      const where = file === undefined ? '' : `${file}:${line}: `;
      return `${where}--find-links ${shownAddress(value)} is no folder that exists; it was left out, as pip does.`;
    });
}

/**
 * What the report says of places that a file of the audited tree names and neither the user's settings, the command
 * line nor the workflow does: a pull request may have added them.
 */
export function newPlaceNotes(upstreams: readonly Upstream[], sources: PlaceSources): readonly string[] {
  const { request } = sources;
  const start = startingPlaces(sources);
  const known = [...start.indexes, ...start.links].map(({ value }) => value);
  const isKnown = ({ url }: Upstream): boolean =>
    known.some((value) => isSamePlace(value, url)) ||
    isBelowAny(url, [...request.privateIndexes, ...request.publicIndexes]);
  return upstreams
    .filter((upstream) => upstream.origin.file !== undefined && !upstream.url.startsWith('file:'))
    .filter((upstream) => !isKnown(upstream))
    .map(({ url, kind, origin: { file = '', line = 1 } }) => {
      const what = kind === 'index' ? 'the index' : 'the page of links';
      return `${file}:${line} names ${what} ${url}, which neither your settings nor the command line name: packages were looked for there.`;
    });
}
