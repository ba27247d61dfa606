import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPage, type Upstream } from '../../src/index/upstream.js';
import { createHttp } from '../../src/services/http.js';
import { realFiles } from '../../src/services/files.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';

let folder: string;
let index: LoopbackIndex;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-upstream-'));
  index = await startIndex({ files: [], fault: () => ({ kind: 'stall' }) });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await index.close();
});

test('an index that goes silent is given up, and named with the line that asked for it', async () => {
  const upstream: Upstream = {
    kind: 'index',
    url: index.url,
    isPrivate: false,
    origin: { file: 'requirements.txt', line: 3 },
  };
  const http = createHttp(folder, { userAgent: 'test' });
  const asked = fetchPage(upstream, 'honest', { http, files: realFiles, idleTimeout: 50 });
  await expect(asked).rejects.toMatchObject({
    code: 'index-unreachable',
    what: expect.stringMatching(
      /honest\/ \(named in requirements\.txt:3\), got: .*: no answer in time/,
    ) as string,
  });
});

test('a download that goes silent is given up', async () => {
  const http = createHttp(folder, { userAgent: 'test' });
  const request = { url: `${index.url}files/x`, maxBytes: 10, idleTimeout: 50 };
  await expect(http.download(request, [])).rejects.toMatchObject({ name: 'HttpError', kind: 'timeout' });
});
