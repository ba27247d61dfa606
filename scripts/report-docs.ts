import { reportJsonSchema } from '../src/report/schema.js';

/** A generated file, by its path from the root of the project. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly items?: Property;
}

const START = '<!-- fields: generated from src/report/schema.ts -->';
const END = '<!-- end of fields -->';

/** What the schema of the report says in other forms: its JSON Schema, and the table of fields in docs/report.md. */
export function reportDocs(currentDocument: string): readonly GeneratedFile[] {
  const schema = reportJsonSchema();
  const [before, rest] = currentDocument.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/report.md has lost "${START}" or "${END}"`);
  const table = fieldTable(JSON.parse(schema) as Property);
  return [
    { path: 'docs/schema/report-v1.schema.json', content: schema },
    { path: 'docs/report.md', content: `${before}${START}\n${table}${END}${after}` },
  ];
}

function fieldTable(schema: Property): string {
  const rows = fields(schema, '').map((cells) => `| ${cells.join(' | ')} |\n`);
  return `| Field | Type | Meaning |\n| --- | --- | --- |\n${rows.join('')}`;
}

function fields(schema: Property, path: string): readonly (readonly string[])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const here = `${path}${name}${schema.required?.includes(name) === true ? '' : '?'}`;
    const inner = property.items ?? property;
    const below = inner === property ? `${path}${name}.` : `${path}${name}[].`;
    return [[`\`${here}\``, typeWords(property), property.description ?? ''], ...fields(inner, below)];
  });
}

function typeWords(property: Property): string {
  if (property.const !== undefined) return `\`${property.const}\``;
  if (property.enum !== undefined) return property.enum.map((value) => `\`${value}\``).join(', ');
  if (property.items !== undefined) return `list of ${property.items.type ?? 'value'}s`;
  return property.type ?? '';
}
