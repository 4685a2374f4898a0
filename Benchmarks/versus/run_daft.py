"""daft: its minhash expression on text whose non-words became spaces; bands in Python; nothing verified."""
import os
import sys

os.environ["DAFT_PROGRESS_BAR"] = "0"
if len(sys.argv) < 4 or sys.argv[3] == "1":
    os.sched_setaffinity(0, {0})
import daft
import numpy
from common import BANDS, PERMUTATIONS, ROWS, WIDTH, Sets, arguments, stage, write_clusters
from daft import col
from daft.functions import lower, minhash, regexp_replace

corpus, out, _, _ = arguments()
text = regexp_replace(lower(col("text")), r"[\W_]+", " ")
table = daft.read_json(os.path.abspath(corpus)).select(
    col("id"), minhash(text, num_hashes=PERMUTATIONS, ngram_size=WIDTH, seed=42).alias("lanes")).collect().to_arrow()
stage("sign")
names = table["id"].to_pylist()
lanes = numpy.vstack(
    [c.flatten().to_numpy(zero_copy_only=False).reshape(-1, PERMUTATIONS) for c in table["lanes"].chunks])
lanes = numpy.ascontiguousarray(lanes.astype(numpy.uint32))
sets = Sets(len(names))
for band in range(BANDS):
    sets.join_equal(row.tobytes() for row in lanes[:, band * ROWS:(band + 1) * ROWS])
stage("bands")
write_clusters(out, names, sets)
stage("write")
