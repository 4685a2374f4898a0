import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@testable import DarnelMatch

@Suite("Changed copies of an audit")
struct AuditTrialTests {
  private static let texts = [
    "The ferries of Ægir's fleet offered café stiff files, affluent flats: 1,250 naïve façades.",
    "Ёлка и зелёный чай стояли в тёмной кухне. Йод, майка и ещё 12 вещей лежали рядом.",
    "أعلنت الإدارة أن آلاف الطلاب في المدرسة الكبيرة لا يزالون ينتظرون 15 كتابا، ولأن الماء مؤثر.",
    "רכבת ישראל הודיעה על שינויים בלוח הזמנים. הקו החדש ייפתח ב 2025 בירושלים.",
    "中国国家主席在北京会见了外国客人。双方就ＡＢＣ合作交换了意见，签署了3项协议。",
    "カタカナのテキストとひらがなの文章。ロボットはコンピュータを使う。",
    "대한민국 정부는 오늘 새로운 계획을 발표했다. 값이 올랐다고 한다.",
    "Ο ήλιος έλαμπε πάνω από τη θάλασσα. Οι άνθρωποι περπατούσαν στο λιμάνι.",
    "भारत की सरकार ने १२ योजनाएँ बनाईं। लोग खुश थे।",
  ].map { Array(String(repeating: $0 + "\n", count: 3).utf8) }

  private func run(_ profile: TextProfile, _ texts: [[UInt8]], seed: UInt64 = 1, jobs: Int = 1)
    -> [AuditTrial]
  {
    let recipe = Recipe(text: ShingleRecipe(profile: profile), threshold: 0.8)
    return AuditTrials(texts, recipe: recipe, seed: seed, jobs: jobs).run(jobs: jobs)
  }

  @Test("keep their tokens when the profile folds the spelling", arguments: TextProfile.allCases)
  func folded(profile: TextProfile) {
    let trials = run(profile, Self.texts)
    for spelling in AuditSpelling.allCases {
      let made = trials.filter { $0.change == .spelling(spelling) }
      #expect(!made.isEmpty, "\(spelling)")
      if spelling.isFolded(by: profile) {
        #expect(made.allSatisfy { $0.hasSameTokens && $0.isCandidate }, "\(spelling)")
      } else {
        #expect(made.contains { !$0.hasSameTokens && $0.resemblance < 1 }, "\(spelling)")
      }
    }
  }

  @Test("resemble their text less the stronger the edit")
  func graded() {
    var made = MadeTexts(seed: 4)
    let text = (0..<40).map { _ in made.text(20) + ". " }.joined()
    let trials = run(.standard, [Array(text.utf8), Array(made.text(400).utf8)])
    for edit in AuditEdit.allCases {
      let grades = trials.filter { $0.change == .edit(edit) && $0.text == 0 }.map(\.resemblance)
      #expect(grades.count == 4 && grades == grades.sorted(by: >), "\(edit) \(grades)")
      #expect(grades.allSatisfy { $0 > 0.6 && $0 < 1 }, "\(edit) \(grades)")
    }
  }

  @Test("tell the script of a text")
  func scripts() {
    let trials = run(.standard, Self.texts)
    let scripts = Self.texts.indices.map { text in trials.first { $0.text == text }?.script }
    #expect(
      scripts == [
        .latin, .cyrillic, .arabic, .hebrew, .hanKana, .hanKana, .hangul, .greek, .other,
      ])
  }

  @Test("are the same for any number of threads, and others for another seed")
  func deterministic() {
    #expect(run(.standard, Self.texts, jobs: 1) == run(.standard, Self.texts, jobs: 4))
    #expect(run(.standard, Self.texts, seed: 1) != run(.standard, Self.texts, seed: 2))
  }

  @Test(
    "of texts without words or of one are none, or do no harm",
    arguments: ["", " … \n", "a", "一", "🙂", "\u{640}", "\u{301}", "\u{200B}x"])
  func hostile(text: String) {
    let trials = run(.standard, [Array(text.utf8), Array((text + " " + text).utf8)])
    #expect(trials.allSatisfy { (0...1).contains($0.resemblance) })
  }
}
