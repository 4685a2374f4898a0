#!/usr/bin/env python3
"""Trains the lexicon and the trees that judge lines, and writes them into Sources/DarnelTemplate.

  train_templates.py --darnel PATH --gold pages.jsonl [--gold more.jsonl ...] --write
  train_templates.py --darnel PATH --gold pages.jsonl [--gold more.jsonl ...] --hold-out sites|sets --verdicts DIR

Needs numpy and lightgbm. Gold rows: {"id","site","text","labels"}, one character a line of `text`: 1 content,
0 boilerplate, 2 not scored. The committed weights were trained on public data sets turned into such rows: the Dragnet
training pages (Peters, Lecocq 2013) and the DAnIEL corpus (Lejeune et al. 2012; pages in Greek, Russian, Polish,
Chinese and English) where a site has three pages or more, the pages of fundus-evaluation (Dallabetta et al. 2024),
1,884 articles of Saudi newspapers (SaudiNewsNet, Alhagri 2015) with their furniture marked, and articles of the latter
in made templates.

Every set but those already extracted is trained on a second time, thinned to what an extractor leaves of a page: its
content, and a few of the lines around it; and every set but the made one with its sites split up into sites of three to
five pages.

With --hold-out nothing is written into the sources: each site (in five folds), or each set with its lexicon, is judged
by weights that never saw it, and the verdicts go to DIR/<mode>-<set>.jsonl, rows {"id","keep"} for any scorer.

The program itself gives the numbers about each line (`strip --evidence`), so nothing is computed twice; only the
wording, which must not know the line's own site, is computed here.
"""
import argparse
import collections
import glob
import hashlib
import json
import math
import os
import re
import subprocess
import tempfile
import unicodedata

import lightgbm
import numpy as np

HOME = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Sources", "DarnelTemplate")
WORD = re.compile(r"[^\W_]+", re.UNICODE)
UNIT = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ـ": None})
LONGEST = 25
# Words of furniture in languages of which there is no marked text, by analogy with those of which there is.
FURNITURE = """
اشترك النشره البريديه مقالات اخبار صله المزيد شارك تابعنا حقوق محفوظه جميع الرييسيه تواصل تعليقات اعلان اقرا ايضا
واتساب فيسبوك تويتر تحميل تطبيق سياسه الخصوصيه الشروط ارسل طباعه مشاهده
مطالب مرتبط بيشتر بخوانيد عضويت خبرنامه تماس تبليغات حقوق محفوظ
suscribete suscribirse relacionadas comparte compartir comentarios aviso privacidad cookies boletin publicidad leer
abonnez partager commentaires mentions legales newsletter publicite confidentialite abonner connexion
teilen kommentare impressum datenschutz anmelden newsletter werbung abonnieren mehr lesen
condividi commenti iscriviti pubblicita informativa accedi assine compartilhe comentarios publicidade
abone paylas yorumlar gizlilik reklam ilgili haberler iletisim
관련 기사 댓글 공유 구독 저작권 無断 転載 禁止 関連 記事 続き 読む 広告 ログイン
साझा टिप्पणी विज्ञापन सदस्यता संबंधित
""".split()


def folded(line):
    tokens = []
    for word in WORD.findall(unicodedata.normalize("NFKC", line).lower().translate(ARABIC)):
        plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
        plain = re.sub("ة$", "ه", plain)
        tokens.extend(plain) if UNIT.search(plain) else tokens.append(plain)
    return [t for t in tokens if t]


def chance(*parts):
    return int(hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:8], 16) / 2 ** 32


def thinned(page):
    """The page as an extractor leaves it: its content, and some of the lines that stand near."""
    lines, labels = page["text"].split("\n"), page["labels"]
    content = [i for i, c in enumerate(labels) if c == "1"]
    kept = []
    for i, label in enumerate(labels):
        distance = min((abs(i - c) for c in content), default=99)
        likely = 0.3 if distance <= 3 else 0.01
        if label != "0" or chance(page["id"], i) < likely:
            kept.append(i)
    return dict(page, text="\n".join(lines[i] for i in kept), labels="".join(labels[i] for i in kept))


