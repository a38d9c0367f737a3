"""What English says, as tables: ``CASES`` and ``TOLD`` (found, with a value) and ``NOT_TIMES``.

A bug report becomes a row here first, a fix second. Only the tests read these tables.
"""
