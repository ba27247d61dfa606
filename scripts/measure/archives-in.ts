import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The wheels and sdists directly in a folder, as absolute paths. */
export function archivesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:whl|tar\.gz|tgz|zip)$/.test(name))
    .map((name) => resolve(folder, name));
}
