import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdown } from '../src/report/markdown.js';
import { reportSchema } from '../src/report/schema.js';
import { text } from '../src/report/text.js';
import { summaryPage } from './pictures/summary-page.js';
import { terminalSvg } from './pictures/terminal-svg.js';

/**
 * Draws the pictures of docs/pictures/ from a JSON report: `tsx scripts/pictures.ts REPORT.json [COMMAND]`.
 * The terminal needs nothing else; the job summary is photographed by chromium, or the program that CHROMIUM names.
 */
const PICTURES = join(import.meta.dirname, '..', 'docs', 'pictures');
const COLUMNS = 100;

function photograph(page: string, target: string): void {
  const chromium = process.env['CHROMIUM'] ?? 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'depsec-pictures-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  try {
    const file = join(folder, 'summary.html');
    writeFileSync(file, page);
    const address = pathToFileURL(file).href;
    const dom = execFileSync(chromium, [...flags, '--dump-dom', address], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const height = /data-height="(\d+)"/.exec(dom)?.[1] ?? '800';
    const size = `--window-size=996,${height}`;
    execFileSync(chromium, [...flags, size, `--screenshot=${target}`, address], { stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function draw(path: string, command: string): void {
  const report = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const output = text(report, { color: true, verbose: false, quiet: false, width: COLUMNS });
  mkdirSync(PICTURES, { recursive: true });
  const prompt = `\u001b[32m$\u001b[39m ${command}`;
  writeFileSync(join(PICTURES, 'terminal.svg'), terminalSvg(`${prompt}\n\n${output}`, command, COLUMNS));
  photograph(summaryPage(markdown(report)), join(PICTURES, 'job-summary.png'));
}

const [report, command = 'npx depsec audit -r requirements.txt'] = process.argv.slice(2);
if (report === undefined) throw new Error('usage: tsx scripts/pictures.ts REPORT.json [COMMAND]');
draw(report, command);
