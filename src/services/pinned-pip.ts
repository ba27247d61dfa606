import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../model/failure.js';

/** The pip that is shipped beside the bundle; see scripts/package.ts. */
export const PINNED_PIP_WHEEL = {
  filename: 'pip-26.3-py3-none-any.whl',
  version: '26.3',
  sha256: 'f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13',
} as const;

/**
 * The path of the shipped pip wheel.
 * @param assets the folder the bundle lies in
 * @throws Failure `internal` when it is missing or its bytes are not the released ones
 */
export function pinnedPip(assets: string): string {
  const path = join(assets, PINNED_PIP_WHEEL.filename);
  const fail = (got: string, cause?: unknown): Failure =>
    new Failure(
      {
        code: 'internal',
        what: `Expected ${PINNED_PIP_WHEEL.filename} beside depsec with its released hash, got ${got}.`,
        why: 'depsec resolves with this pip; an altered one could run anything.',
        fix: 'Install depsec again from its release.',
      },
      cause,
    );
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw fail('no such file', cause);
  }
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== PINNED_PIP_WHEEL.sha256) throw fail(`sha256 ${actual}`);
  return path;
}
