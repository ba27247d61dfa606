/** Texts in which so many branches choose that following every choice would never end. */
export const BRANCHES: Readonly<Record<string, () => string>> = {
  'tables in tables, of every round': () =>
    'd = {}\nfor i in range(100000):\n    d = {"a": d, "b": d}\n    exec("1")\n',
  'lists in lists, of every branch': () => `l = [["a"] * 60] * 60
for i in range(100000):
    if i:
        l = [[str(i)] * 60] * 60
    else:
        l = [["x" + str(i)] * 60] * 60
    exec("1")
`,
  'functions of every branch that call each other': () =>
    [
      'import os, sys',
      ...Array.from(
        { length: 3_000 },
        (_, at) =>
          `if sys.platform == "a${at}":\n    def f${at % 7}(x): return f${(at + 1) % 7}(x)\nelse:\n    f${at % 7} = os.system`,
      ),
      ...Array.from({ length: 2_000 }, (_, at) => `f${at % 7}("a${at}")`),
      '',
    ].join('\n'),
};
