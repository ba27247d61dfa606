import { resolve } from 'node:path';
import { z } from 'zod';
import type { LockedFile, Origin } from '../../model/requirement.js';
import type { FlatEntry } from '../entry.js';
import { BadLock, locate, parseTomlBy, type LockContext } from './lock-context.js';
import { below, lockedDirect } from './locked-direct.js';
import { hashRecord, packagesAt, PROJECT_NAME, toolLock, VERSION, type Listed } from './tool-lock.js';

const Text = z.string().max(10_000);
const File = z.object({
  url: Text.optional(),
  path: Text.optional(),
  filename: Text.optional(),
  hash: Text.optional(),
});
const Package = z.object({
  name: z.string().regex(PROJECT_NAME),
  version: z.string().regex(VERSION).optional(),
  source: z.union([
    z.strictObject({ registry: Text }),
    z.strictObject({ git: Text }),
    z.strictObject({ url: Text, subdirectory: Text.optional() }),
    z.strictObject({ path: Text }),
    z.strictObject({ directory: Text }),
    z.strictObject({ editable: Text }),
    z.strictObject({ virtual: Text }),
  ]),
  sdist: File.optional(),
  wheels: z.array(File).default([]),
});
const UvLock = z.object({ version: z.literal(1), package: z.array(Package).default([]) });
type Package = z.infer<typeof Package>;

/** `https://host/repository?rev=main&subdirectory=a#commit` as a requirements file has it. */
function gitAddress(git: string, origin: Origin): string {
  if (!URL.canParse(git)) throw new BadLock(origin, 'names a repository by something that is no address');
  const url = new URL(git);
  const subdirectory = url.searchParams.get('subdirectory') ?? undefined;
  const commit = url.hash.slice(1);
  url.hash = '';
  url.search = '';
  return below(`git+${url.href}${commit === '' ? '' : `@${commit}`}`, subdirectory);
}

/** A file has its own address, or that of the package; one of a folder of links lies in there. */
function fileOf(
  file: z.infer<typeof File>,
  { source }: Package,
  origin: Origin,
  context: LockContext,
): LockedFile {
  const folder = 'registry' in source && !/^https?:/i.test(source.registry) ? source.registry : '';
  if (file.url !== undefined && file.path !== undefined)
    throw new BadLock(origin, 'names a file by an address and by a path');
  const path = file.path === undefined ? undefined : resolve(context.folder, folder, file.path);
  const own = 'url' in source ? source.url : undefined;
  const place =
    file.url === undefined && path === undefined
      ? { url: own, path: 'path' in source ? source.path : undefined }
      : { url: file.url, path };
  const found = locate({ ...place, name: file.filename }, origin, context);
  return { ...found, hashes: hashRecord(file.hash, found.filename, origin) };
}

/** Folders and repositories; the project the lock belongs to is none of its own dependencies. */
function directOf(
  { name, source }: Package,
  origin: Origin,
  context: LockContext,
): readonly FlatEntry[] | undefined {
  if ('virtual' in source) return [];
  if ('git' in source)
    return [lockedDirect({ name, address: gitAddress(source.git, origin) }, origin, context)];
  const folder =
    'directory' in source ? source.directory : 'editable' in source ? source.editable : undefined;
  if (folder === undefined) return undefined;
  const address = resolve(context.folder, folder);
  return address === resolve(context.folder) ? [] : [lockedDirect({ name, address }, origin, context)];
}

/** Reads a `uv.lock`. All of its packages are listed, those of other platforms, extras and groups too. */
export function readUvLock(text: string, context: LockContext): readonly FlatEntry[] {
  return toolLock('uv', context, function* (whole): Generator<Listed> {
    const lock = parseTomlBy(text, UvLock, whole);
    for (const [one, origin] of packagesAt(text, lock.package, whole)) {
      const direct = directOf(one, origin, context);
      if (direct !== undefined) yield* direct;
      else {
        const { name, version, source, sdist, wheels } = one;
        const files = [...wheels, ...(sdist === undefined ? [] : [sdist])];
        if (files.length === 0 || version === undefined)
          throw new BadLock(origin, `expected a version and a file of ${name}, got none`);
        const index = 'registry' in source ? { index: source.registry } : {};
        const listed = files.map((file) => fileOf(file, one, origin, context));
        yield { name, version, ...index, files: listed, hashes: [], origin };
      }
    }
  });
}
