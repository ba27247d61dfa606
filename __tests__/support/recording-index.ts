import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { listen } from './listen.js';
import { PYTHON } from './run-command.js';

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';

/** A file as the real index lists it (PEP 691); fields this proxy does not touch are passed on. */
export interface ListedFile {
  readonly filename: string;
  readonly url: string;
  readonly hashes: Readonly<Record<string, string>>;
}

interface Recorded {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

export interface RecordingIndex {
  /** The simple index, with a trailing slash. */
  readonly url: string;
  /** The files of a project, as recorded; asks for the page when nobody has yet. */
  files(project: string): Promise<readonly ListedFile[]>;
  close(): Promise<void>;
}

/** The index pip uses when nobody names one, asked of pip. */
function defaultIndex(): string {
  const program = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)';
  return execFileSync(PYTHON, ['-c', program], { encoding: 'utf8' }).trim();
}

async function ask(url: string, accept: string): Promise<Recorded> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await fetch(url, { headers: { accept } });
      const body = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, type: answer.headers.get('content-type') ?? '', body };
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/**
 * A loopback index that asks the real one for each page, metadata file and artifact once and gives everybody the
 * same answer afterwards: two resolvers see the same pages, whatever is published between them.
 */
export async function startRecordingIndex(): Promise<RecordingIndex> {
  const upstream = defaultIndex();
  const recorded = new Map<string, Promise<Recorded>>();
  const addresses: string[] = [];

  function record(key: string, work: () => Promise<Recorded>): Promise<Recorded> {
    const known = recorded.get(key) ?? work();
    recorded.set(key, known);
    return known;
  }

  async function askPage(project: string): Promise<Recorded> {
    const answer = await ask(`${upstream}/${project}/`, JSON_TYPE);
    if (answer.status !== 200) return answer;
    const page = JSON.parse(answer.body.toString()) as { files: ListedFile[] };
    const files = page.files.map((file) => {
      const number = addresses.push(file.url) - 1;
      return { ...file, url: `../../files/${number}/${file.filename}` };
    });
    return { ...answer, type: JSON_TYPE, body: Buffer.from(JSON.stringify({ ...page, files })) };
  }

  const page = (project: string): Promise<Recorded> => record(`page ${project}`, () => askPage(project));

  async function answer(path: string): Promise<Recorded> {
    const project = /^\/simple\/([^/]+)\/$/.exec(path)?.[1];
    if (project !== undefined) return page(project);
    const [, number, metadata = ''] = /^\/files\/(\d+)\/[^/]+?(\.metadata)?$/.exec(path) ?? [];
    const address = addresses[Number(number ?? -1)];
    if (address === undefined) return { status: 404, type: 'text/plain', body: Buffer.from('not found') };
    return record(`${address}${metadata}`, () => ask(`${address}${metadata}`, '*/*'));
  }

  const server = createServer((request, response) => {
    answer(request.url ?? '/').then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.destroy(),
    );
  });
  const listening = await listen(server);
  return {
    url: `${listening.url}/simple/`,
    files: async (project) =>
      (JSON.parse((await page(project)).body.toString()) as { files: ListedFile[] }).files,
    close: listening.close,
  };
}
