import type { WordList } from './word-list.js';

/** Anywhere in an import statement. */
const BY_IMPORT = String.raw`(?<=^[ \t]*(?:import|from)\b[\w., \t]{0,120})`;
/** A text and what makes another text of it. */
const PUT_TOGETHER = String.raw`['"][^'"\n]{0,40}['"]\s*(?:\+\s*['"]|%\s*\(?['"]|\.\s*join|\[)`;

/** Words that say that others may be missing: they stand in files that are imported, or are put together. */
export const HIDING_WORDS: readonly WordList[] = [
  {
    // Tests that other code imports.
    kind: 'tests',
    patterns: [
      String.raw`${BY_IMPORT}\btests?\b`,
      String.raw`${BY_IMPORT}\btest_\w`,
      String.raw`${BY_IMPORT}\bconftest\b`,
      String.raw`${BY_IMPORT}(?<=\w)_test\b`,
    ],
  },
  {
    // Names in variables: the words describe the text only where no name is put together (HIDDEN in file-filter.ts).
    kind: 'computed',
    patterns: [
      String.raw`__dict__\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\bglobals\(\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\blocals\(\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\bvars\([^)\n]{0,40}\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\b__import__\((?!\s*['"])`,
      String.raw`\bimport_module\((?!\s*['"])`,
      String.raw`\bgetattr\(\s*(?:builtins|__builtin__|os|sys)\s*,(?!\s*['"](?!exec|eval|compile|__import__|system|popen|spawn|startfile)\w+['"]\s*[,)])`,
      String.raw`\bgetattr\(\s*(?:__import__|import_module|importlib|sys\.modules)\b`,
      String.raw`\battrgetter\((?!\s*['"][\w.]+['"]\s*[,)])`,
    ],
  },
  {
    // The words do not describe the text.
    kind: 'opaque',
    patterns: [
      String.raw`\bVirtualAlloc\b`,
      'PROT_EXEC',
      String.raw`(?<!['"])__builtins__`,
      String.raw`__builtins__['"]\s*\]`,
      String.raw`(?<=\(\s*['"])__builtins__`,
      String.raw`(?<=(?:__|\bobject|\]|\))\.)__subclasses__`,
      String.raw`__dict__\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\bglobals\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\blocals\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\bvars\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\b__import__\(\s*(?:${PUT_TOGETHER}|[^\w'"\s)])`,
      String.raw`\bimport_module\(\s*(?:${PUT_TOGETHER}|[^\w'"\s)])`,
      String.raw`\bgetattr\(\s*[\w.]+\s*,\s*(?:${PUT_TOGETHER}|[^\w'"\s{])`,
      '__globals__',
    ],
  },
];
