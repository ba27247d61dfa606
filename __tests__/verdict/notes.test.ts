import type { Policy } from '../../src/model/policy.js';
import { policyNotes } from '../../src/verdict/notes.js';
import { DEFAULT_POLICY } from '../support/default-policy.js';

const policy: Policy = {
  ...DEFAULT_POLICY,
  mode: 'warn',
  ignores: [{ id: 'r', package: 'p', reason: 'x', expires: '2026-01-01' }],
  today: '2026-06-01',
};
const counts = { safe: 0, warned: 0, blocked: 1, unscanned: 0 };

test('mode warn is said when it changed the exit code', () => {
  expect(policyNotes(policy, [], counts)).toEqual([
    expect.stringContaining('mode is warn'),
    expect.stringContaining('expired on 2026-01-01'),
  ]);
  expect(policyNotes({ ...policy, mode: 'block', ignores: [] }, [], counts)).toEqual([]);
  expect(policyNotes({ ...policy, ignores: [] }, [], { ...counts, blocked: 0 })).toEqual([]);
});
