import type { Archive } from '../../archive/entry.js';
import { isDirectUrl } from '../../archive/project/direct-url.js';
import type { Budget } from '../../archive/nested.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import type { Finding } from '../../model/finding.js';
import type { Inspection, Unscanned } from '../../model/inspection.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
import { judgeContents, type Context, type Description } from '../contents.js';
import { movedFiles } from '../placements/moved.js';
import { refused } from '../refused.js';

/** What judging the parts of one artifact takes, what is left for them, and what was found. */
export interface Reading {
  readonly artifact: string;
  readonly context: Context;
  readonly budget: Budget;
  /** Archives that were opened so far. */
  archives: number;
  readonly findings: Finding[];
  readonly unscanned: Unscanned[];
}

/** Where a file of a part lies in the artifact; without a file, where the part itself does. */
export type Within = (file?: string) => string;

/** Notes what could not be judged of a part. */
export function tell({ unscanned }: Reading, one: Unscanned, file: string): void {
  unscanned.push({ ...one, file, reason: `In what a build could have installed: ${one.reason}` });
}

/** A requirement by address, which an installer follows from an archive that no index knows. */
function ownAddress({ metadata }: Inspection, artifact: string): Unscanned[] {
  if (metadata?.requiresDist.some(isDirectUrl) !== true) return [];
  return [refused(new ArchiveRefusal('metadata-direct-url'), artifact)];
}

/** A finding of a part as one of the artifact. */
function foundWithin(finding: Finding, within: Within): Finding {
  const { chain, file } = finding;
  return {
    ...finding,
    ...(chain && { chain: chain.map((step) => ({ ...step, file: within(step.file) })) }),
    file: within(file),
  };
}

/** Judges a part as an artifact of its own. Returns what code that builds it told. */
export async function judgePart(
  part: Archive,
  description: Description,
  reading: Reading,
  within: Within,
): Promise<readonly SetupArguments[]> {
  const { artifact, context } = reading;
  const packed = { ...context, isPacked: true };
  const { inspection, setups } = await judgeContents(part, artifact, description, packed);
  reading.findings.push(...inspection.findings.map((finding) => foundWithin(finding, within)));
  for (const one of [...inspection.unscanned, ...ownAddress(inspection, artifact)])
    tell(reading, one, within(one.file));
  return setups;
}

/** Where projects that are worked on together name each other. */
const NAMED_PLACES: ReadonlySet<string> = new Set(['requires-local-path', 'build-requires-direct-url']);

/**
 * Like `judgePart`, for files that are judged in their own place too. Findings about what files are, and not what they
 * do, are reported there. Parts of a folder that is worked on may name each other.
 */
export async function judgeActs(
  part: Archive,
  description: Description,
  reading: Reading,
  within: Within,
): Promise<readonly SetupArguments[]> {
  const told = { ...reading, findings: [] as Finding[], unscanned: [] as Unscanned[] };
  const setups = await judgePart(part, description, told, within);
  const isKept = ({ code }: Unscanned): boolean => reading.context.isPacked || !NAMED_PLACES.has(code);
  reading.findings.push(...told.findings.filter(({ reach }) => reach !== undefined));
  reading.unscanned.push(...told.unscanned.filter(isKept));
  return setups;
}

/**
 * Judges the files of a part where an installer puts them.
 * @param folder of the project in it, without a slash
 * @param setups what code that builds it told
 */
export async function judgeMoved(
  part: Archive,
  folder: string,
  setups: readonly SetupArguments[],
  reading: Reading,
  within: Within,
): Promise<void> {
  try {
    for (const moved of movedFiles(part, folder, setups))
      await judgeActs(moved.archive, { unscanned: [] }, reading, (file) =>
        within(file === undefined ? undefined : moved.within(file)),
      );
  } catch (error) {
    tell(reading, refused(error, reading.artifact), within());
  }
}
