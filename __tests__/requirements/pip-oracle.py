"""Reads requirement files with pip's own parser, of whatever version: JSON cases come in, JSON answers go out."""
import json
import locale
import os
import sys
import warnings

warnings.simplefilter("ignore")

from pip._internal.index.collector import LinkCollector
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.search_scope import SearchScope
from pip._internal.models.selection_prefs import SelectionPreferences
from pip._internal.network.session import PipSession
from pip._internal.req.constructors import install_req_from_line, install_req_from_parsed_requirement
from pip._internal.req.req_file import parse_requirements
from pip._vendor.packaging.requirements import Requirement


class Options:
    require_hashes = False
    no_require_hashes = False
    features_enabled = []


def written(req, marker):
    bare = Requirement(str(req))
    bare.marker = None
    return f"{bare} ; {marker}" if marker else str(bare)


def place(ireq):
    """What an ireq has in common with ours, whether it names a version or a file."""
    where = ireq.comes_from or ""
    return {
        "constraint": ireq.constraint,
        "hashes": sorted(f"{name}:{digest}".lower() for name, all in ireq.hash_options.items() for digest in all),
        "line": int(where.rsplit("(line ", 1)[1].rstrip(")")) if "(line " in where else 0,
    }


def describe(ireq):
    return {"name": ireq.req.name, "text": written(ireq.req, ireq.markers), **place(ireq)}


def describe_direct(ireq):
    address = ireq.link.url_without_fragment
    is_bare_wheel = ireq.link.is_wheel and not getattr(ireq.req, "url", None)
    return {
        "name": None if is_bare_wheel or ireq.req is None else ireq.req.name,
        "address": ireq.link.file_path if ireq.link.is_file else address,
        "extras": sorted(ireq.extras),
        "marker": str(ireq.markers) if ireq.markers else "",
        **place(ireq),
    }


def allows_pre(finder):
    control = getattr(finder, "release_control", None)
    return ":all:" in control.all_releases if control else bool(getattr(finder, "allow_all_prereleases", False))


def pretend_locale(encoding):
    locale.getpreferredencoding = lambda *_: encoding
    if hasattr(locale, "getencoding"):
        locale.getencoding = lambda: encoding


def answer(case):
    os.chdir(case["folder"])
    scope = SearchScope(find_links=[], index_urls=["default"], no_index=False)
    session = PipSession()
    collector = LinkCollector(session=session, search_scope=scope)
    finder = PackageFinder.create(collector, SelectionPreferences(allow_yanked=True))
    pretend_locale(case.get("locale", "utf-8"))
    options = Options()
    try:
        if "package" in case:
            ireqs = [install_req_from_line(case["package"])]
        else:
            parsed = parse_requirements("requirements.txt", session, finder=finder, options=options)
            ireqs = [install_req_from_parsed_requirement(each) for each in parsed]
        if any(each.constraint and each.extras for each in ireqs):
            raise ValueError("constraint with extras")
        read = [describe(each) for each in ireqs if not each.link]
        directs = [describe_direct(each) for each in ireqs if each.link]
    except BaseException as error:
        return {"error": type(error).__name__}
    control = finder.format_control
    return {
        "requirements": read,
        "directs": directs,
        "indexes": finder.search_scope.index_urls,
        "links": finder.search_scope.find_links,
        "noIndex": finder.search_scope.no_index,
        "pre": allows_pre(finder),
        "preferBinary": finder.prefer_binary,
        "requireHashes": options.require_hashes,
        "noBinary": sorted(control.no_binary),
        "onlyBinary": sorted(control.only_binary),
    }


def normalized(text):
    req = Requirement(text)
    return written(req, req.marker)


sys.stderr = open(os.devnull, "w")
os.dup2(sys.stderr.fileno(), 2)
cases = json.load(sys.stdin)
answers = [{**answer(case), "ours": [normalized(text) for text in case["texts"]]} for case in cases]
json.dump(answers, sys.stdout)
