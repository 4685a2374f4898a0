/// More trees.
extension ContentWeights {
  /// Written by `Scripts/train_templates.py`.
  static let trees3 = """
    (previousWording<111 (pageLines<580 (pageFree<2744 (sentencesAfter20<14 (longBefore20<5 6 -9)
    (capitals<38 1 -42)) (belowShare<989 (belowPlace<207 36 -22) (belowNext<31 48 8)))
    (aboveBefore<63 (belowNext<35 48 -19) (weightPlace<86 (toTemplateAbove<5 -21 49) -66)))
    (gapShare<704 (longAfter20<12 -39 33) 55))
    (commas<10 (wordingHighest<-135 (credit<1 (words<6 (sentencesAround5<1 -29 51) (sitePages<10
    -59 15)) -60) (wordingHighest<0 (wordingKnown<15 (dates<13 33 -62) (weightAround5<565 -63 34))
    (pageTemplate<911 (wordingLowest<-216 60 -1) (share<512 34 -21)))) (gapWeight<135
    (templateBefore10<4 29 -50) 57))
    (abovePlace<506 (wordingHighest<101 (wordingKnown<52 (wordingHighest<-139 (credit<1 33 -66) -6)
    -51) 9) (weightPlace<452 (capitals<24 55 (previousDates<20 (nextShare1<756 22 -43) 64))
    (abovePrevious<90 (weightBefore3<137 (weightBefore10<121 3 -48) (abovePrevious<29 -38 36))
    (wordingKnown<15 (previous2<9 104 26) -10))))
    (end<2 (gapWeight<55 (gapWeight<5 (previousWording<-12 (nextDates<21 -49 27)
    (belowSentencesBefore<76 -13 19)) (digits<27 (weightBefore10<53 35 4) -57)) (digits<26 (colon<1
    (belowPlace<187 9 -7) (endingShare<383 54 -44)) (pageLines<157 (weight<29 -95 1) 15)))
    (sentencesBefore3<2 -55 13))
    (wordingLast<-199 (wordingLast<-240 (weightAfter3<219 -53 36) (weightAround5<199 -1
    (weightBefore3<45 116 14))) (wordingLast<-105 (weightAround5<425 (nextDates<47
    (aboveSentencesBefore<772 -63 53) (previous1<15 53 -34)) (sentencesAfter10<5 -43 40))
    (wordingLast<-99 103 (dates<81 (digits<37 0 -86) (capitals<50 -13 55)))))
    (weightAfter10<31 (usualSentencesBefore<320 (previousShare1<242 (aboveSentencesAfter<400
    (aboveNext<115 -12 48) (weightBefore3<125 -90 -20)) -72) (usualNext<10 -37 84))
    (weightAfter10<217 (longAfter20<5 (pageLines<127 (aboveShare<756 28 -6) (aboveBefore<291 -20
    66)) (pageWeight<136 (belowNext<79 82 -24) (belowSentencesAfter<302 -2 61))) -2))
    (edge<1 (place<81 (pageTemplate<57 -54 37) (next2<11 (wordingLast<0 -40 (usualNext<74 9 51))
    (weightBefore10<459 (sentencesBefore10<7 -5 -46) (belowAfter<181 19 -14)))) (weight<10
    (gapWeight<55 -14 -71) (next2<53 (belowPrevious<31 (abovePrevious<27 9 -42) (next1<23 -62 15))
    53)))
    (belowBefore<207 (sentences<2 (longAfter20<1 (templateAround5<2 (belowAfter<115 7 -80) -54)
    (nextShare2<304 -2 (share<512 34 -11))) (previousWording<77 (letterWeight<69 (belowBefore<37 -1
    -49) (sentencesBefore20<6 -17 79)) 26)) (weight<71 (previousWording<15 -9 (sentencesAround5<3
    47 7)) (previousWording<50 40 -16)))
    (end<2 (usualSentencesAfter<570 (gapShare<105 (weight<4 (pageFree<1825 -46 15) (aboveNext<153
    14 -31)) (belowSentencesAfter<351 (belowSentencesAfter<188 -2 19) (end<1 -38 16))) (next1<59
    (commas<2 -52 20) (usualPrevious<35 53 -26))) (previous2<91 (weight<13 18 (weight<51 -89 -6))
    41))
    (credit<3 (belowPrevious<97 (sentences<2 (openingEdge<756 (templateAround5<11 2 -46) -50)
    (longBefore20<9 (belowSentencesAfter<138 -40 6) (capitals<29 29 -35))) (abovePlace<578
    (aboveShare<907 (aboveNext<60 9 -20) (aboveSentencesAfter<338 -6 24)) (belowAfter<115
    (weightAround5<395 11 62) (gapShare<998 28 -35)))) -67)
    (weight<45 (sentences<2 (longAfter10<9 (gapSentences<17 (gapSentences<3 5 -8)
    (toTemplateAbove<3 -39 28)) (weightBefore10<45 26 (gapWeight<1532 -63 -1))) (capitals<33 -11
    -64)) (capitals<38 (start<2 -66 (gapLines<17 (usualAfter<71 29 -36) (fromEnd<9 43 -7)))
    (longAround5<3 -87 -15)))
    (weightPlace<985 (previous2<51 (previous2<11 (nextWording<-4 (aboveAfter<67 -49 -1) (digits<6 0
    24)) (abovePlace<659 (digits<3 1 -24) (gapLines<20 -11 -62))) (abovePlace<734 (openingEdge<0
    (pageFree<728 33 0) -35) (gapSentences<10 71 (capitals<26 35 -50)))) (nextWording<-43 29 -60))
    (belowPlace<927 (wordingLast<-105 (wordingLast<-140 (commaRate<13 -9 (digits<33 85 -43)) -74)
    (belowPlace<660 (gapShare<105 8 (belowPlace<371 2 -14)) (words<26 (belowNext<26 21 -14)
    (pageTemplateWeight<551 46 -59)))) (capitals<61 (aboveAfter<55 34 (weightAround5<367 -60
    (belowBefore<426 51 -41))) -62))
    (weight<115 (weight<113 (sentencesBefore20<16 (longBefore20<15 -1 37) (weightBefore10<655
    (aboveSentencesAfter<199 56 -26) (gapSentences<32 -75 26))) (letterWeight<60 37 -130))
    (belowSentencesBefore<320 (letterWeight<60 (belowBefore<81 68 0) (aboveAfter<237 (sitePages<6
    35 -51) (weightPlace<501 -108 21))) (aboveAfter<39 -46 51)))
    (abovePlace<480 (sitePages<8 (sitePages<7 -6 (belowPlace<400 14 (abovePrevious<64 -112 32)))
    (wordingLowest<-85 -19 17)) (place<195 (abovePrevious<18 85 14) (pageLines<276 (belowNext<78
    (aboveSentencesBefore<82 -14 16) (belowNext<79 146 26)) (pageSentences<87
    (pageTemplateWeight<452 -85 -12) (times<2 24 -46)))))
    (wording<50 (wordingKnown<42 (abovePlace<451 (wordingHighest<-119 (credit<1 28 -72)
    (wordingLast<-201 59 -8)) (previous1<9 (previousShare1<90 48 7) (aboveNext<94 -13 19)))
    (belowShare<208 -65 -14)) (pageFree<1958 (weightAfter10<501 (weightAfter3<119 17 52) (place<327
    18 (wording<86 -65 18))) -7))
    (previousWording<111 (longAfter20<15 (weightAfter10<31 (previousWording<74 (start<5 -2 -81)
    (toTemplateAbove<12 -131 -9)) (templateBefore20<5 (aboveSentencesAfter<59 -4 12)
    (belowShare<242 -58 -2))) (gapSentences<21 (sentencesAfter10<9 -8 (templateBefore20<3 -117
    -24)) (gapSentences<40 (digits<2 49 -28) -40))) (gapSentences<5 -34 55))
    (longAround5<3 (next3<63 (aboveShare<756 (aboveNext<153 (belowBefore<207 10 54) -47)
    (aboveNext<21 (next1<8 -58 5) (next3<9 12 -13))) 46) (digits<34 (letterWeight<22 (wordingLast<0
    -44 43) (wordingLast<-179 52 (words<5 -17 0))) (pages<7 (next2<7 19 -60) 54)))
    (wordingLowest<-216 (next2<6 -32 (wording<-92 (abovePlace<201 47 -40) (weight<7 -34 95)))
    (wordingAgainst<-196 (wordingKnown<21 (letterWeight<25 45 -32) -47) (wordingLowest<-136
    (nextWording<15 (wordingKnown<12 42 -9) (place<480 94 3)) (next2<12 (templateAfter20<14 9 -16)
    (next2<31 -14 0)))))
    (commas<4 (aboveBefore<49 (sentencesBefore20<8 (words<5 (usualSentencesBefore<1 -19 36) 9)
    (abovePlace<278 (weightBefore20<917 43 -7) 69)) (aboveBefore<66 (belowSentencesAfter<76 -51
    (belowShare<640 -32 28)) (sentencesBefore20<1 16 (belowNext<39 4 -17)))) (aboveBefore<55
    (commaRate<11 26 (capitals<4 29 -87)) 32))
    (wordingLast<111 (pageTemplate<939 (belowPrevious<187 (weightPlace<797 (fromEnd<8 20 0)
    (place<660 -56 -4)) (weightBefore20<385 (fromTop<11 -17 -68) (weight<65 2 42))) (start<3
    (aboveAfter<85 -12 (usualSentencesAfter<298 57 -13)) (weight<69 (weightBefore10<53 28 -45)
    49))) (belowAfter<209 61 -14))
    (belowPlace<927 (templateBefore20<5 (aboveNext<45 -3 12) (weightPlace<363 (pageWeight<176
    (abovePrevious<144 16 -102) (templateAround5<4 -46 9)) (commas<4 -21 (belowSentencesAfter<67 57
    -15)))) (weightBefore3<15 (longAfter10<5 -100 24) (weightPlace<547 (belowSentencesBefore<682 36
    -49) (sitePages<5 -76 (aboveSentencesAfter<402 20 -64)))))
    (pageTemplate<953 (dates<7 (endingEdge<0 (usualBefore<181 (weight<8 -12 6) (weightAround5<721
    58 -59)) (usualSentencesAfter<51 (pageWeight<281 -15 42) -37)) (weight<23 (longAround5<6
    (capitals<58 -5 21) (previous3<85 -59 17)) (wordingKnown<38 (previous2<51 -46 -5)
    (belowBefore<251 44 -34)))) 37)
    (pages<12 (weightPlace<993 (abovePlace<506 (sitePages<8 (wordingLowest<-136 17 -8) (capitals<51
    4 28)) (weightPlace<452 (capitals<28 45 11) (pageWeight<444 -10 42))) -59) (weightPlace<919
    (fromEnd<43 (usualPrevious<23 -12 -72) (aboveAfter<185 -36 (usualPrevious<55 40 -24)))
    (weight<111 -20 58)))
    (nextWording<73 (templateBefore10<9 (templateAfter20<6 (share<742 (digits<34 0 -58)
    (nextWording<-70 -62 36)) (belowPlace<317 4 (abovePrevious<31 -29 -7))) (weight<10 -17
    (sentences<1 (start<3 57 -2) (previous2<6 -47 26)))) (digits<3 (sitePages<4 52 11) (share<805
    -34 64)))
    (gapSentences<24 (pageSentences<829 (pageWeight<682 (belowSentencesBefore<135
    (belowPrevious<113 -6 -70) (dates<7 8 -9)) (fromTop<8 (words<8 -29 42) (words<46 -124 33))) 49)
    (words<41 (abovePrevious<61 (longBefore10<7 (pageWeight<489 50 -10) (aboveSentencesBefore<11
    -24 48)) (weightPlace<301 -59 25)) 54))
    (opening<16 (weightAfter10<231 (longAfter20<4 (previousWording<-12 (sentencesBefore10<6 -24
    -93) (nextWording<35 -3 21)) (wordingFirst<0 -40 (templateBefore20<18 23 72))) (gapWeight<32
    (longBefore20<2 (weight<35 19 -53) (templateBefore10<1 27 -37)) (gapWeight<611 (abovePlace<644
    -28 26) (abovePlace<701 3 -38)))) -61)
    (wordingFirst<122 (sentencesBefore20<18 (aboveSentencesBefore<772 (previous2<33 (previous2<25
    -2 -27) (openingEdge<122 7 -65)) (sentencesBefore20<11 112 -13)) (words<39 (weightBefore10<655
    (belowSentencesAfter<6 -41 30) (gapSentences<32 -129 17)) 39)) (fromEnd<8 (next2<23 6 -102)
    (toTemplateBelow<4 4 (nextDates<24 54 -26))))
    (aboveNext<21 (sentencesAfter3<2 (times<3 (start<4 (wording<37 -39 0) (words<2 -34 31)) 35)
    (belowShare<640 -5 33)) (aboveBefore<24 (openingEdge<409 (nextDates<16 13 51) -53)
    (aboveNext<29 (capitals<16 73 9) (aboveBefore<291 (nextShare3<0 -49 -4) (weightAfter3<231 29
    -65)))))
    (pages<14 (opening<16 (credit<3 (start<4 (previousDates<20 -4 14) (pageSentences<382 -2 27))
    (belowAfter<405 (previousDates<68 -68 -2) 0)) -57) (fromEnd<50 (usualPlace<56 3 -64)
    (usualNext<83 (toTemplateBelow<8 (next1<77 -43 3) 11) (previousShare2<947 (pageTemplate<768 -10
    7) 39))))
    (pages<12 (pages<9 (weight<4 (sentencesBefore20<1 (pageWeight<73 34 -52) (weightAfter10<75 -57
    21)) (wordingKnown<61 (weightBefore3<17 11 -1) (previous1<19 -1 46))) (wordingKnown<25
    (endingEdge<0 90 13) -27)) (belowPrevious<64 -61 (usualPrevious<55 (pageFree<1088
    (pageWeight<256 37 -46) 48) -48)))
    (pageWeight<114 (belowSentencesAfter<251 (templateAfter20<16 (aboveShare<469 51 (gapLines<26 23
    -28)) (previous1<1 79 (previous1<27 -42 23))) (fromTop<20 50 -36)) (pageLines<87 (times<2 0
    (words<17 50 -81)) (belowSentencesAfter<268 (belowBefore<37 (sentencesBefore10<2 -25 61) -17)
    (belowNext<123 27 -24))))
    (ending<10 (pageLines<580 (pageFree<2744 (belowPrevious<66 (commas<2 -3 -27) (pageFree<1436 11
    -9)) (pageSentences<96 (belowSentencesBefore<320 -54 43) (usualPrevious<45 18 -30)))
    (belowPrevious<61 (weightAround5<199 -24 (belowPlace<593 61 -18)) (belowSentencesBefore<377
    (fromTop<45 22 -74) (belowPlace<400 41 -17)))) -62)
    (weightBefore3<1 (weight<10 (gapWeight<55 -8 -101) (sentencesAfter3<2 (pageLines<13 11 -58)
    43)) (pageLines<580 (templateAfter20<18 (marks<1 (start<4 0 17) (weight<31 4 -28))
    (weightAfter10<117 (longAfter3<1 -24 -96) (fromEnd<47 -39 23))) (aboveNext<49 20 (belowNext<95
    -56 30))))
    (weightBefore3<119 (nextDates<17 (sitePages<9 (next1<61 (usualPrevious<97 -15 58) (weight<11
    -21 15)) (weightBefore3<1 -41 12)) (words<14 (aboveBefore<211 (place<592 40 -16) -38)
    (letterWeight<57 14 -54))) (nextDates<24 (aboveShare<989 (sentencesBefore10<3 36
    (pageTemplate<841 0 -43)) 20) -22))
    (pages<13 (wordingLast<-179 (next2<19 (aboveNext<123 (wordingKnown<28 -39 23) 48)
    (wordingLast<-237 (digits<22 -39 34) (nextShare1<553 88 -5))) (wordingLast<-105
    (wordingLast<-140 (wordingLast<-158 -36 31) -68) (wordingLast<-99 92 (dates<81 0 28))))
    (weightPlace<919 (belowPlace<892 -57 27) 36))
    (belowSentencesBefore<135 (belowNext<27 (belowPrevious<85 (belowPrevious<45 1 57) -70)
    (gapWeight<32 (gapWeight<5 (belowSentencesBefore<76 -25 25) 30) (sentencesAfter3<3
    (belowPlace<187 1 -43) 26))) (belowAfter<51 -8 (weight<45 (previousWording<15 -7
    (sentencesAfter3<1 43 6)) (belowSentencesBefore<163 83 (belowSentencesBefore<181 -50 23)))))
    (wordingLast<1 (next1<45 (wordingHighest<146 (weightBefore10<730 (aboveNext<21 -14 0)
    (sentences<3 -48 32)) (weightPlace<274 (sitePages<6 46 -9) (templateBefore20<9 17 -50)))
    (fromTop<4 (weight<9 (pageTemplate<57 -82 19) 56) (digits<20 (next2<69 14 -8) (longBefore3<2
    -15 -114)))) 40)
    (sitePages<39 (sitePages<17 (sitePages<10 (weightPlace<758 (previous1<7 -8 5) (previous1<1 88
    -17)) (belowSentencesBefore<582 (aboveAfter<401 27 -29) (place<345 11 -67))) (gapSentences<9
    (toTemplateAbove<2 (usualPrevious<20 20 -51) (commas<3 -74 18)) 31)) (openingShare<63
    (weightPlace<99 -25 58) -57))
    (pageSentences<14 (wordingLowest<0 -35 (gapShare<105 -22 64)) (wordingLowest<-216 (next2<5 -32
    (previousDates<6 (sentencesBefore20<10 72 -15) (belowBefore<291 -35 32))) (wordingAgainst<-189
    (abovePrevious<8 (dates<20 21 -66) (previousDates<4 -22 -70)) (wordingAgainst<-136 (credit<1 34
    -51) (abovePlace<506 -4 8)))))
    (pageSentences<829 (edge<1 (belowPlace<187 (fromTop<36 (weightBefore20<477 -1 33) 52)
    (weightAfter20<601 (pageFree<1308 -1 -19) (sentencesAfter10<1 61 3))) (weight<8 (nextWording<85
    (usualPlace<740 -63 15) 27) (weightBefore3<261 (next2<53 -8 37) (gapSentences<8 5 -182))))
    (sentencesAfter20<15 56 -25))
    (wordingFirst<187 (belowPlace<645 (belowPlace<371 (aboveSentencesAfter<495 (weightBefore20<705
    2 38) (aboveBefore<128 -6 -58)) (weightBefore20<347 (belowPrevious<137 12 -28)
    (aboveSentencesAfter<338 -38 4))) (aboveBefore<66 (aboveBefore<39 (previous2<5 -14 19)
    (aboveSentencesAfter<607 -50 16)) (previousShare1<370 32 (aboveSentencesAfter<31 -76 11)))) 40)
    (gapSentences<18 (gapSentences<7 (aboveNext<99 (abovePlace<717 -6 (gapShare<50 -14 43))
    (weight<69 (sitePages<12 12 -39) (usualPrevious<29 57 -49))) (belowSentencesBefore<334 -19 1))
    (weight<101 (belowBefore<219 (toTemplateBelow<33 53 (start<4 -13 51)) (belowBefore<426
    (toTemplateBelow<25 -39 15) 18)) 57))
    (openingEdge<276 (abovePrevious<18 (aboveBefore<128 (belowAfter<263 (abovePlace<768 9 50)
    (gapShare<32 13 -26)) -72) (aboveBefore<66 (belowAfter<133 (next3<65 -43 5) (previous2<5 -32
    26)) (belowPlace<645 (belowPlace<530 2 -22) (abovePlace<618 42 4)))) (longBefore3<2 (dates<1
    -36 16) -70))
    (belowNext<64 (belowNext<39 (weight<47 (weightAfter10<247 (weightPlace<778 14 -12) -13)
    (belowShare<989 (pageTemplateWeight<39 21 -25) 31)) (weight<88 (letterWeight<27 -72
    (aboveSentencesBefore<17 10 -25)) (templateAround5<2 (belowSentencesAfter<102 -137 26) -3)))
    (weight<81 (gapWeight<25 18 -5) (gapWeight<135 -32 48)))
    (nextWording<73 (next1<43 (next1<21 (end<1 (nextWording<1 -3 18) (belowSentencesBefore<435 -21
    17)) (templateBefore3<1 (belowPrevious<137 -54 6) 2)) (pageLines<21 (weight<11 (sitePages<6 -65
    9) (pageTemplate<454 56 -86)) (dates<7 9 (belowNext<49 -38 10)))) (longAfter10<9 20 -35))
    (previous3<107 (usualSentencesBefore<468 (previous3<18 (gapSentences<17 (weightAround5<800 0
    -97) (gapWeight<761 74 15)) (wordingKnown<37 (place<178 24 -17) 7)) (previous3<71 (endingEdge<0
    78 -5) -33)) (usualSentencesBefore<604 (sentencesBefore20<16 (nextDates<24 (place<429 9 40)
    (sentences<1 -80 24)) -32) -63))
    (belowBefore<207 (aboveSentencesAfter<281 (aboveNext<107 (sentencesAfter20<5 (belowShare<608 2
    -27) 7) 50) -12) (belowShare<805 (belowBefore<235 (abovePlace<167 80 -7)
    (aboveSentencesAfter<331 (pageFree<1590 -7 -44) (belowShare<578 21 -11))) (endingEdge<0
    (pageFree<2310 (wording<27 3 36) (pageWeight<597 50 -54)) -22)))
    (previous2<33 (sentences<1 (nextDates<22 (previousDates<64 (previousShare1<608 2 -30) (words<3
    -20 68)) (previous2<3 51 (weightAround5<317 16 -34))) (weight<77 (sentencesAfter10<10
    (gapSentences<32 -25 43) (wording<78 55 -41)) (belowPrevious<85 (pageTemplateWeight<355 4 -54)
    (abovePrevious<12 -22 43)))) 6)
    (pageFree<240 (weightAfter3<119 (aboveSentencesBefore<150 (previousWording<98 (nextWording<1 21
    57) -47) -35) (wordingHighest<99 (fromEnd<5 -77 9) 43)) (pageSentences<14 43 (previous2<33
    (pageTemplate<260 (share<914 0 67) (weightAfter20<182 -41 -6)) (words<21 (pageSentences<628 2
    -36) (weightAfter3<243 25 -29)))))
    (weight<69 (belowPrevious<175 -1 (templateBefore20<9 -2 (fromTop<51 -77 18))) (aboveShare<684
    (place<327 (place<178 48 (longBefore3<3 -100 36)) (weightAfter20<25 (aboveBefore<31 44 -165)
    32)) (dates<16 (toTemplateAbove<14 (belowPrevious<69 5 50) (belowPlace<430 38 -33)) (commas<6 8
    -142))))
    (sentencesAround5<3 (abovePrevious<189 (weightAround5<281 (nextDates<29 (weightPlace<55 -26 3)
    (previousDates<34 43 -21)) (pageFree<2202 (capitals<81 23 69) -22)) 102) (next1<61 -6 (next3<33
    (words<3 55 (weightAround5<425 -13 28)) (sentencesBefore10<10 (aboveShare<907 -10 20)
    (previous3<83 25 -115)))))
    (weightBefore10<459 (longAround5<6 (aboveBefore<128 (dates<1 (pages<5 3 -45) (wordingLast<0 -22
    20)) (abovePrevious<41 (gapSentences<5 -75 17) (aboveShare<721 -28 7))) (dates<12 (place<178 33
    (commaRate<3 -29 3)) (sentencesBefore10<6 (longAround5<9 -50 47) -132))) (commaRate<33 11 -64))
    (usualAfter<306 (credit<2 (pageLines<580 (pageLines<476 (usualSentencesBefore<50 0 19)
    (digits<3 50 -26)) (aboveBefore<63 25 -50)) (wordingLowest<1 -59 (wordingLowest<71 47
    (weightAfter3<33 44 -76)))) (share<782 -39 (previousWording<35 (credit<1 -47 (capitals<58 -30
    70)) (abovePlace<184 98 -14))))
    (belowNext<49 (belowNext<39 2 (aboveSentencesAfter<607 (weightPlace<222 (nextDates<9 -22 54)
    -52) 54)) (belowAfter<191 (aboveAfter<463 (pageSentences<53 -21 (sentencesAfter20<18 28 -67))
    (longBefore20<4 -95 18)) (next1<7 (pageTemplate<689 29 (weightBefore10<98 18 -42))
    (weightAfter3<35 26 (templateBefore10<1 -33 -5)))))
    (longAfter20<15 (ending<10 (sitePages<39 (sitePages<17 (sitePages<15 0 38)
    (aboveSentencesAfter<63 -65 -9)) (opening<12 (share<98 58 -43) -54)) -63) (sitePages<9
    (next1<85 (aboveBefore<198 (sentencesBefore20<13 -28 -92) 20) (aboveBefore<341 (abovePlace<326
    8 54) (sentencesAfter10<10 10 -96))) 30))
    (pageFree<108 (toTemplateBelow<8 56 -34) (weightBefore3<1 (weight<11 (usualPrevious<10
    (toTemplateBelow<2 -2 -80) 22) (sentencesAfter3<2 (capitals<4 12 -41) (wordingFirst<0 -27 61)))
    (sitePages<39 (sitePages<17 (pageFree<433 12 -1) (sentencesAround5<7 -29 38)) (openingShare<63
    (endingEdge<0 63 -33) -52))))
    (aboveSentencesAfter<452 (weight<4 (sentencesBefore20<3 -37 8) (end<2 (belowNext<49
    (belowNext<39 4 -30) (next2<9 24 4)) -37)) (pageWeight<597 (commaRate<23 (previous1<35
    (place<146 20 -23) (weight<45 -9 34)) 52) (previous2<61 -4 (gapWeight<1828 (sitePages<6 -161
    12) 41))))
    (aboveSentencesAfter<707 (next1<95 (wordingHighest<157 (start<4 (gapSentences<5 -2 -16)
    (gapShare<998 -16 17)) (weightPlace<628 (sitePages<4 53 11) (longBefore20<13 -35 26)))
    (aboveAfter<401 (sitePages<17 (gapSentences<16 31 -6) -29) (fromTop<46 (next3<11 -128 -18)
    43))) (weightPlace<959 37 -44))
    (weightPlace<797 (abovePlace<870 (weightBefore3<1 (nextShare1<1 (weightPlace<39 -47 27)
    (gapShare<8 -48 54)) (fromEnd<6 (nextShare2<640 39 -62) 1)) 47) (place<643 (nextWording<1 -75
    -3) (belowPrevious<113 (pageTemplateWeight<121 (share<608 -6 67) (start<2 43 -41)) (place<850
    46 -11))))
    (wordingLast<-194 (previous1<14 (wordingLast<-240 -2 85) (openingShare<152 -28 61))
    (wordingLast<-105 (templateAfter10<1 (previousDates<3 (pageLines<13 29 -40) (capitals<5 -20
    74)) (belowPlace<892 (wording<62 -59 14) 23)) (wordingLast<-99 87 (nextWording<-104
    (sentencesAround5<6 -55 47) (gapWeight<121 6 -2)))))
    (wordingFirst<187 (previousWording<111 (pageFree<433 (wordingFirst<-108 (gapWeight<174 -69 -11)
    (place<755 19 -15)) (pageFree<466 (commaRate<7 -46 25) (weight<25 3 -8))) (gapWeight<554
    (wordingKnown<11 (belowAfter<144 -12 36) -39) (gapSentences<12 3 61))) (gapWeight<213
    (wordingKnown<38 -32 26) 53))
    (previousWording<98 (aboveSentencesBefore<772 (aboveSentencesBefore<652 (next1<10
    (openingShare<469 6 -48) (belowSentencesAfter<443 -1 -24)) (pageFree<2078 -76
    (toTemplateAbove<3 -28 59))) (weightBefore20<653 94 -9)) (digits<2 (toTemplateAbove<2 -46
    (nextDates<38 (aboveSentencesBefore<11 23 58) -31)) (belowNext<35 (toTemplateBelow<13 -88 11)
    11)))
    (wordingLast<-179 (share<512 (wording<-92 -28 (wordingLowest<1 (weightAfter10<27 -1 85) -7))
    (previous2<3 21 -51)) (wordingLast<-105 (wordingLast<-140 (weightAfter3<62 (wordingHighest<138
    -58 15) (weightAround5<221 77 -13)) -66) (wordingLast<-99 85 (pageTemplate<949 (ending<10 -1
    -61) (belowPrevious<45 -4 51)))))
    (gapLines<30 (longAfter20<2 (commas<4 (previousShare1<342 -14 -53) 16) (next2<6 (previous3<8
    (weightAfter10<305 65 5) 2) (sitePages<4 12 -7))) (start<4 (fromTop<14 (pageTemplate<57 -33 1)
    (gapWeight<1304 (pageTemplateWeight<391 45 -16) (end<1 10 -28))) (gapSentences<2 -8 37)))
    (previousWording<111 (nextWording<-104 (previousShare3<512 (sentencesBefore3<3
    (wordingHighest<128 -74 15) 14) (weightAround5<249 -23 48)) (wordingHighest<-135
    (wordingAgainst<-147 (start<4 -26 30) (nextWording<35 21 132)) (wordingHighest<0
    (wordingHighest<-119 -6 -55) (next1<9 7 -3)))) (gapSentences<5 -34 (sitePages<7 62 -4)))
    (gapSentences<17 (gapSentences<12 (weight<4 -22 (longAround5<1 (templateBefore10<1 14 -30) 3))
    (pageFree<1911 0 (pageFree<7668 (belowNext<47 -11 -101) 48))) (gapWeight<1406
    (previousShare1<489 48 -43) (gapWeight<1828 (longAfter20<16 (belowNext<22 -89 -11) 22)
    (weightAfter3<43 -33 (sentencesAround5<11 31 -42)))))
    (aboveSentencesBefore<652 (abovePrevious<189 (wordingAgainst<-205 (wordingKnown<25
    (letterWeight<25 48 -32) (wordingLowest<-216 -4 -62)) (wordingLowest<-136
    (aboveSentencesAfter<117 -13 41) (wordingLowest<-126 -51 1))) (belowNext<17 (gapShare<199 109
    -6) (belowAfter<99 -55 (wordingLowest<89 45 -39)))) (fromTop<33 (usualBefore<161 -79 14) 29))
    (sitePages<8 (previous2<33 (fromEnd<3 (previousWording<31 -11 -87) -5) (pageSentences<729
    (digits<20 (previous3<1 77 8) (capitals<33 -100 17)) (pageWeight<597 10 -72))) (capitals<66
    (gapSentences<15 (abovePrevious<16 8 (nextShare2<989 -29 17)) 30) (sitePages<17
    (nextWording<-53 95 25) -28)))
    (belowNext<72 (previousWording<89 (gapSentences<24 (gapWeight<1406 (pageWeight<176 3 -9)
    (belowPrevious<148 -44 13)) (pageSentences<264 42 (pageSentences<290 -81 16)))
    (weightAround5<81 -76 24)) (wordingLowest<75 (pages<5 (gapWeight<25 35 8) -21)
    (weightBefore20<63 (usualSentencesAfter<335 32 -49) (belowSentencesAfter<504 -8 -59))))
    (pageLines<276 (pageLines<229 (nextWording<73 -3 15) (pageWeight<116 (abovePrevious<49 19 104)
    (pageFree<1911 -38 (pageLines<261 49 -16)))) (pageWeight<194 (belowNext<26 (belowNext<9 -30 22)
    (aboveNext<85 (belowPrevious<120 -64 46) -4)) (belowSentencesAfter<1 (sitePages<4 47 -76)
    (digits<7 45 -29))))
    (marks<1 (templateBefore20<19 (commas<4 -2 (capitals<41 (nextDates<18 35 -34) -42))
    (weightAfter20<379 -29 (capitals<43 65 (sitePages<6 -20 50)))) (previousWording<-33 -53
    (commaRate<11 (belowPlace<317 (aboveShare<448 -8 40) (aboveShare<608 -45 -1)) (longAround5<5 11
    (belowPlace<286 -131 -23)))))
    (pageSentences<829 (wordingFirst<122 (wordingFirst<97 (aboveSentencesAfter<452
    (aboveSentencesAfter<302 -2 13) (previousDates<19 -11 25)) (wordingLowest<94 (wording<82 -26
    39) (openingShare<391 -78 37))) (nextDates<13 (weightPlace<501 (weightAfter20<1359 49 -17)
    (wordingLowest<92 -17 48)) (pageLines<127 -100 27))) (sentences<1 -26 58))
    (pageFree<292 (aboveSentencesBefore<195 (end<1 (nextWording<35 (pageTemplate<309 -27 20) 54)
    52) -42) (previousWording<89 (next1<9 (sentencesAfter20<4 (templateBefore20<2 11 -19)
    (abovePlace<494 6 34)) (previousDates<8 (pageLines<34 -18 -4) (start<2 -47 10))) (capitals<5
    -38 (capitals<84 31 -16))))
    (weightBefore3<1 (nextShare1<152 (pageSentences<555 (capitals<61 -82 -16) (weight<13 -55 59))
    (gapShare<8 -50 52)) (sitePages<39 (dates<64 (digits<33 (share<879 0 -18) -50) (share<914
    (ending<1 -24 57) (weightPlace<128 65 5))) (openingEdge<0 (share<98 70 -32) -44)))
    (ending<10 (templateBefore20<8 (next1<39 (gapShare<145 11 (sentencesAfter3<2 -11 10))
    (weightAfter20<314 (weightPlace<32 -58 41) (belowSentencesBefore<121 -10 15))) (aboveShare<862
    (templateBefore20<18 (pageSentences<44 27 -39) (next3<11 37 -26)) (weightAfter20<214 (end<1 -54
    1) (pageSentences<152 21 -11)))) -59)
    """
}
