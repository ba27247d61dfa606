import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FailureCode } from '../../src/model/failure.js';
import type { AuditRequest } from '../../src/model/request.js';
import type { CommandResult } from '../support/run-command.js';
import type { Column } from './columns.js';
import { makeRepository, markingCode, projectFiles, SECRET, type Place } from './place.js';

/** One way round, set up. */
export interface Case {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Arguments of the installer; `-r requirements.txt` unless told. */
  readonly args?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  /** The installer must not run dry for the way to show. */
  readonly isReal?: boolean;
  /** What the installer is not told of, so that it looks for it itself. */
  readonly untold?: 'index' | 'interpreter';
  /** What depsec is told; requirements.txt unless told. */
  readonly request?: Partial<AuditRequest>;
  /** Arguments of an installation without depsec that goes before; what it marks does not count. */
  readonly fill?: readonly string[];
  /** Shows that the way works without depsec; the marker unless told. */
  readonly worked?: (result: CommandResult) => boolean;
}

/** What depsec says of an attack. */
export type Expected =
  | { readonly code: FailureCode; readonly what: RegExp }
  /** Verdict of the package in question, and the line it was asked for in. */
  | {
      readonly verdict: 'blocked' | 'unscanned' | 'safe';
      readonly name: string;
      readonly line: number;
      readonly file?: string;
    };

export interface Row {
  readonly number: number;
  readonly way: string;
  /** The columns it is for; those of the table (pip and uv) unless told. */
  readonly only?: readonly Column['name'][];
  /** Columns in which there is no such way, and why. */
  readonly absent?: Partial<Record<Column['name'], string>>;
  arrange(place: Place, column: Column): Case;
  readonly expected: Expected;
}

