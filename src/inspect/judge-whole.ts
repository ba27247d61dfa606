import type { Archive } from '../archive/entry.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { NESTED_BYTES } from '../archive/nested.js';
import { readOnce } from '../archive/once-read.js';
import type { Finding } from '../model/finding.js';
import type { Inspection } from '../model/inspection.js';
import { canRunOwnCode, isBackEnd } from './build/own-build-code.js';
import { packedBytecode } from './bytecode.js';
import { judgeContents, type Context, type Description, type Judged } from './contents.js';
import { onlyFolder, prefixOf } from './folder-paths.js';
import { readArchives, readFolders } from './inner/inner-archives.js';
import { expand, mountedIn, type Expanded } from './inner/mounted.js';
import { judgeActs, judgeMoved, tell, type Reading } from './inner/reading.js';
import { refused } from './refused.js';

/** What was found in one file may have been found before, as that of the whole. */
function unknownOf(found: readonly Finding[], known: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, score, file, line }: Finding): string => JSON.stringify([rule, score, file, line]);
  const keys = new Set(known.map(key));
  return found.filter((finding) => !keys.has(key(finding)));
}

/** Unpacks the archives that modules are imported from, in their places; undefined where there are none. */
async function expandMounted(
  opened: Archive,
  folder: string,
  mounted: readonly string[],
  { told }: Description,
  reading: Reading,
): Promise<Expanded | undefined> {
  const backEnds = (told?.backendPath ?? []).map((path) => `${prefixOf(folder)}${path}`);
  const paths = mountedIn(opened, [...mounted, ...backEnds]);
  if (paths.length === 0) return undefined;
  const { context, budget, artifact } = reading;
  return expand(opened, paths, {
    openSpool: context.openSpool,
    budget,
    refuse: (path, why) => {
      tell(reading, refused(why, artifact), path);
    },
  });
}

/** Judges packed archives that modules are imported from, and files that are installed elsewhere. */
async function readPlaced(
  opened: Archive,
  description: Description,
  { mounted, setups }: Judged,
  reading: Reading,
): Promise<void> {
  const whole = description.told?.folder ?? onlyFolder(opened);
  const folder = opened.kind === 'wheel' ? '' : whole;
  const expanded = await expandMounted(opened, folder, mounted, description, reading);
  if (expanded === undefined) {
    await judgeMoved(opened, folder, setups, reading, (file) => file ?? whole);
    return;
  }
  const { archive, within } = expanded;
  try {
    const place = (file?: string): string => (file === undefined ? whole : within(file));
    const told = await judgeActs(archive, { ...description, unscanned: [] }, reading, place);
    const paths = archive.entries.map(({ path }) => path);
    for (const one of packedBytecode(reading.artifact, paths, (path) => within(path) !== path))
      tell(reading, one, within(one.file ?? ''));
    await judgeMoved(archive, folder, told, reading, place);
  } finally {
    archive.close();
  }
}

/** In a wheel that is no back end, packed archives count only by what they do: nothing installs them. */
async function readWithin(opened: Archive, description: Description, reading: Reading): Promise<void> {
  const place = {
    container: opened,
    prefix: '',
    depth: 1,
    whole: opened.kind === 'wheel' ? '' : (description.told?.folder ?? onlyFolder(opened)),
  };
  if (opened.kind === 'wheel' ? isBackEnd(opened) : canRunOwnCode(opened, description.told)) {
    await readFolders(place, reading);
    await readArchives(place, reading);
  } else if (opened.kind === 'wheel') await readArchives(place, { ...reading, unscanned: [] });
}

/**
 * Judges an opened archive or folder and frees it, together with what is installed from it under other names
 * (`moved.ts`) and the archives that its code imports from (`mounted.ts`). If code of its own runs in its build, or
 * it is a back end, the wheels and projects packed in it are judged too: such code can name them to an installer
 * (`name @ file:…`), which asks no index. What was found in one is reported as `outer/inner.whl!/file`; one that
 * cannot be judged leaves the whole unscanned.
 */
export async function judgeWhole(
  given: Archive,
  filename: string,
  description: Description,
  context: Context,
): Promise<Inspection> {
  const opened = readOnce(given);
  try {
    const judged = await judgeContents(opened, filename, description, context);
    const entries = Math.max(0, DEFAULT_LIMITS.entries - opened.entries.length);
    const reading: Reading = {
      artifact: filename,
      context,
      budget: { bytes: NESTED_BYTES, entries },
      archives: 0,
      findings: [],
      unscanned: [],
    };
    await readPlaced(opened, description, judged, reading);
    await readWithin(opened, description, reading);
    const { inspection } = judged;
    return {
      ...inspection,
      findings: [...inspection.findings, ...unknownOf(reading.findings, inspection.findings)],
      unscanned: [...inspection.unscanned, ...reading.unscanned],
    };
  } finally {
    opened.close();
  }
}
