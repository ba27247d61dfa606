import type { Policy } from '../../src/model/policy.js';

/** The policy of a run without a configuration. */
export const DEFAULT_POLICY: Policy = {
  mode: 'block',
  blockScore: 0.8,
  warnScore: 0.4,
  allow: [],
  deny: [],
  ignores: [],
  today: '2026-01-01',
};
