internal import DarnelKernels
internal import DarnelText

/// Recognises dates, bylines and credit lines: whose work it is and when, not what the page says.
public struct Credits: Sendable {
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

  private var openers = KeyTable(empty: true)
  private var agencies = KeyTable(empty: true)

  /// The committed words, folded and hashed when they are first asked for.
  static let shared = Credits()

  private init() {
    for token in tokens(of: Self.openerWords, profile: .standard) {
      openers.update(hashOfToken(token.bytes)) { $0 = true }
    }
    for token in tokens(of: Self.agencyWords, profile: .standard) {
      agencies.update(hashOfToken(token.bytes)) { $0 = true }
    }
  }

  /// The longest credit line, in tokens.
  static let longest: Int32 = 12

  /// Whether a line can be a credit at all, its letters still uncounted.
  func mayBeCredit(_ plain: ArraySlice<UInt64>, _ shape: LineShape) -> Bool {
    guard let first = plain.first, shape.tokens <= Self.longest, !shape.isSentence else {
      return false
    }
    return shape.dates > 0 || openers[first] != nil
      || shape.tokens <= 6 && plain.contains { agencies[$0] != nil }
  }

  /// What kind of credit a line is, from its plain token hashes and its shape.
  func kind(_ plain: ArraySlice<UInt64>, _ shape: LineShape) -> Kind {
    guard let first = plain.first, shape.tokens <= Self.longest, !shape.isSentence else {
      return .none
    }
    let others = shape.tokens - shape.dates
    if shape.dates > 0 && others <= (shape.tokens + 1) / 3 { return .date }
    if shape.tokens <= 6, plain.contains(where: { agencies[$0] != nil }) { return .agency }
    guard openers[first] != nil else { return .none }
    if shape.dates > 0 && others <= shape.dates + 2 { return .date }
    let isNamed = shape.smalls <= 1 + shape.capitals
    return isNamed && (shape.tokens > 1 || shape.hasColon) ? .byline : .none
  }

  private static let openerWords = """
    by posted published written updated author source reported photo photograph picture image credit
    von par por autor auteur fuente foto fonte fotos quelle автор источник фото опубликовано текст
    źródło źrodlo πηγη συντακτης κειμενο yazan kaynak haber
    المصدر بقلم كتب كتبت تحرير تصوير إعداد نشر متابعة متابعات ترجمة منبع نویسنده عکس लेखक स्रोत
    記 作 編 编 責 责 來 来 出 文 图 圖 取材 文責
    """

  private static let agencyWords = """
    reuters afp upi tass interfax xinhua ansa efe bloomberg dpa رويترز وكالات وكالة واس شينخوا
    рейтер рейтерс тасс интерфакс 新华社 新華社 路透社 法新社 ایرنا ایسنا
    """
}
