import DarnelTestSupport
import Testing

@testable import DarnelTemplate

@Suite("Furniture inside lines")
struct PartTests {
  private let names = ["Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple", "Oak"]
  private let endings = [
    "Rain kept most of the stalls shut after noon.", "Its old bridge opens when spring comes.",
    "A vote on the new school was put off twice.",
    "Two ferries ran late because of heavy fog.",
    "Farmers there expect less barley than last year.", "Nobody asked who had paid for the clock.",
    "The choir sang until the lamps were lit.", "Her successor will be named before winter.",
    "Children painted every bench in the park blue.",
  ]

  private func page(_ place: Int, head: String, tail: String) -> [UInt8] {
    let name = names[place]
    let body = (0..<5).map { line in
      "Number \(place * 7 + line) of the \(name) council spoke about \(name.lowercased()) trees, "
        + "and the \(line + place) others listened until the bells rang for \(name) evening."
    }
    let first = "\(head)The \(name) council met under the old \(name.lowercased()) tree again."
    let last = endings[place] + tail
    return Array(([first] + body + [last]).joined(separator: "\n").utf8)
  }

  private func stripped(_ pages: [[UInt8]]) -> [String] {
    let template = template(of: pages)
    var stripper = Stripper()
    return pages.map { page in
      stripper.judge(page, by: template, isLearned: true)
      #expect(stripper.verdicts.allSatisfy { $0.isKept })
      return String(decoding: stripper.content(of: page), as: UTF8.self)
    }
  }

  @Test("goes from the beginning and the end, and the rest of the line stays")
  func bothEnds() {
    let pages = names.indices.map {
      page($0, head: "From the Grove Gazette: ", tail: " // end of report //")
    }
    for (place, text) in stripped(pages).enumerated() {
      #expect(text == String(decoding: page(place, head: "", tail: ""), as: UTF8.self))
    }
  }

  @Test("goes with what follows it: a title behind the same words on every page")
  func slotTail() {
    let pages = names.indices.map {
      page($0, head: "", tail: " رابط الخبر بصحيفة البستان: \(names[$0]) وأشجارها")
    }
    for text in stripped(pages) { #expect(!text.contains("رابط الخبر")) }
  }

  @Test("goes sentence by sentence where a page's lines were joined")
  func joined() {
    let footer =
      "Read more on our pages. © 2025 Grove Gazette. All rights reserved. Follow us here."
    let pages = names.indices.map { place in
      let text = String(decoding: page(place, head: "Home | News | ", tail: ""), as: UTF8.self)
      return Array((text.replacing("\n", with: " ") + " " + footer).utf8)
    }
    for (place, text) in stripped(pages).enumerated() {
      let article = String(decoding: page(place, head: "", tail: ""), as: UTF8.self)
      #expect(text == article.replacing("\n", with: " "))
    }
  }

  @Test("goes where links broke it into lines, its first words behind the last sentence")
  func broken() {
    let footer =
      "(For news of the Grove Gazette on your phone\nHome | News | Contact us\nFollow us all"
    let pages = names.indices.map { page($0, head: "", tail: footer) }
    let template = template(of: pages)
    var stripper = Stripper()
    for (place, page) in pages.enumerated() {
      stripper.judge(page, by: template, isLearned: true)
      let text = String(decoding: stripper.content(of: page), as: UTF8.self)
      let article = String(decoding: self.page(place, head: "", tail: ""), as: UTF8.self)
      #expect(text.hasPrefix(article) && !text.contains("your phone"), "\(text.suffix(120))")
    }
  }

  @Test("is no sentence of the article that begins like others")
  func sentences() {
    let pages = names.indices.map {
      page($0, head: "", tail: " The mayor also \(endings[$0].lowercased())")
    }
    for (place, text) in stripped(pages).enumerated() {
      #expect(text == String(decoding: pages[place], as: UTF8.self))
    }
  }

  @Test("is no line of the article that others begin like, though short lines follow")
  func followed() {
    let pages = names.indices.map { place in
      let winners = " Winners of the day: \(names[place]) timber and \(names[8 - place]) ropes"
      let text = String(decoding: page(place, head: "", tail: winners), as: UTF8.self)
      let words = endings[(place + 3) % 9].split(separator: " ")
      let next = [words.prefix(3), words.suffix(3)].map { $0.joined(separator: " ") }
        .joined(separator: "\n")
      return Array("\(text)\n\(next)".utf8)
    }
    for (place, text) in stripped(pages).enumerated() {
      #expect(text == String(decoding: pages[place], as: UTF8.self))
    }
  }

  @Test("is nothing short that leads to an article's last words")
  func leads() {
    var context = PageContext()
    let heads = { (text: String) in
      context.read(Array(text.utf8))
      return context.parts.filter { $0.place == .head }.map(\.line)
    }
    let line = "He added: the \(endings[0].lowercased())"
    #expect(heads([line, endings[1], endings[2], endings[3], line].joined(separator: "\n")) == [0])
    let long = "News of the Grove Gazette: the \(endings[0].lowercased())"
    #expect(
      heads([long, endings[1], endings[2], endings[3], long].joined(separator: "\n")) == [0, 4])
  }

