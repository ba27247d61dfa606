import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const DOCS = join(ROOT, 'docs');
const LONGEST_ROW = 500;
const pages = readdirSync(DOCS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(DOCS, name), 'utf8')] as const);

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

test.each(pages)('%s: no row of a table is longer than 500 characters', (_, text) => {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.filter((row) => row.length > LONGEST_ROW).map((row) => row.slice(0, 60))).toEqual([]);
});

const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const TOP_PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

test.each([...TOP_PAGES, ...pages.map(([name]) => `docs/${name}`)])(
  '%s: relative links lead to a file, and to a heading in it',
  (page) => {
    const path = join(ROOT, page);
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?![a-z]+:)([^)#]*)(?:#([^)]+))?\)/g)];
    const broken = links.filter(([, target = '', anchor]) => {
      const file = target === '' ? path : join(dirname(path), target);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsIn(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  },
);
