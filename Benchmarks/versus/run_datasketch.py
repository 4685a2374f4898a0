"""datasketch: MinHash and MinHashLSH; a candidate joins when its sketch says 0.8.

Variants: sha1 (default, the library's own hash), xxh (32-bit xxHash).
"""
import multiprocessing

import numpy
import xxhash
from common import BANDS, PERMUTATIONS, ROWS, THRESHOLD, Sets, arguments, grams, read, stage, write_clusters
from datasketch import MinHash, MinHashLSH

CHUNK = 1000


def sign(first, last):
    encoded = ({g.encode() for g in grams(t)} for t in texts[first:last])
    return numpy.stack([m.hashvalues for m in MinHash.bulk(encoded, **options)])


if __name__ == "__main__":
    corpus, out, threads, variant = arguments("sha1")
    options = {"num_perm": PERMUTATIONS}
    if variant == "xxh":
        options["hashfunc"] = xxhash.xxh32_intdigest
    names, texts = read(corpus)
    stage("read")
    chunks = [(i, min(len(texts), i + CHUNK)) for i in range(0, len(texts), CHUNK)]
    if threads == 1:
        rows = [row for chunk in chunks for row in sign(*chunk)]
    else:
        with multiprocessing.get_context("fork").Pool(threads) as pool:
            rows = [row for part in pool.starmap(sign, chunks) for row in part]
    model = MinHash(**options)
    signatures = [MinHash(hashvalues=r, permutations=model.permutations, scheme=model.scheme, **options) for r in rows]
    stage("sign")
    index, sets = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, params=(BANDS, ROWS)), Sets(len(names))
    for i, signature in enumerate(signatures):
        for j in index.query(signature):
            if sets.find(i) != sets.find(j) and signature.jaccard(signatures[j]) >= THRESHOLD:
                sets.join(i, j)
        index.insert(i, signature)
    stage("bands")
    write_clusters(out, names, sets)
    stage("write")
