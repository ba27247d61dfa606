import type { Advisory, Incomplete, ProjectFacts, ReleaseFacts, Skipped } from '../model/facts.js';
import { normalizeName } from '../model/project-name.js';
import type { Release } from '../model/release.js';
import type { AdvisoriesRequest } from '../model/request.js';
import type { AdvisoryIndex } from './advisory-folder.js';
import { type AskEffects, askJson } from './ask.js';
import { askAll } from './ask-all.js';
import type { Query } from './osv-batch.js';
import { askOsv, SOURCE } from './osv.js';
import { projectJsonRequest, projectJsonUrl, readProjectFacts } from './project-json.js';

/** What to gather, and how. */
export interface FactsOptions {
  readonly advisories: AdvisoriesRequest;
  /** Ask no service; what only a service knows is then missing. */
  readonly offline: boolean;
  /** Milliseconds a service may be silent; by default ten seconds. */
  readonly idleTimeout?: number;
}

/** The effects of gathering facts. */
export interface FactsEffects extends AskEffects {
  /** See `advisoryReader`. */
  readonly readAdvisories: (path: string) => Promise<AdvisoryIndex>;
}

/** What is known about a set of releases from outside. */
export interface GatheredFacts {
  /** By `factsKey`; every release that was asked about has an entry. */
  readonly facts: ReadonlyMap<string, ReleaseFacts>;
  readonly incomplete: readonly Incomplete[];
  readonly skipped: readonly Skipped[];
  /** What else the report should mention. */
  readonly notes: readonly string[];
}

const IDLE_TIMEOUT = 10_000;
const CONCURRENCY = 16;

/** A release as advisories name it, whatever index it comes from: `name==version`. */
function pinned({ name, version }: Query): string {
  return `${normalizeName(name)}==${version}`;
}

/**
 * The key of a release in `GatheredFacts`: `normalised-name==version @ index`. Two indexes may have different projects of
 * the same name.
 */
export function factsKey(release: Pick<Release, 'name' | 'version' | 'index'>): string {
  return `${pinned(release)} @ ${release.index}`;
}

type Known = Pick<GatheredFacts, 'incomplete' | 'skipped'> & {
  readonly advisoriesOf: (release: Release) => readonly Advisory[];
};

function queriesOf(releases: readonly Release[]): readonly Query[] {
  const queries = new Map(
    releases.map((release) => [
      pinned(release),
      { name: normalizeName(release.name), version: release.version },
    ]),
  );
  return [...queries.values()];
}

function finder(queries: readonly Query[], found: readonly (readonly Advisory[])[]): Known['advisoriesOf'] {
  const known = new Map(queries.map((query, at) => [pinned(query), found[at] ?? []]));
  return (release) => known.get(pinned(release)) ?? [];
}

const NOTHING: Known = { advisoriesOf: () => [], incomplete: [], skipped: [] };

/** Privately indexed or declared names are sent to no service. */
function isPrivate(release: Release, request: AdvisoriesRequest): boolean {
  return release.isPrivate || request.privateNames.includes(normalizeName(release.name));
}

async function askService(
  releases: readonly Release[],
  options: FactsOptions,
  effects: FactsEffects,
): Promise<Known> {
  const { advisories: request, offline, idleTimeout = IDLE_TIMEOUT } = options;
  if (offline) {
    return request.required
      ? { ...NOTHING, incomplete: [{ source: SOURCE, reason: 'it was not asked: the run is offline' }] }
      : { ...NOTHING, skipped: [{ tier: 1, reason: 'known vulnerabilities (the run is offline)' }] };
  }
  const queries = queriesOf(releases.filter((release) => !isPrivate(release, request)));
  const withheld = new Set(releases.filter((release) => isPrivate(release, request)).map(({ name }) => name));
  const answer = await askOsv(queries, { url: request.url, idleTimeout }, effects);
  const advisoriesOf = finder(queries, answer.advisories);
  return {
    // A public release of the same name and version is a different one.
    advisoriesOf: (release) => (isPrivate(release, request) ? [] : advisoriesOf(release)),
    incomplete: answer.incomplete,
    skipped:
      withheld.size === 0
        ? []
        : [
            {
              tier: 1,
              reason: `known vulnerabilities of private packages: ${[...withheld].sort().join(', ')}`,
            },
          ],
  };
}

async function findAdvisories(
  releases: readonly Release[],
  options: FactsOptions,
  effects: FactsEffects,
): Promise<Known> {
  const { source } = options.advisories;
  if (source === 'off')
    return {
      ...NOTHING,
      skipped: [{ tier: 1, reason: 'known vulnerabilities (advisories are off)' }],
    };
  if (source === 'osv') return askService(releases, options, effects);
  const queries = queriesOf(releases);
  const index = await effects.readAdvisories(source.folder);
  return { ...NOTHING, advisoriesOf: finder(queries, queries.map(index)) };
}

type Projects = ReadonlyMap<Release, ProjectFacts>;

/** Asks the indexes that releases came from. A release is left out if its index has no such document or fails. */
async function findProjects(
  releases: readonly Release[],
  options: FactsOptions,
  effects: FactsEffects,
): Promise<Projects> {
  const { answers } = await askAll(releases, CONCURRENCY, async (release) => {
    const url = projectJsonUrl(release.index, release.name);
    if (url === undefined) return undefined;
    const request = projectJsonRequest(url, options.idleTimeout ?? IDLE_TIMEOUT);
    return readProjectFacts(await askJson(request, effects), release.version);
  });
  return new Map([...answers].flatMap(([release, facts]) => (facts ? [[release, facts] as const] : [])));
}

/**
 * Gathers facts about all releases of a run: advisories from OSV or a folder, and each project's own data from the index
 * it came from. A failing service does not throw: advisories are then `incomplete`, and project data is absent, with a
 * note. Nothing about a private project is sent anywhere.
 * @throws Failure `advisories-invalid` for a folder of advisories that cannot be read
 */
export async function gatherFacts(
  releases: readonly Release[],
  options: FactsOptions,
  effects: FactsEffects,
): Promise<GatheredFacts> {
  const open = options.offline ? [] : releases.filter((release) => !isPrivate(release, options.advisories));
  const [known, projects] = await Promise.all([
    findAdvisories(releases, options, effects),
    findProjects(open, options, effects),
  ]);
  const facts = releases.map((release): [string, ReleaseFacts] => {
    const advisories = known.advisoriesOf(release);
    const project = projects.get(release);
    return [factsKey(release), { advisories, ...(project ? { project } : {}) }];
  });
  const isRequired = options.advisories.required;
  return {
    facts: new Map(facts),
    incomplete: isRequired ? known.incomplete : [],
    skipped: options.offline ? [...known.skipped, OFFLINE_PROJECTS] : known.skipped,
    notes: [
      ...(isRequired
        ? []
        : known.incomplete.map(({ source, reason }) => `${source}, which is not required: ${reason}.`)),
      ...unknownNotes(open.filter((release) => !projects.has(release))),
    ],
  };
}

const OFFLINE_PROJECTS: Skipped = { tier: 1, reason: 'project data (the run is offline)' };

function unknownNotes(unknown: readonly Release[]): readonly string[] {
  const names = [...new Set(unknown.map(({ name }) => name))].sort();
  return names.length === 0
    ? []
    : [`Project data (age, author, links) was not available for: ${names.join(', ')}.`];
}
