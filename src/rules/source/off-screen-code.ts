import type { SourceRule } from './source-rule.js';

/** A statement ends or begins beyond a run of blanks no editor window shows. */
const OFF_SCREEN =
  /(?:;[ \t]{80,}|[ \t]{150,};[ \t]*|[^\s#'"][ \t]{200,})(?:\w[\w.]*\s*\(|import\s|from\s|exec\b|\w+\s*=)/;

/** Code pushed out of the visible part of its line. */
export const offScreenCode: SourceRule = {
  doc: {
    id: 'off-screen-code',
    title: 'Hides code to the right of the screen',
    why: 'Nobody writes a statement behind hundreds of blanks except to keep it from being seen.',
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
      const found = content.length > 5_000_000 ? null : OFF_SCREEN.exec(content);
      return found === null
        ? []
        : [{ line: index + 1, text: content.slice(found.index).trim().slice(0, 120) }];
    }),
};
