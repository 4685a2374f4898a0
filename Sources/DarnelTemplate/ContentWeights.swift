/// The trees that judge every line: is it the article?.
enum ContentWeights {
  /// Written by `Scripts/train_templates.py`.
  static let trees = """
    (gapSentences<1 (pageTemplate<330 (pageSentences<1 183 -80) -168) (end<1 (words<24
    (weightPlace<949 58 -99) 179) (gapWeight<92 43 213)))
    (gapSentences<1 (pageTemplate<387 (pageTemplate<1 164 -91) -177) (end<1 (wordingLowest<0 -94
    (capitals<24 108 18)) (gapWeight<77 -1 170)))
    (gapShare<264 (gapWeight<5 -165 (aboveAfter<248 (weightPlace<215 -22 -156) 95)) (end<1
    (gapShare<998 -116 (wordingFirst<0 -123 74)) 159))
    (gapSentences<1 (aboveShare<38 (weightPlace<23 -123 62) -151) (end<1 (wordingLowest<0 -81
    (opening<34 56 -204)) (pageLines<654 146 -88)))
    (gapWeight<92 (gapWeight<5 -146 (weightBefore20<125 (weight<9 -112 103) -119)) (weight<35
    (wording<0 -97 (fromTop<47 68 -21)) 138))
    (gapWeight<92 (gapWeight<5 -139 (pageFree<240 102 (belowSentencesAfter<188 -127 8))) (end<1
    (wordingLowest<0 -88 (pageLines<127 62 -29)) 131))
    (pages<1 (weight<37 (weightAfter3<93 (pageFree<1370 (wordingAgainst<0 -111 11) -103) 65)
    (pageLines<491 (nextDates<55 128 -76) -31)) -132)
    (gapSentences<1 (templateBefore20<2 (pageSentences<13 113 -61) -127) (weight<39
    (weightAround5<393 (pageFree<1370 (edge<1 68 -63) -87) 72) 122))
    (gapShare<453 (belowNext<85 (weightAfter3<105 -126 -45) (gapShare<3 -87 60)) (wordingLowest<0
    -45 (capitals<33 (opening<34 120 -196) 38)))
    (usualAfter<0 (words<19 (sentencesAfter3<1 (pageWeight<72 122 (commaRate<1 -79 33)) (fromTop<53
    85 -12)) (gapLines<4 -13 113)) -119)
    (gapShare<636 (aboveSentencesAfter<228 (sentencesAfter20<9 -119 -35) (gapWeight<5 -80 74))
    (sentences<1 (weightAfter20<23 -108 (wordingFirst<0 -118 42)) 112))
    (gapShare<485 (belowAfter<239 (sentencesAfter3<2 -115 -26) (usualAfter<128 52 -84)) (end<1
    (openingShare<105 (gapShare<998 -97 40) -141) 110))
    (gapSentences<1 (templateAround5<4 (weightBefore10<61 (weight<10 -62 115) -73) -110) (weight<39
    (next1<39 -15 59) (nextDates<55 105 -109)))
    (pages<1 (weight<39 (wordingFirst<0 -114 (sentencesAfter3<1 -31 39)) (pageLines<282 (start<2
    -190 105) 3)) (templateAround5<6 -34 -113))
    (gapWeight<107 (templateAround5<6 (weightBefore20<107 (weight<6 -101 80) -67) -107) (weight<39
    5 (pageLines<269 104 (longAround5<6 -98 60))))
    (gapSentences<1 (pageTemplate<387 -9 -101) (weight<41 (opening<3 (sitePages<39 4 130) -141)
    (pageLines<269 102 (belowSentencesBefore<216 -122 61))))
    (gapSentences<1 (templateBefore20<3 -11 (weightAfter10<337 -107 -26)) (end<1 -2 (pageLines<269
    96 (aboveSentencesAfter<228 (aboveNext<77 -15 -269) 81))))
    (gapSentences<1 (templateBefore20<3 -9 (weightAfter10<363 -105 -19)) (capitals<28 (fromTop<52
    95 (weightAround5<421 -54 86)) (next1<65 -37 58)))
    (gapSentences<1 (templateAfter10<4 (fromTop<14 (weight<6 -83 75) -66) -100) (weight<41 4
    (fromTop<46 102 (gapSentences<2 -117 60))))
    (gapShare<740 (aboveAfter<231 (sentencesAfter10<4 -103 -22) (usualAfter<95 59 -41))
    (wordingAgainst<0 -47 (pageLines<430 (openingShare<383 83 -104) -100)))
    (pages<1 (end<1 (wordingFirst<0 -105 1) (pageLines<66 100 (weightAround5<393 (aboveNext<93 -122
    57) 77))) (templateAround5<6 -12 -102))
    (gapShare<783 (belowSentencesAfter<188 (weightAfter3<119 -101 -1) (gapWeight<5 -54 43)) (end<1
    (marks<1 (pageSentences<22 126 10) -97) 88))
    (gapWeight<5 (templateAround5<6 (digits<11 -55 125) -100) (end<1 -7 (fromTop<47 94
    (weightAround5<421 (aboveNext<93 -155 56) 68))))
    (gapShare<933 (sentencesAfter10<2 -97 (weight<8 -69 (weightPlace<466 62 (belowBefore<248 -110
    64)))) (end<1 (weightPlace<939 24 -94) 85))
    (gapShare<933 (sentencesAfter10<2 -95 (aboveAfter<248 (place<260 (weight<9 -62 96) -67) 50))
    (end<1 12 (pageLines<512 86 -202)))
    (gapShare<933 (weightAfter10<255 (aboveNext<97 -94 15) (words<4 -56 39)) (end<1
    (weightAround5<125 91 (marks<1 5 -102)) 79))
    (gapShare<933 (sentencesAfter10<2 -91 (wordingLowest<0 -73 (belowBefore<248 (place<310 44 -56)
    72))) (weight<45 (weightAfter10<20 -92 21) 81))
    (gapWeight<5 (nextShare2<98 (dates<37 -53 118) -96) (next1<43 (sitePages<10 (aboveNext<93 -43
    30) (openingShare<208 81 -137)) 69))
    (gapShare<783 (sentencesAfter10<2 (belowPrevious<133 -92 84) (weight<8 -58 (weightPlace<466 55
    -37))) (weight<47 4 (capitals<24 89 -6)))
    (templateAfter3<3 (weight<59 (wordingAgainst<0 -60 (pageLines<127 (weightAfter20<23 -58 42)
    (pageWeight<75 115 -43))) (pageWeight<244 30 94)) -86)
    (templateAround5<8 (wordingFirst<0 -96 (previous1<39 (weightBefore10<107 41 (pageWeight<244
    (belowBefore<203 -105 -13) 26)) (openingShare<321 71 -146))) -89)
    (templateAfter3<3 (weight<57 (wordingFirst<0 -89 (abovePlace<357 29 -27)) (pageSentences<165
    (pageLines<512 29 -181) 84)) (belowPrevious<140 -91 72))
    (templateAround5<9 (commas<1 (wordingHighest<116 -26 46) (fromTop<28 85
    (aboveSentencesAfter<228 (longAround5<7 (belowPlace<284 75 -119) 70) 42))) -95)
    (templateAround5<9 (weight<61 (wording<-3 -62 (pageWeight<72 115 2)) (pageWeight<244
    (aboveSentencesAfter<228 (longAround5<7 -98 77) 63) 90)) -93)
    (templateAfter3<3 (weight<77 (wordingFirst<0 -84 (fromTop<28 (weight<8 -38 (openingShare<383 62
    -123)) (pageTemplate<227 62 -40))) 66) -77)
    (templateAround5<9 (weightAround5<449 (longBefore20<3 (weight<6 -51 (place<751 44 -53))
    (belowAfter<239 -56 62)) (endingShare<18 55 -149)) -92)
    (templateAround5<9 (previous1<39 (weightBefore10<107 (weight<10 (pageSentences<57 77 -74) 49)
    (pageSentences<130 -82 -7)) (end<1 -2 73)) -91)
    (templateAround5<9 (next1<35 (wordingLast<0 -101 (fromTop<48 20 (belowAfter<239
    (toTemplateAbove<40 -73 43) 64))) (end<1 7 75)) -89)
    (next1<43 (pages<3 (pageFree<240 71 (marks<1 (aboveAfter<248 -23 30) -83)) (credit<1 -83 33))
    (ending<2 54 -142))
    (templateAfter10<10 (wordingFirst<0 -78 (fromTop<44 (weightPlace<929 (openingShare<402 52 -109)
    -66) (belowPlace<284 82 (belowSentencesBefore<216 -89 17)))) -93)
    (templateAfter10<10 (wordingAgainst<0 -51 (capitals<24 (usualSentencesAfter<1 (pageLines<512 52
    -85) -54) (sentencesAfter10<9 (pageLines<282 16 -55) -124))) -90)
    (previous1<37 (templateAfter20<16 (place<785 (weightAfter20<145 68 (aboveSentencesAfter<126 -38
    (marks<2 27 -146))) -59) -84) (sentences<1 -14 62))
    (previous1<55 (pageTemplate<675 (aboveNext<93 (aboveBefore<19 15 (belowSentencesAfter<137 -79
    36)) 46) (longAround5<1 -89 -26)) (openingEdge<0 56 -80))
    (fromTop<45 (commas<1 (wordingHighest<116 -23 73) 64) (aboveAfter<248 (aboveAfter<1 97
    (belowBefore<203 -87 -9)) (pageTemplate<675 66 -23)))
    (templateAround5<9 (marks<1 (fromTop<33 (words<6 (edge<1 18 -62) 63) (belowBefore<268
    (aboveBefore<19 94 -44) 38)) -56) -81)
    (next1<43 (wordingLowest<0 -67 (sitePages<8 (aboveSentencesAfter<126 (wordingHighest<116 -78
    48) 5) (openingEdge<0 56 -50))) (endingShare<23 44 -149))
    (templateAfter10<10 (marks<1 (weight<77 (weightPlace<959 (belowPlace<300 35 (fromTop<33 27
    (belowPrevious<91 -63 12))) -81) 58) -54) -82)
    (wordingFirst<0 -76 (fromTop<33 (end<1 (nextDates<37 (wording<1 -32 44) 109) 68)
    (belowPlace<284 56 (belowSentencesBefore<216 -78 8))))
    (previous1<53 (templateAfter20<16 (wordingFirst<0 -68 (marks<1 (weightBefore10<131
    (gapSentences<9 40 -53) -13) -55)) -75) (openingShare<321 42 -125))
    (weight<6 -50 (fromTop<28 (opening<4 42 -88) (aboveNext<93 (weightBefore20<158 47 -59)
    (pageTemplateWeight<157 76 (abovePrevious<90 18 -118)))))
    (templateAfter10<10 (weightPlace<949 (ending<2 (previous1<59 (pageFree<240 75
    (aboveSentencesAfter<126 (belowPlace<416 1 -72) 14)) 48) -95) -68) -81)
    (weight<81 (templateAfter10<10 (pageWeight<72 107 (end<2 (opening<3 (weight<6 -49
    (aboveBefore<45 30 -16)) -102) -171)) -82) 46)
    (templateAround5<11 (wordingLowest<0 -41 (pageLines<654 (pageSentences<22 96 (weight<91
    (longAfter10<9 8 -56) (nextDates<55 55 -137))) -131)) -91)
    (templateAround5<11 (marks<1 (previous1<37 (weightBefore20<231 (wordingHighest<109 6 95)
    (belowSentencesAfter<234 (gapSentences<17 -63 40) 59)) 35) -45) -89)
    (wordingLowest<0 -44 (sitePages<8 (marks<1 (belowPrevious<91 -16 32) (weight<25 13 -132))
    (pages<14 (openingShare<63 62 -83) -91)))
    (templateAround5<11 (weightPlace<929 (weightBefore3<131 (weightBefore20<231 (weight<9 (dates<64
    -52 122) 42) (pageTemplate<227 54 -57)) 37) -54) -88)
    (wordingFirst<0 -62 (marks<1 (sentencesAfter20<20 (commaRate<3 (weightPlace<883
    (wordingHighest<-135 89 1) -54) 38) -203) (sitePages<39 -64 37)))
    (wordingLast<0 -72 (pageLines<491 (words<41 (wordingHighest<116 (dates<81 -12 94)
    (gapSentences<1 117 19)) 49) (belowAfter<208 -141 44)))
    (templateAround5<11 (pageWeight<72 99 (fromTop<48 (weight<7 -36 25) (belowPlace<300 60
    (belowSentencesAfter<226 (belowSentencesBefore<527 -73 29) 28)))) -88)
    (wordingLast<0 -75 (weight<3 -54 (fromTop<44 (weightPlace<918 32 -34) (aboveSentencesAfter<102
    (weightPlace<291 51 -81) (sentencesAfter20<20 12 -214)))))
    (wordingFirst<0 -58 (openingShare<608 (pageLines<10 64 (edge<1 (pageLines<282
    (weightBefore3<111 -1 43) (pageWeight<72 89 -47)) -65)) -104))
    (wordingLast<0 -69 (endingShare<587 (templateAround5<11 (pageWeight<75 95 (dates<81
    (weightBefore3<137 (sentencesAfter20<18 -5 -131) 25) 102)) -82) -121))
    (nextDates<81 (next1<43 (wordingHighest<124 (aboveNext<93 -36 6) 36) (end<1 (longAfter10<9
    (templateBefore20<8 32 -61) -93) 53)) 80)
    (templateAround5<11 (pages<13 (capitals<15 (openingEdge<0 35 -68) (gapWeight<92 (credit<1
    (wording<55 -16 100) 136) -25)) -88) -84)
    (pageFree<240 54 (weightBefore3<119 (aboveSentencesAfter<102 -40 (sentencesAfter20<17
    (weightAfter10<35 -104 (weightAfter3<29 72 1)) -99)) (openingEdge<0 24 -67)))
    (wordingFirst<0 -55 (marks<1 (pages<21 (sitePages<10 (belowSentencesAfter<234 (next1<61
    (pageSentences<57 30 -31) 35) 45) 45) -97) -41))
    (pageLines<491 (belowBefore<203 (aboveBefore<97 (nextDates<37 -6 76) -49) (belowShare<805
    (pageLines<255 7 -89) (opening<4 61 -121))) -82)
    (end<2 (endingShare<18 (templateAround5<11 (weightPlace<985 (pages<21 (capitals<12
    (openingEdge<0 42 -63) 0) -96) -83) -82) -73) -122)
    (next1<105 (wordingLast<0 -61 (weight<3 -54 (fromTop<35 19 (next3<9 (sentencesAfter20<7 1 108)
    (pageWeight<382 -42 90))))) 43)
    (end<2 (belowPrevious<91 (belowPlace<300 9 (weightPlace<379 (gapWeight<1485 29 -111)
    (aboveBefore<19 80 -69))) (pageLines<654 25 -118)) -114)
    (wordingLowest<0 (wordingKnown<16 (words<3 (longAfter10<1 -72 146) -88) -54) (pageLines<491
    (capitals<12 26 -3) (pageTemplateWeight<99 33 -123)))
    (sitePages<39 (belowSentencesAfter<149 (weightAfter3<9 -80 (belowPlace<386 16 (belowPlace<620
    -63 -7))) 22) (pages<3 (opening<12 101 -111) -98))
    (endingShare<18 (sitePages<39 (weightAfter10<31 -66 (belowSentencesAfter<137
    (weightBefore10<453 -22 30) 24)) (pages<3 (openingShare<430 102 -110) -95)) -71)
    (wordingLowest<1 (wordingKnown<19 -2 (wordingHighest<164 -64 70)) (gapShare<89
    (wordingLowest<75 173 41) (pageFree<1312 (weightAfter10<533 52 -71) -29)))
    (wordingHighest<116 (words<48 -12 (pageSentences<252 (previousDates<64 (abovePlace<381
    (gapWeight<998 -6 -167) 48) -257) 83)) (usualPrevious<127 26 297))
    (templateAfter10<10 (templateBefore20<18 (gapSentences<18 (gapWeight<1364 -2 (pageWeight<257
    (belowBefore<268 -278 -39) 10)) 34) (wording<72 33 214)) -61)
    (capitals<24 (usualSentencesAfter<84 21 -61) (longAfter10<8 (dates<33 (belowPrevious<189
    (wording<27 (belowSentencesBefore<168 -53 14) 24) -122) 73) -75))
    (pageFree<240 49 (edge<1 (pageTemplate<227 (weightAfter10<239 68 -3) (belowSentencesBefore<216
    (belowSentencesAfter<188 -54 19) 9)) (next1<41 -67 55)))
    (marks<1 (end<2 (sentencesAfter20<16 (pages<14 (usualPrevious<93 (weightPlace<793 18 -22) 96)
    -84) (capitals<20 42 -100)) -116) -43)
    (marks<1 (weightBefore3<125 (weightBefore10<151 (nextDates<22 (commaRate<2 -24 42) 76)
    (belowSentencesAfter<234 (belowBefore<285 -65 15) 32)) 28) -40)
    (pageWeight<75 68 (opening<16 (sitePages<39 (weightAfter10<31 -57 (fromEnd<6 48 (aboveShare<287
    -34 0))) (share<98 86 -90)) -111))
    (endingShare<18 (sitePages<39 (belowSentencesBefore<138 -16 (belowShare<805 (pageLines<255 11
    (belowShare<564 4 -129)) 35)) (openingEdge<0 83 -75)) -68)
    (pageLines<512 (wordingFirst<0 -42 (times<3 (weightAfter10<31 (pageLines<10 36 -73)
    (weightBefore3<119 -2 25)) 74)) (belowSentencesAfter<226 -106 31))
    (wording<32 (weight<77 -17 (pageWeight<171 (pageWeight<112 68 -59) 44)) (next3<11 60 (weight<27
    24 (wording<105 -66 64))))
    (marks<1 (end<2 (wordingFirst<1 (templateAfter20<20 7 -71) 56) -108) (weightAfter20<231 8
    (usualNext<83 (aboveNext<197 -92 73) 104)))
    (wordingHighest<157 (sitePages<8 (aboveSentencesAfter<6 -37 (endingShare<194 0 -99)) (pages<14
    (weight<65 (openingEdge<0 29 -51) 73) -84)) 35)
    (ending<2 (sitePages<39 (gapWeight<121 (wordingLowest<1 (nextDates<8 -21 47) 62) (nextDates<52
    -7 -113)) (pages<3 71 -91)) -63)
    (openingShare<608 (wordingLast<1 (next1<95 (sentencesAfter10<9 (gapSentences<18 (gapWeight<1364
    -2 (belowSentencesBefore<316 -164 21)) 44) -49) 31) 91) -90)
    (openingShare<608 (sitePages<39 (weightAfter20<23 -57 (fromEnd<7 46 (aboveAfter<37 -36
    (aboveBefore<41 32 -6)))) (weightPlace<95 -79 85)) -79)
    (openingShare<608 (end<2 (templateAfter20<20 (templateBefore10<9 (sitePages<39 -2 54)
    (fromEnd<46 -26 (nextDates<29 56 199))) -62) -96) -88)
    (pageWeight<75 61 (pageLines<282 (previous1<53 (dates<64 -7 55) 27) (sitePages<5
    (pageSentences<126 -44 69) (belowPlace<300 54 -87))))
    (pageSentences<57 (gapShare<998 -32 (pageFree<1312 88 -61)) (gapShare<341 (sitePages<17 21 -54)
    (start<4 (belowBefore<203 -50 -4) 19)))
    (pageFree<240 43 (gapSentences<18 (gapSentences<10 0 (abovePlace<711 (capitals<12 36
    (abovePlace<394 (fromTop<25 -45 -169) 18)) -165)) 24))
    (next3<10 (weightPlace<737 (wordingHighest<116 20 100) (belowPrevious<105 (usualNext<41 -40
    (pageSentences<374 -29 298)) 70)) (marks<1 -5 -49))
    (gapSentences<18 (gapSentences<10 (nextDates<28 -3 40) (weightAfter3<137 (pageSentences<211
    (belowNext<43 -58 -202) -33) 0)) (sentencesAfter20<20 38 -115))
    (end<2 (pages<21 (sentencesAfter20<16 (place<897 (next3<8 (aboveNext<21 -10 44) 1) -37)
    (capitals<26 26 -89)) -91) -96)
    (colon<1 (wordingLast<0 (wordingLast<-179 20 -86) (pageFree<240 44 (letterWeight<22
    (longAfter10<1 -71 88) -5))) (start<2 -104 89))
    (gapSentences<18 (gapWeight<1364 0 (pageWeight<257 (belowSentencesBefore<316 -203 2) 26))
    (pageLines<269 (sentencesBefore10<2 -36 70) (belowAfter<35 -152 14)))
    (wordingFirst<0 -40 (pageWeight<112 28 (gapShare<341 16 (gapSentences<20 (pageFree<1419
    (gapShare<783 -121 -4) (previous1<61 -84 6)) 25))))
    (weight<3 -46 (templateBefore20<18 (fromTop<28 11 (belowBefore<39 67 (belowBefore<191 -58 -6)))
    (weightAfter20<265 -58 (wording<72 55 203))))
    (weightPlace<985 (next3<12 (wording<52 5 62) (weightAfter3<137 -22 (end<1 (longAround5<6 17
    (sentencesBefore10<2 -141 -31)) 34))) -78)
    (commaRate<4 (belowSentencesAfter<149 (usualSentencesBefore<376 (gapSentences<18 -28
    (sentencesAfter10<7 74 -31)) (weightBefore10<677 148 -59)) 13) (fromEnd<15 57 6))
    (opening<16 (sitePages<39 (next1<113 (templateAfter20<20 (templateBefore20<18 -9
    (weightAfter20<211 -71 69)) -72) 32) (pages<3 80 -91)) -104)
    (previousDates<20 (marks<1 (templateAfter20<20 (weight<115 (wordingHighest<157 (nextDates<29
    -13 (longBefore10<1 102 -38)) 39) 48) -87) -40) 31)
    (marks<1 (usualPrevious<93 1 (usualAfter<325 97 -56)) (dates<19 (weightPlace<192 -115 -22)
    (usualAfter<226 (digits<10 88 -58) 156)))
    (sentencesAfter20<16 (gapSentences<16 (gapSentences<13 (nextWording<-50 -42 8) (pageFree<1727
    (capitals<34 50 -81) -102)) 38) (capitals<26 17 -86))
    (letterWeight<79 (nextWording<-104 -89 (pages<21 (pageLines<491 (belowPlace<928 12 -39)
    (belowAfter<208 -89 36)) -92)) (edge<1 -18 -117))
    (opening<16 (sitePages<39 (weightAfter3<6 -74 (commaRate<16 (aboveSentencesAfter<6
    (pageFree<292 39 -33) 5) 40)) (weightPlace<62 -79 75)) -102)
    (pageTemplate<940 (pageTemplate<675 (pageWeight<100 80 (usualPlace<751 0 (commas<6 53 456)))
    (pageTemplate<738 (templateAround5<1 -146 -38) -4)) 75)
    (dates<81 (digits<37 (weight<3 -45 (pageTemplateWeight<767 0 (share<608 120 -59))) -116)
    (place<277 (share<721 -44 157) -18))
    (endingShare<608 (previousDates<20 (toTemplateAbove<2 (nextDates<28 -44 (words<16 126 -104)) 3)
    (belowPlace<187 85 (belowPlace<511 -42 43))) -84)
    (nextWording<-104 -79 (belowPlace<300 (pageLines<27 (weight<9 -80 9) 38) (pageWeight<382
    (pageFree<1312 4 (aboveSentencesBefore<176 -56 10)) 30)))
    (endingShare<608 (wording<34 (wordingKnown<41 -1 -60) (longAround5<8 (pageFree<1312 52
    (weightAfter20<577 -33 34)) (capitals<31 22 -111))) -94)
    (previous2<45 (templateAfter20<18 (templateBefore20<18 (pageTemplate<687 (pageWeight<100 71
    (pageSentences<114 -55 4)) (belowPlace<300 26 -49)) 41) -60) 17)
    (sentencesAfter20<16 (templateAround5<11 (gapWeight<121 (wordingFirst<-127 -58 (sentences<2
    (templateBefore20<18 21 86) -27)) (start<2 -81 -2)) -68) -40)
    (wordingLast<-105 (wordingLast<-179 11 -87) (dates<81 (digits<37 (capitals<12 (openingEdge<0
    (previousDates<52 34 -98) -55) -8) -119) 59))
    (abovePlace<508 (aboveBefore<120 (usualSentencesBefore<33 -5 75) (aboveSentencesBefore<451 -64
    24)) (weightPlace<466 59 (aboveNext<65 -52 (toTemplateBelow<6 58 -22))))
    (weightBefore3<111 (previousWording<16 -17 (weight<37 (usualSentencesAfter<186 18 92) -40))
    (marks<1 (weightAfter3<19 -30 (digits<26 33 -113)) -43))
    (pages<14 (opening<16 (pageFree<240 41 (colon<1 (usualPlace<842 -4 (templateBefore10<10 148
    -69)) (toTemplateAbove<2 -62 88))) -97) -81)
    (longAfter20<15 (gapSentences<17 (belowSentencesAfter<137 (pageWeight<100 32 (dates<1 -30 9))
    16) 34) (sentencesAfter10<9 5 (gapSentences<21 -126 -12)))
    (abovePlace<508 (sitePages<8 (pageLines<512 (wordingHighest<142 -20 34) -129) 18)
    (belowPrevious<91 (place<277 96 (longBefore10<6 -38 41)) 48))
    (belowPlace<359 (aboveSentencesAfter<476 (aboveNext<21 -3 47) (pageSentences<57 90 (sitePages<4
    32 -68))) (belowPlace<620 (weightBefore20<489 5 -55) 6))
    (previous2<45 (previous2<17 (templateBefore20<5 (weightAfter20<291 44 (weightAfter3<131 -25
    29)) (longAfter20<4 -48 (weightAfter3<33 87 -12))) -29) 16)
    (abovePlace<508 (wordingHighest<-135 46 -12) (weightPlace<493 51 (longBefore10<6
    (pageWeight<382 (belowBefore<203 (pageSentences<44 28 -84) 12) 145) 39)))
    (wordingLast<1 (opening<16 (sitePages<39 (previousDates<19 -5 (usualPlace<842 17 210)) (pages<3
    (weightPlace<37 -111 92) -88)) -96) 85)
    (weight<77 (nextDates<16 -9 (weightPlace<319 64 -23)) (nextDates<18 (weightBefore3<167 (pages<8
    5 250) 71) (pageFree<3991 -118 55)))
    (commaRate<4 (wordingLast<1 (wordingLast<-105 (next1<35 -86 34) (sentencesAfter10<9 -2
    (capitals<26 25 -100))) 89) (longAround5<2 58 7))
    (sentencesBefore20<20 (belowPlace<928 (ending<10 (pageLines<10 43 (weightAfter3<7
    (pageWeight<660 -32 -262) (weightBefore20<791 -1 24))) -109) -43) -116)
    (edge<1 (pageTemplate<330 (pages<3 (weightBefore20<113 -21 28) 99) -4) (sentencesAfter3<2
    (pageSentences<833 (weightAround5<511 -46 -225) 64) 37))
    (previous1<5 (nextDates<29 (weightPlace<410 (weight<12 -80 -17) (templateBefore3<2
    (previous3<15 82 -17) -75)) 49) (weightBefore20<231 24 -5))
    (wordingLast<-105 -44 (letterWeight<22 (longAfter10<1 -63 (usualSentencesAfter<10 107 -32))
    (weightBefore10<9 (belowPlace<928 -28 -227) (wordingAgainst<-196 -54 5))))
    (letterWeight<79 (aboveSentencesAfter<452 8 (toTemplateAbove<36 (previous3<81 (end<1 -36
    (aboveNext<129 -41 51)) (commas<3 -102 35)) 65)) -37)
    (nextWording<-97 -73 (belowPlace<928 (weightAfter3<7 (wording<55 -56 61) (usualPlace<842 3
    (weight<31 23 228))) (weightBefore3<15 -163 -19)))
    (wordingFirst<1 (weight<69 (gapSentences<1 (wording<69 5 92) -15) (belowSentencesBefore<316
    (sitePages<11 -36 77) 67)) (pageWeight<605 46 -88))
    (marks<1 (commas<4 (templateAfter10<10 (belowBefore<512 6 -70) -67) (pages<8 (gapShare<89 -89
    49) 269)) (weightPlace<976 -30 121))
    (pageSentences<833 (sentencesBefore20<19 (weightAfter3<7 -43 (next3<10 (wording<69
    (pageSentences<91 38 -5) (place<479 131 17)) -5)) -100) 69)
    (end<2 (wordingAgainst<-196 (wordingKnown<25 (letterWeight<25 (weightAfter10<239 -31 141) -62)
    -71) (wordingAgainst<-136 55 (wordingAgainst<-117 -68 3))) -74)
    (pageTemplate<955 (templateAfter20<18 (abovePlace<508 (sitePages<8 -15 17) (pageSentences<78
    (weightBefore20<277 24 -70) 28)) (weightBefore10<453 -85 30)) 78)
    (wordingFirst<123 (openingShare<608 (longAfter10<9 1 (capitals<26 32 (longAround5<6 -6
    (fromEnd<21 -194 -64)))) (capitals<78 -105 81)) 44)
    (previous1<113 (gapWeight<1316 (sentencesAround5<8 -4 45) (letterWeight<27 91
    (sentencesBefore10<10 (abovePrevious<98 (weightBefore10<331 -59 20) -118) -117))) 28)
    (gapSentences<17 (gapSentences<10 (abovePlace<729 -3 38) (weightAfter3<137 (commas<1 -17 -104)
    6)) (pageLines<269 41 (belowShare<895 -110 71)))
    (pages<21 (aboveSentencesAfter<707 (aboveSentencesAfter<680 (fromTop<28 (weight<6
    (usualBefore<235 -39 135) 20) (pageTemplateWeight<26 54 -13)) -54) 54) -84)
    (belowSentencesBefore<200 (pageFree<3341 (sentences<2 -8 (fromEnd<16 21 (pageWeight<112 37
    (templateAround5<2 -260 -85)))) (pageLines<430 87 -42)) 8)
    (end<2 (pages<14 (abovePlace<508 -2 (longAfter20<6 (aboveSentencesBefore<202 (pageLines<66 55
    -44) (aboveAfter<106 -28 72)) 39)) -71) -68)
    (edge<1 (next3<10 20 -7) (weight<9 (share<721 -93 83) (next1<31 (weightAround5<511 -14
    (pageLines<15 24 -341)) 80)))
    (next2<13 (aboveAfter<441 (wordingHighest<105 (belowPrevious<101 -5 (aboveSentencesAfter<442 56
    -26)) (end<1 69 (usualBefore<191 -27 142))) -55) -9)
    (pageTemplateWeight<707 (weightBefore10<453 (marks<3 (previous3<18 5 -21) -103) (aboveAfter<325
    (aboveNext<62 7 66) (gapSentences<17 -34 37))) 43)
    (endingShare<608 (nextWording<-50 -31 (opening<16 (sitePages<39 (belowShare<989 -6 13) (pages<3
    (weightPlace<37 -104 92) -84)) -92)) -75)
    (belowPlace<359 (abovePlace<527 (aboveBefore<129 (pageLines<27 (weight<10 -75 (pageLines<21 24
    -58)) 32) -45) (longBefore20<5 10 133)) -8)
    (weightPlace<993 (endingShare<512 (aboveNext<21 (previousShare1<304 (weightPlace<95 -32 15)
    -84) (weightAfter3<33 (sentencesAfter20<5 10 79) -2)) -64) -96)
    (previousDates<17 (templateAround5<11 0 -82) (wordingLowest<0 -54 (aboveNext<105 (place<178 99
    (previousDates<58 21 (previousDates<87 -112 10))) 83)))
    (weightPlace<993 (sentencesAfter20<16 (pageSentences<833 3 80) (belowBefore<77 26
    (belowBefore<203 (weightAfter3<197 -140 26) (weight<61 -50 53)))) -91)
    (colon<1 (gapShare<121 (previousWording<60 (templateAfter20<8 18 (share<553 21 -67)) 63)
    (start<4 -16 15)) (start<2 -93 71))
    (fromTop<22 (times<2 3 117) (pageTemplate<227 40 (abovePlace<508 (aboveBefore<141 -13
    (abovePlace<190 -274 -49)) (aboveAfter<215 -11 36))))
    (opening<16 (sitePages<39 (end<2 (belowShare<989 -7 (belowBefore<203 (longBefore10<7 -16 70)
    35)) -79) (pages<3 71 -82)) -90)
    (wordingLast<0 (next3<97 (wordingLast<-184 6 -94) 62) (aboveBefore<35 (longAfter10<4 (next1<3
    -16 46) (belowPlace<856 2 -80)) -6))
    (templateAfter10<10 (pageLines<491 (pageTemplateWeight<707 2 53) (place<163 61 (belowAfter<208
    -114 13))) (belowPrevious<140 (aboveAfter<413 -83 83) 53))
    (commas<6 (nextWording<-50 -38 (belowPlace<359 (weightAfter10<20 -42 18) (belowNext<61 -18
    12))) (weightBefore20<31 (sitePages<8 -212 44) 54))
    (wordingHighest<-135 37 (wordingHighest<0 -64 (templateBefore10<9 -3 (pages<4 (gapSentences<1
    (longAfter20<2 -44 (weightAfter3<27 269 92)) -16) -24))))
    (aboveBefore<43 (usualBefore<111 (wordingLowest<1 (gapWeight<1621 -11 51) (wordingLowest<71 98
    (abovePlace<537 6 97))) (letterWeight<55 12 153)) -7)
    """
}
