/// What the words of a line say about it, in hundredths of log-odds for content.
struct Wording: Sendable, Hashable {
  /// The mean of the weights of the line's known words, drawn towards 0.
  var mean: Int32 = 0
  /// The sum of the weights below -100.
  var against: Int32 = 0
  /// The lowest weight.
  var lowest: Int32 = 0
  /// The highest weight.
  var highest: Int32 = 0
  /// The weight of the first token as an opening.
  var first: Int32 = 0
  /// The weight of the last token as an ending.
  var last: Int32 = 0
  /// Known words among a hundred.
  var known: Int32 = 0
}
