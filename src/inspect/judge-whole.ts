import type { Archive } from '../archive/entry.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { NESTED_BYTES } from '../archive/nested.js';
import { readOnce } from '../archive/once-read.js';
import type { Finding } from '../model/finding.js';
import type { Inspection } from '../model/inspection.js';
import { judgeContents, refused, type Context, type Description, type Judged } from './contents.js';
import { judgeActs, readFolders, readIn, readMoved, tell, type Reading } from './inner/inner-archives.js';
import { onlyFolder } from './inner/inner-folders.js';
import { packedBytecode } from './bytecode.js';
import { expand, mountedIn } from './inner/mounted.js';
import { canRunOwnCode, isBackEnd } from './build/own-build-code.js';

/** What was found in one file may have been found before, as that of the whole. */
function unknownOf(found: readonly Finding[], known: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, score, file, line }: Finding): string => JSON.stringify([rule, score, file, line]);
  const keys = new Set(known.map(key));
  return found.filter((finding) => !keys.has(key(finding)));
}

/** Reads packed archives that modules are imported from, and files that are installed elsewhere. */
async function readPlaced(
  opened: Archive,
  description: Description,
  judged: Judged,
  reading: Reading,
): Promise<void> {
  const whole = description.told?.folder ?? onlyFolder(opened);
  const folder = opened.kind === 'wheel' ? '' : whole;
  const named = (description.told?.backendPath ?? []).map((path) =>
    folder === '' ? path : `${folder}/${path}`,
  );
  const mounted = mountedIn(opened, [...judged.mounted, ...named]);
  const { context, budget, artifact } = reading;
  const refuse = (path: string, why: Error): void => {
    tell(reading, refused(why, artifact), path);
  };
  const means = { openSpool: context.openSpool, budget, refuse };
  const expanded = mounted.length === 0 ? undefined : await expand(opened, mounted, means);
  if (expanded === undefined) {
    await readMoved(opened, folder, judged.setups, reading, (file) => file ?? whole);
    return;
  }
  try {
    const { archive, within } = expanded;
    const place = (file?: string): string => (file === undefined ? whole : within(file));
    const told = { ...description, unscanned: [] };
    const setups = await judgeActs(archive, told, reading, place);
    const paths = archive.entries.map(({ path }) => path);
    for (const one of packedBytecode(artifact, paths, (path) => within(path) !== path))
      tell(reading, one, within(one.file ?? ''));
    await readMoved(archive, folder, setups, reading, place);
  } finally {
    expanded.archive.close();
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
    await readIn(place, reading);
  } else if (opened.kind === 'wheel') await readIn(place, { ...reading, unscanned: [] });
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
    const budget = { bytes: NESTED_BYTES, entries };
    const reading: Reading = {
      artifact: filename,
      context,
      budget,
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
