import { COLLECTING, isCollecting } from '../../../src/analysis/facts/collecting-places.js';
import { literalHost } from '../../../src/analysis/facts/sinks.js';
import { siteOf } from '../../../src/analysis/facts/site-of.js';
import { filterText, mentionsOf } from '../../../src/analysis/reading/file-filter.js';

test.each([
  ['https://evil.invalid/a', 'evil.invalid'],
  ['https://localhost.evil.invalid/a', 'localhost.evil.invalid'],
  ['https://10.evil.invalid/', '10.evil.invalid'],
  ['https://127.evil.invalid:8443/', '127.evil.invalid'],
  ['https://192.168.evil.invalid/', '192.168.evil.invalid'],
  ['https://localhost.run/a', 'localhost.run'],
  ['https://172.32.0.1/', '172.32.0.1'],
  ['http://localhost:80/', undefined],
  ['http://app.localhost/', undefined],
  ['http://127.0.0.1:8080/a', undefined],
  ['http://10.0.0.7/', undefined],
  ['http://172.16.0.1/', undefined],
  ['http://192.168.1.\uFFFC/', undefined],
  ['http://169.254.169.254/latest', undefined],
  ['http://host.docker.internal/', undefined],
])('%s leads to %s', (address, host) => {
  expect(literalHost(address)).toBe(host);
});

test.each([
  ['a.evil.invalid', 'b.evil.invalid', true],
  ['one.co.uk', 'two.co.uk', false],
  ['a.one.com.br', 'b.one.com.br', true],
  ['one.github.io', 'two.github.io', false],
  ['one.s3.amazonaws.com', 'two.s3.amazonaws.com', false],
  ['198.51.100.7', '203.0.100.7', false],
])('%s and %s belong to one: %s', (one, other, areOne) => {
  expect(siteOf(one) === siteOf(other)).toBe(areOne);
});

test('what counts as a place to collect is a word that no filter passes over', () => {
  // An address for each pattern: what is optional or open in it, filled in.
  const addresses = COLLECTING.map((pattern) =>
    pattern
      .replace(/\(\?[=!][^)]*\)|\\b|\(\?:v\\d\+\\\/\)\?/g, '')
      .replace(/\(\?:([^|)]*)[^)]*\)\??/g, '$1')
      .replace(/\\w\+|\\d\?/g, 'a')
      .replace(/\\/g, ''),
  ).map((place) => `https://${place.replace('ptsva', 'ptsv2')}`);
  expect(addresses.length).toBeGreaterThan(50);
  for (const address of addresses)
    expect([address, isCollecting(address), mentionsOf(filterText(Buffer.from(address))).drop]).toEqual([
      address,
      true,
      true,
    ]);
});