def split_up(pages, most=10):
    """The pages of each site in sites of their own of three to five pages, named SITE~0, SITE~1 and so on."""
    sites = collections.OrderedDict()
    for page in pages:
        sites.setdefault(page["site"], []).append(page)
    for site, own in sites.items():
        own.sort(key=lambda page: chance("split", page["id"]))
        size = 3 + int(3 * chance("size", site))
        for part in range(min(len(own) // size, most)) if len(own) > size else []:
            for page in own[part * size:(part + 1) * size]:
                yield dict(page, site=f"{site}~{part}")


def plain(name):
    """The set that a thinned or split one was made of."""
    return name.split("-")[0]


def whole(site):
    """The site that a part was split off."""
    return site.split("~")[0]


def variants(name, path):
    """What else a set teaches: pages as an extractor leaves them, and sites of few pages."""
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    if name not in ("saudi_arabic", "arabic_templates"):
        yield "thinned", map(thinned, rows)
    if name != "arabic_templates":
        yield "few", split_up(rows)


def read_rows(rows, darnel, names):
    rows = list(rows)
    if not rows:
        return {}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(page, ensure_ascii=False) + "\n" for page in rows)
        file.flush()
        return read(file.name, darnel, names)


def read(path, darnel, names):
    """Sites with their pages: lines, labels, tokens, evidence."""
    sites = collections.OrderedDict()
    with tempfile.TemporaryDirectory() as folder:
        rows = os.path.join(folder, "evidence")
        subprocess.run([darnel, "strip", path, "-q", "-o", "/dev/null", "--force", "--evidence", rows], check=True)
        numbers = {row["id"]: row["rows"] for row in map(json.loads, open(rows, encoding="utf-8"))}
    for page in map(json.loads, open(path, encoding="utf-8")):
        page["lines"] = page["text"].split("\n")
        page["tokens"] = [folded(x) for x in page["lines"]]
        flat = np.array(numbers[page["id"]], dtype=np.int32)
        if len(flat) == 0 or not page["labels"]:
            continue
        page["x"] = flat.reshape(len(page["lines"]), len(names))
        sites.setdefault(page["site"], []).append(page)
    return {s: p for s, p in sites.items() if len(p) >= 3}


# --- the lexicon

def bag(tokens):
    found = {t for t in tokens if not t.isdigit()}
    if tokens:
        found.add("^" + tokens[0])
        if len(tokens) > 1:
            found.add(tokens[-1] + "$")
    return found


def word_counts(sets):
    """word -> {site: (boilerplate, content)}, each at most 4 a site."""
    counts = collections.defaultdict(dict)
    for name, sites in sets.items():
        for site, pages in sites.items():
            sides = (collections.Counter(), collections.Counter())
            seen = set()
            for page in pages:
                for tokens, label in zip(page["tokens"], page["labels"]):
                    if label == "2" or not tokens or len(tokens) > LONGEST or (tuple(tokens), label) in seen:
                        continue
                    seen.add((tuple(tokens), label))
                    sides[label == "1"].update(bag(tokens))
            for word in set(sides[0]) | set(sides[1]):
                counts[word][site.lower()] = (min(sides[0][word], 4), min(sides[1][word], 4))
    return {w: d for w, d in counts.items() if len(d) >= 5}


class Lexicon:
    def __init__(self, sets, size=1400):
        self.counts = word_counts(sets)
        total = {w: np.array(list(d.values())).sum(0) for w, d in self.counts.items()}
        both = sum(total.values())
        self.prior = math.log(both[1] / both[0])
        strength = {w: abs(self.weight(t)) * math.log(len(self.counts[w])) for w, t in total.items()}
        words = sorted(total, key=lambda w: (-strength[w], w))[:size]
        self.total = {w: total[w] for w in words}

    def weight(self, pair):
        return round(100 * (math.log((pair[1] + 1) / (pair[0] + 1)) - self.prior)) if sum(pair) >= 4 else 0

    def table(self, site=None):
        """Weights as a page of this site may know them: without the site itself."""
        table = {w: self.weight(t - np.array(self.counts[w].get(site, (0, 0)))) for w, t in self.total.items()}
        for word in FURNITURE:
            table.setdefault(word, -120)
        return table


def wording(tokens, table):
    if not tokens or len(tokens) > LONGEST:
        return [0] * 7
    first = table.get("^" + tokens[0], 0)
    last = table.get(tokens[-1] + "$", 0) if len(tokens) > 1 else 0
    known = [table[t] for t in tokens if t in table]
    if not known:
        return [0, 0, 0, 0, first, last, 0]
    return [int(sum(known) / (len(known) + 2)), max(sum(x for x in known if x < -100), -2000), min(known), max(known),
            first, last, len(known) * 100 // len(tokens)]


def add_wording(sets, lexicon, names):
    at, before, after = names.index("wording"), names.index("previousWording"), names.index("nextWording")
    for sites in sets.values():
        for site, pages in sites.items():
            table = lexicon.table(whole(site).lower())
            for page in pages:
                rows = np.array([wording(t, table) for t in page["tokens"]], dtype=np.int32).reshape(-1, 7)
                page["x"][:, at:at + 7] = rows
                page["x"][1:, before] = rows[:-1, 0]
                page["x"][:-1, after] = rows[1:, 0]


# --- the trees

def share(name, sites, thinned):
    """What the sites of a set weigh together: more sites weigh more, but not in proportion."""
    kind = name[len(plain(name)):]
    part = {"-thinned": thinned, "-few": 0.2}.get(kind, 1.0)
    return part * len(sites) ** 0.5 * (0.5 if plain(name) == "arabic_templates" else 1.0)


def scored(page):
    return np.array([c != "2" for c in page["labels"]], dtype=bool) & page.get("score", True)


def stacked(sets, skip=lambda name, site: False):
    """Every line; a site's lines weigh half by tokens, half each alike."""
    x, y, w = [], [], []
    for name, sites in sets.items():
        part = share(name, sites, 0.35) * (0.5 if plain(name) == "saudi_arabic" else 1.0)
        for site, pages in sites.items():
            masks = [scored(p) for p in pages]
            if skip(name, site) or not any(m.any() for m in masks):
                continue
            weight = [np.array([len(t) for t in p["tokens"]])[m] for p, m in zip(pages, masks)]
            tokens, lines = sum(v.sum() for v in weight) + 1, sum(len(v) for v in weight) + 1
            for page, mask, v in zip(pages, masks, weight):
                x.append(page["x"][mask])
                y.append(np.array([c == "1" for c in page["labels"]])[mask])
                w.append(part * (v / tokens / 2 + 0.5 / lines) / len(sites))
    w = np.concatenate(w)
    return np.concatenate(x), np.concatenate(y).astype(int), w / w.mean()


def is_repeated(page, names):
    """The lines that the safe mode may judge: those the site repeats, whole or as slot lines."""
    return repeated_share(page, names) >= 0


def repeated_share(page, names):
    """The share of the site's pages, in thousandths, that repeat a line or one of its ends; -1 where none do."""
    column = {n: i for i, n in enumerate(names)}
    x = page["x"]
    found = np.where(x[:, column["pages"]] >= 2, x[:, column["share"]], -1)
    for slot in ("opening", "ending"):
        is_slot = (x[:, column[slot]] >= 3) & (x[:, column[slot + "Edge"]] >= 600)
        found = np.maximum(found, np.where(is_slot, x[:, column[slot + "Share"]], -1))
    return found


def stacked_repeated(sets, names, skip=lambda name, site: False):
    """Repeated lines only; a page's content lines weigh as much together as its boilerplate, by tokens."""
    x, y, w = [], [], []
    for name, sites in sets.items():
        part = share(name, sites, 0.3)
        for site, pages in sites.items():
            if skip(name, site):
                continue
            parts = []
            for page in pages:
                mask = scored(page) & is_repeated(page, names)
                if not mask.any():
                    continue
                content = np.array([c == "1" for c in page["labels"]])[mask]
                tokens = np.array([len(t) for t in page["tokens"]])[mask] + 0.5
                x.append(page["x"][mask])
                y.append(content)
                parts.append(np.where(content, 1 / max(content.sum(), 1), tokens / max(tokens[~content].sum(), 1)))
            w += [part * v / len(parts) / len(sites) for v in parts]
    w = np.concatenate(w)
    return np.concatenate(x), np.concatenate(y).astype(int), w / w.mean()


# More pages with a line never speak for content.
FALLING = {"pages", "share", "openingShare", "endingShare"}


def fit(data, names, trees, falling=(), least=60, **shape):
    x, y, w = data
    model = lightgbm.LGBMClassifier(
        n_estimators=trees, max_depth=5, min_child_samples=least, subsample=0.8, subsample_freq=1, verbose=-1, n_jobs=1,
        random_state=0, deterministic=True, force_row_wise=True, max_bin=63,
        monotone_constraints=[-1 if n in falling else 0 for n in names] if falling else None, **shape)
    model.fit(x, y, sample_weight=w)
    return model


def score(model, rows):
    return np.round(1000 * model.predict(rows, raw_score=True)).astype(int)


def written(model, names):
    """The trees as text: thresholds are whole numbers, since the evidence is."""
    def node(tree):
        if "leaf_value" in tree:
            return str(round(1000 * tree["leaf_value"]))
        limit = math.floor(tree["threshold"]) + 1
        return f"({names[tree['split_feature']]}<{limit} {node(tree['left_child'])} {node(tree['right_child'])})"
    return [node(t["tree_structure"]) for t in model.booster_.dump_model()["tree_info"]]


def wrapped(words, indent="    ", width=99):
    rows, row = [], indent[:-1]
    for word in words:
        if len(row) + 1 + len(word) > width:
            rows.append(row)
            row = indent[:-1]
        row += " " + word
    return rows + [row]


def write_trees(model, names, kind, what):
    """As many files as keep each under 450 lines, no tree cut in two."""
    parts = [[]]
    for tree in written(model, names):
        rows = wrapped(tree.split(" "))
        if len(parts[-1]) + len(rows) > 440:
            parts.append([])
        parts[-1] += rows
    for old in glob.glob(os.path.join(HOME, f"{kind}Weights*.swift")):
        os.remove(old)
    constants = ["trees"] if len(parts) == 1 else [f"trees{n + 1}" for n in range(len(parts))]
    for n, (name, rows) in enumerate(zip(constants, parts)):
        whole = "" if n or len(parts) == 1 else (
            f'  /// All of them, in parts.\n  static let trees = [{", ".join(constants)}].joined(separator: "\\n")\n\n')
        head = f"/// The trees that judge {what}.\nenum" if n == 0 else "/// More trees.\nextension"
        with open(os.path.join(HOME, f"{kind}Weights{n or ''}.swift"), "w", encoding="utf-8") as file:
            file.write(f'{head} {kind}Weights {{\n{whole}  /// Written by `Scripts/train_templates.py`.\n'
                       f'  static let {name} = """\n' + "\n".join(rows) + '\n    """\n}\n')


def write_words(lexicon):
    words = [f"{w} {v}" for w, v in sorted(lexicon.table().items()) if v]
    with open(os.path.join(HOME, "LexiconWords.swift"), "w", encoding="utf-8") as file:
        file.write('/// The words of the lexicon.\nenum LexiconWords {\n'
                   '  /// Word and weight, alternating; written by `Scripts/train_templates.py`.\n'
                   '  static let list = """\n' + "\n".join(wrapped(words)) + '\n    """\n}\n')


def evidence_names():
    source = open(os.path.join(HOME, "EvidenceName.swift"), encoding="utf-8").read()
    cases = re.findall(r"^  case ((?:\w+(?:,\s*)?)+)$", source, re.M)
    return [n.strip() for c in cases for n in c.split(",") if n.strip()]


def limits():
    source = open(os.path.join(HOME, "Stripper.swift"), encoding="utf-8").read()
    return {n: int(re.search(n + r"Limit: Int32 = (-?\d+)", source).group(1)) for n in ("safe", "rare", "credit", "content")}


def train(sets, names, skip=lambda name, site: False):
    content = fit(stacked(sets, skip), names, 300, num_leaves=16, learning_rate=0.07, colsample_bytree=0.5, reg_lambda=5)
    repeated = fit(stacked_repeated(sets, names, skip), names, 240, FALLING, least=200, num_leaves=12,
                   learning_rate=0.15, colsample_bytree=0.2, reg_lambda=30)
    return content, repeated


def verdicts(page, models, names, limit):
    """What the two modes keep of a page; as the program decides, but for its rules on blank lines and headlines."""
    content, repeated = score(models[0], page["x"]), score(models[1], page["x"])
    credit = page["x"][:, names.index("credit")] > 0
    share = repeated_share(page, names)
    # Under a fiftieth of the pages, as the program has it.
    rare = (0 <= share) & (share < 20)
    safe = (share >= 0) & (repeated < np.where(rare, limit["rare"], np.where(credit, limit["credit"], limit["safe"])))
    both = ((share >= 0) & (repeated < np.where(rare, limit["rare"], limit["safe"]))) | (content < limit["content"])
    for mode, gone in (("safe", safe), ("only", both)):
        solid = np.array([bool(t) for t in page["tokens"]])
        gone = gone & solid
        if solid.any() and gone[solid].all():
            gone[:] = False
        yield mode, "".join("0" if g else "1" for g in gone)


def hold_out(sets, names, by, folder):
    """Verdicts by weights that never saw a page's site, or its set."""
    limit = limits()
    place = {(plain(n), s): int(5 * chance(plain(n), whole(s))) for n, sites in sets.items() for s in sites}
    groups = range(5) if by == "sites" else sorted({plain(n) for n in sets})
    out = collections.defaultdict(dict)
    for group in groups:
        held = (lambda n, s: place[plain(n), s] == group) if by == "sites" else (lambda n, s: plain(n) == group)
        if by == "sets":
            add_wording(sets, lexicon_of({n: s for n, s in sets.items() if plain(n) != group}), names)
        models = train(sets, names, held)
        for name, sites in sets.items():
            for site, pages in sites.items():
                for page in pages if held(name, site) and name == plain(name) else []:
                    for mode, keep in verdicts(page, models, names, limit):
                        out[mode, name][page["id"]] = keep
    os.makedirs(folder, exist_ok=True)
    for (mode, name), rows in out.items():
        with open(os.path.join(folder, f"{mode}-{name}.jsonl"), "w", encoding="utf-8") as file:
            for key, keep in rows.items():
                file.write(json.dumps({"id": key, "keep": keep}) + "\n")


def lexicon_of(sets):
    return Lexicon({n: s for n, s in sets.items() if n == plain(n) and n != "saudi_arabic"})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--darnel", required=True)
    parser.add_argument("--gold", action="append", required=True)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--hold-out", choices=["sites", "sets"])
    parser.add_argument("--verdicts", default=".")
    arguments = parser.parse_args()
    names = evidence_names()
    sets = {}
    for path in arguments.gold:
        name = os.path.basename(path).replace(".jsonl", "")
        sets[name] = read(path, arguments.darnel, names)
        for kind, rows in variants(name, path):
            sets[f"{name}-{kind}"] = read_rows(rows, arguments.darnel, names)
    lexicon = lexicon_of(sets)
    add_wording(sets, lexicon, names)
    if arguments.hold_out:
        hold_out(sets, names, arguments.hold_out, arguments.verdicts)
    if arguments.write:
        content, repetition = train(sets, names)
        write_words(lexicon)
        write_trees(content, names, "Content", "whether a line is the article")
        write_trees(repetition, names, "Repetition", "what a site repeats")


if __name__ == "__main__":
    main()
