import type { SourceRule } from './source-rule.js';

const CONFUSABLE = /\b(?:[Il1]{7,}|[O0]{6,}|[IlO01]{9,}|[S5Z2]{9,}|_0x[0-9a-f]{4,}|(?:_{3,}[Il1O0]+){2,})\b/g;
/** Long names at the beginning of an assignment. */
const ASSIGNED = /^[ \t]*([^\x00-\x7f\s]{10,}|\w{12,}|_{5,})[ \t]*=[^=]/gm;
const FEWEST = 6;

const distinct = (text: string): number => new Set(text).size;

/** Names that people do not write: of very few letters each, or all of one length and from a small foreign alphabet. */
function drawnFromFew(text: string): string[] {
  const names = [...new Set([...text.matchAll(ASSIGNED)].map(([, name = '']) => name))];
  const foreign = names.filter((name) => !/[\x00-\x7f]/.test(name));
  const isDrawn = distinct(foreign.join('')) <= 24 && new Set(foreign.map(({ length }) => length)).size === 1;
  return [...(isDrawn ? foreign : []), ...names.filter((name) => distinct(name) <= 3)];
}

/** Many names that readers cannot tell apart. */
export const confusableNames: SourceRule = {
  doc: {
    id: 'confusable-names',
    title: 'Uses many names that cannot be told apart',
    why: 'Obfuscators make names from I, l, 1, O and 0, to keep people from reading what the code does.',
    remedy: 'Ask for readable source, or do not install the package.',
    example: 'IlIlIIlI = OO00OO0O(lIIlIlIl)',
    technique: 'T1027',
  },
  severity: 'LOW',
  needs: [
    'IIl',
    'lII',
    'OO0',
    '0OO',
    'O0O',
    'S2S',
    'S5S',
    '_0x',
    'lIl',
    'IlI',
    '______',
    '__builtins__',
    '__import__',
    'exec',
    'eval',
  ],
  match: (_facts, text) => {
    const names = new Set<string>();
    for (const [name] of text.matchAll(CONFUSABLE)) {
      if (/[A-Za-z_]/.test(name[0] ?? '')) names.add(name);
      if (names.size >= FEWEST) break;
    }
    if (names.size < FEWEST) for (const name of drawnFromFew(text)) names.add(name);
    if (names.size < FEWEST) return [];
    const [first = ''] = names;
    const line = text.slice(0, text.indexOf(first)).split('\n').length;
    return [{ line, text: [...names].slice(0, 3).join(', ').slice(0, 120) }];
  },
};
