import { deflateSync } from 'node:zlib';
import { BRANCHES } from './pathological-branches.js';

/** Files of an artifact that asks too much of a reader. Made when they are needed: some are large. */
export interface Case {
  readonly name: string;
  readonly files: () => Readonly<Record<string, string | Uint8Array>>;
}

const MANY = 100_000;
const IMPORTED = 'pkg/__init__.py';

const repeat = (piece: string, count = MANY): string => piece.repeat(count);
const each = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const layerOfClasses = (layer: number): string => {
  const bases = layer === 0 ? 'object' : each(150, (at) => `c${layer - 1}_${at}`).replaceAll('\n', ', ');
  return `${each(150, (at) => `class c${layer}_${at}(${bases}): pass`)}\n`;
};

/** One module by a text; what it is told apart by is its name. */
const texts: Readonly<Record<string, () => string>> = {
  ...BRANCHES,
  // Nesting.
  'round brackets, closed': () => `x = ${repeat('(')}1${repeat(')')}\n`,
  'round brackets, open': () => `x = ${repeat('(')}`,
  'square brackets, closed': () => `x = ${repeat('[')}1${repeat(']')}\n`,
  'square brackets, open': () => `x = ${repeat('[')}`,
  'curly brackets, closed': () => `x = ${repeat('{')}1${repeat('}')}\n`,
  'curly brackets, open': () => `x = ${repeat('{')}`,
  'brackets of every kind': () => `x = ${repeat('([{')}1${repeat('}])')}\n`,
  'brackets that close only': () => repeat(')]}'),
  dictionaries: () => `x = ${repeat('{1: ')}1${repeat('}')}\n`,
  indentation: () => `${each(3_000, (at) => `${' '.repeat(at)}if x:`)}\n${' '.repeat(3_000)}exec(x)\n`,
  'indentation by tabs': () =>
    `${each(3_000, (at) => `${'\t'.repeat(at)}for x in y:`)}\n${'\t'.repeat(3_000)}pass\n`,
  functions: () => `${each(3_000, (at) => `${' '.repeat(at)}def f():`)}\n${' '.repeat(3_000)}exec(x)\n`,
  classes: () => `${each(3_000, (at) => `${' '.repeat(at)}class A:`)}\n${' '.repeat(3_000)}exec(x)\n`,
  tries: () => `${each(2_000, (at) => `${' '.repeat(at)}try:`)}\n${' '.repeat(2_000)}exec(x)\n`,
  'dedents that fit nothing': () => each(4_000, (at) => `${' '.repeat(4_000 - at)}x = 1`),
  'not, not, not': () => `x = ${repeat('not ')}1\n`,
  signs: () => `x = ${repeat('-')}1\n`,
  tildes: () => `x = ${repeat('~')}1\n`,
  awaits: () => `x = ${repeat('await ')}y\n`,
  lambdas: () => `x = ${repeat('lambda: ')}1\n`,
  'lambdas that are called': () => `x = ${repeat('(lambda: ', 20_000)}exec${repeat(')()', 20_000)}\n`,
  stars: () => `f(${repeat('*')}x)\n`,
  'conditional expressions': () => `x = ${repeat('1 if y else ')}2\n`,
  'calls in calls': () => `${repeat('f(')}1${repeat(')')}\n`,
  'decoding in decoding': () =>
    `import base64\nexec(${repeat('base64.b64decode(', 1_000)}"QQ=="${repeat(')', 1_000)})\n`,
  'comprehensions in comprehensions': () => `x = ${repeat('[y for y in ', 20_000)}z${repeat(']', 20_000)}\n`,
  'f-strings in f-strings': () => `x = ${repeat('f"{', 20_000)}1${repeat('}"', 20_000)}\n`,
  'format specifications': () => `x = f"${repeat('{a:')}${repeat('}')}"\n`,
  decorators: () => `${repeat('@f\n')}def g(): pass\n`,
  // Chains.
  attributes: () => `x = a${repeat('.a')}\n`,
  'chain of calls': () => `x = a${repeat('()')}\n`,
  'chain of methods': () => `x = a${repeat('.a()')}\n`,
  subscripts: () => `x = a${repeat('[0]')}\n`,
  sums: () => `x = 1${repeat(' + 1')}\n`,
  'sums of several kinds': () => `x = 1${repeat(' + 1 - 2 * 3')}\n`,
  powers: () => `x = 2${repeat(' ** 2')}\n`,
  comparisons: () => `x = 1${repeat(' < 1')}\n`,
  'ands and ors': () => `x = 1${repeat(' and y or z')}\n`,
  'assignments in a row': () => `${repeat('a = ')}1\n`,
  elifs: () => `if x: pass\n${repeat('elif x: pass\n')}`,
  'else in else': () =>
    `${each(3_000, (at) => `${' '.repeat(at)}if x: pass\n${' '.repeat(at)}else:`)}\n${' '.repeat(3_001)}pass\n`,
  excepts: () => `try: pass\n${repeat('except x: pass\n')}`,
  'literals side by side': () => `x = ${repeat('"a" ')}\n`,
  'literals that are added': () => `x = "a"${repeat(' + "a"')}\n`,
  statements: () => repeat('x;'),
  walruses: () => `x = ${repeat('(y := ')}1${repeat(')')}\n`,
  'continued lines': () => `x = 1${repeat(' + \\\n 1')}\n`,
  // Size.
  'a line of 10 MB': () => `x = "${repeat('a', 10_000_000)}"\n`,
  'a line of 10 MB of names': () => `${repeat('a,', 4_000_000)} = x\n`,
  'a file of 7 MB': () => repeat('x = [1, 2, "three", f(4)]\n', 280_000),
  'a file of 50 MB': () => repeat('x = exec\n', 5_500_000),
  'a long comment': () => `#${repeat('a', 7_000_000)}\nexec(x)\n`,
  'a list of numbers': () => `x = [${repeat('1,', 1_000_000)}]\nexec(bytes(x))\n`,
  'a list of texts': () => `x = [${repeat('"a",', 500_000)}]\nexec("".join(x))\n`,
  'a dictionary': () => `x = {${repeat('"a": 1,', 500_000)}}\n`,
  imports: () => `${each(MANY, (at) => `import a${at}`)}\n`,
  'imports of one name': () => `from a import (${repeat('b,')})\n`,
  aliases: () => `x0 = exec\n${each(MANY, (at) => `x${at + 1} = x${at}`)}\nx${MANY}("1")\n`,
  'functions that call the next': () =>
    `${each(MANY, (at) => `def f${at}(x): return f${at + 1}(x)`)}\ndef f${MANY}(x): exec(x)\nf0("1")\n`,
  'functions that call two others': () =>
    `${each(MANY, (at) => `def f${at}(x): f${(at * 7 + 1) % MANY}(x); f${(at * 13 + 5) % MANY}(x + "a")`)}\nf0("exec")\n`,
  'functions that call each other': () =>
    `def a(x): exec(x); b(x + "1")\ndef b(x): exec(x); a(x + "2")\na("x")\n${repeat('a("y")\n', 10_000)}`,
  'classes that inherit': () =>
    `class C0:\n  def f(self): exec("1")\n${each(20_000, (at) => `class C${at + 1}(C${at}): pass`)}\nC20000().f()\n`,
  parameters: () => `def f(${each(MANY, (at) => `a${at},`)}): exec(a1)\nf(1)\n`,
  arguments: () => `exec(${repeat('"a",')})\n`,
  globals: () => `def f():\n${repeat('  global a\n')}  exec(a)\nf()\n`,
  // Time.
  'a text times a billion': () => `x = "a" * 10**9\nexec(x)\n`,
  'a text times itself': () => `x = "a" * 10000\n${repeat('x = x * 10000\n', 100)}exec(x)\n`,
  'a text that is doubled': () => `x = "ab"\n${repeat('x = x + x\n', 100)}exec(x)\n`,
  'a text that is doubled in a loop': () => `x = "ab"\nfor i in range(60):\n  x += x\n  exec(x)\n`,
  'a list that is doubled': () => `x = [1]\n${repeat('x = x + x\n', 100)}exec(bytes(x))\n`,
  'a list times a billion': () => `x = [1] * 10**9\nexec(bytes(x))\n`,
  'a list of itself': () => `x = [1]\n${repeat('x = [x, x, x]\n', 1_000)}exec(x)\n`,
  'a dictionary of itself': () => `x = {}\n${repeat('x = {"a": x, "b": x}\n', 1_000)}exec(x)\n`,
  'an object of itself': () =>
    `class A: pass\nx = A()\n${repeat('y = A()\ny.a = x\ny.b = x\nx.c = y\nx = y\n', 500)}exec(x)\n`,
  'padding in a format': () =>
    `x = "{:>1000000000}".format(1)\nexec(x)\ny = "%1000000000d" % 1\nexec(y)\nexec(f"{1:>1000000000}")\n`,
  'fields that are formatted': () => `x = "{0}{0}{0}{0}"\n${repeat('x = x.format(x)\n', 100)}exec(x)\n`,
  'a replacement by itself': () => `x = "aaaa"\n${repeat('x = x.replace("a", x)\n', 100)}exec(x)\n`,
  'joined by itself': () => `x = "aaaa"\n${repeat('x = x.join(list(x))\n', 100)}exec(x)\n`,
  ranges: () => `x = "".join(chr(a) for a in range(10**9))\nexec(x)\n`,
  'ranges in ranges': () =>
    `x = [a for a in range(1000) for b in range(1000) for c in range(1000)]\nexec(x)\n`,
  'comprehensions over comprehensions': () =>
    `x = [1, 2]\n${repeat('x = [a for a in x for b in x]\n', 100)}exec(x)\n`,
  'loops in loops': () =>
    `${each(9, (at) => `${' '.repeat(at)}for a${at} in range(64):`)}\n${' '.repeat(9)}exec(str(a0))\n`,
  'loops over many': () => `for a in range(20000):\n  for b in range(20000):\n    exec(chr(a ^ b))\n`,
  'while true': () => `x = "a"\nwhile True:\n  x = x + chr(ord(x[0]) ^ 1)\n  exec(x)\n`,
  'recursion that doubles': () => `def f(n): return f(n - 1) + f(n - 1) + chr(n)\nexec(f(1000))\n`,
  'closures that make closures': () =>
    `def f(n):\n  def g(m):\n    return f(m)(n)\n  return g\nexec(f(1)(2)(3))\n`,
  'code that runs itself': () => `s = "exec(s)"\nexec(s)\n`,
  'code that runs itself ten times': () => `s = "exec(s);" * 10\nexec(s)\n`,
  'code that runs longer code': () => `s = "s = s + s\\nexec(s)\\nexec(s)\\n"\nexec(s)\n`,
  'evaluations in a loop': () => `for a in range(20000):\n  exec("x = 1\\n" * 1000)\n`,
  'bombs that are unpacked': () => {
    const bomb = deflateSync(Buffer.alloc(15_000_000, 97)).toString('base64');
    return `import zlib, base64\nb = base64.b64decode("${bomb}")\n${repeat('x = zlib.decompress(b)\nexec(x)\n', 500)}`;
  },
  'a bomb in a loop': () => {
    const bomb = deflateSync(Buffer.alloc(15_000_000, 97)).toString('base64');
    return `import zlib, base64\nfor i in range(10000):\n  exec(zlib.decompress(base64.b64decode("${bomb}")))\n`;
  },
  'a large text in many calls': () =>
    `import os\nx = "a" * 9000 * 400\nfor i in range(20000):\n  os.system(x + str(i))\n  x.replace("a", "b").upper()\n`,
  'a large text in many files': () =>
    `x = "/a" * 9000 * 100\nfor i in range(20000):\n  open(x + str(i), "w").write(x)\n`,
  'slices of a large text': () => `x = "ab" * 9000 * 100\nfor i in range(20000):\n  exec(x[i:][::-1])\n`,
  'codecs over a large text': () =>
    `import base64\nx = "ABCDEFGH" * 9000 * 50\nexec(base64.b32decode(x))\nexec(base64.b85decode(x))\nexec(base64.a85decode(x))\nexec(base64.b16decode(x))\n`,
  'an integer of many digits': () =>
    `x = 0x${repeat('f', 1_000_000)}\nexec(x.to_bytes(500000, "big"))\ny = 10 ** 10 ** 10\nexec(y.to_bytes(1 << 40, "big"))\nz = 1 << 10**9\nexec(str(z))\n`,
  reduction: () => `from functools import reduce\nexec(reduce(lambda a, b: a + a, range(20000), "ab"))\n`,
  'special methods that call each other': () =>
    `class A:\n  def __add__(self, o): return o + self\n  def __getattr__(self, n): return self[n]\n  def __getitem__(self, n): return getattr(self, n)\n  def __iter__(self): return self\n  def __next__(self): return self + self\n  def __call__(self): return self()()\n  def __eq__(self, o): return o == self\nx = A()\n${repeat('x = x + x.y + x[1] + x()\nfor z in x: x == z\n', 2_000)}exec(x)\n`,
  'decorators that decorate': () =>
    `def d(f):\n  return d(d(f))\n${repeat('@d\n', 1_000)}def g(): exec("1")\ng()\n`,
  'metaclasses of themselves': () =>
    `class M(type):\n  def __new__(c, *a): return M("x", (), {})\n  def __init_subclass__(c): \n    class D(c): pass\n${repeat('class A(M, metaclass=M): pass\nM = A\n', 500)}`,
  // Regular expressions.
  blanks: () => `x = 1${repeat(' ', 2_000_000)}# end\n`,
  'blanks and semicolons': () => `x = 1\n${repeat(`${' '.repeat(149)};`, 20_000)}\n`,
  'blanks in a text': () => `x = "${repeat(' ', 3_000_000)}y"\n`,
  'tabs at the start': () => `${repeat('\t', 1_000_000)}x = exec\n`,
  'columns of numbers': () =>
    `eval(x)\n"""\n${repeat(`${repeat(`7${repeat(' ', 40)}`, 11)}x\n`, 2_000)}"""\n`,
  'markup run as code': () => `exec("${repeat('<!--')}")\n`,
  'markup as code': () => repeat('<!--'),
  'templates of fields': () => `x = "${repeat('{}')}${repeat('%s')}`,
  'names and blanks': () => `exec = 1\n"""${repeat('a ', 1_000_000)}"""\n`,
  'equal signs': () => `"""${repeat('a=', 500_000)} exec"""\n`,
  'words that nearly alias': () => `"""\n${repeat(`${'a, '.repeat(2_000)}= x exec\n`, 100)}"""\nexec\n`,
  'an open field': () => `exec(("{" + "a" * 9000 * 100).format(1))\nexec(("{" * 9000 * 100).format(1))\n`,
  'percent and zeros': () => `exec(("%" + "0" * 9000 * 100) % 1)\nexec(("%(" + "a" * 9000 * 100) % 1)\n`,
  'what is stripped': () =>
    `exec(("a" * 9000 * 100 + "b").rstrip("a"))\nexec(("b" + "a" * 9000 * 100 + "b").strip("a"))\nexec((" " * 9000 * 100 + "b").lstrip().strip().rstrip())\n`,
  'a command that nearly matches': () =>
    `import os\nos.system("powershell " * 9000)\nos.system("curl " * 9000 + "|")\nos.system("nc -" * 9000)\nos.system("&& " * 9000)\nos.system("../" * 9000)\nos.system("schtasks " * 9000)\nos.system("echo " + "A" * 90000)\n`,
  'an address that nearly matches': () =>
    `import requests\nrequests.get("https://" + "a." * 9000 * 100)\nrequests.get("https://" + "a@" * 9000 * 100)\nrequests.get("a." * 9000 * 100)\nimport socket\nsocket.gethostbyname("a." * 9000 * 100 + "!")\n`,
  'numbers and letters without end': () =>
    `x = "${repeat('0123456789abcdef', 200_000)}"\nexec(bytes.fromhex(x))\n`,
  'confusable names': () => `${repeat('IlIlIlIlIl', 500_000)} = 1\n`,
  underscores: () => `x = "${repeat('___I', 500_000)}"\n# lIl\n`,
  'a dotted name': () => `import ${repeat('a.', MANY)}b\nfrom ${repeat('.')} import x\n`,
  'commands that never end': () => {
    const words = [
      'certutil -urlcache ',
      'curl https',
      'schtasks ',
      'nc -',
      'net user ',
      'powershell',
      'base64 -d ',
    ];
    const more = [
      'ssh ',
      '>>',
      'curl -d',
      'rm -r',
      'exec(',
      ':import ',
      'import import ',
      'xmrig ',
      'mshta ',
    ];
    const lines = [...words, ...more].map((word) => `os.system("${repeat(word, 3_000)}\\n")`);
    return `import os\n${lines.join('\n')}\n`;
  },
  'imports for another Python': () =>
    `import subprocess, sys\nsubprocess.Popen([sys.executable, "-c", "${repeat('import import import ', 3_000)}!"])\n`,
  'names that never end': () =>
    `import requests\n${['webhook', 'AES', 'ctypes.', 'putparamiko.t', '__subclasses__()[]', 'paramiko.']
      .map((word) => `x = a.${repeat(word, 10_000)}(b)`)
      .join('\n')}\n`,
  'addresses that never end': () =>
    `import requests\n${[
      'https://',
      '/resolve?-&name=0',
      ':/containers/',
      '.ipython/a',
      'A-',
      'discord_desktop_core',
    ]
      .map(
        (word) =>
          `requests.post("${repeat(word, 10_000)}", json=a)\nopen("${repeat(word, 10_000)}", "w").write(a)`,
      )
      .join('\n')}\n`,
  // Damage.
  'a string that is never closed': () => `x = "${repeat('a\\"', 1_000_000)}`,
  'a text block that is never closed': () => `x = """${repeat('a\n', 1_000_000)}`,
  'many strings that are never closed': () => repeat('x = "\n'),
  'an f-string that is never closed': () => `x = f"{${repeat('{', 50_000)}`,
  'nothing but quotes': () => repeat('"', 1_000_001),
  'nothing but backslashes': () => repeat('\\', 1_000_000),
  'nothing but colons': () => repeat(':', 500_000),
  'nothing but commas': () => repeat(',', 500_000),
  'nothing but at signs': () => repeat('@', 500_000),
  'keywords without sense': () => repeat('if else for in def lambda class return '),
  'lone surrogates': () => `x = "${repeat('\\ud800', 100_000)}"\nexec(x)\nexec(x.encode().decode())\n`,
  'characters beyond the first plane': () => `x = "${repeat('\u{1f40d}', 500_000)}"\nexec(x[::-1])\n`,
  'names in other scripts': () =>
    each(50_000, (at) => `${String.fromCodePoint(0x4e00 + (at % 20_000))}${at} = 1`),
  'combining characters': () => `x${repeat('\u0301', 500_000)} = exec\n`,
  'characters that grow when they are normalised': () => `x = ${repeat('\ufdfa', 300_000)}\n`,
  escapes: () => `x = "${repeat('\\x41', 500_000)}"\nexec(x)\n`,
  'carriage returns': () => repeat('x = 1\r', 500_000),
  'form feeds': () => repeat('\f', 1_000_000),
  'null bytes': () => repeat('\0', 1_000_000),
  'a coding cookie without end': () => `# coding: ${repeat('a', 5_000_000)}\n`,
  'a first line without end': () => `#${repeat(' coding', 700_000)}`,
};

