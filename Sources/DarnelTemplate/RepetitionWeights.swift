/// The trees that judge what a site repeats.
enum RepetitionWeights {
  /// Written by `Scripts/train_templates.py`.
  static let trees = """
    (gapLines<3 (weightAfter10<341 -1065 (usualAfter<217 -509 -932)) (belowAfter<43 (words<25
    (credit<1 -1001 -757) (capitals<1 -388 -993)) (pageTemplate<477 (digits<11 -940 -588)
    (longAfter20<2 -818 (aboveBefore<126 -450 -698)))))
    (gapLines<3 (sentencesAfter20<4 -193 (weightBefore20<227 (weightAfter10<207 -73 (pageLines<61
    -28 279)) -168)) (wording<0 -118 (belowPrevious<28 (end<1 (digits<8 -139 206) (gapWeight<66 -51
    382)) (pageTemplate<393 139 297))))
    (sentencesAfter20<3 (toTemplateAbove<2 -180 (words<16 (pageTemplateWeight<298 -117
    (longAround5<2 -42 227)) 214)) (dates<34 (wordingFirst<0 -156 (weightBefore20<21 -113
    (place<463 188 -58))) (wordingFirst<-250 -182 (capitals<47 144 306))))
    (weightAfter20<317 (previousShare3<1 (wordingAgainst<-117 -157 (pages<3 137 (belowPrevious<89
    -125 49))) (usualNext<77 -175 (pageWeight<113 215 -144))) (wordingAgainst<-185 -153
    (belowBefore<31 -44 (templateAfter20<20 (pageLines<61 48 207) -184))))
    (gapLines<3 (templateAfter3<2 (times<2 -77 268) -138) (wording<0 (pageTemplateWeight<285 -140
    52) (belowPlace<45 (end<1 (commaRate<22 -117 217) (share<370 271 -113)) (weight<39
    (pageTemplateWeight<71 36 192) -119))))
    (templateAround5<10 (fromEnd<47 (words<16 (belowPrevious<72 -107 (words<2 -108 111))
    (toTemplateAbove<5 -80 174)) (sentencesAfter10<3 (nextShare2<512 106 -67)
    (aboveSentencesBefore<352 (weight<52 202 -152) -94))) (sentencesAfter20<7 -164 25))
    (weightAfter20<317 (previousShare1<115 (wordingAgainst<-117 -146 (opening<28
    (sentencesAround5<1 -123 113) -174)) -157) (usualPrevious<11 (weightBefore3<25 -129 223)
    (weightBefore20<203 (wordingAgainst<0 (aboveAfter<166 -165 88) 168) (toTemplateAbove<4 -97
    108))))
    (weightAfter10<155 (templateBefore3<1 (weightPlace<917 (weightPlace<78 -164 132) -90)
    (aboveNext<109 -144 128)) (credit<1 (aboveNext<19 (usualNext<1 169 -136) (weightPlace<376
    (wordingLowest<1 35 182) (toTemplateAbove<3 -170 121))) 163))
    (longAfter20<2 (previousShare1<115 (weightPlace<917 (pages<3 137 (previous1<47 -143 53)) -81)
    -148) (digits<11 (wordingLowest<1 (previous1<12 -125 (previous1<39 -8 134)) (weightPlace<422
    141 -113)) (abovePrevious<49 161 -21)))
    (gapLines<3 (nextDates<41 (commaRate<3 -152 (fromTop<37 (place<671 53 523) -95))
    (sentencesAfter10<1 -59 197)) (wordingFirst<0 -116 (belowSentencesBefore<76 (commaRate<1
    (aboveAfter<123 -88 49) 146) (wordingLast<-105 -24 139))))
    (weightPlace<613 (aboveSentencesAfter<6 (nextShare2<512 (weightPlace<37 -71 (wordingLowest<-98
    -134 124)) -130) (sentences<2 (wordingLast<0 -52 (wording<0 -14 124)) -145))
    (templateBefore20<5 (sentences<1 -71 (capitals<13 211 -57)) -130))
    (weightAfter10<155 (toTemplateAbove<4 (weightAfter20<461 -135 (usualPlace<362 -167 163)) (end<1
    (next2<1 -143 30) 139)) (pageTemplate<477 (dates<5 -89 45) (toTemplateAbove<2
    (weightBefore10<181 (usualBefore<109 20 152) -154) 138)))
    (templateAfter10<10 (place<937 (wordingAgainst<-185 (weightAfter20<885 -159 (aboveNext<89 -125
    196)) (templateBefore10<7 (end<1 10 117) (wording<-23 -120 111))) -150) (usualPrevious<135
    (weightAfter20<760 -161 (pageSentences<73 313 -110)) 90))
    (templateAfter20<20 (wordingFirst<0 (digits<40 -136 (place<313 149 -197)) (fromEnd<43 (words<35
    (dates<34 -63 45) (fromEnd<6 199 -39)) (words<29 (belowBefore<31 -87 105) -160)))
    (usualPrevious<135 -161 95))
    (templateAround5<10 (fromEnd<49 (commaRate<1 (sentencesBefore3<2 -83 (dates<8 84 -138))
    (pageLines<70 114 -153)) (credit<1 (wording<1 (share<406 140 -60) 87) 136)) (share<608
    (longAfter20<5 -51 182) -137))
    (weightPlace<652 (digits<10 (aboveNext<25 (usualNext<1 159 (previousDates<95 -127 141))
    (marks<1 50 -145)) (capitals<58 (weightBefore3<71 18 -245) 131)) (pageWeight<304 (pageWeight<83
    66 -131) (weight<96 -23 323)))
    (templateAfter10<10 (wordingFirst<0 (letterWeight<41 -29 -144) (previousWording<-9
    (wordingLowest<79 (commaRate<31 -119 136) 51) (edge<1 (aboveBefore<109 100 -7) (commas<1 -75
    122)))) (usualPlace<883 -144 (sentencesBefore10<1 -122 160)))
    (templateAfter10<10 (fromEnd<43 (commaRate<3 (templateBefore20<9 (place<182 -109 -1) -154) 61)
    (weightBefore20<247 (usualBefore<31 (digits<4 -128 122) (weightAfter10<149 0 130))
    (templateBefore3<1 76 (pageWeight<113 51 -179)))) -132)
    (longAfter10<2 (belowPrevious<97 (previousShare1<370 (weight<31 -64 (endingEdge<0 150 -55))
    (nextDates<49 -143 84)) 88) (abovePrevious<43 (nextWording<-56 -150 (belowBefore<31 (dates<2
    -97 67) 78)) (usualPlace<98 162 -74)))
    (templateAfter20<20 (wordingAgainst<-185 (next1<106 -151 120) (fromEnd<60 (openingShare<402
    (usualAfter<0 165 -13) -167) (weightBefore20<227 (sentencesAfter10<1 -36 105)
    (belowSentencesBefore<212 -128 51)))) (sentencesBefore3<2 -153 (pageSentences<44 222 -64)))
    (templateAround5<11 (wordingAgainst<-196 (pageTemplate<925 -133 113) (pageTemplate<944
    (aboveBefore<126 (belowBefore<141 2 78) (weightBefore20<195 47 -82)) 182)) (usualPrevious<103
    (pageTemplate<968 (aboveNext<109 -151 (previousDates<47 -107 331)) 101) 112))
    (templateAround5<11 (dates<72 (aboveSentencesAfter<6 (end<1 (belowSentencesBefore<200 -132 -4)
    (usualAfter<1 170 -52)) (usualAfter<163 (dates<8 85 -54) -23)) (previous2<31 92 -178))
    (templateAfter20<14 (words<7 -137 108) -152))
    (templateAround5<11 (fromEnd<49 (commas<2 (next1<43 (usualBefore<231 -86 14) (weightAfter10<387
    113 -42)) (pageSentences<387 -12 194)) (templateBefore10<8 (templateAround5<7 28 -90)
    (weightPlace<376 100 -77))) (share<608 55 -130))
    (templateAfter10<10 (wordingKnown<89 (wordingAgainst<-216 (sentencesAfter10<10
    (belowSentencesBefore<656 -150 71) 191) (aboveSentencesBefore<51 (belowSentencesBefore<88 8 83)
    (abovePlace<494 -84 26))) -147) (share<458 (fromEnd<32 249 -16) (previous1<89 -147 -16)))
    (wordingFirst<-127 (start<3 -144 (weightPlace<246 71 -158)) (wordingLast<0 (sentencesAfter10<6
    -143 (fromEnd<43 (belowPrevious<26 48 -209) 117)) (place<937 (sentencesAround5<1 (nextDates<38
    -75 122) (usualAfter<238 72 -14)) -128)))
    (previousWording<-9 (pageTemplate<929 -94 104) (aboveSentencesAfter<196 (words<6
    (nextShare3<227 (aboveNext<13 -96 43) -133) (abovePrevious<31 (wordingAgainst<-117 -104 87)
    -41)) (words<26 (abovePrevious<19 107 (letterWeight<40 -68 42)) -143)))
    (wordingFirst<0 -86 (credit<1 (usualBefore<55 (gapShare<94 (weightAfter3<285 -117 140) (end<1
    -57 168)) (openingEdge<0 (dates<4 105 -72) (nextDates<41 -44 138))) (nextWording<-11 -113
    (start<3 110 20))))
    (wordingFirst<-127 (digits<40 -129 20) (weightPlace<748 (usualPlace<635 (digits<10
    (usualPrevious<97 -42 84) (longBefore20<3 75 -150)) 88) (belowAfter<41 (usualNext<31
    (sentences<1 -134 50) (usualPlace<706 -82 222)) -129)))
    (previousWording<60 (next1<49 (times<2 (share<287 (previousShare2<469 -4 170) (capitals<11 -120
    -36)) (fromTop<21 127 (previous2<9 37 -136))) (belowPrevious<187 74 -103)) (fromTop<48 102
    (weightPlace<246 101 -127)))
    (pageTemplate<954 (templateAfter3<2 (usualAfter<217 (marks<1 (belowBefore<205 31 116) -89)
    (weightBefore3<9 -143 (weightBefore3<67 23 -90))) (nextDates<97 (wording<69 -83 39)
    (sentencesAfter20<3 -107 132))) (weightAfter20<193 -106 176))
    (wordingLast<0 (next3<97 -113 77) (aboveSentencesAfter<6 (commaRate<1 -53
    (usualSentencesAfter<476 69 -132)) (usualSentencesAfter<29 (marks<1 (weightAround5<201 35 151)
    -129) (aboveBefore<66 (capitals<34 -61 90) (next3<3 64 -77)))))
    (pageTemplate<925 (nextShare2<805 (previousShare3<989 (pageTemplateWeight<346 -23 45)
    (sentencesAfter20<4 (usualSentencesBefore<135 -101 96) 77)) (start<4 (templateAfter20<6
    (previousDates<47 1 182) (weightAfter10<237 -107 20)) -172)) (next3<8 156 -1))
    (pages<14 (weightPlace<748 (credit<1 (share<586 (place<182 4 86) (usualSentencesBefore<352 -58
    4)) (usualSentencesAfter<568 (longAround5<5 98 -65) -68)) (commas<6 (pageTemplate<393
    (usualNext<13 -65 50) -68) 168)) -139)
    (wordingLast<0 (weightAround5<409 -109 50) (previous1<5 (digits<22 (share<512 (pageLines<192
    -41 138) (nextDates<21 -156 -50)) 76) (templateAfter20<20 (belowShare<406 (weightAfter20<607 25
    -66) 50) (previous1<77 -133 150))))
    (wordingLast<0 (wordingLast<-199 45 -116) (credit<1 (aboveSentencesAfter<151 (words<14 -79
    (end<1 -31 109)) (usualSentencesAfter<201 (weightPlace<730 106 -2) (weight<27 -8 -153)))
    (previous2<9 98 (usualSentencesAfter<504 7 -158))))
    (usualPrevious<135 (longBefore20<2 (pageTemplateWeight<594 (place<501 (words<6 -19 56) -102)
    (words<17 97 -134)) (templateBefore20<3 (letterWeight<45 -126 (words<3 177 0)) (words<55 -125
    96))) (aboveSentencesAfter<504 105 -60))
    (wordingFirst<0 (pageWeight<81 95 (wordingKnown<41 -47 -150)) (templateAfter10<10 (opening<16
    (wordingLast<0 (sentencesAfter20<6 -150 2) (weightPlace<967 35 -73)) -151) (belowNext<10
    (wordingHighest<89 -93 167) (previous3<113 -144 85))))
    (templateAfter10<10 (previousWording<64 (sitePages<6 (pageSentences<478 (toTemplateAbove<2 -53
    21) (sitePages<5 -25 -143)) (pages<15 38 -129)) (wordingFirst<0 -114 (abovePrevious<61 105
    -68))) (pageSentences<35 (sentencesBefore10<1 -108 163) -130))
    (openingShare<608 (pages<1 (end<1 66 164) (pages<14 (weightAfter20<563 (longBefore3<2 -34 28)
    (pageTemplate<312 -34 54)) -70)) (pageFree<1872 -160 -70))
    (wordingFirst<0 (start<3 (pageTemplateWeight<466 -152 25) (wordingFirst<-188 137 -28))
    (previousWording<57 (pageLines<148 (commaRate<22 (commaRate<19 -18 -240) (longBefore20<2 128
    -152)) (pageFree<1120 85 (sentencesAfter20<4 -127 44))) 71))
    (belowPrevious<187 (previousShare1<586 (pageTemplateWeight<346 (letterWeight<31
    (letterWeight<21 -1 -155) (pageWeight<161 -103 21)) 63) (sitePages<8 (place<274 (times<2 -39
    77) -129) (sitePages<22 87 -128))) (wordingHighest<1 -144 42))
    (wordingFirst<-127 (digits<40 (pageWeight<81 68 -119) (weightPlace<376 105 -116))
    (belowSentencesBefore<76 (belowPrevious<55 (words<8 -39 (weightPlace<836 78 -35)) -148)
    (marks<2 (digits<62 (digits<22 24 104) -85) -119)))
    (previousShare1<370 (weightBefore3<9 (commas<1 -100 75) 29) (longBefore20<4 (usualBefore<85
    (credit<1 (aboveNext<103 -106 49) (previous2<3 136 -34)) (weightBefore3<31 108 (longAfter10<3
    -120 47))) (endingEdge<967 -149 91)))
    (wordingFirst<-127 (digits<40 (pageTemplate<944 -128 75) (usualBefore<161 94 -149))
    (previousWording<0 (usualAfter<141 (sentencesAfter20<3 -104 72) -126) (pageFree<95 150
    (usualSentencesAfter<29 (sentencesAfter20<3 14 98) (usualBefore<11 -116 13)))))
    (place<387 (commas<4 (belowBefore<25 -38 (aboveBefore<109 48 (place<294 1 -158))) -146)
    (dates<4 (previous1<59 (dates<1 -50 115) (pageFree<445 -64 (weightBefore10<638 165 -16)))
    (sitePages<6 -125 -19)))
    (next1<43 (belowSentencesAfter<302 (previous1<59 (pageTemplate<959 (sentencesAfter20<4 -74 -18)
    78) (openingEdge<0 95 (weightBefore10<341 -127 22))) (sitePages<21 (longAround5<5 (next1<15 78
    -32) (belowNext<86 88 -172)) -131)) 45)
    (pages<12 (sitePages<6 (place<274 (abovePlace<506 (dates<81 -23 63) 116) (wordingKnown<49 -47
    22)) (pages<3 (longAround5<5 48 (place<884 216 48)) (sitePages<17 (usualPlace<160 -47 48)
    -47))) -99)
    (aboveSentencesBefore<604 (aboveSentencesBefore<145 (wording<16 (belowPlace<513 (edge<1 29 -38)
    (fromEnd<7 49 -70)) (wordingLowest<72 (wordingLowest<-105 -6 135) (usualNext<61 46 -60)))
    (weightAfter20<885 -78 26)) (templateAfter10<3 243 -27))
    (previousShare1<370 (fromEnd<43 (usualAfter<303 (abovePlace<198 (openingShare<287 61 -123)
    (abovePrevious<89 -104 97)) -61) 46) (longAfter20<5 (sitePages<13 -105 48) (usualAfter<238
    (wording<1 -15 84) (weightAfter3<285 -90 93))))
    (pageWeight<83 (usualPlace<350 -155 (aboveAfter<95 7 141)) (wordingKnown<72 (pages<14
    (aboveBefore<75 (place<606 30 -48) (pageSentences<315 -54 23)) (usualPlace<78 -60 -170))
    (longAfter20<1 37 (weightBefore20<673 -169 -6))))
    (wordingHighest<129 (nextWording<-94 -138 (pageSentences<60 (belowBefore<43 -89 (weight<35 74
    -105)) (templateAfter10<9 (weightPlace<952 -2 -79) -123))) (endingEdge<0 (weight<8 -67 121)
    (weightPlace<246 94 (sitePages<11 -137 64))))
    (weightBefore10<638 (weightBefore10<443 (weightBefore10<181 (sentencesBefore20<3
    (weightPlace<787 9 -104) (aboveBefore<105 119 -76)) (capitals<58 (sentencesBefore3<1 -118 34)
    -108)) (endingEdge<0 (times<3 151 -116) (aboveBefore<116 -138 37))) -72)
    (previous1<59 (weightBefore10<189 (dates<1 (aboveSentencesAfter<151 (wordingLowest<1 -115 -9)
    (usualAfter<174 100 -34)) (longAfter10<9 (wordingFirst<-138 -69 50) -123)) (longBefore20<5 -164
    -34)) (weight<5 103 (weight<12 -97 25)))
    (previous1<59 (nextWording<-56 (belowSentencesAfter<351 -178 38) (pageTemplateWeight<594
    (previous3<13 (nextShare2<684 15 -56) (end<1 -66 38)) 47)) (openingEdge<0 89 (toTemplateAbove<5
    -148 (abovePlace<159 (end<1 -145 118) 98))))
    (pages<14 (sitePages<7 (previousWording<60 (capitals<25 -50 (digits<17 -28 46)) (fromTop<32 79
    -22)) (digits<24 (end<1 (fromTop<56 -44 96) (capitals<13 155 -50)) (weightAfter20<329 -50
    140))) -103)
    (next3<10 (usualPlace<936 (usualPlace<808 (longAfter10<1 (sitePages<6 -100 17) 26)
    (endingEdge<53 126 -61)) -89) (templateAround5<8 (previousShare3<989 (templateBefore20<8 -18
    (endingEdge<0 -30 -175)) 46) (place<86 83 -129)))
    (pageTemplateWeight<346 (aboveNext<93 (credit<2 (endingEdge<71 (commaRate<31 -56 57) 37) 133)
    (longBefore10<8 (dates<23 (endingEdge<0 126 -12) (previous2<11 60 -101)) -120)) (share<469 84
    (gapLines<3 -58 33)))
    (pages<15 (usualPlace<790 (previousShare1<586 (usualPrevious<29 (usualPrevious<9 -10 71)
    (pageTemplateWeight<346 -33 35)) (credit<1 -51 (sentencesAfter20<8 -32 99))) (usualPlace<936
    (letterWeight<55 -21 111) (belowAfter<249 -51 127))) -106)
    (nextDates<87 (wordingLast<0 (letterWeight<55 -130 (usualAfter<217 -99 96)) (next1<4 (end<1
    (belowAfter<357 -108 71) (fromTop<16 145 -87)) (sentences<2 18 (sentencesAfter20<1 33 -134))))
    (weight<39 104 -111))
    (belowAfter<208 (belowNext<18 (sentencesBefore10<2 -21 (usualNext<11 -46 (commas<1 146 -57)))
    (place<274 (usualPlace<377 (nextShare1<1 22 -131) 97) (weight<110 (weight<5 -4 -116) 65)))
    (weight<39 39 -121))
    (pageWeight<81 (nextWording<49 (aboveBefore<42 -24 114) -98) (aboveSentencesBefore<604
    (gapWeight<35 (usualPrevious<5 (wordingHighest<95 -154 -18) (place<387 10 -44)) (end<1
    (aboveBefore<0 -94 124) 142)) (templateAfter10<3 159 -89)))
    (sentencesAfter20<16 (templateAfter20<7 (words<48 (usualPlace<936 (usualPlace<608 3 58) -83)
    122) (pageWeight<81 (sentencesAfter20<1 -56 99) (templateAfter20<13 (pageTemplate<882 -93 10)
    (fromTop<42 41 -51)))) (weightPlace<10 45 -132))
    (nextWording<-56 (aboveBefore<60 (pageSentences<22 63 -152) 5) (templateAfter10<10
    (usualSentencesAfter<51 (templateAfter10<7 (place<856 82 -14) -37) (nextWording<-40
    (usualSentencesAfter<219 -68 134) (pageSentences<44 95 -15))) (place<884 -113 73)))
    (belowPrevious<187 (next1<52 (usualSentencesAfter<568 (nextShare3<105 (wordingAgainst<-196 -123
    29) (nextShare3<989 -100 4)) (commaRate<31 (abovePrevious<72 -141 83) 95)) (capitals<28 -6
    (longAfter10<10 (usualSentencesAfter<707 84 298) -61))) -89)
    (dates<81 (dates<77 (aboveSentencesAfter<8 (wording<69 -52 68) (previousShare1<586 (times<5 37
    -95) (share<287 76 -50))) -243) (wordingLast<-160 -141 (sentencesAfter20<2 -131
    (weightAround5<481 (letterWeight<20 -90 91) -104))))
    (previous1<5 (digits<2 (nextDates<21 (templateBefore3<1 -14 -141) 34) 33) (commaRate<11
    (digits<3 (sentencesAround5<1 -77 50) (sentencesBefore3<2 6 -120)) (toTemplateAbove<3 (digits<4
    -125 63) (wordingLowest<1 -146 63))))
    (digits<62 (digits<25 (marks<1 (digits<20 (pageSentences<41 73 0) (dates<96 -164 78))
    (wording<32 -136 64)) (usualPlace<377 97 (aboveShare<640 -117 (usualSentencesAfter<167 -79
    77)))) (weightBefore20<11 97 -101))
    (wordingFirst<-127 (toTemplateAbove<3 -9 (share<342 87 -161)) (gapLines<17
    (belowSentencesAfter<239 (next1<62 (previousDates<5 -64 9) 49) 23) (fromEnd<29 (end<1 (next1<4
    -98 2) (fromEnd<6 134 -82)) 73)))
    (openingShare<608 (usualPrevious<0 (endingShare<113 140 15) (usualPrevious<11
    (weightBefore10<167 (dates<7 -59 18) (previousDates<3 145 -59)) (weightBefore10<21
    (wordingKnown<42 86 -59) (nextDates<97 -9 75)))) (next3<61 -143 -59))
    (belowPrevious<187 (usualSentencesAfter<707 (usualSentencesAfter<504 (letterWeight<88
    (wordingLowest<-161 -72 13) (previousWording<-67 132 -167)) (belowPrevious<72 -112
    (aboveShare<406 -53 64))) 105) (belowPlace<545 (weightBefore10<57 83 (weightBefore10<517 -159
    34)) -139))
    (longAfter20<16 (nextWording<-56 (abovePrevious<65 (templateAfter20<20 -131 45) 92) (next2<9
    (times<2 (nextWording<-32 88 0) (templateAfter20<17 86 -66)) (gapLines<10 (place<274 -1 -68)
    (usualSentencesBefore<604 32 -103)))) -84)
    (wordingKnown<89 (belowPrevious<187 (usualSentencesAfter<707 (next3<10 (capitals<52 47 -10)
    (templateAfter3<2 9 -81)) 109) (sentencesAfter3<2 (next2<49 -49 97) (belowPlace<475 -7 -165)))
    (longBefore3<1 -146 (usualBefore<49 120 -54)))
    (aboveSentencesBefore<604 (place<937 (gapShare<94 (nextDates<97 (usualNext<37 -37 3)
    (sentences<1 80 -84)) (openingShare<691 (sentences<1 41 139) -66)) (aboveSentencesBefore<506
    -111 6)) (templateAfter10<3 157 (belowPlace<650 -71 51)))
    (digits<62 (digits<25 (nextWording<54 4 (usualSentencesBefore<468 (abovePrevious<53 -126 8)
    102)) (previous2<10 (sitePages<14 107 -83) (digits<33 79 (openingEdge<0 -147 59))))
    (previousWording<15 (nextDates<58 -161 31) 60))
    (previousShare3<989 (letterWeight<31 (previousDates<95 -123 81) (dates<72 (usualAfter<303
    (aboveSentencesAfter<504 7 -92) (usualPrevious<125 -92 39)) (longBefore3<2 (pages<12 73 -109)
    -135))) (pages<5 48 (usualPrevious<21 -97 13)))
    (wordingKnown<72 (weightBefore3<5 (weightPlace<59 -90 64) (previous2<11 (weight<31
    (templateAfter3<3 42 -27) (previous2<8 -105 66)) (wordingKnown<45 (weightPlace<31 80 -36)
    (previous2<104 87 -85)))) (previous2<81 -140 57))
    (previous1<55 (weightBefore20<187 (usualPlace<424 (digits<4 (letterWeight<26 59 -79)
    (endingEdge<0 -31 63)) (place<444 87 -25)) (endingEdge<0 -2 (digits<17 (letterWeight<78 -122
    27) 57))) (dates<14 57 -86))
    (sitePages<6 (letterWeight<63 (longBefore20<2 (nextWording<-45 -124 -3) (toTemplateAbove<13
    (usualBefore<75 21 -135) 0)) (letterWeight<66 100 -15)) (aboveAfter<363 (sentencesAround5<6 21
    141) (usualNext<164 (weightAfter10<161 -105 59) -138)))
    (longAfter20<15 (pageFree<95 120 (pages<17 (next2<85 (next3<17 12 -31) (place<463 68 -49))
    -113)) (previous2<21 (pageFree<1566 (place<117 5 -146) (weightBefore10<73
    (usualSentencesBefore<25 -32 114) -63)) -153))
    (previousWording<57 (pageTemplate<944 (previousWording<47 (marks<2 (belowPlace<382 14 -21) -86)
    (usualBefore<41 20 -131)) 69) (wordingFirst<0 -114 (wordingKnown<49 (weightBefore10<181
    (belowSentencesAfter<84 -23 102) -100) (openingEdge<0 136 -41))))
    """
}
