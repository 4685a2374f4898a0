public import Foundation

/// A difference between what was made and what is kept in a golden file.
public struct GoldenMismatch: Error, CustomStringConvertible {
  /// What differs, and how to accept it.
  public let description: String
}

/// Throws unless `text` is what the file holds.
///
/// With RECORD=1 in the environment the file is written instead, and the call throws all the same,
/// so that nobody records by accident. Files are named from the root of the package.
public func checkGolden(_ text: String, _ name: String) throws {
  let file = repository.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    throw GoldenMismatch(description: "\(name): recorded; read the difference, run without RECORD")
  }
  guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
    throw GoldenMismatch(description: "\(name): is not there; RECORD=1 records it")
  }
  guard kept != text else { return }
  throw GoldenMismatch(description: "\(name): \(firstDifference(kept, text)) (RECORD=1 accepts)")
}

/// The directory that holds Package.swift.
public var repository: URL {
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}

private func firstDifference(_ kept: String, _ made: String) -> String {
  let (old, new) = (kept.components(separatedBy: "\n"), made.components(separatedBy: "\n"))
  let same = zip(old, new).prefix { $0 == $1 }.count
  let line = { (lines: [String]) in same < lines.count ? lines[same] : "the end" }
  return "line \(same + 1)\n  kept: \(line(old))\n  made: \(line(new))"
}
