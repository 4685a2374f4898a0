import DarnelTestSupport
import Testing

@testable import DarnelCorpus
@testable import DarnelTemplate

@Suite("What templates were learned from")
struct LearnedTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func corpus(_ texts: [String]) throws -> Corpus {
    let rows = texts.enumerated().map { number, text in
      let shown = text.replacing("\n", with: "\\n")
      return #"{"id":"\#(number)","site":"a.example","text":"\#(shown)"}"#
    }
    return try Corpus.open([folder.write("in.jsonl", rows.joined(separator: "\n"))])
  }

  /// A story of five sentences.
  private func story(_ seed: UInt64) -> [String] {
    var made = MadeTexts(seed: seed)
    return (0..<5).map { _ in made.text(22) + "." }
  }

  /// Which documents a template is said to be learned from.
  private func learned(_ known: KnownSites, of corpus: Corpus) throws -> [Bool] {
    let table = try corpus.learned(jobs: 1).table
    return try (0..<table.count).map { known.isLearned(try table.location(of: $0)) }
  }

  @Test("the same text twice is learned twice over, a copy with other words is not")
  func copies() throws {
    let first = story(1)
    let other = first.dropLast() + ["Another end."]
    let more = (2..<10).map { story($0) }
    let texts = ([first, more[0], first, Array(other)] + more).map { $0.joined(separator: "\n") }
    for order in [
      [0, 1, 2], [3, 1, 0], [0, 2, 3] + Array(5..<12), [3] + Array(5..<12) + [2, 0],
    ] {
      let corpus = try corpus(order.map { texts[$0] })
      let learned = try learned(KnownSites(try corpus.learned(jobs: 2)), of: corpus)
      let same = order.indices.filter { order[$0] == 0 || order[$0] == 2 }
      // All of one text are, or none of them.
      #expect(Set(same.map { learned[$0] }).count == 1)
      #expect(learned.count { !$0 } == (order.contains(3) ? learned[same[0]] ? 1 : same.count : 0))
    }
  }

  @Test(
    "a page of older templates is learned when it comes again, its copy with other words is not")
  func older() throws {
    let texts = [story(1), story(2)].map { $0.joined(separator: "\n") }
    let old = try corpus(texts).learned(jobs: 1)
    let known = Dictionary(uniqueKeysWithValues: zip(old.sites, old.templates))
    let changed = (story(1).dropLast() + ["Another end."]).joined(separator: "\n")
    let corpus = try corpus(texts + [changed])
    let sites = KnownSites(try corpus.learned(onto: known, jobs: 1))
    #expect(try learned(sites, of: corpus) == [true, true, false])
  }
}
