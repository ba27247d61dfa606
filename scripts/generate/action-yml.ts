import { actionInputs } from '../../src/options/action-inputs.js';
import { OUTPUTS } from '../../src/options/table.js';

/** The whole of action.yml. */
export function renderActionYml(): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  return [
    '# Generated from src/options/table.ts by `npm run generate`.',
    'name: depsec',
    `description: ${quote('Reads every Python package before any of its code can run, and blocks the malicious ones')}`,
    'author: depsec',
    'branding:',
    '  icon: shield',
    '  color: green',
    'inputs:',
    ...actionInputs().flatMap((input) => [
      `  ${input.name}:`,
      `    description: ${quote(input.help)}`,
      '    required: false',
      `    default: ${quote(input.default)}`,
    ]),
    'outputs:',
    ...OUTPUTS.flatMap(([name, help]) => [`  ${name}:`, `    description: ${quote(help)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/action.js',
    '  post: dist/action.js',
    '',
  ].join('\n');
}
