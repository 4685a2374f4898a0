"""chDB (ClickHouse): wordShingleMinHashCaseInsensitiveUTF8(text, 5, K), a pair of a minimum and a maximum; documents
that share either are joined. Variant: K (default 6)."""
import csv
import io
import os

import chdb
from common import WIDTH, Sets, arguments, stage, write_clusters

corpus, out, threads, count = arguments("6")
answer = chdb.query(
    f"SELECT id, wordShingleMinHashCaseInsensitiveUTF8(text, {WIDTH}, {int(count)}) AS h, h.1, h.2 "
    f"FROM file('{os.path.abspath(corpus)}', 'JSONEachRow', 'id String, text String') SETTINGS max_threads={threads}",
    "CSV")
rows = list(csv.reader(io.StringIO(answer.bytes().decode())))
stage("sign")
names = [row[0] for row in rows]
sets = Sets(len(names))
sets.join_equal(row[-2] for row in rows)
sets.join_equal(row[-1] for row in rows)
write_clusters(out, names, sets)
stage("write")
