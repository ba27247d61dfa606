# depsec with a Node and a Python of its own. Nothing is installed here: the bundle is committed, both interpreters are copied.
#
# The images are named by tag, because a digest pins one architecture's image of one day and this file is built by others.
# Pin what you build: --build-arg NODE_IMAGE=node@sha256:... --build-arg PYTHON_IMAGE=python@sha256:...
# Nothing in it depends on when or where it is built: with both pinned, only the times of the layers differ, which
# SOURCE_DATE_EPOCH=0 and rewrite-timestamp=true (BuildKit) settle.
ARG NODE_IMAGE=node:24-trixie-slim
ARG PYTHON_IMAGE=python:3.13-slim-trixie

FROM ${NODE_IMAGE} AS node

FROM ${PYTHON_IMAGE}
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY package.json action.yml README.md LICENSE CHANGELOG.md SECURITY.md /opt/depsec/
COPY dist /opt/depsec/dist
ENV HOME=/tmp DEPSEC_HOME=/tmp/depsec
# Nobody of the image, and not root: what is mounted has to be readable for everyone, or run with --user.
USER 65532:65532
WORKDIR /work
ENTRYPOINT ["node", "/opt/depsec/dist/cli.js"]
CMD ["--help"]
