import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemSearch } from '../../../src/rules/source/stem-search.js';

const STEMS = [
  'safe',
  'safety first',
  'allow-?list',
  'no need to',
  "n't report",
  String.raw`risk\W`,
  String.raw`<\|`,
  String.raw`\[/?inst`,
  '<</?sys',
  '忘',
  'sûr',
  'не обращай',
  String.raw`you\W{1,4}(?:are|must)\b`,
];
const search = stemSearch(STEMS);

/** What one expression of all of them finds. */
function plainly(text: string): readonly { index: number; found: string }[] {
  return [...text.matchAll(new RegExp(STEMS.join('|'), 'gi'))].map(({ index, 0: found }) => ({
    index,
    found,
  }));
}

test.each([
  ['nothing', ''],
  ['less than four characters', 'sû'],
  ['one at either end', 'SAFE and sûr'],
  ['a longer one after a shorter one', 'safety first, unsafe'],
  ['an optional character', 'allowlist ALLOW-LIST allow--list'],
  ['marks', "<|a|> [/INST] [inst] <<SYS>> <</sys>> don't report"],
  ['overlaps', 'sasafe<<<|safesafe you  are you must'],
  ['other letters', '忘忘了 Не обращай SÛR'],
  ['a character of two units', '😀safe😀忘'],
])('%s is found as by one expression', (_name, text) => {
  expect(search(text)).toEqual(plainly(text));
});

test('the texts of all fixtures, and pieces of the stems in any order', () => {
  const root = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'rules');
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .map((name) => readFileSync(join(root, name), 'latin1'));
  const pieces = STEMS.flatMap((stem) => [stem.slice(0, 3), stem, stem.slice(2), ' ']);
  const mixed = Array.from(
    { length: 5000 },
    (_, at) => pieces[(at * 31 + (at >> 3) * 7) % pieces.length],
  ).join('');
  const found = [...texts, mixed].map((text) => [search(text), plainly(text)] as const);
  expect(found.map(([ours]) => ours)).toEqual(found.map(([, theirs]) => theirs));
  expect(found.at(-1)?.[0].length).toBeGreaterThan(900);
});
