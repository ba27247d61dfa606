type ExitCodes = readonly (readonly [code: string, meaning: string])[];

const WRONG_USAGE: ExitCodes = [['2', 'wrong usage, configuration or environment']];
const NO_END: ExitCodes = [
  ['4', 'internal error of depsec'],
  ['130, 143', 'interrupted by SIGINT, SIGTERM'],
];

/** The meaning of the exit codes, for help and documentation; `verdict/exit-code.ts` chooses one. */
export const EXIT_CODES: ExitCodes = [
  ['0', 'nothing blocked'],
  ['1', 'at least one package blocked'],
  ...WRONG_USAGE,
  ['3', 'could not complete: something is unscanned, or a required source did not answer'],
  ...NO_END,
];

const SHOWN: ExitCodes = [['0', 'done'], ...WRONG_USAGE, ...NO_END];

/** The same for the commands that judge no package. */
export const OTHER_EXIT_CODES: Readonly<Record<'verify' | 'log' | 'explain', ExitCodes>> = {
  verify: [
    ['0', 'every file is as it was released'],
    ['1', 'a file differs, or nothing attests where this copy comes from'],
    ...WRONG_USAGE,
    ['3', 'with --provenance: the registry did not answer'],
    ...NO_END,
  ],
  log: SHOWN,
  explain: SHOWN,
};

/** The outputs of the Action. */
export const OUTPUTS: readonly (readonly [name: string, help: string])[] = [
  ['verdict', 'Verdict of the whole set: safe, warned, unscanned or blocked'],
  ['blocked', 'Number of blocked packages'],
  ['warned', 'Number of packages with warnings'],
  ['safe', 'Number of safe packages'],
  ['unscanned', 'Number of packages that could not be read completely'],
  ['report', 'Path of the JSON report'],
  ['sarif', 'Path of the SARIF report'],
  ['log', 'Path of the audit log of this step'],
];
