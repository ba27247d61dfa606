/** A command that hands a shell what another program than the usual ones gets from elsewhere. */
export declare const RUNS_WHAT_CAME: import("./in-order.js").Test;
/** A command that tells somebody the environment. */
export declare const TELLS_ENVIRONMENT: import("./in-order.js").Test;
