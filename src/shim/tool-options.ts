/** What a word on an installer's command line means to a reader who wants to know where packages come from. */
export type OptionRole =
  | 'flag'
  /** Takes a value that names no package. */
  | 'value'
  | 'requirement'
  | 'file'
  /** A dependency group, by itself or behind the path of its pyproject.toml. */
  | 'group'
  | 'constraint'
  | 'editable'
  /** A file the tool writes, in which addresses of the gate are mapped back. */
  | 'output'
  /** The folder to work in. */
  | 'folder'
  /** The folder of the project; other paths do not start from it. */
  | 'project'
  /** Changes the variables or the folder of what is started. */
  | 'setting'
  /** A place packages come from. */
  | 'index'
  | 'refused';

/** One option: its spellings, and why it is refused where it is. */
export interface ToolOption {
  readonly spellings: readonly string[];
  readonly role: OptionRole;
  readonly why?: string;
}

/** `-r --requirement` of each role, several separated by `;`. */
function options(role: OptionRole, text: string, why?: string): ToolOption[] {
  return text.split(';').map((spellings) => ({
    spellings: spellings.trim().split(' '),
    role,
    ...(why === undefined ? {} : { why }),
  }));
}

const ISOLATION = 'turns build isolation off: what a build needs would not be asked of the gate';
const CACHE = 'brings in a cache that holds what nobody read';
const SETTINGS = 'brings in settings that could lead past the gate';
const NETWORK = 'sends the tool’s requests elsewhere than to the gate';

/** Every option of pip's `install`, `download`, `wheel` and `lock`, and those before the verb. */
export const PIP_OPTIONS: readonly ToolOption[] = [
  ...options('file', '-r --requirement'),
  ...options('constraint', '-c --constraint;--build-constraint'),
  ...options('editable', '-e --editable'),
  ...options('index', '-i --index-url --pypi-url;--extra-index-url;-f --find-links'),
  ...options('output', '--report;-o --output;--log --log-file --local-log'),
  ...options('refused', '--no-build-isolation;--no-use-pep517', ISOLATION),
  ...options('refused', '--cache-dir', CACHE),
  ...options('refused', '--isolated', 'makes pip leave the variables out that lead it to the gate'),
  ...options('refused', '--proxy', NETWORK),
  ...options('refused', '--requirements-from-script', 'names requirements that depsec does not read'),
  ...options('group', '--group'),
  ...options(
    'value',
    '-t --target;--platform;--python-version;--implementation;--abi;--root;--prefix;--src --source --source-dir --source-directory;--upgrade-strategy;-C --config-settings --config-setting;--global-option;--install-option;--build-option;--no-binary;--only-binary;--progress-bar;--root-user-action;--uploaded-prior-to;--all-releases;--only-final;-d --dest --destination-dir --destination-directory;-w --wheel-dir;--cert;--client-cert;--retries;--resume-retries;--timeout --default-timeout;--exists-action;--python;--keyring-provider;--use-feature;--use-deprecated;--trusted-host',
  ),
  ...options(
    'flag',
    '-U --upgrade;-I --ignore-installed;-q --quiet;-v --verbose;-h --help;-V --version;--no-deps --no-dependencies;--pre;--dry-run;--user;--force-reinstall;--ignore-requires-python;--use-pep517;--check-build-dependencies;--break-system-packages;--compile;--no-compile;--no-warn-script-location;--no-warn-conflicts;--prefer-binary;--require-hashes;--no-proxy-env;--only-deps;--no-clean;--no-index;--debug;--require-virtualenv --require-venv;--no-input;--no-cache-dir;--disable-pip-version-check;--no-color;--no-python-version-warning;--no-verify',
  ),
];

/** Options of uv's verbs that take a value or lead past the gate; every other one is a flag. */
export const UV_OPTIONS: readonly ToolOption[] = [
  ...options('file', '-r --requirements --requirement;--with-requirements'),
  ...options(
    'constraint',
    '-c --constraints --constraint;-b --build-constraints --build-constraint;--overrides --override;--excludes --exclude',
  ),
  ...options('editable', '-e --editable;--with-editable'),
  ...options('requirement', '-w --with;--from;--with-executables-from'),
  ...options('index', '-i --index-url;--extra-index-url;-f --find-links;--index;--default-index'),
  ...options('group', '--group;--only-group'),
  ...options('output', '-o --output-file'),
  ...options('folder', '--directory'),
  ...options('project', '--project'),
  ...options('setting', '--env-file'),
  ...options('refused', '--no-build-isolation;--no-build-isolation-package', ISOLATION),
  ...options('refused', '--cache-dir', CACHE),
  ...options('refused', '--config-file', SETTINGS),
  ...options(
    'refused',
    '--python-downloads-json-url;--mirror;--pypy-mirror;--graalpy-mirror;--pyodide-mirror',
    'names a place for interpreters, which nobody reads',
  ),
  ...options('refused', '--torch-backend', 'makes uv ask an index of its own choice'),
  ...options('refused', '-s --script;--gui-script', 'names requirements inside a script'),
  ...options(
    'value',
    '--allow-insecure-host --trusted-host;--annotation-style;--bounds;--branch;--cert;--color;--config-settings-package;-C --config-setting --config-settings;--custom-compile-command;--exclude-newer;--exclude-newer-package;--extra;--fork-strategy;--format;--index-strategy;--keyring-provider;--link-mode;--no-binary;--no-binary-package;--no-build-package;--no-editable-package;--no-emit-package;--no-extra;--no-group;--no-install-package;--no-sources-package;--only-binary;--optional;--output-format;--package;--prefix;--prerelease;--prerelease-package;--prompt;--path;--prune;--python-platform;--python-version;--refresh-package;--reinstall-package;--resolution;--rev;--tag;--upgrade-group;-m --marker;--module;-P --upgrade-package;-p --python;-t --target;--out-dir;--python-preference;--python-fetch;--env;-d --depth;--bump;--config-setting-package;--ignore;--ignore-until-fixed;--service-format;--service-url;--preview-features;--max-recursion-depth;--output-version;--ty-version',
  ),
];

