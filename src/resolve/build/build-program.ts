/**
 * The program that builds one source distribution (PEP 517), run under `-I` by the interpreter builds are made for.
 * Its one argument is a JSON object: `pip` (folder of the pinned pip), `folder` (where it may write), `sdist`, `wheels`
 * (what the build needs, as files) and `goal`, `metadata`, `wheel` or `editable` (PEP 660), the last with `project`, the
 * path the project has: in a sandbox what was unpacked stands there too; without one, and then `sdist` is left alone, it
 * is the project itself. It asks nobody for anything. Without a sandbox, whose end is that of all in it, it ends with its
 * group when depsec is gone.
 *
 * It leaves `result.json` in `folder`: `requires` when the back end wants more than it was given; otherwise the
 * `metadata` text or the name of the `wheel` in `folder/out`, and what an editable build `added` to what was unpacked,
 * by-products apart. pip's own parts read the archive and call the hooks.
 */
export const BUILD_PROGRAM = `
import json, os, signal, subprocess, sys, threading, time
def watch(parent):
    while os.getppid() == parent:
        time.sleep(0.2)
    os.killpg(os.getpgrp(), signal.SIGKILL)
if hasattr(os, "killpg"):
    threading.Thread(target=watch, args=(os.getppid(),), daemon=True).start()
order = json.loads(sys.argv[1])
sys.path.insert(0, order["pip"])
import venv
from importlib.metadata import distributions
from pip._internal.utils.unpacking import unpack_file
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name
from pip._vendor.pyproject_hooks import BackendUnavailable, BuildBackendHookCaller, HookMissing
try:
    import tomllib
except ImportError:
    from pip._vendor import tomli as tomllib

RUN_PIP = 'import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module("pip", run_name="__main__", alter_sys=True)'

def inside(*names):
    return os.path.join(order["folder"], *names)

def make_environment():
    builder = venv.EnvBuilder(symlinks=os.name != "nt", with_pip=False)
    builder.create(inside("env"))
    context = builder.ensure_directories(inside("env"))
    if order["wheels"]:
        pip = [context.env_exe, "-I", "-c", RUN_PIP, order["pip"], "install", "--quiet", "--no-index", "--no-deps"]
        rest = ["--only-binary", ":all:", "--no-compile", "--no-warn-script-location", "--disable-pip-version-check"]
        subprocess.run([*pip, *rest, *order["wheels"]], check=True)
    os.environ["PATH"] = os.pathsep.join([context.bin_path, os.environ.get("PATH", "")])
    os.environ["VIRTUAL_ENV"] = inside("env")
    return context.env_exe

def library(python):
    code = "import sysconfig; print(sysconfig.get_path('purelib')); print(sysconfig.get_path('platlib'))"
    return subprocess.run([python, "-I", "-c", code], check=True, capture_output=True, text=True).stdout.split("\\n")[:2]

def missing(texts, python):
    found = {canonicalize_name(one.metadata["Name"]): one.version for one in distributions(path=library(python))}
    wanted = [one for one in map(Requirement, texts) if one.marker is None or one.marker.evaluate()]
    def is_there(one):
        version = found.get(canonicalize_name(one.name))
        return version is not None and one.specifier.contains(version, prereleases=True)
    return [str(one) for one in wanted if one.url or not is_there(one)]

def build_system(source):
    try:
        with open(os.path.join(source, "pyproject.toml"), "rb") as file:
            return tomllib.load(file).get("build-system", {})
    except FileNotFoundError:
        return {}

def is_product(path):
    *folders, name = path.split(os.sep)
    return folders[:1] in (["build"], ["dist"]) or any(
        one == "__pycache__" or one.endswith((".egg-info", ".dist-info")) for one in folders
    )

def files_below(source):
    every = (os.path.join(folder, name) for folder, _, names in os.walk(source) for name in names)
    return {path for path in (os.path.relpath(one, source) for one in every) if not is_product(path)}

def build_editable(hooks):
    before = files_below(inside("src"))
    wheel = hooks.build_editable(inside("out"))
    return {"wheel": wheel, "added": sorted(files_below(inside("src")) - before)[:20]}

def build():
    source = order.get("project") or inside("src")
    if not order.get("inPlace"):
        unpack_file(order["sdist"], inside("src"))
    python = make_environment()
    system = build_system(source)
    backend = system.get("build-backend") or "setuptools.build_meta:__legacy__"
    path = system.get("backend-path")
    hooks = BuildBackendHookCaller(source, backend, backend_path=path, python_executable=python)
    is_editable = order["goal"] == "editable"
    wanted = hooks.get_requires_for_build_editable() if is_editable else hooks.get_requires_for_build_wheel()
    requires = missing(wanted, python)
    if requires:
        return {"requires": requires}
    if is_editable:
        return build_editable(hooks)
    if order["goal"] == "wheel":
        return {"wheel": hooks.build_wheel(inside("out"))}
    info = hooks.prepare_metadata_for_build_wheel(inside("out"))
    with open(inside("out", info, "METADATA"), encoding="utf-8", errors="surrogateescape") as file:
        return {"metadata": file.read().encode("utf-8", "replace").decode("utf-8")}

try:
    result = build()
except subprocess.CalledProcessError:
    sys.exit(1)
except BackendUnavailable as error:
    print(error.traceback or error, file=sys.stderr)
    sys.exit(1)
except HookMissing:
    print("its build back end knows no editable installs (PEP 660)", file=sys.stderr)
    sys.exit(1)
with open(inside("result.json"), "w", encoding="utf-8") as file:
    json.dump(result, file)
`;
