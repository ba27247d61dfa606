import { textValue } from './constants.js';
import { UNKNOWN, wholeText, type Value } from './value.js';

const MOST_TEXT = 2_000_000;

const bare = (text: string): string =>
  text.trim().replace(/^(["'])([^]*)\1$/, (_whole, _quote, inner: string) => inner);

function linesOf(value: Value | undefined): readonly string[] | undefined {
  const text = wholeText(value);
  if (text === undefined || text.length > MOST_TEXT) return undefined;
  return text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:[#;]|$)/.test(line));
}

const table = (entries: ReadonlyMap<string, Value>, { labels, steps }: Value): Value => ({
  ...UNKNOWN,
  entries,
  labels,
  steps,
});

/** What `configparser` reads: sections of settings. Of one that goes on in the next line, or names others, nothing is known. */
export function parseIni([value]: readonly Value[]): Value | undefined {
  const lines = linesOf(value);
  if (value === undefined || lines === undefined) return undefined;
  const sections = new Map<string, Map<string, Value>>();
  let section = new Map<string, Value>();
  let last = '';
  for (const line of lines) {
    const [, heading] = /^\[([^\]]{1,200})\]/.exec(line) ?? [];
    const [, key, text = ''] = /^([^\s=:][^=:]{0,200})[=:](.*)$/.exec(line) ?? [];
    if (heading !== undefined) sections.set(heading, (section = new Map<string, Value>()));
    else if (/^\s/.test(line)) section.set(last, UNKNOWN);
    else if (key !== undefined) {
      last = key.trim().toLowerCase();
      section.set(last, /%\(|\$\{/.test(text) ? UNKNOWN : textValue(text.trim()));
    }
  }
  const defaults = sections.get('DEFAULT') ?? new Map<string, Value>();
  return table(
    new Map([...sections].map(([name, entries]) => [name, table(new Map([...defaults, ...entries]), value)])),
    value,
  );
}

/** What in YAML begins something else than a plain word: a block, a list, a tag, a name for something. */
const NOT_PLAIN = /^\s*[|>&*[{!]/;

/** What `yaml.safe_load` reads of a text that holds nothing but tables of plain words, one in the other (YAML 1.2, 7.3.3). */
export function parseYaml([value]: readonly Value[]): Value | undefined {
  const lines = linesOf(value);
  if (value === undefined || lines === undefined) return undefined;
  const top = new Map<string, Value>();
  const open: { readonly column: number; readonly entries: Map<string, Value> }[] = [
    { column: -1, entries: top },
  ];
  for (const line of lines) {
    const [, blanks = '', key, text = ''] =
      /^( *)((?:"[^"]*"|'[^']*'|[\w./-]{1,200})) *:(?: (.*))?$/.exec(line) ?? [];
    if (key === undefined) continue;
    while (open.length > 1 && (open.at(-1)?.column ?? 0) >= blanks.length) open.pop();
    const plain = text.replace(/\s#.*$/, '');
    const inner = new Map<string, Value>();
    open
      .at(-1)
      ?.entries.set(
        bare(key),
        plain.trim() === '' ? table(inner, value) : NOT_PLAIN.test(plain) ? UNKNOWN : textValue(bare(plain)),
      );
    if (plain.trim() === '') open.push({ column: blanks.length, entries: inner });
  }
  return top.size === 0 ? undefined : table(top, value);
}
