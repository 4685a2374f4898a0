/// Seconds since 1970 of a time as sources write it; nil when any of it is not understood.
///
/// ISO 8601: a date, and behind `T` or a space hours and minutes, seconds and their fractions, and a
/// zone (`Z`, `+02`, `+0200` or `+02:00`); none counts as UTC. Four digits are a year, eight a date,
/// other numbers seconds.
func seconds(_ text: String) -> Double? {
  if let date = basicDate(text) { return date }
  if let number = Double(text) { return number.isFinite ? number : nil }
  var rest = Substring(text)
  guard let year = rest.number(of: 4), rest.skip("-"), let month = rest.number(of: 2),
    rest.skip("-"), let day = rest.number(of: 2), (1...12).contains(month),
    (1...31).contains(day)
  else { return nil }
  let midnight = Double(daysSince1970(year, month, day) * 86_400)
  if rest.isEmpty { return midnight }
  guard rest.skip("T") || rest.skip("t") || rest.skip(" "), let time = rest.timeOfDay(),
    let zone = rest.zone(), rest.isEmpty
  else { return nil }
  return midnight + time - zone
}

/// Midnight of a year in four digits, or of a date in eight.
private func basicDate(_ text: String) -> Double? {
  guard [4, 8].contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
    let number = Int(text)
  else { return nil }
  let date = text.utf8.count == 4 ? number * 10_000 + 101 : number
  let (month, day) = (date / 100 % 100, date % 100)
  guard (1...12).contains(month), (1...31).contains(day) else { return nil }
  return Double(daysSince1970(date / 10_000, month, day) * 86_400)
}

/// Days from 1 January 1970 to a day of the Gregorian calendar.
///
/// Years begin in March here, so that the leap day is the last: then the months before one take
/// (153 m + 2) / 5 days, rounded down.
private func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
  let marchYear = month > 2 ? year : year - 1
  let months = (month + 9) % 12
  let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
  return marchYear * 365 + leapDays + (153 * months + 2) / 5 + day - 719_469
}

extension Substring {
  /// Takes a character off the front if it is this one.
  fileprivate mutating func skip(_ character: Character) -> Bool {
    guard first == character else { return false }
    removeFirst()
    return true
  }

  /// Takes exactly so many digits off the front.
  fileprivate mutating func number(of digits: Int) -> Int? {
    let head = prefix(digits)
    guard head.utf8.count == digits, head.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    removeFirst(digits)
    return Int(head)
  }

  /// Takes hours and minutes, and seconds with a fraction where there are any.
  fileprivate mutating func timeOfDay() -> Double? {
    guard let hours = number(of: 2), hours <= 24, skip(":"), let minutes = number(of: 2),
      minutes < 60
    else { return nil }
    var time = Double(hours * 3600 + minutes * 60)
    guard skip(":") else { return time }
    guard let seconds = number(of: 2), seconds <= 60 else { return nil }
    time += Double(seconds)
    if skip(".") || skip(",") {
      let digits = prefix { $0.isASCII && $0.isNumber }
      guard let fraction = Double("0." + digits), !digits.isEmpty else { return nil }
      time += fraction
      removeFirst(digits.count)
    }
    return time
  }

  /// Takes a zone, as seconds ahead of UTC.
  fileprivate mutating func zone() -> Double? {
    if isEmpty || skip("Z") || skip("z") { return 0 }
    let isAhead = first == "+"
    guard skip("+") || skip("-"), let hours = number(of: 2), hours < 24 else { return nil }
    if isEmpty { return Double(isAhead ? hours * 3600 : -hours * 3600) }
    _ = skip(":")
    guard let minutes = number(of: 2), minutes < 60 else { return nil }
    let ahead = hours * 3600 + minutes * 60
    return Double(isAhead ? ahead : -ahead)
  }
}
