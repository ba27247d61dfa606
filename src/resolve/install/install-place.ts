import { Failure } from '../../model/failure.js';
import type { InstallRequest } from '../../model/request.js';
import type { Interpreter } from '../interpreter.js';
import { isOn } from '../upstreams.js';

/** Where an install goes, by the command line and pip's own settings. */
export interface InstallPlace {
  /** Absolute folder; absent: the interpreter's own environment. */
  readonly target?: string;
  /** pip's options for resolving against what is there. */
  readonly resolving: readonly string[];
  /** pip's options for putting wheels there. */
  readonly installing: readonly string[];
}

function refuse(what: string, why: string, fix: string): Failure {
  return new Failure({ code: 'not-installed', what, why, fix });
}

function check(request: InstallRequest, interpreter: Interpreter, isManagedAllowed: boolean): void {
  const { settings, isManaged, isVirtual, executable } = interpreter;
  for (const name of ['prefix', 'root'])
    if ((settings[name] ?? '') !== '')
      throw refuse(
        `Expected to install into the environment of ${executable}, but pip's setting "${name}" names another place.`,
        'depsec would install where you do not expect it.',
        `Remove the setting for this run, or name the place with --target.`,
      );
  if (isOn(settings['require-virtualenv']) && !isVirtual)
    throw refuse(
      `Expected a virtual environment, as pip's setting "require-virtualenv" asks, got ${executable}.`,
      'pip refuses to install elsewhere.',
      'Name the interpreter of a virtual environment with --python.',
    );
  if (isManaged && request.target === undefined && !isManagedAllowed)
    throw refuse(
      `Expected an environment of your own, got ${executable}, which the system's package manager looks after.`,
      'Installing there could break packages of the system (PEP 668).',
      'Name the interpreter of a virtual environment with --python, use --target, or override with --break-system-packages.',
    );
}

/**
 * Decides where an install goes, without any effect.
 * @throws Failure `not-installed` for a place that pip would refuse, or that depsec does not support
 */
export function installPlace(request: InstallRequest, interpreter: Interpreter): InstallPlace {
  const { settings } = interpreter;
  const breaks = request.breakSystemPackages || isOn(settings['break-system-packages']);
  const named = settings['target'] ?? '';
  const target = request.target ?? (named === '' ? undefined : named);
  check({ ...request, ...(target !== undefined && { target }) }, interpreter, breaks);
  const user = request.user || (target === undefined && isOn(settings['user'])) ? ['--user'] : [];
  const strategy = request.upgradeStrategy ?? settings['upgrade-strategy'];
  const upgrade = request.upgrade || isOn(settings['upgrade']) ? ['--upgrade'] : [];
  return {
    ...(target !== undefined && { target }),
    // With a target, pip ignores what is already there.
    resolving:
      target === undefined
        ? [...user, ...upgrade, ...(strategy === undefined ? [] : ['--upgrade-strategy', strategy])]
        : ['--ignore-installed'],
    installing: [
      ...user,
      ...(target === undefined ? [] : ['--target', target, ...upgrade]),
      ...(breaks ? ['--break-system-packages'] : []),
    ],
  };
}
