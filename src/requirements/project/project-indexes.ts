import { z } from 'zod';
import type { FileOptionName, Origin } from '../../model/requirement.js';
import { problemEntry, type FlatEntry } from '../entry.js';
import type { Pyproject } from './project-table.js';
import { expandVariables, type Variables } from '../pip-file/variables.js';

/** An index that a project file names. */
export interface ProjectIndex {
  readonly name: string;
  readonly url: string;
  readonly origin: Origin;
}

/** What the tables of indexes come to: options for the resolution, and indexes that packages can be bound to. */
export interface ProjectIndexes {
  readonly entries: readonly FlatEntry[];
  readonly named: readonly ProjectIndex[];
}

type Path = readonly (string | number)[];
type Table = Readonly<Record<string, unknown>>;
type Lift = { readonly option?: FileOptionName; readonly name: string; readonly url: string };

const Name = z.string().default('');
const Url = z.string().regex(/^https?:\/\/\S+$/i);
const UvIndex = z
  .strictObject({
    name: Name,
    url: Url,
    default: z.boolean().default(false),
    explicit: z.boolean().default(false),
    format: z.literal('simple').optional(),
    authenticate: z.unknown().optional(),
    'publish-url': z.unknown().optional(),
    'cache-control': z.unknown().optional(),
    'ignore-error-codes': z.unknown().optional(),
    'exclude-newer': z.unknown().optional(),
  })
  .transform(({ name, url, ...index }): Lift => ({
    name,
    url,
    ...(index.explicit
      ? {}
      : { option: index.default ? ('index-url' as const) : ('preferred-index' as const) }),
  }));
const PdmSource = z
  .strictObject({
    name: Name,
    url: Url,
    type: z.enum(['index', 'find_links']).default('index'),
    verify_ssl: z.unknown().optional(),
  })
  .transform(({ name, url, type }): Lift => {
    const option = name === 'pypi' ? 'index-url' : 'extra-index-url';
    return { name, url, option: type === 'find_links' ? 'find-links' : option };
  });
const PoetrySource = z.strictObject({
  name: Name,
  url: Url.optional(),
  priority: z.enum(['primary', 'explicit']).default('primary'),
});

/** Keys of `[tool.uv]` that change where packages come from, or which, in a way that is not followed. */
const REFUSED_UV: Readonly<Record<string, string>> = {
  'index-url': 'names an index of its own by index-url',
  'extra-index-url': 'names an index of its own by extra-index-url',
  'find-links': 'names a place for packages by find-links',
  'no-index': 'asks for no index',
  'override-dependencies': 'overrides what packages require',
  workspace: 'is a workspace of several projects',
};
const REFUSED_FIX =
  'Write the lock with the tool and audit that with -r, or name indexes on the command line (--index-url, --extra-index-url, --find-links) and take them out of the file.';

/** poetry asks its default only where no other source is primary, or where the file names it without an address. */
function poetryLifts(sources: readonly Table[]): (Lift | undefined)[] {
  const read = sources.map((source) => PoetrySource.safeParse(source).data);
  const keepsDefault = read.some((source) => source !== undefined && source.url === undefined);
  let isFirst = !keepsDefault;
  return read.map((source) => {
    if (source === undefined) return undefined;
    const { name, url = '', priority } = source;
    if (priority === 'explicit') return { name, url };
    const option = isFirst ? 'index-url' : 'extra-index-url';
    isFirst = false;
    return { name, url, option };
  });
}

function* lifts({ tool }: Pyproject): Generator<readonly [Lift | undefined, Path]> {
  for (const [at, index] of tool.uv.index.entries())
    yield [UvIndex.safeParse(index).data, ['tool', 'uv', 'index', at]];
  for (const [at, source] of tool.pdm.source.entries())
    yield [PdmSource.safeParse(source).data, ['tool', 'pdm', 'source', at]];
  for (const [at, lift] of poetryLifts(tool.poetry.source).entries())
    yield [lift, ['tool', 'poetry', 'source', at]];
}

/** The default index goes first: in depsec's options, it replaces those before it. */
function inOrder(found: readonly (readonly [Lift | undefined, Path])[]): typeof found {
  const isDefault = ([lift]: readonly [Lift | undefined, Path]): boolean => lift?.option === 'index-url';
  return [...found.filter(isDefault), ...found.filter((one) => !isDefault(one))];
}

/** Lifts the indexes that a project file names out of it; what cannot be followed becomes a problem at its line. */
export function projectIndexes(
  pyproject: Pyproject,
  originOf: (path: Path) => Origin,
  variables: Variables,
): ProjectIndexes {
  const entries: FlatEntry[] = [];
  const named: ProjectIndex[] = [];
  for (const [key, what] of Object.entries(REFUSED_UV))
    if (key in pyproject.tool.uv)
      entries.push(problemEntry(originOf(['tool', 'uv', key]), 'refused', what, REFUSED_FIX));
  for (const [lift, path] of inOrder([...lifts(pyproject)])) {
    const origin = originOf(path);
    const found = lift && expandVariables(lift.url, variables);
    if (lift === undefined || found === undefined)
      entries.push(
        problemEntry(origin, 'refused', 'names an index in a way depsec does not follow', REFUSED_FIX),
      );
    else if ('problem' in found) entries.push(problemEntry(origin, 'refused', found.problem, found.fix));
    else if (found.value !== '') {
      named.push({ name: lift.name, url: found.value, origin });
      if (lift.option !== undefined)
        entries.push({ kind: 'option', option: { name: lift.option, value: found.value, origin } });
    }
  }
  return { entries, named };
}
