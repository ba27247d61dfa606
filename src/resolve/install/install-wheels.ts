import { join } from 'node:path';
import type { ChildResult } from '../../model/child.js';
import type { Services } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import { normalizeName } from '../../model/project-name.js';
import { choosePip } from '../pip/choose-pip.js';
import type { InstallPlace } from './install-place.js';
import { changesBetween, few, listInstalled, type Installed } from './installed.js';
import { otherBytes } from './installed-bytes.js';
import type { Interpreter } from '../interpreter.js';
import { systemVariables } from '../pip/pip-child.js';
import { pipWords } from '../pip/pip-words.js';
import { installFolders, type InstallFolders, type TargetPython } from './install-folders.js';
import { asOnlyInstall } from './only-install.js';
import { recordOrigins } from './install-records.js';
import type { ReadyWheel } from './ready-wheel.js';
import { stage } from '../staging.js';
import { userHome } from '../user-home.js';

export interface InstallScene {
  readonly interpreter: Interpreter;
  readonly place: InstallPlace;
  readonly services: Services;
  readonly root: string;
  readonly signal: AbortSignal;
}

const TIMEOUT = 60 * 60_000;
/** Milliseconds in which pip can put a package back when it is stopped: depsec has to end within two seconds. */
const GRACE = 700;

/** The failure of an install that was interrupted before pip changed anything. */
export function interruptedEarly(): Failure {
  return new Failure({
    code: 'install-interrupted',
    what: 'Expected to install, but the run was interrupted before pip was started.',
    why: 'Nothing was installed, and the environment is as it was.',
    fix: 'Run the same command again.',
  });
}

/** One line of a `--require-hashes` file. */
export function pin({ name, version, sha256 }: Pick<ReadyWheel, 'name' | 'version' | 'sha256'>): string {
  return `${normalizeName(name)}==${version} --hash=sha256:${sha256}\n`;
}

function environment(scene: InstallScene): Record<string, string> {
  const { services, root } = scene;
  const temporary = services.workspace.makeFolder('install-temporary');
  const home = userHome(services);
  return {
    ...systemVariables(services),
    ...home?.variables,
    PATH: services.machine.searchPath(root),
    HOME: home?.folder ?? temporary,
    USERPROFILE: home?.folder ?? temporary,
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    LC_ALL: 'C.UTF-8',
    PYTHONUTF8: '1',
    NO_COLOR: '1',
    PIP_CONFIG_FILE: services.machine.isWindows ? 'nul' : '/dev/null',
    PIP_CACHE_DIR: temporary,
    PIP_NO_CACHE_DIR: '1',
    PIP_NO_INPUT: '1',
    PIP_KEYRING_PROVIDER: 'disabled',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_PROGRESS_BAR: 'off',
  };
}

/** The message for an install that was stopped without time to look at what it left. */
function unknownRest(wheels: readonly ReadyWheel[]): string {
  const names = wheels.map(({ name, version }) => `${name} ${version}`).sort();
  return `pip was stopped while it installed ${names.join(', ')}: each of them can be installed completely, in part or not at all, and what it should have replaced can be gone.`;
}

function failure(result: ChildResult, before: Installed, after: Installed, scene: InstallScene): Failure {
  const left = changesBetween(before, after);
  if (scene.signal.aborted)
    return new Failure({
      code: 'install-interrupted',
      what: `Expected to install to the end, but the run was interrupted ${result.code === 0 ? 'when pip was about to end' : 'while pip installed'}. ${left}`,
      why: 'A package that was being replaced can be missing or incomplete.',
      fix: 'Run the same command again.',
    });
  const words = pipWords(result).join('\n').replaceAll(scene.services.workspace.folder, '').trim();
  return new Failure({
    code: 'not-installed',
    what: `Expected pip to install the wheels, it ended with:\n${words === '' ? '(no words at all)' : words}`,
    why: left,
    fix: 'Fix what pip names, then run the same command again.',
  });
}

