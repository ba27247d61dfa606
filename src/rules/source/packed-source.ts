import type { Expression } from '../../python/syntax.js';
import type { SourceRule } from './source-rule.js';

const SHORTEST = 1_500;
/** The length of a literal that holds data rather than written text; otherwise 0. */
function packedLength(expression: Expression | undefined): number {
  if (expression?.kind !== 'text' && expression?.kind !== 'bytes') return 0;
  const { text } = expression;
  if (text.length < SHORTEST) return 0;
  const odd = (text.match(/[^\x20-\x7e\s]/g) ?? []).length;
  const isEncoded = !/\s\S+\s/.test(text.trim().slice(0, 400));
  return odd > text.length / 10 || isEncoded ? text.length : 0;
}

/** What a loader needs to run code in place of the module that called it. */
function isOfModule(value: Expression): boolean {
  if (value.kind === 'call') return isOfModule(value.called);
  return value.kind === 'name' && /^(?:__name__|__file__|__builtins__|globals)$/.test(value.name);
}

/** A file that is one call on one packed literal: the loader of an obfuscator. */
export const packedSource: SourceRule = {
  doc: {
    id: 'packed-source',
    title: 'Is a loader for one block of packed data',
    why: 'The file does not show what it does: it passes one large literal to something that unpacks and runs it.',
    remedy: 'Ask for readable source, or do not install the package.',
    example: '__unpack__(__name__, __file__, b"\\x50\\x59…")',
    technique: 'T1027.002',
  },
  severity: 'LOW',
  needs: ['__name__', '__file__', 'globals', '__builtins__'],
  match: ({ calls }, text) =>
    calls.flatMap(({ args, name, line, place, isStatement }) => {
      if (!isStatement || place !== 'module' || !args.some(({ value }) => isOfModule(value))) return [];
      const packed = args.reduce((sum, { value }) => sum + packedLength(value), 0);
      return packed > text.length / 8 ? [{ line, text: name }] : [];
    }),
};
