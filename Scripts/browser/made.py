"""Pages made to be checked in a browser."""
import json
import os
import random
import subprocess

HOSTILE = "</script><script>window.hacked = 1</script><!-- <img src=x onerror=alert(1)> <b id=evil>\u2028\u2029 &lt;"
WORDS = ("harbour council storm bridge teacher market signal winter garden railway engine valley report minister budget "
         "river school doctor island ferry repair light museum forest border copper weather station").split()


def run(words):
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(words)} ended with {done.returncode}: {done.stderr}")


def with_more(path, folder):
    """The page with gates, as a check gives them: only data changes."""
    with open(path, encoding="utf-8") as file:
        html = file.read()
    gates = [["leaks", "3 of 67", "at most 0", "fail", ["a matches b"]], ["duplicates", "26 of 67", "", "pass", []], ["empty", "1", "1", "warn", []]]
    html = html.replace('"recipe":', f'"gates":{json.dumps(gates)},"recipe":', 1)
    path = os.path.join(folder, "more.html")
    with open(path, "w", encoding="utf-8") as file:
        file.write(html)
    return path


def hostile(darnel, folder):
    """A page of a cluster whose every field would like to be more than text."""
    corpus, path = os.path.join(folder, "hostile.jsonl"), os.path.join(folder, "hostile.html")
    draw = random.Random(7)
    text = " ".join(draw.choice(WORDS) for _ in range(120)) + " " + HOSTILE
    with open(corpus, "w", encoding="utf-8") as file:
        for number, tail in enumerate(["", " and one more word"]):
            row = {"id": f"{number}{HOSTILE}", "site": HOSTILE, "published": HOSTILE, "lang": HOSTILE,
                   "url": "javascript:window.hacked=1", "text": text + tail}
            file.write(json.dumps(row) + "\n")
    run([darnel, "cluster", corpus, "-q", "-o", os.path.join(folder, "hostile.txt"), "--report", f"html={path}"])
    return path


def large(darnel, folder, clusters):
    """A page of many clusters of two to five documents, one in three of them in Arabic."""
    draw = random.Random(11)
    corpus, result, path = (os.path.join(folder, name) for name in ["large.jsonl", "large-result.jsonl", "large.html"])
    arabic = "ميناء مجلس عاصفة جسر معلم سوق شتاء حديقة محرك وادي تقرير وزير ميزانية نهر مدرسة طبيب جزيرة إصلاح متحف غابة حدود محطة".split()
    with open(result, "w", encoding="utf-8") as lines, open(corpus, "w", encoding="utf-8") as rows:
        for number in range(1, clusters + 1):
            words = arabic if number % 3 == 0 else WORDS
            text = " ".join(draw.choices(words, k=draw.randint(60, 300)))
            documents = []
            for copy in range(draw.choice([2, 2, 2, 3, 5])):
                documents.append({"id": f"made-{number}-{'abcde'[copy]}", "site": f"site{draw.randint(1, 400)}.example",
                                  "published": f"20{draw.randint(20, 25)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}T{draw.randint(0, 23):02}:15:00Z"})
                rows.write(json.dumps({**documents[-1], "text": text if copy % 2 == 0 else text + " " + draw.choice(words)}, ensure_ascii=False) + "\n")
            shares = [round(draw.uniform(0.8, 1), 6) for _ in documents[1:]]
            lines.write(json.dumps({"schema_version": 1, "cluster": number, "component": number, "size": len(documents),
                                    "kept": documents[0], "copies": [
                {"document": one, "evidence": "shingles", "resemblance": share, "containment": share, "kept_containment": share}
                for one, share in zip(documents[1:], shares)]}) + "\n")
    run([darnel, "report", result, "--texts", corpus, "-q", "-o", path])
    return path