/** pip ended well, and what lies there is not what it was given. */
function notAsRead(others: readonly string[] | undefined, left: string, place: InstallPlace): Failure {
  const got = others === undefined ? 'no answer' : `other files, or none: ${few(others)}`;
  return new Failure({
    code: 'not-installed',
    what: `Expected pip to leave the files that were read, got ${got}.`,
    why: `Code that was not read would run under the names of these packages. ${left}`,
    fix:
      place.target === undefined
        ? 'Let nothing else install there meanwhile, and run the same command again.'
        : 'pip leaves alone what a target folder holds already: add --upgrade, or name an empty folder.',
  });
}

/**
 * Installs exactly these wheels: copies them to a folder while checking their hashes, has pip install just those bytes,
 * even over the same version, holds what lies there then against them, and records where they came from.
 * @throws Failure `not-installed` or `install-interrupted`, which says what was changed
 */
export async function installWheels(wheels: readonly ReadyWheel[], scene: InstallScene): Promise<void> {
  const { interpreter, place, services, signal } = scene;
  const { workspace, machine } = services;
  const staging = workspace.makeFolder('staging');
  for (const wheel of wheels) {
    if (signal.aborted) throw interruptedEarly();
    await stage(wheel, staging, workspace);
  }
  const pinned = join(workspace.makeFolder('install'), 'pinned.txt');
  workspace.write(pinned, wheels.map(pin).join(''));
  const seesUser = userHome(services) !== undefined;
  const pip = choosePip(interpreter, await machine.pinnedPip(), { seesUser, undoes: true });
  const env = environment(scene);
  const cwd = workspace.makeFolder('empty');
  const python = { file: pip.python, env, cwd, flags: seesUser ? [] : ['-I'] };
  const folders = await installFolders(python, place, services);
  // Once wheels are there, what lies at the interpreter's path of an environment can be theirs.
  const reader = { ...python, file: interpreter.base === '' ? pip.python : interpreter.base };
  const order = {
    wheels,
    staging,
    start: [...pip.start, 'install', ...OPTIONS, '-r', pinned],
    python,
    reader,
    folders,
  };
  await asOnlyInstall(folders.into, reader, services, signal, () => putDown(order, scene));
}

interface InstallOrder {
  readonly wheels: readonly ReadyWheel[];
  /** The folder with their copies. */
  readonly staging: string;
  /** Arguments of the interpreter that have pip install them, but for the place. */
  readonly start: readonly string[];
  readonly python: TargetPython;
  /** An interpreter that loads nothing of what is installed. */
  readonly reader: TargetPython;
  readonly folders: InstallFolders;
}

const OPTIONS = [
  ...['--no-index', '--no-deps', '--require-hashes', '--only-binary', ':all:', '--force-reinstall'],
  '--no-warn-script-location',
];

/** Has pip install, and looks at what came of it. */
async function putDown(order: InstallOrder, scene: InstallScene): Promise<void> {
  const { wheels, staging, start, python, reader, folders } = order;
  const { place, services, signal } = scene;
  const leaves = unknownRest(wheels);
  const look = (said?: string): Promise<Installed> => listInstalled(reader, folders, staging, services, said);
  const before = await look();
  if (signal.aborted) throw interruptedEarly();
  const { file, env, cwd } = python;
  const result = await services.processes.run({
    ...{ file, env, cwd },
    args: [...start, '--find-links', staging, ...place.installing],
    timeout: TIMEOUT,
    grace: GRACE,
    leaves,
    signal,
  });
  if (result.code !== 0) throw failure(result, before, await look(leaves), scene);
  const others = await otherBytes(reader, folders, order, services, { leaves, signal });
  if (others?.length !== 0 && !signal.aborted)
    throw notAsRead(others, changesBetween(before, await look(leaves)), place);
  const last = await recordOrigins(wheels, reader, folders, services, leaves);
  if (last.code !== 0 || signal.aborted) throw failure(last, before, await look(leaves), scene);
}
