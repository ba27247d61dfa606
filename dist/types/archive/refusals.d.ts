/**
 * Every way an archive is refused: code to the one line told to the user. An archive is read only if it is
 * unambiguous; what two readers could take for two things, or what cannot be read whole, is listed here.
 */
export declare const REFUSALS: {
    readonly 'artifact-name': "the file name is neither that of a wheel (PEP 427) nor of an sdist (PEP 625)";
    readonly 'unsupported-format': "this archive format is not read by depsec";
    readonly 'format-mismatch': "the content is of another format than the file name says";
    readonly 'too-many-entries': "the archive holds more entries than the limit";
    readonly 'too-large': "the archive unpacks to more bytes than the limit";
    readonly 'too-dense': "the archive unpacks to so many times its own size that it looks like a decompression bomb";
    readonly 'file-too-large': "a file in the archive is larger than the limit";
    readonly 'nested-too-deep': "archives are nested deeper than the limit";
    readonly 'name-encoding': "a name is not valid UTF-8, or does not say that it is";
    readonly 'name-empty': "a name is empty, or has an empty or `.` part";
    readonly 'name-absolute': "a name is an absolute path";
    readonly 'name-drive': "a name starts with a drive letter";
    readonly 'name-parent': "a name climbs out of its folder with `..`";
    readonly 'name-backslash': "a name holds a backslash, which is a separator on Windows only";
    readonly 'name-windows': "a name ends with a dot, a blank or a stream marker, which Windows leaves out";
    readonly 'name-control': "a name holds a control or bidirectional character";
    readonly 'name-too-long': "a name is longer than the limit";
    readonly 'name-too-deep': "a name has more parts than the limit";
    readonly 'name-folding': "two names differ only in case or Unicode form and are one file on some systems";
    readonly 'name-clash': "a name is both a file, or a link, and a folder";
    readonly 'zip-truncated': "the zip ends within a record";
    readonly 'zip-end-record': "the zip has no end-of-central-directory record at its end, or more than one";
    readonly 'zip-end-mismatch': "the end record disagrees with the central directory it describes";
    readonly 'zip-directory': "the central directory holds something else than entries";
    readonly 'zip-bytes-outside': "the zip holds bytes that belong to no record";
    readonly 'zip-overlap': "two records of the zip share bytes";
    readonly 'zip-header-mismatch': "the local and the central header of an entry disagree";
    readonly 'zip-descriptor': "the data descriptor of an entry disagrees with the central directory";
    readonly 'zip-extra': "an extra field of an entry is malformed or contradicts its header";
    readonly 'zip-flags': "an entry uses a zip feature that pip cannot read";
    readonly 'zip-method': "an entry is compressed with something else than deflate";
    readonly 'zip-encrypted': "an entry is encrypted";
    readonly 'zip-folder-content': "a folder entry has content";
    readonly 'zip-special-file': "an entry is marked as a link or device";
    readonly 'zip-duplicate-name': "two entries have the same name";
    readonly 'zip-corrupt': "the compressed bytes of an entry are damaged or have others after them";
    readonly 'zip-size': "an entry unpacks to another size than its header says";
    readonly 'zip-crc': "the checksum of an entry is wrong";
    readonly 'gzip-header': "the gzip header is malformed";
    readonly 'gzip-corrupt': "the gzip stream is damaged, or its length or checksum is wrong";
    readonly 'gzip-trailing-bytes': "bytes, or a second member, follow the gzip member";
    readonly 'bzip2-corrupt': "the bzip2 stream is damaged, or a checksum is wrong";
    readonly 'bzip2-trailing-bytes': "bytes that are no bzip2 stream follow one";
    readonly 'xz-corrupt': "the xz stream is damaged, a checksum is wrong, or it uses a filter, check or dictionary that is not read";
    readonly 'xz-trailing-bytes': "bytes, or a second stream, follow the xz stream";
    readonly 'tar-is-zip': "the file is a packed tar and a zip at once; pip versions differ in which they read";
    readonly 'tar-truncated': "the tar ends within an entry";
    readonly 'tar-checksum': "the checksum of a tar header is wrong";
    readonly 'tar-header': "a tar header has a malformed or contradictory field";
    readonly 'tar-extension': "an extended tar header is malformed, repeated, contradicted or without an entry";
    readonly 'tar-pax-global': "a global PAX header sets a name, link or size for all entries";
    readonly 'tar-sparse': "an entry is sparse";
    readonly 'tar-device': "an entry is a device or a pipe";
    readonly 'tar-type': "an entry is of a type that readers treat differently";
    readonly 'tar-trailing-bytes': "bytes follow the end of the tar";
    readonly 'tar-duplicate-name': "two entries have the same name and differ in content";
    readonly 'tar-link-outside': "a link leads out of the package";
    readonly 'tar-link-target': "a hard link names no file before it";
    readonly 'tar-link-loop': "symbolic links form a loop";
    readonly 'folder-link': "a link leads out of the folder, or nowhere";
    readonly 'sdist-top-folder': "the sdist does not hold exactly one top folder";
    readonly 'wheel-dist-info': "the wheel does not hold exactly one package: one .dist-info folder, no other .egg-info";
    readonly 'wheel-file': "the WHEEL file is missing or of an unknown version";
    readonly 'wheel-record': "the RECORD file is missing or not valid UTF-8";
    readonly 'wheel-record-outside': "RECORD lists a file outside of the wheel, which installers remove when they remove or replace the package";
    readonly 'wheel-program-place': "entry_points.txt names a program that would lie outside of the folder for programs";
    readonly 'wheel-autostart': "a file would lie where a shell, or the system, starts it without being asked";
    readonly 'wheel-interpreter': "a file would take the place of the Python it is installed for, or of a part of it";
    readonly 'metadata-missing': "METADATA or PKG-INFO is missing";
    readonly 'metadata-encoding': "METADATA is not valid UTF-8";
    readonly 'metadata-field': "a field of METADATA is missing or repeated";
    readonly 'metadata-name': "METADATA names another project than the file or folder it is in";
    readonly 'metadata-version': "METADATA names another version than the file or folder it is in";
    readonly 'metadata-direct-url': "METADATA requires a direct URL, which bypasses every index";
    readonly 'build-requires-direct-url': "pyproject.toml builds with a direct URL, which bypasses every index";
    readonly 'pyproject-invalid': "pyproject.toml or its [build-system] table is malformed";
};
export type RefusalCode = keyof typeof REFUSALS;
/** Thrown when an archive, or one file of it, cannot be read unambiguously. Never means "safe". */
export declare class ArchiveRefusal extends Error {
    readonly code: RefusalCode;
    readonly file?: string | undefined;
    /** One line; holds no text of the archive. */
    readonly reason: string;
    /**
     * @param file path inside the archive; hostile text, to be escaped by whoever prints it
     * @param detail what was met, without text of the archive
     */
    constructor(code: RefusalCode, file?: string | undefined, detail?: string);
}
