# One image for the service and for the command line. Both stages start from one base, so that the environment made
# in the first finds its Python in the second.
ARG BASE=python:3.11-slim-bookworm

# hadolint ignore=DL3006
FROM ${BASE} AS build

# An installation without a network or from a mirror: pip reads these like any of its settings.
ARG PIP_NO_INDEX=
ARG PIP_FIND_LINKS=
ARG PIP_INDEX_URL=
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_NO_COMPILE=1

# The installer has an environment of its own, so that the one that ships has none.
RUN python3 -m venv /opt/installer && python3 -m venv --without-pip /opt/dateline

# What Dateline stands on changes seldom: a layer of its own, from the lock, hashes checked.
COPY requirements/run.txt requirements/build.txt /src/requirements/
RUN /opt/installer/bin/pip --python /opt/dateline/bin/python install --require-hashes -r /src/requirements/run.txt \
    && /opt/installer/bin/pip install --require-hashes -r /src/requirements/build.txt \
    # Byte code that is never compared with its source: the root is read-only, so neither can change.
    && python3 -m compileall -q -j 0 --invalidation-mode unchecked-hash /opt/dateline/lib

COPY pyproject.toml README.md LICENSE /src/
COPY service /src/service
RUN /opt/installer/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /src/dist /src \
    && /opt/installer/bin/pip --python /opt/dateline/bin/python install --no-deps --no-index --prefix /opt/own-files \
        /src/dist/dateline-*.whl \
    && python3 -m compileall -q -j 0 --invalidation-mode unchecked-hash -s /opt/own-files -p /opt/dateline \
        /opt/own-files/lib


# hadolint ignore=DL3006
FROM ${BASE}

# Python images come without the byte code of the standard library, which would cost every start half a second.
# Where the base has it, nothing is written.
RUN python3 -m compileall -q -x '/(test|tests|idlelib|lib2to3|tkinter|turtledemo|ensurepip|site-packages)/' \
        "$(python3 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"

COPY --from=build /opt/dateline /opt/dateline
COPY --from=build /opt/own-files /opt/dateline

ENV PATH=/opt/dateline/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATELINE_HOST=0.0.0.0 \
    DATELINE_PORT=8000

# By number, so that a cluster can see that it is not root. Nothing here is theirs to change; /tmp holds the socket of
# the process that workers are forked from, and is the only place that must be writable.
USER 10001:10001
WORKDIR /tmp
EXPOSE 8000
STOPSIGNAL SIGTERM

HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
    CMD ["/opt/dateline/bin/python", "-ISc", "import os,http.client as h; c=h.HTTPConnection('127.0.0.1',int(os.environ['DATELINE_PORT']),timeout=2); c.request('GET','/health/live'); raise SystemExit(c.getresponse().status!=200)"]

ENTRYPOINT ["/opt/dateline/bin/dateline"]
CMD ["serve"]

# Last, since they change with every commit.
ARG VERSION=0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Dateline" \
      org.opencontainers.image.description="Article text in, an ordered timeline of absolute dated events out." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
