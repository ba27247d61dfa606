import type { FailureCode } from '../../src/model/failure.js';
import type { Mode } from '../../src/model/policy.js';
import type { Report } from '../../src/model/report.js';
import { exitCode, failureExitCode } from '../../src/verdict/exit-code.js';

interface Case {
  readonly blocked?: number;
  readonly warned?: number;
  readonly unscanned?: number;
  readonly incomplete?: boolean;
  readonly error?: FailureCode;
  readonly mode?: Mode;
  readonly allow?: boolean;
}

function run(given: Case): number {
  const report: Pick<Report, 'error' | 'counts' | 'incomplete'> = {
    counts: {
      safe: 3,
      warned: given.warned ?? 0,
      blocked: given.blocked ?? 0,
      unscanned: given.unscanned ?? 0,
    },
    incomplete: given.incomplete ? [{ source: 'osv', reason: 'no answer' }] : [],
    ...(given.error && { error: { code: given.error, what: 'w', why: 'y', fix: 'f' } }),
  };
  return exitCode(report, { mode: given.mode ?? 'block', allowIncomplete: given.allow ?? false });
}

test.each<[string, Case, number]>([
  ['all safe', {}, 0],
  ['warned', { warned: 2 }, 0],
  ['blocked', { blocked: 1 }, 1],
  ['blocked, audit-only', { blocked: 1, mode: 'audit-only' }, 1],
  ['blocked, mode warn', { blocked: 1, mode: 'warn' }, 0],
  ['unscanned', { unscanned: 1 }, 3],
  ['unscanned, mode warn', { unscanned: 1, mode: 'warn' }, 3],
  ['unscanned, allowed', { unscanned: 1, allow: true }, 0],
  ['a source did not answer', { incomplete: true }, 3],
  ['a source did not answer, allowed', { incomplete: true, allow: true }, 0],
  ['1 before 3', { blocked: 1, unscanned: 1, incomplete: true }, 1],
  ['mode warn leaves 3', { blocked: 1, unscanned: 1, mode: 'warn' }, 3],
  ['2 before 1', { blocked: 1, error: 'config' }, 2],
  ['1 before a failure that is 3', { blocked: 1, error: 'download-failed' }, 1],
  ['a failure that is 3', { error: 'index-unreachable' }, 3],
  ['a failure that is 3 cannot be allowed', { error: 'index-unreachable', allow: true }, 3],
  ['4 before all', { blocked: 1, unscanned: 1, error: 'internal' }, 4],
  ['interrupted', { blocked: 1, error: 'interrupted' }, 130],
])('%s', (_name, given, expected) => {
  expect(run(given)).toBe(expected);
});

test.each<[FailureCode, number]>([
  ['usage', 2],
  ['config', 2],
  ['requirements-unreadable', 2],
  ['requirements-syntax', 2],
  ['requirements-refused', 2],
  ['requirements-conflict', 2],
  ['python-missing', 2],
  ['python-too-old', 2],
  ['python-broken', 2],
  ['package-unknown', 2],
  ['unsatisfiable', 2],
  ['hash-missing', 2],
  ['advisories-invalid', 2],
  ['disk', 2],
  ['index-unreachable', 3],
  ['index-refused', 3],
  ['index-invalid', 3],
  ['hash-mismatch', 3],
  ['download-failed', 3],
  ['resolution-failed', 3],
  ['internal', 4],
  ['interrupted', 130],
])('failure %s ends with %i', (code, expected) => {
  expect(failureExitCode(code)).toBe(expected);
});
