internal import DarnelKernels

/// Recognises dates, bylines and credit lines: whose work it is and when, not what the page says.
public enum Credits {
  /// What kind of credit a line is.
  public enum Kind: Int32, Sendable, Hashable {
    /// None.
    case none
    /// A date or a time.
    case date
    /// A name behind an opening such as `By`, `بقلم`, `Автор`.
    case byline
    /// An agency or a source.
    case agency
  }

  /// The longest credit line, in half tokens: twelve words, or 24 letters of a script without spaces.
  static let longest: Int32 = 24

  /// The most tokens of a line that names an agency.
  private static let longestAgency: Int32 = 6

  /// Whether a line can be a credit at all, its letters still uncounted.
  static func mayBe(_ line: LineFacts) -> Bool {
    guard line.tokens > 0, line.weight <= longest, !line.isSentence else { return false }
    return line.dates > 0 || line.firstMarks.contains(.opener) || namesAgency(line)
  }

  private static func namesAgency(_ line: LineFacts) -> Bool {
    if line.hasLetterUnits { return agencyKeys.contains(line.key) }
    return line.tokens <= longestAgency && line.marks.contains(.agency)
  }

  /// The keys of lines that are the name of an agency in a script without spaces: single letters of it
  /// begin and end other words.
  private static let agencyKeys: Set<UInt64> = {
    var scan = LineTokens(.line)
    scan.read(agenciesWithoutSpaces.utf8.span)
    return Set(scan.lines.map(\.caption))
  }()

  /// What kind of credit a line is that may be one.
  static func kind(_ line: LineFacts, of text: [UInt8], _ range: Range<Int>) -> Kind {
    let others = line.tokens - line.dates
    if line.dates > 0 && others <= (line.tokens + 1) / 3 { return .date }
    if namesAgency(line) { return .agency }
    guard line.firstMarks.contains(.opener) else { return .none }
    if line.dates > 0 && others <= line.dates + 2 { return .date }
    // In a script without spaces the opener may be the first letter of any word.
    if line.hasLetterUnits && !isDivided(text, range) { return .none }
    let shape = ShapeScan.shape(of: text, range, characters)
    let isNamed = shape.smalls <= 1 + shape.capitals
    return isNamed && (line.tokens > 1 || shape.hasColon) ? .byline : .none
  }

  private static let characters = CharacterKind.table

  /// Whether a line has a copyright sign: then it says whose the page is, not who wrote.
  static func isCopyright(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    range.dropLast().contains { text[$0] == 0xC2 && text[$0 + 1] == 0xA9 }
  }

  /// Whether a line has a colon, a stroke or a blank inside.
  private static func isDivided(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { at in
      switch text[at] {
      case 0x20, UInt8(ascii: ":"), UInt8(ascii: "/"): true
      // The ideographic space and the colon as wide as a letter.
      case 0xE3: range.upperBound - at >= 3 && text[at + 1] == 0x80 && text[at + 2] == 0x80
      case 0xEF: range.upperBound - at >= 3 && text[at + 1] == 0xBC && text[at + 2] == 0x9A
      default: false
      }
    }
  }

  /// Words that open a byline, separated by white space.
  static let openers = """
    by posted published written updated author source reported photo photograph picture image credit
    von par por autor auteur fuente foto fonte fotos quelle автор источник фото опубликовано текст
    źródło źrodlo πηγη συντακτης κειμενο yazan kaynak haber
    المصدر بقلم كتب كتبت تحرير تصوير إعداد نشر متابعة متابعات ترجمة منبع نویسنده عکس लेखक स्रोत
    記 作 編 编 責 责 本 來 来 出 文 图 圖 取材 文責
    """

  /// Names of agencies, separated by white space.
  static let agencies = """
    reuters afp ap upi tass interfax xinhua ansa efe bloomberg dpa رويترز وكالات وكالة واس شينخوا
    рейтер рейтерс тасс интерфакс ایرنا ایسنا
    """

  /// Lines that name agencies in scripts without spaces.
  static let agenciesWithoutSpaces = """
    新华社
    新华社电
    据新华社
    据新华社电
    新華社
    新華社電
    路透社
    法新社
    美联社
    美聯社
    中新社
    中央社
    共同通信
    時事通信
    """
}
