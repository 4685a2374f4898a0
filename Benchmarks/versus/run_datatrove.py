"""datatrove: its MinHash pipeline, signature, buckets, cluster, filter; 64-bit xxHash.

Variants: split (default: str.split() as the word tokeniser; the pipeline has taken punctuation out before), or a
language of datatrove's for its own tokeniser (english, arabic, ...), which is some ten times slower.
"""
import os
import shutil
import tempfile

import orjson
from common import BANDS, ROWS, WIDTH, arguments, stage
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.dedup import (MinhashDedupBuckets, MinhashDedupCluster, MinhashDedupFilter,
                                      MinhashDedupSignature)
from datatrove.pipeline.dedup.minhash import MinhashConfig
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers.jsonl import JsonlWriter
from datatrove.utils.typeshelper import Languages
from datatrove.utils.word_tokenizers import WordTokenizer


class Split(WordTokenizer):
    def __init__(self):
        super().__init__("split")

    def word_tokenize(self, text):
        return text.split()

    def sent_tokenize(self, text):
        return [text]

    def span_tokenize(self, text):
        return [(0, len(text))]


if __name__ == "__main__":
    corpus, out, threads, variant = arguments("split")
    language = Split() if variant == "split" else getattr(Languages, variant)
    work = tempfile.mkdtemp(prefix="versus-")
    folder = work + "/in"
    os.makedirs(folder)
    if threads == 1:
        os.symlink(os.path.abspath(corpus), folder + "/0.jsonl")
    else:  # a task needs a file of its own
        rows = open(corpus, "rb").readlines()
        size = -(-len(rows) // threads)
        for i in range(threads):
            with open(f"{folder}/{i}.jsonl", "wb") as part:
                part.writelines(rows[i * size:(i + 1) * size])
    config = MinhashConfig(n_grams=WIDTH, num_buckets=BANDS, hashes_per_bucket=ROWS)
    stage("set up")

    def run(name, steps, tasks):
        LocalPipelineExecutor(steps, tasks=tasks, workers=threads, logging_dir=f"{work}/log-{name}").run()
        stage(name)

    def reader():
        return JsonlReader(folder, doc_progress=False)

    run("sign", [reader(), MinhashDedupSignature(work + "/sig", config=config, language=language)], threads)
    run("bands", [MinhashDedupBuckets(work + "/sig", work + "/buckets", config=config)], BANDS)
    run("cluster", [MinhashDedupCluster(work + "/buckets", work + "/rm", config=config, save_cluster_id=True)], 1)
    dropped = JsonlWriter(work + "/dropped", compression=None)
    kept = JsonlWriter(work + "/kept", compression=None)
    run("filter", [reader(), MinhashDedupFilter(work + "/rm", load_cluster_ids=True, exclusion_writer=dropped), kept],
        threads)
    with open(out, "w") as file:
        for part in ("kept", "dropped"):
            for name in sorted(os.listdir(f"{work}/{part}")):
                for line in open(f"{work}/{part}/{name}", "rb"):
                    row = orjson.loads(line)
                    cluster = row["metadata"].get("minhash_cluster_id", -1)
                    file.write(f"{row['id']}\t{row['id'] if cluster == -1 else f'c{cluster}'}\n")
    stage("write")
    shutil.rmtree(work)
