internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// Where the documents of a page come from: a corpus, what a result says of them, or both.
struct PageDocuments: Sendable {
  /// Documents as a result names them, in the numbers of the outlines; empty when these number the
  /// corpus.
  var named: [NamedDocument] = []
  /// The corpus, when it is at hand.
  var table: DocumentTable?
  /// The document of the corpus behind each named one.
  var places: [Int?] = []
  /// Where the language stands among the extra fields of a row.
  var languageSlot = 0
  /// What of the texts was set aside.
  var furniture = Furniture.none

  /// Who says what of a text was set aside.
  enum Furniture: Sendable {
    case none
    /// The templates that documents were compared by.
    case sites(KnownSites)
    /// The verdicts on the lines of each named document: 1 stays, 0 goes.
    case verdicts([[UInt8]])
  }

  /// Letters that a script is told by.
  private static let scriptLetters = 240

  /// A document as a page shows it, with at most `limit` bytes of its text.
  func member(
    _ document: Int, limit: Int, _ reader: inout PageReader
  ) throws(CorpusError) -> PageMember {
    let place = named.isEmpty ? document : places.isEmpty ? nil : places[document]
    guard let place, let table, reader.chunks != nil else { return member(named[document]) }
    try reader.chunks?.reread(table.location(of: place))
    guard let row = reader.chunks?.row else { return member(named[document]) }
    let known = named.isEmpty ? nil : named[document]
    let site = reader.names.site(of: row)
    let published = text(row.published) ?? known?.published ?? ""
    let id = if let known { known.id } else { try table.id(place) }
    var member = PageMember(
      id: id, site: site.isEmpty ? known?.site ?? "" : site,
      published: published, seconds: seconds(published), url: text(row.url) ?? known?.url ?? "",
      language: language(row), text: Array(PageMember.beginning(of: row.text, limit: limit)),
      wholeBytes: row.text.count)
    member.place = known?.place ?? ""
    member.furniture =
      if case .verdicts(let kept) = furniture {
        VerdictLines.gone(of: row.text, kept[document])
      } else {
        reader.furniture?.ranges(of: row) ?? []
      }
    return member
  }

  /// About how many bytes a document has.
  func weight(of document: Int) throws(CorpusError) -> UInt64 {
    let place = named.isEmpty ? document : places.isEmpty ? nil : places[document]
    guard let place, let table else { return UInt64(named[document].excerpt?.utf8.count ?? 0) }
    return UInt64(try table.location(of: place).length)
  }

  private func member(_ known: NamedDocument) -> PageMember {
    let published = known.published ?? ""
    let text = Array((known.excerpt ?? "").utf8)
    var member = PageMember(
      id: known.id, site: known.site ?? "", published: published, seconds: seconds(published),
      url: known.url ?? "", language: script(text), text: text)
    member.place = known.place ?? ""
    return member
  }

  private func text(_ field: [UInt8]) -> String? {
    field.isEmpty ? nil : String(decoding: field, as: UTF8.self)
  }

  private func language(_ row: DocumentRow) -> String {
    if row.extra.indices.contains(languageSlot), let named = text(row.extra[languageSlot]) {
      return named
    }
    return script(row.text)
  }

  /// The script of a text in words, empty when it has none that is told apart.
  private func script(_ text: [UInt8]) -> String {
    let head = PageMember.beginning(of: text, limit: 4 * Self.scriptLetters)
    let scalars = String(decoding: head, as: UTF8.self).unicodeScalars.prefix(Self.scriptLetters)
    return switch AuditScript(scalars.map(\.value)) {
    case .latin: "Latin script"
    case .cyrillic: "Cyrillic script"
    case .greek: "Greek script"
    case .arabic: "Arabic script"
    case .hebrew: "Hebrew script"
    case .hanKana: "Han or Kana"
    case .hangul: "Hangul"
    case .other: ""
    }
  }
}

/// A document as a result names it.
struct NamedDocument: Sendable, Hashable {
  var id: String
  var site: String?
  var published: String?
  var url: String?
  var excerpt: String?
  /// Its split, file and line, when a result says so.
  var place: String?

  /// Its file and line, when a result says so.
  var row: String?

  /// What tells it from all others of a result: ids of two splits may be the same.
  var key: String { id + "\u{0}" + (place ?? "") }
}

/// What one thread reads documents with.
struct PageReader {
  var chunks: ChunkReader?
  var furniture: FurnitureReading?
  var names = SiteNaming()

  init(_ documents: PageDocuments) {
    chunks = documents.table.map { ChunkReader($0.corpus, wanting: .all) }
    if case .sites(let sites) = documents.furniture { furniture = FurnitureReading(sites) }
  }
}
