import { sentence } from './help.js';
import { inputName } from './inputs.js';
import type { Option } from './option.js';
import { API_KEY, JUDGING, OPTIONS, PACKAGES } from './table.js';

/** An input, as action.yml declares it. */
export interface DeclaredInput {
  readonly name: string;
  readonly help: string;
  readonly default: string;
}

/** The Action's inputs in the order of the table, `packages` after `requirements`. */
export function actionInputs(): readonly DeclaredInput[] {
  const own = OPTIONS.flatMap((option): DeclaredInput[] => {
    if (!option.input) return [];
    const input = {
      name: inputName(option),
      help: option.input.help ?? `${sentence(option)}${beside(option)}`,
      default: option.input.default ?? (option.kind === 'flag' ? 'false' : ''),
    };
    return option.name === 'requirement'
      ? [input, { name: PACKAGES.name, help: PACKAGES.help, default: '' }]
      : [input];
  });
  return [...own, { name: API_KEY.name, help: API_KEY.help, default: '' }];
}

/** What only an input needs to be told. */
function beside({ kind, commands = JUDGING }: Option): string {
  const isOfInstall = commands.every((command) => command === 'install');
  return `${kind === 'list' ? ', one per line' : ''}${isOfInstall ? ' (with `mode: install`)' : ''}`;
}
