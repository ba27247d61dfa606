import { resolve } from 'node:path';
import { z } from 'zod';
import type { LockedFile, LockedPackage, Origin } from '../../model/requirement.js';
import { InvalidRequirement } from '../cursor.js';
import type { FlatEntry } from '../entry.js';
import { BadLock, checkedHashes, locate, parseTomlBy, tableLines, type LockContext } from './lock-context.js';
import { below, lockedDirect } from './locked-direct.js';
import { parseMarker } from '../marker-syntax.js';

const Text = z.string().max(10_000);
const File = z.object({
  name: Text.optional(),
  url: Text.optional(),
  path: Text.optional(),
  hashes: z.record(z.string(), Text),
});
const Package = z.object({
  name: z.string().regex(/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/),
  version: z
    .string()
    .regex(/^[\w.+!-]+$/)
    .optional(),
  marker: Text.optional(),
  'requires-python': Text.optional(),
  index: Text.optional(),
  wheels: z.array(File).default([]),
  sdist: File.optional(),
  archive: File.extend({ subdirectory: Text.optional() }).optional(),
  directory: z.object({ path: Text, subdirectory: Text.optional() }).optional(),
  vcs: z
    .object({ type: Text, url: Text.optional(), 'commit-id': Text, subdirectory: Text.optional() })
    .optional(),
});
const Pylock = z.object({
  'lock-version': z.string().regex(/^1\.\d+$/),
  environments: z.array(Text).default([]),
  'requires-python': Text.optional(),
  'default-groups': z.array(z.string()).default([]),
  packages: z.array(Package),
});

type Listed = z.infer<typeof Package>;

/** Always true, always false: the result of a condition on extras or groups once these are chosen. */
const [TRUE, FALSE] = ['python_version >= "0"', 'python_version < "0"'] as const;

/** No extra can be asked of a lock on depsec's command line; of the groups, those the lock calls default are chosen. */
function settleMarker(marker: string, groups: readonly string[], origin: Origin): string {
  const settled = marker.replace(
    /(['"])([^'"\\]*)\1\s+(not\s+)?in\s+(extras|dependency_groups)\b/g,
    (_, _quote: string, name: string, not: string | undefined, set: string) =>
      (set === 'dependency_groups' && groups.includes(name)) === (not === undefined) ? TRUE : FALSE,
  );
  try {
    parseMarker(settled);
    return settled;
  } catch (error) {
    if (!(error instanceof InvalidRequirement)) throw error;
    throw new BadLock(origin, 'expected a marker as PEP 508 writes it, got something else');
  }
}

function fileOf(file: z.infer<typeof File>, origin: Origin, context: LockContext): LockedFile {
  const place = locate(file, origin, context);
  return { ...place, hashes: checkedHashes(file.hashes, place.filename, origin) };
}

/** The address a requirements file would have for a package that is an archive, a folder or a repository. */
function addressOf({ archive, directory, vcs }: Listed, { folder }: LockContext): string {
  if (archive?.url !== undefined) return below(archive.url, archive.subdirectory);
  if (vcs !== undefined) return below(`${vcs.type}+${vcs.url ?? ''}@${vcs['commit-id']}`, vcs.subdirectory);
  return resolve(folder, archive?.path ?? directory?.path ?? '', directory?.subdirectory ?? '');
}

function directOf(
  listed: Listed,
  marker: string | undefined,
  origin: Origin,
  context: LockContext,
): FlatEntry {
  const { name, archive } = listed;
  const hashes = archive === undefined ? {} : checkedHashes(archive.hashes, 'the archive', origin);
  return lockedDirect({ name, address: addressOf(listed, context), marker, hashes }, origin, context);
}

/** Refuses an entry with several kinds of place, or none: installers differ in which of several they take. */
function checkOnePlace({ name, wheels, sdist, archive, vcs, directory }: Listed, origin: Origin): void {
  const kinds = [wheels[0] ?? sdist, archive, vcs, directory].filter((kind) => kind !== undefined);
  if (kinds.length === 1) return;
  const got = kinds.length === 0 ? 'none' : 'several kinds of them';
  throw new BadLock(origin, `expected files, an archive, a folder or a repository of ${name}, got ${got}`);
}

function packageOf(
  listed: Listed,
  marker: string | undefined,
  origin: Origin,
  context: LockContext,
): LockedPackage {
  const { name, version, index, wheels, sdist } = listed;
  if (version === undefined) throw new BadLock(origin, `expected a version of ${name}, got none`);
  return {
    name,
    version,
    ...(marker === undefined ? {} : { marker }),
    ...(listed['requires-python'] === undefined ? {} : { requiresPython: listed['requires-python'] }),
    ...(index === undefined ? {} : { index }),
    files: [...wheels, ...(sdist === undefined ? [] : [sdist])].map((file) => fileOf(file, origin, context)),
    hashes: [],
    origin,
  };
}

function readLock(text: string, context: LockContext): readonly FlatEntry[] {
  const whole: Origin = { file: context.file };
  const lock = parseTomlBy(text, Pylock, whole);
  const lines = tableLines(text, 'packages');
  const packages: LockedPackage[] = [];
  const directs: FlatEntry[] = [];
  for (const [at, listed] of lock.packages.entries()) {
    const line = lines.length === lock.packages.length ? lines[at] : undefined;
    const origin = { ...whole, ...(line === undefined ? {} : { line }) };
    const marker =
      listed.marker === undefined ? undefined : settleMarker(listed.marker, lock['default-groups'], origin);
    checkOnePlace(listed, origin);
    const hasFiles = listed.wheels.length > 0 || listed.sdist !== undefined;
    if (hasFiles) packages.push(packageOf(listed, marker, origin, context));
    else directs.push(directOf(listed, marker, origin, context));
  }
  const python = lock['requires-python'];
  const environments = lock.environments.map((marker) => settleMarker(marker, [], whole));
  const head = { environments, origin: whole, ...(python === undefined ? {} : { requiresPython: python }) };
  return [{ kind: 'lock', lock: { ...head, packages } }, ...directs];
}

/** Reads a `pylock.toml` (PEP 751, lock version 1); a lock that cannot be read is one problem entry. */
export function readPylock(text: string, context: LockContext): readonly FlatEntry[] {
  try {
    return readLock(text, context);
  } catch (error) {
    if (error instanceof BadLock) return [error.toEntry()];
    throw error;
  }
}
