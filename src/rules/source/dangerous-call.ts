import type { SourceRule } from './source-rule.js';

const CALLS =
  /^(?:builtins\.(?:exec|eval|compile|__import__)|os\.(?:system|popen|startfile|exec[lv]p?e?|spawn[lv]p?e?)|subprocess\.(?:Popen|run|call|check_call|check_output|getoutput|getstatusoutput)|pty\.spawn)$/;

/** Calls that run text as code, or start processes. */
export const dangerousCall: SourceRule = {
  doc: {
    id: 'dangerous-call',
    title: 'Runs text as code or starts a process',
    why: 'Such a call can do anything you can do. What matters is its arguments and when it runs, which other rules judge.',
    remedy: 'Nothing, unless the package has no reason to need it.',
    example: 'os.system("ls")',
    technique: 'T1059',
  },
  severity: 'INFO',
  match: ({ calls }) =>
    calls
      .filter(({ name }) => CALLS.test(name))
      .map(({ name, line }) => ({ line, text: name.replace('builtins.', '') })),
};
