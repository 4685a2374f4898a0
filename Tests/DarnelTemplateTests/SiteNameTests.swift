import Testing

@testable import DarnelTemplate

@Suite struct SiteNameTests {
  @Test(arguments: [
    ("https://news.bbc.co.uk/a", "bbc.co.uk"), ("http://www.example.org:8080/x?y#z", "example.org"),
    ("//a.b.blogspot.com/", "b.blogspot.com"), ("https://user@Sub.Example.COM./", "example.com"),
    ("http://192.168.0.1/x", "192.168.0.1"), ("http://localhost/", "localhost"),
    ("http://www.ck/", "www.ck"), ("http://a.b.c.kobe.jp/", "b.c.kobe.jp"),
    ("http://city.kobe.jp/", "city.kobe.jp"), ("example.com/a", "example.com"),
  ])
  func siteOfAnAddress(_ address: String, _ site: String) {
    #expect(SiteName.shared.site(ofAddress: address) == site)
  }

  @Test func whatNamesNoHostHasNoSite() {
    #expect(SiteName.shared.site(ofAddress: "") == nil)
    #expect(SiteName.shared.site(ofAddress: "no host/here") == nil)
    #expect(SiteName.shared.site(ofAddress: "http://[::1/x") == nil)
  }

  @Test(arguments: [
    ("http://[2001:DB8::1]:8080/x", "[2001:db8::1]"), ("http://[2001:db8::1]/", "[2001:db8::1]"),
    ("https://bbc.co.uk /x", "bbc.co.uk"), (" https://www.bbc.co.uk\t", "bbc.co.uk"),
    ("https://bbc.co.uk\\x", "bbc.co.uk"), ("https:\\\\www.bbc.co.uk\\x", "bbc.co.uk"),
    ("https://bbc.co.uk\u{a0}(mail me@example.org)", "bbc.co.uk"),
    ("example.org/to?u=http://other.example/", "example.org"),
  ])
  func whatFollowsTheHost(_ address: String, _ site: String) {
    #expect(SiteName.shared.site(ofAddress: address) == site)
  }

  @Test(arguments: [
    "<https://example.com/a>", "<https://example.com>", "\"https://example.com/\"",
    "'https://www.example.com'", "url(https://example.com/a.png)", "url(https://example.com)",
    "view-source:https://example.com/a", "feed:https://www.example.com/",
    "\u{FEFF}https://example.com/", "\u{200B}https://example.com/a",
    "\u{2060} https://example.com/",
    "https://example.com\u{200B}/", "https://example.com\u{2060}", "\u{FEFF}example.com/a",
    "HTTPS://example.com?u=http://other.example/",
    "example.com?u=http://other.example/", "example.com#http://other.example/",
  ])
  func whatStandsAroundAnAddress(_ address: String) {
    #expect(SiteName.shared.site(ofAddress: address) == "example.com")
  }

  @Test(arguments: [
    "https://example.com,", "https://example.com;", "https://example.com!/",
    "https://example.com|x", "https://example.com&x=1", "https://www.example.com.,",
    "https://example.com]", "https://example.com”", "https://example.com»", "https://example.com（",
    "https://example.com:80,", "https://a,b;c!d&e=f@www.example.com,", "example.com,",
    "www.example.com;x=1", "jar:https://example.com!/x", "http://*.example.com/",
  ])
  func whatCannotStandInAHostEndsIt(_ address: String) {
    #expect(SiteName.shared.site(ofAddress: address) == "example.com")
  }

  @Test(arguments: [
    ("http://a.my_site-1.example/", "my_site-1.example"), ("http://l·l.example/", "l·l.example"),
    ("http://日本・語.example/", "日本・語.example"),
    ("http://نامه\u{200C}ای.example/", "نامه\u{200C}ای.example"),
    ("http://ex%C3%A4mple.com/", "ex%c3%a4mple.com"), ("http://my_host/", "my_host"),
  ])
  func whatCanStandInAHostStays(_ address: String, _ site: String) {
    #expect(SiteName.shared.site(ofAddress: address) == site)
  }

  @Test(arguments: [
    "https://https://example.com/a", "http://HTTPS://http://www.example.com:80/",
    "view-source:https://http://example.com/https://other.example/", "http://https:\\\\example.com",
    "http://example.com://other.example/",
  ])
  func ofASchemeThatWasWrittenTwiceTheLastCounts(_ address: String) {
    #expect(SiteName.shared.site(ofAddress: address) == "example.com")
  }

