import { resolve } from 'node:path';
import { z } from 'zod';
import type { Origin } from '../../model/requirement.js';
import type { FlatEntry } from '../entry.js';
import { BadLock, parseBy, type LockContext } from './lock-context.js';
import { below, lockedDirect } from './locked-direct.js';
import {
  hashList,
  hashRecord,
  lockedIndexes,
  PROJECT_NAME,
  toolLock,
  VERSION,
  type Listed,
} from './tool-lock.js';

const Text = z.string().max(10_000);
const Package = z.object({
  version: z.string().optional(),
  hashes: z.array(Text).default([]),
  git: Text.optional(),
  ref: Text.optional(),
  subdirectory: Text.optional(),
  file: Text.optional(),
  path: Text.optional(),
});
const Section = z.record(z.string().regex(PROJECT_NAME), Package);
const PipfileLock = z
  .object({
    _meta: z.object({
      'pipfile-spec': z.literal(6),
      sources: z.array(z.object({ url: Text })).default([]),
    }),
  })
  .catchall(Section);
type Package = z.infer<typeof Package>;

/** The line of each package: below the key of its section, at the key of its own. */
function lineFinder(text: string): (section: string, name: string) => number | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const find = (key: string, from: number): number =>
    lines.findIndex((line, at) => at >= from && line.startsWith(`${JSON.stringify(key)}:`));
  return (section, name) => {
    const start = find(section, 0);
    const at = start < 0 ? -1 : find(name, start);
    return at < 0 ? undefined : at + 1;
  };
}

function addressOf(
  { git, ref = '', subdirectory, file, path }: Package,
  { folder }: LockContext,
): string | undefined {
  if (git !== undefined)
    return below(`git+${git.replace(/^git\+/, '')}${ref === '' ? '' : `@${ref}`}`, subdirectory);
  if (file !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(file)) return below(file, subdirectory);
  const local = file ?? path;
  return local === undefined ? undefined : resolve(folder, local, subdirectory ?? '');
}

function listedOf(name: string, one: Package, origin: Origin, context: LockContext): Listed {
  const address = addressOf(one, context);
  if ([one.git, one.file, one.path].filter((place) => place !== undefined).length > 1)
    throw new BadLock(origin, `expected one place of ${name}, got several`);
  if (address !== undefined) {
    const [first] = one.hashes;
    const hashes = first === undefined || one.git !== undefined ? {} : hashRecord(first, '', origin);
    return lockedDirect({ name, address, hashes }, origin, context);
  }
  const version = /^==(.*)$/.exec(one.version ?? '')?.[1] ?? '';
  if (!VERSION.test(version) || one.hashes.length === 0)
    throw new BadLock(origin, `expected a version with == and hashes of ${name}, got none`);
  return { name, version, files: [], hashes: hashList(one.hashes, origin), origin };
}

/** Reads a `Pipfile.lock` (specification 6): every category, not only `default` and `develop`. */
export function readPipfileLock(text: string, context: LockContext): readonly FlatEntry[] {
  return toolLock('pipenv', context, function* (whole): Generator<Listed> {
    const { _meta: meta, ...sections } = parseBy(text, JSON.parse, 'JSON', PipfileLock, whole);
    const lineOf = lineFinder(text);
    const indexOf = lockedIndexes(context);
    for (const { url } of meta.sources) yield* indexOf(url, whole);
    const seen = new Set<string>();
    for (const [section, packages] of Object.entries(sections))
      for (const [name, one] of Object.entries(packages)) {
        const line = lineOf(section, name);
        const key = JSON.stringify([name, one]);
        if (!seen.has(key))
          yield listedOf(name, one, { ...whole, ...(line === undefined ? {} : { line }) }, context);
        seen.add(key);
      }
  });
}
