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

  /// The documents of some ids, nil where there is none; one that stands for two is refused.
  func documents(known ids: [String]) throws -> [Int?] {
    let places = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var found = [Int?](repeating: nil, count: ids.count)
    for document in 0..<count {
      guard let wanted = places[try id(document)] else { continue }
      if let first = found[wanted] {
        throw CorpusError.duplicateID(
          id: ids[wanted], first: try place(first), second: try place(document))
      }
      found[wanted] = document
    }
    return found
  }
}
