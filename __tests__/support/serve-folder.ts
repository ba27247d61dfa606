import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen, type Listening } from './listen.js';

/** Serves the files of a folder over http: enough for git to clone a bare repository. */
export function serveFolder(folder: string): Promise<Listening> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile())
      response.writeHead(404).end();
    else response.end(readFileSync(path));
  });
  return listen(server);
}
