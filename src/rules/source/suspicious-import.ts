import type { SourceRule } from './source-rule.js';

const MODULES =
  /^(?:subprocess|socket|ctypes|pty|winreg|_winreg|marshal|pickle|runpy|telnetlib|ftplib|smtplib|pynput|win32crypt|browser_cookie3|keyboard)(?:\.|$)/;

/** Imports of modules that malicious packages need and most others do not. */
export const suspiciousImport: SourceRule = {
  doc: {
    id: 'suspicious-import',
    title: 'Imports a module that gives access to processes, sockets, native code or credentials',
    why: 'Attacks are built from these modules. Many honest packages use them too, so on its own this is a note.',
    remedy: 'Nothing, unless the package has no reason to need it.',
    example: 'import ctypes',
    technique: 'T1059.006',
  },
  severity: 'INFO',
  match: ({ imports }) =>
    imports.filter(({ name }) => MODULES.test(name)).map(({ name, line }) => ({ line, text: name })),
};
