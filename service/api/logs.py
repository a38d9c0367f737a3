"""What the log looks like: one JSON object a line, for ours, the server's and the libraries' lines alike."""

import logging.config

import structlog

from service.api.settings import LogFormat, Settings


def _unquoted(_: object, __: str, told: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Leave out the messages of exceptions, which may quote what they could not read."""
    for each in told.get("exception", ()):
        each.pop("exc_value", None)
    return told


def configure(settings: Settings) -> None:
    """Have everything that is logged rendered by structlog, to standard error."""
    known = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if settings.log_format is LogFormat.JSON:
        last: list[structlog.typing.Processor] = [
            structlog.processors.dict_tracebacks,
            _unquoted,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ]
    else:
        last = [structlog.dev.ConsoleRenderer(colors=False)]
    formatter = {
        "()": structlog.stdlib.ProcessorFormatter,
        "foreign_pre_chain": known,
        "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    }
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"told": formatter},
            "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "told"}},
            "root": {"handlers": ["stderr"], "level": settings.log_level.value.upper()},
            "loggers": {
                # The server's own lines about requests hold paths and queries, and queries hold titles.
                "uvicorn.access": {"level": "CRITICAL"},
                "uvicorn.error": {"level": settings.log_level.value.upper()},
            },
        }
    )
