import { pipWords } from '../../../src/resolve/pip/pip-words.js';

const FRAMES = Array.from(
  { length: 20 },
  (_, at) => `  File "/x/pip/_internal/part.py", line ${at}, in run\n    call()\n    ^^^^^^`,
);

test('of an exception that pip did not expect, what happened is kept', () => {
  const stderr = [
    'WARNING: Target directory /t already exists.',
    'ERROR: Exception:',
    'Traceback (most recent call last):',
    ...FRAMES,
    "OSError: [Errno 18] Invalid cross-device link: '/a' -> '/b'",
    '',
    'During handling of the above exception, another exception occurred:',
    '',
    'Traceback (most recent call last):',
    ...FRAMES,
    'OSError: [Errno 28] No space left on device',
    '',
  ].join('\n');
  expect(pipWords({ stdout: '', stderr })).toEqual([
    'ERROR: Exception:',
    "OSError: [Errno 18] Invalid cross-device link: '/a' -> '/b'",
    'OSError: [Errno 28] No space left on device',
  ]);
});

test('of what a back end prints, the lines stay as they are', () => {
  const stderr =
    'ERROR: it failed\n  Traceback (most recent call last):\n    File "x.py"\n  ValueError: no\n';
  expect(pipWords({ stdout: '', stderr })).toHaveLength(4);
});