  @Test(arguments: [
    "page1.html", "news/page.html", "./page.html", "../page.html", "/page.html", "PAGE.HTML?x=1",
    "2024.htm#top", "index.php", "story.aspx?id=3", "pages/", "page.html/", "page.v2.html",
    "страница.html",
    "My page.html", "urn:isbn:1.2", "javascript:void(0.1)", "localhost",
  ])
  func filesAndWordsNameNoHost(_ address: String) {
    #expect(SiteName.shared.site(ofAddress: address) == nil)
  }

  @Test(arguments: [
    ("a.example", "a.example"), ("www.intranet.corp/page.html", "intranet.corp"),
    ("host.local:80/x", "host.local"), ("192.168.0.1/page.html", "192.168.0.1"),
    ("www.readme.md", "readme.md"), ("files.zip", "files.zip"),
    ("http://page1.html/", "page1.html"),
    ("//page1.html/", "page1.html"), ("html", nil), ("me@example.com", "example.com"),
  ])
  func hostsWithoutASchemeAreTold(_ address: String, _ site: String?) {
    #expect(SiteName.shared.site(ofAddress: address) == site)
  }

  @Test(arguments: [
    ("XN--E1AFMKFD.XN--P1AI", "пример.рф"), ("Xn--BCHER-kva.Example", "bücher.Example"),
    ("XN--A.Example", "XN--A.Example"), ("Example", "Example"), ("X-ray ünit", "X-ray ünit"),
  ])
  func namesInCapitalsAreSpelledAsTheyAreMeant(_ name: String, _ spelled: String) {
    #expect(SiteName.spelled(name) == spelled)
  }

  @Test(arguments: [
    "http://[::ffff:192.0.2.1]/", "http://[::FFFF:192.0.2.1]:80/", "[::ffff:192.0.2.1]",
  ])
  func addressesByNumberStandForThemselves(_ address: String) {
    #expect(SiteName.shared.site(ofAddress: address) == "[::ffff:192.0.2.1]")
  }

  @Test func aHostOfManyLabelsIsReadInNoTime() {
    let labels = String(repeating: "a.", count: 200_000)
    let begin = ContinuousClock.now
    #expect(SiteName.shared.site(ofAddress: "http://\(labels)bbc.co.uk/") == "bbc.co.uk")
    #expect(SiteName.shared.site(ofAddress: "http://\(labels)b.c.kobe.jp/") == "b.c.kobe.jp")
    #expect(ContinuousClock.now - begin < .seconds(5))
  }

  @Test(arguments: [".", "\u{200D}", "\u{AD}", ".\u{2060}"])
  func whatIsTakenOffTheEndOfAHostTakesNoTime(_ end: String) {
    let ends = String(repeating: end, count: 200_000)
    let begin = ContinuousClock.now
    #expect(SiteName.shared.site(ofAddress: "http://www.bbc.co.uk\(ends)/") == "bbc.co.uk")
    #expect(SiteName.shared.site(ofAddress: "http://\(ends)/") == nil)
    #expect(ContinuousClock.now - begin < .seconds(5))
  }

  @Test func aSchemeThatIsWrittenManyTimesIsReadInNoTime() {
    let schemes = String(repeating: "https://", count: 200_000)
    let begin = ContinuousClock.now
    #expect(SiteName.shared.site(ofAddress: schemes + "bbc.co.uk/") == "bbc.co.uk")
    #expect(ContinuousClock.now - begin < .seconds(5))
  }

  @Test(arguments: [
    ("http://www.xn--e1afmkfd.xn--p1ai/", "пример.рф"), ("http://www.пример.рф/", "пример.рф"),
    ("http://ПРИМЕР.РФ/", "пример.рф"), ("http://XN--E1AFMKFD.xn--p1ai/", "пример.рф"),
    ("http://a.xn--bcher-kva.example/", "bücher.example"),
    ("http://news.xn--55qx5d.cn/", "news.公司.cn"), ("http://a.news.公司.cn/", "news.公司.cn"),
    ("http://www.xn--fiqs8s/", "www.中国"),
    ("http://xn--egbpdaj6bu4bxfgehfvwxn.example/", "ليهمابتكلموشعربي؟.example"),
  ])
  func asciiAndUnicodeNamesAreOneSite(_ address: String, _ site: String) {
    #expect(SiteName.shared.site(ofAddress: address) == site)
  }

  @Test(arguments: [
    "xn--", "xn--a", "xn---a", "xn--a-", "xn--ü", "xn--99999999", "xn--0000000000000000",
    "xn--" + String(repeating: "9", count: 200), "xn--\u{fffd}", "axn--p1ai",
  ])
  func brokenNamesStayAsTheyAre(_ label: String) {
    #expect(SiteName.shared.site(ofAddress: "http://\(label).example/") == "\(label).example")
  }
}
