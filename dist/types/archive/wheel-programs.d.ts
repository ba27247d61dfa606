import type { Archive } from './entry.js';
/**
 * Refuses a wheel that would put something in the place of the Python it is installed for, which would then run
 * whatever that Python is started for; something where shells or the system start it; or a program outside of the
 * folder for programs, which installers treat differently.
 * @param text entry_points.txt
 */
export declare function checkPrograms({ entries }: Pick<Archive, 'entries'>, text: string): void;
