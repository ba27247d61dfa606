import { isCallback, isCollecting } from '../facts/collecting-places.js';
import { siteOf } from '../facts/site-of.js';
import type { Sighting } from '../machine/sighting.js';

/** Services on which everybody has something: their names say nothing of who is told. */
const EVERYBODYS = /(?:^|\.)(?:github|gitlab|google|googleapis|amazonaws|dropbox|notion|airtable|supabase)\./;

/** What services put behind their name. */
const ENDING = /(?:api|app|cloud|hq|io|labs|ai)$/;

const SHORTEST = 3;
/** What folders are called whatever is in them. */
const ANY_FOLDER = /^(?:src|lib|app|api|sdk|web|core|utils?|client|common|tools?|data|net|http)$/;

/** Whether a service bears the name of the folder of the package that asks it: `statsig/` and `statsigapi.net`. */
export function isOwnService({ host, path, text }: Sighting): boolean {
  if (host === undefined || EVERYBODYS.test(host) || isCollecting(text ?? '') || isCallback(text ?? ''))
    return false;
  const site = siteOf(host).split('.')[0]?.replaceAll('-', '') ?? '';
  const folders = path
    .toLowerCase()
    .split('/')
    .slice(0, -1)
    .map((folder) => folder.replace(/[-_]/g, ''));
  return folders.some(
    (folder) =>
      folder.length >= SHORTEST &&
      !ANY_FOLDER.test(folder) &&
      (site === folder || site.replace(ENDING, '') === folder),
  );
}
