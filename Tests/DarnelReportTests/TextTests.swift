import Darnel
import DarnelReport
import DarnelTestSupport
import Testing

@Suite("Reports as text")
struct TextTests {
  @Test("an excerpt is one line without white space at its ends")
  func excerptLines() {
    #expect(excerpt(of: "  one\n\n two\tthree \r\n") == "one two three")
    #expect(excerpt(of: "") == "")
    #expect(excerpt(of: " \n\t") == "")
    #expect(excerpt(of: "one\u{2028}two\u{A0}three") == "one two three")
  }

  @Test("an excerpt ends after the letters asked for, with a sign that more follows")
  func excerptLength() {
    #expect(excerpt(of: "abcdef", letters: 6) == "abcdef")
    #expect(excerpt(of: "abcdefg", letters: 6) == "abcdef…")
    #expect(excerpt(of: "abcdef   ", letters: 6) == "abcdef")
    #expect(excerpt(of: String(repeating: "ش", count: 500)).unicodeScalars.count == 161)
  }

  @Test("an excerpt is never longer than asked for", arguments: 0..<50)
  func excerptBound(seed: Int) {
    var texts = MadeTexts(seed: UInt64(seed), script: seed)
    let letters = 1 + seed
    #expect(excerpt(of: texts.text(60), letters: letters).unicodeScalars.count <= letters + 1)
  }

  @Test("nothing in a text reaches the terminal as a command")
  func terminal() {
    let hostile = "a\u{1B}[2Jb\u{07}c\u{9B}31md\u{202E}e\u{2066}f\u{7F}g\0h"
    #expect(excerpt(of: hostile) == "a[2Jbc31mdefgh")
    #expect(isolated(hostile) == "a[2Jbc31mdefgh")
  }

  @Test("text from right to left is set apart, other text is left alone")
  func isolation() {
    #expect(isolated("plain, ünïcode, 中文") == "plain, ünïcode, 中文")
    for text in ["مرحبا", "שלום", "abc مرحبا", "ﻼ"] {
      #expect(isolated(text) == "\u{2068}\(text)\u{2069}")
    }
    #expect(isolated("\u{2069}مرحبا\u{2068}") == "\u{2068}مرحبا\u{2069}")
  }

  @Test("a cluster names its documents, what they share and how they differ")
  func layout() throws {
    let text = ClusterText(width: 60, colour: false).lines(sampleCluster)
    try checkGolden(text.joined(separator: "\n"), "Tests/Goldens/cluster.txt")
  }

  @Test("colour only adds escapes")
  func colour() {
    let plain = ClusterText(width: 60, colour: false).lines(sampleCluster)
    let coloured = ClusterText(width: 60, colour: true).lines(sampleCluster)
    #expect(!plain.joined().contains("\u{1B}"))
    #expect(coloured != plain)
    #expect(coloured.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") } == plain)
  }

  @Test("quoted text keeps within the width", arguments: [0, 40, 61, 200])
  func width(columns: Int) {
    var cluster = sampleCluster
    cluster.kept.excerpt = String(repeating: "word ", count: 80)
    let quotes = ClusterText(width: columns, colour: false).lines(cluster).filter {
      $0.hasPrefix("        ")
    }
    #expect(!quotes.isEmpty)
    #expect(quotes.allSatisfy { $0.count <= max(columns, 40) })
  }

  @Test("wide letters take two columns")
  func wideLetters() {
    var cluster = sampleCluster
    cluster.copies = []
    cluster.kept.excerpt = String(repeating: "中", count: 80)
    let quote = ClusterText(width: 48, colour: false).lines(cluster)[2]
    #expect(quote.count { $0 == "中" } <= 20)
    #expect(quote.hasSuffix("…"))
  }
}

/// A kept document with a copy of every kind.
let sampleCluster = ReportedCluster(
  number: 3, component: 2,
  kept: ReportedDocument(
    id: "w-1", site: "wire.example", published: "2025-03-03", url: "https://wire.example/1",
    excerpt: "The board stopped every ferry"),
  copies: [
    .init(
      document: ReportedDocument(
        id: "p-1", site: "", published: "", url: "", excerpt: "The board stopped every ferry"),
      evidence: .sameBytes),
    .init(
      document: ReportedDocument(
        id: "p-2", site: "post.example", published: "", url: "", excerpt: "THE BOARD stopped"),
      evidence: .sameTokens),
    .init(
      document: ReportedDocument(
        id: "خ-3", site: "", published: "2025", url: "", excerpt: "أوقفت الهيئة كل العبارات"),
      evidence: .shingles(Overlap(shared: 90, first: 100, second: 95))),
  ])
