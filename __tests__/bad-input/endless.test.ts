import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const WHEEL = 'honest-1.0-py3-none-any.whl';

test.each<[string, (path: string) => void]>([
  [
    'a link to a device without an end',
    (path) => {
      symlinkSync('/dev/zero', path);
    },
  ],
  ['a pipe that nobody writes to', (path) => void execFileSync('mkfifo', [path])],
])('%s among the files of --find-links is not waited for', async (_, put) => {
  const root = makeProject({ 'requirements.txt': '--no-index\n--find-links ./wheels\nhonest\n' });
  mkdirSync(join(root, 'wheels'));
  put(join(root, 'wheels', WHEEL));
  await expect(runAudit(requestFor(root, 'http://127.0.0.1:9/'))).rejects.toMatchObject({
    code: 'download-failed',
    what: expect.stringContaining('it is no regular file') as string,
  });
});
