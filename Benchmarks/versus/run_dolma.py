"""dolma: its Bloom filter over paragraphs; a document whose letters lie by 0.8 in paragraphs seen before is dropped."""
import glob
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile

import orjson
from common import THRESHOLD, arguments, stage, write_kept

corpus, out, threads, _ = arguments()
work = tempfile.mkdtemp(prefix="versus-")
os.makedirs(work + "/documents")
rows = open(corpus, "rb").readlines()
size = -(-len(rows) // threads)
for k in range(threads):
    with gzip.open(f"{work}/documents/{k:03d}.jsonl.gz", "wb", compresslevel=1) as part:
        part.writelines(rows[k * size:(k + 1) * size])
stage("pack as dolma wants it")
settings = {
    "documents": [work + "/documents/*.jsonl.gz"],
    "work_dir": {"input": work + "/in", "output": work + "/out"},
    "dedupe": {"name": "d", "paragraphs": {"attribute_name": "seen", "paragraph_separator": "\n"}, "skip_empty": True},
    "bloom_filter": {
        "file": work + "/filter.bin", "read_only": False, "estimated_doc_count": max(1_000_000, 20 * len(rows)),
        "desired_false_positive_rate": 1e-5, "size_in_bytes": 0},
    "processes": threads}
with open(work + "/settings.json", "w") as file:
    json.dump(settings, file)
command = [os.path.dirname(sys.executable) + "/dolma", "-c", work + "/settings.json", "dedupe"]
ran = subprocess.run(command, capture_output=True, text=True, cwd=work)
if ran.returncode:
    sys.exit((ran.stdout + ran.stderr)[-3000:])
stage("dedupe")
seen = {}
for path in glob.glob(work + "/attributes/**/*.gz", recursive=True):
    for line in gzip.open(path):
        row = orjson.loads(line)
        seen[row["id"]] = sum((end - start) * share for start, end, share in row["attributes"].get("seen", []))
names, kept = [], []
for line in rows:
    row = orjson.loads(line)
    names.append(row["id"])
    kept.append(seen.get(row["id"], 0) < THRESHOLD * max(1, len(row["text"])))
write_kept(out, names, kept)
shutil.rmtree(work)
stage("write")
