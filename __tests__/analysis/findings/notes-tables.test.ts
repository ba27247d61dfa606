import { HIDING, RAISED, RAISED_ARTIFACT } from '../../../src/analysis/findings/notes.js';
import { ARTIFACT_RULES } from '../../../src/rules/artifact/table.js';
import { SOURCE_RULES } from '../../../src/rules/source/table.js';

/** A rule that is given another name would lose what it weighs here, and nobody would hear of it. */
test.each([
  ['source', [...Object.keys(RAISED), ...HIDING], SOURCE_RULES],
  ['artifact', Object.keys(RAISED_ARTIFACT), ARTIFACT_RULES],
])('the %s rules that weigh more in some places exist', (_kind, named, rules) => {
  const ids = new Set(rules.map(({ doc }) => doc.id));
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