  @Test("stays where the site does not repeat it, and where it is a credit")
  func kept() {
    let own = names.indices.map { page($0, head: "", tail: " \(names[$0]) said \(names[$0]).") }
    for (place, text) in stripped(own).enumerated() {
      #expect(text == String(decoding: own[place], as: UTF8.self))
    }
    let credits = names.indices.map { page($0, head: "", tail: " (Reuters)") }
    for text in stripped(credits) { #expect(text.hasSuffix("(Reuters)")) }
  }

  @Test(
    "another number is another thing: a press release, a case, a price",
    arguments: [
      ("Press release no. #: ", ""), ("", " [Case no. # of the court]"), ("", " | Price: # crowns"),
    ])
  func numbers(head: String, tail: String) {
    let pages = names.indices.map { place in
      let number = "\(place * 7 + 12)"
      return page(
        place, head: head.replacing("#", with: number), tail: tail.replacing("#", with: number))
    }
    #expect(stripped(pages) == pages.map { String(decoding: $0, as: UTF8.self) })
  }

  @Test("labels that say what a page says stay", arguments: [3, 4])
  func labels(kinds: Int) {
    let labels = ["True: ", "False: ", "Misleading: ", "Correction: "]
    let pages = names.indices.map { page($0, head: labels[$0 % kinds], tail: "") }
    #expect(stripped(pages) == pages.map { String(decoding: $0, as: UTF8.self) })
  }

  @Test(
    "sentences that close some articles stay",
    arguments: [
      " More than forty thousand people have died since the war began.", " He pleaded guilty.",
      " 目前，案件正在进一步侦办中。",
    ])
  func closingSentences(tail: String) {
    let pages = names.indices.map { page($0, head: "", tail: $0 % 4 == 0 ? tail : "") }
    #expect(stripped(pages) == pages.map { String(decoding: $0, as: UTF8.self) })
  }

  @Test("a colon further on makes no slot of a sentence")
  func laterColon() {
    let pages = names.indices.map { place in
      page(
        place, head: "",
        tail:
          " According to the \(names[place].lowercased()) report the question remains: who pays for \(place)?"
      )
    }
    #expect(stripped(pages) == pages.map { String(decoding: $0, as: UTF8.self) })
  }

  @Test("two words and a colon are enough before another page's title")
  func shortSlot() {
    let pages = names.indices.map {
      page($0, head: "", tail: " Read also: \(names[($0 + 1) % 9]) trees of the past")
    }
    for text in stripped(pages) { #expect(!text.contains("Read also")) }
  }

  @Test("of a short headline too, behind a bar")
  func shortHeadlines() {
    let pages = names.indices.map { place in
      Array("\(names[place]) trees lose leaves | Courier\n".utf8) + page(place, head: "", tail: "")
    }
    for (place, text) in stripped(pages).enumerated() {
      #expect(text.hasPrefix("\(names[place]) trees lose leaves\n"))
    }
    let verdicts = names.indices.map { place in
      let verdict = ["True", "False", "Half true"][place % 3]
      return Array("\(names[place]) trees lose leaves | \(verdict)\n".utf8)
        + page(place, head: "", tail: "")
    }
    #expect(stripped(verdicts) == verdicts.map { String(decoding: $0, as: UTF8.self) })
  }

  @Test("goes from an article's last line above a footer of long lines too")
  func aboveFooter() {
    let footer = [
      "The Grove Gazette is published by the people of the valley, who own it together.",
      "Contact us",
      "All rights reserved",
    ]
    let pages = names.indices.map { place in
      let tail = " Follow the Grove Gazette wherever you are and never miss a story."
      return page(place, head: "", tail: tail) + Array(("\n" + footer.joined(separator: "\n")).utf8)
    }
    let template = template(of: pages)
    var stripper = Stripper()
    for (place, page) in pages.enumerated() {
      stripper.judge(page, by: template, isLearned: true)
      #expect(stripper.content(of: page) == self.page(place, head: "", tail: ""))
    }
  }
}
