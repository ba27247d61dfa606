/** Requirements by name, as positional arguments and as the Action's input. */
export const PACKAGES = {
  name: 'packages',
  value: 'PACKAGE',
  help: 'Packages to audit, as they are given to pip, one per line',
} as const;

/** The key of the AI review: an input alone, since arguments are seen by everybody on the machine. */
export const API_KEY = {
  name: 'anthropic-api-key',
  help: 'API key for the AI review of flagged packages, a secret; without it there is no review',
} as const;
