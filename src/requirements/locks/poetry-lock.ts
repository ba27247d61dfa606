import { resolve } from 'node:path';
import { z } from 'zod';
import type { Origin } from '../../model/requirement.js';
import type { FlatEntry } from '../entry.js';
import { BadLock, locate, parseTomlBy, type LockContext } from './lock-context.js';
import { below, lockedDirect } from './locked-direct.js';
import {
  hashList,
  hashRecord,
  lockedIndexes,
  packagesAt,
  PROJECT_NAME,
  toolLock,
  VERSION,
  type Listed,
} from './tool-lock.js';

const Text = z.string().max(10_000);
const Files = z.array(z.object({ file: Text, hash: Text }));
const Source = z.object({
  type: z.enum(['legacy', 'git', 'url', 'file', 'directory']),
  url: Text,
  resolved_reference: Text.optional(),
  subdirectory: Text.optional(),
});
const Package = z.object({
  name: z.string().regex(PROJECT_NAME),
  version: z.string().regex(VERSION),
  files: Files.optional(),
  source: Source.optional(),
});
const PoetryLock = z.object({
  package: z.array(Package).default([]),
  metadata: z.object({
    'lock-version': z.string().regex(/^[12]\.\d+$/),
    /** Where lock version 1 has the files of all packages. */
    files: z.record(z.string(), Files).default({}),
  }),
});
type Source = z.infer<typeof Source>;

/** A folder or a repository; undefined for what is files. */
function directOf(
  name: string,
  { type, url, resolved_reference: commit = '', subdirectory }: Source,
  origin: Origin,
  context: LockContext,
): FlatEntry | undefined {
  if (type === 'directory')
    return lockedDirect({ name, address: resolve(context.folder, url, subdirectory ?? '') }, origin, context);
  if (type !== 'git') return undefined;
  const address = below(`git+${url}${commit === '' ? '' : `@${commit}`}`, subdirectory);
  return lockedDirect({ name, address }, origin, context);
}

/** Reads a `poetry.lock`. Files are known by their hashes, unless a package is an address or a file itself. */
export function readPoetryLock(text: string, context: LockContext): readonly FlatEntry[] {
  return toolLock('poetry', context, function* (whole): Generator<Listed> {
    const lock = parseTomlBy(text, PoetryLock, whole);
    const indexOf = lockedIndexes(context);
    for (const [{ name, version, source, files: own }, origin] of packagesAt(text, lock.package, whole)) {
      const direct = source && directOf(name, source, origin, context);
      if (direct !== undefined) {
        yield direct;
        continue;
      }
      const files = own ?? lock.metadata.files[name] ?? [];
      if (files.length === 0) throw new BadLock(origin, `expected a file of ${name}, got none`);
      const shared = { name, version, origin };
      if (source === undefined || source.type === 'legacy') {
        if (source !== undefined) yield* indexOf(source.url, origin);
        const hashes = hashList(
          files.map(({ hash }) => hash),
          origin,
        );
        yield { ...shared, ...(source && { index: source.url }), files: [], hashes };
        continue;
      }
      const place = source.type === 'url' ? { url: source.url } : { path: source.url };
      const listed = files.map(({ file, hash }) => ({
        ...locate({ ...place, name: file }, origin, context),
        hashes: hashRecord(hash, file, origin),
      }));
      yield { ...shared, files: listed, hashes: [] };
    }
  });
}
