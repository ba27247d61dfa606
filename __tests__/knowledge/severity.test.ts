import { jest } from '@jest/globals';
import { highestScore, severityOfScore, severityOfWord } from '../../src/knowledge/severity.js';

const v3 = (score: string) => ({ type: 'CVSS_V3', score });

test.each([
  ['CVSS_V2', 'AV:N/AC:L/Au:N/C:P/I:P/A:P', 7.5],
  ['CVSS_V3', 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS_V3', 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:C/C:H/I:N/A:N', 6.1],
  ['CVSS_V4', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
  // Metrics of the environment and of the moment are left out: the base score is asked for.
  ['CVSS_V3', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U/MAV:L', 9.8],
])('%s %s scores %d', (type, score, expected) => {
  expect(highestScore([{ type, score }])).toBe(expected);
});

test('the highest of several vectors counts', () => {
  const low = v3('CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N');
  expect(highestScore([low, v3('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H')])).toBe(7.5);
});

test.each([
  'CVSS:4.0/AV:N/AC:L/AT:N',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
  'CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:9.9/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  '::warning::AV:N/AC:L\n',
  '9.8',
  '',
])('%j gives no score', (score) => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    expect(highestScore([v3(score)])).toBeUndefined();
    // What the calculator prints must hold nothing but letters: the text is somebody else's.
    expect(warn.mock.calls.flat().filter((word) => /[^\w :./]/.test(String(word)))).toEqual([]);
  } finally {
    warn.mockRestore();
  }
});

test('other kinds of severity are left alone', () => {
  expect(highestScore([{ type: 'Ubuntu', score: 'high' }])).toBeUndefined();
});

test.each([
  [10, 'CRITICAL'],
  [9, 'CRITICAL'],
  [8.9, 'HIGH'],
  [7, 'HIGH'],
  [6.9, 'MEDIUM'],
  [4, 'MEDIUM'],
  [3.9, 'LOW'],
  [0, 'LOW'],
])('%d is %s', (score, severity) => {
  expect(severityOfScore(score)).toBe(severity);
});

test.each([
  ['MODERATE', 'MEDIUM'],
  ['critical', 'CRITICAL'],
  ['constructor', undefined],
  [7, undefined],
])('the word %j is %s', (word, severity) => {
  expect(severityOfWord(word)).toBe(severity);
});
