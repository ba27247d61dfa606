import { dirname, join } from 'node:path';
import type { FileSet } from '../support/pack.js';
import { findTool } from '../support/tools.js';
import { buildableFiles } from '../support/buildable-project.js';
import { bytecodeProject } from './run-way.js';
import type { Scene, WayRound } from './ways-round.js';

const HONEST = { files: (): FileSet => ({}), args: (): string[] => ['honest'] };

/** A project in a folder of its own, with a back end that builds. */
function member(name: string, text: string, folder: string): FileSet {
  return {
    ...buildableFiles({ name, version: '1' }, folder),
    [`${folder}/pyproject.toml`]: `[project]\nname = "${name}"\nversion = "1"\nrequires-python = ">=3.10"\n${text}`,
  };
}

/** A project whose requirement its back end alone tells. */
function dynamicProject(requirement: string): FileSet {
  const pyproject = `[project]\nname = "app"\nversion = "1.0"\ndynamic = ["dependencies"]\n`;
  return {
    ...buildableFiles({ name: 'app', requires: [requirement] }, 'folder'),
    'folder/pyproject.toml': `${pyproject}${BUILD}`,
  };
}

const project = (text: string): FileSet => ({
  'pyproject.toml': `[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10"\n${text}`,
});
const BUILD = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';
const badSource = ({ badUrl }: Scene): string => `[tool.uv.sources]\nbad = { url = "${badUrl}" }\n`;
const SYNC = { verb: () => ['sync'], args: () => [] };
const HONEST_PROJECT = { files: () => project('dependencies = ["honest"]\n'), args: () => [] };
const LOCKED = `version = 1\nrevision = 3\nrequires-python = ">=3.10"\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\n`;
const RUN = { verb: () => ['run', '--no-project'] };
const script = (text: string): string =>
  `# /// script\n# requires-python = ">=3.10"\n${text}# ///\nprint(1)\n`;

