import { Marked } from 'marked';

/** Close to how GitHub shows a job summary; no outside resource. */
const STYLE = `
body { margin: 0; background: #fff; color: #1f2328;
  font: 15px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
main { width: 940px; margin: 0 auto; padding: 20px 28px; }
h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; margin: 0 0 14px; font-size: 22px; }
h3 { font-size: 18px; margin: 22px 0 12px; } h4 { font-size: 15px; margin: 18px 0 8px; }
p, table, ul, details { margin: 0 0 14px; } ul { padding-left: 26px; } ul ul { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #d1d9e0; padding: 6px 12px; text-align: left; }
code { background: #eff1f3; border-radius: 6px; padding: .15em .4em;
  font: 12.5px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
sub { color: #59636e; font-size: 12px; }
`;

/** A job summary in Markdown as a page of HTML, for a picture of it. */
export function summaryPage(markdown: string): string {
  const body = new Marked({ gfm: true }).parse(markdown, { async: false });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Job summary</title><style>${STYLE}</style></head>
<body><main>${body}</main>
<script>document.documentElement.dataset.height = String(document.querySelector('main').offsetHeight);</script>
</body></html>
`;
}
