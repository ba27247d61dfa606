import { SCORES, SEVERITIES, type Finding } from '../../src/model/finding.js';
import { assertAdvisory, type Decided } from '../../src/review/assert-advisory.js';
import { judge } from '../../src/verdict/judge.js';
import { requestFor } from '../support/run-audit.js';

/** Numbers that are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const { policy } = requestFor('/', '');
const place = { name: 'demo', artifacts: [] };

function made(next: () => number, tier: Finding['tier'], most: number): Finding[] {
  return Array.from({ length: Math.floor(next() * most) }, (_, at) => {
    const severity = SEVERITIES[Math.floor(next() * SEVERITIES.length)] ?? 'INFO';
    return {
      rule: `rule-${at}`,
      tier,
      severity,
      score: SCORES[severity],
      title: 't',
      message: String(next()),
      references: [],
    };
  });
}

function unscannedOf(next: () => number): { artifact: string; code: string; reason: string }[] {
  return next() < 0.2 ? [{ artifact: 'a', code: 'c', reason: 'r' }] : [];
}

test('whatever a model adds: nothing that was found changes, and no verdict drops', () => {
  const next = numbers(6);
  for (let round = 0; round < 2000; round += 1) {
    const [found, more, unscanned] = [
      made(next, next() < 0.5 ? 1 : 2, 6),
      made(next, 3, 6),
      unscannedOf(next),
    ];
    const before = judge(found, unscanned, policy, place);
    const after = judge([...found, ...more], unscanned, policy, place);
    expect(() => {
      assertAdvisory(before, after);
    }).not.toThrow();
  }
});

const base = judge(made(numbers(1), 2, 20), [], policy, place);
const [first, ...others] = base.findings;
const CHANGES: Readonly<Record<string, Partial<Decided>>> = {
  'a finding that is gone': { findings: others },
  'a finding of tier 2 that is new': { findings: [...base.findings, ...made(numbers(2), 2, 20)] },
  'a severity that is lower': {
    findings: [
      ...others,
      ...(first === undefined ? [] : [{ ...first, severity: 'INFO' as const, score: 0.05 }]),
    ],
  },
  'a severity that is higher': {
    findings: base.findings.map((finding) => ({ ...finding, severity: 'CRITICAL' as const, score: 0.9 })),
  },
  'a finding that is ignored now': {
    findings: [
      ...others,
      ...(first === undefined ? [] : [{ ...first, ignored: { reason: 'r', expires: '2999-01-01' } }]),
    ],
  },
  'another message': { findings: base.findings.map((finding) => ({ ...finding, message: 'harmless' })) },
  'something unscanned that is gone': { unscanned: [{}] },
  'a lower score': { score: base.score - 0.1 },
  'a lower verdict': { verdict: 'safe' },
};

test.each(Object.entries(CHANGES))('%s is an internal error', (_name, change) => {
  expect(base.verdict).toBe('blocked');
  expect(base.findings.some(({ severity }) => severity !== 'CRITICAL')).toBe(true);
  expect(() => {
    assertAdvisory(base, { ...base, ...change });
  }).toThrow(/AI review/);
});
