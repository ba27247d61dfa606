import { buildableFiles, buildableSdist } from '../support/buildable-project.js';
import type { FileSet } from '../support/pack.js';
import type { Scene, WayRound } from './ways-round.js';

const project = (text: string): FileSet => ({
  'pyproject.toml': `[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10"\n${text}`,
});
const script = (text: string): string =>
  `# /// script\n# requires-python = ">=3.10"\n${text.replace(/^(?=.)/gm, '# ')}# ///\nprint(1)\n`;
const HONEST_FILE = { files: () => ({ 'r.txt': 'honest\n' }), args: () => ['-r', 'r.txt'] };
const HONEST_SCRIPT = {
  files: () => ({ 'tool.py': script('dependencies = ["honest"]\n[tool.uv]\nprerelease = "allow"\n') }),
  args: () => ['tool.py'],
};
const SYNC = { verb: () => ['sync'], args: () => [] };
const RUN = { verb: () => ['run', '--no-project'], args: () => ['tool.py'] };
/** A link to a folder that lies deeper, so that what goes up from it can be two places. */
const linked = (): string[] => ['sh', '-c', 'mkdir -p real/deep && ln -s real/deep link && exec "$@"', 'sh'];

function lock(source: string, files = ''): FileSet {
  return {
    ...project('dependencies = ["bad"]\n'),
    'uv.lock': `version = 1\nrevision = 3\nrequires-python = ">=3.10"\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "bad" }]\n[package.metadata]\nrequires-dist = [{ name = "bad" }]\n[[package]]\nname = "bad"\nversion = "1.0"\nsource = { ${source} }\n${files}`,
  };
}
const HONEST_LOCK = {
  files: () => ({
    ...lock('directory = "lib"'),
    ...buildableFiles({ name: 'bad' }, 'lib'),
  }),
  args: () => [],
};
const bad = ({ marker }: Scene, folder: string): FileSet =>
  buildableFiles({ name: 'bad', marker, isBad: true }, folder);
const deep = Array.from({ length: 14 }, (_, at) => `f${at}`).join('/');

/** A file of requirements that uv reads otherwise than pip; `pip` is what pip takes for the included file. */
function twoLines(row: string, text: string, uv: string, pip: string): WayRound {
  return {
    row: `a file of requirements with ${row}`,
    tools: ['uv'],
    files: ({ badUrl }) => ({ [pip]: 'honest\n', [uv]: `bad @ ${badUrl}\n`, 'r.txt': text }),
    args: () => ['-r', 'r.txt'],
    says: /r\.txt:1: can be read in two ways/,
    twin: {
      files: () => ({
        'a.txt': 'honest\n',
        'r.txt': '# via\n-r a.txt # some\nhonest \\\n    # via\n--requirement=a.txt\n--only-binary honest\n',
      }),
      args: () => ['-r', 'r.txt'],
    },
  };
}

