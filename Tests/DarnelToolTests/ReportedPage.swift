import Foundation
import Testing

/// The data blocks of a page that was written.
struct ReportedPage {
  let facts: [String: Any]
  /// Clusters, or documents that were stripped, by their number.
  let clusters: [Int: [String: Any]]

  init(_ html: String) throws {
    var blocks: [String: Any] = [:]
    for block in html.matches(of: /<script type="application\/json" id="([a-z0-9]+)">([^<]*)</) {
      blocks[String(block.output.1)] = try JSONSerialization.jsonObject(
        with: Data(block.output.2.utf8))
    }
    facts = try #require(blocks["facts"] as? [String: Any])
    var clusters: [Int: [String: Any]] = [:]
    for block in 0..<(facts["blocks"] as? Int ?? 0) {
      for cluster in try #require(blocks["clusters\(block)"] as? [[String: Any]]) {
        clusters[try #require(cluster["number"] as? Int)] = cluster
      }
    }
    self.clusters = clusters
  }

  /// The kept documents by their ids.
  var kept: [String: [String: Any]] {
    let all = clusters.values.compactMap { $0["kept"] as? [String: Any] }
    return Dictionary(all.map { ($0["id"] as? String ?? "", $0) }) { first, _ in first }
  }

  /// What of a member's text is grey, part by part.
  static func grey(_ member: [String: Any], in text: String) -> [String] {
    let units = Array(text.utf16)
    let numbers = member["grey"] as? [Int] ?? []
    return stride(from: 0, to: numbers.count - 1, by: 2).map { place in
      String(decoding: units[numbers[place]..<numbers[place] + numbers[place + 1]], as: UTF16.self)
    }
  }
}
