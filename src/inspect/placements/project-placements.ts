import { posix } from 'node:path';
import { parse } from 'smol-toml';
import { TESTS } from '../../analysis/reading/package-map.js';
import type { Archive } from '../../archive/entry.js';
import { isUsual, placements, type Placement } from '../../archive/project/placements.js';
import { DATA } from '../../archive/project/setuptools-placements.js';
import { at, texts, type Table } from '../../archive/project/tables.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
import { prefixOf } from '../folder-paths.js';
import { textIn } from '../refused.js';
import { entryPlacements } from './entry-points.js';
import { likelyPackages, mentionedFolders } from './likely-packages.js';
import { pathPlacements } from './path-files.js';
import { unreadOf } from './unread.js';

/** Reads the text of a file; empty where it is not there. */
function textsOf(archive: Archive): (path: string) => string {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  return (path) => {
    const entry = entries.get(path);
    return entry === undefined ? '' : textIn(archive, entry);
  };
}

function tomlOf(text: string): Table {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

/** setuptools installs what an earlier build left there. */
const LEFT = /^build\/(?:lib(?:\.[^/]+)?|bdist\.[^/]+\/wheel|(scripts)-[\w.]+)(?=\/)/;

function ofLeftovers(archive: Archive, top: string): Placement[] {
  const found = archive.entries.flatMap(({ path }) => {
    const [from, scripts] = LEFT.exec(path.slice(top.length)) ?? [];
    return from === undefined ? [] : [[from, scripts === undefined ? '' : `${DATA}/scripts`] as const];
  });
  return [...new Map(found)].map(([from, to]) => ({ from, to }));
}

/** What code copies keeps its own name where another is not known. */
function ofCopies(setups: readonly SetupArguments[], isUnread: (path: string) => boolean): Placement[] {
  return setups
    .flatMap(({ copies }) => copies)
    .filter(([from, to]) => isUnread(from) || /\.(?:pyw?|pth)$/.test(to))
    .map(([from, to]) => ({
      from,
      to: /\.(?:pyw?|pth)$/.test(to) ? `copied/${posix.basename(to)}` : `copied/${posix.basename(from)}`,
    }));
}

/**
 * Where the files of an artifact are installed, as far as that matters: what is read in its own place anyway is left
 * out.
 * @param setups what code that builds it told
 */
export function placementsOf(
  archive: Archive,
  folder: string,
  setups: readonly SetupArguments[],
): readonly Placement[] {
  const root = archive.kind === 'wheel' ? '' : folder;
  const top = prefixOf(root);
  const read = textsOf(archive);
  const { isUnread, isUnreadFolder, folders } = unreadOf(archive, root);
  const pyproject = tomlOf(read(`${top}pyproject.toml`));
  const told = placements(pyproject, read(`${top}setup.cfg`), tomlOf(read(`${top}hatch.toml`)), setups);
  const named = archive.kind === 'wheel' ? [] : told.setups.flatMap(({ entryPoints }) => entryPoints);
  const paths = [
    ...pathPlacements(archive, root, read),
    ...entryPlacements(archive, top, { read, isUnread }, named, pyproject),
  ];
  if (archive.kind === 'wheel') return paths;
  const [backend = ''] = texts(at(pyproject, 'build-system', 'build-backend'));
  const own = [
    ...told.placements,
    ...ofLeftovers(archive, top),
    ...mentionedFolders(read(`${top}setup.py`), (one) => isUnreadFolder(`${top}${one}`)),
    ...likelyPackages(archive, top, { folders, setups: told.setups, backend }),
  ]
    .map((one) => ({ ...one, usual: isUsual(one), from: one.from === '' ? root : `${top}${one.from}` }))
    .filter(({ usual, from, to }) => !usual || (to !== '' && isUnreadFolder(from)));
  const isUnreadAny = (path: string): boolean =>
    isUnread(path) || isUnreadFolder(path) || TESTS.test(`${path.slice(top.length)}/`);
  return [...paths, ...own, ...ofCopies(told.setups, isUnreadAny)];
}
