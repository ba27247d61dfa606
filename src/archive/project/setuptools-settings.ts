import { NO_ARGUMENTS, type SetupArguments } from '../../model/setup-arguments.js';
import { pairs, readSetupCfg, type Setting } from './setup-cfg.js';
import { FILLED, isName } from './setuptools-placements.js';
import { at, isTable, texts } from './tables.js';

/** `key = [values]` of a table. */
const listsOf = (table: unknown): (readonly [string, string])[] =>
  Object.entries(isTable(table) ? table : {}).flatMap(([key, list]) =>
    texts(list).map((text) => [key, text] as const),
  );

/** `[tool.setuptools]`, and the options of its commands in `[tool.distutils]`. */
export function ofSetuptools(tool: unknown): SetupArguments {
  const told = at(tool, 'setuptools');
  const commands = at(tool, 'distutils');
  const find = at(told, 'packages', 'find');
  const where = texts(at(find, 'where'));
  return {
    ...NO_ARGUMENTS,
    packages: texts(at(told, 'packages')),
    modules: texts(at(told, 'py-modules')),
    folders: [...listsOf(at(told, 'package-dir')), ...where.map((from) => ['', from] as const)],
    scripts: texts(at(told, 'script-files')),
    data: listsOf(at(told, 'data-files')),
    packageData: listsOf(at(told, 'package-data')),
    options: Object.entries(isTable(commands) ? commands : {}).flatMap(([command, table]) =>
      listsOf(table).map(([option, value]) => [command, option, value] as const),
    ),
    searches:
      isTable(find) && where.length === 0
        ? [
            {
              include: includedBy(texts(at(find, 'include'))),
              exclude: texts(at(find, 'exclude')),
              isNamespace: at(find, 'namespaces') !== false,
            },
          ]
        : [],
  };
}

const includedBy = (told: readonly string[]): readonly string[] => (told.length === 0 ? ['*'] : told);

const words = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/[,\s]+/)).filter((word) => word !== '');

/** What pbr calls the same things, below `[files]`. */
const PBR: Readonly<Record<string, string>> = {
  packages: 'packages',
  modules: 'py_modules',
  scripts: 'scripts',
  packages_root: 'root',
  data_files: 'data_files',
};

/** A setup.cfg as what it tells setuptools or pbr. */
export function ofSetupCfg(text: string): SetupArguments {
  const settings = readSetupCfg(text);
  const linesOf = (section: string, key?: string): (readonly [string, readonly string[]])[] =>
    settings
      .filter((one) => one.section === section && (key ?? one.key) === one.key)
      .map(({ key: own, lines }) => [own, lines] as const);
  const told = (key: string): string[] => [
    ...linesOf('options', key).flatMap(([, lines]) => lines),
    ...linesOf('files').flatMap(([own, lines]) => (Object.hasOwn(PBR, own) && PBR[own] === key ? lines : [])),
  ];
  const find = (key: string): string[] =>
    linesOf('options.packages.find', key).flatMap(([, lines]) => words(lines));
  const [searched] = told('packages').flatMap((line) => /^find(?:_namespace)?\s*:/.exec(line) ?? []);
  return {
    ...NO_ARGUMENTS,
    packages: words(told('packages')).filter(isName),
    modules: words(told('py_modules')),
    folders: [
      ...pairs(told('package_dir')),
      ...[...find('where'), ...words(told('root'))].map((from) => ['', from] as const),
    ],
    scripts: words(told('scripts')),
    data: [
      ...linesOf('options.data_files'),
      ...linesOf('files', 'data_files').flatMap(([, lines]) => lists(lines)),
    ].flatMap(([folder, lines]) => words(lines).map((file) => [folder, file] as const)),
    packageData: linesOf('options.package_data').flatMap(([name, lines]) =>
      words(lines).map((pattern) => [name === '*' ? '' : name, pattern] as const),
    ),
    entryPoints: linesOf('options.entry_points').flatMap(([, lines]) =>
      lines.map((line) => line.slice(line.indexOf('=') + 1).trim()),
    ),
    options: settings.flatMap(optionOf),
    searches:
      searched === undefined || find('where').length > 0
        ? []
        : [
            {
              include: includedBy(find('include')),
              exclude: find('exclude'),
              isNamespace: searched.includes('namespace'),
            },
          ],
  };
}

function optionOf({ section, key, lines }: Setting): SetupArguments['options'] {
  const isOfCommand = section === 'aliases' || section === 'install' || Object.hasOwn(FILLED, section);
  return isOfCommand ? [[section, key, lines.join(' ')]] : [];
}

/** `folder = file file`, one per line; pbr takes further lines as files of the same folder. */
function lists(lines: readonly string[]): (readonly [string, readonly string[]])[] {
  let folder = '';
  return lines.map((line) => {
    const end = line.indexOf('=');
    if (end >= 0) folder = line.slice(0, end).trim();
    return [folder, [line.slice(end + 1)]] as const;
  });
}
