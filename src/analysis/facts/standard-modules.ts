const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Top-level modules of the standard library, Python 2.7 and 3.8 to 3.14 (`sys.stdlib_module_names`). */
const STANDARD = words(
  '__future__ _ctypes _io _pickle _posixsubprocess _socket _ssl _thread _winapi _winreg abc aifc annotationlib',
  'argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 calendar',
  'cgi cgitb chunk cmath cmd code codecs codeop collections colorsys commands compileall compression concurrent',
  'ConfigParser configparser contextlib contextvars Cookie cookielib copy copyreg cPickle cProfile crypt',
  'cStringIO csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest dummy_thread',
  'email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools',
  'gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html HTMLParser http httplib',
  'imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging',
  'lzma mailbox mailcap marshal math md5 mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc new',
  'nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle',
  'pickletools pipes pkgutil platform plistlib popen2 poplib posix posixpath pprint profile pstats pty pwd',
  'py_compile pyclbr pydoc pydoc_data pyexpat Queue queue quopri random re readline reprlib resource',
  'rlcompleter robotparser runpy sched secrets select selectors sets sha shelve shlex shutil signal site smtpd',
  'smtplib sndhdr socket SocketServer socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat',
  'statistics string StringIO stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile',
  'telnetlib tempfile termios textwrap threading time timeit Tkinter tkinter token tokenize tomllib trace',
  'traceback tracemalloc tty turtle types typing unicodedata unittest urllib urllib2 urlparse UserDict uu uuid',
  'venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc xmlrpclib zipapp zipfile',
  'zipimport zlib zoneinfo',
);

/** Those that are loaded before anything of a package runs: no folder that is put first can take their place. */
const AT_START = words(
  'abc atexit binascii bisect builtins bz2 codecs collections contextlib copyreg encodings enum errno fnmatch',
  'functools genericpath importlib io itertools keyword lzma marshal math nt ntpath operator os pathlib posix',
  'posixpath random re reprlib shutil site stat struct sys tempfile threading time types typing urllib warnings',
  'weakref zipfile zipimport zlib',
);

/** Those that setuptools has loaded as well before it runs a setup.py. */
const BY_SETUPTOOLS = words(
  'array ast base64 calendar configparser copy csv dataclasses datetime dis distutils email fcntl getopt',
  'gettext glob grp heapq html inspect ipaddress json linecache locale logging numbers opcode pkgutil platform',
  'plistlib pprint pwd pyexpat queue quopri select selectors shlex signal socket string subprocess sysconfig',
  'textwrap token tokenize traceback xml',
);

const topOf = (module: string): string => module.split('.', 1)[0] ?? '';

/** Whether an absolute import means the standard library, whatever lies beside the file: it comes first on the path. */
export function isStandard(module: string): boolean {
  return STANDARD.has(topOf(module));
}

/** The same where the folder of the importing file comes first: only what is loaded by then keeps its place. */
export function isLoaded(module: string, byBuild: boolean): boolean {
  const top = topOf(module);
  return AT_START.has(top) || (byBuild && BY_SETUPTOOLS.has(top));
}
