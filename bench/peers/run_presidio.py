"""presidio-structured over every table of a PostgreSQL database: `run_presidio.py URL ROWS OUT`.

Its own pipeline with its own defaults (English, all recognisers that come with it, the most common entity of a
column); the spaCy model is the one named by PRESIDIO_MODEL, or a blank pipeline, which leaves the pattern recognisers.
Writes [{"table", "column", "type"}].
"""

import json
import os
import sys

import pandas
import psycopg2
import spacy
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider
from presidio_structured import PandasAnalysisBuilder
from psycopg2 import sql

url, rows, out = sys.argv[1:]
model = os.environ.get("PRESIDIO_MODEL", "")
if not model:
    model = out + ".blank"
    spacy.blank("en").to_disk(model)
engine = NlpEngineProvider(
    nlp_configuration={"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}
).create_engine()
builder = PandasAnalysisBuilder(analyzer=AnalyzerEngine(nlp_engine=engine))

found = []
with psycopg2.connect(url) as connection, connection.cursor() as cursor:
    cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    for (table,) in cursor.fetchall():
        cursor.execute(sql.SQL("SELECT * FROM {} LIMIT %s").format(sql.Identifier(table)), [int(rows)])
        names = [column.name for column in cursor.description]
        # It takes text and numbers only.
        cells = [["" if v is None else str(bytes(v) if isinstance(v, memoryview) else v) for v in row] for row in cursor]
        if not cells:
            continue
        analysis = builder.generate_analysis(pandas.DataFrame(cells, columns=names))
        found += [{"table": table, "column": c, "type": t} for c, t in analysis.entity_mapping.items()]
with open(out, "w") as file:
    json.dump(found, file)
