import { renderActionYml } from '../../scripts/generate/action-yml.js';
import {
  renderCommonOptions,
  renderExitCodesTable,
  renderInputsTable,
  renderOptionsTable,
  renderOutputsTable,
} from '../../scripts/generate/option-tables.js';
import { actionInputs } from '../../src/options/action-inputs.js';
import { GROUPS, type Option } from '../../src/options/option.js';
import {
  COMMANDS,
  EXIT_CODES,
  OPTIONS,
  optionsOf,
  OUTPUTS,
  type CommandName,
} from '../../src/options/table.js';

const orderedOptions = (): Option[] =>
  GROUPS.flatMap((group) => OPTIONS.filter((option) => option.group === group));

test('action.yml has every input and output', () => {
  const text = renderActionYml();
  for (const { name } of actionInputs()) expect(text).toContain(`\n  ${name}:\n    description: '`);
  for (const [name] of OUTPUTS) expect(text).toContain(`\n  ${name}:\n    description: '`);
  expect(text).toContain('\n  using: node24\n  main: dist/action.js\n  post: dist/action.js\n');
});

test('the table of options says of each which commands take it', () => {
  const names = Object.keys(COMMANDS) as CommandName[];
  const lines = renderOptionsTable().split('\n').slice(2);
  for (const [at, { name }] of orderedOptions().entries()) {
    const told = lines[at]?.split(' | ')[1];
    const takers = names.filter((command) => optionsOf(command).some((option) => option.name === name));
    expect([name, told]).toEqual([name, takers.length === names.length ? 'all' : takers.join(', ')]);
  }
  expect(lines.find((line) => line.includes('--format'))).toMatch(
    /with verify and log one of text, json \|$/,
  );
});

test('tables have a row for each entry and no stray column', () => {
  for (const [table, rows] of [
    [renderOptionsTable(), OPTIONS.length],
    [renderCommonOptions(), 8],
    [renderInputsTable(), actionInputs().length],
    [renderOutputsTable(), OUTPUTS.length],
    [renderExitCodesTable(), EXIT_CODES.length],
  ] as const) {
    const lines = table.split('\n');
    expect(lines).toHaveLength(rows + 2);
    const columns = lines.map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(columns).size).toBe(1);
  }
});
