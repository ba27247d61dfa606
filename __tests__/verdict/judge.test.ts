import type { Finding, Severity } from '../../src/model/finding.js';
import { SCORES } from '../../src/model/finding.js';
import type { Unscanned } from '../../src/model/inspection.js';
import type { Ignore, Policy } from '../../src/model/policy.js';
import type { Verdict } from '../../src/model/report.js';
import { ignoreNotes } from '../../src/verdict/ignores.js';
import { countVerdicts, judge, setVerdict } from '../../src/verdict/judge.js';
import { DEFAULT_POLICY } from '../support/default-policy.js';

const HASH = 'a'.repeat(64);
const demo = { name: 'Demo_Pkg', artifacts: [{ filename: 'demo_pkg-1.0.tar.gz', sha256: HASH }] };

function finding(severity: Severity, over: Partial<Finding> = {}): Finding {
  return {
    rule: 'some-rule',
    tier: 2,
    severity,
    score: SCORES[severity],
    title: 't',
    message: 'm',
    artifact: 'demo_pkg-1.0.tar.gz',
    file: 'demo/a.py',
    references: [],
    ...over,
  };
}

const malware = finding('CRITICAL', {
  rule: 'malware-advisory',
  tier: 1,
  advisory: { id: 'MAL-2026-1', aliases: ['GHSA-x'], fixed: [] },
});
const unread: Unscanned = {
  artifact: 'demo_pkg-1.0.tar.gz',
  file: 'demo/b.py',
  code: 'too-deep',
  reason: 'nested too deep',
};

function policy(over: Partial<Policy> = {}): Policy {
  return { ...DEFAULT_POLICY, today: '2026-06-01', ...over };
}

function ignore(over: Partial<Ignore> = {}): Ignore {
  return { id: 'some-rule', package: 'demo-pkg', reason: 'read it', expires: '2026-07-01', ...over };
}

test.each<[string, Finding[], Unscanned[], Verdict, number]>([
  ['nothing found', [], [], 'safe', 0],
  ['LOW', [finding('LOW')], [], 'safe', 0.2],
  ['MEDIUM', [finding('MEDIUM')], [], 'warned', 0.5],
  ['HIGH', [finding('HIGH'), finding('LOW')], [], 'warned', 0.7],
  ['CRITICAL', [finding('LOW'), finding('CRITICAL')], [], 'blocked', 0.9],
  ['unscanned wins over warned', [finding('HIGH')], [unread], 'unscanned', 0.7],
  ['blocked wins over unscanned', [finding('CRITICAL')], [unread], 'blocked', 0.9],
])('%s', (_name, findings, unscanned, verdict, score) => {
  const judged = judge(findings, unscanned, policy(), demo);
  expect(judged).toMatchObject({ verdict, score, decision: { by: 'score' } });
});

test.each<[number, number, Severity, Verdict]>([
  [0.7, 0.4, 'HIGH', 'blocked'],
  [0.71, 0.4, 'HIGH', 'warned'],
  [0.95, 0.4, 'CRITICAL', 'warned'],
  [0.8, 0.2, 'LOW', 'warned'],
  [0.8, 0.21, 'LOW', 'safe'],
])('block %d, warn %d: %s is %s', (blockScore, warnScore, severity, verdict) => {
  expect(judge([finding(severity)], [], policy({ blockScore, warnScore }), demo).verdict).toBe(verdict);
});

describe('allow and deny list', () => {
  const allow = policy({ allow: ['demo-pkg'] });

  test('the allow list skips findings and unscanned files', () => {
    const judged = judge([finding('CRITICAL')], [unread], allow, demo);
    expect(judged).toMatchObject({ verdict: 'safe', score: 0, findings: [], unscanned: [] });
    expect(judged.decision).toEqual({
      by: 'allowlist',
      reason: expect.stringContaining('skipped') as string,
    });
  });

  test('a malware advisory wins over the allow list and says so', () => {
    const judged = judge([finding('HIGH'), malware], [], allow, demo);
    expect(judged).toMatchObject({ verdict: 'blocked', score: 0.9, findings: [malware] });
    expect(judged.decision.reason).toContain('malware advisory');
  });

  test('the deny list wins over the allow list, over ignores and over any threshold', () => {
    const strict = policy({ allow: ['demo-pkg'], deny: ['demo-pkg'], blockScore: 1 });
    const judged = judge([], [], strict, demo);
    expect(judged).toMatchObject({ verdict: 'blocked', score: 0.9, decision: { by: 'denylist' } });
  });

  test('other packages are not touched', () => {
    expect(judge([finding('MEDIUM')], [], allow, { ...demo, name: 'other' }).verdict).toBe('warned');
  });
});