/** Of `uv python`, where these letters mean something else. */
const UV_PYTHON: readonly ToolOption[] = [
  ...options('value', '-i --install-dir'),
  ...options('flag', '-f --force;-r --reinstall'),
];

/**
 * Those of one of uv's verbs. Of `uv run` the module that is run is the first word behind the options, as a program is;
 * behind `uv pip` alone two take names.
 */
export function uvOptions(verb: string): readonly ToolOption[] {
  return [
    ...(verb === 'run' ? options('flag', '-m --module') : []),
    ...(verb === 'python' ? UV_PYTHON : []),
    ...(verb === 'pip' ? [] : options('flag', '--no-binary;--only-binary')),
    ...UV_OPTIONS,
  ];
}

/** pdm's, of any verb; every other one is a flag. */
const PDM_SHARED: readonly ToolOption[] = [
  ...options('editable', '-e --editable'),
  ...options('project', '-p --project'),
  ...options('refused', '--no-isolation', ISOLATION),
  ...options('refused', '-c --config', SETTINGS),
  ...options('refused', '-L --lockfile;--override', 'names a lock file that depsec does not read'),
  ...options(
    'value',
    '-G --group --with;--without;--venv;-k --skip;--config-setting -C;--python;--platform;--implementation',
  ),
];

const PDM_VERBS: Readonly<Record<string, readonly ToolOption[]>> = {
  build: options('value', '-d --dest'),
  publish: [
    ...options('value', '-d --dest;-r --repository;-u --username;-P --password;-i --identity;-c --comment'),
    ...options('value', '--ca-certs'),
  ],
  export: [...options('output', '-o --output'), ...options('value', '-f --format')],
  run: options('setting', '--env;--env-file;--working-dir'),
  import: options('value', '-f --format'),
  lock: options('value', '-S --strategy;--exclude-newer;--exclude-newer-override'),
};

/** Options of one of pdm's verbs that take a value or lead past the gate, those before it included. */
export function pdmOptions(verb: string): readonly ToolOption[] {
  return [...(PDM_VERBS[verb] ?? []), ...PDM_SHARED];
}

/** poetry's, of 1.8 and 2.x and of its plug-ins that come with lists and environments. */
const POETRY_SHARED: readonly ToolOption[] = [
  ...options('folder', '-C --directory'),
  ...options('project', '-P --project'),
  ...options('value', '-G --group;--with;--without;--only;-E --extras;--python;--platform;--markers'),
  ...options('value', '--name;--description;--author'),
  // They are built to learn their names.
  ...options('requirement', '--dependency;--dev-dependency'),
  // It takes a value since 2.0, the name of an extra, which is read as that of a package then.
  ...options('flag', '--optional'),
  ...options(
    'flag',
    '-e --editable;-D --dev;--allow-prereleases;--dry-run;--lock;--no-root;--no-directory;--sync --synchronize;--all-extras;--all-groups;--only-root;--compile;--regenerate;--no-update;--check;--no-dev;--default;--remove-untracked;--strict;--all;--all-groups;--why;--tree;--latest;--outdated;--top-level;--no-truncate;--clean',
  ),
  ...options(
    'flag',
    '-h --help;-q --quiet;-v --verbose;-V --version;--ansi;--no-ansi;-n --no-interaction;--no-plugins;--no-cache',
  ),
];

const POETRY_VERBS: Readonly<Record<string, readonly ToolOption[]>> = {
  add: options('refused', '--source', 'takes the package from an index of its own'),
  build: [
    ...options('value', '-f --format;-l --local-version;-c --config-settings'),
    // A folder, and no file that would be read.
    ...options('value', '-o --output'),
  ],
  publish: [
    ...options('value', '-r --repository;-u --username;-p --password;--cert;--client-cert;--dist-dir'),
    ...options('flag', '--build;--skip-existing'),
  ],
  export: [
    ...options('value', '-f --format'),
    ...options('output', '-o --output'),
    ...options('flag', '--without-hashes;--without-urls;--with-credentials'),
  ],
  init: options('value', '-l --license'),
  show: [...options('value', '-f --format'), ...options('flag', '-t;-l;-o;-a;-T')],
};

/** Every option of one of poetry's verbs, those before it included. */
export function poetryOptions(verb: string): readonly ToolOption[] {
  return [...(POETRY_VERBS[verb] ?? []), ...POETRY_SHARED];
}
