import { judgeSources } from '../../src/analysis/judge-sources.js';
import { SOURCE_RULE_DOCS } from '../../src/analysis/ruleset.js';
import { SCORES, type Finding } from '../../src/model/finding.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';
import { SHAPES, readTechniques, type TechniqueShape } from '../support/technique-fixtures.js';

/** How many techniques are known of real malicious packages. */
const TECHNIQUES = 75;
const techniques = readTechniques();
const rules = new Set(SOURCE_RULE_DOCS.map(({ id }) => id));

const findingsOf = ({ files }: TechniqueShape): readonly Finding[] =>
  judgeSources(sourceTree(files), python).findings;

test('there is a file for every technique', () => {
  expect(techniques.map(({ number }) => number)).toEqual(
    Array.from({ length: TECHNIQUES }, (_, index) => index + 1),
  );
});

describe.each(techniques)('$number $name', ({ shapes }) => {
  const flagged = shapes.filter(({ shape }) => shape !== 'clean');
  const clean = shapes.filter(({ shape }) => shape === 'clean');

  test('has a rule, three shapes that it finds, and honest code that looks alike', () => {
    expect(flagged.map(({ shape }) => shape)).toEqual(expect.arrayContaining(SHAPES));
    expect(flagged.filter(({ rule }) => rule === undefined || !rules.has(rule))).toEqual([]);
    expect(clean.length).toBeGreaterThan(0);
  });

  test.each(flagged)('is found $shape, as $rule', (one) => {
    const found = findingsOf(one).filter(({ rule }) => rule === one.rule);
    expect(Math.max(0, ...found.map(({ score }) => score))).toBeGreaterThanOrEqual(SCORES[one.severity]);
  });

  test.each(clean)('leaves honest code alone', (one) => {
    expect(findingsOf(one).filter(({ score }) => score >= SCORES.MEDIUM)).toEqual([]);
  });
});
