import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const LONGEST_ROW = 500;
const pages = readdirSync(DOCS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(DOCS, name), 'utf8')] as const);

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

test.each(pages)(
  '%s: a row of a table is short enough to be read; what it says at length stands below',
  (_, text) => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((row) => row.length > LONGEST_ROW).map((row) => row.slice(0, 60))).toEqual([]);
  },
);

test.each(pages)('%s: links within the page lead to a heading', (_, text) => {
  const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
});
