/** Requirements by name, as positional arguments and as the Action's input. */
export const PACKAGES = {
  name: 'packages',
  value: 'PACKAGE',
  help: 'Packages to audit, as pip would be given them, one a line',
} as const;
