/** Colours of a terminal, by SGR parameter (ECMA-48 §8.3.117). */
const COLORS: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#56d364',
  '33': '#e3b341',
  '35': '#d2a8ff',
};
const FOREGROUND = '#e6edf3';
const FAINT = '#8b949e';
const BACKGROUND = '#0d1117';

const FONT_SIZE = 14;
const CELL = { width: 8.43, height: 20 };
const PADDING = { top: 46, side: 20, bottom: 18 };

interface Style {
  readonly isBold: boolean;
  readonly isFaint: boolean;
  readonly color: string;
}

const PLAIN: Style = { isBold: false, isFaint: false, color: FOREGROUND };

interface Span {
  readonly column: number;
  readonly text: string;
  readonly style: Style;
}

/**
 * Terminal output as a picture: text with the SGR sequences that depsec writes, as an SVG of its own, without any
 * script, font or other outside resource. Lines are broken at `columns`, as a terminal does.
 */
export function terminalSvg(output: string, title: string, columns: number): string {
  const rows = output
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapped(spansOf(line), columns));
  const width = Math.round(columns * CELL.width + 2 * PADDING.side);
  const height = PADDING.top + rows.length * CELL.height + PADDING.bottom;
  const body = rows.flatMap((spans, row) => spans.map((span) => spanElement(span, row)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="10" fill="${BACKGROUND}"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map(
      (color, index) => `<circle cx="${24 + index * 20}" cy="22" r="6" fill="${color}"/>`,
    ),
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}">`,
    ...body,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function spansOf(line: string): readonly Span[] {
  let style = PLAIN;
  let column = 0;
  return line.split(/(\u001b\[\d+m)/).flatMap((text) => {
    const code = text.startsWith('\u001b[') ? text.slice(2, -1) : undefined;
    if (code !== undefined) style = restyled(style, code);
    if (code !== undefined || text === '') return [];
    const span = { column, text, style };
    column += text.length;
    return [span];
  });
}

function restyled(style: Style, code: string): Style {
  if (code === '1') return { ...style, isBold: true };
  if (code === '2') return { ...style, isFaint: true };
  if (code === '22') return { ...style, isBold: false, isFaint: false };
  return { ...style, color: COLORS[code] ?? FOREGROUND };
}

function wrapped(spans: readonly Span[], columns: number): readonly (readonly Span[])[] {
  const length = spans.reduce((sum, { text }) => sum + text.length, 0);
  const rows = Math.max(1, Math.ceil(length / columns));
  return Array.from({ length: rows }, (_, row) =>
    spans.flatMap(({ column, text, style }) => {
      const from = Math.max(0, row * columns - column);
      const to = Math.min(text.length, (row + 1) * columns - column);
      return to > from
        ? [{ column: Math.max(0, column - row * columns), text: text.slice(from, to), style }]
        : [];
    }),
  );
}

function spanElement({ column, text, style }: Span, row: number): string {
  const indent = text.length - text.trimStart().length;
  const shown = text.trim();
  if (shown === '') return '';
  const x = (PADDING.side + (column + indent) * CELL.width).toFixed(1);
  const y = PADDING.top + row * CELL.height + FONT_SIZE;
  const weight = style.isBold ? ' font-weight="bold"' : '';
  const fill = style.isFaint ? FAINT : style.color;
  const length = (shown.length * CELL.width).toFixed(1);
  return `<text x="${x}" y="${y}" fill="${fill}"${weight} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(shown)}</text>`;
}

function escaped(text: string): string {
  const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // Not every viewer keeps two spaces in a row.
  return shown.replaceAll('  ', '&#160; ');
}
