"""DuckDB: no MinHash there, so an exact join in SQL on shingles that 2 to 50 documents share; resemblance >= 0.8."""
import os

import duckdb
from common import THRESHOLD, Sets, arguments, stage, write_clusters

corpus, out, threads, _ = arguments()
base = duckdb.connect()
base.execute(f"set threads={threads}; set memory_limit='16GB'")
base.execute(f"""
    create table words as
    select row_number() over () as n, id, regexp_extract_all(lower(text), '[\\p{{L}}\\p{{N}}\\p{{M}}_]+') as w
    from read_json('{os.path.abspath(corpus)}', columns={{id: 'VARCHAR', text: 'VARCHAR'}}, format='newline_delimited')""")
stage("read and tokens")
base.execute("""
    create table shingles as
    select distinct n, hash(w[i], w[i+1], w[i+2], w[i+3], w[i+4]) as h
    from (select n, w, unnest(range(1, greatest(2, len(w) - 3))) as i from words)""")
stage("shingles")
base.execute("create table sizes as select n, count(*) as c from shingles group by n")
base.execute("""
    create table shared as select n, h from shingles
    semi join (select h from shingles group by h having count(*) between 2 and 50) using (h)""")
edges = base.execute(f"""
    select a, b
    from (select x.n as a, y.n as b, count(*) as m from shared x join shared y on x.h = y.h and x.n < y.n group by 1, 2)
    join sizes sa on sa.n = a join sizes sb on sb.n = b
    where m >= {THRESHOLD} * (sa.c + sb.c - m)""").fetchall()
stage("join")
names = [row[0] for row in base.execute("select id from words order by n").fetchall()]
sets = Sets(len(names))
for a, b in edges:
    sets.join(a - 1, b - 1)
write_clusters(out, names, sets)
stage("write")
