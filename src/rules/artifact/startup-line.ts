import type { ArtifactRule } from './artifact-rule.js';

/** Lines that Python executes at every start (module `site`). */
export const startupLine: ArtifactRule = {
  doc: {
    id: 'startup-line',
    title: 'Runs code at every start of Python',
    why: 'A line that begins with `import` in a .pth file runs whenever Python starts, in every program of that environment.',
    remedy: 'Look at the line; development tools use this, libraries should not.',
    example: 'import pkg.hook',
    technique: 'T1546.018',
  },
  severity: 'LOW',
  match: (view) =>
    view.paths
      .filter((path) => path.endsWith('.pth'))
      .flatMap((path) =>
        Buffer.from(view.read(path))
          .toString('utf8')
          .split(/\r\n|\r|\n/)
          .flatMap((text, index) =>
            /^\ufeff?import[ \t]/.test(text) ? [{ path, line: index + 1, text: text.slice(0, 120) }] : [],
          ),
      ),
};
