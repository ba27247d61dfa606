import { checkIdentity } from './archive/identity.js';
import { DEFAULT_LIMITS } from './archive/limits.js';
import { memorySpool } from './archive/memory-source.js';
import { openArchive } from './archive/open-archive.js';
import type { Archive } from './archive/entry.js';
import { readMetadata } from './archive/read-metadata.js';
import { judgeSources } from './analysis/judge-sources.js';
import { openAnyway, type Hidden } from './inspect/open-anyway.js';
import type { Context, Description } from './inspect/contents.js';
import { judgeWhole } from './inspect/judge-whole.js';
import { refused } from './inspect/refused.js';
import { sourceTree } from './inspect/source-tree.js';
import type { ArtifactKind, ByteSource, OpenSpool } from './model/artifact.js';
import type { Inspection } from './model/inspection.js';
import type { Python } from './python/parser.js';

export { RULESET_VERSION } from './analysis/ruleset.js';

const NO_STATS = { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 };

function describe(archive: Archive, filename: string): Description {
  try {
    const told = readMetadata(archive);
    checkIdentity(filename, told.metadata);
    return { told, unscanned: [] };
  } catch (error) {
    return { unscanned: [refused(error, filename)] };
  }
}

/** What was found in a file that could not be opened as what its name says; `refusal` stays. */
function judgeHidden(hidden: Hidden, filename: string, context: Context, refusal: Inspection): Inspection {
  const { archive, ...opened } = hidden;
  try {
    const tree = { ...sourceTree(archive, { nested: [] }, filename), ...opened };
    const { findings, stats, ...judged } = judgeSources(tree, context.python);
    return { ...refusal, findings, stats, unscanned: [...refusal.unscanned, ...judged.unscanned] };
  } finally {
    archive.close();
  }
}

/**
 * Reads one wheel or sdist: its archive, its metadata, its sources. A pure function of the bytes and the file name;
 * nothing of the package is executed. Whatever could not be read is in `unscanned`, never left out.
 *
 * @param python the parser, see `loadPython`
 * @param openSpool where an sdist is unpacked that is too large for memory
 */
export async function inspect(
  source: ByteSource,
  filename: string,
  python: Python,
  openSpool: OpenSpool = memorySpool,
): Promise<Inspection> {
  const context = { python, openSpool, isPacked: true };
  try {
    const archive = await openArchive(source, filename, DEFAULT_LIMITS, openSpool);
    return await judgeWhole(archive, filename, describe(archive, filename), context);
  } catch (error) {
    const unscanned = [refused(error, filename)];
    const kind: ArtifactKind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
    const refusal = { kind, isStatic: false, buildRequires: [], findings: [], stats: NO_STATS, unscanned };
    const hidden = await openAnyway(source, filename, unscanned[0]?.code, openSpool);
    return hidden === undefined ? refusal : judgeHidden(hidden, filename, context, refusal);
  }
}
