import type { SourceRule } from './source-rule.js';

/** The builtins that run text, standing as values of an assignment rather than being called. */
const ALIASED = /^[\w. ,\t]+=[^=\n#]*?(?:^|[=,(\s])(exec|eval|compile|__import__)[ \t]*(?=[,)\n;#]|$)/gm;
const DEFINES = /\b(?:def|class)\s+(?:exec|eval|compile)\b/;

/** Other names for the builtins that run text as code. */
export const builtinAlias: SourceRule = {
  doc: {
    id: 'builtin-alias',
    title: 'Gives a builtin that runs code another name',
    why: 'A search for `exec` does not find it under another name. Compatibility modules do this too, so on its own this is a note.',
    remedy: 'Look at what is called by the new name.',
    example: 'work, words = exec, str',
    technique: 'T1027',
  },
  severity: 'LOW',
  needs: ['exec', 'eval', 'compile', '__import__'],
  match: (_facts, text) => {
    if (DEFINES.test(text)) return [];
    return [...text.matchAll(ALIASED)]
      .slice(0, 20)
      .map((found) => ({ line: lineOf(text, found), text: found[1] ?? '' }));
  },
};

/** The line of the builtin. */
function lineOf(text: string, { index, 0: whole }: RegExpMatchArray): number {
  const lead = whole.length - whole.trimStart().length;
  return text.slice(0, (index ?? 0) + lead).split('\n').length;
}
