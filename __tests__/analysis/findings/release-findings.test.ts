import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeRelease, RELEASE_DOCS } from '../../../src/analysis/findings/release-findings.js';
import { POPULAR_NAMES } from '../../../src/knowledge/popular-names.js';
import type { ReleaseFacts } from '../../../src/model/facts.js';
import { type Finding, SCORES, type Severity } from '../../../src/model/finding.js';
import type { Release } from '../../../src/model/release.js';
import type { PlacedProgram } from '../../../src/model/placed-program.js';
import { indexNames } from '../../../src/rules/release/names/name-index.js';
import { indexPlaces } from '../../../src/rules/release/places/place-index.js';
import type { ReleaseContext } from '../../../src/rules/release/release-rule.js';

/** Cases stand in `fixtures/releases/RULE/{flagged,clean}.json`; a release there names only what matters. */
interface Described extends Partial<Release> {
  readonly findings?: readonly Finding[];
  readonly programs?: readonly PlacedProgram[];
}

interface Case {
  readonly about: string;
  readonly release: Described;
  /** What is installed together with it. */
  readonly beside?: readonly Described[];
  readonly facts: Partial<ReleaseFacts>;
  readonly severity: Severity;
  readonly message: string;
}

const FIXTURES = join(import.meta.dirname, '../../../fixtures/releases');
const context: Omit<ReleaseContext, 'places'> = {
  popular: indexNames(POPULAR_NAMES),
  deny: ['denied-lib'],
  privateNames: ['private-lib', 'private-reqeusts'],
  today: '2026-11-23',
};

function toRelease({ findings = [], programs = [], ...fields }: Described): Release {
  const artifact = { filename: 'x-1.0.tar.gz', sha256: '0'.repeat(64), url: '', size: 1, built: false };
  const stats = { files: 1, pythonFiles: 1, pythonBytes: 1, parsedFiles: 1, parsedBytes: 1 };
  const inspection = {
    kind: 'sdist' as const,
    isStatic: true,
    buildRequires: [],
    findings,
    programs,
    unscanned: [],
    stats,
  };
  return {
    name: 'inert-lib',
    version: '1.0',
    scope: 'runtime',
    requiredBy: [],
    artifacts: [{ artifact, inspection }],
    index: 'https://index.invalid/simple/',
    isPrivate: false,
    requires: [],
    ...fields,
  };
}

function judge({ facts, release, beside = [] }: Case): Finding[] {
  const judged = toRelease(release);
  const places = indexPlaces([judged, ...beside.map(toRelease)], context.popular);
  return judgeRelease(judged, { advisories: [], ...facts }, { ...context, places });
}

const casesOf = (rule: string, kind: 'flagged' | 'clean'): readonly [string, Case][] =>
  (JSON.parse(readFileSync(join(FIXTURES, rule, `${kind}.json`), 'utf8')) as Case[]).map((one) => [
    one.about,
    one,
  ]);

test('every rule has fixtures, and every fixture a rule', () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(RELEASE_DOCS.map(({ id }) => id).sort());
});

describe.each(RELEASE_DOCS.map((doc) => [doc.id, doc] as const))('%s', (id, doc) => {
  test.each(casesOf(id, 'flagged'))('fires: %s', (_, one) => {
    const { severity, message } = one;
    const findings = judge(one).filter(({ rule }) => rule === id);
    expect(findings).toMatchObject([
      { rule: id, tier: 1, severity, message, score: SCORES[severity], title: doc.title },
    ]);
  });

  test.each(casesOf(id, 'clean'))('is silent: %s', (_, one) => {
    expect(judge(one).filter(({ rule }) => rule === id)).toEqual([]);
  });
});

test('an honest release has no finding at all', () => {
  const [, clean] = casesOf('sparse-metadata', 'clean')[0] ?? [];
  expect(clean && judge(clean)).toEqual([]);
});

test('an advisory finding carries ids, fixes and references', () => {
  const [, flagged] = casesOf('known-vulnerability', 'flagged')[0] ?? [];
  expect(flagged && judge(flagged)).toMatchObject([
    {
      advisory: { id: 'GHSA-aaaa-aaaa-aaaa', aliases: ['CVE-2099-0001'], fixed: ['1.5.0'] },
      references: ['https://evil.invalid/a'],
    },
  ]);
});

test('the combination shows where the code stands and each step of it', () => {
  const [, flagged] = casesOf('lookalike-with-install-code', 'flagged')[0] ?? [];
  const findings = flagged === undefined ? [] : judge(flagged);
  expect(findings.find(({ severity }) => severity === 'CRITICAL')).toMatchObject({
    artifact: 'x-1.0.tar.gz',
    file: 'x-1.0/setup.py',
    line: 7,
    reach: 'install',
    chain: [
      { file: 'x-1.0/setup.py', line: 7, layer: 0, text: 'setup.py starts a process' },
      { file: 'x-1.0/setup.py', line: 5, layer: 0, text: 'setup.py decodes text' },
    ],
  });
});

test('only known malware, denied packages, advisories and install code of look-alikes may be CRITICAL', () => {
  const critical = RELEASE_DOCS.flatMap(({ id }) => casesOf(id, 'flagged'))
    .flatMap(([, one]) => judge(one))
    .filter(({ severity }) => severity === 'CRITICAL');
  expect([...new Set(critical.map(({ rule }) => rule))].sort()).toEqual([
    'denied-package',
    'known-malware',
    'lookalike-with-install-code',
  ]);
});

test('rule texts are whole', () => {
  for (const { id, title, why, remedy, example } of RELEASE_DOCS) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title).not.toMatch(/\.$/);
    expect([why, remedy, example].filter((text) => text.trim() === '')).toEqual([]);
  }
});