const artifacts: Readonly<Record<string, Case['files']>> = {
  'many tiny files': () =>
    Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`pkg/m${at}.py`, `x = ${at}\n`])),
  'many tiny files that import the next': () =>
    Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [
        `pkg/m${at}.py`,
        `from . import m${at + 1}\nexec(m${at + 1}.x)\n`,
      ]),
    ),
  'modules that import each other': () =>
    Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `pkg/m${at}.py`,
        `${Array.from({ length: 300 }, (_unused, other) => `from .m${other} import *`).join('\n')}\ndef f${at}(x): exec(x)\nf${(at + 1) % 300}("1")\n`,
      ]),
    ),
  'many packages': () =>
    Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`p${at}/__init__.py`, 'import os\nexec("1")\n']),
    ),
  'a deep folder': () => ({ [`${repeat('a/', 40)}__init__.py`]: 'exec("1")\n' }),
  'many files of a megabyte': () =>
    Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`pkg/m${at}.py`, repeat('x = exec(a.b(c)) + "d"\n', 43_000)]),
    ),
  'lines of a .pth file': () => ({ [IMPORTED]: '', 'x.pth': repeat('import os; exec("1")\n', MANY) }),
  'a table that grows under new keys': () => ({
    [IMPORTED]: 'd = {}\nfor i in range(20000):\n    d.setdefault("k%d" % i, i)\n',
  }),
  'many branches with long commands': () => ({
    [IMPORTED]: `import os, sys\nn = len(sys.argv)\nc = "ls"\n${Array.from({ length: 2_000 }, (_, at) => `if n == ${at}: c = "curl ${repeat('a ', 1_500)}${at} exec"\n`).join('')}os.system(c)\n`,
  }),
  'long lists of commands in many loops': () => ({
    [IMPORTED]: `import os\nL = [${Array.from({ length: 20_000 }, (_, at) => `"curl https://a.invalid/${at} exec"`).join(', ')}]\n${repeat('for c in L: os.system(c + "\'" * 500)\n', 200)}`,
  }),
  'long lists of commands in loops of comprehensions': () => ({
    [IMPORTED]: `import os\nL = [${Array.from({ length: 5_000 }, (_, at) => `"exec ${at}"`).join(', ')}]\n${repeat('[[os.system(a + b) for a in L] for b in L]\n', 20)}`,
  }),
  'a long command in many calls': () => ({
    [IMPORTED]: `import os\nC = "${repeat("' ` ", 25_000)}"\n${repeat('os.system(C + "a")\n', 1_000)}`,
  }),
  'functions that call each other with commands': () => ({
    [IMPORTED]: `${Array.from({ length: 60 }, (_, at) => `def f${at}(a, b):\n${Array.from({ length: 6 }, (_, to) => `    f${(at + to * 7) % 60}(b + "exec ${to}", a)\n`).join('')}`).join('')}f0("exec", "eval")\n`,
  }),
  'a choice among functions that choose': () => ({
    [IMPORTED]: `import x\n${Array.from({ length: 900 }, (_, at) => `def f${at}(a): T[a + "${at}"](a)\n`).join('')}T = {${Array.from({ length: 900 }, (_, at) => `"${at}": f${at}`).join(', ')}}\nT[x.y](x.z)\n`,
  }),
  'lists that are doubled again and again': () => ({
    [IMPORTED]: 'import itertools\nx = [1, 2]\nfor _ in range(60):\n    x = list(itertools.chain(x, x))\n',
  }),
  'classes that derive from all of a layer below': () => ({
    [IMPORTED]: `import threading\n${[0, 1, 2, 3].map(layerOfClasses).join('')}threading.Thread(target=c3_0()).start()\n`,
  }),
  'a requirement without end': () => ({ [IMPORTED]: '', 'requirements.txt': repeat('a', 5_000_000) }),
  'a RECORD of many lines': () => ({ [IMPORTED]: '', 'x-1.0.dist-info/RECORD': repeat('a.py,,\n', 500_000) }),
  'many data files in names': () => ({
    [IMPORTED]: `import os, subprocess\n${repeat('subprocess.Popen([os.path.join(os.path.dirname(__file__), "a.sh")])\n', 2_000)}`,
    'pkg/a.sh': repeat('curl | wget ; nc -e ', 100_000),
  }),
};

/** Every case: a module that runs when it is imported, or a whole artifact. */
export const CASES: readonly Case[] = [
  ...Object.entries(texts).map(([name, text]): Case => ({ name, files: () => ({ [IMPORTED]: text() }) })),
  ...Object.entries(artifacts).map(([name, files]): Case => ({ name, files })),
];
