import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const TOOLS = join(import.meta.dirname, '..', '..', '.tools');
const IS_WINDOWS = process.platform === 'win32';

/** Where `scripts/install-test-tools.sh` puts things, then PATH. */
const FOLDERS = [
  join(TOOLS, 'bin'),
  join(TOOLS, 'venv', IS_WINDOWS ? 'Scripts' : 'bin'),
  join(TOOLS, 'installers', IS_WINDOWS ? 'Scripts' : 'bin'),
  join(TOOLS, 'poetry', IS_WINDOWS ? 'Scripts' : 'bin'),
  ...(process.env['PATH'] ?? '').split(delimiter),
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The absolute path of a test tool, or undefined when this machine has none. */
export function findTool(name: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, IS_WINDOWS ? `${name}.exe` : name)).find(isExecutable);
}

/**
 * A suite that needs `names`. Where one is missing the suite is skipped and says so in words on standard error;
 * with `DEPSEC_REQUIRE_TOOLS=1`, as in CI, the missing tool is a failure.
 */
export function describeWithTools(
  names: readonly string[],
  title: string,
  suite: (tools: Readonly<Record<string, string>>) => void,
): void {
  const found = names.map((name) => [name, findTool(name)] as const);
  const missing = found.filter(([, path]) => path === undefined).map(([name]) => name);
  if (missing.length === 0) {
    describe(title, () => {
      suite(Object.fromEntries(found.map(([name, path]) => [name, path ?? ''])));
    });
    return;
  }
  const sentence = `"${title}" needs ${missing.join(', ')}: install with "bash scripts/install-test-tools.sh" (needs Go, Python and npm).`;
  if (process.env['DEPSEC_REQUIRE_TOOLS'] === '1') {
    test(`${title}: its tools are installed`, () => {
      throw new Error(sentence);
    });
    return;
  }
  process.stderr.write(`Skipped: ${sentence}\n`);
  describe.skip(title, () => {
    suite(Object.fromEntries(names.map((name) => [name, ''])));
  });
}
