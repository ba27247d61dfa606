import { basename } from 'node:path';
import type { FileSet } from '../support/pack.js';
import { buildableFiles } from '../support/buildable-project.js';

/** What a way round may lean on. All paths absolute, all addresses on the loopback address. */
export interface Scene {
  readonly root: string;
  /** Appears when code of the bad package runs. */
  readonly marker: string;
  /** The index depsec and the tool are given: holds `honest`, `bad` (an sdist) and `carrier` (requires bad by URL). */
  readonly index: string;
  /** An index that offers `honest` too, as an sdist that is bad. */
  readonly other: string;
  /** Address of the bad sdist. */
  readonly badUrl: string;
  readonly badSha256: string;
  /** A requirements file on a server, which asks for `bad`. */
  readonly remoteFile: string;
  /** A git repository that is the bad project. */
  readonly repository: string;
  /** A proxy that leads every request to `other`, and one that leads it to `index`. */
  readonly badProxy: string;
  readonly goodProxy: string;
  /** True once the other index was told the secret. */
  readonly isSecretTold: () => boolean;
}

export type Tool = 'pip' | 'new pip' | 'uv' | 'uvx' | 'pdm';
export const SECRET = 'secret-4711';

/** What a run of an installer came to. */
export interface Done {
  readonly code: number | null;
  readonly output: string;
  readonly hasMarker: boolean;
  readonly scene: Scene;
}

/** One row of the table of ways round, as the command of `depsec gate --`. */
export interface WayRound {
  readonly row: string;
  readonly tools: readonly Tool[];
  readonly files?: (scene: Scene) => FileSet;
  /** Arguments after `install`, or after the tool's name when they begin with a verb of their own. */
  readonly args: (scene: Scene) => readonly string[];
  readonly verb?: (tool: Tool) => readonly string[];
  readonly env?: (scene: Scene) => Readonly<Record<string, string>>;
  /** Words in front of the installer: a program that starts it. */
  readonly before?: (scene: Scene) => readonly string[];
  /** Without depsec no variable names an index: uv would prefer it to the file's. */
  readonly hasNoIndex?: boolean;
  /** Below the root: where it is started, the twin too. */
  readonly folder?: string;
  /** Install these first, without depsec; what that marks does not count. */
  readonly fill?: readonly string[];
  /** With depsec it comes to the same as its twin: nothing is refused. */
  readonly isHarmless?: boolean;
  /** Start pip as `python -m pip`. */
  readonly isModule?: boolean;
  /** Shows that the way works; the marker unless told. */
  readonly worked?: (done: Done) => boolean;
  /** Is in what is printed; a file and line where one asked for it. */
  readonly says: RegExp;
  /** The same thing asked for in a way that must pass. */
  readonly twin: {
    readonly files?: (scene: Scene) => FileSet;
    readonly args: (scene: Scene) => readonly string[];
    readonly env?: (scene: Scene) => Readonly<Record<string, string>>;
    readonly before?: (scene: Scene) => readonly string[];
  };
}

const BOTH: readonly Tool[] = ['pip', 'new pip', 'uv'];
const PIPS: readonly Tool[] = ['pip', 'new pip'];
const FROM_FILE = (): string[] => ['-r', 'requirements.txt'];
const HONEST = { files: (): FileSet => ({ 'requirements.txt': 'honest\n' }), args: FROM_FILE };

/** A requirements file that holds one line, on its second line. */
function line(text: (scene: Scene) => string): Pick<WayRound, 'files' | 'args'> {
  return {
    files: (scene) => ({ 'requirements.txt': `# asked for below\n${text(scene)}\n` }),
    args: FROM_FILE,
  };
}

const LOCK = ({ badUrl, badSha256, index }: Scene): string =>
  [
    'lock-version = "1.0"',
    'created-by = "tests"',
    '[[packages]]',
    'name = "bad"',
    'version = "1.0"',
    `index = "${index}"`,
    `sdist = { url = "${badUrl}", hashes = { sha256 = "${badSha256}" } }`,
    '',
  ].join('\n');

