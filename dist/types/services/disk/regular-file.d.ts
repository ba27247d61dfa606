/**
 * Opens a file to read it. A pipe or a device, to which a link in an audited tree may lead, has no end and is none.
 * @returns a descriptor, to be closed
 * @throws as `fs.open` does, and for what is no regular file
 */
export declare function openRegular(path: string): number;
