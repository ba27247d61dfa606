/** What the dotted name of a call says about it, whatever it is given. */
export interface CallName {
    /** Calls what it is given, now or from a thread. */
    readonly callsBack: boolean;
    readonly decodes: boolean;
    readonly opensFile: boolean;
    /** A request when it is given a literal address, whatever the object is. */
    readonly mayRequest: boolean;
    /** Takes a host without a scheme. */
    readonly takesHost: boolean;
}
/** Reads the name of a call. Names recur by the thousand, so each is matched once. */
export declare function readCallName(name: string): CallName;
