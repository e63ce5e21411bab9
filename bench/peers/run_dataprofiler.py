"""DataProfiler's data labeler over every table of a PostgreSQL database: `run_dataprofiler.py URL ROWS OUT`.

The labeler and what it needs are on, statistics of the values are off: they are not what is compared. The labeler is
loaded once for all tables. Writes [{"table", "column", "type"}].
"""

import json
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import dataprofiler
import pandas
import psycopg2
from psycopg2 import sql

url, rows, out = sys.argv[1:]
dataprofiler.set_verbosity(40)
options = dataprofiler.ProfilerOptions()
for part in vars(options.structured_options).values():
    if hasattr(part, "is_enabled"):
        part.is_enabled = False
options.structured_options.data_labeler.is_enabled = True
options.structured_options.data_labeler.data_labeler_object = dataprofiler.DataLabeler(labeler_type="structured")

found = []
with psycopg2.connect(url) as connection, connection.cursor() as cursor:
    cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    for (table,) in cursor.fetchall():
        cursor.execute(sql.SQL("SELECT * FROM {} LIMIT %s").format(sql.Identifier(table)), [int(rows)])
        names = [column.name for column in cursor.description]
        cells = [[None if v is None else str(bytes(v) if isinstance(v, memoryview) else v) for v in row] for row in cursor]
        if not cells:
            continue
        frame = pandas.DataFrame(cells, columns=names)
        # All rows, where it would look at a fifth of a big table.
        profile = dataprofiler.Profiler(frame, options=options, samples_per_update=len(frame))
        for column in profile.report()["data_stats"]:
            for label in str(column.get("data_label") or "").split("|"):
                if label:
                    found.append({"table": table, "column": column["column_name"], "type": label})
with open(out, "w") as file:
    json.dump(found, file)
