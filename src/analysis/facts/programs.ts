/** Commands that begin with one of these programs, wherever it lies, and go on as told. */
const programs = (names: string, then: RegExp): RegExp =>
  new RegExp(
    String.raw`^\s*(?:\S*[\\/])?(?:${names.trim().split(/\s+/).join('|')})(?:\.exe)?${then.source}`,
    'i',
  );

/** Programs that carry what they are given on the command line to a host. */
export const CARRIERS =
  /\b(?:curl|wget|nslookup|dig|ping|host|nc|ncat|Invoke-WebRequest|iwr|Invoke-RestMethod)\b/i;
/** Programs that copy files to somewhere, or publish them. */
export const COPIERS = /\b(?:scp|sftp|rsync|rclone|twine)\b/i;
/** An interactive shell, as reverse shells start it. */
export const SHELL =
  /^\s*(?:\S*[\\/])?(?:ba|z|da|k)?sh(?:\s+-?(?:ba|z|da|k)?sh)?(?:\s+-i)?\s*$|^\s*(?:\S*[\\/])?(?:cmd|powershell)(?:\.exe)?\s*$/i;
/** Commands that only ask a program which version it is. */
const VERSION_QUERY =
  /^\s{0,40}(?:"[^"]*"|(?:(?!\s-)[^|&;<>"]){1,300})\s{1,40}(?:-{1,2}version|-V|version|-dumpversion|-{1,2}(?:prefix|cflags|libs|includes)|-{1,2}query-gpu=(?:compute_cap|driver_version|name)\S*(?:\s+--format=\S+)?)\s*$|^\s*reg(?:\.exe)?\s+query\s.*\/v\s+version\s*$/i;
/** Checkouts of a repository: what comes is source, and none of it runs. */
const CHECKOUT =
  /^\s*(?:\S*[\\/])?(?:git|hg|svn|bzr)(?:\.exe)?\s+(?:-C\s+\S+\s+|--cwd\s+\S+\s+)?(?:clone|checkout|co|up|update|pull|fetch|export|submodule)(?![^]*(?:&&|;|\||\bext::|--upload-pack|--config|\s-[cu]\s))(?=\s)/i;

/** Whether a command does nothing but ask a program about itself. */
export const asksVersion = (command: string): boolean => VERSION_QUERY.test(command);

/** The index, or address, that packages are installed from when the command names it; undefined otherwise. */
export function indexNamed(command: string): string | undefined {
  return /\s(?:--trusted-host|-i|--index-url|--extra-index-url|-f|--find-links)[\s=]+(\S+)/.exec(
    command,
  )?.[1];
}

/** Whether a command starts a program or script by its file, as no build of a library does with what it fetched. */
export const startsFile = (command: string): boolean =>
  /\.(?:exe|scr|com|bat|cmd|vbs|ps1|msi|py|pyw|js|jar|hta|dll|so)\b/i.test(command);

/** Whether a command only moves, unpacks or checks out what was fetched. */
export const movesFiles = (command: string): boolean =>
  (FILE_TOOLS.test(command) && !/\s--plugin\b/.test(command)) || CHECKOUT.test(command);

/** Tools that unpack, move, check, convert or translate a file and do not run it. */
const FILE_TOOLS = programs(
  String.raw`
    tar bsdtar unzip 7z[ar]? gunzip bunzip2 unxz mv cp rm md5sum sha\d+sum shasum gpg hdiutil xattr
    install_name_tool patchelf lipo otool nm objdump readelf strip codesign
    pdftotext pdfinfo pdftoppm ffprobe ffmpeg sox identify convert magick pandoc dot xsltproc
    samtools bcftools bedtools bgzip tabix makeblastdb gdalinfo tesseract protoc flatc thrift capnp
  `,
  /\s(?![^]*(?:&&|;|\|))/,
);
/** Tools that honest builds and libraries start. */
export const BUILD_TOOLS = programs(
  String.raw`
    git hg svn gcc g\+\+ cc clang make cmake ninja meson pkg-config uname lsb_release ldconfig sw_vers
    xcrun xcode-select rustc cargo npm node yarn nvcc swig which where file objdump ld ldd otool
    llvm-config mpicc java javac protoc ps sysctl locale stty tput nmake msbuild vswhere gfortran ar
    ranlib strip nm install_name_tool autoreconf autoconf automake bazel scons go hipcc hipconfig
    rocminfo rocm-smi nvidia-smi dpkg rpm brew apt(?:-get)? apk dnf yum pacman zypper \S*[-_]config
  `,
  /\b/,
);
