import type { z } from 'zod';
import type { Report } from '../../src/model/report.js';
import { json } from '../../src/report/json.js';
import { reportJsonSchema, reportSchema } from '../../src/report/schema.js';
import { SAMPLE_REPORTS } from '../support/sample-reports.js';

/** The type without `readonly`, and with every optional field made visible, so that none can be missing unnoticed. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? {
        -readonly [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key>
          ? [Plain<T[Key]>]
          : Plain<T[Key]>;
      }
    : T;

/** True when each type can stand for the other. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Checked by the compiler: the schema and the model describe the same type, in both directions. */
const isSameType: Same<Plain<Report>, Plain<z.infer<typeof reportSchema>>> = true;

test('schema and model are one type', () => {
  expect(isSameType).toBe(true);
});

test.each(Object.entries(SAMPLE_REPORTS))('JSON reads back as the same report: %s', (_outcome, report) => {
  expect(reportSchema.parse(JSON.parse(json(report)))).toEqual(report);
});

test('keys are written in the order of the schema, whatever order they were made in', () => {
  const report = SAMPLE_REPORTS['a blocked look-alike among honest ones'];
  const backwards = Object.fromEntries(Object.entries(report).reverse()) as unknown as Report;
  expect(json(backwards)).toBe(json(report));
});

test('a report that breaks the schema is never written', () => {
  const report = { ...SAMPLE_REPORTS['all safe'], verdict: 'fine' } as unknown as Report;
  expect(() => json(report)).toThrow(/verdict/);
});

test('every field of the published schema is described and new fields are allowed', () => {
  const schema = reportJsonSchema();
  expect(schema).not.toContain('additionalProperties');
  expect(undescribed(JSON.parse(schema) as Record<string, unknown>)).toEqual([]);
});

/** Paths of properties without a description. */
function undescribed(schema: Record<string, unknown>, path = ''): string[] {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Record<string, unknown>>);
  return properties.flatMap(([name, property]) => {
    const here = `${path}/${name}`;
    const items = (property['items'] ?? {}) as Record<string, unknown>;
    const own = property['description'] === undefined ? [here] : [];
    return [...own, ...undescribed(property, here), ...undescribed(items, here)];
  });
}
