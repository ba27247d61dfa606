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

/** Finds calls of functions by their names. */
export function callOf(names: ReadonlySet<string>): RegExp {
  return new RegExp(`\\b(?:${[...names].filter((name) => /^\w+$/.test(name)).join('|') || '(?!)'})\\s*\\(`);
}
