/** Variables of the environment that people set for depsec, and what each does; for help and documentation. */
export const ENVIRONMENT: readonly (readonly [names: string, help: string])[] = [
  ['DEPSEC_HOME', 'Where configuration, cache and audit log are, in place of ~/.depsec'],
  [
    'ANTHROPIC_API_KEY',
    'Turns on the AI review of flagged packages (ANTHROPIC_BASE_URL: the address of its service)',
  ],
  ['PIP_*', "pip's own settings, which apply as they do for pip"],
  ['HTTP_PROXY, HTTPS_PROXY', 'Proxies (NO_PROXY: hosts that are reached without one)'],
  ['NO_COLOR, FORCE_COLOR', 'No colours anywhere; colours in a pipe as well'],
  ['CI', 'No progress line'],
];