/** Ways that the table does not have: found since by going through what the installers read. */
export const FURTHER_WAYS: readonly WayRound[] = [
  {
    row: 'an editable folder that looks like a name',
    tools: ['pip', 'new pip', 'uv'],
    files: ({ marker }) => buildableFiles({ name: 'bad-folder', marker, isBad: true }, 'folder'),
    args: () => ['-e', 'folder'],
    says: /folder: was judged and is blocked/,
    twin: { files: () => buildableFiles({ name: 'good-folder' }, 'folder'), args: () => ['-e', 'folder'] },
  },
  {
    row: 'a variable that is set when the gate is open',
    tools: ['pip', 'uv'],
    before: ({ other }) => ['env', `PIP_INDEX_URL=${other}`, `UV_DEFAULT_INDEX=${other}`],
    args: () => ['honest'],
    says: /does not see .*(?:PIP_INDEX_URL|UV_DEFAULT_INDEX).*, set since the gate opened/,
    isHarmless: true,
    twin: { ...HONEST, before: () => ['env', 'PIP_NO_INPUT=1'] },
  },
  {
    row: 'a file of requirements in a variable',
    tools: ['pip'],
    files: ({ badUrl }) => ({ 'more.txt': `bad @ ${badUrl}\n` }),
    before: () => ['env', 'PIP_REQUIREMENT=more.txt'],
    args: () => ['honest'],
    says: /does not see PIP_REQUIREMENT/,
    isHarmless: true,
    twin: HONEST,
  },
  {
    row: 'a script whose block ends later than it seems',
    tools: ['uv'],
    ...RUN,
    files: (scene) => ({
      'tool.py': script(
        `# dependencies = ["bad"]\n# [tool.other]\n# text = """\n# ///\n# """\n${badSource(scene).replace(/^(?=.)/gm, '# ')}`,
      ),
    }),
    args: () => ['tool.py'],
    says: /tool\.py:9: gives a package by URL/,
    twin: { files: () => ({ 'tool.py': script('# dependencies = ["honest"]\n') }), args: () => ['tool.py'] },
  },
  {
    row: 'a script whose block begins after a lone carriage return',
    tools: ['uv'],
    ...RUN,
    files: ({ badUrl }) => ({ 'tool.py': `x = 1\r${script(`# dependencies = ["bad @ ${badUrl}"]\n`)}` }),
    args: () => ['tool.py'],
    says: /tool\.py:4: is a requirement given by URL/,
    twin: { files: () => ({ 'tool.py': 'print(1)\n' }), args: () => ['tool.py'] },
  },
  {
    row: 'the lock of a script',
    tools: ['uv'],
    ...RUN,
    files: ({ index, badUrl, badSha256 }) => ({
      'tool.py': script('# dependencies = ["bad"]\n'),
      'tool.py.lock': `version = 1\nrevision = 3\nrequires-python = ">=3.10"\n[manifest]\nrequirements = [{ name = "bad" }]\n[[package]]\nname = "bad"\nversion = "1.0"\nsource = { registry = "${index}" }\nsdist = { url = "${badUrl}", hash = "sha256:${badSha256}" }\n`,
    }),
    args: () => ['--frozen', 'tool.py'],
    says: /depsec refused bad 1\.0[^]*tool\.py\.lock:7/,
    twin: { files: () => ({ 'tool.py': script('# dependencies = ["honest"]\n') }), args: () => ['tool.py'] },
  },
  {
    row: 'a lock whose addresses lack a slash',
    tools: ['uv'],
    ...SYNC,
    verb: () => ['sync', '--frozen'],
    files: ({ other, badUrl, badSha256 }) => ({
      ...project('dependencies = ["bad"]\n'),
      'uv.lock': `${LOCKED}dependencies = [{ name = "bad" }]\n[package.metadata]\nrequires-dist = [{ name = "bad" }]\n[[package]]\nname = "bad"\nversion = "1.0"\nsource = { registry = "${other.replace('://', ':/')}" }\nsdist = { url = "${badUrl.replace('://', ':/')}", hash = "sha256:${badSha256}" }\n`,
    }),
    says: /uv\.lock:15: names an address that is none of an index of the gate/,
    twin: { files: () => ({ ...project(''), 'uv.lock': LOCKED }), args: () => [] },
  },
  {
    row: 'a member of a workspace with a source of its own',
    tools: ['uv'],
    ...SYNC,
    files: (scene) => ({
      ...project(
        'dependencies = ["lib"]\n[tool.uv.sources]\nlib = { workspace = true }\n[tool.uv.workspace]\nmembers = ["l*"]\n',
      ),
      ...member('lib', `dependencies = ["bad"]\n${BUILD}${badSource(scene)}`, 'lib'),
    }),
    says: /lib\/pyproject\.toml:11: gives a package by URL/,
    twin: {
      files: () => ({
        ...project(
          'dependencies = ["lib"]\n[tool.uv.sources]\nlib = { workspace = true }\n[tool.uv.workspace]\nmembers = ["l*"]\n',
        ),
        ...member('lib', `dependencies = ["honest"]\n${BUILD}`, 'lib'),
      }),
      args: () => [],
    },
  },
  {
    row: 'the workspace above a member',
    tools: ['uv'],
    verb: () => ['sync', '--directory', 'lib'],
    args: () => [],
    files: (scene) => ({
      ...project(`${badSource(scene)}[tool.uv.workspace]\nmembers = ["lib"]\n`),
      ...member('lib', `dependencies = ["bad"]\n${BUILD}`, 'lib'),
    }),
    says: /(?:^|\s)pyproject\.toml:6: gives a package by URL/,
    twin: {
      files: () => ({
        ...project('[tool.uv.workspace]\nmembers = ["lib"]\n'),
        ...member('lib', `dependencies = ["honest"]\n${BUILD}`, 'lib'),
      }),
      args: () => [],
    },
  },
  {
    row: 'a source by path that has a source of its own',
    tools: ['uv'],
    ...SYNC,
    files: (scene) => ({
      ...project('dependencies = ["lib"]\n[tool.uv.sources]\nlib = { path = "lib" }\n'),
      ...member('lib', `dependencies = ["bad"]\n${BUILD}${badSource(scene)}`, 'lib'),
    }),
    says: /lib\/pyproject\.toml:11: gives a package by URL/,
    twin: HONEST_PROJECT,
  },
  {
    row: 'a source of uv in an sdist of an index',
    tools: ['uv'],
    args: () => ['sourced'],
    says: /depsec refused sourced 1\.0: build-requires-direct-url/,
    twin: HONEST,
  },
  {
    row: 'a compiled file in an sdist of an index',
    tools: ['pip', 'uv'],
    args: () => ['hidden'],
    says: /depsec refused hidden 1\.0: bytecode-instead/,
    twin: HONEST,
  },
  {
    row: 'a compiled file in a folder',
    tools: ['pip'],
    files: ({ marker }) => bytecodeProject(marker, 'folder'),
    args: () => ['./folder'],
    says: /folder: was judged and is unscanned/,
    twin: { files: () => buildableFiles({ name: 'good-folder' }, 'folder'), args: () => ['./folder'] },
  },
  {
    row: 'a folder whose back end requires another one by its path',
    tools: ['pip', 'new pip', 'uv'],
    files: ({ marker, root }) => ({
      ...buildableFiles({ name: 'bad', marker, isBad: true }, 'bad'),
      ...dynamicProject(`bad @ file://${root}/bad`),
    }),
    args: () => ['./folder'],
    says: /folder: was judged and is unscanned/,
    twin: { files: () => dynamicProject('honest'), args: () => ['./folder'] },
  },
  {
    row: 'a folder that is named without a slash',
    tools: ['uv'],
    verb: () => ['build', '--wheel', '--python', 'python3'],
    files: ({ marker }) => buildableFiles({ name: 'bad-folder', marker, isBad: true }, 'folder'),
    args: () => ['folder'],
    says: /folder: was judged and is blocked/,
    twin: { files: () => buildableFiles({ name: 'good-folder' }, 'folder'), args: () => ['folder'] },
  },
  {
    row: 'a folder behind an option that is cut short',
    tools: ['pip', 'new pip'],
    verb: () => [],
    files: ({ marker }) => buildableFiles({ name: 'bad-folder', marker, isBad: true }, 'folder'),
    args: ({ root }) => ['--time', '9', 'install', '--prefix', `${root}/../installed`, './folder'],
    says: /--time is an option that depsec does not know/,
    twin: {
      files: () => buildableFiles({ name: 'good-folder' }, 'folder'),
      args: ({ root }) => ['--timeout', '9', 'install', '--prefix', `${root}/../installed`, './folder'],
    },
  },
  {
    row: 'a script behind an option that takes no value',
    tools: ['uv'],
    ...RUN,
    files: ({ marker, root }) => ({
      ...buildableFiles({ name: 'bad', marker, isBad: true }, 'bad'),
      'tool.py': script(`# dependencies = ["bad @ file://${root}/bad"]\n`),
    }),
    args: () => ['--no-binary', 'tool.py'],
    says: /tool\.py:3: /,
    twin: {
      files: () => ({ 'tool.py': script('# dependencies = []\n') }),
      args: () => ['--no-binary', 'tool.py'],
    },
  },
  {
    row: 'a script behind an option that uv does not tell of',
    tools: ['uv'],
    ...RUN,
    files: ({ marker, root }) => ({
      ...buildableFiles({ name: 'bad', marker, isBad: true }, 'bad'),
      'tool.py': script(`# dependencies = ["bad @ file://${root}/bad"]\n`),
    }),
    args: () => ['--preview-features', 'x', 'tool.py'],
    says: /tool\.py:3: /,
    twin: { files: () => ({ 'tool.py': script('') }), args: () => ['--preview-features', 'x', 'tool.py'] },
  },
  {
    row: 'variables that a script gives to builds',
    tools: ['uv'],
    ...RUN,
    files: ({ marker, root }) => ({
      ...buildableFiles({ name: 'lib' }, 'lib'),
      'tests/x/sitecustomize.py': `open("${marker}", "w").close()\n`,
      'tool.py': script(
        `# dependencies = ["lib"]\n# [tool.uv.sources]\n# lib = { path = "lib" }\n# [tool.uv.extra-build-variables]\n# lib = { PYTHONPATH = "${root}/tests/x" }\n`,
      ),
    }),
    args: () => ['tool.py'],
    says: /tool\.py:7: sets tool\.uv\.extra-build-variables/,
    twin: {
      files: () => ({
        ...buildableFiles({ name: 'lib' }, 'lib'),
        'tool.py': script('# dependencies = ["lib"]\n# [tool.uv.sources]\n# lib = { path = "lib" }\n'),
      }),
      args: () => ['tool.py'],
    },
  },
  {
    row: 'a project within a folder that a lock names',
    tools: ['uv'],
    files: ({ marker }) => ({
      ...buildableFiles({ name: 'lib' }, 'lib'),
      ...buildableFiles({ name: 'lib', marker }, 'lib/tests/x'),
      'pylock.toml': `lock-version = "1.0"\ncreated-by = "tests"\n[[packages]]\nname = "lib"\n[packages.directory]\npath = "lib"\nsubdirectory = "tests/x"\n`,
    }),
    args: () => ['-r', 'pylock.toml'],
    says: /pylock\.toml:7: gives a package a folder within what it names/,
    twin: {
      files: () => ({
        ...buildableFiles({ name: 'lib' }, 'lib'),
        'pylock.toml': `lock-version = "1.0"\ncreated-by = "tests"\n[[packages]]\nname = "lib"\n[packages.directory]\npath = "lib"\n`,
      }),
      args: () => ['-r', 'pylock.toml'],
    },
  },
  {
    row: 'a project that looks like an unpacked wheel',
    tools: ['pip', 'uv'],
    files: ({ marker }) => ({
      'lib/tests/end.py': String(buildableFiles({ name: 'lib', marker, isBad: true })['backend.py']),
      'lib/pyproject.toml':
        '[build-system]\nrequires = []\nbuild-backend = "end"\nbackend-path = ["tests"]\n',
      'lib/lib-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: lib\nVersion: 1.0\n',
      'lib/lib-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nTag: py3-none-any\n',
      'lib/lib-1.0.dist-info/RECORD': '',
    }),
    args: () => ['./lib'],
    says: /lib: was judged and is blocked/,
    twin: { files: () => buildableFiles({ name: 'lib' }, 'lib'), args: () => ['./lib'] },
  },
  {
    row: 'an index in a file of variables for the program of uv run',
    tools: ['uv'],
    verb: () => ['run', '--no-project'],
    files: ({ other }) => ({ '.env': `PIP_EXTRA_INDEX_URL=${other}\n` }),
    args: ({ root }) => [
      '--env-file',
      '.env',
      'pip',
      'install',
      '--prefix',
      `${root}/../installed`,
      'honest',
    ],
    says: /command line: gives pip variables/,
    twin: { args: ({ root }) => ['pip', 'install', '--prefix', `${root}/../installed`, 'honest'] },
  },
  {
    row: 'an index in the variables that pdm gives to what it runs',
    tools: ['pdm'],
    verb: () => ['run', 'python', '-m', 'pip', 'install', '--ignore-installed'],
    files: ({ other }) => ({
      ...project(`[tool.pdm.scripts]\n_.env = { PIP_INDEX_URL = "${other}" }\n`),
      '.pdm-python': join(dirname(findTool('uv') ?? ''), 'python'),
    }),
    args: ({ root }) => ['--prefix', `${root}/../installed`, 'honest'],
    says: /pyproject\.toml:6: gives pip variables/,
    twin: {
      files: () => ({ ...project(''), '.pdm-python': join(dirname(findTool('uv') ?? ''), 'python') }),
      args: ({ root }) => ['--prefix', `${root}/../installed`, 'honest'],
    },
  },
  {
    row: 'requirements in a file named like TOML',
    tools: ['pip', 'new pip'],
    files: ({ badUrl }) => ({ 'needs.toml': `# asked for below\nbad @ ${badUrl}\n` }),
    args: () => ['-r', 'needs.toml'],
    says: /needs\.toml:2: is a requirement given by URL/,
    twin: { files: () => ({ 'needs.toml': 'honest\n' }), args: () => ['-r', 'needs.toml'] },
  },
  {
    row: 'the folder of the project beside that of the files',
    tools: ['uv'],
    files: ({ badUrl }) => ({ 'needs.txt': `bad @ ${badUrl}\n`, 'sub/needs.txt': 'honest\n' }),
    args: () => ['--project', 'sub', '-r', 'needs.txt'],
    says: /needs\.txt:1: is a requirement given by URL/,
    twin: {
      files: () => ({ 'needs.txt': 'honest\n', 'sub/x': '' }),
      args: () => ['--project', 'sub', '-r', 'needs.txt'],
    },
  },
  {
    row: 'pip as the program of uv run',
    tools: ['uv'],
    verb: () => ['run', '--no-project', 'python', '-m', 'pip', 'install', '--dry-run', '--ignore-installed'],
    files: ({ badUrl }) => ({ 'needs.txt': `bad @ ${badUrl}\n` }),
    args: () => ['-r', 'needs.txt'],
    says: /needs\.txt:1: is a requirement given by URL/,
    twin: { files: () => ({ 'needs.txt': 'honest\n' }), args: () => ['-r', 'needs.txt'] },
  },
  {
    row: 'pip as the module of uv run',
    tools: ['uv'],
    verb: () => ['run', '--no-project', '-m', 'pip', 'install', '--dry-run', '--ignore-installed'],
    files: ({ badUrl }) => ({ 'needs.txt': `bad @ ${badUrl}\n` }),
    args: () => ['-r', 'needs.txt'],
    says: /needs\.txt:1: is a requirement given by URL/,
    twin: { files: () => ({ 'needs.txt': 'honest\n' }), args: () => ['-r', 'needs.txt'] },
  },
  {
    row: 'an address given to uvx',
    tools: ['uvx'],
    args: ({ badUrl }) => ['--from', `bad @ ${badUrl}`, 'python', '-c', ''],
    says: /command line: is a requirement given by URL/,
    twin: { args: () => ['--from', 'honest', 'python', '-c', ''] },
  },
  {
    row: 'an override of pdm',
    tools: ['pdm'],
    verb: () => ['install', '--no-self'],
    files: ({ badUrl }) =>
      project(`dependencies = ["bad"]\n[tool.pdm.resolution.overrides]\nbad = "${badUrl}"\n`),
    args: () => [],
    says: /pyproject\.toml:7: is a requirement given by URL/,
    twin: HONEST_PROJECT,
  },
  {
    row: 'the interpreter that pdm has saved',
    tools: ['pdm'],
    verb: () => ['install', '--no-self'],
    files: ({ root, marker }) => ({
      ...project('dependencies = ["honest"]\n'),
      '.pdm-python': `${root}/own`,
      own: `#!/bin/sh\ntouch '${marker}'\nexit 1\n`,
    }),
    args: () => [],
    says: /own: is an interpreter that lies in the project itself/,
    twin: HONEST_PROJECT,
  },
];
