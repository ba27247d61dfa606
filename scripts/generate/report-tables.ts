import { FORMATS } from '../../src/report/formats.js';
import { reportJsonSchema } from '../../src/report/schema.js';
import { markdownTable } from './markdown-table.js';

/** What is used of a JSON Schema. */
interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly items?: Property;
}

/** Every format of the report as a Markdown table. */
export function renderFormatsTable(): string {
  return markdownTable(
    ['Format', 'For'],
    Object.entries(FORMATS).map(([name, { readers }]) => [`\`${name}\``, readers]),
  );
}

/**
 * Every field of the JSON report as a Markdown table, in the order in which keys are written; `?` marks optional
 * ones.
 */
export function renderFieldsTable(): string {
  const rows = fieldRows(JSON.parse(reportJsonSchema()) as Property, '');
  return markdownTable(['Field', 'Type', 'Meaning'], rows);
}

function fieldRows(schema: Property, path: string): readonly (readonly string[])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const mark = schema.required?.includes(name) === true ? '' : '?';
    const inner = property.items ?? property;
    const below = `${path}${name}${property.items === undefined ? '' : '[]'}.`;
    const cells = [`\`${path}${name}${mark}\``, typeWords(property), property.description ?? ''];
    return [cells, ...fieldRows(inner, below)];
  });
}

function typeWords(property: Property): string {
  if (property.const !== undefined) return `\`${property.const}\``;
  if (property.enum !== undefined) return property.enum.map((value) => `\`${value}\``).join(', ');
  if (property.items !== undefined) return `list of ${property.items.type ?? 'value'}s`;
  return property.type ?? '';
}
