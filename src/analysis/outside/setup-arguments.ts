import { evaluate } from '../machine/evaluate.js';
import type { Call, Frame } from '../machine/machine-parts.js';
import type { Argument } from '../../python/syntax.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
import { isWhole, wholeText, type Value } from '../values/value.js';

/** What could not be read is noted in `isPartial`. */
interface Notes {
  isPartial: boolean;
}

const MOST = 5_000;

function textOf(value: Value | undefined, notes: Notes): string[] {
  const text = wholeText(value);
  if (text === undefined) notes.isPartial = true;
  return [...(text === undefined ? [] : [text]), ...(value?.texts ?? [])];
}

/** The texts of a list; one text alone is a list of words and lines. */
function listOf(value: Value | undefined, notes: Notes): string[] {
  if (value === undefined || value.ref === 'builtins.None') return [];
  if (value.text !== undefined) return textOf(value, notes).flatMap((text) => text.split(/[,\s]+/));
  if (value.items === undefined || !isWhole(value.items) || value.items.length > MOST) notes.isPartial = true;
  return (value.items ?? []).slice(0, MOST).flatMap((item) => textOf(item, notes));
}

function entriesOf(value: Value | undefined, notes: Notes): (readonly [string, Value])[] {
  if (value !== undefined && value.entries === undefined) notes.isPartial = true;
  return [...(value?.entries ?? [])];
}

/** `(folder, [file, …])`, or a file for the folder above all. */
function dataOf(value: Value | undefined, notes: Notes): (readonly [string | undefined, string])[] {
  if (value !== undefined && value.items === undefined) notes.isPartial = true;
  return (value?.items ?? []).slice(0, MOST).flatMap((one): (readonly [string | undefined, string])[] => {
    if (one.items === undefined) return textOf(one, notes).map((file) => ['', file] as const);
    const [folder, files] = one.items;
    return listOf(files, notes).map((file) => [wholeText(folder), file] as const);
  });
}

function optionsOf(keywords: Call['keywords'], notes: Notes): (readonly [string, string, string])[] {
  const told = entriesOf(keywords.get('options'), notes).flatMap(([command, { entries }]) =>
    [...(entries ?? [])].flatMap(([option, value]) =>
      textOf(value, { isPartial: false }).map((text) => [command, option, text] as const),
    ),
  );
  const words = listOf(keywords.get('script_args'), { isPartial: false });
  return [...told, ['aliases', '', words.join(' ')]];
}

/** A text is what entry_points.txt holds; otherwise each group lists its entries. */
function entryPointsOf(value: Value | undefined): string[] {
  const notes = { isPartial: false };
  const lines =
    value?.text === undefined
      ? entriesOf(value, notes).flatMap(([, list]) =>
          list.text === undefined ? listOf(list, notes) : [list.text],
        )
      : [value.text];
  return lines
    .flatMap((line) => line.split('\n'))
    .filter((line) => line.includes('='))
    .map((line) => line.slice(line.indexOf('=') + 1).trim());
}

/** `extra_path` names a path file, and the folder that stands in it. */
function pathLinesOf(value: Value | undefined): string[] {
  const [, line] = value?.items?.map(wholeText) ?? wholeText(value)?.split(',') ?? [];
  return line === undefined ? [] : [line];
}

/** `**table` of which nothing is known. What has to be called for it is not called a second time. */
function isUnknownTable({ name, value }: Argument, frame: Frame): boolean {
  if (name !== '**') return false;
  const isPlain = value.kind === 'name' || value.kind === 'dict';
  return !isPlain || evaluate(value, frame).entries === undefined;
}

/** What a call of `setup` tells; names it was given as a value of another kind count as not read. */
export function readSetup({ keywords, written, frame }: Call): SetupArguments {
  const notes: Notes = { isPartial: false };
  const given = (name: string): Value | undefined => keywords.get(name);
  const isTold = ['packages', 'py_modules'].some((name) => keywords.has(name));
  if (!isTold && written?.some((one) => isUnknownTable(one, frame)) === true) notes.isPartial = true;
  const quiet: Notes = { isPartial: false };
  return {
    packages: listOf(given('packages'), notes),
    modules: listOf(given('py_modules'), notes),
    folders: entriesOf(given('package_dir'), notes).flatMap(([name, folder]) =>
      textOf(folder, notes).map((text) => [name, text] as const),
    ),
    scripts: listOf(given('scripts'), quiet),
    data: dataOf(given('data_files'), quiet),
    packageData: entriesOf(given('package_data'), quiet).flatMap(([name, list]) =>
      listOf(list, quiet).map((pattern) => [name, pattern] as const),
    ),
    entryPoints: entryPointsOf(given('entry_points')),
    options: optionsOf(keywords, quiet),
    pathLines: pathLinesOf(given('extra_path')),
    copies: [],
    searches: [],
    isPartial: notes.isPartial,
  };
}
