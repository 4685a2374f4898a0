"""text-dedup: its MinHash module as a command; clusters are read from the union-find it leaves behind.

Variants: sha1 (default, 64 bits), xxh3 (32 bits).
"""
import os
import pickle
import shutil
import subprocess
import sys
import tempfile

import orjson
from common import BANDS, PERMUTATIONS, ROWS, THRESHOLD, WIDTH, arguments, stage

corpus, out, threads, variant = arguments("sha1")
work = tempfile.mkdtemp(prefix="versus-")
offline = dict(os.environ, HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", HF_HOME=work + "/home",
               HF_DATASETS_CACHE=work + "/cache")
options = {
    "path": "json", "data_files": os.path.abspath(corpus), "split": "train", "cache_dir": work + "/cache",
    "output": work + "/out", "column": "text", "idx_column": "id", "ngram": WIDTH, "num_perm": PERMUTATIONS,
    "threshold": THRESHOLD, "b": BANDS, "r": ROWS, "hash_func": variant, "hash_bits": 64 if variant == "sha1" else 32,
    "num_proc": threads, "batch_size": 10000}
words = [word for name, value in options.items() for word in ("--" + name, str(value))]
ran = subprocess.run([sys.executable, "-m", "text_dedup.minhash", *words, "--debug"], env=offline, cwd=work,
                     capture_output=True, text=True)
if ran.returncode:
    sys.exit(ran.stderr[-3000:])
stage("text_dedup.minhash")
names = [orjson.loads(line)["id"] for line in open(corpus, "rb")]
with open(work + "/out/uf.pkl", "rb") as file:
    found = pickle.load(file)
parents = found if isinstance(found, dict) else getattr(found, "parent", {})
with open(out, "w") as file:
    for i, name in enumerate(names):
        key = name if name in parents else i
        cluster = parents.get(key, key) if isinstance(found, dict) else found.find(key)
        file.write(f"{name}\t{cluster if isinstance(cluster, str) else f'c{cluster}'}\n")
shutil.rmtree(work)
stage("write")
