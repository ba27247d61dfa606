import type { Expression } from '../../python/syntax.js';
/** `@app.get("/path")`: the function answers whoever asks a server for that path. */
export declare function isOfRoute(decorator: Expression): boolean;
