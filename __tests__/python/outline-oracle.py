"""For each file named on standard input: the line ranges of its outermost functions' bodies, as CPython parses them."""

import ast
import json
import sys


def bodies(nodes):
    for node in nodes:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if node.body[0].lineno > node.lineno:
                yield [node.lineno, node.end_lineno]
            continue
        for field in ("body", "orelse", "handlers", "finalbody", "cases"):
            yield from bodies(getattr(node, field, []))


for path in sys.stdin.read().split("\n"):
    with open(path, encoding="utf-8") as source:
        text = source.read()
    print(json.dumps([path, sorted(bodies(ast.parse(text).body))]))
