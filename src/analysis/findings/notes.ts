import { type Finding, type Reach, SCORES, type Severity } from '../../model/finding.js';
import type { RuleDoc } from '../../model/rule.js';
import { extractFacts, type FileFacts } from '../../python/facts.js';
import type { SyntaxTree } from '../../python/syntax.js';
import type { ArtifactView } from '../../rules/artifact/artifact-rule.js';
import { ARTIFACT_RULES } from '../../rules/artifact/table.js';
import { needsAreMet } from '../../rules/source/source-rule.js';
import { SOURCE_RULES } from '../../rules/source/table.js';
import type { SourceFile } from '../reading/read-sources.js';
import { isUnasked } from '../values/reach.js';

/** Of a text that is shown without being understood. */
const NO_FACTS: FileFacts = { imports: [], calls: [], strings: [], definitions: [], errors: 0 };

/** Facts of a tree, looked for when a rule first asks for them. */
function factsOnce(tree: SyntaxTree | undefined): () => FileFacts {
  let facts = tree === undefined ? NO_FACTS : undefined;
  return () => (facts ??= tree === undefined ? NO_FACTS : extractFacts(tree));
}

/** Findings of one rule in one artifact; the rest is counted. */
const MOST_FINDINGS = 5;

/** Characters of source in an artifact above which a costly rule looks only where some code acts. */
const LARGE = 400_000;

/** Rules that a place makes worse than their base severity. `acts`: something in the same file does harm by itself. */
export const RAISED: Readonly<Record<string, (reach: Reach, acts: boolean) => Severity>> = {
  'packed-source': (reach) => (reach === 'install' ? 'CRITICAL' : 'MEDIUM'),
  'off-screen-code': (_reach, acts) => (acts ? 'CRITICAL' : 'HIGH'),
  'hiding-encoding': (reach) => (isUnasked(reach) ? 'HIGH' : 'MEDIUM'),
  'confusable-names': (reach, acts) => (reach === 'install' || acts ? 'CRITICAL' : 'MEDIUM'),
};

/** Shapes whose only use is to hide code. Two of them in one file count like something that acts. */
export const HIDING: ReadonlySet<string> = new Set([
  'off-screen-code',
  'confusable-names',
  'packed-source',
  'builtin-alias',
]);

interface Noted {
  readonly path: string;
  readonly line?: number;
  readonly text: string;
  readonly severity: Severity;
  readonly reach?: Reach;
}

function collapse(doc: RuleDoc, noted: readonly Noted[]): Finding[] {
  const shown = [...noted].sort((a, b) => SCORES[b.severity] - SCORES[a.severity]).slice(0, MOST_FINDINGS);
  const more = noted.length - shown.length;
  return shown.map(({ path, line, text, severity, reach }, index) => ({
    rule: doc.id,
    tier: 2,
    severity,
    score: SCORES[severity],
    title: doc.title,
    message: `${doc.title}: ${text}${more > 0 && index === shown.length - 1 ? ` (and ${more} more places)` : ''}`,
    file: path,
    ...(line === undefined ? {} : { line }),
    evidence: text.slice(0, 200),
    ...(reach === undefined ? {} : { reach }),
    ...(doc.technique === undefined ? {} : { technique: doc.technique }),
    references: doc.references ?? [],
  }));
}

/** setup.py and its kin are judged more strictly: what is a note elsewhere is LOW there. */
function severityOf(id: string, base: Severity, reach: Reach, acts: boolean): Severity {
  const raised = RAISED[id]?.(reach, acts);
  return raised ?? (reach === 'install' && base === 'INFO' ? 'LOW' : base);
}

/**
 * What single files and the artifact as a whole show, each rule on its own.
 *
 * @param acting paths of files in which a combination holds that runs unasked
 */
export function noteFiles(files: readonly SourceFile[], acting: ReadonlySet<string>): Finding[] {
  const parsed = files.flatMap((file) =>
    file.text === undefined ? [] : [{ ...file, text: file.text, factsOf: factsOnce(file.tree) }],
  );
  const isLarge = parsed.reduce((sum, { text }) => sum + text.length, 0) > LARGE;
  const rules = SOURCE_RULES.filter(({ isCostly }) => !isCostly || !isLarge || acting.size > 0);
  const matched = rules.map((rule) => ({
    rule,
    places: parsed.flatMap(({ path, reach, text, factsOf }) =>
      needsAreMet(rule, text) ? [{ path, reach, matches: rule.match(factsOf(), text) }] : [],
    ),
  }));
  const shapes = matched
    .filter(({ rule }) => HIDING.has(rule.doc.id))
    .flatMap(({ places }) => places.flatMap(({ path, matches }) => (matches.length > 0 ? [path] : [])));
  return matched.flatMap(({ rule, places }) => {
    const noted = places.flatMap(({ path, reach, matches }): Noted[] => {
      const hidesTwice = shapes.indexOf(path) !== shapes.lastIndexOf(path);
      const acts = hidesTwice || (acting.has(path) && isUnasked(reach));
      const severity = severityOf(rule.doc.id, rule.severity, reach, acts);
      return matches.map((match) => ({ path, severity, reach, ...match }));
    });
    return collapse(rule.doc, noted);
  });
}

/** Files that somebody might exchange in a finished wheel. */
const EXCHANGED = 4;

/** Artifact rules that are worse than their base severity. `acts`: some code of the artifact does harm by itself. */
export const RAISED_ARTIFACT: Readonly<
  Record<string, (acts: boolean, places: number, view: ArtifactView) => Severity>
> = {
  // No tool builds an archive of another format than its name says: it is made to be read by one program and not by another.
  'suffix-lies': (acts, _places, { openedAs }) => (acts || openedAs !== undefined ? 'CRITICAL' : 'HIGH'),
  'extension-without-recipe': () => 'MEDIUM',
  // One file that was exchanged differs; where many do, it was the tool that wrote the list.
  'record-mismatch': (_acts, places) => (places <= EXCHANGED ? 'HIGH' : 'LOW'),
  'record-unlisted': () => 'MEDIUM',
};

/** Artifact rules on one artifact. */
export function noteArtifact(view: ArtifactView, acts: boolean): Finding[] {
  return ARTIFACT_RULES.flatMap((rule) => {
    const matches = rule.match(view);
    const severity = RAISED_ARTIFACT[rule.doc.id]?.(acts, matches.length, view) ?? rule.severity;
    return collapse(
      rule.doc,
      matches.map((match) => ({ ...match, severity })),
    );
  });
}
