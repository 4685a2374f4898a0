internal import DarnelCorpus
internal import DarnelKernels

extension Corpus {
  /// Where every document stands, read without being sketched.
  func documents(jobs: Int) throws(CorpusError) -> DocumentTable {
    let parts = try parallelMap(chunks.count, jobs: jobs, workspace: { ChunkReader(self) }) {
      (reader, index) throws(CorpusError) in
      var rows = ChunkRows(chunks[index])
      rows.tally = try reader.read(chunks[index]) { (row) throws(CorpusError) in rows.append(row) }
      return rows
    }
    var table = DocumentTable(of: self)
    for rows in parts { try table.append(rows) }
    return table
  }
}

extension DocumentTable {
  /// The document of an id as results name it: its own, or `path:line`.
  func document(known id: String) throws -> Int {
    let wanted = Array(id.utf8)
    let own = try (0..<count).filter { try ownID($0) == wanted }
    if own.count > 1 {
      throw CorpusError.duplicateID(id: id, first: try place(own[0]), second: try place(own[1]))
    }
    if let document = try own.first ?? (0..<count).first(where: { try place($0) == id }) {
      return document
    }
    let names = (0..<corpus.sourceCount).prefix(3).map { corpus.name(ofSource: $0) }
    let more = corpus.sourceCount > 3 ? " and \(corpus.sourceCount - 3) more files" : ""
    throw Refusal(
      "no document \"\(id)\" among the \(count) in \(names.joined(separator: ", "))\(more); "
        + "check the id and --id-field")
  }

  /// The documents that a result names, nil where there is none.
  ///
  /// Ids of two splits may be the same: what has a row is first looked for there, by id and row.
  /// Else an id that stands for two documents is refused.
  func documents(known named: [NamedDocument]) throws -> [Int?] {
    var found = [Int?](repeating: nil, count: named.count)
    let places = Dictionary(grouping: named.indices) { named[$0].id }
    var others: [Int] = []
    for document in 0..<count {
      guard let wanted = places[try id(document)] else { continue }
      let row = try place(document)
      let exact = wanted.filter { named[$0].row == row }
      for place in exact { found[place] = document }
      if exact.isEmpty { others.append(document) }
    }
    var byID: [Int: Int] = [:]
    for document in others {
      for wanted in places[try id(document)] ?? [] where found[wanted] == nil {
        if let first = byID[wanted] {
          throw CorpusError.duplicateID(
            id: named[wanted].id, first: try place(first), second: try place(document))
        }
        byID[wanted] = document
      }
    }
    for (wanted, document) in byID { found[wanted] = document }
    return found
  }
}
