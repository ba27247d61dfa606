import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SEVERITIES, type Finding } from '../model/finding.js';
import type { AiExchange } from '../model/log.js';
import type { ModelService, ReviewCache } from '../model/review.js';
import { askModel, type Asked, type AskSettings } from './ask-model.js';
import { checkAnswer, type CheckedAnswer } from './check-answer.js';
import { makeEnvelope, type Envelope } from './envelope.js';
import { ANSWER_SCHEMA, PROMPT_VERSION, renderQuestion, SYSTEM_PROMPT } from './prompt.js';
import { selectFiles } from './select-files.js';
import type { Subject } from './subject.js';

/** The services and limits of a review. */
export interface ReviewTools extends Omit<AskSettings, 'patience'> {
  readonly service: ModelService;
  readonly cache: ReviewCache;
  /** Makes a random word that cannot be guessed. */
  readonly token: () => string;
  /** For one package, seconds. */
  readonly maxSeconds: number;
  readonly onDone?: (done: number) => void;
  readonly onExchange: (exchange: AiExchange) => void;
}

/** How the review of a package ended: with an answer, or why there is none. */
export type Outcome =
  | 'answered'
  | 'cached'
  | 'nothing-to-send'
  | 'timeout'
  | 'busy'
  | 'no-model'
  | 'denied'
  | 'cut-short'
  | 'malformed'
  | 'failed';

/** The result of reviewing one package. */
export interface PackageReview {
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly unfounded: number;
  readonly clearances: number;
  /** Number of files that were sent. */
  readonly sent: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** What the service said, where that helps. */
  readonly detail?: string;
}

const MAX_TOKENS = 4096;
const LONGEST_LOGGED = 100_000;

const Kept = z.array(
  z.looseObject({
    rule: z.string(),
    tier: z.literal(3),
    severity: z.enum(SEVERITIES),
    score: z.number(),
    title: z.string(),
    message: z.string(),
    references: z.array(z.string()),
  }),
);

const NOTHING = { findings: [], unfounded: 0, clearances: 0, sent: 0, inputTokens: 0, outputTokens: 0 };

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The cache key of a review: artifacts, prompt, model and what was flagged, which is part of the question. */
function keyOf({ sha256, flags }: Subject, model: string): string {
  const flagged = flags.map(({ rule, file, line }) => `${rule} ${file ?? ''} ${line ?? 0}`).sort();
  return [
    'review',
    PROMPT_VERSION,
    model,
    digest(flagged.join('\n')).slice(0, 16),
    ...[...sha256].sort(),
  ].join(' ');
}

async function remembered(key: string, cache: ReviewCache): Promise<readonly Finding[] | undefined> {
  const parsed = Kept.safeParse(await cache.get(key));
  return parsed.success ? parsed.data : undefined;
}

/** The outcome of asking: `answered` only for a complete answer in the requested form. */
function judge(
  asked: Asked,
  subject: Subject,
  envelope: Envelope,
): { outcome: Outcome; checked?: CheckedAnswer; detail?: string } {
  if (asked.kind === 'failed') return { outcome: 'failed', detail: asked.reason };
  if (asked.kind === 'busy' || asked.kind === 'denied')
    return { outcome: asked.kind, detail: `status ${asked.status}` };
  if (asked.kind !== 'answered') return { outcome: asked.kind };
  if (!asked.isWhole) return { outcome: 'cut-short' };
  const checked = checkAnswer(asked.text, subject, envelope.files);
  return checked === undefined ? { outcome: 'malformed' } : { outcome: 'answered', checked };
}

function rangesOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

/** Reviews one package with a model, or takes the result from the cache. Never throws because of the service. */
export async function reviewPackage(
  subject: Subject,
  model: string,
  tools: ReviewTools,
): Promise<PackageReview> {
  const key = keyOf(subject, model);
  const known = await remembered(key, tools.cache);
  if (known !== undefined) return { ...NOTHING, subject, outcome: 'cached', findings: known };
  const envelope = makeEnvelope(selectFiles(await subject.open(), subject.flags), tools.token);
  if (envelope.files.length === 0) return { ...NOTHING, subject, outcome: 'nothing-to-send' };
  const content = renderQuestion(subject, envelope);
  const request = { model, system: SYSTEM_PROMPT, content, schema: ANSWER_SCHEMA, maxTokens: MAX_TOKENS };
  const started = tools.now();
  const asked = await askModel(tools.service, request, { ...tools, patience: tools.maxSeconds * 1000 });
  const { outcome, checked, detail } = judge(asked, subject, envelope);
  const isAnswer = asked.kind === 'answered';
  const tokens = {
    inputTokens: isAnswer ? asked.inputTokens : 0,
    outputTokens: isAnswer ? asked.outputTokens : 0,
  };
  tools.onExchange({
    package: subject.name,
    version: subject.version,
    sha256: subject.sha256,
    model,
    promptVersion: PROMPT_VERSION,
    promptHash: digest(JSON.stringify(request)),
    files: envelope.files.map(({ path, lines }) => ({ path, lines: rangesOf([...lines.keys()]) })),
    request: content,
    ...(isAnswer && { answer: asked.text.slice(0, LONGEST_LOGGED) }),
    outcome,
    ...tokens,
    milliseconds: Math.round(tools.now() - started),
  });
  if (checked !== undefined) await tools.cache.put(key, checked.findings);
  return {
    ...NOTHING,
    ...checked,
    ...tokens,
    subject,
    outcome,
    sent: envelope.files.length,
    ...(detail !== undefined && { detail }),
  };
}