describe('ignore entries', () => {
  test('an ignored finding is stamped, shown and not counted', () => {
    const entry = ignore();
    const judged = judge(
      [finding('CRITICAL'), finding('LOW', { rule: 'r2' })],
      [],
      policy({ ignores: [entry] }),
      demo,
    );
    expect(judged).toMatchObject({ verdict: 'safe', score: 0.2, used: [entry] });
    expect(judged.decision).toEqual({ by: 'ignore', reason: 'read it' });
    expect(judged.findings[0]?.ignored).toEqual({ reason: 'read it', expires: '2026-07-01' });
    expect(judged.findings[1]?.ignored).toBeUndefined();
  });

  test('the score decided when the entry changed nothing', () => {
    const judged = judge([finding('LOW')], [], policy({ ignores: [ignore()] }), demo);
    expect(judged.decision).toEqual({ by: 'score' });
  });

  test('an unscanned file is ignored by its code', () => {
    const judged = judge([], [unread], policy({ ignores: [ignore({ id: 'too-deep' })] }), demo);
    expect(judged).toMatchObject({ verdict: 'safe', decision: { by: 'ignore' } });
    expect(judged.unscanned[0]?.ignored?.reason).toBe('read it');
  });

  test.each<[string, Partial<Ignore>, boolean]>([
    ['path that is the file', { path: 'demo/a.py' }, true],
    ['path of another file', { path: 'demo/b.py' }, false],
    ['hash of the artifact', { sha256: HASH }, true],
    ['another hash', { sha256: 'b'.repeat(64) }, false],
    ['another package', { package: 'other' }, false],
    ['another rule', { id: 'other-rule' }, false],
    ['the day before it expires', { expires: '2026-06-02' }, true],
    ['the day it expires', { expires: '2026-06-01' }, false],
  ])('%s', (_name, over, applies) => {
    const judged = judge([finding('HIGH')], [], policy({ ignores: [ignore(over)] }), demo);
    expect(judged.verdict).toBe(applies ? 'safe' : 'warned');
  });

  test('an advisory is ignored by its id and by its aliases', () => {
    const advisory = { id: 'GHSA-1', aliases: ['CVE-2026-1'], fixed: [] };
    for (const id of ['GHSA-1', 'CVE-2026-1']) {
      const judged = judge(
        [finding('CRITICAL', { advisory })],
        [],
        policy({ ignores: [ignore({ id })] }),
        demo,
      );
      expect(judged.verdict).toBe('safe');
    }
  });

  test('a malware advisory cannot be ignored, by whatever id', () => {
    for (const id of ['MAL-2026-1', 'GHSA-x', 'malware-advisory']) {
      const judged = judge([malware], [], policy({ ignores: [ignore({ id })] }), demo);
      expect(judged).toMatchObject({ verdict: 'blocked', used: [] });
    }
  });

  test('notes name the expired, the unused and the impossible, and no other', () => {
    const [used, expired, unused, impossible] = [
      ignore(),
      ignore({ id: 'old', expires: '2026-01-01' }),
      ignore({ id: 'never' }),
      ignore({ id: 'MAL-2026-1' }),
    ] as const;
    const notes = ignoreNotes(policy({ ignores: [used, expired, unused, impossible] }), [used]);
    expect(notes).toEqual([
      expect.stringMatching(/"old".*expired on 2026-01-01/),
      expect.stringMatching(/"never".*matched nothing/),
      expect.stringMatching(/"MAL-2026-1".*cannot be ignored/),
    ]);
  });
});

test.each<[Verdict[], Verdict]>([
  [[], 'safe'],
  [['safe', 'warned'], 'warned'],
  [['warned', 'unscanned', 'safe'], 'unscanned'],
  [['unscanned', 'blocked', 'warned'], 'blocked'],
])('the set %j is %s', (verdicts, expected) => {
  expect(setVerdict(verdicts.map((verdict) => ({ verdict })))).toBe(expected);
});

test('verdicts are counted', () => {
  const packages = (['safe', 'safe', 'blocked'] as const).map((verdict) => ({ verdict }));
  expect(countVerdicts(packages)).toEqual({ safe: 2, warned: 0, blocked: 1, unscanned: 0 });
});
