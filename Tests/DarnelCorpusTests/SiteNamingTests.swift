import Testing

@testable import DarnelCorpus

@Suite("Names of sites")
struct SiteNamingTests {
  private let rows = [
    #"{"text":"a","site":"https://news.example.org"}"#,
    #"{"text":"b","url":"https://news.example.org/one"}"#,
    #"{"text":"c","url":"https://www.example.org/two"}"#,
    #"{"text":"d"}"#,
    #"{"text":"e","site":"https://news.example.org","url":"https://elsewhere.example/"}"#,
  ]

  @Test("do not depend on which row came first, even where a field is spelled like an address")
  func order() throws {
    let expected = [
      "a": "https://news.example.org", "b": "example.org", "c": "example.org", "d": "",
      "e": "https://news.example.org",
    ]
    for rows in [rows, rows.reversed()] {
      let folder = try Folder()
      let corpus = try Corpus.open([folder.write("in.jsonl", rows.joined(separator: "\n"))])
      var (names, numbers) = (SiteNaming(), Set<Int>())
      var reader = ChunkReader(corpus, wanting: [.site, .url])
      for chunk in corpus.chunks {
        _ = try reader.read(chunk) { (row) throws(CorpusError) in
          let text = String(decoding: row.text, as: UTF8.self)
          #expect(names.site(of: row) == expected[text])
          let number = names.number(of: row)
          #expect(names.names[number] == expected[text])
          numbers.insert(number)
        }
      }
      #expect(numbers == [0, 1, 2])
    }
  }

  @Test("are read of as much of an address as names the host")
  func addresses() throws {
    let expected = [
      "https://https://news.example.org/a/b": "example.org", "//www.example.org/a": "example.org",
      "www.example.org/a/b/c": "example.org", "https:\\\\www.example.org\\a/b": "example.org",
      "https:\\/www.example.org/a": "example.org", "http:///a/b": "", "news/a.html": "",
      "a.html": "", "file:///home/www.example.org/a.html": "",
    ]
    let rows = expected.keys.map {
      "{\"text\":\"a\",\"url\":\"\($0.replacing("\\", with: "\\\\"))\"}"
    }
    let folder = try Folder()
    let corpus = try Corpus.open([folder.write("in.jsonl", rows.joined(separator: "\n"))])
    var names = SiteNaming()
    var reader = ChunkReader(corpus, wanting: [.site, .url])
    for chunk in corpus.chunks {
      _ = try reader.read(chunk) { (row) throws(CorpusError) in
        let address = String(decoding: row.url, as: UTF8.self)
        #expect(names.site(of: row) == expected[address], "\(address)")
      }
    }
  }

  @Test("of spellings that are one to Unicode, the lowest in byte order is the name")
  func spellings() throws {
    let rows = ["caf\u{e9}.example", "cafe\u{301}.example", "a.example", "cafe\u{301}.example"].map
    {
      "{\"text\":\"a\",\"site\":\"\($0)\"}\n"
    }
    for rows in [rows, rows.reversed()] {
      let folder = try Folder()
      var options = CorpusOptions()
      options.chunkSize = 64
      let corpus = try Corpus.open([folder.write("in.jsonl", rows.joined())], options: options)
      for jobs in 1...3 {
        let sites = try corpus.learned(jobs: jobs).sites.map { Array($0.utf8) }
        #expect(sites == ["a.example", "cafe\u{301}.example"].map { Array($0.utf8) })
      }
    }
  }
}
