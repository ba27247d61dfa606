/**
 * Whether a text names addresses, and each of them leads to a vendor over TLS: what comes from there is the vendor's own. A
 * host that is known in part only is none.
 */
export declare function leadsToVendorsOnly(text: string): boolean;
/** Whether a command does no more than run the installer of a vendor, as the vendor's own instructions say. */
export declare function runsVendorInstaller(command: string): boolean;
/** Whether what a command prints or leaves is a vendor's own. */
export declare function fetchesFromVendors(command: string): boolean;
