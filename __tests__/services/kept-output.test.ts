import { keptOutput } from '../../src/services/kept-output.js';

function said(words: string, size: number, half: number): string {
  const output = keptOutput(half);
  for (let at = 0; at < words.length; at += size) output.keep(Buffer.from(words.slice(at, at + size)));
  return output.text();
}

test.each([1, 2, 3, 7, 100])('beginning and end are kept, whatever the pieces: %i', (size) => {
  const words = `first${'.'.repeat(50)}final`;
  expect(said(words, size, 5)).toBe('first\n[50 bytes left out]\nfinal');
});

test.each(['', 'one', 'firstfinal'])('nothing is missing of what has room: %j', (words) => {
  expect(said(words, 3, 5)).toBe(words);
});

test('asked twice it says the same, and goes on', () => {
  const output = keptOutput(2);
  output.keep(Buffer.from('abcdefg'));
  expect([output.text(), output.text()]).toEqual(Array(2).fill('ab\n[3 bytes left out]\nfg'));
  output.keep(Buffer.from('hi'));
  expect(output.text()).toBe('ab\n[5 bytes left out]\nhi');
});
