"""The points served with FastAPI, as an ordinary developer writes it: a connection for each thread, models, a join."""

import json
import sqlite3
from typing import Any, List, Optional

from fastapi import FastAPI, HTTPException, Query
from pydantic import BaseModel

from database import database

app = FastAPI()


class Point(BaseModel):
    id: str
    document: str
    meeting: Optional[str]
    date: Optional[str]
    section: str
    voice: str
    speaker: Optional[str]
    speakerId: Optional[str]
    ordinal: int
    marker: str
    heading: Optional[str]
    text: str
    selector: dict
    tags: List[Any]
    acts: List[Any]
    references: List[Any]


class Points(BaseModel):
    data: List[Point]
    total: int


def to_point(row: sqlite3.Row) -> dict:
    point = dict(row)
    for key in ("selector", "tags", "acts", "references"):
        point[key] = json.loads(point[key])
    return point


@app.get("/points/{id}", response_model=Point)
def get_point(id: str):
    row = database().execute("SELECT * FROM points WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise HTTPException(status_code=404)
    return to_point(row)


@app.get("/points", response_model=Points)
def list_points(tag: str, limit: int = Query(20, le=100)):
    db = database()
    rows = db.execute(
        "SELECT points.* FROM points JOIN point_tags ON point_tags.point = points.id"
        " WHERE point_tags.tag = ? ORDER BY point_tags.date DESC LIMIT ?",
        (tag, limit),
    ).fetchall()
    total = db.execute("SELECT count(*) FROM point_tags WHERE tag = ?", (tag,)).fetchone()[0]
    return {"data": [to_point(row) for row in rows], "total": total}
