/// The numbers that are known about a line, in the order of a row of ``LineEvidence``.
///
/// `previous1`… look at the lines before, `next1`… at those behind; windows are named by their first
/// and last distance from the line.
public enum EvidenceName: String, Sendable, CaseIterable {
  // The site: pages with the line, their share in thousandths, pages of the site, times on the page;
  // other pages with the same first and last tokens, and how often those stand at a page's edge.
  case pages, share, sitePages, times
  case opening, openingShare, openingEdge, ending, endingShare, endingEdge
  // The line's shape and wording.
  case weight, words, end, colon, commas, sentences, marks, start, dates, digits, capitals
  case letterWeight, commaRate
  case wording, wordingAgainst, wordingLowest, wordingHighest, wordingFirst, wordingLast
  case wordingKnown, credit
  // Neighbours: weights and shares.
  case previous1, previousShare1, previous2, previousShare2, previous3, previousShare3
  case next1, nextShare1, next2, nextShare2, next3, nextShare3
  case previousDates, previousWording, nextDates, nextWording
  // Windows: weight, sentences, template lines, long lines.
  case weightBefore3, sentencesBefore3, templateBefore3, longBefore3
  case weightAfter3, sentencesAfter3, templateAfter3, longAfter3
  case weightBefore10, sentencesBefore10, templateBefore10, longBefore10
  case weightAfter10, sentencesAfter10, templateAfter10, longAfter10
  case weightAround5, sentencesAround5, templateAround5, longAround5
  case weightBefore20, sentencesBefore20, templateBefore20, longBefore20
  case weightAfter20, sentencesAfter20, templateAfter20, longAfter20
  // The place on the page, and between template lines.
  case place, weightPlace, fromTop, fromEnd, edge
  case toTemplateAbove, toTemplateBelow, gapLines, gapWeight, gapSentences, gapShare
  // What usually stands around the template line above, the one below, and this one.
  case aboveAfter, aboveSentencesAfter, aboveBefore, aboveSentencesBefore, abovePlace, aboveNext
  case abovePrevious
  case belowAfter, belowSentencesAfter, belowBefore, belowSentencesBefore, belowPlace, belowNext
  case belowPrevious
  case usualAfter, usualSentencesAfter, usualBefore, usualSentencesBefore, usualPlace, usualNext
  case usualPrevious
  case aboveShare, belowShare
  // The page.
  case pageTemplate, pageTemplateWeight, pageWeight, pageSentences, pageLines, pageFree
}
