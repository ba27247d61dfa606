/** The environment variables that depsec reads, for help and documentation. */
export const ENVIRONMENT: readonly (readonly [names: string, help: string])[] = [
  ['DEPSEC_HOME', 'The folder for configuration, cache and audit log, instead of ~/.depsec'],
  [
    'ANTHROPIC_API_KEY',
    'Turns on the AI review of flagged packages (ANTHROPIC_BASE_URL: the address of the service)',
  ],
  ['PIP_*', "pip's own settings, which apply as they do for pip"],
  ['HTTP_PROXY, HTTPS_PROXY', 'Proxies (NO_PROXY: hosts to reach without one)'],
  ['NO_COLOR, FORCE_COLOR', 'Never use colours; use colours even in a pipe'],
  ['CI', 'Shows no progress line'],
];
