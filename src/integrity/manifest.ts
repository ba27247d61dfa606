import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The path of the manifest, from the package's own folder. */
export const MANIFEST_PATH = 'dist/manifest.json';

const Contents = z.strictObject({
  name: z.string(),
  version: z.string(),
  bundled: z.record(z.string(), z.string()),
  files: z.record(
    z.string(),
    z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.int().nonnegative() }),
  ),
});

const Closed = Contents.extend({ digest: z.string() });

/** The contents of a manifest: the files of a release with their hashes, and what is bundled. */
export type ManifestContents = z.infer<typeof Contents>;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes a manifest: always the same text for the same contents, ending in a digest of everything before it. */
export function renderManifest(contents: ManifestContents): string {
  const digest = sha256(JSON.stringify(contents));
  return `${JSON.stringify({ ...contents, digest }, null, 2)}\n`;
}

/** Reads a manifest; undefined if any byte differs from what {@link renderManifest} writes. */
export function readManifest(text: string): ManifestContents | undefined {
  try {
    const { name, version, bundled, files } = Closed.parse(JSON.parse(text));
    const contents = { name, version, bundled, files };
    return renderManifest(contents) === text ? contents : undefined;
  } catch {
    return undefined;
  }
}
