import type { Environment } from './place.js';
import { codeOf } from '../model/error-code.js';
import { Failure } from '../model/failure.js';

function notWritten(variable: string, got: string, cause?: unknown): Failure {
  return new Failure(
    {
      code: 'disk',
      what: `Expected to write to the file that the runner names in ${variable}, got: ${got}.`,
      why: 'The steps that follow would not be told what this one found or set.',
      fix: 'Find out whether the disk of the runner is full, or which step or program takes the files of the runner away.',
    },
    cause,
  );
}

/**
 * Makes a writer of one of the runner's files say so where there is no such file. A pipe in its place would be waited for
 * without end. Without the variable the writer knows another way.
 * @param variable such as `GITHUB_OUTPUT`
 */
export function intoRunnerFile<Values extends readonly unknown[], Result>(
  variable: string,
  write: (...values: Values) => Result,
  { environment, isFile }: { readonly environment: Environment; readonly isFile: (path: string) => boolean },
): (...values: Values) => Result {
  return (...values) => {
    const path = environment[variable] ?? '';
    if (path !== '' && !isFile(path)) throw notWritten(variable, 'no regular file');
    try {
      return write(...values);
    } catch (cause) {
      throw notWritten(variable, codeOf(cause), cause);
    }
  };
}
