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
}

type Tool = 'pip' | 'uv';

/** One row of the table of ways round, as the command of `depsec gate --`. */
export interface WayRound {
  readonly row: string;
  readonly tools: readonly Tool[];
  readonly files?: (scene: Scene) => FileSet;
  /** Arguments after `install`, or after the tool's name when they begin with a verb of their own. */
  readonly args: (scene: Scene) => readonly string[];
  readonly verb?: (tool: Tool) => readonly string[];
  readonly env?: (scene: Scene) => Readonly<Record<string, string>>;
  /** Without depsec no variable names an index: uv would prefer it to the file's. */
  readonly hasNoIndex?: boolean;
  /** Is in what is printed; a file and line where one asked for it. */
  readonly says: RegExp;
  /** The same thing asked for in a way that must pass. */
  readonly twin: {
    readonly files?: (scene: Scene) => FileSet;
    readonly args: (scene: Scene) => readonly string[];
    readonly env?: (scene: Scene) => Readonly<Record<string, string>>;
  };
}

const BOTH: readonly Tool[] = ['pip', 'uv'];
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

/** Row 15 (a sandbox for builds) is no matter of the command's own pip, row 17 concerns uv's projects alone. */
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
    row: '3 version control',
    tools: BOTH,
    ...line(({ repository }) => `git+file://${repository}#egg=bad`),
    says: /requirements\.txt:2/,
    twin: HONEST,
  },
  {
    // uv itself takes no address from the metadata of what it was not given by address.
    row: '4 an address in metadata',
    tools: ['pip'],
    args: () => ['carrier'],
    says: /depsec refused carrier 1\.0/,
    twin: { args: () => ['honest'] },
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
    twin: { args: () => ['honest'] },
  },
  {
    row: '10 and 11 caches',
    tools: BOTH,
    args: () => ['bad'],
    env: ({ root }) => ({ PIP_CACHE_DIR: `${root}/cache`, UV_CACHE_DIR: `${root}/cache` }),
    says: /depsec refused bad 1\.0/,
    twin: { args: () => ['honest'] },
  },
  {
    row: '12 a lock file with addresses',
    tools: ['uv'],
    files: (scene) => ({ 'pylock.toml': LOCK(scene) }),
    verb: () => ['pip', 'sync'],
    args: () => ['pylock.toml'],
    says: /depsec refused bad 1\.0/,
    twin: { files: () => ({ 'requirements.txt': 'honest==1.0\n' }), args: () => ['requirements.txt'] },
  },
  {
    row: '14 no build isolation',
    tools: BOTH,
    args: () => ['--no-build-isolation', 'bad'],
    says: /command line: --no-build-isolation turns build isolation off/,
    twin: { args: () => ['honest'] },
  },
  {
    row: '17 a source in pyproject.toml',
    tools: ['uv'],
    files: ({ badUrl }) => ({
      'pyproject.toml': `[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = ["bad"]\n[tool.uv.sources]\nbad = { url = "${badUrl}" }\n`,
    }),
    verb: () => ['sync'],
    args: () => [],
    says: /pyproject\.toml:7/,
    twin: {
      files: () => ({
        'pyproject.toml':
          '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = ["honest"]\n',
      }),
      args: () => [],
    },
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
