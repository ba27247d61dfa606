import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FileSet } from '../support/pack.js';
import type { Scene, WayRound } from './ways-round.js';

const HONEST = 'dependencies = ["honest"]\n';

const project = (name: string, text = HONEST): string =>
  `[project]\nname = "${name}"\nversion = "1"\nrequires-python = ">=3.10"\n${text}`;

/** A program that an installer would start in place of Python. */
function interpreter({ marker }: Scene, folder: string): FileSet {
  return {
    [`${folder}/pyvenv.cfg`]: 'home = /usr/bin\nversion = 3.11.7\n',
    [`${folder}/bin/python`]: `#!/bin/sh\ntouch '${marker}'\nexit 1\n`,
  };
}

const NO_ENVIRONMENT = { files: (): FileSet => ({ 'pyproject.toml': project('app') }), args: () => [] };
const WORKSPACE = `${HONEST}[tool.uv.workspace]\nmembers = ["sub"]\n`;
const IN_PROJECT = /\.venv\/bin\/python: is an interpreter that lies in the project itself/;

/** The name that pdm looks for in a folder of environments: it follows from the place of the project alone. */
function placedName(root: string): string {
  const hash = createHash('md5').update(root).digest('base64url').slice(0, 8);
  return `${basename(root)}-${hash}-3.11`;
}

const PDM_WORKSPACE = `${HONEST}[tool.pdm.workspace]\nmembers = ["sub"]\n`;
const PDM_INSTALL = { verb: () => ['install', '--no-self'], args: () => [] };

/** Interpreters that a checkout has an installer start, by other ways than a `.venv` where it works. */
export const INTERPRETER_WAYS: readonly WayRound[] = [
  {
    row: 'a file in the place of the environment',
    tools: ['uv'],
    verb: () => ['sync'],
    files: (scene) => ({ 'pyproject.toml': project('app'), '.venv': 'own\n', ...interpreter(scene, 'own') }),
    args: () => [],
    says: /own\/bin\/python: is an interpreter that lies in the project itself/,
    twin: NO_ENVIRONMENT,
  },
  {
    row: 'the environment of a workspace, from one of its members',
    tools: ['uv'],
    verb: () => ['sync'],
    folder: 'sub',
    files: (scene) => ({
      'pyproject.toml': project('app', WORKSPACE),
      'sub/pyproject.toml': project('member'),
      ...interpreter(scene, '.venv'),
    }),
    args: () => [],
    says: IN_PROJECT,
    twin: {
      files: () => ({ 'pyproject.toml': project('app', WORKSPACE), 'sub/pyproject.toml': project('member') }),
      args: () => [],
    },
  },
  {
    row: 'the environment of a project, from a folder in it',
    tools: ['pdm'],
    verb: () => ['list'],
    folder: 'sub',
    files: (scene) => ({
      'pyproject.toml': project('app'),
      'sub/a.txt': '',
      ...interpreter(scene, '.venv'),
    }),
    args: () => [],
    says: IN_PROJECT,
    twin: { files: () => ({ 'pyproject.toml': project('app'), 'sub/a.txt': '' }), args: () => [] },
  },
  {
    row: 'the interpreter that an old file of settings of pdm names',
    tools: ['pdm'],
    ...PDM_INSTALL,
    files: (scene) => ({
      'pyproject.toml': project('app'),
      '.pdm.toml': `[python]\npath = "${scene.root}/own/bin/python"\n`,
      ...interpreter(scene, 'own'),
    }),
    says: /\.pdm\.toml:2: sets python\.path/,
    twin: {
      files: () => ({ 'pyproject.toml': project('app'), 'pdm.toml': '[strategy]\nsave = "exact"\n' }),
      args: () => [],
    },
  },
  {
    row: 'a folder of environments in the settings of pdm',
    tools: ['pdm'],
    ...PDM_INSTALL,
    files: (scene) => ({
      'pyproject.toml': project('app'),
      'pdm.toml': '[venv]\nlocation = "own"\n',
      ...interpreter(scene, `own/${placedName(scene.root)}`),
    }),
    says: /pdm\.toml:2: sets venv\.location/,
    twin: NO_ENVIRONMENT,
  },
  {
    row: 'the interpreter that a workspace of pdm has saved, from one of its members',
    tools: ['pdm'],
    verb: () => ['list'],
    args: () => [],
    folder: 'sub',
    files: (scene) => ({
      'pyproject.toml': project('app', PDM_WORKSPACE),
      'sub/pyproject.toml': project('member'),
      '.pdm-python': `${scene.root}/own/bin/python`,
      ...interpreter(scene, 'own'),
    }),
    says: /own\/bin\/python: is an interpreter that lies in the project itself/,
    twin: {
      files: () => ({
        'pyproject.toml': project('app', PDM_WORKSPACE),
        'sub/pyproject.toml': project('member'),
      }),
      args: () => [],
    },
  },
];
