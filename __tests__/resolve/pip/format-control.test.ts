import { formatControl, type FormatChoice } from '../../../src/resolve/pip/format-control.js';

const no = (value: string): FormatChoice => ({ name: 'no-binary', value });
const only = (value: string): FormatChoice => ({ name: 'only-binary', value });

test.each<[string, FormatChoice[], string[], string[]]>([
  ['names are normalised', [no('Foo_Bar,baz')], ['baz', 'foo-bar'], []],
  ['a later choice for a project wins', [no('a,b'), only('b')], ['a'], ['b']],
  [':all: clears the other side', [only('a'), no(':all:')], [':all:'], []],
  ['an exception after :all:', [no(':all:'), only('wheelonly')], [':all:'], ['wheelonly']],
  [':none: empties its own side', [no('a,b'), no(':none:')], [], []],
  [':none: after :all: starts afresh', [no(':all:,:none:,c')], ['c'], []],
  ['names after :all: are covered by it', [only(':all:,x')], [], [':all:']],
])('%s', (_, choices, noBinary, onlyBinary) => {
  expect(formatControl(choices)).toEqual({ noBinary, onlyBinary });
});
