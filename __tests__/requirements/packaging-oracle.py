"""Evaluates markers and parses requirements with the packaging library inside pip: JSON cases in, JSON answers out."""
import json
import sys
import warnings

warnings.simplefilter("ignore")

from pip._vendor.packaging.markers import Marker
from pip._vendor.packaging.requirements import Requirement


def marker_answer(case):
    try:
        marker = Marker(case["marker"])
        extras = case["extras"] or [""]
        return any(marker.evaluate({**case["environment"], "extra": extra}) for extra in extras)
    except Exception:
        return "error"


def requirement_answer(text):
    try:
        req = Requirement(text)
    except Exception:
        return "error"
    specifiers = sorted(str(each).replace(" ", "") for each in req.specifier)
    return {"name": req.name, "extras": sorted(req.extras), "specifiers": specifiers, "url": req.url}


cases = json.load(sys.stdin)
answers = {
    "markers": [marker_answer(case) for case in cases["markers"]],
    "requirements": [requirement_answer(text) for text in cases["requirements"]],
}
json.dump(answers, sys.stdout)
