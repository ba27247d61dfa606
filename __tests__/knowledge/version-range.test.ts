import { affectedWords, fixedVersions, isAffected } from '../../src/knowledge/version-range.js';
import type { OsvAffected, OsvEvent } from '../../src/knowledge/osv-record.js';

const range = (events: OsvEvent[], type = 'ECOSYSTEM'): OsvAffected => ({ ranges: [{ type, events }] });
const introduced = (version: string): OsvEvent => ({ introduced: version });
const fixed = (version: string): OsvEvent => ({ fixed: version });

describe('isAffected', () => {
  const below2 = range([introduced('1.0'), fixed('2.0')]);
  test.each([
    ['0.9', false],
    ['1.0', true],
    ['1.0.0', true],
    ['1.9.9', true],
    ['2.0rc1', true],
    ['2.0', false],
    ['2.0.post1', false],
    ['1!0.1', false],
  ])('%s in 1.0 to 2.0: %s', (version, expected) => {
    expect(isAffected(below2, version)).toBe(expected);
  });

  test('a fix between two ranges, whatever the order of the events', () => {
    const entry = range([introduced('3.0'), fixed('1.5'), introduced('0'), fixed('3.1')]);
    const hits = ['0.0.1.dev1', '1.4', '1.5', '2.9', '3.0', '3.1'].filter((version) =>
      isAffected(entry, version),
    );
    expect(hits).toEqual(['0.0.1.dev1', '1.4', '3.0']);
  });

  test('the last affected version is itself affected', () => {
    const entry = range([introduced('0'), { last_affected: '1.4' }]);
    expect([isAffected(entry, '1.4'), isAffected(entry, '1.4.1')]).toEqual([true, false]);
  });

  test('versions from a limit on are not affected', () => {
    const entry = range([introduced('1.0'), { limit: '2.0' }]);
    expect([isAffected(entry, '1.9'), isAffected(entry, '2.0')]).toEqual([true, false]);
    expect(isAffected(range([introduced('1.0'), { limit: '*' }]), '9.0')).toBe(true);
  });

  test('listed versions count beside ranges and are compared by PEP 440', () => {
    const entry: OsvAffected = { ...below2, versions: ['3.0', '2013b'] };
    expect(['3.0.0', '3.0.1', '2013b', '1.5'].map((version) => isAffected(entry, version))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('commit ranges say nothing about a version', () => {
    expect(isAffected(range([introduced('0')], 'GIT'), '1.0')).toBe(false);
  });

  test('a version outside PEP 440 is in no range, not even in an open one', () => {
    expect(isAffected(range([introduced('0')]), 'not-a-version')).toBe(false);
  });
});

describe('in words', () => {
  test.each<[OsvEvent[], string[]]>([
    [[introduced('0'), fixed('1.4.2')], ['<1.4.2']],
    [[introduced('1.0'), fixed('1.4.2')], ['>=1.0, <1.4.2']],
    [[introduced('1.0'), { last_affected: '1.4' }], ['>=1.0, <=1.4']],
    [[introduced('1.0')], ['>=1.0']],
    [[introduced('0')], ['every version']],
    [
      [introduced('2.0'), fixed('2.1'), introduced('0'), fixed('1.1')],
      ['<1.1', '>=2.0, <2.1'],
    ],
  ])('%j: %j', (events, words) => {
    expect(affectedWords([range(events)])).toEqual(words);
  });

  test('listed versions stand in where there is no range, the first five of them', () => {
    expect(affectedWords([{ versions: ['1', '2'] }])).toEqual(['==1', '==2']);
    expect(affectedWords([{ versions: ['1', '2', '3', '4', '5', '6', '7'] }]).at(-1)).toBe('2 more');
  });

  test('fixed versions come once each, in the order of PEP 440', () => {
    const entries = [
      range([introduced('0'), fixed('1.10')]),
      range([introduced('0'), fixed('1.9'), fixed('1.10')]),
    ];
    expect(fixedVersions(entries)).toEqual(['1.9', '1.10']);
  });
});
