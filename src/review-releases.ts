import type { JudgedRelease, Judged, Knowledge } from './judge-releases.js';
import type { UnpackedFile } from './model/effects.js';
import type { Skipped } from './model/facts.js';
import type { Finding } from './model/finding.js';
import type { Locate } from './model/review.js';
import { assertAdvisory } from './review/assert-advisory.js';
import { reviewPackages } from './review/review-packages.js';
import { flagsAmong, type SourceText, type Subject } from './review/subject.js';
import { reviewNotes } from './review/words.js';
import { judge } from './verdict/judge.js';

/** Files that may be shown to a model: text, and not too large. */
const TEXT = /\.(?:py|pyw|pyi|pth|sh|bash|bat|cmd|ps1|js|mjs|cjs|toml|cfg|ini|in)$/i;
const LARGEST = 1024 * 1024;

function skip(reason: string): Skipped {
  return { tier: 3, reason };
}

/** Why there is no AI review in this run; undefined if there is one. */
function obstacle({ request, services }: Knowledge): Skipped | undefined {
  if (!request.ai.isWanted) return skip('turned off (--no-ai, or analysis.enable_ai)');
  if (services.connectModel === undefined) return skip('no key (ANTHROPIC_API_KEY)');
  if (request.offline && !request.ai.isAskedFor) return skip('the run uses no network');
  return undefined;
}

/** Reads files of an artifact again, after checking that its bytes are the ones that were judged. */
async function filesOf(
  { artifact }: JudgedRelease['release']['artifacts'][number],
  flags: readonly Finding[],
  locate: Locate,
  { services }: Knowledge,
): Promise<readonly SourceText[]> {
  const path = await locate(artifact.sha256);
  if (path === undefined || (await services.fingerprint(path))?.sha256 !== artifact.sha256) return [];
  const named = new Set(flags.flatMap(({ file, chain = [] }) => [file, ...chain.map((step) => step.file)]));
  const files: readonly UnpackedFile[] = await services.inspector.files(
    path,
    artifact.filename,
    (name, size) => size <= LARGEST && (named.has(name) || TEXT.test(name)),
  );
  return files.map((file) => ({ ...file, artifact: artifact.filename }));
}

function subjectOf(
  { release, judgement }: JudgedRelease,
  locate: Locate,
  knowledge: Knowledge,
): Subject | undefined {
  const { by } = judgement.decision;
  if (by === 'allowlist' || by === 'denylist') return undefined;
  const flags = flagsAmong(judgement.findings, knowledge.request.policy.warnScore);
  if (flags.length === 0) return undefined;
  return {
    name: release.name,
    version: release.version,
    isPrivate: release.isPrivate,
    sha256: release.artifacts.map(({ artifact }) => artifact.sha256),
    flags,
    open: async () =>
      (await Promise.all(release.artifacts.map((one) => filesOf(one, flags, locate, knowledge)))).flat(),
  };
}

/** The entry without its `ignored` mark, as it was before ignores were applied. */
function unstamped<T extends { readonly ignored?: unknown }>(entry: T): T {
  const bare = { ...entry };
  delete (bare as { ignored?: unknown }).ignored;
  return bare;
}

/** Judges a package again with additional findings, and asserts that the earlier ones did not change. */
function withFindings(
  judged: JudgedRelease,
  more: readonly Finding[],
  { request }: Knowledge,
): JudgedRelease {
  if (more.length === 0) return judged;
  const { release, judgement } = judged;
  const place = { name: release.name, artifacts: release.artifacts.map(({ artifact }) => artifact) };
  const again = judge(
    [...judgement.findings.map(unstamped), ...more],
    judgement.unscanned.map(unstamped),
    request.policy,
    place,
  );
  assertAdvisory(judgement, again);
  return { release, judgement: again };
}

/**
 * Tier 3: shows a model what tiers 1 and 2 flagged. It adds findings and changes none.
 * @param locate finds the files of the artifacts
 * @throws Error, a defect of depsec, if an earlier finding changed
 */
export async function reviewReleases(judged: Judged, locate: Locate, knowledge: Knowledge): Promise<Judged> {
  const { request, services, signal } = knowledge;
  const missing = obstacle(knowledge);
  if (missing !== undefined) return { ...judged, skipped: [...judged.skipped, missing] };
  const subjects = new Map<Subject, JudgedRelease>();
  for (const one of judged.releases) {
    const subject = subjectOf(one, locate, knowledge);
    if (subject !== undefined) subjects.set(subject, one);
  }
  const service = services.connectModel?.(knowledge.modelHttp ?? knowledge.http);
  if (subjects.size === 0 || service === undefined) return judged;
  const reviews = await reviewPackages([...subjects.keys()], request.ai, {
    service,
    cache: services.reviews,
    token: () => services.token(),
    maxSeconds: request.ai.maxSeconds,
    onExchange: (exchange) => {
      services.log.write({ event: 'ai', ...exchange });
    },
    onDone: (done) => {
      knowledge.onProgress({ phase: 'review', done, total: subjects.size });
    },
    signal,
    now: () => performance.now(),
    sleep: (milliseconds) => services.sleep(milliseconds),
  });
  const found = new Map(reviews.reviews.map(({ subject, findings }) => [subjects.get(subject), findings]));
  return {
    ...judged,
    releases: judged.releases.map((one) => withFindings(one, found.get(one) ?? [], knowledge)),
    notes: [...judged.notes, ...reviewNotes(reviews, service.host, request.ai.maxSeconds)],
  };
}
