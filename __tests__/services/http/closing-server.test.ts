import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttp } from '../../../src/services/http/http.js';

const SIZE = 876_263;

/** A server that closes the connection right behind what it sends, as those of HTTP/1.0 do; in a process of its own, whose pace is its own. */
const SERVER = `
  const body = Buffer.alloc(${SIZE}, 'a');
  const server = require('node:net').createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write('HTTP/1.0 200 OK\\r\\nContent-Length: ${SIZE}\\r\\nConnection: close\\r\\n\\r\\n');
      socket.end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)));
`;

test('files and pages arrive whole from a server that closes the connection behind them', async () => {
  const server = spawn(process.execPath, ['-e', SERVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout, 'data')) as [Buffer];
  const http = createHttp(mkdtempSync(join(tmpdir(), 'depsec-closing-')), { userAgent: 'test' });
  const asked = { url: `http://127.0.0.1:${port.toString()}/`, maxBytes: 2 * SIZE, idleTimeout: 5000 };
  try {
    for (let round = 0; round < 40; round += 1) {
      const downloads = Array.from({ length: 1 + (round % 4) }, () => http.download(asked, ['sha256']));
      for (const { path } of await Promise.all(downloads)) expect(readFileSync(path)).toHaveLength(SIZE);
    }
    expect((await http.request(asked)).body).toHaveLength(SIZE);
  } finally {
    server.kill();
  }
}, 30_000);
