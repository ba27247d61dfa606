/** Where depsec lives, is released and keeps its documentation. */
export const PROJECT_URL = 'https://github.com/depsec/action';
