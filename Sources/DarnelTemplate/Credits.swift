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

  /// The longest credit line, in tokens.
  static let longest: Int32 = 12

  /// The most tokens of a line that names an agency.
  private static let longestAgency: Int32 = 6

  /// Whether a line can be a credit at all, its letters still uncounted.
  static func mayBe(_ line: LineFacts) -> Bool {
    guard line.tokens > 0, line.tokens <= longest, !line.isSentence else { return false }
    return line.dates > 0 || line.firstMarks.contains(.opener) || namesAgency(line)
  }

  private static func namesAgency(_ line: LineFacts) -> Bool {
    line.tokens <= longestAgency && line.marks.contains(.agency)
  }

  /// What kind of credit a line is that may be one; its shape is asked for where only that tells.
  static func kind(_ line: LineFacts, _ shape: () -> LineShape) -> Kind {
    let others = line.tokens - line.dates
    if line.dates > 0 && others <= (line.tokens + 1) / 3 { return .date }
    if namesAgency(line) { return .agency }
    guard line.firstMarks.contains(.opener) else { return .none }
    if line.dates > 0 && others <= line.dates + 2 { return .date }
    let shape = shape()
    let isNamed = shape.smalls <= 1 + shape.capitals
    return isNamed && (line.tokens > 1 || shape.hasColon) ? .byline : .none
  }

  /// Words that open a byline, separated by white space.
  static let openers = """
    by posted published written updated author source reported photo photograph picture image credit
    von par por autor auteur fuente foto fonte fotos quelle автор источник фото опубликовано текст
    źródło źrodlo πηγη συντακτης κειμενο yazan kaynak haber
    المصدر بقلم كتب كتبت تحرير تصوير إعداد نشر متابعة متابعات ترجمة منبع نویسنده عکس लेखक स्रोत
    記 作 編 编 責 责 來 来 出 文 图 圖 取材 文責
    """

  /// Names of agencies, separated by white space.
  static let agencies = """
    reuters afp upi tass interfax xinhua ansa efe bloomberg dpa رويترز وكالات وكالة واس شينخوا
    рейтер рейтерс тасс интерфакс 新华社 新華社 路透社 法新社 ایرنا ایسنا
    """
}
