"""`dateline FILE`, `dateline timeline --jsonl`, `dateline serve`: arguments in, exit code out.

Exit codes: 0 all went well, 1 something could not be analysed, 2 the command itself is wrong. What only one
command needs is imported by that command, so that the others start quickly.
"""

import argparse
import os
import sys
from codecs import BOM_UTF8
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

import msgspec

from service import __version__
from service.api import problems, receive
from service.api.jobs import Task
from service.api.offsets import OffsetUnit
from service.api.problems import Problem, Refused
from service.api.schemas import ExpressionsOut, Include, TimelineOut
from service.api.settings import MAX_WORKERS, InvalidSettings, Settings
from service.cli import show
from service.domain.article import DateOrder

INTERRUPTED = 130
PIPE_CLOSED = 141

COMMANDS = ("timeline", "expressions", "refused", "serve", "config", "openapi")

_ARTICLE = ("title", "published", "id", "url", "language", "timezone", "date_order", "strict", "include")


def run() -> NoReturn:
    """Run as a program."""
    code = main(sys.argv[1:])
    if code in {INTERRUPTED, PIPE_CLOSED}:
        # What is left in the buffers has nowhere to go, and a reading thread may still hold standard input.
        os._exit(code)
    sys.exit(code)


def main(arguments: list[str]) -> int:
    """Run one command, and return its exit code."""
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return PIPE_CLOSED
    return code


def _run(arguments: list[str]) -> int:
    parser = _parser()
    if not arguments and sys.stdin.isatty():
        parser.print_help()
        return 2
    options = parser.parse_args(_with_command(arguments))
    try:
        settings = Settings.from_environment(os.environ)
        if options.command == "serve":
            return _serve(options, settings)
        if options.command == "config":
            return _config(settings)
        if options.command == "openapi":
            return _openapi()
        if options.command == "refused":
            return _refused(options)
        return _lines(parser, options, settings) if options.jsonl else _one(options, settings)
    except BrokenPipeError:
        raise
    except OSError as error:
        print(f"dateline: {error.filename or 'input'}: {error.strerror}", file=sys.stderr)
    except InvalidSettings as error:
        print(f"dateline: {error}", file=sys.stderr)
    return 2


def _with_command(arguments: list[str]) -> list[str]:
    """`dateline FILE` is short for `dateline timeline FILE`."""
    if arguments and arguments[0] in (*COMMANDS, "-h", "--help", "--version"):
        return arguments
    return ["timeline", *arguments]


def _one(options: argparse.Namespace, settings: Settings) -> int:
    from service.api import answers

    body = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
    answer: bytes | Problem
    task = Task(options.command)
    try:
        # The mark that some editors put before UTF-8 is no part of the text.
        values = {"text": body.removeprefix(BOM_UTF8).decode(), **_told(options)}
        request = receive.from_values(values, settings.max_text)
        answer = answers.plainly(task, request)
    except UnicodeDecodeError as error:
        answer = problems.malformed(f"The text is not UTF-8: byte {error.start} can't be decoded.")
    except Refused as error:
        answer = error.problem
    _print(options, answer)
    return 1 if isinstance(answer, Problem) else 0


def _refused(options: argparse.Namespace) -> int:
    """Print what looks like a time and is not read as one, a line each: offsets, words, rule, reason."""
    from service.analysis import find_refused
    from service.domain.article import Article

    body = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
    text = body.removeprefix(BOM_UTF8).decode(errors="replace")
    rows = (
        f"{one.span.start}-{one.span.end}\t{' '.join(one.text.split())}\t{one.rule}\t{one.reason}\n"
        for one in find_refused(Article(text=text))
    )
    _write(sys.stdout.buffer, "".join(rows).encode())
    return 0


def _told(options: argparse.Namespace) -> dict[str, Any]:
    """The fields of the request that the command line names."""
    told = {name: getattr(options, name) for name in _ARTICLE if getattr(options, name) not in (None, False)}
    if include := told.get("include"):
        told["include"] = [part.strip() for each in include for part in each.split(",") if part.strip()]
    if options.offset_unit is not None:
        told["offset_unit"] = options.offset_unit
    return told


