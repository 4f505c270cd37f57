"""Searches with LIKE, served with FastAPI as an ordinary developer writes it: a connection for each thread, a model, a count."""

import json
from typing import List, Optional

from fastapi import FastAPI, Query
from pydantic import BaseModel

from database import database

app = FastAPI()


class Point(BaseModel):
    id: str
    date: Optional[str]
    text: str
    record: dict


class Points(BaseModel):
    data: List[Point]
    total: int


@app.get("/points", response_model=Points)
def search(q: str, limit: int = Query(20, le=100)):
    db = database()
    rows = db.execute(
        "SELECT * FROM points WHERE text LIKE '%' || ? || '%' ORDER BY date DESC LIMIT ?", (q, limit)
    ).fetchall()
    total = db.execute("SELECT count(*) FROM points WHERE text LIKE '%' || ? || '%'", (q,)).fetchone()[0]
    return {"data": [{**row, "record": json.loads(row["json"])} for row in map(dict, rows)], "total": total}
