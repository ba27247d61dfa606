/** Files and folders in which programs keep keys, passwords, cookies and wallets. */
export declare const SECRET_PATHS: RegExp;
