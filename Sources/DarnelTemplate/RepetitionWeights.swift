/// The trees that judge what a site repeats.
enum RepetitionWeights {
  /// All of them, in parts.
  static let trees = [trees1, trees2].joined(separator: "\n")

  /// Written by `Scripts/train_templates.py`.
  static let trees1 = """
    (gapLines<3 (weightAfter20<563 -1071 (aboveNext<19 -976 -668)) (pageTemplate<588 (commas<1
    (dates<28 (end<1 -1002 -697) (longBefore3<1 -646 -961)) (sitePages<39 -650 -389))
    (weightAfter20<193 -991 (abovePrevious<59 -471 -699))))
    (credit<1 (aboveSentencesAfter<208 (gapWeight<66 (aboveSentencesAfter<10 (words<12 -187 -59)
    (place<406 62 -128)) (words<25 -64 364)) (place<463 (pageTemplateWeight<210 63 276) -19))
    (place<520 (wording<-23 -165 311) -53))
    (longAfter10<2 (previousShare3<98 (weight<49 (belowSentencesBefore<126 -115 (pageWeight<111 266
    -2)) 196) -171) (fromEnd<51 (dates<34 (pages<1 240 -113) 150) (longBefore20<2 (weight<46
    (wordingKnown<65 293 -59) -100) 88)))
    (templateAfter3<3 (credit<1 (edge<1 (belowPrevious<28 -40 (previous1<39 91 241)) (gapShare<187
    -158 139)) (longAfter20<2 -102 229)) (weightAfter20<673 (toTemplateAbove<2 -174 (share<805 211
    -141)) (previous1<14 -30 281)))
    (toTemplateAbove<2 (nextShare3<1 (nextShare3<0 -158 (nextDates<21 (dates<17 -35 170) 244))
    (nextShare1<1 124 -145)) (pageTemplateWeight<193 (commaRate<1 (weight<49 (belowBefore<29 -107
    30) 224) 163) (belowBefore<43 -99 199)))
    (gapLines<3 (sentencesAfter20<5 -162 (weightBefore20<271 (nextShare2<805 167 0) -181))
    (belowSentencesBefore<76 (usualNext<0 113 (sentencesAfter20<4 -123 (pageWeight<270 171 -68)))
    (wordingLast<-105 -54 (weightBefore20<249 197 (previousShare1<489 122 -150)))))
    (sentencesAfter20<3 (sentencesAround5<1 -170 (aboveSentencesBefore<1 (belowPrevious<97 (end<1
    -59 92) 174) (longBefore20<9 -143 3))) (wordingFirst<0 -103 (belowPrevious<11 (end<1 -53 185)
    (aboveBefore<105 (nextWording<-56 -120 168) 37))))
    (templateAfter10<10 (place<767 (pageTemplate<393 (gapSentences<1 -21 203) (templateAfter3<2 158
    (previousWording<57 6 194))) (pageSentences<315 -169 (weightAfter20<41 (gapSentences<5 -102 85)
    (aboveSentencesBefore<61 398 -65)))) (previous2<71 -166 54))
    (longAfter10<2 (previousShare2<105 (wordingHighest<0 -147 (openingShare<608 (gapSentences<1 23
    216) -188)) (sentencesAfter20<4 -149 18)) (fromEnd<51 (credit<1 (usualAfter<113 97 -114) 66)
    (aboveBefore<89 161 (usualAfter<116 162 -46))))
    (templateAfter10<10 (fromEnd<43 (words<27 (belowPrevious<67 -94 (wordingFirst<-122 -151 55))
    155) (wordingFirst<-127 -111 (words<29 (belowPrevious<11 -81 143) -168))) (place<884 -162
    (weightAfter20<223 -154 (next2<8 300 -125))))
    (weightAfter20<317 (toTemplateAbove<2 (weight<110 -157 79) (sentences<1 (usualAfter<35 -148 58)
    (capitals<13 206 -24))) (usualPrevious<9 (longBefore10<1 -147 151) (abovePrevious<61
    (nextWording<-56 -137 (weight<46 110 -151)) -52)))
    (templateAfter10<10 (wording<0 (wording<-55 -178 -84) (wordingLast<0 (pageTemplateWeight<466
    -119 63) (belowAfter<38 (words<16 -48 144) (weightBefore20<213 117 21)))) (next1<109 (share<458
    (pageWeight<92 223 -87) -159) 156))
    (gapLines<3 (longAfter20<5 (pageSentences<387 -144 130) (usualSentencesAfter<201
    (sentencesAfter10<4 -39 161) -107)) (weightPlace<787 (wordingHighest<0 (aboveAfter<255 -157 48)
    (weightPlace<31 (commaRate<12 -72 148) (aboveBefore<126 119 4))) -65))
    (templateAfter10<10 (wording<0 (sentencesBefore3<3 (belowAfter<285 -162 -40) (previous3<55 138
    -133)) (commaRate<16 (belowPrevious<72 (weightBefore20<21 -76 21) (belowPrevious<187 94 -75))
    141)) (previous3<59 -148 (wording<73 -114 160)))
    (templateAround5<10 (wordingAgainst<-185 (longAfter10<9 -167 151) (wording<16 (commas<1 (edge<1
    27 -76) (sitePages<21 42 188)) (wordingLowest<72 150 68))) (sitePages<9 (usualAfter<202 -149
    11) (commas<6 -49 302)))
    (weightAfter10<155 (toTemplateAbove<5 (weightAfter20<461 (aboveSentencesBefore<553 -138 94)
    (sitePages<8 -97 201)) (place<937 52 -126)) (aboveBefore<112 (usualBefore<25 (usualBefore<0 111
    (usualBefore<11 -152 1)) 86) (weightAfter20<885 -91 55)))
    (templateAfter10<10 (fromEnd<43 (commaRate<3 (sentencesAround5<2 -139 -41) (usualBefore<17 161
    (belowPrevious<93 -81 132))) (wordingAgainst<-173 (toTemplateBelow<10 -187 117)
    (weightBefore20<197 (usualBefore<33 -44 134) (templateBefore10<1 115 -21)))) -116)
    (templateAfter10<10 (aboveBefore<161 (aboveSentencesAfter<6 (sentencesAround5<6 (belowBefore<95
    -57 35) 132) (edge<1 (templateAround5<11 74 -94) -77)) (previousDates<2 -98 (belowAfter<175 -49
    108))) (previous2<71 -141 (belowAfter<34 187 -127)))
    (previousShare1<370 (previousShare3<989 (wordingLast<0 -78 (weightPlace<78 (belowNext<15 -117
    40) (previous3<0 165 26))) 105) (sentencesAfter20<4 (aboveAfter<137 -150 -43) (times<2
    (usualPlace<808 (previousShare3<989 -119 -9) 138) 108)))
    (wordingAgainst<0 (belowSentencesAfter<276 -114 (share<342 144 -55)) (templateAfter3<2
    (openingShare<402 (share<1 176 (fromEnd<47 -2 81)) -116) (share<608 (belowShare<989 6 157)
    (templateBefore3<3 6 (pageSentences<260 -142 6)))))
    (dates<34 (previous1<63 (marks<1 (weight<12 (previous1<5 -147 -39) (aboveBefore<89 59 -46))
    -160) (dates<11 114 -80)) (capitals<47 (previous1<9 (sentencesAround5<3 111 -97) -95)
    (sentencesAfter20<1 -90 124)))
    (wording<0 (usualSentencesBefore<401 (weightAround5<409 -143 -10) 48) (templateAfter20<20
    (digits<11 (usualSentencesAfter<201 (previousDates<47 13 187) (endingEdge<0 -11 -140))
    (sentencesBefore10<4 (usualSentencesAfter<568 100 -17) -115)) (weightAfter3<123 -143 113)))
    (previousWording<-9 (pageLines<178 -118 (sentencesAfter20<5 -113 127)) (belowSentencesBefore<76
    (weight<12 -63 (aboveBefore<66 (sentencesAfter20<1 -20 88) -60)) (pageWeight<113
    (previousShare1<437 149 -41) (aboveSentencesBefore<51 (usualBefore<11 -79 65) -19))))
    (wordingFirst<0 -126 (previousShare1<586 (pageLines<61 (nextShare3<592 (wordingHighest<-110 -80
    42) -97) (nextWording<-94 -163 93)) (nextDates<38 (templateAfter10<6 (nextWording<-24 -144 -1)
    -134) (previous2<4 197 (belowPlace<396 111 -114)))))
    (wordingAgainst<-185 (longAfter10<9 -137 110) (nextWording<-56 (wordingAgainst<-169 119 -150)
    (previousWording<64 (sitePages<6 (longAfter10<1 -92 -2) (usualBefore<293 23 134))
    (aboveBefore<63 (aboveBefore<0 19 152) (weightBefore10<149 95 -72)))))
    (wordingFirst<0 (start<3 (words<10 -162 -64) (fromTop<12 70 -88)) (pages<14 (commaRate<22
    (usualSentencesBefore<376 (words<6 -32 35) (words<3 177 7)) (weightBefore20<240 147 -53))
    (start<3 -53 -198)))
    (wordingAgainst<-185 -109 (digits<15 (usualBefore<57 (gapWeight<35 (previousDates<10 -109 23)
    47) (aboveBefore<66 (usualAfter<47 -26 99) (previousDates<47 -40 133))) (capitals<47
    (pageLines<61 -116 30) (longBefore20<2 127 -75))))
    (wordingFirst<-127 -113 (aboveSentencesAfter<111 (weight<31 (weightAfter20<269 (next1<43 -132
    31) (times<2 -34 78)) (fromTop<48 91 -109)) (weight<52 (next3<5 (letterWeight<37 -69 143)
    (aboveBefore<72 64 -16)) -158)))
    (wordingFirst<0 (start<3 -132 -3) (previousShare1<586 (fromEnd<38 (longAfter20<11 12 -80)
    (weightBefore10<9 -112 (usualPrevious<157 71 178))) (weightBefore10<143 (usualPrevious<25
    (weightBefore10<73 -114 23) (sentencesAfter20<4 -20 107)) -128)))
    (pageWeight<81 (aboveAfter<85 -13 175) (wordingFirst<0 (digits<40 -131 (weightPlace<246 131
    -126)) (gapLines<3 (nextDates<37 -100 (times<2 -53 151)) (letterWeight<31 (templateBefore20<9
    -134 85) (digits<25 20 92)))))
    (next1<43 (pageTemplateWeight<664 (digits<26 (usualPrevious<103 (words<41 -66 74) (digits<3 63
    -86)) (longAfter20<4 -146 (pageFree<896 -34 96))) (weight<25 (longAfter20<5 53 183) -99))
    (longAfter20<14 77 -45))
    (openingShare<608 (share<370 (words<6 27 (endingShare<18 (letterWeight<69 177 93) 27))
    (dates<72 (usualNext<31 (longAfter3<1 -61 27) (usualSentencesAfter<275 27 -58)) (previous2<29
    27 -61))) (words<11 -61 -170))
    (weightPlace<652 (wording<16 (usualBefore<0 101 -11) (wordingHighest<79 149 (nextWording<27 72
    -35))) (openingEdge<0 (previousShare1<225 (longBefore10<9 (longAround5<2 -90 99) -104) -123)
    (weightAfter10<61 (weightAfter10<55 -65 115) -146)))
    (aboveSentencesAfter<6 (commas<1 (sentencesAround5<3 -101 -16) (weightAfter3<11 139
    (weightBefore10<27 115 -80))) (pageWeight<81 154 (templateAfter10<6 (weightBefore10<640
    (previous1<5 -17 59) -92) (gapLines<21 (pageTemplateWeight<664 -127 62) 130))))
    (previousWording<0 (previous2<7 (credit<1 (usualBefore<85 -118 66) 66) -120) (wordingKnown<96
    (aboveAfter<212 (words<22 (credit<1 -47 43) (capitals<25 116 -141)) (weight<52 (usualNext<55 92
    26) -132)) -125))
    (wordingFirst<-127 (digits<40 -121 (usualSentencesBefore<226 (weightAfter20<407 -106 154)
    -121)) (pages<15 (openingEdge<967 (templateAfter10<10 (templateBefore10<9 20 64)
    (weightBefore3<129 -57 78)) (words<22 (digits<17 -57 81) 66)) -131))
    (wordingFirst<0 (belowAfter<285 (start<3 (longBefore3<3 -146 -1) (wordingFirst<-205 107
    (weightAfter20<885 -124 32))) (weightAfter20<607 134 -80)) (pages<22 (openingShare<608 (pages<1
    107 (usualBefore<11 -36 17)) -88) -185))
    (wordingAgainst<-185 (usualSentencesAfter<607 -130 111) (pageTemplate<944 (fromTop<48
    (previousWording<57 (usualSentencesAfter<31 40 -25) (wording<35 42 148)) (templateAfter20<10
    (pageLines<200 -93 28) -121)) (weightAfter20<193 -103 (previousWording<15 164 -37))))
    (wordingFirst<0 -68 (capitals<47 (times<2 (dates<52 (previous1<8 -68 9) -163)
    (sentencesAfter20<3 -122 101)) (nextShare2<1 (pageTemplate<543 (previousShare3<0 83 -16) 101)
    (previous1<8 -91 (pageTemplate<954 -2 167)))))
    (pageTemplate<954 (wordingAgainst<-216 (pageSentences<22 98 (usualSentencesAfter<607 -151 128))
    (templateAround5<10 (usualSentencesAfter<568 (aboveSentencesAfter<6 -15 32) (templateAround5<5
    -83 71)) (end<1 (pageLines<250 -147 23) (aboveSentencesAfter<102 76 -129)))) 114)
    (opening<16 (marks<1 (usualSentencesBefore<0 109 (nextWording<0 (belowSentencesAfter<302 -100
    52) (pageTemplateWeight<346 -5 44))) (dates<34 (sentencesAfter10<8 (aboveSentencesBefore<0 -66
    -175) 54) (longBefore10<1 (nextWording<-37 -42 116) -101))) -165)
    (marks<1 (usualAfter<239 (aboveSentencesAfter<151 (belowPrevious<72 (weightAfter10<189 -74 30)
    78) (pageSentences<36 194 (weightPlace<149 114 18))) (weightBefore3<11 -146 (weightPlace<31 67
    (weightAfter3<29 76 -60)))) (digits<18 -121 37))
    (opening<16 (previousShare1<370 (end<1 (weight<37 (pageSentences<479 36 -31) -163) 100)
    (weightPlace<116 (usualPlace<486 (previousWording<15 -60 62) 138) (pageSentences<50 (words<6
    -95 83) (words<55 -117 17)))) -161)
    (wordingFirst<-256 -172 (nextWording<-56 (belowAfter<285 (weightBefore3<253
    (aboveSentencesBefore<291 -176 0) 32) 33) (templateAfter10<6 (aboveSentencesBefore<604
    (aboveSentencesBefore<201 23 -49) 165) (share<608 (nextShare3<782 -11 130) (previousShare2<1
    -16 -120)))))
    (pageSentences<44 (aboveSentencesAfter<19 -67 108) (dates<81 (previousShare1<586
    (aboveSentencesAfter<10 (words<16 -62 53) (usualBefore<42 98 -2)) (usualBefore<81 -115
    (longBefore20<2 46 -86))) (weightAround5<481 (longAfter20<2 -114 64) -129)))
    (place<937 (next3<5 (letterWeight<31 -97 (belowPlace<829 31 (belowAfter<21 211 -4))) (next3<53
    (aboveNext<109 (place<313 -13 -98) (next2<29 78 -60)) (aboveNext<159 (aboveNext<93 14 109)
    -128))) -88)
    (pages<14 (sitePages<6 (wordingFirst<0 (weightAfter3<17 57 -64) (commaRate<22
    (wordingHighest<-121 85 -20) (abovePrevious<53 110 -64))) (times<2 (pages<3 (longAround5<5 22
    138) (sitePages<17 4 -64)) 112)) -129)
    (pages<15 (next1<106 (nextDates<43 (letterWeight<34 -56 (letterWeight<43 69 -8))
    (longBefore20<2 (usualSentencesAfter<402 128 -9) -56)) (place<133 140 (usualSentencesAfter<128
    116 (letterWeight<56 64 -56)))) (start<3 -56 -183))
    (previousWording<57 (usualPlace<662 (credit<1 (nextShare1<152 (openingShare<245 -3 -128) -76)
    (fromTop<2 124 (pageLines<61 -68 57))) (dates<5 (endingEdge<0 109 -10) (longAfter20<2 -148
    20))) (fromTop<48 70 -51))
    (usualPrevious<135 (templateAfter20<20 (pageTemplate<941 (fromTop<37 (previous1<5 -41 22)
    (sentences<1 -26 -136)) (usualPrevious<51 (sentencesAfter20<1 -56 143) -58)) -143) (next2<6
    (previous1<65 -97 14) (aboveAfter<363 134 15)))
    (wordingLast<0 (wordingLast<-199 (previous1<16 100 -86) (commaRate<25 -132 83))
    (weightPlace<967 (toTemplateBelow<10 (weight<54 (weightPlace<748 15 -58) (weightPlace<836 -165
    41)) (templateAround5<3 (end<1 -8 121) 94)) -94))
    (letterWeight<65 (colon<1 (weightBefore3<43 (dates<16 (times<2 -44 60) 48) (letterWeight<31
    -144 (marks<1 -1 -121))) -193) (sentencesAround5<1 -99 (previous2<1 -103 (usualNext<11 -80
    (usualSentencesAfter<151 130 27)))))
    (opening<16 (pageFree<236 (sentencesAround5<4 (usualBefore<72 (weight<10 -27 111)
    (nextWording<-4 53 -112)) 160) (templateAfter20<17 (belowShare<989 (pageFree<1088 5 -45)
    (usualBefore<35 -57 32)) (gapLines<6 -150 53))) -153)
    (usualPlace<790 (usualSentencesAfter<12 (sentencesAfter10<2 (weightAround5<312 -47 54) 121)
    (digits<11 (weightAfter3<9 73 -55) (usualPlace<221 (usualSentencesAfter<568 113 -12)
    (weightBefore20<21 100 -34)))) (marks<1 (usualPlace<953 93 -50) -136))
    (wording<16 (belowPrevious<187 (wordingAgainst<-168 -87 (wordingAgainst<-136 (sentences<1 119
    -149) (wordingAgainst<0 -90 -6))) -136) (sentences<2 (sentencesBefore3<2 (longBefore20<2
    (longAfter20<2 -91 70) (belowPrevious<89 -149 45)) 88) -106))
    (pageTemplate<954 (wordingLast<-105 (next1<19 (next2<97 -146 45) (pageFree<1012
    (pageTemplate<314 160 -14) -119)) (openingShare<212 (share<90 86 (belowShare<989 -25 14))
    (pageFree<662 -151 -36))) (share<512 151 -15))
    (belowPrevious<187 (usualPrevious<135 (usualPrevious<61 (weightAfter20<385 (words<32 -55 61)
    (words<21 37 -121)) (abovePlace<819 (fromEnd<59 -34 -125) 95)) (usualNext<37 (gapLines<11 81
    -80) (belowSentencesAfter<19 168 9))) -98)
    (previousWording<-9 (nextDates<37 (letterWeight<91 -92 122) 110) (wordingFirst<-127
    (letterWeight<26 99 (previousWording<-6 83 -99)) (previousWording<64 (toTemplateBelow<10
    (nextDates<97 -18 76) (weightBefore3<57 66 -13)) (wordingAgainst<-146 -106 70))))
    (wordingLast<0 (longAfter20<6 -141 (previous1<41 (wordingLast<-199 79 (pageSentences<159 10
    -137)) 113)) (pageSentences<41 82 (weightBefore10<640 (previous1<59 (weightPlace<329 14 -45)
    (weight<17 102 -9)) (weight<6 14 -107))))
    (aboveSentencesBefore<604 (pageTemplateWeight<594 (fromTop<48 (wording<48 (belowBefore<364 6
    -68) (aboveNext<51 129 24)) (sentencesBefore20<8 (belowBefore<235 -121 -4) (belowPlace<276 141
    -29))) (words<17 68 (belowBefore<262 -131 88))) 141)
    (pageWeight<83 65 (nextShare2<805 (previousWording<-29 (previousWording<-104 86 -95)
    (belowBefore<235 (weightPlace<246 17 -33) (belowBefore<364 68 -7))) (pageLines<192
    (belowPrevious<89 (previousWording<64 -130 20) 9) (belowPrevious<47 54 -125))))
    (weightBefore3<5 (next1<0 87 (next2<85 -117 34)) (place<86 (next2<18 (next2<9 60 -91) 101)
    (share<342 (next1<46 22 129) (usualNext<143 (letterWeight<65 -24 16) (letterWeight<56 -43
    -165)))))
    (wording<58 (wordingKnown<52 (opening<11 (weightBefore10<640 (sentencesAround5<1 -35 18)
    (pageTemplateWeight<271 -98 49)) -130) (weightBefore10<143 -160 (longAfter20<6 -83 83)))
    (usualSentencesAfter<402 (capitals<63 102 (weightAfter20<563 -165 105)) -80))
    (aboveSentencesBefore<604 (opening<16 (gapShare<94 (usualPrevious<7 (credit<1 -122 75)
    (aboveSentencesBefore<99 18 -33)) 81) -135) (endingEdge<0 167 12))
    (wordingKnown<89 (usualSentencesBefore<604 (usualSentencesBefore<342 (templateAfter20<20
    (fromEnd<43 -19 19) -113) (aboveBefore<41 115 (fromEnd<45 41 -64))) (sentencesAround5<6 -143
    -4)) (nextShare1<989 (aboveNext<186 -158 38) (aboveNext<7 120 -89)))
    (wordingKnown<89 (wordingKnown<61 (next1<4 (capitals<52 (usualNext<115 -22 122) (weight<14 -45
    -193)) (usualAfter<307 (nextShare2<98 43 -7) (next1<60 -60 46))) (words<6 -130 (capitals<52 167
    -36))) -103)
    (pages<15 (sitePages<6 (usualAfter<31 -51 (previousShare1<370 (sentencesAfter10<7 34 -47)
    (weightPlace<149 14 -51))) (opening<9 (pages<3 (sentencesAround5<5 46 158) (sitePages<17 28
    -51)) -51)) (weightPlace<31 -51 -142))
    (wordingFirst<-256 (templateAfter3<3 -154 (next3<4 92 -45)) (longAfter20<18 (weightAfter10<447
    (openingEdge<0 (letterWeight<84 27 -130) (weightBefore10<101 5 -77)) (pageFree<1210
    (sentencesAfter20<8 37 -44) (letterWeight<69 77 -33))) -124))
    (aboveSentencesBefore<604 (usualSentencesAfter<504 (credit<1 (wordingHighest<-135
    (aboveAfter<166 -112 132) (wordingHighest<129 -30 42)) (longAround5<5 (usualSentencesAfter<232
    8 83) -68)) (usualBefore<72 (aboveBefore<1 36 -49) (usualBefore<181 -210 -24))) 88)
    (weightAfter3<25 (previous3<71 (weightAround5<133 (share<608 80 -60) 74) -53) (weightAfter3<41
    (pageSentences<208 (weightAround5<81 45 -138) 1) (weightAfter10<129 (pageSentences<198 -59 84)
    (place<86 (next2<23 -74 77) -23))))
    (pages<22 (belowAfter<208 (gapLines<10 (belowAfter<41 (weightBefore20<295 -55 120)
    (weightPlace<246 -3 -69)) (belowAfter<85 (weightPlace<89 -51 14) 67)) (weightBefore20<497
    (weightBefore20<1 -69 (previousShare1<225 78 6)) -44)) -140)
    (ending<14 (openingShare<608 (usualNext<0 118 (usualBefore<11 -44 (place<71 66 0)))
    (weightAfter10<237 -127 -44)) -137)
    (usualPlace<790 (fromEnd<38 (fromEnd<12 (longBefore20<7 (weightPlace<25 -105 42) -85)
    (usualPlace<98 32 (usualSentencesBefore<126 -101 -9))) 7) (usualPlace<953 (marks<1
    (belowNext<12 (usualAfter<17 -6 207) 28) -114) -80))
    (times<5 (times<3 (nextDates<8 (weightBefore3<15 (templateAfter10<1 -2 -107) (pageLines<465 -6
    109)) (times<2 (nextDates<62 34 -63) 113)) 102) (weightBefore20<101 93 (aboveNext<97 -175
    (next2<10 105 -97))))
    (previousShare3<989 (end<1 (sitePages<17 (weightPlace<748 -7 -62) -123) (sitePages<19
    (sentencesAfter20<1 63 -61) 153)) (weightPlace<329 (pages<5 (sitePages<5 35 118) -10)
    (templateBefore3<2 (weightPlace<692 -87 118) -120)))
    (pageTemplateWeight<346 (templateAfter20<8 (usualPrevious<12 -45 (usualNext<11 -116 (fromTop<60
    24 -56))) (belowAfter<144 -144 (next2<15 (fromTop<26 -101 82) -108))) (endingEdge<0 57
    (aboveNext<49 41 (templateAfter20<6 32 -105))))
    (abovePlace<494 (abovePlace<434 (wordingHighest<-121 53 -12) -133) (capitals<68 (longBefore10<6
    (abovePlace<517 95 (nextShare2<721 -58 44)) (capitals<25 8 205)) (longBefore10<1
    (nextShare2<684 65 -85) (usualPlace<439 27 -143))))
    (longAfter20<14 (next1<43 (longAfter20<5 (previous1<47 (pageWeight<347 -72 16) (words<3 106
    -3)) (pageWeight<81 132 (usualPrevious<12 -65 24))) (usualPrevious<27 (pageWeight<453 128 -7)
    (usualPrevious<125 -30 78))) -59)
    (wordingLast<0 (nextWording<78 (wordingLast<-199 12 (letterWeight<59 -133 -7)) 97)
    (belowPlace<936 (usualPlace<772 (weightPlace<692 (capitals<99 -7 32) (capitals<61 -2 -108))
    (marks<1 (letterWeight<81 80 -98) -122)) -82))
    (wordingLowest<1 (longAfter20<15 (aboveSentencesBefore<604 (digits<25 (previous1<55 -36 40) 21)
    101) -85) (wordingLowest<72 144 (usualNext<61 (weightAfter20<345 (templateBefore3<1 48 -115)
    70) (next1<62 (aboveSentencesBefore<320 -133 38) 65))))
    (pageFree<236 (openingShare<196 70 -94) (gapLines<19 (belowNext<16 (usualPlace<221 -84 54)
    (templateAfter10<6 (longBefore10<2 7 -68) (pageTemplate<954 -116 34))) (pageFree<595 -45
    (pageFree<728 146 (pageTemplate<314 -11 90)))))
    (weightBefore10<640 (usualPrevious<135 (next3<5 (wordingLowest<-146 -116 (openingShare<592 35
    -110)) (next3<49 (letterWeight<50 -1 -77) (letterWeight<53 -21 48))) (aboveSentencesAfter<504
    (next3<6 35 116) -28)) (next2<14 -117 -22))
    (wordingLast<-105 (wordingLast<-199 56 (digits<77 -118 40)) (digits<25 (marks<1 (usualAfter<218
    (usualNext<37 -8 53) (usualNext<103 -78 9)) -84) (usualBefore<293 (wordingFirst<-152 -94
    (digits<62 104 -11)) -114)))
    (aboveSentencesBefore<553 (commaRate<22 (commaRate<17 (pageLines<192 (templateBefore20<12 -5
    -60) (aboveShare<871 -47 48)) -178) (previous2<29 (next1<6 (next1<4 -125 44) 107) -88))
    (templateBefore20<4 134 (weight<27 -115 76)))
    (weightAfter3<283 (weightAfter3<25 (weightAfter3<7 (end<1 -63 (usualPlace<953 124 -95))
    (usualPrevious<12 -78 (usualSentencesBefore<668 64 -112))) (fromEnd<12 (usualSentencesAfter<707
    20 164) (usualPrevious<135 (usualSentencesAfter<50 12 -49) 54))) 81)
    (belowPlace<382 (usualSentencesAfter<707 (pageLines<250 (usualPlace<392 (pageFree<1795 -26 50)
    (previous1<9 114 12)) 79) 150) (pageFree<2869 (previousShare2<684 14 (usualSentencesAfter<187
    -3 -96)) (pageTemplate<314 -138 (weightAfter10<287 -109 42))))
    (wordingAgainst<-185 (longAfter20<8 -128 (wordingAgainst<-821 86 -52)) (sentencesAfter20<17
    (belowNext<83 (wordingFirst<1 (abovePrevious<18 8 -29) (words<4 -80 97)) (words<16
    (wordingLast<-105 -50 54) (longAfter20<4 49 -142))) -87))
    (digits<62 (digits<25 (endingShare<98 (digits<20 (digits<11 -8 75) -61) -119) (usualPrevious<61
    (usualAfter<155 10 (pageFree<1120 36 134)) (belowShare<793 -130 (usualPrevious<93 -57 127))))
    (sentencesAround5<3 26 -126))
    (belowNext<63 (nextWording<-56 -100 (belowNext<16 (toTemplateBelow<3 (belowPlace<188 -108 78)
    -13) (toTemplateBelow<10 -46 (belowNext<37 -21 112)))) (sentences<2 (previous2<3
    (usualSentencesAfter<302 120 29) (templateAfter3<2 31 -41)) -123))
    (wording<58 (previous1<41 (pageFree<236 (previous1<6 -48 84) (longAfter20<3 (pageSentences<387
    -139 28) (longAround5<6 -5 -114))) (times<5 (next3<7 -10 (weightAfter3<222 94 -70)) -98))
    (endingEdge<0 95 7))
    (nextWording<-56 -59 (usualSentencesAfter<51 (templateAfter20<19 (nextShare1<895 19 73) -88)
    (wordingKnown<29 (usualPrevious<35 (usualSentencesAfter<196 -41 46) (usualSentencesBefore<99
    -91 19)) (belowSentencesBefore<161 (templateAfter20<8 -120 5) (wordingKnown<46 -53 35)))))
    (weightAfter3<283 (belowPrevious<187 (belowPrevious<135 (longAround5<3 (usualNext<41 -17 37)
    (usualNext<53 10 -40)) (aboveSentencesBefore<8 (weightAfter10<447 103 14) (abovePlace<480 -91
    70))) -72) 74)
    (wordingLowest<1 (dates<81 (marks<1 (longAfter20<13 (sentencesAround5<1 -87 13) -111) -112)
    (capitals<47 (weight<12 5 -178) 79)) (wordingLowest<72 130 (capitals<43 46 (longBefore20<2
    (previousShare2<767 82 -44) -122))))
    (wordingFirst<-256 (pageLines<250 -146 79) (templateAfter20<20 (abovePrevious<89
    (aboveBefore<161 (letterWeight<91 3 97) (templateAfter20<1 84 -101)) (previous2<9 (words<3 147
    28) (sitePages<6 -56 90))) (abovePrevious<157 -110 25)))
    (dates<72 (marks<1 (aboveNext<31 (words<19 (belowNext<89 -64 37) 74) (commaRate<13 (dates<65 17
    -136) (dates<49 -155 44))) (wordingLowest<139 -102 111)) (capitals<99 -16 (longBefore3<2 76
    -111)))
    (belowPlace<276 (usualNext<23 (sentences<1 -94 (templateBefore20<3 113 -61)) (usualPlace<392
    (weightAround5<277 -39 28) 113)) (usualSentencesAfter<607 (usualPlace<178 62 (previous2<3
    (usualPlace<335 -46 58) (previous2<6 -108 -14))) -89))
    (wordingFirst<-148 -62 (dates<34 (nextWording<27 (pages<5 (belowNext<86 8 67) -40)
    (templateBefore3<1 (fromTop<7 -116 66) (pageWeight<109 -2 -134))) (openingEdge<0
    (nextWording<-4 -179 (usualBefore<256 30 -117)) 80)))
    (weightBefore10<155 (previous1<5 (dates<9 (weightAfter10<69 45 -97) (pageFree<519 -79 85))
    (next3<10 58 (wordingLowest<1 (words<1 98 -26) 58))) (dates<8 (previous1<59 -29 55)
    (pageWeight<133 28 -131)))
    (sentencesAfter20<16 (weightAfter20<885 (weight<5 (longBefore10<1 (sentencesAfter10<8 -44 150)
    (nextDates<24 77 -73)) (wordingAgainst<-117 (belowAfter<285 -109 27) (end<1 -21 38))) (weight<6
    -33 (aboveAfter<41 -22 74))) -53)
    (wordingKnown<89 (digits<62 (digits<24 (openingEdge<0 (usualSentencesBefore<99 -21 54)
    (longBefore20<1 12 -45)) (times<5 (templateBefore3<1 19 92) (abovePrevious<72 -110 32)))
    (templateBefore20<9 -91 44)) (pageLines<228 -132 34))
    (sitePages<6 (gapLines<22 -31 (pageSentences<479 (pageFree<699 -24 81) -28)) (dates<1
    (letterWeight<100 (wordingHighest<101 (pageSentences<65 74 -71) (share<512 81 -58)) 132)
    (sitePages<12 89 (dates<77 43 -134))))
    (previousDates<95 (pageFree<95 101 (previousShare2<805 (weightBefore3<7 (gapShare<8 -87 38)
    (wordingFirst<0 -50 16)) (credit<1 (pageLines<70 22 -87) (pageLines<61 -85 50))))
    (templateAround5<10 (weightBefore3<31 105 5) -80))
    (nextDates<17 (belowSentencesBefore<76 (end<1 (belowSentencesBefore<26 (nextDates<1 -20 -100)
    -160) (sitePages<11 (usualPrevious<115 -133 78) 127)) (aboveAfter<363 (usualPrevious<157 11 94)
    (sitePages<9 -10 -129))) (previous3<31 59 -112))
    (aboveSentencesBefore<604 (usualSentencesBefore<604 (templateBefore20<1 (aboveNext<6 (next2<81
    -13 85) 105) (nextDates<38 (aboveNext<7 101 -21) (weightBefore20<259 74 -110))) (aboveNext<93
    -21 -110)) (previousShare1<115 113 2))
    (pageTemplateWeight<594 (pageSentences<102 (weightAfter3<55 -102 (pageTemplateWeight<375
    (previousDates<12 -139 32) 33)) (wordingHighest<-135 (longAround5<6 91 -85) (end<1
    (pageSentences<479 5 -44) (pageSentences<387 -41 96)))) (words<14 54 -59))
    (longAfter20<15 (weightBefore20<249 (wordingLowest<1 (previous2<1 (weightAfter20<385 17 -95)
    (belowAfter<285 -4 53)) (belowSentencesBefore<99 (previous2<4 72 -49) 85)) (weightBefore20<389
    (sentences<1 -106 7) -3)) (weightAfter3<222 -10 -154))
    (pages<15 (usualSentencesBefore<604 (fromEnd<12 (sentencesAfter10<7 (pageSentences<387 -29 37)
    125) (usualAfter<307 (sentencesAfter20<3 -43 26) (sentencesAfter10<4 48 -43)))
    (templateBefore10<1 -43 11)) (belowSentencesBefore<126 -140 -43))
    (belowAfter<208 (sentencesBefore20<8 (usualPrevious<157 (digits<11 (words<17 -67 19)
    (usualPrevious<29 63 -32)) 54) (aboveSentencesAfter<504 (wordingLowest<89 (digits<1 91 -42)
    -67) -74)) (usualPrevious<59 37 (start<5 -41 120)))
    (abovePlace<800 (pageTemplateWeight<594 (abovePlace<389 (usualSentencesBefore<604
    (usualSentencesBefore<126 -4 42) -82) (abovePlace<494 (wordingHighest<97 -153 -8)
    (pageSentences<168 -61 32))) (weightAfter3<31 83 (gapLines<9 -38 61))) (abovePlace<927 66 -49))
    (openingShare<212 (usualNext<0 89 (previousDates<95 (next1<4 (longAfter3<2 -36 61)
    (wordingFirst<-256 -36 8)) (templateBefore20<13 (usualNext<115 125 31) (weightAfter20<885 -36
    45)))) (belowPrevious<97 (usualSentencesBefore<50 -144 -36) -36))
    (usualPrevious<51 (weightBefore10<81 (nextShare1<152 (weightBefore10<25 -26 43) (nextDates<41
    (fromEnd<17 26 -128) 50)) (longAfter20<3 -5 64)) (usualPrevious<93 (usualPlace<662 -88 23)
    (weightBefore10<640 (marks<1 42 -96) -57)))
    (wordingFirst<-256 (usualPrevious<8 79 -132) (weightAfter10<447 (previous1<39 (previous1<27
    (next3<9 20 -42) -88) 21) (usualAfter<218 (digits<33 92 -24) (gapLines<11 (digits<23 -104 21)
    (next3<89 -19 82)))))
    (pageTemplateWeight<346 (pageLines<119 (commas<2 (pageFree<1795 (usualAfter<307 6 -44) 42) 69)
    (usualPlace<302 13 (usualBefore<60 12 (longAround5<8 -129 51)))) (next3<14 (aboveAfter<73 -37
    70) (usualPlace<244 -95 4)))
    (next1<49 (usualSentencesAfter<568 (weightBefore10<181 (usualSentencesBefore<50
    (weightBefore3<25 -31 28) (usualSentencesAfter<476 58 -90)) (previous1<47 (longBefore20<6 -152
    -33) (aboveShare<782 -21 60))) -76) (weightBefore3<43 61 (wordingKnown<49 -53 83)))
    (usualSentencesAfter<707 (sitePages<7 (sitePages<5 (belowNext<18 67 (weightPlace<215 19 -68))
    (sentencesAfter10<6 (belowSentencesBefore<237 -44 40) (belowShare<793 -145 -32)))
    (aboveNext<159 (belowShare<259 -18 (sitePages<22 67 -99)) -93)) 80)
    (belowPlace<586 (belowSentencesBefore<267 (nextDates<49 (gapLines<3 (pageLines<250 -106 34) 2)
    58) (pageLines<29 131 (next1<8 (gapLines<19 -112 36) (aboveSentencesAfter<504 59 -31))))
    (next3<3 38 (next1<106 -51 49)))
    (aboveSentencesBefore<553 (belowPlace<936 (next1<1 (weight<43 (wordingHighest<129 -116 1) 22)
    (abovePlace<198 (wordingHighest<79 32 -43) (share<586 21 -29))) (aboveSentencesBefore<117
    (belowSentencesAfter<299 -121 19) 18)) (abovePlace<480 -33 87))
    (fromTop<13 (pageTemplateWeight<240 (usualPrevious<37 (digits<10 -14 53) -23) 62) (gapLines<17
    (next2<19 (next3<9 (aboveAfter<73 -62 38) (weightAfter3<71 -92 19)) (previousDates<47 -117 16))
    (weightAfter10<51 -57 61)))
    (weightAfter20<193 (previousWording<32 (sentences<1 (weight<14 -12 -116) (pageWeight<347 -35
    103)) -91) (previousWording<60 (sentences<2 (belowSentencesBefore<352 (aboveAfter<91 42 -2)
    (sentencesAround5<8 -48 71)) -76) (belowSentencesBefore<61 -42 72)))
    (usualPrevious<29 (weightAfter3<165 (previous1<12 (usualBefore<37 -67 (aboveNext<14 100 -29))
    (weightAfter3<123 59 -67)) 58) (weightAfter3<7 -88 (weightAfter3<21 (aboveNext<79 68 -74)
    (previous1<14 10 (weight<5 12 -59)))))
    (pageTemplateWeight<594 (commaRate<25 (previous1<39 (aboveAfter<212 (sitePages<6 -55 0)
    (usualAfter<174 61 -15)) (usualAfter<43 (sitePages<7 -101 31) (sentencesAfter20<1 85 4)))
    (sitePages<5 100 (previous1<16 32 -103))) 40)
    (templateAfter10<6 (previousWording<64 (previousWording<40 (usualSentencesAfter<707 7 82)
    (weightAfter3<283 (wording<42 -106 26) 71)) (fromTop<38 65 -53)) (gapLines<23 (pageWeight<83 22
    (place<387 (previous1<16 -67 32) -100)) 78))
    (sentencesAfter20<11 (nextShare3<105 (usualPlace<953 (usualPlace<662 (belowSentencesAfter<128
    -24 22) (belowSentencesAfter<12 76 -21)) -88) (words<11 (templateAfter20<13 (wording<27 -124
    -17) -9) (share<640 70 -22))) (sentencesAfter20<16 46 -32))
    (sentencesAfter20<16 (belowAfter<123 (usualSentencesBefore<320 (previous2<15 (previous2<10 -28
    46) (previous2<49 -87 5)) 25) (fromTop<14 (next1<33 (aboveShare<342 -28 47) 127) (fromTop<18
    -99 (next3<3 64 -5)))) -56)
    (dates<72 (share<370 (words<5 1 (weightPlace<907 79 1)) (belowSentencesBefore<76
    (weightBefore20<615 (weightBefore20<71 -14 -90) 1) (words<10 1 -46))) (usualPrevious<17
    (aboveBefore<97 108 -46) (usualPrevious<26 -80 28)))
    (previousDates<95 (aboveNext<28 (words<6 (aboveBefore<85 (usualSentencesAfter<707 -73 89) 46)
    (belowNext<10 (previousDates<5 66 -62) -41)) (aboveBefore<23 37 (sitePages<6
    (usualSentencesAfter<51 20 -47) (start<4 40 -83)))) 66)
    (next2<1 (sitePages<13 (wording<78 (nextWording<49 -128 31) 26) (wording<0 -67 63))
    (previousShare1<0 (dates<96 -98 49) (gapWeight<35 (nextWording<27 (belowSentencesBefore<0 68 6)
    (wording<-45 110 -31)) 98)))
    (letterWeight<20 (next1<116 -154 47) (usualNext<37 (pageFree<8193 (wordingKnown<87
    (weightBefore3<11 28 -41) (weightBefore3<119 -47 105)) 92) (wordingKnown<72 (next3<17
    (wordingKnown<11 16 77) (belowPlace<562 15 -41)) -93)))
    (belowSentencesAfter<145 (nextWording<-42 -100 (dates<81 (longAfter20<12 -4 -91) (place<199 97
    (longAround5<3 52 -69)))) (weight<27 (nextWording<-42 81 (nextShare1<98
    (belowSentencesAfter<400 74 -15) -21)) (nextShare3<782 -88 30)))
    (aboveSentencesAfter<504 (weightBefore3<113 (aboveBefore<105 (endingEdge<0 (aboveNext<86 -31
    67) (weightBefore3<43 39 -46)) (weightAfter3<11 61 (aboveBefore<145 -111 -28))) (pageFree<6715
    48 (share<287 59 -126))) (weightBefore3<57 14 -83))
    (wordingLast<-199 (wordingLast<-243 -87 116) (wordingLast<-105 (wordingAgainst<-136
    (sentencesAfter20<11 -63 98) (wordingLast<-160 -140 (wordingLast<-140 51 -125)))
    (belowSentencesBefore<267 (nextShare1<879 (pageFree<754 9 -51) 16) (aboveAfter<363 30 -27))))
    (weightBefore3<5 (next1<4 45 (next2<58 (gapShare<8 -140 16) 13)) (next1<109 (wording<-58
    (pageSentences<22 52 -120) (wordingLast<-199 (next2<25 -20 131) (wordingLast<0 -49 5)))
    (usualPrevious<39 85 -3)))
    (belowPrevious<187 (belowSentencesAfter<263 (longBefore3<3 (sentencesBefore20<8
    (toTemplateBelow<7 -37 7) (belowSentencesAfter<26 65 -46)) (sitePages<9 65 -16)) (pageFree<818
    (wordingFirst<-169 113 (usualAfter<239 27 -68)) (longAfter20<17 49 -60))) -59)
    (aboveNext<93 (pageLines<192 (capitals<84 (longBefore20<9 -45 45) 6) (templateBefore10<8
    (templateBefore10<3 30 (pageLines<222 25 -107)) 59)) (endingEdge<0 49 (capitals<61
    (pageSentences<387 (pageLines<29 127 -57) 97) -102)))
    (sitePages<5 (belowPrevious<41 (usualAfter<35 -93 (pageWeight<304 25 117)) (nextWording<-37
    -119 (wordingFirst<0 -93 18))) (usualAfter<307 (belowSentencesBefore<8 -29 26) (sitePages<6
    -103 (sitePages<15 (usualPlace<160 -75 44) -89))))
    (belowAfter<208 (weightAround5<77 46 (end<1 (previous2<14 (weightBefore3<129 4 -104)
    (weightAround5<293 -103 -27)) (weightBefore3<25 (gapShare<834 -121 62) (pageWeight<304 0 97))))
    (wording<42 (start<5 2 111) 67))
    (longAround5<9 (longAround5<4 (belowSentencesBefore<267 (previous2<3 31 (pageWeight<453 -26
    72)) (wordingFirst<-127 -81 53)) (sitePages<6 (previous2<0 79 (previous2<115 -55 29))
    (sitePages<8 71 (capitals<13 31 -63)))) 81)
    (weightAfter3<283 (next3<17 (aboveSentencesAfter<58 (digits<17 (sentences<1 -73 20) 47)
    (aboveShare<242 -59 (next1<67 27 91))) (next3<49 (weightAfter3<153 (weightAfter10<129 10 -84)
    35) (weightBefore3<21 37 -11))) 73)
    (belowSentencesBefore<506 (nextShare1<437 (pageWeight<158 (pageWeight<73 59 (capitals<63 -133
    -36)) (pageTemplateWeight<193 (pageTemplateWeight<103 -12 -76) (pageWeight<218 2 77)))
    (pageTemplateWeight<72 69 (longAfter10<6 (belowNext<83 -7 71) -47))) 25)
    (pageLines<88 (weight<4 (usualSentencesAfter<707 (weightBefore20<529 -124 43) 151) (weight<5
    (weightBefore20<21 -46 93) (weightBefore20<271 (usualAfter<307 49 -15) -30))) (belowShare<989
    (belowBefore<95 0 (wordingLowest<-136 18 -103)) 7))
    (longBefore20<7 (longBefore20<6 (wordingHighest<146 (dates<1 (pageSentences<65 34 -34)
    (openingEdge<0 -4 37)) 56) (nextShare3<406 105 -119)) (abovePlace<480 (weightAfter3<113 -96 17)
    (previous1<46 (belowPrevious<78 -71 50) 71)))
    (usualNext<37 (aboveNext<59 (aboveSentencesAfter<208 -17 70) (share<126 70 -74)) (next2<43
    (belowNext<12 (digits<38 88 -35) (usualPlace<38 -89 17)) (place<86 63 (aboveNext<83 -52
    (aboveNext<159 49 -86)))))
    (belowSentencesAfter<351 (pageSentences<198 (pageFree<422 (belowBefore<141 -33 63)
    (templateAfter10<1 21 (pageSentences<60 -5 -74))) (pageFree<519 (weight<8 -83 14) 18))
    (aboveAfter<363 (nextShare3<989 (nextShare3<370 35 -77) 95) -55))
    (wordingAgainst<-185 (usualSentencesAfter<568 -109 68) (fromEnd<12 (sentencesAfter10<7
    (usualNext<31 -21 33) 121) (wordingHighest<1 (fromEnd<33 (templateBefore10<2 -14 -110)
    (usualNext<74 -24 29)) (usualSentencesAfter<29 63 (usualNext<27 -90 16)))))
    (sitePages<5 (belowPlace<1 78 (longAfter20<10 (longAfter3<3 -27 74) 43)) (belowShare<242
    (capitals<15 (end<1 (previous2<8 -104 32) 121) (letterWeight<100 -91 72)) (sitePages<22
    (sitePages<7 -14 37) -116)))
    (abovePlace<873 (longBefore10<7 (usualPrevious<188 (weightAfter3<45 (weightAfter20<407 -46 8)
    (usualAfter<83 73 0)) 93) (previous3<53 (longBefore10<8 (weightAfter3<27 32 -100) 58)
    (weightAfter3<123 -105 26))) (abovePlace<927 94 -35))
    (wordingKnown<89 (wordingKnown<61 (wordingKnown<52 (sentencesBefore20<18 (templateBefore20<12
    13 -12) -91) (wording<93 (usualAfter<0 21 -113) 26)) (sentencesBefore10<2 (wording<61 -90 45)
    (gapLines<8 -19 127))) (sitePages<4 22 -91))
    """
}
