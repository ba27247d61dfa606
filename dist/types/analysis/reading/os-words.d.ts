/** The module that starts processes and knows the environment, reached so that none of its own words need be there. */
export declare const OS_IN_DISGUISE: readonly string[];
