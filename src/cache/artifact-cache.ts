import cacache from 'cacache';
import { z } from 'zod';
import type { ArtifactCache, KnownArtifact } from '../model/effects.js';

/** The parts of an entry the pipeline leans on; an entry of another shape is no entry. */
const Entry = z.looseObject({
  size: z.number().int().nonnegative(),
  inspection: z.looseObject({
    kind: z.enum(['wheel', 'sdist']),
    isStatic: z.boolean(),
    buildRequires: z.array(z.string()),
    findings: z.array(z.looseObject({ rule: z.string(), severity: z.string(), score: z.number() })),
    unscanned: z.array(z.looseObject({ artifact: z.string(), code: z.string(), reason: z.string() })),
  }),
});

type Index = Awaited<ReturnType<typeof cacache.ls>>;

/** Remembers nothing. */
export const NO_CACHE: ArtifactCache = {
  isEmpty: true,
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
};

function parseEntry(data: Buffer): KnownArtifact | undefined {
  const parsed = Entry.safeParse(JSON.parse(data.toString('utf8')));
  return parsed.success ? (parsed.data as unknown as KnownArtifact) : undefined;
}

/** An inspection that a crash or a time-out cut short says nothing about the next run. */
function isLasting({ inspection }: KnownArtifact): boolean {
  return !inspection.unscanned.some(({ code }) => code.startsWith('scan-'));
}

/**
 * Opens the verdict cache. The index is read whole, once, here: what a package's build code changes in the folder
 * later in the run is not believed, because contents are held against the digests read now.
 *
 * Keys are the SHA-256 of the artifact, its file name and the rule-set version; contents are checked by cacache
 * (SHA-512) on every read. A missing, damaged or unreadable entry is no entry; a write that fails is not told.
 * @param folder absolute; made when missing
 * @param ruleSet entries of another rule set are not seen
 */
export async function openArtifactCache(folder: string, ruleSet: string): Promise<ArtifactCache> {
  const keyOf = (sha256: string, filename: string): string => `${ruleSet} ${sha256} ${filename}`;
  const index: Index = await cacache.ls(folder).catch((): Index => ({}));
  return {
    isEmpty: Object.keys(index).length === 0,
    async get(sha256, filename) {
      const found = Object.hasOwn(index, keyOf(sha256, filename))
        ? index[keyOf(sha256, filename)]
        : undefined;
      if (found === undefined) return undefined;
      try {
        return parseEntry(await cacache.get.byDigest(folder, found.integrity));
      } catch {
        return undefined;
      }
    },
    async put(sha256, filename, known) {
      if (!isLasting(known)) return;
      try {
        await cacache.put(folder, keyOf(sha256, filename), JSON.stringify(known));
      } catch {
        // A cache that can't be written costs time in the next run, never this run's result.
      }
    },
  };
}
