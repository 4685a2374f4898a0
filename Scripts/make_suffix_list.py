#!/usr/bin/env python3
"""Writes the bundled public-suffix list from the file of Debian's package `publicsuffix`.

  make_suffix_list.py /usr/share/publicsuffix/public_suffix_list.dat VERSION

VERSION is the package's (`dpkg-query -W publicsuffix`); it begins with the list's date. Rules are grouped by their
last label: `com: uk.com br.com` becomes `com br uk`, the first word being the label itself. Names are as they stand in
the list and, where they are not ASCII, in Punycode too.
"""
import os
import sys

HOME = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Sources", "DarnelTemplate")
LINES = 440


def forms(rule):
    mark = rule[0] if rule[0] == "!" else ""
    plain = ".".join(x if x.isascii() else "xn--" + x.encode("punycode").decode() for x in rule[len(mark):].split("."))
    return {rule, mark + plain}


def main():
    path, version = sys.argv[1:]
    groups = {}
    for line in open(path, encoding="utf-8"):
        rule = line.split("//")[0].strip()
        if not rule:
            continue
        for form in forms(rule.lower()):
            head, _, last = form.rpartition(".")
            groups.setdefault(last, set()).add(head)
    words = []
    for last in sorted(groups):
        # A label alone is a rule by itself; "*" is the default anyway.
        words.append("." + last)
        words += sorted(h for h in groups[last] if h)
    rows, row = [], "   "
    for word in words:
        if len(row) + len(word) > 97:
            rows.append(row)
            row = "   "
        row += " " + word
    rows.append(row)
    parts = [rows[i:i + LINES] for i in range(0, len(rows), LINES)]
    for number, part in enumerate(parts, 1):
        with open(os.path.join(HOME, f"SuffixRules{number}.swift"), "w", encoding="utf-8") as file:
            file.write(f"/// Part {number} of the public-suffix list.\nenum SuffixRules{number} {{\n"
                       "  /// Written by `Scripts/make_suffix_list.py`.\n  static let rules = \"\"\"\n"
                       + "\n".join(part) + "\n    \"\"\"\n}\n")
    joined = " + ".join(f"SuffixRules{n}.rules" for n in range(1, len(parts) + 1))
    joined = ",\n    ".join(f"SuffixRules{n}.rules" for n in range(1, len(parts) + 1))
    with open(os.path.join(HOME, "SuffixRules.swift"), "w", encoding="utf-8") as file:
        file.write("/// The public-suffix list (publicsuffix.org, Mozilla Public License 2.0), both sections.\n"
                   "enum SuffixRules {\n  /// The Debian package that the list is from; it begins with its date.\n"
                   f"  static let version = \"{version}\"\n"
                   "  /// The rules: `.tld` opens a group, the others go before it.\n"
                   f"  static let parts = [\n    {joined},\n  ]\n}}\n")
    print(len(parts), "files,", len(rows), "lines")


if __name__ == "__main__":
    main()
