import { siteOf, type Call } from '../machine/machine-parts.js';
import { UNKNOWN, wholeText, type Value } from '../values/value.js';

/** Whether a name fits a pattern of which only `*` and `?` mean something; in the time of their lengths' product. */
function fits(name: string, pattern: string): boolean {
  let [at, from, star, next] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[from] === '*') [star, next, from] = [from, at, from + 1];
    else if (from < pattern.length && (pattern[from] === '?' || pattern[from] === name[at]))
      [at, from] = [at + 1, from + 1];
    else if (star >= 0) [at, from, next] = [next + 1, star + 1, next + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(from));
}

const MOST_PATTERNS = 200;
const LONGEST = 500;

function patternsOf(value: Value | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const items = value.items ?? (value.text === undefined ? [] : [value]);
  const texts = items.flatMap((item) => wholeText(item) ?? []);
  return texts.filter(({ length }) => length <= LONGEST).slice(0, MOST_PATTERNS);
}

/** The packages that the paths of a folder make up: their dotted names. */
function packagesOf(paths: readonly string[], isNamespace: boolean): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  const regular = new Set(
    paths.flatMap((path) => (path.endsWith('/__init__.py') ? [path.slice(0, -12)] : [])),
  );
  const isPackage = (folder: string): boolean => {
    const parts = folder.split('/');
    if (folder.includes('.')) return false;
    return isNamespace || parts.every((_, at) => regular.has(parts.slice(0, at + 1).join('/')));
  };
  return [...folders].filter(isPackage).map((folder) => folder.replaceAll('/', '.'));
}

/**
 * What `find_packages` finds among the files of a project; undefined where the folder that it looks in is not known.
 *
 * @param isNamespace folders without `__init__.py` are packages too
 */
export const findPackages =
  (isNamespace: boolean) =>
  ({ args, keywords, frame }: Call): Value | undefined => {
    const given = (at: number, name: string): Value | undefined => args[at] ?? keywords.get(name);
    const where = given(0, 'where') ?? { ...UNKNOWN, text: '.' };
    const paths =
      where.text === undefined ? undefined : frame.machine.shipped.within(where.text, siteOf(frame));
    if (paths === undefined) return undefined;
    frame.machine.budget.left -= paths.length >> 2;
    const excluded = patternsOf(given(1, 'exclude')) ?? [];
    const included = patternsOf(given(2, 'include')) ?? ['*'];
    const names = packagesOf(paths, isNamespace).filter(
      (name) =>
        included.some((pattern) => fits(name, pattern)) && !excluded.some((pattern) => fits(name, pattern)),
    );
    return { ...UNKNOWN, items: names.map((text) => ({ ...UNKNOWN, text })) };
  };
