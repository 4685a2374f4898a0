"""Spark: the MinHash job as people write it (sign and band in a flatMap, group by band, edges); clusters by
union-find on the driver. Needs a Java runtime."""
import os
import shutil
import sys
import tempfile

import numpy
import xxhash
from common import BANDS, PERMUTATIONS, ROWS, WIDTH, arguments, re, stage

os.environ["PYSPARK_PYTHON"] = sys.executable
from pyspark.sql import SparkSession

corpus, out, threads, _ = arguments()
work = tempfile.mkdtemp(prefix="versus-")
settings = {
    "spark.driver.memory": "8g", "spark.ui.enabled": "false", "spark.local.dir": work,
    "spark.sql.shuffle.partitions": "16", "spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1"}
builder = SparkSession.builder.master(f"local[{threads}]")
for name, value in settings.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
stage("start")

PRIME = 4294967291
NOT_WORD = re.compile(r"\W", re.UNICODE)
random = numpy.random.RandomState(42)
factor = random.randint(1, PRIME, size=PERMUTATIONS, dtype=numpy.uint32).astype(numpy.uint64)
offset = random.randint(0, PRIME, size=PERMUTATIONS, dtype=numpy.uint32).astype(numpy.uint64)


def bands(row):
    name, text = row
    words = NOT_WORD.split(text.lower())
    grams = {" ".join(words[k:k + WIDTH]).encode() for k in range(max(1, len(words) - WIDTH + 1))}
    hashes = numpy.array([xxhash.xxh32_intdigest(g) for g in grams], dtype=numpy.uint64)
    lanes = ((numpy.outer(hashes, factor) + offset) % numpy.uint64(PRIME)).min(axis=0).astype(numpy.uint32)
    return [((b, lanes[b * ROWS:(b + 1) * ROWS].tobytes()), name) for b in range(BANDS)]


def edges(group):
    members = list(group[1])
    first = min(members)
    return [(m, first) for m in members if m != first]


frame = spark.read.schema("id string, text string").json(os.path.abspath(corpus)).repartition(4 * threads)
found = frame.rdd.flatMap(bands).groupByKey(numPartitions=16).flatMap(edges).distinct().collect()
stage("sign, bands, edges")
parent = {}


def find(x):
    while parent.setdefault(x, x) != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


for a, b in found:
    a, b = find(a), find(b)
    if a != b:
        parent[max(a, b)] = min(a, b)
with open(out, "w") as file:
    for row in frame.select("id").toLocalIterator():
        file.write(f"{row.id}\t{find(row.id)}\n")
stage("cluster and write")
spark.stop()
shutil.rmtree(work)
