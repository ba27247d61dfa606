import type { SourceRule } from './source-rule.js';

/** What a statement begins with. */
const STATEMENT = /(?:\w[\w.]*\s*\(|import\s|from\s|exec\b|\w+\s*=)/y;
const BLANKS = /[ \t]{80,}(;[ \t]*)?/g;

/** The position of a statement that follows more blanks than an editor window shows. Each run of blanks is read once. */
function findOffScreen(line: string): number | undefined {
  for (const { 0: whole, 1: end, index } of line.matchAll(BLANKS)) {
    const blanks = whole.length - (end?.length ?? 0);
    const before = line[index - 1] ?? ' ';
    const isFar =
      end === undefined ? before === ';' || (blanks >= 200 && !/[\s#'"]/.test(before)) : blanks >= 150;
    STATEMENT.lastIndex = index + whole.length;
    if (isFar && STATEMENT.test(line)) return Math.max(0, end === undefined ? index - 1 : index);
  }
  return undefined;
}

/** Code pushed out of the visible part of its line. */
export const offScreenCode: SourceRule = {
  doc: {
    id: 'off-screen-code',
    title: 'Hides code to the right of the screen',
    why: 'The only reason to write a statement after hundreds of blanks is to keep it from being seen.',
    remedy: 'Do not install the package.',
    example: 'import os;<200 blanks>exec(payload)',
    technique: 'T1027',
  },
  severity: 'LOW',
  needs: [
    '                                                                                ',
    '\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t',
  ],
  match: (_facts, text) =>
    text.split('\n').flatMap((content, index) => {
      const found = findOffScreen(content);
      return found === undefined
        ? []
        : [
            {
              line: index + 1,
              text: content
                .slice(found, found + 5_000)
                .trim()
                .slice(0, 120),
            },
          ];
    }),
};
