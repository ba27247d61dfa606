import type { Services } from '../model/effects.js';
/** The user's own home folder, by which Python finds the packages of the user (`pip install --user`). */
export interface UserHome {
    readonly folder: string;
    /** Further variables that decide where those packages lie. */
    readonly variables: Readonly<Record<string, string>>;
}
/** The home folder as the environment names it; undefined where it names none. */
export declare function userHome({ machine }: Pick<Services, 'machine'>): UserHome | undefined;
