import { z } from 'zod';
import { parseUrl } from './parse-url.js';
import { checkApiVersion, PageError, type PageFile, type ProjectPage } from './project-page.js';

const CoreMetadata = z.union([z.boolean(), z.record(z.string(), z.string())]);

const File = z.object({
  filename: z.string(),
  url: z.string(),
  hashes: z.record(z.string(), z.string()),
  'requires-python': z.string().nullish(),
  yanked: z.union([z.boolean(), z.string()]).nullish(),
  size: z.number().nullish(),
  'upload-time': z.string().nullish(),
  'core-metadata': CoreMetadata.nullish(),
  'dist-info-metadata': CoreMetadata.nullish(),
});

const Page = z.object({
  meta: z.object({ 'api-version': z.string(), tracks: z.array(z.string()).optional() }),
  files: z.array(File),
  versions: z.array(z.string()).optional(),
  'project-status': z.object({ status: z.string() }).nullish(),
  'alternate-locations': z.array(z.string()).nullish(),
});

/** In HTML a digest is part of an address, which could say more than the digest: pip believes an `egg=` in it. */
function digestsOf(hashes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const lower = Object.entries(hashes).map(([key, hex]) => [key, hex.toLowerCase()] as const);
  return Object.fromEntries(lower.filter(([key, hex]) => /^\w+$/.test(key) && /^[0-9a-f]+$/.test(hex)));
}

function toPageFile(file: z.infer<typeof File>, base: string): PageFile | undefined {
  const url = parseUrl(file.url, base);
  if (url === undefined) return undefined;
  url.hash = '';
  const metadata = file['core-metadata'] ?? file['dist-info-metadata'];
  const sha256 = typeof metadata === 'object' ? metadata?.['sha256']?.toLowerCase() : undefined;
  return {
    filename: file.filename,
    url: url.href,
    hashes: digestsOf(file.hashes),
    ...(typeof file['requires-python'] === 'string' ? { requiresPython: file['requires-python'] } : {}),
    ...(file.yanked === true ? { yanked: '' } : {}),
    // PEP 691 wants a reason that is not empty; pip takes an empty one for none.
    ...(typeof file.yanked === 'string' && file.yanked !== '' ? { yanked: file.yanked } : {}),
    ...(typeof file.size === 'number' ? { size: file.size } : {}),
    ...(typeof file['upload-time'] === 'string' ? { uploadTime: file['upload-time'] } : {}),
    ...(sha256 !== undefined
      ? { coreMetadata: { sha256 } }
      : metadata
        ? { coreMetadata: true as const }
        : {}),
  };
}

/**
 * Reads a PEP 691 JSON project page.
 * @param base the address the page came from, for relative file addresses
 * @throws PageError when it is not JSON, lacks required fields or has another major version
 */
export function parseJsonPage(text: string, base: string): ProjectPage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PageError('expected a JSON project page, got text that is not JSON', cause);
  }
  const version = z.object({ meta: z.object({ 'api-version': z.string() }) }).safeParse(value);
  if (version.success) checkApiVersion(version.data.meta['api-version']);
  const parsed = Page.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new PageError(
      `expected a PEP 691 project page, got a wrong value at ${issue?.path.join('.') ?? '?'}`,
    );
  }
  const page = parsed.data;
  return {
    files: page.files.flatMap((file) => toPageFile(file, base) ?? []),
    ...(page.versions ? { versions: page.versions } : {}),
    ...(page['project-status'] ? { status: page['project-status'].status } : {}),
    ...(page['alternate-locations'] ? { alternateLocations: page['alternate-locations'] } : {}),
    ...(page.meta.tracks ? { tracks: page.meta.tracks } : {}),
  };
}
