/** Packages to audit: positional arguments of the command line, and an input of the Action. */
export const PACKAGES = {
  name: 'packages',
  value: 'PACKAGE',
  help: 'Packages to audit, as they are given to pip, one per line',
} as const;

/** The key of the AI review. It is only an input, because other users of a machine can see arguments. */
export const API_KEY = {
  name: 'anthropic-api-key',
  help: 'API key for the AI review of flagged packages, a secret; without it there is no review',
} as const;
