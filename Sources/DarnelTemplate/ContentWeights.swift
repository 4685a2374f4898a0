/// The trees that judge whether a line is the article.
enum ContentWeights {
  /// All of them, in parts.
  static let trees = [trees1, trees2, trees3].joined(separator: "\n")

  /// Written by `Scripts/train_templates.py`.
  static let trees1 = """
    (gapSentences<1 (pageTemplate<260 (pageSentences<1 -39 (words<6 -245 -154)) (gapWeight<5 -286
    (sentencesAfter10<2 -274 -165))) (end<1 (weightAround5<395 (pageFree<1403 (weightPlace<940 -106
    -237) (pageSentences<223 -260 -162)) (openingShare<105 -75 -234)) (gapWeight<95
    (weightBefore20<137 -55 -223) (capitals<33 -15 -56))))
    (gapSentences<1 (pageTemplate<260 (words<5 -71 39) (gapWeight<5 -119 (weightBefore20<85
    (longAround5<1 -81 61) -105))) (sentences<1 (weightAround5<425 (pageLines<127 (weightAfter10<20
    -84 44) -52) 70) (pageLines<580 (gapWeight<95 (weightBefore20<137 100 -54) (capitals<33 134
    88)) (place<129 109 -108))))
    (gapSentences<1 (templateBefore20<2 (pageSentences<1 87 (longAfter3<1 -95 (nextDates<22 -36
    77))) (longAfter10<4 -114 (usualAfter<16 -3 -92))) (end<1 (gapShare<935
    (belowSentencesAfter<234 -93 13) (wordingFirst<0 -74 (weightPlace<940 71 -53))) (gapShare<265
    (aboveAfter<237 (weightPlace<199 53 -89) 109) 125)))
    (gapSentences<1 (pageTemplateWeight<103 (pageSentences<51 102 (belowAfter<209 -80 -11))
    (weightAfter3<93 -108 (aboveBefore<29 20 -88))) (end<1 (wordingLowest<0 (next1<31 -82 30)
    (pageLines<261 (weightPlace<950 66 -50) (pageWeight<73 127 -66))) (pageLines<580
    (wordingLowest<0 33 (nextDates<55 118 1)) -46)))
    (gapWeight<107 (gapWeight<9 (templateAfter3<2 -80 -106) (weightBefore20<105 (weight<9 -67 76)
    (belowSentencesAfter<268 -96 17))) (end<1 (weight<43 (wording<0 (next2<59 -92 24) (fromTop<45
    38 -30)) (capitals<33 110 -19)) (end<2 (fromTop<47 116 (weightAround5<395 28 107)) 11)))
    (gapWeight<95 (gapWeight<9 (templateAround5<6 (dates<37 -87 1) -102) (weightPlace<501
    (fromEnd<8 118 (belowSentencesAfter<167 -64 23)) -87)) (end<1 (wordingLowest<0 (next1<47 -84
    38) (pageLines<127 (weightPlace<940 66 -47) (aboveSentencesAfter<137 -71 20))) (pageLines<580
    (end<2 107 12) -52)))
    (pages<1 (weight<35 (weightAfter3<93 (wording<37 (sitePages<39 -62 68) (pageLines<87 67 -19))
    (credit<1 (marks<1 66 -26) -45)) (pageLines<580 (start<2 -63 (capitals<38 102 34)) (place<146
    96 -103))) (templateAround5<6 (credit<1 -84 (weightPlace<144 68 -70)) -99))
    (gapSentences<1 (templateBefore20<2 (pageFree<240 (weight<10 -69 92) (wordingLowest<1 -65 13))
    (weightAfter10<359 -95 (usualSentencesAfter<12 40 -69))) (weight<35 (weightAround5<395
    (pageFree<1403 (wordingLowest<1 -4 69) (pageSentences<211 -86 9)) 59) (pageLines<580
    (gapWeight<95 20 99) (place<163 95 -97))))
    (gapShare<449 (sentencesAfter10<3 (aboveAfter<237 -93 -42) (usualSentencesAfter<12
    (aboveAfter<237 (weightPlace<332 20 -64) 72) (dates<37 -86 (capitals<58 -49 58))))
    (wordingLowest<0 (longAfter3<1 -76 22) (capitals<37 (opening<16 (pageLines<580 94 -23) -123)
    (pageLines<435 (gapShare<790 -61 48) -89))))
    (usualAfter<0 (commaRate<1 (sentencesAfter3<1 (words<22 (pageWeight<73 74 -55) (fromTop<60 89
    -30)) (wordingFirst<0 -55 (fromTop<49 73 14))) (gapLines<4 (aboveAfter<207 -55 66)
    (wordingLowest<-85 -9 (fromTop<45 95 71)))) (pageTemplate<309 (dates<28 -65 49)
    (sentencesAfter3<2 -91 -56)))
    (gapShare<449 (belowSentencesAfter<268 (weightAround5<317 (usualNext<116 -89 (digits<13 -83
    106)) (gapWeight<174 -58 43)) (gapWeight<5 (dates<64 -73 14) (longAround5<2 -31 (marks<1 65
    -47)))) (sentences<1 (wordingFirst<0 -82 (gapShare<998 -68 (weightPlace<940 43 -59)))
    (capitals<33 90 48)))
    (gapShare<449 (weightAfter10<305 (belowAfter<244 (pageLines<13 (belowAfter<1 -67 86) -86)
    (gapWeight<5 -60 41)) (usualSentencesAfter<31 (aboveAfter<237 -3 54) (dates<37 -75 11))) (end<1
    (wording<-3 -53 (gapShare<998 -54 (weightPlace<959 46 -55))) (pageLines<580 88 (place<129 74
    -124))))
    (gapSentences<1 (templateAround5<6 (weightBefore10<47 (weight<8 -60 (wordingLast<0 -53 56))
    -65) (usualBefore<0 (weightAfter20<421 -69 30) -86)) (weight<39 (wording<50 (next1<47
    (wordingLowest<0 -61 -5) 39) 50) (nextDates<47 (gapLines<4 (aboveNext<90 -43 87) 86)
    (aboveNext<94 -101 81))))
    (pages<1 (weight<37 (sentencesAfter3<1 (aboveSentencesAfter<137 (abovePrevious<1 -1 -71)
    (nextShare2<0 -72 21)) (wordingFirst<0 -58 (digits<26 39 -102))) (gapLines<4 (aboveNext<94 -54
    69) (pageLines<580 (nextDates<55 83 -54) -37))) (templateAround5<6 (digits<11 -67
    (abovePrevious<17 70 -43)) -84))
    (gapWeight<95 (templateAround5<6 (weightBefore20<105 (weight<6 -72 27) -59) (gapWeight<5 -83
    (weightPlace<363 22 -80))) (weight<35 (wording<34 (sentencesAfter3<1 (pageSentences<20 60 -57)
    11) (pageLines<203 60 -16)) (pageLines<580 (capitals<38 (start<2 -67 82) 21) (place<163 80
    -89))))
    (gapSentences<1 (pageTemplateWeight<103 (words<6 -41 (pageLines<123 57 -55)) (weightAfter10<359
    (pageLines<21 (sentencesAfter3<1 -58 84) -80) -34)) (weight<39 (sentencesAround5<6
    (wordingFirst<0 -70 (fromTop<47 25 -28)) 53) (pageLines<580 (fromTop<44 84 (weightAround5<297
    -40 71)) (place<163 71 -82))))
    (gapSentences<1 (templateBefore20<3 (wordingFirst<0 -81 (longAfter3<1 (pageTemplate<1 90 -46)
    28)) (weightAfter10<359 -79 (wordingLowest<1 -45 45))) (end<1 (wordingFirst<0 -64
    (pageLines<427 (opening<2 27 -76) -66)) (pageLines<580 (next1<31 (pageLines<58 79 38) 82)
    (aboveSentencesAfter<452 -73 74))))
    (gapSentences<1 (templateBefore20<3 (nextDates<22 (pageSentences<14 (wordingLowest<0 -82 98)
    -49) 47) (weightAfter10<359 -78 (usualSentencesAfter<12 42 -50))) (capitals<28 (wordingLowest<0
    -10 (fromTop<55 78 (weightAround5<367 -19 70))) (next1<65 (pageFree<1403 (wordingLowest<0 -68
    25) (pageWeight<281 -64 12)) 55)))
    (gapSentences<1 (templateBefore20<3 (nextDates<22 (pageSentences<14 45 (dates<41 -56 42)) 43)
    (sentencesAfter10<3 -78 (usualSentencesAfter<26 31 -59))) (weight<39 (wordingHighest<124
    (fromTop<54 (edge<1 21 -40) (pageWeight<73 101 -49)) 47) (fromTop<40 80 (gapSentences<2 -52
    (capitals<31 66 -8)))))
    (gapShare<636 (sentencesAfter10<3 (aboveAfter<237 -77 -14) (usualAfter<51 (aboveAfter<237 -6
    (digits<19 62 -66)) (dates<37 -62 (abovePlace<201 85 -21)))) (wordingAgainst<0 (next1<29 -51
    29) (commas<1 (words<19 (weightAfter20<25 -49 32) 71) (pageLines<580 75 (belowPlace<430 60
    -107)))))
    (gapSentences<1 (templateBefore20<3 (words<4 -47 (wordingAgainst<-117 -66 30))
    (aboveSentencesAfter<209 -75 (usualPlace<98 25 -52))) (end<1 (wordingFirst<0 -63 (pageLines<127
    (openingEdge<0 29 -74) (belowPlace<317 34 -47))) (pageLines<580 (weightAround5<395
    (pageLines<58 73 4) 75) (place<129 64 -84))))
    (gapShare<745 (belowSentencesAfter<188 (weightAfter3<119 -75 -2) (gapWeight<5 (templateAfter3<2
    (commaRate<14 -27 115) -69) (marks<1 (aboveSentencesAfter<234 10 65) -56))) (end<1 (marks<1
    (pageSentences<22 91 (weightAfter3<75 -5 34)) -44) (fromTop<32 77 (pageTemplate<400
    (pageSentences<382 -89 75) 65))))
    (gapWeight<95 (templateAround5<6 (wordingFirst<0 -74 (abovePlace<201 (wordingLowest<1 4 70)
    -33)) (weightAfter10<359 -74 (wordingLowest<1 -40 74))) (end<1 (wordingLowest<0 (next1<29 -60
    10) (pageSentences<22 96 (fromTop<53 21 -29))) (fromTop<47 73 (weightAround5<425
    (aboveSentencesAfter<224 -95 35) 62))))
    (gapShare<745 (sentencesAfter10<3 (aboveAfter<237 -73 -7) (usualSentencesAfter<29 (marks<1
    (weight<6 -63 43) -67) (dates<37 -61 (commaRate<14 -5 99)))) (end<1 (wordingFirst<0 -57
    (openingShare<304 (weightPlace<985 27 -86) -74)) (pageFree<5282 71 (belowSentencesBefore<301
    (belowPlace<415 70 -89) 65))))
    (gapShare<745 (sentencesAfter10<2 (belowPrevious<97 -74 -23) (usualSentencesAfter<10
    (aboveAfter<237 (weightPlace<452 14 -56) (digits<19 56 -68)) (credit<1 -62 (place<228 74
    -16)))) (end<1 (weightPlace<940 (wordingLowest<-85 -23 (pageSentences<22 95 21)) -54)
    (pageLines<580 69 (pageLines<798 -99 79))))
    (gapShare<745 (weightAfter10<247 (belowAfter<226 (belowBefore<272 (aboveSentencesAfter<0 -6
    -74) (openingEdge<0 25 -65)) 27) (words<6 -33 (weightAfter20<703 (aboveSentencesAfter<224 -41
    27) 48))) (end<1 (wordingLowest<-85 -30 (pageSentences<22 87 (edge<1 22 -31))) (fromTop<33 73
    (pageTemplate<400 7 58))))
    (gapShare<745 (sentencesAfter10<2 (aboveNext<99 -72 -14) (usualSentencesAfter<10 (aboveNext<94
    (belowSentencesAfter<188 -38 14) 57) (dates<37 -61 (capitals<33 -44 63)))) (weight<39
    (wording<34 (wordingFirst<0 -71 (openingEdge<0 8 -78)) 38) (capitals<24 (nextDates<61 71 -67)
    (end<1 -44 49))))
    (gapSentences<1 (sentencesAfter10<2 (templateBefore10<2 (wording<35 -43 54) -72)
    (usualSentencesAfter<10 (marks<1 (wordingFirst<0 -57 42) -75) (digits<11 -60 20))) (end<1
    (wordingLast<0 -66 (colon<1 (openingShare<19 5 -69) 58)) (next1<31 (aboveBefore<19 66
    (aboveAfter<207 -24 46)) 68)))
    (gapShare<745 (sentencesAfter10<2 (aboveSentencesAfter<199 -71 -19) (templateAround5<9
    (weight<6 -48 (wordingLowest<0 -31 27)) -63)) (weight<39 (wordingHighest<116 (weightPlace<950
    (sitePages<8 -9 39) -63) (pageLines<208 58 (belowBefore<207 -78 43))) (pageLines<580 (start<2
    -105 (capitals<24 71 35)) -52)))
    (usualAfter<0 (weight<43 (wording<69 (aboveBefore<24 (nextDates<31 -2 81) (belowBefore<272 -43
    11)) (wordingKnown<39 -14 49)) (pageLines<261 (start<2 -101 65) (sentencesAround5<6
    (pageWeight<187 -65 61) 43))) (templateAfter3<2 (wording<15 (credit<1 -56 3) (weightAfter3<43
    -33 75)) -71))
    (usualAfter<0 (weightAround5<425 (aboveBefore<24 (weightPlace<12 (words<5 -90 26)
    (weightPlace<908 53 -19)) (belowBefore<272 (weightPlace<363 7 -53) 33)) (capitals<29 (marks<1
    65 21) (sentencesAfter10<9 27 -47))) (templateAround5<6 (credit<1 -35 (capitals<33 -40
    (wordingFirst<-138 -67 91))) -69))
    (usualSentencesAfter<0 (weight<43 (wording<50 (wordingFirst<0 -65 (opening<2 -5 -72))
    (fromTop<47 54 (belowPlace<286 63 -26))) (fromTop<32 69 (previous1<35 (next1<53 -29 42) 56)))
    (templateAfter3<2 (wording<15 (commaRate<16 -43 52) (fromTop<37 (next2<18 -2 115) -26)) -70))
    (gapShare<745 (weightAfter20<564 (pageSentences<223 (aboveSentencesAfter<199 -71
    (weightPlace<363 18 -56)) (templateAround5<6 5 -58)) (words<3 -44 (wordingAgainst<0 -51 35)))
    (commas<1 (weightPlace<930 (nextWording<-45 -48 (pageLines<435 29 -75)) -49) (fromTop<32 68
    (aboveNext<77 (pageTemplate<400 -80 34) 51))))
    (gapShare<998 (sentencesAfter10<2 (aboveSentencesAfter<199 -68 -6) (templateAfter20<8
    (weight<12 -21 30) (place<277 17 -53))) (weight<43 (wording<34 (weightAround5<65 82
    (sentencesAfter3<1 -37 9)) (pageLines<435 (abovePrevious<111 47 -66) -85)) (pageLines<580
    (nextDates<61 (endingShare<464 64 -134) -80) -52)))
    (gapShare<790 (sentencesAfter10<2 (aboveNext<94 -67 0) (wordingFirst<0 -64 (templateAfter20<9
    (belowSentencesBefore<251 3 45) (weightPlace<547 0 -65)))) (weight<39 (nextWording<-4 -41
    (edge<1 (weightAfter20<254 50 7) (weight<9 -95 5))) (capitals<24 (start<2 -102 64) (fromTop<41
    45 -22))))
    (gapShare<998 (sentencesAfter10<2 (aboveSentencesAfter<199 (weightBefore10<459 -70 -11)
    (belowAfter<244 -19 95)) (belowBefore<251 (place<378 (wordingLowest<1 -15 52)
    (sentencesAfter10<6 -58 11)) 33)) (weight<39 (wordingLast<0 -57 (abovePrevious<81
    (weightAround5<121 57 10) -44)) (openingShare<391 (start<2 -106 59) -75)))
    (gapShare<872 (sentencesAfter10<2 (aboveSentencesAfter<199 -66 -3) (wordingFirst<0 -65
    (templateAfter20<6 (belowPrevious<89 9 54) (weightPlace<547 3 -53)))) (end<1 (weightAround5<127
    (pageSentences<91 75 -24) (gapWeight<1532 -11 (pageWeight<207 -39 54))) (capitals<24
    (previousDates<43 63 -15) (sentencesAfter20<20 24 -131))))
    (gapShare<872 (sentencesAround5<2 (aboveSentencesAfter<199 (weightAfter20<564 -70 -24) 0)
    (pageTemplateWeight<134 (wordingFirst<-127 -54 30) (fromTop<28 (wording<15 -6 72)
    (belowBefore<291 -54 20)))) (end<1 (pageSentences<22 61 (colon<1 -5 59)) (fromTop<32 65
    (pageTemplate<400 (pageSentences<382 -114 62) 41))))
    (gapShare<998 (sentencesAfter10<2 (belowPrevious<97 (aboveAfter<278 -66 7) 11)
    (wordingAgainst<0 (wordingKnown<12 54 -57) (belowPrevious<89 (place<362 13 -33) 34))) (end<1
    (marks<1 (wordingLast<0 -55 (sentencesAfter10<9 21 -37)) -48) (pageFree<5282 55
    (sentencesAfter20<20 (pageSentences<162 -104 49) -143))))
    (gapShare<5 (templateAfter3<2 (wordingFirst<-127 -68 (commaRate<9 (wording<15 -28 32) 71)) -66)
    (next1<43 (pageFree<292 (openingShare<430 (wordingFirst<-121 -68 68) -82) (weightAround5<281
    (aboveSentencesAfter<607 -31 60) (pageLines<580 17 -74))) (end<1 (endingShare<44 (dates<34 28
    -59) -106) 61)))
    (gapWeight<5 (gapLines<3 -66 (wording<15 -32 (belowSentencesBefore<99 -18 76))) (capitals<24
    (pageSentences<211 (belowSentencesBefore<320 (pageFree<1308 26 -45) 44) (sentences<1
    (longAfter20<1 -63 38) 64)) (pageLines<127 (wording<-3 -65 (aboveSentencesAfter<73 -14 25))
    (pageWeight<73 91 (belowBefore<207 -57 -10)))))
    (gapShare<5 (templateAfter3<2 (wordingFirst<0 -60 (start<4 (previous1<6 -16 44) -54)) -64)
    (weight<61 (marks<1 (weightPlace<778 (belowPlace<286 34 1) (gapSentences<18 -33 46))
    (weightAfter10<186 -21 -72)) (pageWeight<240 (belowSentencesBefore<135 (belowPlace<501 18 -104)
    (pageFree<3180 53 -5)) 65)))
    (templateAfter3<3 (next1<43 (wordingFirst<0 -59 (wordingLast<0 -64 (aboveBefore<42 27 -7)))
    (ending<2 (commas<2 (pageLines<272 37 -11) (pageLines<580 63 -10)) -94)) (usualSentencesAfter<0
    (next2<29 (weightAfter20<359 (aboveNext<90 -50 15) (marks<1 74 -63)) -130) (weightAfter20<839
    -69 -4)))
    (gapWeight<5 (nextShare2<98 (wordingLowest<-117 -57 (fromTop<40 28 -39)) -63) (capitals<24
    (sentencesAround5<6 (fromTop<26 (commas<1 13 62) (aboveAfter<237 -37 29)) (digits<20 55 -140))
    (marks<1 (belowBefore<207 (fromTop<48 -3 -42) (endingShare<329 24 -82)) (pageFree<240 62
    -63))))
    (templateAround5<9 (previous1<37 (fromTop<28 (words<5 (commaRate<6 -26 59) (wordingAgainst<-173
    -78 39)) (aboveAfter<237 (pageTemplateWeight<10 78 -46) (pageTemplateWeight<134 45 -21)))
    (end<1 (openingShare<304 (marks<1 25 -47) -90) (pageLines<272 60 (belowAfter<35 -80 34))))
    (gapShare<3 -67 12))
    (templateAfter3<3 (previous1<37 (wordingLowest<0 (weightBefore10<33 (letterWeight<25 68 -32)
    -54) (weightBefore20<225 (words<5 -4 35) (belowSentencesAfter<234 -24 43))) (sentences<1
    (openingShare<304 11 -83) (capitals<29 58 12))) (gapWeight<5 (commas<6 -67 65) (next2<27
    (openingShare<495 13 -101) -118)))
    (templateAround5<9 (weight<61 (fromTop<48 (wording<15 (wordingKnown<25 2 -58)
    (previousWording<-33 -26 39)) (aboveNext<90 (belowPlace<286 24 -53) (pageTemplateWeight<134 56
    -15))) (fromTop<34 (marks<1 64 (nextWording<70 35 -203)) (next1<31 (aboveNext<123 -32 44)
    (marks<1 49 -37)))) -64)
    (templateAfter10<10 (next1<43 (wordingFirst<0 (wording<48 -61 -11) (fromTop<44 (wordingLast<0
    -58 21) (belowPlace<286 45 -31))) (end<1 (endingShare<1 (longAfter3<3 37 -1) -85) (fromTop<33
    67 (belowBefore<207 0 50)))) (belowBefore<341 (gapSentences<11 (gapShare<998 -70 16) -188) 12))
    (gapLines<3 (usualAfter<1 (marks<1 (longAfter20<2 -49 (belowBefore<102 102 5)) -63) -62)
    (previous1<39 (wordingFirst<0 -55 (weightBefore10<109 (gapSentences<9 24 -24)
    (belowSentencesBefore<216 -37 10))) (sentences<1 (openingShare<304 (wordingFirst<-102 -50 17)
    -85) (pageLines<272 55 (belowAfter<35 -87 19)))))
    (gapLines<3 (gapWeight<5 -62 (marks<1 (weightBefore20<153 76 -18) -71)) (weight<69
    (wordingLowest<0 (wordingKnown<16 (weightBefore20<189 57 -32) -44) (wordingKnown<37 (next1<61
    -8 23) (wordingLowest<75 75 24))) (fromTop<40 60 (aboveSentencesAfter<224 (longAround5<7 -61
    52) (capitals<26 55 -30)))))
    (templateAfter10<10 (weight<77 (fromTop<26 (weight<6 (usualBefore<231 -53 62) (marks<1 31 -32))
    (belowPlace<286 (weightPlace<985 33 -75) (belowBefore<195 -49 -8))) (marks<1 (pageWeight<240
    (belowBefore<184 -16 53) (usualAfter<1 66 307)) (nextWording<46 (pageWeight<240 -43 56) -116)))
    -67)
    (weight<59 (templateAfter10<9 (wordingHighest<128 (aboveSentencesAfter<117 (aboveBefore<16 -6
    -42) (weightPlace<959 5 -57)) (aboveBefore<43 48 (belowBefore<207 -22 35))) -62)
    (pageWeight<268 (previous1<51 (aboveSentencesAfter<224 (place<245 50 -60) (capitals<24 37 -40))
    (capitals<37 53 -55)) (capitals<23 68 17)))
    (templateAround5<9 (weight<61 (wordingFirst<0 -49 (nextWording<-50 -40 (opening<2 9 -54)))
    (nextDates<38 (pageLines<107 (usualSentencesAfter<50 61 -44) (previous1<37 -2 42))
    (aboveSentencesAfter<234 (belowPlace<443 0 -133) 38))) (weightAfter20<703 (words<56 -66 30)
    (wording<37 -35 (next2<16 203 -49))))
    (templateAround5<9 (previous1<57 (fromTop<26 (end<1 (wordingHighest<1 -12 29) (marks<3 44 -97))
    (belowPlace<267 (nextShare2<0 -65 39) (belowSentencesAfter<188 -40 6))) (end<1 (openingEdge<0
    (marks<1 25 -34) -51) (capitals<26 59 14))) (weightAfter20<763 -64 (previousWording<56 -21
    158)))
    (templateAround5<10 (weight<61 (wordingFirst<0 -48 (openingShare<402 (fromTop<28 17 -12)
    (capitals<82 -82 33))) (marks<1 (fromTop<40 (usualSentencesAfter<50 60 -41)
    (belowSentencesBefore<320 -11 52)) (sitePages<8 (fromEnd<7 28 -72) 51))) (weight<111 (pages<1
    20 -68) (commaRate<6 -45 181)))
    (templateAround5<10 (weight<77 (pageFree<240 (weightPlace<919 (weightPlace<25 -53 58) -45)
    (weightBefore3<119 (belowSentencesAfter<188 -25 9) (weightPlace<959 22 -39))) (previous1<37
    (fromTop<31 (usualSentencesAfter<100 52 -68) (gapSentences<21 -16 55)) (weightPlace<930 58
    (weightAfter3<17 -231 51)))) (words<56 -65 66))
    (templateAround5<11 (weight<69 (wordingFirst<0 (wording<48 (wordingKnown<41 -37 -69) 1)
    (marks<1 (aboveBefore<43 19 -6) (dates<85 -41 112))) (marks<1 (nextDates<38 (templateAfter20<20
    47 -75) (aboveNext<99 -90 63)) (sitePages<13 (commaRate<11 -27 -127) 66))) (commas<6 -70 138))
    (weightBefore3<125 (templateAfter20<16 (fromTop<46 (commaRate<2 (times<2 -12 72)
    (usualPlace<693 30 274)) (aboveNext<94 (pageWeight<67 76 -45) (pageTemplateWeight<134 58 -2)))
    -57) (weightAfter3<19 (belowPrevious<102 -37 42) (pageLines<580 (endingShare<63
    (wordingAgainst<-173 -20 41) -55) (belowPrevious<53 60 -71))))
    (templateAfter10<10 (weight<77 (wordingLast<0 (next1<39 -60 -5) (fromTop<49 (weight<4 -50 17)
    (belowPlace<286 41 -27))) (pageWeight<268 (belowSentencesBefore<216 (gapWeight<1360 -10 -109)
    (pageTemplate<736 16 64)) (pages<4 59 278))) (weightBefore3<149 (gapSentences<12 (gapWeight<25
    -69 -9) -195) 6))
    (templateAround5<10 (weight<77 (wordingLast<0 (next3<97 -60 16) (weightPlace<797 (marks<2 10
    -68) (pageTemplateWeight<103 -7 -48))) (fromTop<32 (previousShare1<259 (weightPlace<950 63
    -113) (weightBefore10<11 -174 26)) (aboveSentencesAfter<16 (previousDates<7 -5 -168)
    (previousWording<59 36 -23)))) (pages<1 35 -66))
    (templateAfter10<10 (next1<43 (pageWeight<73 (previousShare1<989 91 -25) (fromTop<44 (words<5
    -15 17) (belowAfter<209 -35 21))) (ending<2 (end<1 (next3<15 41 1) (pageWeight<268 24 63))
    -86)) (belowPrevious<137 (abovePrevious<165 (pageTemplate<969 -71 (words<11 -52 60)) 54) 25))
    (templateAround5<10 (previous1<57 (pageWeight<73 (share<782 83 -28) (fromTop<28 (times<2 1 74)
    (belowPlace<286 23 -29))) (openingEdge<0 (marks<1 (wordingLast<0 -42 42) (sentencesBefore20<7
    10 -73)) (wordingKnown<15 -86 15))) (commas<6 (sentencesAfter20<7 -68 (usualBefore<145 -26
    114)) 98))
    (templateAfter10<10 (wordingLowest<0 (letterWeight<25 (longAfter10<1 -70 (share<640 61 -50))
    (wordingHighest<142 (aboveBefore<17 -24 -59) (sentencesBefore3<2 -29 60))) (next1<43
    (openingShare<608 (pageLines<7 70 1) -80) (endingShare<405 (end<1 13 43) -96))) (gapShare<23
    -68 (pageSentences<167 11 -118)))
    (templateAround5<11 (next1<43 (wordingAgainst<-173 (next2<57 (gapWeight<1360 -57 19) (weight<15
    -47 61)) (weight<6 (edge<1 -11 -78) (aboveBefore<128 14 -17))) (weight<91 (sentencesAfter10<9
    (fromTop<20 35 8) (capitals<26 18 -58)) (capitals<29 55 (sentencesAfter20<9 42 -84)))) -66)
    (weightBefore3<119 (pageFree<240 (share<225 51 -23) (aboveSentencesAfter<117
    (sentencesAfter20<5 (aboveBefore<1 2 -57) (templateBefore20<18 -23 71)) (weightBefore20<245
    (longAfter10<9 20 -37) (belowAfter<244 -30 33)))) (openingEdge<0 (next2<3 -8 (dates<5 39
    (sentencesAfter20<14 16 -87))) (wording<27 -69 21)))
    (templateAfter10<10 (marks<1 (previous1<53 (wordingFirst<0 (wording<35 -50 8)
    (belowSentencesAfter<138 -5 22)) (credit<1 (pageLines<580 39 -37) (pages<5 -69 68)))
    (wordingLowest<109 (pageLines<7 44 (aboveNext<202 -46 41)) 85)) (aboveAfter<300
    (belowPrevious<137 -68 (abovePlace<494 77 -60)) 20))
    (templateAfter10<10 (marks<1 (weightBefore3<119 (weightBefore20<245 (nextDates<28 2 70)
    (belowBefore<207 -44 7)) (openingShare<424 (weightPlace<976 35 -52) -96)) (wordingLowest<80
    (dates<85 (pageLines<7 35 -48) 77) (sentencesAfter10<6 49 -60))) (weightBefore3<149
    (gapSentences<5 (gapShare<935 -64 40) -156) 9))
    (templateAround5<11 (wordingFirst<0 (gapSentences<16 (wordingLast<1 (abovePrevious<121 -51 3)
    62) (capitals<58 52 -40)) (marks<1 (commaRate<3 (pageWeight<73 79 0) (fromTop<28 45 11))
    (pageFree<240 (abovePlace<591 59 -67) (usualSentencesAfter<335 -36 38)))) (fromEnd<6
    (pageSentences<338 -39 138) -68))
    (weight<8 (previous1<8 (dates<64 (pageWeight<73 26 -61) 53) (weightAfter20<73 -57
    (templateAfter3<1 28 -17))) (fromTop<26 (openingShare<208 (wordingLast<0 -26 (place<897 34
    -30)) -51) (pageWeight<281 (belowSentencesBefore<267 (belowSentencesAfter<188 -48 19)
    (belowShare<805 -26 28)) (ending<1 51 -76))))
    (templateAfter10<10 (wordingLowest<0 (wordingKnown<16 (words<3 (longAfter10<1 -35 92) -64)
    (usualSentencesBefore<443 (sentencesAfter20<9 -51 -10) (previousWording<62 -7 168))) (end<2
    (pageLines<580 (belowPrevious<89 3 28) (belowPlace<301 68 -71)) -81)) (share<458
    (pageTemplate<955 (belowPrevious<137 -55 33) 80) -68))
    (templateAround5<11 (capitals<24 (pages<3 (pageSentences<211 (templateBefore20<16 -6 50)
    (words<16 17 50)) (pageSentences<382 (times<2 -60 -5) (words<14 -29 219))) (pageWeight<73
    (belowBefore<121 (aboveShare<989 68 -35) 111) (pageLines<276 (words<2 -50 -2) (gapLines<10 -22
    -71)))) -64)
    (templateAround5<11 (previous1<53 (pageWeight<73 (pages<4 79 -26) (belowSentencesAfter<138
    (belowPlace<400 2 -27) (belowPrevious<10 -56 14))) (capitals<29 (digits<18 (opening<3 43 -73)
    -74) (usualBefore<231 (sentencesBefore20<18 -3 -88) (aboveSentencesAfter<474 121 -10))))
    (templateAfter20<6 (pageSentences<323 -39 145) -67))
    (templateAfter10<10 (marks<1 (weight<73 (weight<4 (weightPlace<222 -65 -6) (end<2 5 -91))
    (nextDates<38 (capitals<12 57 17) (belowSentencesBefore<301 -79 64))) (toTemplateAbove<2
    (commas<19 (digits<24 -57 49) -184) (words<2 -86 (weightAround5<151 60 -18))))
    (weightBefore3<149 -61 3))
    (wordingLowest<0 (wordingKnown<16 (start<4 -71 (sentencesBefore20<1 86 -5)) (wordingHighest<157
    (place<463 -30 -65) (previous1<17 -54 72))) (aboveNext<94 (pageFree<240 42 (weightAfter3<137
    (wordingHighest<109 -24 15) 11)) (endingShare<190 (weightAfter10<23 (aboveSentencesAfter<302 55
    -65) (pageTemplateWeight<168 42 11)) -66)))
    (templateAfter10<10 (wordingFirst<0 (wordingHighest<176 -39 31) (pageLines<580
    (openingShare<402 (previous1<37 3 28) (capitals<78 -76 46)) (place<178 (abovePrevious<68 59
    -57) (belowBefore<35 66 -86)))) (abovePrevious<165 (belowPrevious<137 (pageTemplateWeight<789
    -69 (pages<3 55 -61)) 6) (sentencesAfter10<2 119 -55)))
    (templateAfter10<10 (aboveNext<94 (fromTop<40 (weight<6 (sentencesBefore10<1 -54 5) (times<2 13
    80)) (belowPlace<286 (templateBefore20<2 69 -6) (templateBefore20<18 -45 29))) (weight<45
    (abovePrevious<165 (templateBefore20<1 52 2) (belowShare<721 -2 -133)) (pageLines<580
    (capitals<26 51 -3) -62))) -53)
    (wordingFirst<0 (wording<37 -46 -2) (fromTop<33 (weightPlace<950 (previous1<5 (dates<1 -26 31)
    (openingShare<35 30 -34)) (usualNext<11 (abovePrevious<11 -22 -77) 46)) (belowPlace<187 (edge<1
    (aboveNext<51 34 90) -58) (belowSentencesBefore<216 (weightBefore20<245 -4 -57) (endingEdge<0
    12 -51)))))
    (templateAround5<11 (pageFree<240 (belowNext<1 (commas<1 -14 54) (next1<4 (pageLines<21 -94 38)
    (wording<0 6 73))) (weightBefore3<119 (belowSentencesAfter<138 (pageFree<1403 -5 -47)
    (weightAfter3<29 42 -2)) (marks<1 (next1<37 7 36) (templateAround5<2 -54 6)))) (commas<6 -67
    108))
    (templateAfter10<10 (marks<1 (commaRate<1 (weightPlace<829 (next3<12 21 -7) (usualPrevious<89
    -36 37)) (end<2 (pageFree<1308 35 8) -82)) (pageFree<240 26 (wordingLowest<89 (marks<3 -30 -73)
    (weightBefore20<235 -42 54)))) (belowSentencesBefore<216 -64 (next1<113 (weightPlace<704 10
    -59) 130)))
    (templateAround5<11 (marks<1 (weightBefore3<125 (weightBefore10<109 (nextDates<24 3 64)
    (belowBefore<207 -36 5)) (weightPlace<919 (fromTop<33 42 15) (weightAfter3<43 -34 46)))
    (previousShare1<259 (sentencesBefore20<7 (longAfter10<7 11 -50) (pageFree<728 -146 -32))
    (pageLines<194 -76 9))) (fromEnd<6 87 -65))
    (templateAfter10<10 (commaRate<2 (nextDates<29 (edge<1 (templateBefore10<2 11 -20)
    (pageSentences<829 -43 36)) (weightBefore20<235 (previousShare2<406 37 107) (place<260 58
    -44))) (capitals<12 (nextDates<38 (pageWeight<216 22 54) -43) (letterWeight<46 64
    (belowBefore<207 -20 12)))) (belowBefore<137 -68 -21))
    (wordingLast<0 (weightAfter3<219 (wordingLast<-194 -19 -66) (belowPrevious<120 72 -25))
    (weight<4 (nextDates<97 (sentencesBefore10<1 (aboveSentencesAfter<639 -70 57) (weightAfter3<41
    -49 21)) 61) (fromTop<33 (weight<69 (previousWording<35 4 38) (usualAfter<71 48 -58))
    (pageWeight<348 (pageWeight<114 13 -22) 61))))
    (weight<91 (templateAround5<11 (weightAfter3<6 (letterWeight<52 (weight<43 -67 -286) -32)
    (sentencesAfter20<16 (wordingLast<0 -34 5) (sentencesAfter20<20 -31 -106))) -64)
    (previousWording<15 (pages<8 (place<897 (pageLines<58 66 32) -38) 185) (gapWeight<135 -80
    (weightAfter20<359 62 (weightAfter3<55 -102 3)))))
    (wordingFirst<0 (weight<6 -57 (wordingFirst<-94 -14 -76)) (marks<1 (previous1<37 (pageWeight<73
    (pages<3 83 -25) (fromTop<28 10 -14)) (opening<1 (pageLines<276 32 -11) -64)) (weight<23
    (wordingHighest<108 -10 55) (sentencesAfter10<4 (words<1 -124 -12) (weightBefore20<37 -152
    -46)))))
    (next1<61 (wording<69 (nextDates<22 (words<41 (nextShare1<903 -14 -44) (weightAfter20<233 54
    4)) (words<16 (weightBefore20<225 61 -9) (pageFree<3628 -78 42))) (toTemplateBelow<6
    (sentencesAfter3<1 (gapWeight<153 94 20) 21) (fromTop<28 28 (belowNext<14 -74 -2))))
    (endingShare<8 23 -55))
    (wordingLast<0 -42 (capitals<15 (pageSentences<323 (endingEdge<0 (templateBefore20<16 0 49)
    -56) (weight<9 (pageLines<28 -70 52) (openingEdge<861 55 -36))) (belowBefore<207 (nextDates<37
    (pageSentences<58 10 -26) (weightBefore10<103 49 -30)) (gapSentences<4 (pageLines<580 39 -68)
    (previous1<95 -16 38)))))
    (weight<8 (weightBefore10<33 (nextDates<18 (gapWeight<107 (nextWording<34 -67 12) -123) 43)
    (previousShare1<1 (weightAfter10<35 (share<640 -73 110) (sentencesAfter10<9 25 -67)) (place<129
    28 -54))) (ending<2 (end<2 (weightBefore20<215 (marks<1 27 -21) (belowSentencesBefore<267 -15
    16)) -68) -55))
    (wordingLast<0 (wordingLast<-179 (weightAfter3<219 -15 83) -56) (weight<4 (credit<1
    (weightPlace<144 (next1<105 -80 57) (belowPrevious<81 -35 28)) (weightBefore3<7 102 -26))
    (fromTop<33 (place<881 (longAfter10<9 19 -28) -33) (belowPlace<286 (endingEdge<0 44 -45)
    (aboveNext<132 -21 25)))))
    (templateAfter10<10 (marks<1 (commas<4 (wordingFirst<122 (openingShare<402 1 -61) 48)
    (nextDates<18 (wordingAgainst<-165 -98 46) (belowPrevious<113 -77 58)))
    (usualSentencesAfter<335 (weightBefore3<278 (previousDates<19 -41 7) 39) (usualBefore<25 -34
    76))) (wording<56 (belowPrevious<137 -69 12) (templateAround5<8 62 -38)))
    (end<2 (wordingFirst<0 (wordingHighest<142 (start<3 (share<342 -33 -66) (capitals<58 -27 48))
    22) (nextWording<-104 (nextDates<8 (weightBefore3<111 -102 -18) (fromTop<31 57 -54))
    (capitals<15 (digits<19 21 -43) (dates<58 -6 50)))) (sitePages<30 (sentencesBefore3<2 -94 -6)
    43))
    (wording<-3 (wordingHighest<-135 (sentencesAround5<1 -56 (abovePlace<148 53 -6)) -51)
    (sitePages<8 (aboveNext<21 (next1<43 (wording<50 -41 6) 7) (pageLines<580 (sitePages<7 9 -48)
    -65)) (openingEdge<0 (sitePages<39 (belowShare<242 -18 34) 69) (previousDates<19 -34
    (belowAfter<99 110 -42)))))
    (pageFree<240 (openingEdge<0 (weight<8 (nextWording<46 -24 74) 58) -6) (belowBefore<207
    (belowPlace<358 (weight<8 (pageFree<1165 -51 4) (belowBefore<157 12 -54))
    (belowSentencesAfter<188 (aboveNext<85 -52 4) (belowSentencesAfter<243 34 -13)))
    (endingShare<69 (belowSentencesBefore<99 -74 (belowSentencesAfter<268 8 38)) -58)))
    (pageFree<240 (weight<6 -26 (openingEdge<0 57 (usualNext<83 -31 (longAfter10<3 99 -39))))
    (aboveSentencesAfter<6 (sitePages<39 (weight<6 -56 (sentencesAfter20<3 -36 2)) (openingEdge<967
    66 -57)) (ending<2 (pageWeight<281 (pageFree<1403 13 -15) (aboveSentencesAfter<199 66 13))
    (templateBefore10<9 -66 22))))
    (pageFree<240 (weightPlace<797 (weightPlace<25 -56 49) -13) (belowBefore<207 (gapSentences<18
    (gapWeight<1304 (nextDates<28 -18 19) (belowAfter<29 -3 -155)) (gapSentences<40 (pageLines<40
    -11 63) (belowPlace<415 40 -112))) (pageLines<580 (commas<4 (belowSentencesAfter<11 -9 17) 38)
    (place<129 51 -79))))
    (previous2<45 (pageFree<240 (longBefore20<2 (longAround5<1 (toTemplateBelow<2 -79 28) 50) -43)
    (belowSentencesAfter<138 (belowPlace<400 (weightAfter3<9 -51 6) (belowPrevious<58 -53 -16))
    (sentencesAfter20<17 (abovePlace<870 6 101) -71))) (weightAfter10<31 (belowPrevious<102
    (words<19 -50 24) 63) (sentencesBefore10<10 22 -19)))
    (end<2 (wordingAgainst<-196 (wordingKnown<25 (words<5 (weightPlace<222 87 -15) -80)
    (sentencesAfter20<9 -62 (previous2<25 -31 94))) (capitals<15 (openingEdge<0 (credit<1 23 -28)
    (capitals<11 -53 89)) (sentencesAfter20<16 (aboveSentencesAfter<102 -13 10) (capitals<26 -7
    -67)))) (pageTemplate<57 18 -83))
    (previous1<55 (pageWeight<73 (pages<4 (pageSentences<44 77 -6) -34) (nextWording<-55
    (gapWeight<1360 (templateBefore3<1 -64 -22) 52) (belowPlace<371 (nextDates<33 1 44)
    (aboveShare<489 13 -19)))) (digits<27 (words<58 (belowPlace<632 (belowPlace<358 22 -15)
    (start<3 49 0)) 55) -86))
    (gapSentences<18 (gapWeight<1171 (wording<-3 (wordingKnown<25 (fromTop<7 49 -27) -56)
    (previousDates<90 (letterWeight<79 5 -31) 53)) (pageWeight<281 (pageTemplate<626 -127
    (aboveShare<721 -123 1)) 18)) (pageLines<261 (sentencesBefore10<2 -21 49) (belowAfter<35 -109
    (belowSentencesBefore<286 56 (belowAfter<181 16 -111)))))
    (wordingLast<0 (wordingLast<-179 7 -53) (marks<1 (templateBefore20<18 (previous1<37
    (pageWeight<73 64 -6) (openingShare<424 22 -75)) (share<608 (gapSentences<1 119 34)
    (weightAfter20<564 -56 34))) (weightAfter20<223 (aboveNext<90 -23 40) (credit<1 (commaRate<11
    -28 -87) (credit<2 69 -55)))))
    (templateAfter10<10 (end<2 (pageLines<580 (weight<91 (templateBefore20<18 -2 33)
    (letterWeight<57 50 8)) (place<178 36 (belowBefore<35 65 -79))) (sitePages<15 -85 35))
    (commaRate<4 (wording<56 (templateBefore10<2 (belowNext<47 -51 -250) -57) 19) (usualAfter<19
    (gapWeight<709 54 -52) -59)))
    (weightPlace<985 (next3<10 (wording<69 (commas<5 (templateAround5<11 6 -61) (usualPlace<827 42
    134)) (usualPrevious<103 (weightPlace<332 88 21) 161)) (weightBefore3<131
    (aboveSentencesAfter<102 (fromTop<44 -14 -54) (commas<19 -1 -150)) (abovePrevious<98
    (aboveSentencesBefore<1 4 38) (pageSentences<114 -116 15)))) -60)
    (endingShare<405 (gapSentences<18 (gapSentences<11 (wording<-3 (wordingKnown<23 6 -52)
    (belowPrevious<69 -1 17)) (abovePlace<717 (abovePlace<517 -31 36) (templateBefore20<5 -132
    -17))) (sentencesBefore20<4 (gapWeight<761 68 -30) (sentencesBefore20<20 (weightBefore10<499 56
    23) (pageWeight<323 -103 39)))) (templateBefore10<9 -69 25))
    (sitePages<8 (weightAfter10<31 (pageSentences<829 (weightAround5<489 (previousWording<56 -28
    -103) -129) 46) (sentencesAfter20<16 (belowSentencesBefore<135 (belowPrevious<120 -8 -236)
    (next3<8 27 1)) (capitals<20 18 -66))) (pages<14 (aboveBefore<105 (opening<16
    (wordingLowest<-85 -13 38) -78) (templateBefore20<3 22 -33)) -63))
    (wordingFirst<0 (gapSentences<16 (previousDates<97 -39 34) (weightAfter3<27 -55 42))
    (openingShare<347 (next3<11 (templateAfter20<18 (next2<1 -14 26) (belowPlace<386 27 -55))
    (weightBefore3<111 (weight<8 -38 -4) (pageWeight<281 2 32))) (wordingFirst<1 (previous1<19
    (belowPrevious<113 -45 43) -86) 62)))
    (weightPlace<797 (templateBefore20<18 (weightAfter20<254 (templateBefore20<2 (weightPlace<25
    -69 50) (pageLines<34 39 -20)) (belowSentencesBefore<135 (pageFree<2913 -26 27) (belowShare<805
    -14 19))) (wording<50 13 101)) (gapSentences<20 (belowPrevious<93 (belowShare<721 -20 -61)
    (aboveBefore<66 (aboveShare<287 69 -61) 39)) 43))
    (pageFree<240 (place<926 (weightPlace<32 (templateAfter10<3 -108 59) (usualBefore<16
    (previous2<23 62 6) (previousWording<0 -67 13))) -58) (endingShare<464 (previous2<51
    (templateAfter20<19 (times<2 -6 23) (sentencesBefore20<15 -66 56)) (weight<41
    (previousWording<56 -7 43) (pageFree<1436 48 3))) -58))
    (nextWording<-104 (previousWording<32 (words<9 -56 36) (belowPlace<443 -213 -2))
    (templateAfter20<20 (pageLines<580 (pageTemplate<953 (capitals<14 13 -3) (share<684 100 3))
    (aboveBefore<57 (belowPlace<415 64 -27) (belowPlace<301 32 -74))) (next1<113 (commas<8
    (words<51 -44 -134) 50) 138)))
    (weightPlace<797 (next3<10 (wording<69 (nextDates<85 (belowNext<6 46 1) 80) (gapWeight<121 100
    27)) (previous1<59 (belowPrevious<195 (templateBefore20<19 -7 31) -43) 18)) (pageWeight<323
    (commaRate<10 (belowBefore<207 -60 -6) 16) (weightAfter3<17 (gapWeight<650 -2 (sentences<2 -43
    -198)) 30)))
    (end<2 (next1<43 (edge<1 (belowPlace<358 (wording<43 6 41) (pageWeight<73 58 -12)) (pageLines<7
    (opening<3 47 -42) (gapShare<238 -12 -64))) (end<1 (longAfter10<7 (sitePages<30 19 -53)
    (weightBefore10<20 59 -34)) (pageLines<92 51 (belowShare<608 -33 25)))) -67)
    (marks<1 (weight<4 -30 (templateBefore10<9 (aboveBefore<17 (place<212 -3 32) (belowBefore<207
    -16 7)) (longAfter20<2 (aboveAfter<137 -58 47) (nextDates<34 36 117)))) (weight<25 (start<4
    (capitals<16 83 3) -40) (commaRate<11 (aboveSentencesAfter<176 9 -46) (gapLines<20 -38 -170))))
    (end<2 (endingShare<405 (weight<4 (credit<1 (aboveNext<45 -62 -4) (nextDates<58 -22 97))
    (weightPlace<797 (templateBefore10<9 4 33) (place<676 -64 -4))) (templateBefore10<8
    (commaRate<18 -68 10) (aboveNext<33 61 -27))) (sentencesBefore3<2 (aboveAfter<348
    (pageTemplate<57 3 -97) 15) 34))
    (belowSentencesAfter<188 (pageFree<1403 (nextWording<-4 -29 (nextShare1<586 (pageWeight<268 24
    -2) (previousWording<62 -11 -112))) (pageWeight<281 (aboveNext<166 (pageTemplate<400 -83 -32)
    38) 23)) (abovePlace<506 (gapWeight<32 (usualSentencesAfter<102 47 (previousWording<1 -29 46))
    (belowNext<26 53 (aboveSentencesBefore<401 -27 55))) 37))
    """
}
