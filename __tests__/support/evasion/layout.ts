import type { Node } from 'web-tree-sitter';
import { unlessSame, type Mutation, type Subject } from './mutation.js';
import { ancestor, nodesOf, rewrite, type Source } from './source.js';
import { headLength, withPrelude } from './statements.js';

const FULL_WIDTH = 0xff21 - 0x41;

/** Letters that compare equal to ASCII ones in names (PEP 3131): full-width, or mathematical bold. */
function lookAlike(name: string, isBold: boolean): string {
  if (/^__/.test(name)) return name;
  return name.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (!isBold) return String.fromCharCode(code + FULL_WIDTH);
    return String.fromCodePoint(letter <= 'Z' ? 0x1d400 + code - 65 : 0x1d41a + code - 97);
  });
}

function disguised({ source }: Subject, isBold: boolean): string | undefined {
  const text = rewrite(source, (node) =>
    node.type === 'identifier' && ancestor(node, ['interpolation']) === undefined
      ? lookAlike(node.text, isBold)
      : undefined,
  );
  return unlessSame(source.text, text);
}

const LICENCE = Array.from(
  { length: 400 },
  (_, at) => `# Line ${at} of a licence that permits everything.`,
).join('\n');
const DOCSTRING = `"""${Array.from({ length: 200 }, (_, at) => `Notes on part ${at}. Safe, reviewed, see os.path and exec.`).join('\n')}"""`;

const DEAD = `
class _Table:
    rows = {n: str(n) for n in range(40)}

    def find(self, key, default=None):
        for row in self.rows:
            if row == key:
                return row
        return default


def _settle(a, b=2, *rest):
    total = a
    for each in rest:
        total = total * b + each
    while total > 1000:
        total //= 2
    return [total, {"a": a, "b": b}]


if False:
    _settle(1)
`;

/** The text with lines put between its top-level statements. */
function between({ source }: Subject, lines: string): string | undefined {
  const head = headLength(source);
  return source.root.namedChildren
    .map((node) =>
      node.startIndex >= head && node.type !== 'comment' ? `${lines}\n${node.text}` : node.text,
    )
    .join('\n');
}

/** Whether a break of line may stand before a token: outside literals, behind something. */
function* gaps({ root }: Source): Generator<Node> {
  for (const node of nodesOf(root)) {
    if (node.childCount > 0 || /^string_|^comment$|^escape|^(?:\n|newline)$/.test(node.type)) continue;
    if (ancestor(node, ['string']) !== undefined || node.text === '') continue;
    yield node;
  }
}

/** A backslash and a newline before every other token of a line. */
function continued({ source }: Subject): string | undefined {
  let line = -1;
  let count = 0;
  const places: number[] = [];
  for (const node of gaps(source)) {
    if (node.startPosition.row !== line) count = 0;
    line = node.startPosition.row;
    count += 1;
    if (count > 1 && count % 2 === 0 && node.startIndex > 0) places.push(node.startIndex);
  }
  let out = '';
  let from = 0;
  for (const place of places) {
    out += `${source.text.slice(from, place)} \\\n `;
    from = place;
  }
  return unlessSame(source.text, out + source.text.slice(from));
}

/** Simple statements in a row on one line. */
function inOneLine({ source }: Subject, gap: string): string | undefined {
  const SIMPLE = /^(?:import_statement|import_from_statement|expression_statement)$/;
  const lines: string[] = [];
  let open = false;
  for (const node of source.root.namedChildren) {
    if (node.type === 'comment') continue;
    const isSimple = SIMPLE.test(node.type);
    if (isSimple && open) lines.push(`${lines.pop() ?? ''};${gap}${node.text.trimEnd()}`);
    else lines.push(node.text.trimEnd());
    open = isSimple;
  }
  return unlessSame(source.text, `${lines.join('\n')}\n`);
}

function withIndent(source: Source, by: string): string | undefined {
  if (/"""|'''/.test(source.text)) return undefined;
  return unlessSame(
    source.text,
    source.text.replace(/^(?: {4})+/gm, (blanks) => by.repeat(blanks.length / 4)),
  );
}

/** Mutations of what stands around and between tokens. */
export const LAYOUT_MUTATIONS: readonly Mutation[] = [
  { id: 'names-full-width', group: 'layout', mutate: (s) => disguised(s, false) },
  { id: 'names-bold', group: 'layout', mutate: (s) => disguised(s, true) },
  { id: 'lines-continued', group: 'layout', mutate: continued },
  { id: 'in-one-line', group: 'layout', mutate: (s) => inOneLine(s, ' ') },
  { id: 'off-screen', group: 'layout', mutate: (s) => inOneLine(s, ' '.repeat(300)) },
  { id: 'tabs', group: 'layout', mutate: ({ source }) => withIndent(source, '\t') },
  { id: 'indent-of-one', group: 'layout', mutate: ({ source }) => withIndent(source, ' ') },
  { id: 'carriage-returns', group: 'layout', mutate: ({ source }) => source.text.replaceAll('\n', '\r\n') },
  {
    id: 'lone-carriage-returns',
    group: 'layout',
    mutate: ({ source }) =>
      /^#/m.test(source.text.slice(0, 200)) ? undefined : source.text.replaceAll('\n', '\r'),
  },
  { id: 'byte-order-mark', group: 'layout', mutate: ({ source }) => `\ufeff${source.text}` },
  {
    id: 'cookie',
    group: 'layout',
    mutate: ({ source }) =>
      /^#/.test(source.text) ? undefined : `# -*- coding: latin-1 -*-\n${source.text}`,
  },
  {
    id: 'form-feeds',
    group: 'layout',
    mutate: ({ source }) => source.root.namedChildren.map(({ text }) => text).join('\n\f\n'),
  },
  { id: 'comments', group: 'around', mutate: (s) => between(s, '# Reviewed, harmless: see the notes.') },
  { id: 'licence', group: 'around', mutate: ({ source }) => `${LICENCE}\n${source.text}` },
  {
    id: 'docstring',
    group: 'around',
    mutate: ({ source }) => (headLength(source) > 0 ? undefined : `${DOCSTRING}\n${source.text}`),
  },
  { id: 'dead-code', group: 'around', mutate: (s) => between(s, DEAD) },
  {
    id: 'dead-code-much',
    group: 'around',
    mutate: ({ source, read }) =>
      withPrelude(
        read(source.text),
        Array.from({ length: 60 }, (_, at) =>
          DEAD.replaceAll(/_Table|_settle/g, (name) => `${name}${at}`),
        ).join('\n'),
      ),
  },
  { id: 'far-below', group: 'around', mutate: ({ source }) => `${'\n'.repeat(3_000)}${source.text}` },
];
