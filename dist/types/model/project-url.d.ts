/** The repository of depsec, with its releases and documentation. */
export declare const PROJECT_URL = "https://github.com/depsec/action";
