#!/usr/bin/env python3
"""Carries the report page's own markup, style and script into the binary.

  make_page.py           writes Sources/DarnelReport/Page/Made/*.swift from Sources/DarnelReport/Page/Source
  make_page.py --check   compares only; CI runs this

The style and the script are allowed by the page's content security policy through their SHA-256, which stands beside
them, so that they must be made again after every edit.
"""
import base64
import hashlib
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCE = os.path.join(ROOT, "Sources", "DarnelReport", "Page", "Source")
MADE = os.path.join(ROOT, "Sources", "DarnelReport", "Page", "Made")
# In the order in which the browser reads them.
SCRIPTS = ["data.js", "plots.js", "list.js", "difference.js", "cluster.js", "page.js"]
HEAD = "// Made by Scripts/make_page.py from Page/Source/{name}; edit that, then make this again.\n// swift-format-ignore-file\n\n"


def read(name):
    with open(os.path.join(SOURCE, name), encoding="utf-8") as file:
        text = file.read()
    endings = ['"""#', "\r"] + ([] if name.endswith(".html") else ["</script", "</style", "<!--"])
    if any(ending in text for ending in endings):
        sys.exit(f"{name}: holds what would end its place in the page or in Swift")
    return text


def literal(text):
    return '#"""\n' + text.rstrip("\n") + '\n"""#'


def policy_hash(text):
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def part(name, constant, text):
    return (HEAD.format(name=name) + "extension PageSource {\n"
            + f"static let {constant} = {literal(text)}\n" + "}\n")


def files():
    made = {}
    texts = {name: read(name).rstrip("\n") for name in ["page.html", "page.css"] + SCRIPTS}
    constants = {name: name.split(".")[0] + "Script" for name in SCRIPTS}
    for name in SCRIPTS:
        made[constants[name] + ".swift"] = part(name, constants[name], texts[name])
    made["style.swift"] = part("page.css", "style", texts["page.css"])
    # As PageSource.script joins them.
    script = '(() => {\n"use strict";\n' + "\n".join(texts[name] for name in SCRIPTS) + "\n})();\n"
    parts = ", ".join(constants[name] for name in SCRIPTS)
    made["PageSource.swift"] = (
        HEAD.format(name="page.html") + "/// The page's own markup, style and script.\nenum PageSource {\n"
        + f"static let markup = {literal(texts['page.html'])}\n\n"
        + f'static let styleHash = "{policy_hash(texts["page.css"])}"\n'
        + f'static let scriptHash = "{policy_hash(script)}"\n\n'
        + f'static let script = "(() => {{\\n\\"use strict\\";\\n" + [{parts}].joined(separator: "\\n") + "\\n}})();\\n"\n'
        + "}\n")
    return made


def main():
    made, wrong = files(), []
    there = set(os.listdir(MADE)) if os.path.isdir(MADE) else set()
    for name in sorted(there - set(made)):
        wrong.append(f"{name}: nothing makes it")
    for name, text in made.items():
        path = os.path.join(MADE, name)
        old = open(path, encoding="utf-8").read() if os.path.exists(path) else None
        if old == text:
            continue
        wrong.append(f"{name}: not what Page/Source makes")
        if "--check" not in sys.argv:
            os.makedirs(MADE, exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            print(f"wrote {os.path.relpath(path, ROOT)}")
    if "--check" in sys.argv and wrong:
        sys.exit("\n".join(wrong) + "\nrun Scripts/make_page.py")


if __name__ == "__main__":
    main()
