import { actionInputs } from '../../src/options/action-inputs.js';
import { ENVIRONMENT } from '../../src/options/environment.js';
import { helpText } from '../../src/options/help.js';
import { parseArguments } from '../../src/options/parse.js';
import { COMMANDS, EXIT_CODES, JUDGING, OPTIONS } from '../../src/options/table.js';

test('help names every option and exit code, within 80 columns', () => {
  const text = helpText('install');
  const own = OPTIONS.filter(({ commands = JUDGING }) => JUDGING.some((name) => commands.includes(name)));
  for (const { name } of own) expect(text).toContain(`--${name}`);
  for (const [code] of EXIT_CODES) expect(text).toMatch(new RegExp(`^  ${code} `, 'm'));
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('help lists the commands there are and no other', () => {
  const text = helpText();
  for (const name of Object.keys(COMMANDS)) expect(text).toContain(`  ${name} `);
  expect(helpText('explain')).toContain('depsec explain [RULE]');
});

test('help names the variables of the environment, and its examples can be parsed', () => {
  const text = helpText();
  for (const [names] of ENVIRONMENT) expect(text).toContain(`  ${names} `);
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  const examples = [...text.matchAll(/^ {2}depsec (.*)$/gm)].map(([, words = '']) => words.split(' '));
  expect(examples).toHaveLength(3);
  for (const words of examples) expect(parseArguments(words)).toMatchObject({ command: words[0] });
});

test('help of a command lists its own options', () => {
  const text = helpText('scan');
  expect(text).toContain('--advisories');
  expect(text).not.toMatch(/--requirement|--index-url|What to audit:\n\n/);
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test.each(['verify', 'log', 'explain', 'gate', 'scan'] as const)(
  'help of %s as it was read and approved',
  (name) => {
    const text = helpText(name);
    expect(text).toMatchSnapshot();
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  },
);

test('help is as it was read and approved', () => {
  expect(helpText('audit')).toMatchSnapshot();
  expect(helpText('install')).toMatchSnapshot();
});

test('long names and letters are given once', () => {
  const names = OPTIONS.map((option) => option.name);
  const letters = OPTIONS.flatMap((option) => option.short ?? []);
  const inputs = actionInputs().map((input) => input.name);
  for (const list of [names, letters, inputs]) expect(new Set(list).size).toBe(list.length);
});
