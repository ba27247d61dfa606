import { messageOf } from '../model/error-message.js';
import { Failure } from '../model/failure.js';
import type { AuditRequest } from '../model/request.js';
import { STANDARD_INPUT } from '../requirements/walk.js';
import type { CliEffects } from './effects.js';

function unreadable(got: string, cause?: unknown): Failure {
  return new Failure(
    {
      code: 'requirements-unreadable',
      what: `Expected requirements on standard input, got ${got}.`,
      why: 'The command that should write them may have failed, and an empty audit would look like a clean one.',
      fix: 'Pipe a requirements file in, or name one in place of -.',
    },
    cause,
  );
}

/**
 * Adds the content of standard input to a request that asks for it with `-r -` or `-c -`.
 * @throws Failure `requirements-unreadable` if standard input is empty or cannot be read
 */
export function withInput<Request extends AuditRequest>(
  request: Request,
  { readInput }: Pick<CliEffects, 'readInput'>,
): Request {
  if (![...request.requirements, ...request.constraints].includes(STANDARD_INPUT)) return request;
  let standardInput: Uint8Array;
  try {
    standardInput = readInput();
  } catch (error) {
    throw unreadable(`an error (${messageOf(error)})`, error);
  }
  if (standardInput.length === 0) throw unreadable('nothing');
  return { ...request, standardInput };
}
