import { Failure } from '../../model/failure.js';

/** Tells that the disk did not take or give what was needed. */
export function diskFailure(cause: unknown, doing: string): Failure {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    {
      code: 'disk',
      what: `Expected to be able to ${doing}, got: ${words}.`,
      why: 'depsec keeps downloaded packages in a temporary folder while it reads them.',
      fix: 'Free some space, or point TMPDIR at a folder that exists and can be written to.',
    },
    cause,
  );
}

/** True for errors of a disk that is full, read-only or gone. */
export function isDiskError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|ENOTDIR|EMFILE)$/.test(code);
}
