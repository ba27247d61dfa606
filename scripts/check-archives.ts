import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { contentsOf, openBytes } from '../__tests__/archive/whole-read.js';
import { readByPython, type Contents } from '../__tests__/support/archive-oracle.js';
import { chooser } from '../__tests__/support/chooser.js';
import { madeUpTar, madeUpZip } from '../__tests__/support/made-up-archives.js';
import { mutated, pythonSeeds } from '../__tests__/support/mutated-archives.js';
import { mutatedStream, packedSeeds } from '../__tests__/support/mutated-streams.js';
import { gzip } from '../__tests__/support/pack.js';
import { ArchiveRefusal } from '../src/archive/refusals.js';

/**
 * Compares depsec's reading of every archive in some folders with Python's: the same names and bytes, or refused.
 * A bare tar is packed with gzip first, and `.base64` files are decoded. What lies in a folder named `accept` must be
 * accepted. Prints each refusal with its id, and a summary; exits with 1 unless all of it holds.
 *
 *   npm run check:archives -- FOLDER…
 *   npm run check:archives -- --made-up COUNT [SEED]     made up
 *   npm run check:archives -- --mutated COUNT [SEED]     of Python's, changed at random, inside and as packed
 */
const SLOWEST = 5;
/** Here every file is read whole, those too that a scan would not. */
const LARGEST = 1 << 30;

type Verdict =
  | { readonly kind: 'accepted'; readonly contents: Contents; readonly path: string }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'crashed'; readonly error: string };

interface Outcome {
  readonly title: string;
  readonly seconds: number;
  readonly verdict: Verdict;
}

const KINDS = /\.(?:whl|zip|tar|tgz|tar\.(?:gz|bz2|xz))(?:\.base64)?$/;

function archivesIn(folder: string): { title: string; path: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && KINDS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, title: join(basename(folder), relative(folder, path)) }));
}

/** The bytes as an index could serve them, under a name that tells their format. */
function asArtifact(path: string): { filename: string; bytes: Uint8Array } {
  const raw = readFileSync(path);
  const isText = path.endsWith('.base64');
  const bytes = isText ? Buffer.from(raw.toString('latin1'), 'base64') : raw;
  const filename = basename(path).replace(/\.base64$/, '');
  return filename.endsWith('.tar') ? { filename: `${filename}.gz`, bytes: gzip(bytes) } : { filename, bytes };
}

async function check(path: string, title: string, spare: string): Promise<Outcome> {
  const { filename, bytes } = asArtifact(path);
  const started = performance.now();
  const passed = (): number => (performance.now() - started) / 1000;
  try {
    const contents = contentsOf(await openBytes(filename, bytes, { file: LARGEST }));
    const seconds = passed();
    mkdirSync(spare, { recursive: true });
    writeFileSync(join(spare, filename), bytes);
    return { title, seconds, verdict: { kind: 'accepted', contents, path: join(spare, filename) } };
  } catch (error) {
    const verdict: Verdict =
      error instanceof ArchiveRefusal
        ? { kind: 'refused', code: error.code }
        : { kind: 'crashed', error: String(error) };
    return { title, seconds: passed(), verdict };
  }
}

/** Titles of accepted archives in which Python sees something else, with a word on what it sees. */
function differing(outcomes: readonly Outcome[]): string[] {
  const accepted = outcomes.flatMap(({ title, verdict }) =>
    verdict.kind === 'accepted' ? [{ title, ...verdict }] : [],
  );
  const theirs = readByPython(accepted.map(({ path }) => path));
  return accepted.flatMap(({ title, contents }, at) => {
    const seen = theirs[at];
    if (isDeepStrictEqual(contents, seen)) return [];
    return [`${title}: ${typeof seen === 'string' ? seen : 'other contents'}`];
  });
}

/** Writes archives of Python's that were changed here and there to `folder`. */
function mutate(count: number, seed: number, folder: string): void {
  const choose = chooser(seed);
  mkdirSync(folder, { recursive: true });
  const seeds = pythonSeeds();
  const packed = packedSeeds();
  for (let at = 0; at < count; at += 1) {
    for (const [of, one] of seeds.entries())
      writeFileSync(join(folder, `${at}-${of}.${one.kind}`), mutated(one, choose));
    for (const [of, one] of packed.entries())
      writeFileSync(join(folder, `${at}-packed-${of}.${one.kind}`), mutatedStream(one, choose));
  }
}

/** Writes made-up archives to `folder`. */
function makeUp(count: number, seed: number, folder: string): void {
  const choose = chooser(seed);
  for (let at = 0; at < count; at += 1) {
    for (const [kind, make] of [
      ['zip', madeUpZip],
      ['tar.gz', madeUpTar],
    ] as const) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${at}.${kind}`), make(choose).bytes);
    }
  }
}

async function main(given: readonly string[]): Promise<boolean> {
  const root = mkdtempSync(join(tmpdir(), 'depsec-archives-'));
  try {
    const [option, count, seed = '1'] = given;
    const make = { '--made-up': makeUp, '--mutated': mutate }[option ?? ''];
    const isMadeUp = make !== undefined;
    const folders = isMadeUp ? [join(root, 'made-up')] : given;
    make?.(Number(count), Number(seed), join(root, 'made-up'));
    const outcomes: Outcome[] = [];
    for (const { path, title } of folders.flatMap(archivesIn))
      outcomes.push(await check(path, title, join(root, String(outcomes.length))));
    for (const { title, verdict } of outcomes)
      if (verdict.kind === 'refused' && !isMadeUp)
        console.log(`refused  ${verdict.code.padEnd(22)} ${title}`);
    const bad = {
      crashes: outcomes.filter(({ verdict }) => verdict.kind === 'crashed').map(({ title }) => title),
      [`hangs > ${SLOWEST} s`]: outcomes.filter(({ seconds }) => seconds > SLOWEST).map(({ title }) => title),
      "accepted with contents other than Python's": differing(outcomes),
      'of a folder named accept and refused': outcomes
        .filter(({ title, verdict }) => /(?:^|\/)accept\//.test(title) && verdict.kind !== 'accepted')
        .map(({ title }) => title),
    };
    const accepted = outcomes.filter(({ verdict }) => verdict.kind === 'accepted').length;
    console.log(`${outcomes.length} archives, ${accepted} accepted`);
    for (const [what, titles] of Object.entries(bad)) {
      console.log(`${titles.length} ${what}`);
      for (const title of titles) console.log(`    ${title}`);
    }
    return outcomes.length > 0 && Object.values(bad).every((titles) => titles.length === 0);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const given = process.argv.slice(2);
if (given.length === 0) {
  console.error('usage: npm run check:archives -- FOLDER… | --made-up COUNT [SEED] | --mutated COUNT [SEED]');
  process.exitCode = 2;
} else if (!(await main(given))) {
  process.exitCode = 1;
}
