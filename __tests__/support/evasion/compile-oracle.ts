import { spawnSync } from 'node:child_process';

const PROGRAM = `
import ast, json, sys, warnings
warnings.simplefilter("ignore")
def check(text):
    try:
        compile(text.encode("utf-8"), "<mutant>", "exec", dont_inherit=True)
    except Exception as error:
        return repr(error)[:200]
print(json.dumps([check(text) for text in json.load(sys.stdin)]))
`;

/** What CPython's compiler has against each text; null where it takes it. Nothing is executed. */
export function refusalsOf(texts: readonly string[]): (string | null)[] {
  const { stdout, stderr, status } = spawnSync('python3', ['-I', '-c', PROGRAM], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`CPython did not answer: ${stderr}`);
  return JSON.parse(stdout) as (string | null)[];
}
