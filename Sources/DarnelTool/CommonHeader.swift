internal import DarnelCorpus

extension Corpus {
  /// The header of the inputs that are asked about, whose rows go into one file; nil without tables.
  ///
  /// Empty inputs are of any kind. Headers that differ in their line ends are one.
  ///
  /// - Parameters:
  ///   - command: who writes the file, for the message.
  ///   - textsAreRows: whether text files are written as rows of JSON.
  /// - Throws: when there are rows of different kinds, which cannot go into one file.
  func commonHeader(for command: String, textsAreRows: Bool) throws(Refusal) -> [UInt8]? {
    let read = (0..<(firstReference ?? sourceCount)).filter { !isEmpty(source: $0) }
    let kinds = read.map { source in
      if let header = header(ofSource: source) {
        return RowKind.table(header.last == 0x0D ? header.dropLast() : header)
      }
      return isText(source: source) && !textsAreRows ? .text : .object
    }
    guard let first = kinds.first else { return nil }
    if let other = kinds.firstIndex(where: { $0 != first }) {
      throw Refusal(
        "\(name(ofSource: read[other])): its rows are not of the kind of those in "
          + "\(name(ofSource: read[0])); \(command) inputs of one kind, tables with one header")
    }
    return header(ofSource: read[0])
  }
}

/// What rows are written as.
private enum RowKind: Equatable {
  case text, object
  case table([UInt8])
}
