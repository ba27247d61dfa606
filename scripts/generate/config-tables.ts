import { SECTION_KEYS, type ConfigKey } from '../../src/config/keys.js';
import { IGNORE_PARTS } from '../../src/config/schema.js';
import { markdownTable } from './markdown-table.js';

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
