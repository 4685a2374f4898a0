extension ReportPage {
  /// Writes what a page says besides its clusters, as keys of an open object.
  func append(to json: inout PageJSON) {
    json.append("sources", sources)
    if let made {
      json.key("made")
      json.append(made)
    }
    json.append("clusters_left_out", clustersLeftOut)
    json.append("has_texts", hasTexts ? 1 : 0)
    tiles.append(to: &json)
    json.append("site_count", siteCount)
    append(shares: sites, "site_shares", to: &json)
    append(shares: times, "hour_shares", to: &json)
    json.key("recipe")
    json.list { list in
      for (name, value) in recipe.sorted(by: { $0.key < $1.key }) {
        list.list {
          $0.append(name)
          $0.append(value)
        }
      }
    }
    if subject != .clusters {
      json.key("subject")
      json.append(subject.rawValue)
    }
    if comparesContent { json.append("compares_content", 1) }
    if clustersUnlisted > 0 { json.append("clusters_unlisted", clustersUnlisted) }
    if let stripping {
      json.key("stripping")
      json.object { stripping.append(to: &$0) }
    }
    append(gates, to: &json)
    if let templates {
      json.append("template_count", max(templateCount, templates.count))
      append(templates, to: &json)
    }
  }

  /// `[name, documents or null, kept, copies]` a share.
  private func append(shares: [PageShare], _ name: String, to json: inout PageJSON) {
    json.key(name)
    json.list { list in
      for share in shares {
        list.list { row in
          switch share.name {
          case .site(let site): row.append(site)
          case .time(let hour): row.append(hour)
          }
          if let documents = share.documents { row.append(documents) } else { row.appendNull() }
          row.append(share.kept)
          row.append(share.copies)
        }
      }
    }
  }

  private func append(_ gates: [PageGate]?, to json: inout PageJSON) {
    guard let gates else { return }
    json.key("gates")
    json.list { list in
      for gate in gates {
        list.list { row in
          row.append(gate.name)
          row.append(gate.value)
          row.append(gate.level)
          row.append(gate.outcome.rawValue)
          row.list { list in for example in gate.examples { list.append(example) } }
        }
      }
    }
  }

  private func append(_ templates: [PageTemplate], to json: inout PageJSON) {
    json.key("templates")
    json.list { list in
      for template in templates {
        list.object { object in
          object.key("site")
          object.append(template.site)
          object.append("pages", template.pages)
          object.append("all", template.lineCount)
          object.key("lines")
          object.list { lines in
            for line in template.lines {
              lines.list { row in
                row.append(line.text)
                row.append(line.pages)
                row.append(line.position)
                row.append(line.rule)
              }
            }
          }
        }
      }
    }
  }
}

extension ReportTiles {
  /// Writes the figures as keys of an open object.
  func append(to json: inout PageJSON) {
    if let documents { json.append("documents", documents) }
    if let bytes { json.append("bytes", Int(clamping: bytes)) }
    json.append("all_clusters", clusters)
    json.append("all_copies", copies)
    json.append("same_bytes", sameBytes)
    json.append("same_tokens", sameTokens)
    json.key("resemblances")
    json.list { list in for count in resemblances { list.append(count) } }
    json.key("sizes")
    json.list { list in
      for (size, count) in sizes.sorted(by: { $0.key < $1.key }) {
        list.list {
          $0.append(size)
          $0.append(count)
        }
      }
    }
  }
}
