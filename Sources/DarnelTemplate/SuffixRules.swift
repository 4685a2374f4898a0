/// The public-suffix list (publicsuffix.org, Mozilla Public License 2.0), both sections.
enum SuffixRules {
  /// The Debian package that the list is from; it begins with its date.
  static let version = "20230209.2326-1"
  /// The rules: `.tld` opens a group, the others go before it.
  static let parts = [
    SuffixRules1.rules,
    SuffixRules2.rules,
    SuffixRules3.rules,
  ]
}
