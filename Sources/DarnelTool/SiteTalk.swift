internal import DarnelCorpus
internal import DarnelReport
internal import DarnelTemplate

/// What a user should know about the sites that were learned.
enum SiteTalk {
  static func tell(_ learned: LearnedCorpus, _ talk: Talk) {
    if learned.withoutSite > 0 {
      talk.say(
        "darnel: "
          + counted(
            learned.withoutSite, "document without a site is", "documents without a site are")
          + " taken as pages of one; name the field with --site-field or --url-field")
    }
    let single = learned.templates.indices.filter { learned.templates[$0].pages < 2 }
    if !single.isEmpty {
      talk.say(
        "darnel: nothing is learned of \(counted(single.count, "site")) with one page only, copies counting once"
      )
    }
  }
}
