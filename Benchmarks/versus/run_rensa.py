"""rensa: RMinHash of all shingles and RMinHashLSH.

Variants: verified (default; a candidate joins when its sketch says 0.8), unverified, flags (the fastest use by hand:
shingles hashed in numpy, one matrix, one-shot flags; says only which documents have a duplicate).
"""
import os
import sys

os.environ["RAYON_NUM_THREADS"] = sys.argv[3] if len(sys.argv) > 3 else "1"
import numpy
import rensa
from common import (BANDS, PERMUTATIONS, THRESHOLD, WIDTH, WORD, Sets, arguments, grams, read, stage, write_clusters,
                    write_kept)

BATCH, SEED = 2000, 42


def clusters(texts, verify):
    signatures = []
    for i in range(0, len(texts), BATCH):
        batch = [grams(t) for t in texts[i:i + BATCH]]
        signatures += rensa.RMinHash.from_token_sets(batch, PERMUTATIONS, SEED)
    stage("sign")
    index = rensa.RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS)
    index.insert_many(signatures)
    sets = Sets(len(texts))
    for i, found in enumerate(index.query_all(signatures)):
        for j in found:
            if j < i and sets.find(i) != sets.find(j):
                if not verify or index.is_similar(signatures[i], signatures[j]):
                    sets.join(i, j)
    stage("bands")
    return sets


def flags(texts):
    multiply = numpy.uint64(0x9E3779B97F4A7C15)
    parts, ends = [], [0]
    for text in texts:
        words = WORD.findall(text.lower())
        hashes = numpy.fromiter((hash(w) for w in words), dtype=numpy.int64, count=len(words)).view(numpy.uint64)
        if len(hashes) >= WIDTH:
            rolled = hashes[:len(hashes) - WIDTH + 1].copy()
            for k in range(1, WIDTH):
                rolled = rolled * multiply + hashes[k:len(hashes) - WIDTH + 1 + k]
            hashes = (rolled ^ (rolled >> numpy.uint64(32))) * numpy.uint64(0xBF58476D1CE4E5B9)
        parts.append(hashes)
        ends.append(ends[-1] + len(hashes))
    stage("tokens")
    matrix = rensa.RMinHash.digest_matrix_from_flat_token_hashes(
        numpy.concatenate(parts), numpy.array(ends, dtype=numpy.uint64), PERMUTATIONS, SEED)
    stage("sign")
    index = rensa.RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS)
    found = index.insert_matrix_and_query_duplicate_flags(matrix)
    stage("bands")
    return found


corpus, out, _, variant = arguments("verified")
names, texts = read(corpus)
stage("read")
if variant == "flags":
    write_kept(out, names, [not flag for flag in flags(texts)])
else:
    write_clusters(out, names, clusters(texts, variant == "verified"))
stage("write")
