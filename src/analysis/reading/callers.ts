import {
  isLater,
  type ClassDefinition,
  type FunctionDefinition,
  type SyntaxTree,
} from '../../python/syntax.js';

/** Shorter names say nothing of whose function it is. */
const SHORTEST_NAME = 3;

/** A statement at the left edge that calls something, or has it called: `send()`, `Thread(target=send).start()`. */
const CALLING_LINE =
  /^(?!(?:def|class|from|import|async|if|elif|while|for|with|return)\b)[A-Za-z_][^\n#(]*\([^\n]*/gm;
const CALLED_NAME = /\b([A-Za-z_]\w*)\s*\(|\b(?:target|func|function)\s*=\s*(?:[\w.]*\.)?([A-Za-z_]\w*)/g;

/** Names of what a module calls while it is imported, by its lines that are not indented. */
export function calledAtImport(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [line] of text.matchAll(CALLING_LINE))
    for (const [, called, handed] of line.matchAll(CALLED_NAME)) names.add(called ?? handed ?? '');
  return names;
}

function isRead(node: FunctionDefinition | ClassDefinition): boolean {
  if (node.kind === 'function') return !isLater(node.body);
  return node.body.some((part) => part.kind === 'function' && !isLater(part.body));
}

/** Functions and classes of a module whose bodies were read because of their words. */
export function actingNames({ body }: SyntaxTree): readonly string[] {
  return body.flatMap((part) =>
    (part.kind === 'function' || part.kind === 'class') && part.name.length >= SHORTEST_NAME && isRead(part)
      ? [part.name]
      : [],
  );
}

/** Finds calls of functions by their names. */
export function callOf(names: ReadonlySet<string>): RegExp {
  return new RegExp(`\\b(?:${[...names].filter((name) => /^\w+$/.test(name)).join('|') || '(?!)'})\\s*\\(`);
}
