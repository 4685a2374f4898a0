#!/usr/bin/env python3
"""Writes Sources/DarnelText/FoldData.swift: what every Unicode 18 code point folds to.

Needs Python 3.11 or later and `pip install unicodedata2==18.0.0`; any other version is refused,
since the tables are part of the recipe. The same script writes the same bytes everywhere:
decompositions, categories and combining classes come from unicodedata2, full case folding from
`str.casefold` (stable for assigned characters) and, for newer capitals, from their names.

    make_fold_table.py            write the file
    make_fold_table.py --check    exit 1 when the committed file differs
    make_fold_table.py --print    show the folds of the characters given as arguments

The payload, base64 of varints: runs in code point order, each `gap from the last run's end`,
`kind | (length - 1) << 3`, and what the kind needs:

    0 delete      1 separator   2 letter unit   3 mark (class)   4 accent: a mark that only
    the strict profile keeps (class)   5 shift by a constant (zigzag)   6 sequence: for every
    code point its length and its code points, separators as 0x20
"""

import base64
import hashlib
import pathlib
import sys

import unicodedata2 as ucd

VERSION = "18.0.0"
LINE = 144
TARGET = pathlib.Path(__file__).parent.parent / "Sources" / "DarnelText" / "FoldData.swift"
COPY, DELETE, SEPARATOR, UNIT, MARK, ACCENT, SHIFT, SEQUENCE = -1, 0, 1, 2, 3, 4, 5, 6


def ranges(text):
    """The code points of a list of hexadecimal ranges."""
    found = set()
    for part in text.split():
        low, _, high = part.partition("-")
        found.update(range(int(low, 16), int(high or low, 16) + 1))
    return found


# Default_Ignorable_Code_Point: invisible, so nothing between two letters.
INVISIBLE = ranges(
    "AD 34F 61C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FE00-FE0F FEFF"
    " FFA0 FFF0-FFF8 13430-1343F 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF")
# Vowel signs, Koranic marks and the stretching stroke: spelling, never identity.
ARABIC_MARKS = ranges(
    "610-61A 640 64B-65F 670 6D6-6DC 6DF-6E8 6EA-6ED 897-89F 8CA-8E1 8E3-8FF 10EFA-10EFF")
# Marks that say how a word sounds, not which word it is; only the strict profile keeps them.
ACCENTS = ranges(
    "300-36F 483-489 591-5C7 711 730-74A 816-82D 859-85B 135D-135F 1AB0-1AFF 1DC0-1DFF 20D0-20FF"
    " 2CEF-2CF1 2DE0-2DFF 302A-302F A66F-A672 A674-A67D A69E-A69F A6F0-A6F1 FB1E FE20-FE2F"
    " 1E000-1E02F 1E08F")
# Letters written without spaces: line-breaking class SA, the kana, and the ideographs.
UNIT_NAMES = (
    "CJK UNIFIED", "CJK COMPATIBILITY IDEO", "HIRAGANA", "KATAKANA", "HENTAIGANA", "THAI ", "LAO ",
    "KHMER ", "MYANMAR ", "TAI LE ", "NEW TAI LUE ", "TAI THAM ", "TAI VIET ", "AHOM ", "TANGUT ",
    "NUSHU ", "KHITAN ", "SEAL CHAR", "JURCHEN ", "IDEOGRAPHIC ITER", "IDEOGRAPHIC CLOS", "VERTICAL ",
    "MASU ", "OLD CHINESE ", "HANGZHOU ", "IDEOGRAPHIC NUMBER")
# The same for ideographs that the name table spells by rule, and for what may come there.
UNIT_RANGES = ranges(
    "3400-4DBF 4E00-9FFF 17000-18DFF 1B170-1B2FF 20000-2FFFD 30000-3FFFD")
COMPOSED = {(0x627, 0x653), (0x627, 0x654), (0x627, 0x655), (0x648, 0x654), (0x64A, 0x654),
            (0x6D5, 0x654), (0x6C1, 0x654), (0x6D2, 0x654)}


def name(point):
    return ucd.name(chr(point), "")


def category(point):
    return ucd.category(chr(point))


def casefold(point):
    """Full case folding; the iota below stays a mark, or the order of marks would decide."""
    if point == 0x345:
        return chr(point)
    folded = chr(point).casefold()
    if folded == chr(point) and category(point) == "Lu" and " CAPITAL LETTER" in name(point):
        try:
            return ucd.lookup(name(point).replace(" CAPITAL LETTER", " SMALL LETTER"))
        except KeyError:
            return folded
    return folded


def compose(points):
    """Puts Hangul syllables and Arabic letters with hamza together again."""
    done = []
    for point in points:
        last = done[-1] if done else 0
        hangul = 0xAC00 <= last <= 0xD7A3 or 0x1100 <= last <= 0x1112
        if hangul or (last, point) in COMPOSED:
            whole = ucd.normalize("NFC", chr(last) + chr(point))
            if len(whole) == 1:
                done[-1] = ord(whole)
                continue
        done.append(point)
    return done


