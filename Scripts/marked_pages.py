#!/usr/bin/env python3
"""Turns pages of two public collections, on which no weights were trained, into gold: {"id","site","url","text","labels"}.

  marked_pages.py --english article_extractor-0.5.9 --chinese gne-0.4.3 --out DIR

Both are unpacked source packages; their tests hold whole pages. The English ones (24 of eight sites) come with their
articles, and a line is content when it stands in the article; what their makers left in it besides, as newsletters and
related links, is named here. The Chinese ones (35 of seven sites) have none: content is what the element holds that
their site puts articles into. Nothing is said of the headline and of what little stands between it and the article.
Needs lxml. Writes DIR/modern.jsonl and DIR/chinese.jsonl, sites with three pages or more.
"""
import argparse
import collections
import difflib
import glob
import json
import os
import re

from lxml import html

BLOCKS = set("""address article aside blockquote body br button canvas dd details dialog div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section select summary table
    tbody td tfoot th thead title tr ul video""".split())
UNSEEN = set("head iframe math noscript object script style svg template".split())
# The line that ends the article of a page, and lines of articles that are none.
ENDS = {"www.infoworld.com": "Related content", "sina": "关键字 :"}
FURNITURE = {"leaddev.com": ("Your inbox", "Receive weekly", "More like this", "London •", "LDX3", "See lineup",
                             "Estimated reading", "Sign up", "Enter email")}
WALL = "Join LeadDev.com for free to access this content"
# The elements of articles, by class or id; the first that a page has counts.
ARTICLES = {
    "163": ["post_text", "endText", "content"], "sina": ["artibody", "article_content", "article"],
    "toutiao": ["article-content"], "thepaper": ["news_txt"], "ifeng": ["main_content"],
    "baijiahao": ["article-content"], "guancha": ["all-txt"]}


def evened(text):
    return re.sub(r"\s+", " ", text).strip()


def lines(root):
    """The text of a page as it is seen, a block a line."""
    found, open_line = [], []

    def close():
        text = evened("".join(open_line))
        open_line.clear()
        if text:
            found.append(text)

    def walk(element):
        if isinstance(element.tag, str) and element.tag not in UNSEEN and (
                "hidden" not in element.attrib or element.tag == "input"):
            is_block = element.tag in BLOCKS
            if is_block:
                close()
            open_line.append(element.text or "")
            for child in element:
                walk(child)
            if is_block:
                close()
        open_line.append(element.tail or "")

    walk(root)
    close()
    return found


def body(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        root = html.fromstring(file.read().encode(), parser=html.HTMLParser(encoding="utf-8"))
    found = root.find("body")
    return root if found is None else found


def unsay(page, labels, root):
    """Leaves the headline unscored, and what little stands between it and the article: dates, bylines, summaries."""
    headlines = {evened(h.text_content()) for h in root.iter("h1")} - {""}
    start = labels.index("1") if "1" in labels else 0
    before = [place for place in range(start) if page[place] in headlines]
    for place, line in enumerate(page):
        is_between = before and before[-1] <= place < start <= before[-1] + 12
        if labels[place] == "0" and (line in headlines or is_between):
            labels[place] = "2"


def row(key, site, url, page, labels, root):
    if ENDS.get(site) in page:
        end = page.index(ENDS[site])
        labels[end:] = "0" * (len(page) - end)
    unsay(page, labels, root)
    return {"id": key, "site": site, "url": url, "text": "\n".join(page), "labels": "".join(labels)}


def english(folder):
    fixtures = os.path.join(folder, "tests", "fixtures", "fullpage_to_article_html")
    with open(os.path.join(fixtures, "fixtures_index.json"), encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    for case in cases:
        site, key = case["host"], f"{case['host']}/{case['case']}"
        root, expected = (body(os.path.join(fixtures, key, name)) for name in ("raw.html", "expected.html"))
        page, article = lines(root), lines(expected)
        labels = ["1" if own else "0" for own in in_article(page, article)]
        if WALL in page:
            labels[:] = "0" * len(page)
        for place, line in enumerate(page):
            if line.startswith(FURNITURE.get(site, ())):
                labels[place] = "0"
        yield row(key, site, case["url"], page, labels, root)


def in_article(page, article):
    """Whether each line of a page stands in the article: where runs of its lines match, or parts of its text."""
    plain = lambda line: re.sub(r"\W+", "", line.lower())
    page, article = [plain(x) for x in page], [plain(x) for x in article]
    whole = "".join(article)
    runs = [m for m in difflib.SequenceMatcher(None, page, article, autojunk=False).get_matching_blocks() if m.size]
    first, last = min(m.a for m in runs), max(m.a + m.size for m in runs)
    matched = {place for m in runs for place in range(m.a, m.a + m.size)}
    return [place in matched or first - 2 <= place < last + 2 and len(line) >= 12 and line in whole
            for place, line in enumerate(page)]


def chinese(folder):
    for site, names in ARTICLES.items():
        for path in sorted(glob.glob(os.path.join(folder, "tests", site, "*.html"))):
            root = body(path)
            articles = [found for name in names if (found := element(root, name, site)) is not None]
            if not articles:
                continue
            articles[0].addprevious(html.fromstring("<p>\ue000</p>"))
            articles[0].addnext(html.fromstring("<p>\ue001</p>"))
            page = lines(root)
            start, end = page.index("\ue000"), page.index("\ue001")
            labels = ["1" if start < place < end else "0" for place in range(len(page))]
            kept = [place for place in range(len(page)) if place not in (start, end)]
            page, labels = [page[p] for p in kept], [labels[p] for p in kept]
            yield row(f"{site}/{os.path.basename(path)}", site, "", page, labels, root)


def element(root, name, site):
    """The element of this class or id with the most text; some sites add to the names of classes."""
    is_named = [lambda e: name in e.get("class", "").split() or e.get("id") == name]
    if site not in ("163", "sina"):
        is_named.append(lambda e: name in e.get("class", ""))
    for test in is_named:
        found = [e for e in root.iter() if isinstance(e.tag, str) and test(e)]
        if found:
            return max(found, key=lambda e: sum(len(p.text_content()) for p in e.iter("p")) or len(e.text_content()))
    return None


def write(rows, path):
    rows = list(rows)
    pages = collections.Counter(r["site"] for r in rows)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows if pages[r["site"]] >= 3)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--english", required=True)
    parser.add_argument("--chinese", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    os.makedirs(arguments.out, exist_ok=True)
    write(english(arguments.english), os.path.join(arguments.out, "modern.jsonl"))
    write(chinese(arguments.chinese), os.path.join(arguments.out, "chinese.jsonl"))


if __name__ == "__main__":
    main()
