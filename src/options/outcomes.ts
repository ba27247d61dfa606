/** What the exit codes mean, for help and README; `verdict/exit-code.ts` decides between them. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'nothing blocked'],
  ['1', 'at least one package blocked'],
  ['2', 'wrong usage, configuration or environment'],
  ['3', 'could not complete: something is unscanned, or a required source did not answer'],
  ['4', 'internal error of depsec'],
  ['130, 143', 'interrupted by SIGINT, SIGTERM'],
];

/** What the Action hands to later steps. */
export const OUTPUTS: readonly (readonly [name: string, help: string])[] = [
  ['verdict', 'Verdict of the whole set: safe, warned, unscanned or blocked'],
  ['blocked', 'Number of blocked packages'],
  ['warned', 'Number of packages with warnings'],
  ['safe', 'Number of safe packages'],
  ['unscanned', 'Number of packages that could not be read whole'],
  ['report', 'Path of the JSON report'],
  ['sarif', 'Path of the SARIF report'],
  ['log', 'Path of the audit log of this step'],
];
