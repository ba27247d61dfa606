import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/archive/refusals.ts
var REFUSALS = {
  "artifact-name": "the file name is neither that of a wheel (PEP 427) nor of an sdist (PEP 625)",
  "unsupported-format": "this archive format is not read by depsec",
  "format-mismatch": "the content is of another format than the file name says",
  "too-many-entries": "the archive holds more entries than the limit",
  "too-large": "the archive unpacks to more bytes than the limit",
  "too-dense": "the archive unpacks to so many times its own size that it looks like a decompression bomb",
  "file-too-large": "a file in the archive is larger than the limit",
  "nested-too-deep": "archives are nested deeper than the limit",
  "name-encoding": "a name is not valid UTF-8, or does not say that it is",
  "name-empty": "a name is empty, or has an empty or `.` part",
  "name-absolute": "a name is an absolute path",
  "name-drive": "a name starts with a drive letter",
  "name-parent": "a name climbs out of its folder with `..`",
  "name-backslash": "a name holds a backslash, which is a separator on Windows only",
  "name-windows": "a name ends with a dot, a blank or a stream marker, which Windows leaves out",
  "name-control": "a name holds a control or bidirectional character",
  "name-too-long": "a name is longer than the limit",
  "name-too-deep": "a name has more parts than the limit",
  "name-folding": "two names differ only in case or Unicode form and are one file on some systems",
  "name-clash": "a name is both a file, or a link, and a folder",
  "zip-truncated": "the zip ends within a record",
  "zip-end-record": "the zip has no end-of-central-directory record at its end, or more than one",
  "zip-end-mismatch": "the end record disagrees with the central directory it describes",
  "zip-directory": "the central directory holds something else than entries",
  "zip-bytes-outside": "the zip holds bytes that belong to no record",
  "zip-overlap": "two records of the zip share bytes",
  "zip-header-mismatch": "the local and the central header of an entry disagree",
  "zip-descriptor": "the data descriptor of an entry disagrees with the central directory",
  "zip-extra": "an extra field of an entry is malformed or contradicts its header",
  "zip-flags": "an entry uses a zip feature that pip cannot read",
  "zip-method": "an entry is compressed with something else than deflate",
  "zip-encrypted": "an entry is encrypted",
  "zip-folder-content": "a folder entry has content",
  "zip-special-file": "an entry is marked as a link or device",
  "zip-duplicate-name": "two entries have the same name",
  "zip-corrupt": "the compressed bytes of an entry are damaged or have others after them",
  "zip-size": "an entry unpacks to another size than its header says",
  "zip-crc": "the checksum of an entry is wrong",
  "gzip-header": "the gzip header is malformed",
  "gzip-corrupt": "the gzip stream is damaged, or its length or checksum is wrong",
  "gzip-trailing-bytes": "bytes, or a second member, follow the gzip member",
  "bzip2-corrupt": "the bzip2 stream is damaged, or a checksum is wrong",
  "bzip2-trailing-bytes": "bytes that are no bzip2 stream follow one",
  "xz-corrupt": "the xz stream is damaged, a checksum is wrong, or it uses a filter, check or dictionary that is not read",
  "xz-trailing-bytes": "bytes, or a second stream, follow the xz stream",
  "tar-is-zip": "the file is a packed tar and a zip at once; pip versions differ in which they read",
  "tar-truncated": "the tar ends within an entry",
  "tar-checksum": "the checksum of a tar header is wrong",
  "tar-header": "a tar header has a malformed or contradictory field",
  "tar-extension": "an extended tar header is malformed, repeated, contradicted or without an entry",
  "tar-pax-global": "a global PAX header sets a name, link or size for all entries",
  "tar-sparse": "an entry is sparse",
  "tar-device": "an entry is a device or a pipe",
  "tar-type": "an entry is of a type that readers treat differently",
  "tar-trailing-bytes": "bytes follow the end of the tar",
  "tar-duplicate-name": "two entries have the same name and differ in content",
  "tar-link-outside": "a link leads out of the package",
  "tar-link-target": "a hard link names no file before it",
  "tar-link-loop": "symbolic links form a loop",
  "folder-link": "a link leads out of the folder, or nowhere",
  "sdist-top-folder": "the sdist does not hold exactly one top folder",
  "wheel-dist-info": "the wheel does not hold exactly one package: one .dist-info folder, no other .egg-info",
  "wheel-file": "the WHEEL file is missing or of an unknown version",
  "wheel-record": "the RECORD file is missing or not valid UTF-8",
  "wheel-record-outside": "RECORD lists a file outside of the wheel, which installers remove when they remove or replace the package",
  "wheel-program-place": "entry_points.txt names a program that would lie outside of the folder for programs",
  "wheel-autostart": "a file would lie where a shell, or the system, starts it without being asked",
  "wheel-interpreter": "a file would take the place of the Python it is installed for, or of a part of it",
  "metadata-missing": "METADATA or PKG-INFO is missing",
  "metadata-encoding": "METADATA is not valid UTF-8",
  "metadata-field": "a field of METADATA is missing or repeated",
  "metadata-name": "METADATA names another project than the file or folder it is in",
  "metadata-version": "METADATA names another version than the file or folder it is in",
  "metadata-direct-url": "METADATA requires a direct URL, which bypasses every index",
  "build-requires-direct-url": "pyproject.toml builds with a direct URL, which bypasses every index",
  "pyproject-invalid": "pyproject.toml or its [build-system] table is malformed"
};
var ArchiveRefusal = class extends Error {
  /**
   * @param file path inside the archive; hostile text, to be escaped by whoever prints it
   * @param detail what was met, without text of the archive
   */
  constructor(code, file, detail) {
    const reason = detail === void 0 ? REFUSALS[code] : `${REFUSALS[code]} (${detail})`;
    super(reason);
    this.code = code;
    this.file = file;
    this.name = "ArchiveRefusal";
    this.reason = reason;
  }
  code;
  file;
  /** One line; holds no text of the archive. */
  reason;
};

export {
  ArchiveRefusal
};
