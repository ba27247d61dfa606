import type { NestedArchive, RecordDeviation } from '../model/contents.js';
import { SCORES, type Finding } from '../model/finding.js';
import type { SetupArguments } from '../model/setup-arguments.js';
import type { InspectionStats, Unscanned } from '../model/inspection.js';
import type { Python } from '../python/parser.js';
import type { SyntaxTree } from '../python/syntax.js';
import type { ArtifactView } from '../rules/artifact/artifact-rule.js';
import { combine } from './findings/combine.js';
import { noteArtifact, noteFiles } from './findings/notes.js';
import { unreadLines } from './findings/unread-lines.js';
import { runPackage } from './machine/run-package.js';
import { shippedFiles } from './machine/shipped-files.js';
import { OUTSIDE } from './outside/outside.js';
import { mapPackage, type PackageLayout } from './reading/package-map.js';
import { plugInsOf } from './reading/plug-ins.js';
import { readSources, type SourceFile } from './reading/read-sources.js';
import type { RecipeCommand } from './machine/recipe-command.js';
import { startLines } from './reading/start-lines.js';
import { isUnasked } from './values/reach.js';

/** The files of one artifact. */
export interface SourceTree extends PackageLayout {
  readonly artifact: string;
  /** What the archive is, in words, when that is not what its name says. */
  readonly openedAs?: string;
  /** The bytes of a file, or why they cannot be had. */
  read(path: string): Uint8Array | Unscanned;
  /** Bytes of a file, as the archive tells. */
  size(path: string): number;
  /** The first bytes of a file, none where they cannot be had. */
  head(path: string): Uint8Array;
  /** In what RECORD and the files disagree; looked at when it is asked for. */
  deviations(): readonly RecordDeviation[];
  /** What recipes of other tools start while it is built. */
  readonly recipes?: readonly RecipeCommand[];
  /** The archives among the files. */
  readonly nested: readonly NestedArchive[];
}

export interface SourceJudgement {
  readonly findings: readonly Finding[];
  readonly unscanned: readonly Unscanned[];
  /** Python files that nothing runs, as far as the code was followed. */
  readonly idle: ReadonlySet<string>;
  readonly stats: InspectionStats;
  /** What code that builds the package told of what is installed. */
  readonly setups: readonly SetupArguments[];
  /** Archives that its code imports from or has installed. */
  readonly mounted: readonly string[];
}

/** A file that could not be read matters when something runs it without being asked. */
function unscannedOf(files: readonly SourceFile[], artifact: string): Unscanned[] {
  return files.flatMap(({ path, reach, refused }) =>
    refused === undefined || !isUnasked(reach) ? [] : [{ artifact, file: path, ...refused }],
  );
}

function viewOf(tree: SourceTree): ArtifactView {
  return {
    kind: tree.kind,
    paths: tree.paths,
    ...(tree.openedAs === undefined ? {} : { openedAs: tree.openedAs }),
    head: (path) => tree.head(path),
    read: (path) => {
      const bytes = tree.read(path);
      return bytes instanceof Uint8Array ? bytes : new Uint8Array();
    },
    deviations: () => tree.deviations(),
    nested: tree.nested,
  };
}

function isParsed(file: SourceFile): file is SourceFile & { readonly tree: SyntaxTree } {
  return file.tree !== undefined;
}

/** Tier 2 on one artifact: which files run when, what they do, and what that adds up to. */
export function judgeSources(tree: SourceTree, python: Python): SourceJudgement {
  const map = mapPackage(tree);
  const sources = readSources(map.entries, tree, python);
  const run = runPackage(python, OUTSIDE, {
    files: sources.files().filter(isParsed),
    map,
    load: (path, reach) => {
      const file = sources.load(path, reach);
      return file !== undefined && isParsed(file) ? file : undefined;
    },
    callersOf: (names, when) => sources.callersOf(names, when).filter(isParsed),
    isNamed: sources.isNamed,
    startLines: startLines(tree),
    plugIns: plugInsOf(tree),
    recipes: tree.recipes ?? [],
    shipped: shippedFiles(tree),
  });
  const files = sources.files();
  const parsed = files.filter(isParsed);
  const reason = 'Following the code took more steps than depsec spends.';
  const cut = run.cut.map((file) => ({ artifact: tree.artifact, file, code: 'too-complex', reason }));
  const combined = combine([...run.sightings, ...unreadLines(files, run.sightings)]);
  const acting = new Set(
    combined.flatMap(({ file, score }) => (file !== undefined && score >= SCORES.MEDIUM ? [file] : [])),
  );
  const findings = [...combined, ...noteFiles(files, acting), ...noteArtifact(viewOf(tree), acting.size > 0)];
  return {
    findings: findings.map((finding) => ({ ...finding, artifact: tree.artifact })),
    unscanned: [...unscannedOf(files, tree.artifact), ...cut],
    idle: sources.idle(),
    setups: run.setups,
    mounted: run.mounted,
    stats: {
      files: tree.paths.length,
      pythonFiles: files.length,
      pythonBytes: files.reduce((sum, { size }) => sum + size, 0),
      parsedFiles: parsed.length,
      parsedBytes: parsed.reduce((sum, { size }) => sum + size, 0),
    },
  };
}
