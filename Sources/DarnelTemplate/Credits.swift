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
    if line.isNumbers,
      line.marks.contains(.calendar) || hasDate(text, range, isAlone: others == 0)
    {
      return .date
    }
    if namesAgency(line) { return .agency }
    guard line.firstMarks.contains(.opener) else { return .none }
    if line.dates > 0 && others <= line.dates + 2 { return .date }
    // In a script without spaces the opener may be the first letter of any word.
    if line.hasLetterUnits && !opensWithoutSpaces(text, range) { return .none }
    let shape = ShapeScan.shape(of: text, range, characters)
    let isNamed = shape.smalls <= 1 + shape.capitals
    return isNamed && (line.tokens > 1 || shape.hasColon) ? .byline : .none
  }

  private static let characters = CharacterKind.table

  /// Whether numbers of a line stand as in a time, `10:30`, or a day, `26.10.12`, `2012. 8. 2.`.
  ///
  /// Those of a day are three of up to four digits with one sign between them, or with blanks alone and a
  /// year; a time has a colon before two digits, or a full stop where nothing else is said.
  private static func hasDate(
    _ text: borrowing [UInt8], _ range: Range<Int>, isAlone: Bool
  ) -> Bool {
    var numbers = Numbers()
    for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      if isDigit(scalar) {
        numbers.digits += 1
      } else if numbers.endNumber() {
        return true
      } else if !scalar.properties.isWhitespace {
        numbers.sign = numbers.sign == 0 ? scalar.value : .max
      }
    }
    return numbers.endNumber() || isAlone && numbers.isHour
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value) : scalar.properties.numericType == .decimal
  }

  /// The last three numbers of a line, while it is read.
  private struct Numbers {
    /// Digits of the number that is being read.
    var digits = 0
    /// The sign since the last number; 0 for none but blanks, the highest value for several.
    var sign: UInt32 = 0
    private var count = 0
    private var digitsBefore = (first: 0, last: 0)
    private var signBefore: UInt32 = 0
    /// Whether all is an hour and minutes, a full stop between.
    private(set) var isHour = false

    /// Ends the number that is being read, if one is: whether it ends a time or a day.
    mutating func endNumber() -> Bool {
      if digits == 0 { return false }
      let (first, middle) = digitsBefore
      let isTime = count > 0 && digits == 2 && (sign == 0x3A || sign == 0xFF1A)
      isHour = count == 1 && sign == 0x2E && digits == 2 && middle <= 2
      let isDay =
        count > 1 && sign == signBefore
        && (sign == 0
          ? middle <= 2 && min(first, digits) <= 2 && max(first, digits) == 4
          : max(first, middle, digits) <= 4 && Credits.signsOfDays.contains(sign))
      (digitsBefore, signBefore) = ((middle, digits), sign)
      (count, digits, sign) = (count + 1, 0, 0)
      return isTime || isDay
    }
  }

  private static let signsOfDays: Set<UInt32> = [
    0x3A, 0x2E, 0x2F, 0x2D, 0xFF1A, 0xFF0E, 0xFF0F, 0xFF0D, 0x2010, 0x2013, 0x66B,
  ]

  /// Whether a line has a copyright sign: then it says whose the page is, not who wrote.
  static func isCopyright(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    range.dropLast().contains { text[$0] == 0xC2 && text[$0 + 1] == 0xA9 }
  }

  /// Whether a line has a colon.
  static func hasColon(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { at in
      text[at] == UInt8(ascii: ":")
        || text[at] == 0xEF && range.upperBound - at >= 3
          && text[at + 1] == 0xBC && text[at + 2] == 0x9A
    }
  }

  /// Whether a line opens with a word of ``openersWithoutSpaces`` and a sign that divides it from a name.
  private static func opensWithoutSpaces(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = String(decoding: text[range].prefix(longestOpener), as: UTF8.self)
      .drop { $0.isWhitespace || "（(【[".contains($0) }
    guard let end = start.firstIndex(where: { $0.isWhitespace || dividers.contains($0) }) else {
      return false
    }
    return openersWithoutSpaces.contains(String(start[..<end]))
  }

  /// Bytes of a line in which an opener and its sign stand.
  private static let longestOpener = 36
  private static let dividers: Set<Character> = [
    ":", "：", "/", "／", "|", "｜", "丨", "︰",
  ]

  /// Words that open a byline in scripts without spaces.
  private static let openersWithoutSpaces: Set<String> = [
    "文", "图", "圖", "文图", "图文", "圖文", "记者", "記者", "作者", "编辑", "編輯", "责编", "責編", "责任编辑",
    "責任編輯", "校对", "校對", "审核", "審核", "来源", "來源", "本文来源", "本文來源", "稿件来源", "信息来源",
    "消息来源", "文章来源", "出处", "出處", "出典", "取材", "取材・文", "文責", "撮影", "写真", "摄影", "攝影",
    "本报记者", "本報記者", "本报讯", "本報訊", "通讯员", "実習記者",
  ]

  /// Words that open a byline, separated by white space.
  static let openers = """
    by posted published written updated author source reported photo photograph picture image credit
    von par por autor auteur fuente foto fonte fotos quelle автор источник фото опубликовано текст
    źródło źrodlo πηγη συντακτης κειμενο yazan kaynak haber
    المصدر بقلم كتب كتبت تحرير تصوير إعداد نشر متابعة متابعات ترجمة منبع نویسنده عکس लेखक स्रोत
    記 记 作 編 编 責 责 校 审 審 稿 信 消 本 通 実 來 来 出 文 图 圖 取 撮 写 摄 攝
    """

  /// Names of agencies, separated by white space.
  static let agencies = """
    reuters afp upi tass interfax xinhua ansa efe bloomberg dpa رويترز وكالات وكالة واس شينخوا
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