function member(pattern: string, folder: string): WayRound {
  const own = (source: string): FileSet => ({
    ...project(
      `dependencies = ["lib"]\n[tool.uv.sources]\nlib = { workspace = true }\n[tool.uv.workspace]\nmembers = ["${pattern}"]\n`,
    ),
    ...buildableFiles({ name: 'lib', version: '1' }, folder),
    [`${folder}/pyproject.toml`]: `[project]\nname = "lib"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = ["${source}"]\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
  });
  return {
    row: `a member of a workspace named by ${pattern}`,
    tools: ['uv'],
    ...SYNC,
    files: ({ badUrl }) => own(`bad @ ${badUrl}`),
    says: /pyproject\.toml:5: is a requirement given by URL/,
    twin: { files: () => own('honest'), args: () => [] },
  };
}

/** Ways that lean on a file or a path that two readers take for two things. */
export const TWO_READINGS: readonly WayRound[] = [
  {
    row: 'a lock with a tab in an address',
    tools: ['uv'],
    verb: () => ['sync', '--frozen'],
    args: () => [],
    files: (scene) => {
      const { filename, bytes, sha256 } = buildableSdist({ name: 'bad', marker: scene.marker, isBad: true });
      const sdist = `sdist = { url = "fi\\tle://${scene.root}/own/${filename}", hash = "sha256:${sha256}" }\n`;
      return { ...lock(`registry = "${scene.index}"`, sdist), [`own/${filename}`]: bytes };
    },
    says: /uv\.lock:15: names an address that is none of an index of the gate/,
    twin: HONEST_LOCK,
  },
  {
    row: 'a lock with an absolute path, and something harmless where that would lie in the project',
    tools: ['uv'],
    verb: () => ['sync', '--frozen'],
    args: () => [],
    files: (scene) => ({
      ...lock(`directory = "${scene.root}/../outside"`),
      ...bad(scene, '../outside'),
      ...buildableFiles({ name: 'bad' }, `${scene.root.slice(1)}/../outside`),
    }),
    says: /outside: was judged and is blocked/,
    twin: HONEST_LOCK,
  },
  {
    row: 'a lock with a path that goes up from a link',
    tools: ['uv'],
    verb: () => ['sync', '--frozen'],
    args: () => [],
    before: linked,
    files: (scene) => ({
      ...lock('directory = "link/../../outside"'),
      ...bad(scene, '../outside'),
      ...buildableFiles({ name: 'bad' }, 'outside'),
    }),
    says: /uv\.lock:\d+: names a path that goes up from a link/,
    twin: { ...HONEST_LOCK, before: linked },
  },
  {
    row: 'a source with a path that goes up from a link',
    tools: ['uv'],
    ...SYNC,
    before: linked,
    files: (scene) => ({
      ...project('dependencies = ["bad"]\n[tool.uv.sources]\nbad = { path = "link/../../outside" }\n'),
      ...bad(scene, '../outside'),
      ...buildableFiles({ name: 'bad' }, 'outside'),
    }),
    says: /pyproject\.toml:\d+: names a path that goes up from a link/,
    twin: {
      before: linked,
      files: () => ({
        ...project('dependencies = ["lib"]\n[tool.uv.sources]\nlib = { path = "real/deep/../lib" }\n'),
        ...buildableFiles({ name: 'lib' }, 'real/lib'),
      }),
      args: () => [],
    },
  },
  {
    row: 'an included file behind a link',
    tools: ['pip', 'uv'],
    before: linked,
    files: ({ badUrl }) => ({
      'r.txt': '-r link/../more.txt\n',
      'more.txt': 'honest\n',
      'real/more.txt': `bad @ ${badUrl}\n`,
    }),
    args: () => ['-r', 'r.txt'],
    says: /r\.txt:1: includes a file by a path that goes up from a link/,
    twin: {
      before: linked,
      files: () => ({ 'r.txt': '-r link/more.txt\n', 'real/deep/more.txt': 'honest\n' }),
      args: () => ['-r', 'r.txt'],
    },
  },
  {
    row: 'a comment that seems to go on',
    tools: ['uv'],
    files: ({ badUrl }) => ({ 'r.txt': `honest # needed by \\\nbad @ ${badUrl}\n` }),
    args: () => ['-r', 'r.txt'],
    says: /r\.txt:1: can be read in two ways, of which uv takes another than pip/,
    twin: HONEST_FILE,
  },
  twoLines('a blank in a name', '-r a b.txt\n', 'a b.txt', 'a'),
  twoLines('a # in a name', '-r a.txt#b\n', 'a.txt', 'a.txt#b'),
  twoLines('a name that begins with =', '-r=a.txt\n', 'a.txt', '=a.txt'),
  twoLines('a name that goes on', '-r a.txt\\\nhonest\n', 'a.txt', 'a.txthonest'),
  twoLines('an end of a line that is none to uv', '-r a\u000bb.txt\n', 'a\u000bb.txt', 'a'),
  {
    row: 'metadata that a script gives for a project it names',
    tools: ['uv'],
    ...RUN,
    files: ({ badUrl }) => ({
      'tool.py': script(
        `dependencies = ["lib"]\n[tool.uv.sources]\nlib = { path = "lib" }\n[[tool.uv.dependency-metadata]]\nname = "lib"\nversion = "1.0"\nrequires-dist = ["bad @ ${badUrl}"]\n`,
      ),
      ...buildableFiles({ name: 'lib' }, 'lib'),
    }),
    says: /tool\.py:9: is a requirement given by URL/,
    twin: HONEST_SCRIPT,
  },
  {
    row: 'a proxy that a script names',
    tools: ['uv'],
    ...RUN,
    files: ({ badProxy }) => ({
      'tool.py': script(`dependencies = ["honest"]\n[tool.uv]\nhttp-proxy = "${badProxy}"\n`),
    }),
    says: /tool\.py:5: sets tool\.uv\.http-proxy/,
    twin: HONEST_SCRIPT,
  },
  {
    row: 'a Python of the project, where nothing is installed',
    tools: ['uv'],
    verb: () => ['python', 'find'],
    args: () => [],
    files: ({ marker }) => ({
      '.venv/bin/python': `#!/bin/sh\ntouch '${marker}'\nexec python3 "$@"\n`,
      '.venv/pyvenv.cfg': 'home = /usr/bin\n',
    }),
    says: /\.venv\/bin\/python: is an interpreter that lies in the project itself/,
    twin: { files: () => project(''), args: () => [] },
  },
  member('a/**/last', `a/${deep}/last`),
  member('l[]b]*', 'lb'),
];
