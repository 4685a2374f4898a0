import DarnelTemplate

/// The lines that stay of each page of a site, judged by what all of them repeat; no page is taken for a
/// copy of another.
func kept(_ pages: [[String]]) -> [[String]] {
  let texts = pages.map { Array($0.joined(separator: "\n").utf8) }
  var counts = SiteCounts()
  var context = PageContext()
  for text in texts {
    context.read(text)
    counts.add(context)
  }
  let template = SiteTemplate(counts)
  var stripper = Stripper()
  return texts.map { text in
    stripper.judge(text, by: template, isLearned: true)
    let content = String(decoding: stripper.content(of: text), as: UTF8.self)
    return content.split(separator: "\n").map(String.init)
  }
}
