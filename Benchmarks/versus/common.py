"""What the runners share. Each is called as: run_PEER.py CORPUS.jsonl OUT.tsv [THREADS [VARIANT]].

All use the same parameters, the ones that every peer can do: word 5-grams, 128 permutations, 16 bands of 8 rows,
threshold 0.8. A stage's seconds go to stderr as STAGE<TAB>name<TAB>seconds.
"""
import re
import sys
import time

import orjson

WORD = re.compile(r"\w+")
PERMUTATIONS, BANDS, ROWS, WIDTH, THRESHOLD = 128, 16, 8, 5, 0.8
_last = [time.time()]


def arguments(variant=None):
    """corpus, output, threads, variant"""
    given = sys.argv[1:]
    return given[0], given[1], int(given[2]) if len(given) > 2 else 1, given[3] if len(given) > 3 else variant


def stage(name):
    now = time.time()
    print(f"STAGE\t{name}\t{now - _last[0]:.3f}", file=sys.stderr, flush=True)
    _last[0] = now


def read(path):
    names, texts = [], []
    with open(path, "rb") as file:
        for line in file:
            row = orjson.loads(line)
            names.append(row["id"])
            texts.append(row["text"])
    return names, texts


def grams(text):
    words = WORD.findall(text.lower())
    if len(words) < WIDTH:
        return [" ".join(words)]
    return [" ".join(words[i:i + WIDTH]) for i in range(len(words) - WIDTH + 1)]


class Sets:
    """Union-find; the smallest member names its set."""

    def __init__(self, count):
        self.parent = list(range(count))

    def find(self, x):
        parent = self.parent
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a != b:
            self.parent[max(a, b)] = min(a, b)

    def join_equal(self, keys):
        """Joins the positions that hold the same key."""
        first = {}
        for i, key in enumerate(keys):
            j = first.setdefault(key, i)
            if j != i:
                self.join(i, j)


def write_clusters(path, names, sets):
    with open(path, "w") as file:
        for i, name in enumerate(names):
            file.write(f"{name}\t{names[sets.find(i)]}\n")


def write_kept(path, names, kept):
    """For tools that only keep or drop: a dropped document's cluster is '-'."""
    with open(path, "w") as file:
        for name, keep in zip(names, kept):
            file.write(f"{name}\t{name if keep else '-'}\n")
