internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelTemplate
internal import FoundationEssentials

/// Directories of template files.
enum TemplateFiles {
  struct Entry {
    var file: TemplateFile
    var template: SiteTemplate
    /// Where it was read, and where it is written again: people rename files.
    var path: String
  }

  /// The longest name of a file; file systems want less than 256 bytes, temporary ones are longer.
  private static let longestName = 180
  /// Bytes of a long name that stay before the hash of the site.
  private static let longestHead = 100

  /// The name of a site's file: what is not a letter, digit, dot or hyphen is spelled by its bytes,
  /// and of a long name the end by its hash.
  static func name(of site: String) -> String {
    let bytes = Array(site.utf8)
    var pieces = bytes.map(Self.spelled)
    if bytes.isEmpty || bytes[0] == 0x2E { pieces.insert("_", at: 0) }
    let name = pieces.joined() + ".json"
    if name.utf8.count <= longestName { return name }
    var head = ""
    for piece in pieces {
      if head.utf8.count + piece.utf8.count > longestHead { break }
      head += piece
    }
    let hash = String(hash64(bytes.span), radix: 16)
    return head + "-" + String(repeating: "0", count: 16 - hash.utf8.count) + hash + ".json"
  }

  private static func spelled(_ byte: UInt8) -> String {
    let isPlain =
      byte == 0x2D || byte == 0x2E || byte >= 0x30 && byte < 0x3A
      || byte >= 0x61 && byte < 0x7B || byte >= 0x41 && byte < 0x5B
    if isPlain { return String(UnicodeScalar(byte)) }
    return (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16)
  }
}

// MARK: - Reading

extension TemplateFiles {
  /// All templates of a directory, by site.
  static func read(_ path: String, jobs: Int) throws -> [String: Entry] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw Refusal("\(path): cannot be read as a directory of templates")
    }
    let paths = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { path + "/" + $0 }
    let read = try parallelMap(paths.count, jobs: jobs, workspace: { () }) { (_, place) throws in
      try entry(paths[place])
    }
    var entries: [String: Entry] = [:]
    for entry in read {
      if let other = entries[entry.file.site] {
        throw Refusal(
          "\(other.path), \(entry.path): both are templates of \(named(entry.file.site)); "
            + "leave one of them")
      }
      entries[entry.file.site] = entry
    }
    return entries
  }

  private static func entry(_ path: String) throws -> Entry {
    var file = try decoded(path)
    file.site = SiteName.spelled(file.site)
    let template = try file.template(path)
    file.forgetRows()
    return Entry(file: file, template: template, path: path)
  }

  private static func named(_ site: String) -> String {
    site.isEmpty ? "documents without a site" : site
  }

  private static func decoded(_ path: String) throws -> TemplateFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Refusal("\(path): cannot be read")
    }
    do {
      return try JSONDecoder().decode(TemplateFile.Checked.self, from: data).file
    } catch {
      throw Refusal("\(path): \(TemplateFault.reason(error, in: data)); learn writes templates")
    }
  }
}

// MARK: - Writing

extension TemplateFiles {
  /// Where the templates of sites are written: where they were read, else under the site's name.
  static func paths(
    of sites: [String], in folder: String, beside old: [String: Entry]
  ) throws -> [String] {
    let taken = Dictionary(old.values.map { ($0.path, $0.file.site) }) { first, _ in first }
    return try sites.map { (site) -> String in
      if let entry = old[site] { return entry.path }
      let path = folder + "/" + name(of: site)
      if let other = taken[path] {
        throw Refusal(
          "\(path): is a template of \(named(other)), and that of \(named(site)) has this name; "
            + "rename the file")
      }
      return path
    }
  }

  /// Writes files whole, and gives them their names only when all are written.
  ///
  /// - Parameter text: what a file says, asked once for each path.
  static func write(
    _ paths: [String], inputs: [Corpus], _ text: (Int) throws -> String
  ) throws {
    let pending = PendingFiles()
    let signals = SignalHandling(removing: pending)
    var files = StagedFiles(
      policy: OutputPolicy(inputs: inputs, force: true, pending: pending))
    for (place, path) in paths.enumerated() { try files.write(text(place), to: path) }
    try files.commit()
    withExtendedLifetime(signals) {}
  }
}
