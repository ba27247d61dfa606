import type { Option } from './option.js';

/** Commands that ask pip what would be installed. */
export const RESOLVING = ['audit', 'install'] as const;

/** The part of the option table that says what is audited. */
export const ASKED_OPTIONS: readonly Option[] = [
  {
    name: 'requirement',
    commands: RESOLVING,
    short: 'r',
    kind: 'list',
    group: 'What to audit',
    value: 'FILE',
    help: 'Audit the packages of a requirements file (- is standard input), a lock or a pyproject.toml; several are resolved together',
    input: {
      name: 'requirements',
      help: "Requirements files or globs, one per line; without them and `packages` the project's own files are found",
    },
  },
  {
    name: 'editable',
    commands: RESOLVING,
    short: 'e',
    kind: 'list',
    group: 'What to audit',
    value: 'PATH',
    help: 'Audit a project in a folder and what it requires; install makes it editable',
    input: { help: 'Audit a project in a folder and what it requires' },
  },
  {
    name: 'group',
    commands: RESOLVING,
    kind: 'list',
    group: 'What to audit',
    value: 'NAME',
    help: 'Audit a dependency group of pyproject.toml, or of another file: path/pyproject.toml:NAME',
    input: {},
  },
  {
    name: 'constraint',
    commands: RESOLVING,
    short: 'c',
    kind: 'list',
    group: 'What to audit',
    value: 'FILE',
    help: 'Limit versions by a constraints file',
    input: {},
  },
  {
    name: 'working-directory',
    short: 'C',
    kind: 'value',
    group: 'Other',
    value: 'DIR',
    help: 'Work as if started in DIR; requirements files must lie inside it',
    input: {},
  },
  {
    name: 'env',
    commands: RESOLVING,
    kind: 'list',
    group: 'What to audit',
    value: 'NAME',
    help: 'Allow ${NAME} in requirements files to be replaced by this environment variable',
    input: {},
  },
  {
    name: 'allow-vcs',
    commands: RESOLVING,
    kind: 'flag',
    group: 'What to audit',
    help: 'Clone git repositories that requirements name and read them, instead of refusing them',
    input: {},
  },
];
