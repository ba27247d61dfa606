import { WORST_FIRST, type PackageReport, type Report, type Verdict } from '../model/report.js';
import { code, codeName, prose } from './escape/markdown.js';
import { failureLines, LONGEST_LINE } from './failure-lines.js';
import { graphItems } from './markdown-graph.js';
import { fit, type Section } from './markdown-fit.js';
import { packageDetails } from './markdown-package.js';
import { nextSteps } from './next-steps.js';
import {
  countOf,
  countsLine,
  isOfFiles,
  originWords,
  reasonFor,
  skippedWords,
  VERDICT_WORDS,
  waysWord,
} from './words.js';

/** GitHub refuses a job summary above one mebibyte; other steps may want to write one too. */
const LIMIT = 900 * 1024;

/** A sign and a word, so that nothing depends on telling colours apart. */
const MARKS: Readonly<Record<Verdict, string>> = { safe: '🟢', warned: '🟡', blocked: '🔴', unscanned: '⚪' };

function tableHead(isOfFilesAlone: boolean): string {
  return `| Package | Version | Verdict | Why | ${waysWord(isOfFilesAlone)} |\n| --- | --- | --- | --- | --- |\n`;
}

/**
 * The summary of a CI job in GitHub Flavored Markdown, at most `limit` bytes: the verdict, a table of what needs
 * attention, the reasons, then, folded away, the safe packages and who requires whom.
 */
export function markdown(report: Report, { limit = LIMIT }: { readonly limit?: number } = {}): string {
  const attention = WORST_FIRST.filter((verdict) => verdict !== 'safe').flatMap((verdict) =>
    report.packages.filter((entry) => entry.verdict === verdict),
  );
  const ofFiles = isOfFiles(report);
  const head = tableHead(ofFiles);
  const safe = report.packages.filter(({ verdict }) => verdict === 'safe');
  return fit(
    [
      section(opening(report), 'line'),
      section(errorItems(report), 'line'),
      { ...section(attention.map(row), 'package in the table'), head },
      section(remarks(report), 'remark'),
      {
        ...section(
          attention.map((entry) => packageDetails(entry, ofFiles)),
          'package with its reasons',
        ),
        head: '### Why\n',
      },
      folded(countOf(safe.length, 'safe package'), head, safe.map(row), 'safe package'),
      folded(
        'Who requires whom',
        '',
        ofFiles ? [] : graphItems(report.packages, mark),
        'requirement with its dependencies',
      ),
      section([footer(report)], 'line'),
    ],
    limit,
  );
}

function section(items: readonly string[], noun: string): Section {
  return { head: '', items, tail: '', noun };
}

function folded(summary: string, head: string, items: readonly string[], noun: string): Section {
  return { head: `<details><summary>${summary}</summary>\n\n${head}`, items, tail: '\n</details>\n', noun };
}

function mark(verdict: Verdict): string {
  return `${MARKS[verdict]} ${VERDICT_WORDS[verdict].toLowerCase()}`;
}

function opening(report: Report): string[] {
  const lines = [`## ${headline(report)}\n`];
  return report.packages.length === 0 ? lines : [...lines, `\n${countsLine(report.counts)}\n`];
}

function headline({ counts, error, incomplete, packages }: Report): string {
  if (error !== undefined) return '🔴 depsec could not finish';
  if (counts.blocked > 0) return `🔴 depsec blocked ${countOf(counts.blocked, 'package')}`;
  if (counts.unscanned > 0) return `⚪ depsec could not judge ${countOf(counts.unscanned, 'package')}`;
  if (incomplete.length > 0) return '⚪ depsec found nothing to block, but not every source answered';
  if (counts.warned > 0) return `🟡 depsec warns about ${countOf(counts.warned, 'package')}`;
  return packages.length === 0 ? '🟢 No packages to judge' : '🟢 All packages are safe';
}

function errorItems({ error }: Report): string[] {
  if (error === undefined) return [];
  const words = (part: string): string =>
    failureLines(part)
      .map((line) => prose(line, LONGEST_LINE))
      .join('<br>');
  return [
    `- **What happened:** ${words(error.what)}\n`,
    `- **Why it matters:** ${words(error.why)}\n`,
    `- **What to do:** ${words(error.fix)}\n`,
  ];
}

function row(entry: PackageReport): string {
  const [first, ...others] = entry.requiredBy;
  const why = reasonFor(entry);
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const cells = [
    codeName(entry.name),
    codeName(entry.version),
    `${MARKS[entry.verdict]}&nbsp;${VERDICT_WORDS[entry.verdict]}`,
    `${why === undefined ? '' : prose(why)}${entry.scope === 'build' ? ' (build requirement)' : ''}`,
    first === undefined ? '' : `${origin(first)}${more}`,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function origin(way: PackageReport['requiredBy'][number]): string {
  return way.file === undefined ? originWords(way) : code(originWords(way), 120);
}

function remarks(report: Report): string[] {
  const { incomplete, skipped, notes } = report;
  return [
    ...nextSteps(report).map(({ outcome, advice }) => `- **${outcome}:** ${prose(advice)}\n`),
    ...incomplete.map(({ source, reason }) => `- **No answer:** ${prose(`${source}: ${reason}`)}\n`),
    ...skipped.map((entry) => `- **Skipped:** ${prose(skippedWords(entry))}\n`),
    ...notes.map((note) => `- **Note:** ${prose(note)}\n`),
  ];
}

function footer({ tool, environment }: Report): string {
  const { python, pip, platform } = environment;
  const chosenFor =
    python === '' ? '' : ` · Python ${prose(python)} · pip ${prose(pip)} · ${prose(platform)}`;
  return `<sub>depsec ${prose(tool.version)}${chosenFor}</sub>\n`;
}