/** A project whose pyproject.toml has these lines from its fifth on. */
const project = (text: string): FileSet => ({
  'pyproject.toml': `[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10"\n${text}`,
});

/** Rows that a tool has no case of, and why. */
export const ABSENT: Readonly<Record<number, string>> = {
  15: 'the installer of the command builds itself, with the rights of who started it: the summary and docs/threat-model.md say so',
};

export const WAYS_ROUND: readonly WayRound[] = [
  {
    row: '1 a folder on the command line',
    tools: BOTH,
    files: ({ marker }) => buildableFiles({ name: 'bad-folder', marker, isBad: true }, 'folder'),
    args: () => ['./folder'],
    says: /folder: was judged and is blocked/,
    twin: { files: () => buildableFiles({ name: 'good-folder' }, 'folder'), args: () => ['./folder'] },
  },
  {
    row: '1 an editable folder',
    tools: BOTH,
    files: ({ marker }) => buildableFiles({ name: 'bad-folder', marker, isBad: true }),
    args: () => ['-e', '.'],
    says: /\.: was judged and is blocked/,
    twin: { files: () => buildableFiles({ name: 'good-folder' }), args: () => ['-e', '.'] },
  },
  {
    row: '1 a folder in a file',
    tools: BOTH,
    files: ({ marker }) => ({
      ...buildableFiles({ name: 'bad-folder', marker, isBad: true }, 'folder'),
      'requirements.txt': 'honest\n./folder\n',
    }),
    args: FROM_FILE,
    says: /requirements\.txt:2/,
    twin: HONEST,
  },
  {
    row: '1 a project whose dependencies only its build tells, as a file of requirements',
    tools: ['uv'],
    files: ({ marker }) => ({
      ...buildableFiles({ name: 'bad-folder', marker, isBad: true }),
      'pyproject.toml':
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "bad-folder"\ndynamic = ["version", "dependencies"]\n',
    }),
    args: () => ['-r', 'pyproject.toml'],
    says: /\.: was judged and is blocked/,
    twin: {
      files: () => project('dependencies = ["honest"]\n'),
      args: () => ['-r', 'pyproject.toml'],
    },
  },
  {
    // uv takes these for the project beside them, and builds it.
    row: '1 a setup.cfg as a file of requirements',
    tools: ['uv'],
    files: ({ marker }) => ({
      ...buildableFiles({ name: 'bad-folder', marker, isBad: true }),
      'pyproject.toml':
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "bad-folder"\ndynamic = ["version", "dependencies"]\n',
      'setup.cfg': '',
    }),
    args: () => ['-r', 'setup.cfg'],
    says: /setup\.cfg:1: is no file of requirements/,
    twin: HONEST,
  },
  {
    row: '2 an address in a file',
    tools: BOTH,
    ...line(({ badUrl }) => `bad @ ${badUrl}`),
    says: /requirements\.txt:2/,
    twin: HONEST,
  },
  {
    row: '2 an address on the command line',
    tools: BOTH,
    args: ({ badUrl }) => [badUrl],
    says: /command line: is a requirement given by URL/,
    twin: { args: () => ['honest'] },
  },
  {
    row: '2 an address inside a script that is given as a file',
    tools: ['uv'],
    files: ({ badUrl }) => ({ 'tool.py': `# /// script\n# dependencies = ["bad @ ${badUrl}"]\n# ///\n` }),
    args: () => ['-r', 'tool.py'],
    says: /tool\.py:2: is a requirement given by URL/,
    twin: {
      files: () => ({ 'tool.py': '# /// script\n# dependencies = ["honest"]\n# ///\n' }),
      args: () => ['-r', 'tool.py'],
    },
  },
  {
    row: '3 version control',
    tools: BOTH,
    ...line(({ repository }) => `git+file://${repository}#egg=bad`),
    says: /requirements\.txt:2/,
    twin: HONEST,
  },
  {
    // uv itself takes no address from the metadata of what it was not given by address.
    row: '4 an address in metadata',
    tools: PIPS,
    ...line(() => 'carrier'),
    says: /depsec refused carrier 1\.0[^]*required by requirements\.txt:2/,
    twin: HONEST,
  },
  {
    row: '4 an address among what a build needs',
    tools: BOTH,
    files: ({ badUrl }) => ({
      ...buildableFiles({ name: 'app' }, 'folder'),
      'folder/pyproject.toml': `[build-system]\nrequires = ["bad @ ${badUrl}"]\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
    }),
    args: () => ['./folder'],
    says: /folder\/pyproject\.toml:2/,
    twin: { files: () => buildableFiles({ name: 'app' }, 'folder'), args: () => ['./folder'] },
  },
  {
    row: '5 an address in constraints',
    tools: BOTH,
    files: ({ badUrl }) => ({ 'constraints.txt': `\nbad @ ${badUrl}\n` }),
    args: () => ['-c', 'constraints.txt', 'bad'],
    says: /constraints\.txt:2/,
    twin: {
      files: () => ({ 'constraints.txt': 'honest==1.0\n' }),
      args: () => ['-c', 'constraints.txt', 'honest'],
    },
  },
  {
    row: '6 a file on a server',
    tools: BOTH,
    ...line(({ remoteFile }) => `-r ${remoteFile}`),
    says: /requirements\.txt:2/,
    twin: { files: () => ({ 'requirements.txt': '-r more.txt\n', 'more.txt': 'honest\n' }), args: FROM_FILE },
  },
  {
    row: '7 an index in a file',
    tools: BOTH,
    hasNoIndex: true,
    files: ({ other }) => ({ 'requirements.txt': `--index-url ${other}\nhonest\n` }),
    args: FROM_FILE,
    says: /requirements\.txt:1/,
    twin: HONEST,
  },
  {
    row: '8 a further index in a file',
    tools: BOTH,
    files: ({ other }) => ({ 'requirements.txt': `--extra-index-url ${other}\nhonest==2.0\n` }),
    args: FROM_FILE,
    says: /requirements\.txt:1/,
    twin: HONEST,
  },
  {
    row: '9 variables',
    tools: ['uv'],
    args: () => ['honest'],
    env: ({ other }) => ({ UV_DEFAULT_INDEX: other }),
    says: /UV_DEFAULT_INDEX/,
    isHarmless: true,
    twin: { args: () => ['honest'] },
  },
  {
    row: '9 variables that depsec takes over',
    tools: PIPS,
    ...line(() => 'honest'),
    env: ({ other }) => ({ PIP_EXTRA_INDEX_URL: other }),
    says: /depsec refused honest 2\.0[^]*required by requirements\.txt:2/,
    twin: HONEST,
  },
  {
    row: '9 a file of constraints in a variable',
    tools: PIPS,
    files: ({ badUrl }) => ({ 'limits.txt': `bad @ ${badUrl}\n`, 'requirements.txt': 'honest\nbad\n' }),
    args: FROM_FILE,
    env: () => ({ PIP_CONSTRAINT: 'limits.txt' }),
    says: /depsec refused bad 1\.0[^]*required by requirements\.txt:2[^]*PIP_CONSTRAINT/,
    twin: HONEST,
  },
  {
    row: '9 a uv.toml',
    tools: ['uv'],
    hasNoIndex: true,
    files: ({ other }) => ({ 'uv.toml': `index-url = "${other}"\n`, 'requirements.txt': 'honest\n' }),
    args: FROM_FILE,
    says: /honest \(1\.0\) +Safe/,
    isHarmless: true,
    twin: HONEST,
  },
  {
    row: '10 and 11 caches',
    tools: BOTH,
    ...line(() => 'bad'),
    env: ({ root }) => ({ PIP_CACHE_DIR: `${root}/cache`, UV_CACHE_DIR: `${root}/cache` }),
    fill: ['bad'],
    // It is installed, and nothing of it was built for that.
    worked: ({ code, output, hasMarker }) => code === 0 && /bad(?:-|==)1\.0/.test(output) && !hasMarker,
    says: /depsec refused bad 1\.0[^]*required by requirements\.txt:2/,
    twin: HONEST,
  },
  {
    row: '11 a trusted host in a file',
    tools: BOTH,
    files: () => ({ 'requirements.txt': '--trusted-host 127.0.0.1\nbad\n' }),
    args: FROM_FILE,
    says: /depsec refused bad 1\.0[^]*required by requirements\.txt:2/,
    twin: { files: () => ({ 'requirements.txt': '--trusted-host 127.0.0.1\nhonest\n' }), args: FROM_FILE },
  },
  {
    row: '13 a proxy',
    tools: BOTH,
    args: () => ['honest'],
    env: ({ badProxy }) => ({ HTTP_PROXY: badProxy, http_proxy: badProxy }),
    says: /honest \(1\.0\) +Safe/,
    isHarmless: true,
    twin: {
      args: () => ['honest'],
      env: ({ goodProxy }) => ({ HTTP_PROXY: goodProxy, http_proxy: goodProxy }),
    },
  },
  {
    row: '12 a lock file with addresses',
    tools: ['uv'],
    files: (scene) => ({ 'pylock.toml': LOCK(scene) }),
    verb: () => ['pip', 'sync'],
    args: () => ['pylock.toml'],
    says: /depsec refused bad 1\.0[^]*required by pylock\.toml:4/,
    twin: { files: () => ({ 'requirements.txt': 'honest==1.0\n' }), args: () => ['requirements.txt'] },
  },
  {
    // pip 23.2.1 reads no lock files.
    row: '12 a lock file given to pip',
    tools: ['new pip'],
    files: (scene) => ({ 'pylock.toml': LOCK(scene) }),
    args: () => ['-r', 'pylock.toml'],
    says: /depsec refused bad 1\.0[^]*required by pylock\.toml:4/,
    twin: HONEST,
  },
  {
    // pip 23.2.1 takes it for a list of requirements.
    row: '12 a lock that is a list of requirements as well',
    tools: ['pip'],
    files: ({ other }) => ({ 'pylock.toml': `--index-url="${other}"\n` }),
    args: () => ['-r', 'pylock.toml', 'honest'],
    says: /pylock\.toml:1: can be read as an option of pip/,
    twin: HONEST,
  },
  {
    row: '14 no build isolation',
    tools: BOTH,
    args: () => ['--no-build-isolation', 'bad'],
    says: /command line: --no-build-isolation turns build isolation off/,
    twin: { args: () => ['honest'] },
  },
  {
    // uv starts no module of the working directory.
    row: '16 the working directory',
    tools: PIPS,
    isModule: true,
    files: ({ marker }) => ({
      'pip/__init__.py': '',
      'pip/__main__.py': `open(${JSON.stringify(marker)}, "w").close()\n`,
    }),
    args: () => ['bad'],
    says: /depsec refused bad 1\.0/,
    twin: { args: () => ['honest'] },
  },
  {
    row: '16 an interpreter of the working directory',
    tools: ['uv'],
    verb: () => ['sync'],
    args: () => [],
    files: ({ marker }) => ({
      ...project('dependencies = ["honest"]\n'),
      '.venv/pyvenv.cfg': 'home = /usr/bin\nversion = 3.11.7\n',
      '.venv/bin/python': `#!/bin/sh\ntouch '${marker}'\nexit 1\n`,
    }),
    says: /\.venv\/bin\/python: is an interpreter that lies in the project itself/,
    twin: { files: () => project('dependencies = ["honest"]\n'), args: () => [] },
  },
  {
    row: '17 an index of pdm',
    tools: ['pdm'],
    verb: () => ['install', '--no-self'],
    args: () => [],
    files: ({ other }) =>
      project(`dependencies = ["honest"]\n[[tool.pdm.source]]\nname = "x"\nurl = "${other}"\n`),
    says: /pyproject\.toml:8: names an index of its own/,
    twin: { files: () => project('dependencies = ["honest"]\n'), args: () => [] },
  },
  {
    row: '17 a source in pyproject.toml',
    tools: ['uv'],
    files: ({ badUrl }) =>
      project(`dependencies = ["bad"]\n[tool.uv.sources]\nbad = { url = "${badUrl}" }\n`),
    verb: () => ['sync'],
    args: () => [],
    says: /pyproject\.toml:7/,
    twin: { files: () => project('dependencies = ["honest"]\n'), args: () => [] },
  },
  {
    row: '17 an index in pyproject.toml',
    tools: ['uv'],
    files: ({ other }) => project(`dependencies = ["honest"]\n[[tool.uv.index]]\nurl = "${other}"\n`),
    verb: () => ['sync'],
    args: () => [],
    says: /pyproject\.toml:7/,
    twin: { files: () => project('dependencies = ["honest"]\n'), args: () => [] },
  },
  {
    // pip 23.2.1 knows no groups.
    row: '17 an address in a dependency group',
    tools: ['new pip', 'uv'],
    files: ({ badUrl }) => project(`[dependency-groups]\ndev = ["bad @ ${badUrl}"]\n`),
    args: () => ['--group', 'dev'],
    says: /pyproject\.toml:6/,
    twin: {
      files: () => project('[dependency-groups]\ndev = ["honest"]\n'),
      args: () => ['--group', 'dev'],
    },
  },
  {
    row: '17 an address in the dependencies of a project',
    tools: BOTH,
    files: ({ badUrl }) => ({
      ...buildableFiles({ name: 'app', requires: [`bad @ ${badUrl}`] }),
      ...project(
        `dependencies = ["bad @ ${badUrl}"]\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
      ),
    }),
    args: () => ['.'],
    says: /pyproject\.toml:5/,
    twin: { files: () => buildableFiles({ name: 'app' }), args: () => ['.'] },
  },
  {
    row: '17 an address in an extra of a project',
    tools: BOTH,
    files: ({ badUrl }) => ({
      ...buildableFiles({
        name: 'app',
        requires: [`bad @ ${badUrl} ; extra == "more"\nProvides-Extra: more`],
      }),
      ...project(
        `[project.optional-dependencies]\nmore = ["bad @ ${badUrl}"]\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
      ),
    }),
    args: () => ['.[more]'],
    says: /pyproject\.toml:6/,
    twin: { files: () => buildableFiles({ name: 'app' }), args: () => ['.'] },
  },
  {
    row: '18 a secret in the address of an index',
    tools: BOTH,
    files: ({ other }) => ({
      'requirements.txt': `# asked for below\n--extra-index-url ${other.replace('://', '://user:${DEPSEC_TEST_SECRET}@')}\nhonest==2.0\n`,
    }),
    args: FROM_FILE,
    env: () => ({ DEPSEC_TEST_SECRET: SECRET }),
    worked: ({ scene }) => scene.isSecretTold(),
    says: /requirements\.txt:2/,
    twin: { ...HONEST, env: () => ({ DEPSEC_TEST_SECRET: SECRET }) },
  },
  {
    row: '19 a file from outside',
    tools: BOTH,
    files: ({ root }) => ({
      'requirements.txt': `honest\n-r ../${basename(root)}-outside.txt\n`,
      [`../${basename(root)}-outside.txt`]: 'bad\n',
    }),
    args: FROM_FILE,
    says: /requirements\.txt:2/,
    twin: { files: () => ({ 'requirements.txt': '-r more.txt\n', 'more.txt': 'honest\n' }), args: FROM_FILE },
  },
];
