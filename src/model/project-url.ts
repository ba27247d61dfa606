/** The repository of depsec, with its releases and documentation. */
export const PROJECT_URL = 'https://github.com/depsec/action';
