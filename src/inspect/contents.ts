import type { Archive } from '../archive/entry.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { listNested } from '../archive/nested.js';
import { readOnce } from '../archive/once-read.js';
import { placedPrograms } from '../archive/placed-programs.js';
import { judgeSources } from '../analysis/judge-sources.js';
import type { OpenSpool } from '../model/artifact.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { SetupArguments } from '../model/setup-arguments.js';
import type { Python } from '../python/parser.js';
import { readRecipes, unreadRecipes } from './build/build-recipes.js';
import { localReferences } from './build/local-references.js';
import { builtBytecode, forcedBytecode } from './bytecode.js';
import { judgeScripts } from './scripts.js';
import { notingLinks, sourceTree, type Told } from './source-tree.js';

/** What reading an archive takes. */
export interface Context {
  /** An archive, not a folder that somebody works in. */
  readonly isPacked: boolean;
  readonly python: Python;
  readonly openSpool: OpenSpool;
}

/** What an artifact tells of itself, or why that cannot be trusted. Sources are judged either way. */
export interface Description {
  readonly told?: Told;
  readonly unscanned: readonly Unscanned[];
}

/** What was found, and what code that builds it told of what is installed. */
export interface Judged {
  readonly inspection: Inspection;
  readonly setups: readonly SetupArguments[];
  /** Archives that its code imports from or has installed. */
  readonly mounted: readonly string[];
}

/** Judges what an opened archive or folder holds; of archives within it, only that they are there. */
export async function judgeContents(
  opened: Archive,
  filename: string,
  { told, unscanned }: Description,
  context: Context,
): Promise<Judged> {
  const archive = readOnce(opened);
  const nested = await listNested(archive, { limits: DEFAULT_LIMITS, openSpool: context.openSpool });
  const links = new Map<string, Unscanned>();
  const recipes = readRecipes(archive, told);
  const tree = notingLinks(sourceTree(archive, { ...(told && { told }), nested, recipes }, filename), links);
  const judged = judgeSources(tree, context.python);
  const scripts = judgeScripts(tree);
  const inspection = {
    kind: archive.kind,
    ...(told?.text === undefined ? {} : { metadataText: told.text }),
    ...(told?.metadata === undefined ? {} : { metadata: told.metadata }),
    isStatic: told?.isStatic ?? false,
    buildRequires: told?.buildRequires ?? [],
    ...(archive.kind === 'wheel' && { programs: placedPrograms(archive) }),
    findings: [...judged.findings, ...scripts.findings],
    unscanned: [
      ...unscanned,
      ...judged.unscanned,
      ...scripts.unscanned,
      ...unreadRecipes(recipes, filename),
      ...forcedBytecode(tree, context.isPacked, judged.idle),
      ...builtBytecode(tree),
      ...localReferences(tree, context.isPacked),
      ...links.values(),
    ],
    stats: judged.stats,
  };
  return { inspection, setups: judged.setups, mounted: judged.mounted };
}
