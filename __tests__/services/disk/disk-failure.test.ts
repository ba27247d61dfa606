import { diskFailure, isDiskError } from '../../../src/services/disk/disk-failure.js';

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'])('%s is told as a disk that fails', (code) => {
  const error = Object.assign(new Error(`${code}: it does not fit`), { code });
  expect(isDiskError(error)).toBe(true);
  const failure = diskFailure(error, 'keep a download');
  expect(failure.code).toBe('disk');
  expect(failure.what).toContain('keep a download');
  expect(failure.what).toContain(code);
  expect(failure.fix).toContain('TMPDIR');
});

test.each([new Error('ENOSPC'), Object.assign(new Error('gone'), { code: 'ECONNRESET' }), undefined])(
  'anything else is not',
  (error) => {
    expect(isDiskError(error)).toBe(false);
  },
);
