import { SCORES, type Finding } from '../model/finding.js';
import { spellOut } from '../report/escape/visible.js';
import type { RuleDoc } from '../model/rule.js';
import { aiDisagreement } from '../rules/review/ai-disagreement.js';
import { aiFinding } from '../rules/review/ai-finding.js';
import type { ShownFile } from './envelope.js';
import { Answer } from './prompt.js';
import type { Subject } from './subject.js';

/** The findings of an answer that are believed, and how many were dropped. */
export interface CheckedAnswer {
  readonly findings: readonly Finding[];
  /** Dropped: their quotation is not at the place they name. */
  readonly unfounded: number;
  /** Dropped: they say that the package is safe. */
  readonly clearances: number;
}

const MOST_FINDINGS = 10;
/** How far from the named line a quotation may begin: models count badly. */
const NEAR = 3;
const LONGEST_MESSAGE = 600;
const SHORTEST_QUOTE = 4;

const SAFE =
  /\b(?:code|package|file|module|script|function|it|this|which|behaviou?r|everything|setup|call|use|usage|pattern|here)\b[^.;!?]{0,60}?\b(?:is|are|was|seems?|appears?|looks?|be|being|considered)\b[^.;!?]{0,30}?\b(?:safe|benign|harmless|legitimate|innocuous|clean|trustworthy|trusted|not (?:\w+ )?(?:malicious|dangerous|harmful|suspicious|a threat|a risk|a concern)|non-?malicious|expected|normal|standard)\b|\b(?:no|nothing|without any?|not any)\b[^.;!?]{0,30}?\b(?:malicious|suspicious|malware|harmful|dangerous|security (?:issue|concern|risk|problem|threat)s?|threats?|vulnerabilit(?:y|ies)|issues?|concerns?|risks?)\b[^.;!?]{0,40}?\b(?:found|detected|identified|present|here|seen|observed|in (?:this|the)|exists?|remain)|\bfalse positives?\b|\bsafe to (?:install|use|run|ignore)|\b(?:cleared|approved|verified as safe|poses? no|presents? no|nothing (?:malicious|suspicious))\b/i;
/** Words before such a sentence that attribute it to the package: repeating the package's claim is no clearance. */
const REPORTED =
  /\b(?:claims?|claiming|pretends?|pretending|says?|saying|states?|stating|asserts?|asserting|tells?|telling|instructs?|asks?|asking|tries|persuade|convince|so that|make(?:s)? (?:it|reviewers?))\b[^.;!?]{0,80}$/i;

/** Whether a finding says that there is nothing to find. */
export function isClearance(message: string): boolean {
  const found = SAFE.exec(message);
  return found !== null && !REPORTED.test(message.slice(0, found.index + 1)) && !REPORTED.test(found[0]);
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A quotation without line numbers, which models tend to copy along. */
function withoutNumbers(quote: string): string {
  return quote
    .split('\n')
    .map((line) => line.replace(/^\s{0,6}\d{1,6}\|\s?/, '').replace(/\s*\[depsec: [^\]]*\]\s*$/, ''))
    .join('\n');
}

/** The line on which a quotation begins, near the named one; undefined if it is not there. */
function placeOf(quote: string, line: number, { lines }: ShownFile): number | undefined {
  const wanted = squeezed(withoutNumbers(quote));
  if (wanted.length < SHORTEST_QUOTE) return undefined;
  const height = quote.split('\n').length;
  const offsets = Array.from({ length: 2 * NEAR + 1 }, (_, at) => at - NEAR).sort(
    (a, b) => Math.abs(a) - Math.abs(b),
  );
  return offsets
    .map((offset) => line + offset)
    .find((first) => {
      if (!lines.has(first)) return false;
      const part = Array.from({ length: height }, (_, at) => lines.get(first + at) ?? '');
      return squeezed(part.join('\n')).includes(wanted);
    });
}

function stamp(
  doc: RuleDoc,
  severity: Finding['severity'],
  rest: Partial<Finding> & Pick<Finding, 'message'>,
): Finding {
  return {
    rule: doc.id,
    tier: 3,
    severity,
    score: SCORES[severity],
    title: doc.title,
    references: doc.references ?? [],
    ...rest,
  };
}

function toFinding(told: Answer['findings'][number], files: readonly ShownFile[]): Finding | undefined {
  const file = files.find(({ path }) => path === told.file || spellOut(path) === told.file);
  const line = file === undefined ? undefined : placeOf(told.quote, told.line, file);
  if (file === undefined || line === undefined) return undefined;
  return stamp(aiFinding, told.severity, {
    message: `AI review: ${told.message.slice(0, LONGEST_MESSAGE)}`,
    artifact: file.artifact,
    file: file.path,
    line,
    evidence: withoutNumbers(told.quote).trim().slice(0, 200),
  });
}

/**
 * The finding for a model that saw flagged code and reported nothing: it or the analysis is wrong, and the code may have
 * talked the model into it.
 */
function disagreement({ flags }: Subject): Finding {
  const rules = [...new Set([...flags].sort((a, b) => b.score - a.score).map(({ rule }) => rule))].slice(
    0,
    3,
  );
  return stamp(aiDisagreement, 'HIGH', {
    message: `The AI review confirmed nothing, although static analysis found: ${rules.join(', ')}`,
  });
}

/**
 * Checks an answer against the files that were sent. If no finding holds, that is itself a finding.
 * @returns undefined if the answer does not have the requested form: then nothing in it is believed
 */
export function checkAnswer(
  text: string,
  subject: Subject,
  files: readonly ShownFile[],
): CheckedAnswer | undefined {
  const answer = parseAnswer(text);
  if (answer === undefined) return undefined;
  const serious = answer.findings.filter(({ message }) => !isClearance(message));
  const founded = serious.flatMap((told) => toFinding(told, files) ?? []);
  return {
    findings: founded.length > 0 ? founded.slice(0, MOST_FINDINGS) : [disagreement(subject)],
    unfounded: serious.length - founded.length,
    clearances: answer.findings.length - serious.length,
  };
}

/** The answer is in the tool's input; some services return it as text, or even in a code block. */
function parseAnswer(text: string): Answer | undefined {
  const bare = text.trim().replace(/^```(?:json)?\s*|\s*```$/g, '');
  try {
    return Answer.safeParse(JSON.parse(bare)).data;
  } catch {
    return undefined;
  }
}
