/// The trees that judge what a site repeats.
enum RepetitionWeights {
  /// Written by `Scripts/train_templates.py`.
  static let trees = """
    (gapLines<3 (weightAfter10<356 -1061 -821) (commaRate<1 (gapLines<60 (place<404 -713 -896)
    (end<1 -1031 -725)) (weightBefore20<713 -665 -1001)))
    (gapLines<3 (sentencesAfter20<7 -120 80) (wordingLowest<-98 -74 (opening<18 (words<6
    (belowPrevious<14 -84 147) (place<951 243 -111)) -135)))
    (templateAfter3<3 (weightPlace<928 (wordingFirst<0 -67 (commas<1 (weightBefore20<21 -64 134)
    210)) -87) (sentencesAfter20<10 (previousShare1<1 30 -125) 188))
    (templateAfter3<3 (wordingLowest<0 -67 (weightPlace<928 (weightPlace<29 (credit<1 -76 183) 145)
    -54)) (weightAfter20<699 -104 (previousWording<41 -47 271)))
    (gapLines<3 (weightAfter20<505 -113 (usualPlace<479 -49 160)) (wording<0 -85 (end<1
    (belowBefore<37 -74 124) (share<406 204 -37))))
    (gapLines<3 (sentencesAfter20<5 -114 (fromEnd<60 -82 118)) (weightPlace<946 (words<6
    (fromEnd<36 -66 108) (wordingAgainst<-117 -58 152)) -91))
    (templateAround5<10 (weightPlace<863 (credit<1 (weight<12 (weightBefore3<27 -107 31)
    (usualAfter<16 175 55)) 132) (sentencesAround5<6 -90 128)) -95)
    (nextShare2<105 (weightPlace<946 (weight<12 (pageLines<38 -65 83) 100) -77) (weightAfter10<225
    (usualPrevious<139 -104 101) (pageLines<61 -87 97)))
    (previousShare1<1 (opening<18 (opening<1 (wordingLowest<-98 -60 (letterWeight<31 -112
    (belowBefore<43 14 109))) 160) -126) (longAfter20<5 -103 59))
    (gapLines<3 (weightAfter10<257 -101 (times<2 -39 173)) (wordingFirst<0 -90 (fromEnd<47
    (words<16 (dates<37 -71 68) 105) 120)))
    (templateAfter10<10 (weightPlace<786 (wordingFirst<0 -68 (pages<22 76 -131)) (sentences<1 -97
    (share<98 162 -63))) (opening<3 -110 163))
    (templateAfter10<9 (wording<0 -74 (weightPlace<628 (pageLines<61 (weightPlace<82 (dates<5 -104
    45) 97) 102) (end<1 -71 74))) -88)
    (templateAround5<10 (wording<0 -66 (dates<52 (end<1 (wording<1 (usualPrevious<139 -79 65) 58)
    (pageWeight<262 -37 126)) 94)) -97)
    (templateAround5<10 (fromEnd<50 (words<16 -50 (pages<3 107 -106)) (longAfter20<2 -58
    (abovePrevious<61 (usualPrevious<9 -33 120) -27))) -86)
    (longAfter10<1 (weight<64 -89 (pageLines<61 132 -111)) (fromEnd<51 (usualAfter<19 108 -37)
    (weightBefore20<203 102 (previousShare1<564 66 -118))))
    (sentencesAround5<1 (sentencesAfter20<4 -112 6) (aboveBefore<122 (opening<18 (wordingFirst<-127
    -69 (place<937 (templateAfter10<10 78 -63) -74)) -118) -53))
    (templateAfter10<10 (commas<1 (aboveAfter<119 (end<1 -61 60) 38) (wordingFirst<-116 -148
    (aboveNext<59 119 5))) (opening<3 -101 168))
    (templateAfter10<10 (fromEnd<43 (gapSentences<1 (belowPrevious<93 -64 26) 79)
    (weightBefore20<203 (usualBefore<31 -37 106) (previousShare1<512 46 -117))) -91)
    (gapLines<3 (nextDates<41 -80 95) (opening<18 (pages<1 103 (belowBefore<43 -55 (weight<37
    (aboveBefore<122 58 -21) -155))) -115))
    (templateAfter10<10 (wordingFirst<-127 -89 (previousWording<57 (commas<1 (fromEnd<45 -41 45)
    (weightBefore20<549 92 -74)) 107)) (usualPrevious<139 -101 143))
    (templateAfter20<20 (wordingAgainst<-185 -99 (pages<22 (place<533 (pageTemplateWeight<189 9 80)
    (end<1 -46 (pageLines<25 121 -46))) -119)) -97)
    (sentencesAround5<1 (weightAfter20<441 -107 3) (aboveSentencesBefore<51 (opening<18
    (wordingAgainst<-185 -68 (ending<11 58 -108)) -114) (previousShare1<115 19 -71)))
    (wordingFirst<-127 -96 (aboveSentencesAfter<151 (end<1 (credit<1 -69 58) (fromTop<37 106 -82))
    (sentences<2 (usualAfter<169 107 28) -124)))
    (credit<1 (gapShare<187 (aboveAfter<103 (previous1<46 -87 59) (marks<1 15 -112)) (sentences<1
    -59 120)) (weightPlace<648 71 -78))
    (sentencesAround5<1 -61 (fromEnd<49 (end<1 -39 (sitePages<13 (pageWeight<83 153 -90) 116))
    (weightBefore20<187 89 (toTemplateAbove<3 -77 51))))
    (longAround5<1 (longAfter20<4 -106 20) (wordingAgainst<-185 -84 (usualAfter<226 (marks<1
    (place<533 77 18) -63) (sitePages<5 45 -41))))
    (wordingFirst<0 -72 (previousWording<57 (credit<1 (gapSentences<1 (usualBefore<60 -84
    (weightBefore20<67 129 (endingEdge<0 38 -60))) 70) 58) 81))
    (dates<37 (previous2<37 (share<342 (sentences<1 -20 102) (wordingLowest<1 -82 -20)) 41)
    (longBefore20<2 (sitePages<30 79 -130) -55))
    (templateAround5<11 (fromEnd<52 (end<1 -40 (share<98 118 (wordingHighest<130 -93 49)))
    (aboveSentencesBefore<352 (aboveSentencesAfter<6 -36 62) -111)) -72)
    (pageTemplate<955 (previousShare1<564 (wording<69 (letterWeight<31 -74 (usualPlace<879 19 -82))
    110) (credit<1 (nextDates<38 -84 68) 57)) 131)
    (wordingFirst<0 -65 (previousWording<57 (credit<1 (previous1<47 (words<5 -74
    (weightBefore10<137 38 (previous1<1 136 -84))) 48) 47) 76))
    (sentencesAround5<1 (sentencesAfter20<4 -105 (pageLines<188 -59 91)) (wordingFirst<-127 -67
    (opening<18 (aboveSentencesBefore<81 (ending<7 46 -104) -13) -111)))
    (templateAround5<11 (fromEnd<43 (templateBefore20<10 (words<25 (usualPrevious<11 -72 12) 83)
    -92) (longAfter10<1 -39 (words<26 55 -114))) -71)
    (wording<58 (templateAfter20<20 (pageTemplateWeight<682 (commas<2 (previous1<5 (digits<26 -86
    55) 0) (pageLines<61 127 -59)) 94) -103) 62)
    (wordingFirst<0 -64 (previousWording<57 (templateAfter10<7 (fromEnd<43 (end<1 -39 (capitals<12
    113 -73)) 43) (pageTemplate<927 -81 59)) 74))
    (wordingLowest<-98 (aboveAfter<161 -98 22) (words<16 (longAfter20<2 -62 (pageTemplateWeight<62
    -40 (pages<12 52 -90))) (previousShare2<608 82 -68)))
    (wordingKnown<72 (aboveSentencesAfter<151 (end<1 (credit<1 (previous1<18 -81 -7) 26) (weight<43
    -36 103)) (sentences<2 45 -109)) -103)
    (templateAfter10<10 (pageTemplateWeight<300 (end<1 (nextDates<87 (next1<4 -93 -16) 110)
    (capitals<13 106 -61)) (weightAfter20<195 -58 60)) -70)
    (pageTemplate<955 (place<404 (pageTemplateWeight<156 (digits<10 -54 25) (weightAfter10<201 -9
    75)) (pageSentences<305 -58 (end<1 -26 85))) 120)
    (wordingFirst<-127 -76 (belowSentencesBefore<50 (templateAfter20<14 -3 -96)
    (pageTemplateWeight<313 (templateAfter10<7 (usualAfter<99 74 -5) -102) (weightPlace<875 66
    -102))))
    (belowSentencesBefore<50 (nextDates<41 (end<1 -53 30) 75) (aboveBefore<112 43 (pageWeight<113
    84 (belowPrevious<65 -117 (pageLines<25 171 -26)))))
    (wordingFirst<0 -57 (pages<22 (previous1<55 (digits<15 (wordingHighest<130 (previousDates<43
    -38 61) 48) 46) (words<3 129 13)) -115))
    (wordingFirst<-127 (digits<40 -94 85) (opening<16 (previousShare1<378 28 (weightAfter20<393 -76
    (usualSentencesAfter<202 63 (digits<5 -89 62)))) -109))
    (pages<22 (sitePages<6 (weightPlace<256 (belowBefore<91 (sitePages<5 26 -56) 48)
    (templateBefore10<1 (pageTemplate<477 -53 113) -56)) 28) -114)
    (dates<72 (pageSentences<54 49 (previousShare1<378 (pageTemplateWeight<219 -23 (openingEdge<0
    93 (weightBefore3<31 71 -101))) -50)) (wordingLast<0 -65 63))
    (pageTemplate<944 (templateAfter10<8 (weightBefore10<655 (wordingAgainst<-216 -82 (previous1<5
    -18 26)) -82) (templateAround5<6 68 -87)) (share<458 200 15))
    (previousWording<-14 -51 (pages<14 (dates<72 (usualPrevious<109 (previousShare3<989 -28 22)
    (usualNext<13 -39 (belowNext<24 134 18))) 51) -89))
    (belowSentencesBefore<50 (share<342 (sentences<1 (previousShare3<321 -10 145) 94) -42)
    (aboveSentencesBefore<103 34 (abovePlace<491 (sitePages<7 -127 35) 14)))
    (pageTemplateWeight<664 (pages<21 (wordingFirst<-127 -58 (previousWording<-2 -51
    (weightBefore10<655 (sentencesBefore10<5 3 66) -58))) -113) (share<458 144 13))
    (wordingAgainst<-185 -71 (nextWording<-56 -87 (opening<16 (aboveBefore<72 (aboveNext<28
    (capitals<15 (pages<4 95 -63) -35) 50) -20) -107)))
    (fromEnd<60 (pageFree<1138 -2 -58) (sentencesAfter20<4 (weightAround5<319 -73 80)
    (longBefore10<2 (usualBefore<31 -51 75) (toTemplateBelow<2 -167 3))))
    (aboveAfter<66 (weight<54 -38 98) (place<385 (weight<54 44 -135) (letterWeight<65
    (pageTemplateWeight<597 -57 65) (aboveNext<99 -18 113))))
    (usualAfter<226 (aboveSentencesAfter<151 (wordingAgainst<-105 -91 (words<5
    (usualSentencesBefore<13 -95 15) (abovePrevious<33 (opening<16 64 -100) -41))) 49) -27)
    (pages<22 (sitePages<6 (previousWording<57 (sitePages<5 (capitals<38 -51 43) -49) (fromTop<33
    81 -44)) (marks<1 41 -51)) -109)
    (pages<14 (wordingFirst<0 (sitePages<9 -39 67) (previousShare1<564 23 (weightPlace<94
    (usualSentencesBefore<5 -35 93) (sitePages<11 -39 132)))) -83)
    (place<937 (usualPlace<842 (dates<72 (usualPrevious<139 (templateAfter20<20 -12 -101)
    (commaRate<2 76 -146)) 43) (toTemplateBelow<3 110 -33)) -78)
    (sitePages<6 (sitePages<5 14 (templateAfter20<2 -100 (previousShare2<782 (place<404 63 (next2<7
    38 -137)) -98))) (openingShare<287 25 -86))
    (place<937 (usualPlace<803 (dates<81 (pageTemplateWeight<597 (times<4 (previousShare1<564 2
    -51) -123) 45) (wordingLast<0 -82 67)) 64) -78)
    (pages<15 (usualSentencesAfter<568 (longAfter20<2 (pageWeight<308 -42 30)
    (usualSentencesAfter<12 68 (digits<11 -22 (longBefore10<2 77 -42)))) -42) -86)
    (aboveBefore<112 (ending<7 (weightPlace<968 (weightBefore20<381 (aboveSentencesAfter<6
    (weight<43 -39 77) 24) (sentencesAfter20<1 122 13)) -77) -102) -37)
    (nextWording<-56 -75 (belowPrevious<21 (words<25 (credit<1 -61 24) 50) (next3<9 (usualPlace<842
    23 109) (nextShare3<1 11 -87))))
    (wordingLast<0 -56 (dates<81 (pageTemplate<927 (times<5 (previousShare1<564 11 (weightPlace<107
    5 -81)) -119) 63) (weightBefore3<71 73 -77)))
    (wordingLast<0 -56 (pageSentences<51 (weightAfter20<139 -90 80) (fromTop<48 (usualAfter<248 23
    (usualPrevious<11 -109 -2)) (previousShare2<378 5 -83))))
    (next1<43 (wordingAgainst<-196 -108 (usualSentencesAfter<568 (wording<-45 (aboveAfter<161 -80
    147) (next3<52 -12 40)) -79)) (belowPrevious<190 42 -107))
    (aboveSentencesAfter<126 (wording<0 -80 (dates<1 -28 18)) (sentences<2 (pageSentences<65 88
    (abovePrevious<21 44 (wordingHighest<101 -31 50))) -95))
    (wordingFirst<-256 -120 (commaRate<25 (pages<16 (belowPrevious<14 (words<27 -46 69)
    (aboveBefore<112 21 (weightAfter3<21 58 -44))) -95) 69))
    (wording<15 (dates<72 (gapWeight<29 -34 41) (previous3<29 35 -149)) (wordingLowest<72 73
    (weightPlace<504 (usualAfter<169 72 -43) -80)))
    (pages<22 (next1<43 (usualSentencesAfter<504 (aboveBefore<112 (usualBefore<83 (digits<16 -37
    47) (usualAfter<34 -52 64)) -35) -52) 31) -107)
    (wordingLast<0 (wordingLast<-199 42 -81) (place<937 (opening<18 (gapShare<82 (usualPrevious<11
    (dates<47 -82 78) 17) 81) -104) -76))
    (opening<16 (gapWeight<29 (usualPrevious<7 (credit<1 -96 89) (sitePages<6 -10 (pages<3 84
    (sitePages<17 35 -81)))) 76) -103)
    (place<937 (nextWording<-56 -59 (pages<22 (abovePlace<815 (templateAfter10<6
    (previousShare3<989 2 49) (share<512 31 -48)) 68) -105)) -81)
    (aboveSentencesBefore<608 (pageTemplate<958 (wordingLowest<1 -13 (wordingLowest<72 111
    (weightPlace<533 (usualAfter<145 62 -28) -78))) 81) (previousShare1<378 175 -57))
    (previousWording<57 (next1<41 (nextDates<43 (previous1<47 -44 30) (weightBefore10<129
    (weight<41 83 -146) -126)) 31) (wordingFirst<0 -91 46))
    (belowPrevious<190 (aboveSentencesBefore<608 (belowSentencesBefore<13 (nextDates<37
    (usualSentencesAfter<707 (gapShare<616 -48 (end<1 -62 103)) 114) 58) 12) 135) -96)
    (nextWording<-56 -85 (wordingFirst<-256 -104 (ending<7 (weightBefore10<655 (usualPrevious<139
    (templateAfter20<20 13 (abovePrevious<188 -100 107)) 84) -48) -88)))
    (usualAfter<325 (wording<69 (nextShare2<105 (letterWeight<84 25 -130) -26) (next3<6
    (capitals<43 117 -85) -20)) (letterWeight<86 -33 102))
    (pageTemplate<958 (templateAfter10<9 (ending<7 (usualSentencesAfter<51 (usualPlace<953 39 -85)
    (capitals<99 -25 18)) -93) (toTemplateAbove<5 -95 59)) 75)
    (usualSentencesAfter<568 (letterWeight<81 (capitals<11 -16 19) -68) (usualNext<111 -139
    (sitePages<5 61 (sitePages<6 -119 (letterWeight<53 -96 68)))))
    (pageTemplate<955 (pages<17 (usualPrevious<139 (previous2<11 9 (usualPrevious<29 34 -46))
    (commaRate<2 57 -46)) -89) (share<512 136 -21))
    (belowPrevious<190 (fromEnd<10 (pageSentences<305 -43 (weightBefore10<655 (pageFree<603 26
    (usualNext<11 -16 168)) -74)) (fromEnd<43 -37 8)) -83)
    (credit<1 (sentencesBefore3<2 -23 (endingEdge<0 60 -30)) (capitals<47 (sentencesAfter3<2
    (sentencesAfter20<4 -133 37) -132) (place<367 79 -9)))
    (wordingFirst<-256 -110 (wordingLast<0 (next3<97 -65 77) (dates<81 (usualPlace<803 -5
    (usualAfter<17 -54 99)) (previous2<31 66 -121))))
    (opening<16 (gapWeight<29 (usualPrevious<11 (weightBefore3<25 -75 107) (longBefore20<1 27
    (endingEdge<0 (weightAfter3<210 31 -117) -57))) 62) -102)
    (pageTemplateWeight<664 (longAround5<1 -54 (previous2<15 (previous1<5 (credit<1 -60 67) 27)
    (end<1 -37 38))) (weight<33 61 -84))
    (nextWording<-56 (previousDates<50 -97 150) (previousShare3<989 (previousShare1<378 (ending<7 3
    -107) -46) (weightAfter20<209 -81 (words<27 45 -88))))
    (sitePages<6 (wordingHighest<-121 (aboveAfter<243 -54 133) -18) (pages<3 (sentencesAround5<5 26
    98) (sitePages<17 (wordingLast<0 -76 26) -82)))
    (sitePages<6 (place<404 7 (sentencesBefore3<1 -104 (commaRate<1 20 -96))) (pages<3 58
    (sitePages<22 (usualNext<167 27 -129) -109)))
    (place<367 (pageSentences<433 (aboveSentencesBefore<234 (weight<54 41 -111) -107) -24)
    (weight<110 (endingEdge<0 (sentencesBefore10<3 -48 29) -54) 118))
    (sitePages<6 (sitePages<5 (next2<89 (belowNext<15 49 -28) 94) (belowPrevious<31 -107
    (sentencesAfter20<16 0 -148))) (opening<13 21 -99))
    (wordingKnown<89 (wordingKnown<61 (wordingHighest<-121 (dates<8 97 -67) (nextWording<57 4
    (digits<24 -97 47))) (share<512 126 -90)) -81)
    (belowSentencesAfter<241 (previous1<59 (nextWording<-42 -127 -12) 31) (usualSentencesAfter<102
    89 (weightBefore20<481 (previous1<10 -32 47) (sitePages<6 -96 65))))
    (weightAfter3<290 (times<5 (usualBefore<52 (previousShare1<512 -1 -63) 14) (previous2<4 45
    (sitePages<6 -135 27))) (usualBefore<65 114 -43))
    (wordingFirst<-256 -106 (opening<16 (weightBefore10<655 (usualPrevious<191 (previous3<104
    (pages<5 18 (dates<1 -56 1)) -85) 101) -56) -100))
    (belowSentencesAfter<195 -14 (sentences<2 (usualPrevious<53 (belowPrevious<86
    (pageTemplateWeight<682 10 98) 89) (start<4 (pageFree<1178 37 -65) 106)) -94))
    (wordingKnown<72 (letterWeight<63 (wordingKnown<61 (longBefore20<2 (wordingLowest<1 -12 45)
    -43) 78) (colon<1 15 (weightBefore20<589 -75 229))) -73)
    (previous2<14 (usualPrevious<12 -42 (aboveNext<156 (fromEnd<12 71 12) -126)) (usualPrevious<139
    (usualPrevious<23 33 -47) (aboveSentencesAfter<474 69 -68)))
    (wordingLast<-105 (wordingLast<-199 41 (aboveSentencesAfter<568 -101 68)) (opening<16
    (ending<11 (gapWeight<29 (usualBefore<11 -55 8) 96) -91) -99))
    (aboveSentencesAfter<19 (nextWording<-37 -122 (dates<72 -22 (place<385 (letterWeight<31 -96
    100) -100))) (marks<2 (usualSentencesAfter<29 52 9) -89))
    (wordingFirst<-256 -112 (opening<16 (ending<7 (share<98 62 (usualBefore<11 -71
    (weightBefore20<71 31 (openingEdge<95 0 -86)))) -78) -97))
    (wordingLast<0 (wordingLast<-199 31 (letterWeight<53 -116 (sentencesAfter10<7 -72 97)))
    (usualPlace<785 -1 (usualPlace<953 (belowNext<12 102 17) -67)))
    (wording<-60 -89 (pageTemplate<944 (belowPrevious<190 (aboveSentencesBefore<608 (aboveBefore<89
    6 -23) (weightBefore3<71 184 10)) -73) (pageLines<193 -54 85)))
    (next1<4 (aboveSentencesBefore<705 (sentences<1 (sentencesAfter10<3 -97 (sentencesAfter10<8 27
    -155)) (templateBefore20<11 76 -113)) 299) (wordingKnown<72 11 -81))
    (wordingKnown<89 (pages<22 (weightBefore20<187 (belowNext<47 -5 35) (digits<3
    (templateBefore20<5 45 (pageSentences<26 110 -45)) -48)) -100) -90)
    (belowBefore<236 (nextDates<49 (toTemplateAbove<2 (previousDates<50 -58 50) 0)
    (weightBefore3<33 68 -54)) (belowBefore<368 46 (belowPlace<542 35 -56)))
    (aboveSentencesBefore<608 (usualPrevious<49 (next2<81 (dates<47 -20 27) 45)
    (usualSentencesBefore<99 -109 (pageFree<2723 (fromEnd<19 -38 31) -82))) 67)
    (templateAfter20<20 (pageTemplate<944 (previousWording<-29 -37 (aboveAfter<386 (previousDates<4
    2 41) (start<4 -14 -155))) 76) (weightBefore3<254 -90 133))
    (previousShare3<989 (words<51 (previousShare1<378 (letterWeight<31 -70 -3) (pageTemplate<939
    -62 82)) 77) (longAfter20<2 -73 (pages<5 57 0)))
    (next3<10 (wording<69 5 73) (next3<49 (aboveAfter<267 (usualNext<119 -72 18) (words<9 45 -100))
    (usualAfter<325 39 -22)))
    (longAfter20<15 (belowSentencesAfter<264 (endingShare<18 (previous1<59 (next1<60
    (abovePrevious<35 -2 -34) 38) 45) -70) 26) (previous2<21 -14 -140))
    (belowPrevious<190 (sitePages<6 (place<404 (belowBefore<62 (sitePages<5 10 -106) 32)
    (aboveNext<74 (previous1<47 -111 10) 11)) 22) -80)
    (sentencesAfter20<16 (aboveSentencesBefore<705 (place<273 (usualPlace<418 0 70) (belowNext<18
    19 (words<55 (belowNext<59 -69 -5) 109))) 147) -49)
    (weightBefore10<155 (wordingKnown<55 15 -80) (marks<1 (templateBefore20<5 (weightBefore20<381
    (end<1 -106 79) 38) (pageTemplateWeight<664 -65 44)) -109))
    (weightBefore10<655 (longBefore20<10 (weightBefore10<189 5 (words<3 (next2<19 71 -84) (words<18
    (wordingKnown<87 -114 101) 14))) 46) -52)
    (pageSentences<54 (longAfter20<5 (previous2<66 -27 110) 90) (previousWording<64
    (templateAfter20<10 -1 -44) (longAround5<3 81 (belowAfter<35 -84 26))))
    (belowSentencesBefore<61 (abovePlace<684 (usualPlace<736 (usualPrevious<37 0 -71) (usualNext<31
    -51 147)) -72) (wordingFirst<-148 -68 (letterWeight<63 4 43)))
    (usualPrevious<61 (digits<12 (weightBefore3<83 (nextDates<37 -30 47) 59) (longAfter20<2 -76
    53)) (digits<3 (usualSentencesBefore<151 -96 20) -80))
    (opening<13 (gapShare<82 (commas<7 (usualPrevious<7 (credit<1 -73 92) (place<85 47 (digits<91 2
    -132))) -119) 68) -88)
    (weightAfter3<290 (aboveSentencesBefore<608 (commaRate<22 -9 (weightBefore10<199 59 -130))
    (weight<6 149 (sitePages<6 -83 83))) (usualPrevious<39 114 -43))
    (next1<39 (usualSentencesAfter<568 (pages<14 1 -90) -67) (letterWeight<100 (previousWording<80
    (wordingLowest<1 (aboveSentencesBefore<116 -13 70) 75) -142) 205))
    (aboveSentencesAfter<6 -20 (usualSentencesAfter<29 (aboveSentencesAfter<504 51 -79) (words<24
    (gapLines<14 (weightBefore10<155 7 -70) (pageSentences<580 50 -63)) -97)))
    """
}
