import { createHash } from 'node:crypto';
import type { Report } from '../../src/model/report.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { startOsv, type LoopbackOsv } from '../support/loopback-osv.js';
import { wheel } from '../support/own-packages.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const app = wheel('app', '1.0');
const LOGIN = 'user:word';

let open: LoopbackIndex;
let closed: LoopbackIndex;
let osv: LoopbackOsv;
beforeAll(async () => {
  open = await startIndex({ files: [app] });
  closed = await startIndex({ files: [app], credentials: LOGIN });
});
beforeEach(async () => {
  osv = await startOsv({});
});
afterEach(() => osv.close());
afterAll(() => Promise.all([open.close(), closed.close()]));

const sha256 = ({ bytes }: OfferedFile): string => createHash('sha256').update(bytes).digest('hex');
const withLogin = (address: string): string => address.replace('://', `://${LOGIN}@`);
const fileOf = ({ url }: LoopbackIndex): string => new URL(`../files/${app.filename}`, url).href;
const lock = (index: string, file: string): string =>
  `lock-version = "1.0"\ncreated-by = "a test"\n[[packages]]\nname = "app"\nversion = "1.0"\n${index === '' ? '' : `index = "${index}"\n`}wheels = [{url = "${file}", hashes = {sha256 = "${sha256(app)}"}}]\n`;

interface Given {
  readonly file: string;
  readonly text: string;
  /** The index of the command line, and whether it is declared private. */
  readonly index: LoopbackIndex;
  readonly isDeclared?: boolean;
}

async function audit({ file, text, index, isDeclared = false }: Given): Promise<Report> {
  const root = makeProject({ [file]: text });
  const { indexes } = requestFor(root, index.url);
  return runAudit(
    requestFor(root, index.url, {
      requirements: [file],
      indexes: { ...indexes, privateIndexes: isDeclared ? [index.url] : [] },
      advisories: { source: 'osv', url: osv.url, required: true, privateNames: [] },
    }),
  );
}

const isAsked = (): boolean => osv.requests.some(({ body }) => body.includes('"app"'));

/** A login, or the name of a private index, that a file of the project gives. */
const WAYS: readonly (readonly [string, (at: LoopbackIndex) => Given])[] = [
  [
    'the address of an index',
    (at) => ({ file: 'requirements.txt', text: `--index-url ${withLogin(at.url)}\napp\n`, index: at }),
  ],
  [
    'the address of a page of links',
    (at) => ({
      file: 'requirements.txt',
      text: `--no-index\n--find-links ${withLogin(new URL('app/', at.url).href)}\napp\n`,
      index: at,
    }),
  ],
  [
    'the address of a package',
    (at) => ({ file: 'requirements.txt', text: `app @ ${withLogin(fileOf(at))}\n`, index: at }),
  ],
  [
    'the address of a file in a lock',
    (at) => ({ file: 'pylock.toml', text: lock('', withLogin(fileOf(at))), index: at }),
  ],
];

test.each(WAYS)('a login in %s makes nothing private that is given without one', async (_, given) => {
  const report = await audit(given(open));
  expect(report.packages.map(({ name, verdict }) => [name, verdict])).toEqual([['app', 'safe']]);
  expect({ isAsked: isAsked(), skipped: JSON.stringify(report.skipped) }).toEqual({
    isAsked: true,
    skipped: expect.not.stringContaining('private packages') as string,
  });
});

test.each(WAYS)('a login in %s that is asked for keeps the name from services', async (_, given) => {
  const report = await audit(given(closed));
  expect(report.packages.map(({ name }) => name)).toEqual(['app']);
  expect({ isAsked: isAsked(), skipped: JSON.stringify(report.skipped) }).toEqual({
    isAsked: false,
    skipped: expect.stringContaining('private packages: app') as string,
  });
});

test('an index that a lock names counts as private for files of its own server alone', async () => {
  const other = await startIndex({ files: [app] });
  const given = { file: 'pylock.toml', index: open, isDeclared: true };
  try {
    await audit({ ...given, text: lock(open.url, fileOf(open)) });
    expect(isAsked()).toBe(false);
    await audit({ ...given, text: lock(open.url, fileOf(other)) });
    expect(isAsked()).toBe(true);
  } finally {
    await other.close();
  }
});
