import { delimiter, join } from 'node:path';
import { shimNames } from '../resolve/installers/shims.js';
import type { Environment } from './place.js';

/** How the gate was left for the steps that follow. */
export interface LeftOn {
  /** The folder of the shims. */
  readonly shims: string;
  /** Installers' variables as they were exported. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The installers' own variables, and depsec's, by which they find the gate. */
export function findingVariables(changed: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(changed.filter(([name]) => /^(?:PIP|UV|PDM|POETRY|DEPSEC_GATE)_/.test(name)));
}

function pathOf(environment: Environment): readonly string[] {
  const name = Object.keys(environment).find((one) => one.toUpperCase() === 'PATH') ?? 'PATH';
  return (environment[name] ?? '').split(delimiter);
}

/**
 * What the end of a job shows of steps that had installers pass by the gate: each a reason to say that what was
 * installed since is not known.
 * @param isProgram whether there is a program at a path
 */
export function turnedOff(
  { shims, variables }: LeftOn,
  environment: Environment,
  isProgram: (path: string) => boolean,
): readonly string[] {
  const path = pathOf(environment);
  const before = path.slice(0, Math.max(path.indexOf(shims), 0));
  const others = before.flatMap((folder) => {
    const found = shimNames().find((name) => ['', '.exe'].some((end) => isProgram(join(folder, name + end))));
    return found === undefined ? [] : [`${found} in ${folder}`];
  });
  const names = Object.keys(variables).filter((name) => environment[name] !== variables[name]);
  return [
    ...(path.includes(shims) ? [] : ['a later step took the folder of depsec’s shims off PATH']),
    ...others.slice(0, 3).map((other) => `a later step put ${other} before depsec’s shims on PATH`),
    ...(names.length === 0 ? [] : [`a later step changed ${names.sort().join(', ')}`]),
  ].map(
    (what) =>
      `${what}: what was installed since then may not have been read (start depsec after the steps that set up Python and its installers)`,
  );
}
