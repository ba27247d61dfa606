/** depsec's own version, from package.json. */
export declare const VERSION: string;