def _print(options: argparse.Namespace, answer: bytes | Problem) -> None:
    if options.json:
        encoded = msgspec.json.encode(answer) if isinstance(answer, Problem) else answer
        _write(sys.stdout.buffer, msgspec.json.format(encoded, indent=2) + b"\n")
    elif isinstance(answer, Problem):
        print("\n".join(show.problem(answer)), file=sys.stderr)
    else:
        page = show.Page.of(sys.stdout)
        if options.command == "timeline":
            text = show.timeline(msgspec.json.decode(answer, type=TimelineOut), page, options.title)
        else:
            text = show.expressions(msgspec.json.decode(answer, type=ExpressionsOut), page)
        _write(sys.stdout.buffer, "".join(f"{line}\n" for line in text).encode())


def _write(sink: BinaryIO, content: bytes) -> None:
    """Write past the encoding of the terminal: what we write is UTF-8, like all we read."""
    sink.write(content)
    sink.flush()


def _lines(parser: argparse.ArgumentParser, options: argparse.Namespace, settings: Settings) -> int:
    from service.cli import lines

    if options.json or _told(options):
        parser.error("with --jsonl every line holds its own fields; no other options go with it")
    job = lines.Job(Task(options.command), settings.max_text, settings.max_body)
    if options.file == "-":
        return int(not lines.run(job, sys.stdin.buffer, sys.stdout.buffer, options.workers))
    with Path(options.file).open("rb") as source:
        return int(not lines.run(job, source, sys.stdout.buffer, options.workers))


def _serve(options: argparse.Namespace, settings: Settings) -> int:
    from service.api.processes import prepare
    from service.api.serve import serve

    given = {name: getattr(options, name) for name in ("host", "port", "workers")}
    told = {name: value for name, value in given.items() if value is not None}
    known = msgspec.structs.replace(settings, **told)
    if known.workers:
        # While the application is imported, the process that workers are forked from does its own imports.
        prepare(__name__)
    serve(known)
    return 0


def _config(settings: Settings) -> int:
    for name, value, default, told in settings.told():
        print(f"{name}={value}\n    {told}" + (f" (default: {default})" if default else ""))
    return 0


def _openapi() -> int:
    from service.api import contract
    from service.api.app import create_app

    document = msgspec.json.encode(contract.document(create_app(Settings(workers=0))))
    _write(sys.stdout.buffer, msgspec.json.format(document, indent=2) + b"\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dateline",
        description="Article text in, an ordered timeline of absolute dated events out.",
        epilog="`dateline FILE` is short for `dateline timeline FILE`; without FILE, standard input is read.",
    )
    parser.add_argument("--version", action="version", version=f"dateline {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command")
    _article_options(commands.add_parser("timeline", help="the timeline of an article"))
    _article_options(commands.add_parser("expressions", help="only its time expressions"))
    refused = commands.add_parser("refused", help="what looks like a time and is not read as one, and why")
    refused.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="UTF-8 text; standard input when absent or -"
    )
    serve = commands.add_parser("serve", help="serve over HTTP")
    serve.add_argument("--host", help="address to listen on (DATELINE_HOST)")
    serve.add_argument("--port", type=_number(0, 65_535), help="port to listen on (DATELINE_PORT)")
    serve.add_argument(
        "--workers", type=_number(0, MAX_WORKERS), help="processes that analyse (DATELINE_WORKERS)"
    )
    commands.add_parser("config", help="list the settings, and what they are now")
    commands.add_parser("openapi", help="print the OpenAPI document")
    return parser


def _article_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", nargs="?", default="-", metavar="FILE", help="UTF-8 text; standard input when absent or -")
    add("--json", action="store_true", help="print the answer as the service would send it")
    add("--jsonl", action="store_true", help="read requests, write answers: one JSON object a line")
    add(
        "--workers",
        type=_number(1, MAX_WORKERS),
        default=1,
        metavar="N",
        help="processes to use with --jsonl",
    )
    add("--published", metavar="DATE", help="when the article appeared")
    add("--title", metavar="TEXT")
    add("--language", metavar="TAG", help="BCP 47, such as en-GB")
    add("--timezone", metavar="NAME", help="IANA name, such as America/New_York")
    add("--date-order", metavar="ORDER", help=" or ".join(DateOrder))
    add("--url", help="asked for a date when nothing else has one")
    add("--id", help="given back as received")
    add("--strict", action="store_true", help="resolve only what the text settles")
    add("--include", action="append", metavar="WHAT", help=" or ".join(Include) + ", or both")
    add("--offset-unit", metavar="UNIT", help=" or ".join(OffsetUnit))


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"{value} is not between {least} and {most}")
        return value

    return number
