import { parseArtifactName, projectsOf } from '../archive/artifact-name.js';
import { normalizeName } from '../model/project-name.js';
import type { PageFile, ProjectPage } from '../index/project-page.js';
import { linkProblem } from '../index/link.js';
import { withoutCredentials } from '../index/parse-url.js';
import { pageAddress, type Upstream } from '../index/upstream.js';
import { Failure } from '../model/failure.js';
import type { Candidate } from './candidate.js';
import { askedBefore } from './index-order.js';

/** Allowed artifact hashes (`algorithm:hex`) by normalised project; a project without an entry has no limit. */
export type AllowedHashes = ReadonlyMap<string, readonly string[]>;

/** A file that a requirement names itself. It is all there is of its project, on whatever index that may be. */
export interface DirectFile {
  readonly upstream: Upstream;
  readonly file: PageFile;
  /** Path or address for the report, without credentials. */
  readonly shown: string;
  /** The hashes its bytes may have (`algorithm:hex`); any when absent. */
  readonly allowed?: readonly string[];
}

/** Pages as they were first seen in a run. They never change afterwards: every child resolves against the same ones. */
export interface Catalogue {
  /** The candidates of one page; undefined when the upstream does not know the project. */
  page(index: number, project: string): Promise<FrozenPage | undefined>;
  candidate(id: number): Candidate | undefined;
  /** The candidates of the direct files, in their order; their page has the number behind the last upstream's. */
  readonly directs: readonly Candidate[];
  /** Lists a direct file in place of another one of the same requirement, once its name and version are known. */
  replace(candidate: Candidate, by: DirectFile): Candidate;
}

export interface FrozenPage {
  readonly page: ProjectPage;
  readonly candidates: readonly Candidate[];
}

/** A file with no hash of an allowed algorithm stays listed: its bytes are held against the hashes after the fetch. */
function isAllowed(file: PageFile, hashes: readonly string[] | undefined): boolean {
  if (hashes === undefined) return true;
  return hashes.some((hash) => {
    const [algorithm = '', digest] = hash.split(':');
    const announced = file.hashes[algorithm];
    return announced === undefined || announced === digest;
  });
}

/** A page, by the project it was asked for; a page of links is of none. */
interface Asked {
  readonly upstream: Upstream;
  /** Normalised, or empty. */
  readonly project: string;
}

function checkLink(upstream: Upstream, project: string, file: PageFile): void {
  const problem = linkProblem(upstream.url, file.url);
  if (problem === undefined) return;
  const address = withoutCredentials(pageAddress(upstream, project));
  throw new Failure({
    code: 'index-invalid',
    what: `Expected the page ${address} to link to files of an index, got ${problem} for ${file.filename}.`,
    why: 'An index must not choose what is read of this machine, nor that a file travels unprotected.',
    fix: 'Tell the owner of the index, or use another one.',
  });
}

function addDirect({ upstream, file, shown, allowed }: DirectFile, candidates: Candidate[]): Candidate {
  const name = parseArtifactName(file.filename);
  if (name === undefined) throw new TypeError('a direct file is named like a release');
  const { kind, project, version } = name;
  const limit = allowed === undefined ? {} : { allowed };
  const candidate = { id: candidates.length, upstream, file, kind, project, version, shown, ...limit };
  candidates.push(candidate);
  return candidate;
}

/**
 * The hashes a file may have: those of the project whose page it stands on, whatever its name is, since that is what pip
 * takes it for; on a page of links those of every project that its name can mean.
 */
function hashesFor(file: PageFile, project: string, allowed: AllowedHashes): readonly string[] | undefined {
  const names = (allowed.has(project) ? [project] : projectsOf(file.filename)).filter((name) =>
    allowed.has(name),
  );
  return names.length === 0 ? undefined : names.flatMap((name) => allowed.get(name) ?? []);
}

function addListed(
  { upstream, project }: Asked,
  file: PageFile,
  { status, isOpen }: ProjectPage,
  allowed: AllowedHashes,
  candidates: Candidate[],
): Candidate[] {
  const name = parseArtifactName(file.filename, project);
  const hashes = hashesFor(file, project, allowed);
  if (name === undefined || !isAllowed(file, hashes)) return [];
  const candidate: Candidate = {
    id: candidates.length,
    upstream: isOpen === true ? { ...upstream, isPrivate: false } : upstream,
    file,
    kind: name.kind,
    project: name.project,
    version: name.version,
    ...(hashes === undefined ? {} : { allowed: hashes }),
    ...(status === undefined ? {} : { status }),
  };
  candidates.push(candidate);
  return [candidate];
}

/**
 * @param fetchPage asks the upstream; called once for each project and upstream
 * @param allowed limits what is listed in hash mode
 * @param directFiles take the place of every other file of their projects
 */
export function createCatalogue(
  upstreams: readonly Upstream[],
  fetchPage: (upstream: Upstream, project: string) => Promise<ProjectPage | undefined>,
  allowed: AllowedHashes,
  directFiles: readonly DirectFile[] = [],
): Catalogue {
  const candidates: Candidate[] = [];
  const directs = directFiles.map((direct) => addDirect(direct, candidates));
  const named = new Set(directs.map(({ project }) => project));
  const bound = new Set(upstreams.flatMap(({ projects }) => projects ?? []));
  const pages = new Map<string, Promise<FrozenPage | undefined>>();

  async function freeze(upstream: Upstream, project: string): Promise<FrozenPage | undefined> {
    const page = await fetchPage(upstream, project);
    if (page === undefined) return undefined;
    const isTaken = (one: string): boolean => named.has(one) || (upstream.kind === 'links' && bound.has(one));
    const found = page.files
      .filter(({ filename }) => !projectsOf(filename).some(isTaken))
      .flatMap((file) => addListed({ upstream, project }, file, page, allowed, candidates));
    for (const { file } of found) checkLink(upstream, project, file);
    return { page, candidates: found };
  }

  function frozen(index: number, project: string): Promise<FrozenPage | undefined> {
    const [key, upstream] = [`${index} ${project}`, upstreams[index]];
    const known = pages.get(key);
    if (known !== undefined || upstream === undefined) return known ?? Promise.resolve(undefined);
    const page = freeze(upstream, project);
    pages.set(key, page);
    page.catch(() => pages.delete(key));
    return page;
  }

  async function ordered(index: number, project: string): Promise<FrozenPage | undefined> {
    for (const before of askedBefore(upstreams, index, project))
      if (before === 'never' || (await frozen(before, project)) !== undefined) return undefined;
    return frozen(index, project);
  }

  return {
    page: async (index, name) => {
      if (index === upstreams.length && directs.length > 0)
        return { page: { files: directs.map(({ file }) => file) }, candidates: directs };
      const upstream = upstreams[index];
      if (upstream === undefined || named.has(normalizeName(name))) return undefined;
      return ordered(index, upstream.kind === 'links' ? '' : normalizeName(name));
    },
    candidate: (id) => candidates[id],
    directs,
    replace: (candidate, by) => {
      const added = addDirect(by, candidates);
      named.add(added.project);
      directs.splice(directs.indexOf(candidate), 1, added);
      return added;
    },
  };
}