const requirements = (text: string, more: Case['files'] = {}): Case => ({
  files: { 'requirements.txt': `# one\n${text}`, ...more },
});
const under = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
/** A project of the user's: a pyproject.toml with these lines, and a back end that tells what it requires. */
function project(text: string, requires: readonly string[] = []): Record<string, string> {
  const metadata = [
    'Metadata-Version: 2.1',
    'Name: mine',
    'Version: 1',
    ...requires.map((requirement) => `Requires-Dist: ${requirement}`),
  ];
  const put = (file: string, content: string): string =>
    `    with open(os.path.join(folder, "mine-1.dist-info", "${file}"), "w") as out: out.write(${JSON.stringify(content)})`;
  return {
    'pyproject.toml': `[project]\nname = "mine"\nversion = "1"\n${text}\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
    'backend.py': [
      'import os',
      'def prepare_metadata_for_build_wheel(folder, config_settings=None):',
      '    os.mkdir(os.path.join(folder, "mine-1.dist-info"))',
      put('METADATA', `${metadata.join('\n')}\n`),
      put('WHEEL', 'Wheel-Version: 1.0\n'),
      '    return "mine-1.dist-info"',
      '',
    ].join('\n'),
  };
}
const NO_SOURCES = 'pip follows nothing that uv has in pyproject.toml';
const BLOCKED: Expected = { verdict: 'blocked', name: 'evil', line: 2 };
const NO_LOCKS = 'this pip does not read lock files';
const PIP_ONLY = 'uv has no such setting';
const UV_ONLY = 'pip has no such setting';
const NO_SEARCH = 'pip looks for no interpreter: it runs in the one that starts it';

/** GATE's nineteen ways round, each as an attack and as its honest twin. */
export const ROWS: readonly Row[] = [
  {
    number: 1,
    way: 'a folder',
    arrange: ({ marker, intent }) => requirements('./lib\n', under('lib', projectFiles(marker, intent))),
    expected: { verdict: 'blocked', name: 'lib', line: 2 },
  },
  {
    number: 1,
    way: 'an archive without a version',
    arrange: ({ evil }) => requirements('./x.tar.gz\n', { 'x.tar.gz': evil.bytes }),
    expected: BLOCKED,
  },
  {
    number: 1,
    way: 'an editable folder',
    arrange: ({ marker, intent }) => {
      const files = under('lib', projectFiles(marker, intent));
      const code = files['lib/backend.py'] ?? '';
      const editable = code.replace(
        'prepare_metadata_for_build_wheel',
        'prepare_metadata_for_build_editable',
      );
      return requirements('-e ./lib\n', {
        ...files,
        'lib/backend.py': `${code}${editable}\ndef build_editable(*a, **k): raise SystemExit(1)\n`,
      });
    },
    expected: { verdict: 'blocked', name: 'lib', line: 2 },
  },
  {
    number: 2,
    way: 'an address',
    arrange: ({ elsewhere }) => requirements(`evil @ ${elsewhere.file}\n`),
    expected: BLOCKED,
  },
  {
    number: 3,
    way: 'a repository',
    arrange: ({ marker, intent }) => {
      const files = projectFiles(marker, intent);
      if (intent === 'twin') return requirements('./lib\n', under('lib', files));
      return requirements(`git+file://${makeRepository(files)}#egg=evil\n`);
    },
    expected: { code: 'requirements-refused', what: /^requirements\.txt:2: .*version control/ },
  },
  {
    number: 4,
    way: 'an address in the metadata of a package',
    absent: { uv: 'uv ends where metadata holds an address that the user did not give' },
    arrange: () => requirements('outer\n'),
    expected: { verdict: 'unscanned', name: 'outer', line: 2 },
  },
  {
    number: 4,
    way: 'an address among what a build needs',
    arrange: ({ elsewhere, marker, intent }) => {
      const files = projectFiles(marker, 'twin');
      const needs = intent === 'attack' ? `evil @ ${elsewhere.file}` : 'dep';
      const pyproject = (files['pyproject.toml'] ?? '').replace('requires = []', `requires = ["${needs}"]`);
      return requirements('./lib\n', under('lib', { ...files, 'pyproject.toml': pyproject }));
    },
    expected: { verdict: 'unscanned', name: 'lib', line: 2 },
  },
  {
    number: 5,
    way: 'an address in a constraints file',
    arrange: ({ elsewhere }) =>
      requirements('evil\n-c limits.txt\n', { 'limits.txt': `evil @ ${elsewhere.file}\n` }),
    expected: BLOCKED,
  },
  {
    number: 6,
    way: 'a nested remote file',
    arrange: ({ intent, elsewhere }) => {
      const line = `${elsewhere.file}\n`;
      return intent === 'twin'
        ? requirements('-r more.txt\n', { 'more.txt': line })
        : requirements(`-r ${elsewhere.text(line)}\n`);
    },
    expected: { code: 'requirements-refused', what: /^requirements\.txt:2: includes a file by URL/ },
  },
  {
    number: 7,
    way: '--index-url in a file',
    // uv lets an index that it was told of before win over the file's.
    arrange: ({ elsewhere }, { name }) => ({
      ...requirements(`evil\n--index-url ${elsewhere.index.url}\n`),
      ...(name === 'uv' && { untold: 'index' as const }),
    }),
    expected: BLOCKED,
  },
  {
    number: 8,
    way: '--extra-index-url in a file',
    arrange: ({ elsewhere }) => requirements(`evil\n--extra-index-url ${elsewhere.index.url}\n`),
    expected: BLOCKED,
  },
  {
    number: 8,
    way: '--find-links in a file',
    arrange: ({ evil }) =>
      requirements('evil\n--find-links links\n', { 'links/evil-1.0.tar.gz': evil.bytes }),
    expected: BLOCKED,
  },
  {
    number: 9,
    way: 'a PIP_ variable',
    absent: { uv: PIP_ONLY },
    arrange: ({ elsewhere }) => ({
      ...requirements('evil\n'),
      variables: { PIP_EXTRA_INDEX_URL: elsewhere.index.url },
    }),
    expected: BLOCKED,
  },
  {
    number: 9,
    way: 'a pip.conf',
    absent: { uv: PIP_ONLY },
    arrange: ({ elsewhere, marker }) => {
      const path = join(dirname(marker), 'pip.conf');
      writeFileSync(path, `[global]\nextra-index-url = ${elsewhere.index.url}\n`);
      return { ...requirements('evil\n'), variables: { PIP_CONFIG_FILE: path } };
    },
    expected: BLOCKED,
  },
  {
    number: 9,
    way: 'a constraint in a PIP_ variable',
    absent: { uv: PIP_ONLY },
    arrange: ({ elsewhere, marker }) => {
      const path = join(dirname(marker), 'limits.txt');
      writeFileSync(path, `both @ ${elsewhere.both}\n`);
      return { ...requirements('both\n'), variables: { PIP_CONSTRAINT: path } };
    },
    expected: { verdict: 'blocked', name: 'both', line: 2 },
  },
  {
    // audit does not run uv, and asks none of the places that uv is told of.
    number: 9,
    way: 'a UV_ variable',
    absent: { 'old pip': UV_ONLY, 'new pip': UV_ONLY },
    arrange: ({ elsewhere }) => ({
      ...requirements('both\n'),
      variables: { UV_DEFAULT_INDEX: elsewhere.index.url },
    }),
    expected: { verdict: 'safe', name: 'both', line: 2 },
  },
  {
    number: 9,
    way: 'a uv.toml',
    absent: { 'old pip': UV_ONLY, 'new pip': UV_ONLY },
    arrange: ({ elsewhere }) => ({
      ...requirements('both\n', { 'uv.toml': `index-url = "${elsewhere.index.url}"\n` }),
      untold: 'index',
    }),
    expected: { verdict: 'safe', name: 'both', line: 2 },
  },
  {
    number: 10,
    way: 'a cache that holds the built wheel',
    arrange: ({ elsewhere, marker }) => ({
      ...requirements(`cached\n--extra-index-url ${elsewhere.index.url}\n`),
      variables: {
        PIP_CACHE_DIR: `${marker}.cache`,
        UV_CACHE_DIR: `${marker}.cache`,
        PIP_NO_CACHE_DIR: '',
        UV_NO_CACHE: '0',
      },
      fill: ['-r', 'requirements.txt', '--target', `${marker}.filled`],
      args: ['-r', 'requirements.txt', '--target', `${marker}.installed`],
      isReal: true,
      // It is installed, and nothing of it was built for that.
      worked: ({ code, stdout, stderr }) =>
        code === 0 && /cached(?:-|==)1\.0/.test(stdout + stderr) && !existsSync(marker),
    }),
    expected: { verdict: 'blocked', name: 'cached', line: 2 },
  },
  {
    number: 11,
    way: '--trusted-host in a file',
    arrange: ({ elsewhere }) =>
      requirements(`evil\n--trusted-host 127.0.0.1\n--extra-index-url ${elsewhere.index.url}\n`),
    expected: BLOCKED,
  },
  {
    number: 12,
    way: 'a lock file with addresses',
    absent: { 'old pip': `${NO_LOCKS}, it takes them for lists of requirements` },
    arrange: ({ elsewhere, evil }) => ({
      files: {
        'pylock.toml': `lock-version = "1.0"\ncreated-by = "a test"\n[[packages]]\nname = "evil"\nversion = "1.0"\nsdist = {name = "evil-1.0.tar.gz", url = "${elsewhere.file}", hashes = {sha256 = "${createHash('sha256').update(evil.bytes).digest('hex')}"}}\n`,
      },
      args: ['-r', 'pylock.toml'],
      isReal: true,
      request: { requirements: ['pylock.toml'] },
    }),
    expected: { verdict: 'blocked', name: 'evil', line: 3, file: 'pylock.toml' },
  },
  {
    number: 12,
    way: 'a lock file that is a list of requirements',
    absent: { 'new pip': 'this pip reads it as a lock alone', uv: 'uv reads it as a lock alone' },
    arrange: ({ elsewhere, intent }) => ({
      files: {
        'pylock.toml': `# one\nevil @ ${elsewhere.file}\n`,
        'requirements.txt': `# one\n${elsewhere.file}\n`,
      },
      args: ['-r', 'pylock.toml'],
      request: { requirements: [intent === 'twin' ? 'requirements.txt' : 'pylock.toml'] },
    }),
    expected: { code: 'requirements-syntax', what: /^pylock\.toml:2: / },
  },
  {
    number: 13,
    way: 'HTTP_PROXY',
    arrange: ({ elsewhere }) => ({
      ...requirements('dep\n'),
      variables: {
        HTTP_PROXY: new URL(elsewhere.index.url).origin,
        http_proxy: new URL(elsewhere.index.url).origin,
        NO_PROXY: '',
        no_proxy: '',
      },
      worked: () => elsewhere.index.requests.length > 0,
    }),
    expected: { verdict: 'safe', name: 'dep', line: 2 },
  },
  {
    number: 14,
    way: '--no-build-isolation',
    arrange: ({ elsewhere, intent }) => ({
      ...requirements(`${intent === 'attack' ? '--no-build-isolation\n' : ''}${elsewhere.file}\n`),
      args: ['--no-build-isolation', elsewhere.file],
    }),
    expected: { code: 'requirements-refused', what: /^requirements\.txt:2: .*--no-build-isolation/ },
  },
  {
    number: 15,
    way: 'code that passed, when it is built',
    arrange: ({ marker }) => requirements('./lib\n', under('lib', projectFiles(marker, 'twin'))),
    expected: { verdict: 'safe', name: 'evil', line: 2 },
  },
  {
    number: 16,
    way: 'the working directory',
    absent: { uv: 'uv starts no module of the working directory, but see the next one' },
    arrange: ({ marker, intent }) => {
      const code = `${markingCode(marker, 'twin')}\n`;
      return requirements(
        'dep\n',
        intent === 'twin' ? {} : { 'pip/__main__.py': code, 'pip/__init__.py': '' },
      );
    },
    expected: { verdict: 'safe', name: 'dep', line: 2 },
  },
  {
    number: 16,
    way: 'the interpreter of the working directory',
    absent: { 'old pip': NO_SEARCH, 'new pip': NO_SEARCH },
    arrange: ({ marker, intent }) => {
      // It goes no further: handing on, it would have the installer change whatever Python it stands for.
      const code = `#!/bin/sh\ntouch '${marker}'\nexit 1\n`;
      return {
        ...requirements(
          'dep\n',
          intent === 'twin' ? {} : { '.venv/pyvenv.cfg': 'home = /usr/bin\n', '.venv/bin/python': code },
        ),
        untold: 'interpreter',
      };
    },
    expected: { verdict: 'safe', name: 'dep', line: 2 },
  },
  {
    number: 17,
    way: 'an address in the dependencies of a project',
    arrange: ({ elsewhere }) => ({
      files: project(`dependencies = ["evil @ ${elsewhere.file}"]\n`, [`evil @ ${elsewhere.file}`]),
      args: ['.'],
      request: { requirements: ['pyproject.toml'] },
    }),
    expected: { verdict: 'blocked', name: 'evil', line: 4, file: 'pyproject.toml' },
  },
  {
    number: 17,
    way: 'an address in an extra of a project',
    arrange: ({ elsewhere, intent }) => {
      const needs = intent === 'attack' ? `evil @ ${elsewhere.file}` : 'dep';
      const files = project(`[project.optional-dependencies]\nmore = ["${needs}"]\n`, [
        `${needs} ; extra == "more"`,
      ]);
      const metadata = (files['backend.py'] ?? '').replace(
        'Version: 1\\n',
        'Version: 1\\nProvides-Extra: more\\n',
      );
      return requirements('.[more]\n', { ...files, 'backend.py': metadata });
    },
    expected: { verdict: 'unscanned', name: 'mine', line: 2 },
  },
  {
    number: 17,
    way: 'an address in a dependency group',
    absent: { 'old pip': 'this pip knows no groups' },
    arrange: ({ elsewhere }) => ({
      files: project(`[dependency-groups]\ndev = ["evil @ ${elsewhere.file}"]\n`),
      args: ['--group', 'dev'],
      request: { requirements: [], groups: ['dev'] },
    }),
    expected: { verdict: 'blocked', name: 'evil', line: 5, file: 'pyproject.toml' },
  },
  {
    number: 17,
    way: 'a source of uv',
    absent: { 'old pip': NO_SOURCES, 'new pip': NO_SOURCES },
    arrange: ({ elsewhere }) => ({
      files: project(`dependencies = ["evil"]\n[tool.uv.sources]\nevil = { url = "${elsewhere.file}" }\n`),
      args: ['-r', 'pyproject.toml'],
      request: { requirements: ['pyproject.toml'] },
    }),
    expected: { verdict: 'blocked', name: 'evil', line: 6, file: 'pyproject.toml' },
  },
  {
    number: 17,
    way: 'an index of uv',
    absent: { 'old pip': NO_SOURCES, 'new pip': NO_SOURCES },
    arrange: ({ elsewhere }) => ({
      files: project(`dependencies = ["evil"]\n[[tool.uv.index]]\nurl = "${elsewhere.index.url}"\n`),
      args: ['-r', 'pyproject.toml'],
      request: { requirements: ['pyproject.toml'] },
    }),
    expected: { verdict: 'blocked', name: 'evil', line: 4, file: 'pyproject.toml' },
  },
  {
    number: 17,
    way: 'an index of pdm',
    only: ['pdm'],
    arrange: ({ elsewhere }) => ({
      files: project(
        `requires-python = ">=3.10"\ndependencies = ["evil"]\n[[tool.pdm.source]]\nname = "x"\nurl = "${elsewhere.index.url}"\n`,
      ),
      args: ['lock'],
      request: { requirements: ['pyproject.toml'] },
    }),
    expected: { verdict: 'blocked', name: 'evil', line: 5, file: 'pyproject.toml' },
  },
  {
    number: 18,
    way: 'a secret in the address of an index',
    arrange: ({ elsewhere, intent }) => {
      const [start = '', end = ''] = elsewhere.index.url.split('://');
      return {
        ...requirements(`--extra-index-url ${start}://user:\${DEPSEC_TEST_SECRET}@${end}\ndep\n`),
        variables: { DEPSEC_TEST_SECRET: SECRET },
        request: { variables: intent === 'twin' ? ['DEPSEC_TEST_SECRET'] : [] },
        worked: () =>
          elsewhere.index.headers.some(({ authorization = '' }) =>
            atob(authorization.replace('Basic ', '')).includes(SECRET),
          ),
      };
    },
    expected: {
      code: 'requirements-refused',
      what: /^requirements\.txt:2: .*DEPSEC_TEST_SECRET, which is not allowed/,
    },
  },
  {
    number: 19,
    way: 'an include from outside',
    arrange: ({ marker, intent }) => {
      const outside = join(dirname(marker), 'netrc');
      return {
        ...requirements(intent === 'attack' ? `-r ${outside}\n` : '-r more.txt\n', { 'more.txt': 'dep\n' }),
        worked: ({ stdout, stderr }) => (stdout + stderr).includes(SECRET),
      };
    },
    expected: {
      code: 'requirements-refused',
      what: /^requirements\.txt:2: includes a file outside of the root\.$/,
    },
  },
];
