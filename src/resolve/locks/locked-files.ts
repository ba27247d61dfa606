import { parseArtifactName } from '../../archive/artifact-name.js';
import type { DirectFile } from '../../gate/catalogue.js';
import { isSamePlace } from '../../index/parse-url.js';
import type { Upstream } from '../../index/upstream.js';
import { Failure } from '../../model/failure.js';
import { normalizeName } from '../../model/project-name.js';
import type { LockedFile, LockedPackage, LockFile, Requirement } from '../../model/requirement.js';
import { appliesIn } from '../../requirements/marker.js';
import { placeOf, printable } from '../../requirements/problem.js';
import { parseSpecifiers, satisfies } from '../../requirements/specifier.js';
import { pathToFileURL } from 'node:url';
import type { Interpreter } from '../interpreter.js';
import type { PrepareOptions } from '../direct/prepared-direct.js';
import { remoteUpstream, withoutClaim, withoutLogin } from '../direct/remote-upstream.js';

/** A package of a lock and the files of it that the gate lists. */
export interface LockedFiles {
  readonly locked: LockedPackage;
  /** Those the lock gives an address of. */
  readonly files: readonly DirectFile[];
  /** False where only the lock's own installer knows whether it counts here; all of it is judged. */
  readonly isPipsChoice: boolean;
}

type Target = Pick<Interpreter, 'markers' | 'version'>;

function fitsPython(specifier: string | undefined, { version }: Target): boolean {
  return (parseSpecifiers(specifier ?? '') ?? []).every((piece) => satisfies(version, piece));
}

/**
 * Throws `unsatisfiable` when a lock was not made for this environment, as PEP 751 asks of installers.
 */
export function checkEnvironment(lock: LockFile, target: Target): void {
  const fits =
    lock.environments.length === 0 ||
    lock.environments.some((marker) => appliesIn({ marker }, target.markers));
  if (fits && fitsPython(lock.requiresPython, target)) return;
  throw new Failure({
    code: 'unsatisfiable',
    what: `Expected ${placeOf(lock.origin)} to be made for Python ${target.version} on this platform, got a lock for others.`,
    why: 'What it lists would not be what is installed here.',
    fix: 'Resolve for an interpreter that fits with --python, or make the lock anew.',
  });
}

function otherPackage(locked: LockedPackage, { filename }: LockedFile): Failure {
  return new Failure({
    code: 'requirements-refused',
    what: `${placeOf(locked.origin)}: expected files of ${locked.name} ${locked.version}, got ${printable(filename)}.`,
    why: 'An installer would take one package for another.',
    fix: 'Make the lock anew with the tool it comes from.',
  });
}

/**
 * The index a package of a lock is said to come from counts only where the user knows it; a private one, whose names are
 * told to nobody, only for files of its own server: others are public, whatever the lock says.
 */
function knownIndex(
  { index }: LockedPackage,
  file: string,
  upstreams: readonly Upstream[],
): Upstream | undefined {
  if (index === undefined) return undefined;
  const known = upstreams.find(({ kind, url }) => kind === 'index' && isSamePlace(url, index));
  const isOwn = known !== undefined && new URL(known.url).origin === new URL(file).origin;
  return known?.isPrivate === true && !isOwn ? undefined : known;
}

async function toDirectFile(
  locked: LockedPackage,
  file: LockedFile,
  options: PrepareOptions,
): Promise<DirectFile> {
  const name = parseArtifactName(file.filename);
  if (name?.project !== normalizeName(locked.name)) throw otherPackage(locked, file);
  const { filename, hashes, shown, source } = file;
  const origin = { origin: locked.origin, shown };
  const isRemote = source.kind === 'url';
  const url = isRemote ? withoutLogin(source.url) : pathToFileURL(source.path).href;
  const server = isRemote ? remoteUpstream(origin, source.url, options) : undefined;
  const upstream: Upstream = server
    ? await withoutClaim(knownIndex(locked, url, options.upstreams) ?? server, url, options.http)
    : { kind: 'links', url, isPrivate: true, origin: locked.origin };
  return { upstream, file: { filename, url, hashes }, shown };
}

/**
 * The files a lock lists, for all platforms.
 * @throws Failure for a file of another package, or at an address depsec does not go to
 */
export function lockedFiles(
  locks: readonly LockFile[],
  options: PrepareOptions,
): Promise<readonly LockedFiles[]> {
  const all = locks.flatMap(({ packages, installer }) =>
    packages.map(async (locked) => ({
      locked,
      files: await Promise.all(locked.files.map((file) => toDirectFile(locked, file, options))),
      isPipsChoice: installer === undefined,
    })),
  );
  return Promise.all(all);
}

/** What pip is asked for: each package of the lock that counts here, at its version. */
export function lockedRequirements(locked: readonly LockedFiles[], target: Target): readonly Requirement[] {
  return locked
    .filter(({ isPipsChoice }) => isPipsChoice)
    .filter(({ locked: one }) => appliesIn(one, target.markers) && fitsPython(one.requiresPython, target))
    .map(({ locked: { name, version, origin } }) => {
      const specifier = `==${version}`;
      return { name, extras: [], specifier, hashes: [], text: `${name}${specifier}`, origin };
    });
}