def is_word(point):
    """Whether a code point that folds to itself belongs to a token."""
    kind = category(point)
    if kind == "Cn":
        nonchar = point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF
        return not (nonchar or 0x1F000 <= point <= 0x1FBFF or point >= 0xE0000)
    return kind[0] in "LMN"


def is_unit(point):
    kind = category(point)
    if kind[0] == "L" or kind == "Nl":
        return name(point).startswith(UNIT_NAMES) or point in UNIT_RANGES
    return kind == "Cn" and point in UNIT_RANGES and point & 0xFFFE != 0xFFFE


def is_deleted(point):
    return (point in INVISIBLE or point in ARABIC_MARKS or category(point) == "Me"
            or (category(point)[0] == "M" and 0x1D100 <= point <= 0x1D24F))


def decomposed(point):
    """The folded code points of one, before any is deleted."""
    text = chr(point)
    while True:
        parts = []
        for character in ucd.normalize("NFKD", text):
            digit = ucd.decimal(character, None)
            parts.append(str(digit) if digit is not None else casefold(ord(character)))
        following = ucd.normalize("NFKD", "".join(parts))
        if following == text:
            return compose([ord(c) for c in text])
        text = following


def fold(point):
    """The kind of a code point and its parameter, in the strict profile."""
    if 0xAC00 <= point <= 0xD7A3 or 0xD800 <= point <= 0xDFFF:
        return COPY, None
    if is_deleted(point):
        return DELETE, None
    parts = decomposed(point)
    if parts == [point]:
        return itself(point)
    # A spacing accent is SPACE and a mark: a letter of that kind is only its mark.
    if parts[0] == 0x20 and len(parts) > 1 and category(parts[1])[0] == "M":
        return (DELETE if 0xFB50 <= point <= 0xFEFF else SEPARATOR), None
    kept = [part if is_word(part) else 0x20 for part in parts if not is_deleted(part)]
    if not kept:
        return DELETE, None
    if set(kept) == {0x20}:
        return SEPARATOR, None
    if len(kept) == 1 and itself(kept[0])[0] == COPY:
        return SHIFT, kept[0] - point
    return SEQUENCE, kept


def itself(point):
    """The kind of a code point that folds to itself."""
    order = ucd.combining(chr(point))
    if not is_word(point):
        return SEPARATOR, None
    if is_unit(point):
        return UNIT, None
    if category(point)[0] == "M":
        if point in ACCENTS:
            return ACCENT, order
        if order or name(point).startswith(UNIT_NAMES):
            return MARK, order
    return COPY, None


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def parameter(kind, value):
    if kind in (MARK, ACCENT):
        return varint(value)
    if kind == SHIFT:
        return varint(value << 1 if value >= 0 else (-value << 1) - 1)
    if kind == SEQUENCE:
        return varint(len(value)) + b"".join(varint(point) for point in value)
    return b""


def payload():
    runs = []
    for point in range(0x110000):
        kind, value = fold(point)
        last = runs[-1] if runs else None
        same = last and last[1] + len(last[3]) == point and last[0] == kind
        if same and (kind == SEQUENCE or last[2] == value):
            last[3].append(value)
        elif kind != COPY:
            runs.append((kind, point, value, [value]))
    out, end = bytearray(), 0
    for kind, start, value, values in runs:
        out += varint(start - end) + varint(kind | (len(values) - 1) << 3)
        for one in values if kind == SEQUENCE else [value]:
            out += parameter(kind, one)
        end = start + len(values)
    return bytes(out)


TEMPLATE = '''\
// swift-format-ignore-file
// Written by Scripts/make_fold_table.py: change that, not this.

/// What every code point folds to, run-coded; `FoldTable+Building.swift` reads it.
enum FoldData {{
  /// The Unicode version of the tables.
  static let unicodeVersion = "{version}"

  /// The first 64 bits of the payload's SHA-256.
  static let checksum: UInt64 = 0x{checksum}

  /// The number of bytes in `payload`, which is filled up to a multiple of three.
  static let byteCount = {count}

  static let payload = """
{lines}
    """
}}
'''


def source():
    data = payload()
    # Whole groups of three bytes, so that no base64 padding is needed.
    text = base64.b64encode(data + bytes(-len(data) % 3)).decode()
    lines = [text[i:i + LINE] for i in range(0, len(text), LINE)]
    body = "\\\n".join("    " + line for line in lines)
    return TEMPLATE.format(
        version=VERSION, checksum=hashlib.sha256(data).hexdigest()[:16], count=len(data), lines=body)


def main(arguments):
    if ucd.unidata_version != VERSION:
        sys.exit(f"unicodedata2 {VERSION} is needed, this is {ucd.unidata_version}")
    if arguments[:1] == ["--print"]:
        for character in "".join(arguments[1:]):
            print(f"U+{ord(character):04X}", *fold(ord(character)))
        return
    text = source()
    if arguments == ["--check"]:
        sys.exit(0 if TARGET.read_text() == text else f"{TARGET.name} is not what the script writes")
    TARGET.write_text(text)


if __name__ == "__main__":
    main(sys.argv[1:])
