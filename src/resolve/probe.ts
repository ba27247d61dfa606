/**
 * The program an interpreter describes itself with, run under `-I` from an empty folder with the path of
 * pip's pinned wheel as its argument. It prints one JSON object. pip's own reader is asked for the user's
 * settings, so that every place pip looks at is looked at, in pip's order.
 */
export const PROBE = `
import json, sys
found = dict(executable=sys.executable, version="%d.%d.%d" % sys.version_info[:3])
if sys.version_info >= (3, 10):
    import os, sysconfig
    from importlib import metadata
    found["platform"] = sysconfig.get_platform()
    found["base"] = getattr(sys, "_base_executable", None) or sys.executable
    found["prefixes"] = sorted({sys.base_prefix, sys.base_exec_prefix})
    found["isVirtual"] = sys.prefix != sys.base_prefix
    marker = os.path.join(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED")
    found["isManaged"] = not found["isVirtual"] and os.path.isfile(marker)
    try:
        found["pip"] = metadata.version("pip")
    except metadata.PackageNotFoundError:
        pass
    sys.path.insert(0, sys.argv[1])
    from pip._internal.configuration import Configuration
    from pip._internal.exceptions import PipError
    from pip._internal.models.index import PyPI
    from pip._vendor.packaging.markers import default_environment
    found["markers"] = dict(default_environment())
    found["defaultIndex"] = PyPI.simple_url
    found["settings"] = settings = {}
    try:
        configuration = Configuration(isolated=False)
        configuration.load()
        for section in ("global", "install", ":env:"):
            for _, values in configuration.items():
                for key, value in values.items():
                    if key.startswith(section + "."):
                        settings[key[len(section) + 1:]] = str(value)
    except PipError as error:
        found["settingsError"] = str(error)
print(json.dumps(found))
`;
