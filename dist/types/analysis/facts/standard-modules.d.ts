/** Whether an absolute import means the standard library, whatever lies beside the file: it comes first on the path. */
export declare function isStandard(module: string): boolean;
/** The same where the folder of the importing file comes first: only what is loaded by then keeps its place. */
export declare function isLoaded(module: string, byBuild: boolean): boolean;
