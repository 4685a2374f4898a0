import DarnelTemplate

/// The template of pages of a site, none of them taken for a copy of another.
func template(of pages: [[UInt8]]) -> SiteTemplate {
  var counts = SiteCounts()
  var context = PageContext()
  for page in pages {
    context.read(page)
    counts.add(context)
  }
  return SiteTemplate(counts)
}

/// The lines that stay of each page of a site, judged by what all of them repeat.
func kept(_ pages: [[String]]) -> [[String]] {
  let texts = pages.map { Array($0.joined(separator: "\n").utf8) }
  let template = template(of: texts)
  var stripper = Stripper()
  return texts.map { text in
    stripper.judge(text, by: template, isLearned: true)
    let content = String(decoding: stripper.content(of: text), as: UTF8.self)
    return content.split(separator: "\n").map(String.init)
  }
}
