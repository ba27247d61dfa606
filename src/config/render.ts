import { markdownTable } from '../model/markdown-table.js';
import type { ConfigKey } from './keys.js';
import { SECTION_KEYS } from './keys.js';
import { IGNORE_PARTS } from './schema.js';

/** Every key of a configuration file as one Markdown table. */
export function renderKeysTable(): string {
  return markdownTable(
    ['Key', 'Allowed', 'Default', 'What it does', 'The project'],
    SECTION_KEYS.map((key) => [
      `\`${key.path.join('.')}\``,
      key.allowed,
      `\`${key.default}\``,
      key.help,
      projectWords(key),
    ]),
  );
}

/** The parts of an `[[ignore]]` entry as one Markdown table. */
export function renderIgnoreTable(): string {
  return markdownTable(
    ['Part', 'What it is'],
    Object.entries(IGNORE_PARTS).map(([name, words]) => [`\`${name}\``, words]),
  );
}

function projectWords({ project }: ConfigKey): string {
  return project.kind === 'never' ? 'not allowed' : project.words;
}
