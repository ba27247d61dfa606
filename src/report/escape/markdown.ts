import { visible, visibleName } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\\': '&#92;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '|': '&#124;',
};

const SPECIAL = /[&<>"\\`*_~[\]|]/g;

/**
 * What GitHub turns into links, mentions, mathematics or emoji *after* it has rendered the Markdown. Entities do not
 * stop that, because it works on the finished text; only text in a code span is left alone.
 */
const LIVE = /((?:[@#$]|[a-z]{0,16}:\/\/\S*|:[a-z+-][\w+-]*:|www\.|GH-(?=\d))+)/gi;

/**
 * Hostile text as Markdown prose that renders to exactly that text: no HTML, link, image, mention, reference, emphasis,
 * table cell or heading comes out of it. Must not be at the start of a line.
 */
export function prose(text: string, limit?: number): string {
  return visible(text, limit)
    .split(LIVE)
    .map((part, index) =>
      index % 2 === 1 ? code(part) : part.replace(SPECIAL, (char) => ENTITIES[char] ?? char),
    )
    .join('');
}

/**
 * Hostile text as a Markdown code span, also inside a table cell. A backtick or a bar would end the span or the cell,
 * so it is written between two spans as an entity.
 */
export function code(text: string, limit?: number): string {
  return spans(visible(text, limit));
}

/** A name or version (see `visibleName`) as a code span. */
export function codeName(name: string): string {
  return spans(visibleName(name));
}

/** An item or a cell that held nothing at all would change what the lines around it mean. */
function spans(text: string): string {
  if (text === '') return '(empty)';
  return text
    .split(/([`|])/)
    .filter((part) => part !== '')
    .map((part) => ENTITIES[part] ?? `\`${part}\``)
    .join('');
}
