"""The database of the points, by a connection for each thread."""

import os
import sqlite3
import threading

local = threading.local()


def database() -> sqlite3.Connection:
    if not hasattr(local, "db"):
        local.db = sqlite3.connect(os.environ["PEERS_DB"])
        local.db.row_factory = sqlite3.Row
    return local.db
