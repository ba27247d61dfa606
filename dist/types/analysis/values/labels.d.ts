/** What is known of where a value comes from, or what it points at. Labels only ever accumulate. */
export type Label = 'decoded'
/** Put together by arithmetic on characters, of what is not known. */
 | 'computed' | 'network'
/** An answer of a maker of well-known tools, from a host where nobody else can put anything. */
 | 'vendor' | 'environment' | 'hostname' | 'username' | 'directory' | 'address' | 'system' | 'process-output' | 'secret-path' | 'secret'
/** A key of others that a pattern for such keys found in a text. */
 | 'found-secret' | 'autostart-path' | 'capture'
/** What a hook in other code sees: arguments of replaced functions, log records, audited events. */
 | 'intercepted' | 'file' | 'parameter' | 'key-parameter'
/** A parameter that by its name is a password, a key or a token. */
 | 'credential'
/** A file of the package itself. */
 | 'shipped'
/** What stands in files that were searched for, or in the user's own. */
 | 'user-file'
/** A file whose content the code wrote. */
 | 'written'
/** A path found by searching folders. */
 | 'searched'
/** What stands in pixels or sound. */
 | 'picture'
/** Somebody may set it otherwise: the default of an environment variable. */
 | 'setting'
/** A request whose headers name another host than its address. */
 | 'fronted'
/** A request that is made before it is sent, to an address that had to be decoded. */
 | 'hidden-address'
/** A request that signs in with a key of the source, so that whoever wrote that reads what is sent. */
 | 'own-account'
/** Text that comes straight from the network, not by way of a file. */
 | 'remote-text'
/** A function of which only a decoded or computed name says which it is. */
 | 'spelled'
/** A credential that is a password or a secret: nothing that a service hands out for use. */
 | 'password'
/** A token for GitHub: sent there, it is what one signs in with. */
 | 'github-token'
/** An address of the source that gets a copy of a mail nobody else sees. */
 | 'hidden-copy'
/** What somebody sends to a server that this code is. */
 | 'request'
/** What miners say to the pool they work for. */
 | 'mining'
/** An answer that the user was told is fetched. */
 | 'announced';
export declare const NO_LABELS: ReadonlySet<Label>;
/** All labels of several things. */
export declare function unionLabels(values: readonly {
    readonly labels: ReadonlySet<Label>;
}[]): ReadonlySet<Label>;
/** Nothing from the caller, a file or a setting was mixed in: what happens is fixed in the source. */
export declare function isPure(labels: ReadonlySet<Label>): boolean;
/** Labels but for one. */
export declare function without(labels: ReadonlySet<Label>, one: Label): ReadonlySet<Label>;
/** How many of some labels are there. */
export declare const count: (labels: ReadonlySet<Label>, of: readonly Label[]) => number;
