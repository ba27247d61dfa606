import type { Services } from '../model/effects.js';

/** The user's own home folder, by which Python finds the packages of the user (`pip install --user`). */
export interface UserHome {
  readonly folder: string;
  /** Further variables that decide where those packages lie. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The home folder as the environment names it; undefined where it names none. */
export function userHome({ machine }: Pick<Services, 'machine'>): UserHome | undefined {
  const { environment, isWindows } = machine;
  const folder = environment[isWindows ? 'USERPROFILE' : 'HOME'];
  if (folder === undefined || folder === '') return undefined;
  const variables = ['PYTHONUSERBASE', 'APPDATA'].flatMap((name) => {
    const value = environment[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return { folder, variables: Object.fromEntries(variables) };
}
