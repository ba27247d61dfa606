import { resolve } from 'node:path';
import { z } from 'zod';
import type { LockedFile, Origin } from '../../model/requirement.js';
import type { FlatEntry } from '../entry.js';
import { BadLock, locate, parseTomlBy, type LockContext } from './lock-context.js';
import { below, lockedDirect } from './locked-direct.js';
import {
  hashList,
  hashRecord,
  packagesAt,
  PROJECT_NAME,
  toolLock,
  VERSION,
  type Listed,
} from './tool-lock.js';

const Text = z.string().max(10_000);
const File = z.object({ file: Text.optional(), url: Text.optional(), hash: Text });
const Package = z.object({
  name: z.string().regex(PROJECT_NAME),
  version: z.string().regex(VERSION),
  /** The entry of a package with extras repeats the files of the one without. */
  extras: z.array(Text).optional(),
  files: z.array(File).default([]),
  path: Text.optional(),
  url: Text.optional(),
  git: Text.optional(),
  revision: Text.optional(),
  subdirectory: Text.optional(),
});
const PdmLock = z.object({
  package: z.array(Package).default([]),
  metadata: z.object({ lock_version: z.string().regex(/^4\.\d+(?:\.\d+)?$/) }),
});
type Package = z.infer<typeof Package>;

function directOf(
  { name, path, url, git, revision = '', subdirectory, files }: Package,
  origin: Origin,
  context: LockContext,
): FlatEntry | undefined {
  if ([path, url, git].filter((place) => place !== undefined).length > 1)
    throw new BadLock(origin, `expected one place of ${name}, got several`);
  if (git !== undefined) {
    const address = below(`git+${git}${revision === '' ? '' : `@${revision}`}`, subdirectory);
    return lockedDirect({ name, address }, origin, context);
  }
  const address = path === undefined ? url : resolve(context.folder, path, subdirectory ?? '');
  if (address === undefined) return undefined;
  const [file] = files;
  const hashes = file === undefined ? {} : hashRecord(file.hash, file.file ?? '', origin);
  const whole = path === undefined ? below(address.replace(/#.*$/, ''), subdirectory) : address;
  return lockedDirect({ name, address: whole, hashes }, origin, context);
}

function fileOf({ file, url, hash }: z.infer<typeof File>, origin: Origin, context: LockContext): LockedFile {
  const found = locate({ url, name: file }, origin, context);
  return { ...found, hashes: hashRecord(hash, found.filename, origin) };
}

/** Reads a `pdm.lock` of lock version 4, with addresses of files (`static_urls`) or without. */
export function readPdmLock(text: string, context: LockContext): readonly FlatEntry[] {
  return toolLock('pdm', context, function* (whole): Generator<Listed> {
    const lock = parseTomlBy(text, PdmLock, whole);
    for (const [one, origin] of packagesAt(text, lock.package, whole)) {
      const direct = directOf(one, origin, context);
      if (direct !== undefined) {
        if (one.extras === undefined) yield direct;
        continue;
      }
      const { name, version, files, extras } = one;
      if (files.length === 0) throw new BadLock(origin, `expected a file of ${name}, got none`);
      const placed = files.filter(({ url }) => url !== undefined);
      const hashes = hashList(
        files.filter(({ url }) => url === undefined).map(({ hash }) => hash),
        origin,
      );
      const listed = placed.map((file) => fileOf(file, origin, context));
      if (extras === undefined) yield { name, version, files: listed, hashes, origin };
    }
  });
}
