"""gaoya: MinHashStringIndex of 32-bit hashes; a bulk insert, then a bulk query that signs again."""
import os
import sys

os.environ["RAYON_NUM_THREADS"] = sys.argv[3] if len(sys.argv) > 3 else "1"
import gaoya
from common import BANDS, ROWS, THRESHOLD, WIDTH, Sets, arguments, read, stage, write_clusters

corpus, out, _, _ = arguments()
names, texts = read(corpus)
stage("read")
index = gaoya.minhash.MinHashStringIndex(
    hash_size=32, jaccard_threshold=THRESHOLD, num_bands=BANDS, band_size=ROWS, analyzer="word", lowercase=True,
    ngram_range=(WIDTH, WIDTH), id_container="smallvec")
index.par_bulk_insert_docs(list(range(len(names))), texts)
stage("sign and insert")
sets = Sets(len(names))
for i, found in enumerate(index.par_bulk_query(texts)):
    for j in found:
        if j != i:
            sets.join(i, j)
stage("query")
write_clusters(out, names, sets)
stage("write")
