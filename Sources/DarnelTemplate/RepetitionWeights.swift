/// The trees that judge what a site repeats.
enum RepetitionWeights {
  /// Written by `Scripts/train_templates.py`.
  static let trees = """
    (gapLines<3 (weightAfter10<341 -1066 (usualAfter<218 -511 -933)) (belowAfter<43 (words<25
    (digits<17 -1006 -743) (capitals<1 -391 -995)) (pageTemplate<477 (digits<11 -941 -589)
    (longAfter20<2 -819 (aboveBefore<126 -451 -699)))))
    (gapLines<3 (sentencesAfter20<4 -193 (weightBefore20<231 (weightAfter10<207 -71 199) -165))
    (wording<0 -118 (belowPrevious<9 (end<1 (digits<9 -148 116) (fromTop<17 366 -146))
    (pageTemplate<393 121 (sentencesAfter20<2 128 322)))))
    (sentencesAfter20<3 (toTemplateAbove<2 -180 (words<16 (pageTemplateWeight<298 -116 135) 220))
    (dates<11 (wordingFirst<0 -165 (weightBefore20<21 -125 (place<463 183 -60)))
    (weightBefore20<271 (capitals<47 141 (wordingFirst<-138 -88 323)) 28)))
    (templateAfter3<3 (wordingAgainst<0 (belowSentencesBefore<267 -142 85) (belowBefore<33 (pages<1
    161 -61) (weightAfter20<207 (belowSentencesBefore<291 -122 235) (pageWeight<304 221 69))))
    (weightAfter20<673 (usualSentencesBefore<468 -161 109) (previousWording<27 -11 291)))
    (gapLines<3 (templateAfter3<2 (times<2 -84 271) -136) (wording<0 (aboveSentencesAfter<196 -168
    (pageTemplateWeight<285 -93 203)) (pageTemplateWeight<346 (commaRate<3 (weightBefore10<9 -125
    47) (fromTop<37 219 -58)) (weight<33 221 -120))))
    (templateAround5<10 (fromEnd<47 (words<16 (belowPrevious<72 -113 (wordingAgainst<-117 -125
    103)) (toTemplateAbove<5 -83 183)) (sentencesAfter10<3 (nextShare2<512 112
    (aboveSentencesAfter<121 -138 72)) (weight<52 197 -171))) (sentencesAfter20<7 -163 35))
    (weightAfter20<317 (previousShare1<115 (wordingAgainst<-117 -147 (place<937 (opening<28 112
    -178) -125)) -158) (usualPrevious<11 (weightBefore3<25 -124 236) (weightBefore20<205
    (pageLines<61 54 (place<671 192 -161)) (previousShare1<370 90 -118))))
    (weightAfter10<155 (templateBefore3<1 (weightPlace<917 (weightPlace<78 -168 132) -85)
    (aboveNext<109 -145 (pageSentences<315 -115 541))) (credit<1 (wordingLowest<1 (weightPlace<20
    -166 (previousShare1<152 79 -85)) (weightPlace<422 156 -91)) 165))
    (longAfter20<2 (previousShare1<115 (weightPlace<917 (pages<3 145 (previous1<47 -151 53)) -83)
    -149) (dates<34 (wordingLowest<1 (previous1<12 -120 (previous1<39 -6 136)) (weightPlace<460 140
    -122)) (abovePrevious<51 163 -16)))
    (gapLines<3 (nextDates<37 (commaRate<3 -152 (fromTop<37 135 -93)) (sentencesAfter10<1 -61 207))
    (wordingFirst<0 -116 (belowSentencesBefore<76 (commaRate<1 (aboveAfter<123 -94 48) 145)
    (wordingLast<-105 -27 (words<26 148 -110)))))
    (weightPlace<652 (aboveSentencesAfter<6 (share<1 184 (nextShare2<512 -16 -132)) (sentences<2
    (wordingLast<0 -55 (wording<0 -15 124)) -135)) (previousShare2<105 (wording<73 (sentences<1 -97
    (share<90 202 -120)) 190) -138))
    (weightAfter10<155 (toTemplateAbove<4 (weightAfter20<461 (aboveAfter<137 -156 16)
    (usualPlace<362 -163 178)) (end<1 (next2<1 -151 28) 148)) (pageTemplate<477 (dates<5 -90 50)
    (toTemplateAbove<2 (weightBefore10<181 75 -154) 137)))
    (templateAfter10<10 (wordingAgainst<-185 (weightAfter20<885 -166 (aboveNext<89 -128 186))
    (place<937 (nextWording<-56 (belowNext<55 -191 51) (openingShare<402 67 -110)) -138))
    (usualPrevious<135 (weightAfter20<760 -160 (pageSentences<73 291 -107)) 94))
    (templateAfter20<20 (wordingFirst<0 (digits<40 -139 (place<313 152 -198)) (fromEnd<43 (words<27
    (dates<34 -78 44) (fromEnd<6 195 -83)) (words<29 (belowBefore<31 -93 108) -146)))
    (usualPrevious<135 -161 98))
    (templateAround5<11 (credit<1 (wording<54 (previous1<47 (gapWeight<35 -69 100) 62) 96)
    (capitals<47 (fromEnd<44 -148 (weightBefore20<567 126 -196)) (weightBefore20<197 156 27)))
    (share<608 (longAfter20<7 -57 261) -147))
    (weightPlace<652 (digits<10 (aboveNext<25 (usualNext<1 160 (previousDates<95 -130 130))
    (marks<1 55 -132)) (capitals<58 (weightBefore3<71 27 -234) 124)) (commas<6 (endingEdge<0
    (weight<31 -56 118) -145) 237))
    (templateAfter10<10 (wordingFirst<0 (letterWeight<41 -28 -144) (pageLines<61 (commas<2
    (previousWording<57 -54 118) 185) (longAfter20<2 (weightBefore3<149 -81 162) (aboveBefore<75
    129 24)))) (usualPlace<882 -143 (sentencesBefore10<1 -122 164)))
    (templateAfter10<10 (fromEnd<50 (commaRate<1 (next1<43 (weightBefore3<45 -122 -21)
    (weightPlace<89 -63 121)) (usualBefore<17 162 -8)) (weightBefore20<249 (usualBefore<31
    (digits<4 -128 127) 114) (templateBefore3<2 38 -173))) -131)
    (longAfter10<2 (belowPrevious<97 (previousShare1<370 (weight<31 (pageWeight<81 159 -87) 69)
    (nextDates<49 -144 90)) 85) (abovePrevious<43 (aboveNext<19 (dates<2 -91 61) (weight<54 86
    -158)) (usualPlace<98 152 -70)))
    (templateAfter20<20 (wordingAgainst<-185 (next1<106 -157 108) (fromEnd<50 (commaRate<1
    (usualBefore<293 -66 52) (sitePages<10 0 147)) (weightBefore20<240 (sentencesAfter10<1 -45 104)
    (sentencesBefore3<2 -85 66)))) (sentencesBefore3<2 -153 65))
    (templateAround5<11 (wordingAgainst<-196 (aboveNext<159 -144 72) (pageTemplate<944
    (aboveBefore<112 (belowBefore<141 4 81) (weightBefore20<189 59 -81)) 192)) (usualPrevious<103
    (pageTemplate<968 (words<55 -149 76) (aboveBefore<97 -87 251)) 108))
    (templateAround5<11 (pageTemplate<920 (wordingAgainst<-196 (usualAfter<381 -154 66) (pages<14
    (dates<72 0 75) -155)) (aboveSentencesAfter<14 -64 147)) (templateAfter20<14 (words<7 -133
    (next3<4 230 (previousDates<47 -137 171))) -152))
    (aboveSentencesAfter<151 (end<1 (weightPlace<329 (usualBefore<11 -126 (templateAround5<10 37
    -93)) -116) (capitals<13 (pageSentences<335 -86 232) -27)) (usualAfter<174 (sentences<2 109
    -94) (capitals<38 -73 (weightBefore10<149 63 -88))))
    (templateAfter10<10 (wordingKnown<89 (fromEnd<43 (end<1 (aboveAfter<294 -71 40) (fromEnd<9 144
    -127)) (share<370 161 (aboveSentencesBefore<342 45 -147))) -151) (share<458 (weightAfter20<385
    -13 310) (wordingAgainst<-441 -13 -148)))
    (wordingFirst<-127 -112 (sentencesAround5<1 (nextDates<38 (commaRate<8 -126 64)
    (templateAfter20<14 156 -116)) (previousWording<-9 (fromEnd<56 -139 (aboveSentencesBefore<1 88
    -131)) (aboveSentencesBefore<51 (place<937 65 -119) (pageFree<6715 3 -158)))))
    (pageTemplate<954 (previousWording<0 (times<2 (letterWeight<100 -112 148) (weightAfter20<385
    -145 83)) (pages<14 (aboveSentencesAfter<196 (words<6 -66 34) (abovePrevious<19 94 6)) -157))
    (weightAfter20<193 -106 (next3<3 301 109)))
    (wordingFirst<0 (nextDates<43 -103 (usualBefore<161 111 -143)) (nextWording<-56 -102 (credit<1
    (usualBefore<55 (gapShare<268 -93 59) (openingEdge<0 93 -7)) (start<3 (wordingAgainst<-161 -164
    112) (weight<13 40 -216)))))
    (wordingFirst<-127 (digits<40 -131 37) (weightPlace<748 (share<370 (words<5 49 154)
    (usualPrevious<5 -172 (previousWording<-3 -64 28))) (belowAfter<41 (usualNext<31 (sentences<1
    -141 60) (usualPlace<706 -74 216)) -125)))
    (previousWording<60 (next1<43 (times<2 (aboveSentencesAfter<58 (end<1 -106 74)
    (usualSentencesAfter<58 72 -60)) (fromTop<21 123 (previous2<7 41 -111))) (belowPrevious<187 68
    -109)) (fromTop<41 (weight<4 -133 119) -41))
    (pageTemplate<944 (templateAfter3<2 (previousShare3<989 (usualAfter<218 (weightAfter3<41 -22
    72) (marks<1 -63 50)) (weight<31 85 -103)) (nextDates<97 (previous3<12 -108 (aboveBefore<41 103
    -53)) 96)) (weightAfter20<193 -113 148))
    (wordingLast<0 (next3<97 -119 88) (usualPrevious<11 (weightBefore3<25 (templateAround5<1 72
    -126) (weightPlace<875 148 -34)) (weightBefore3<14 (usualBefore<89 49 186) (aboveBefore<66
    (usualAfter<83 -50 58) (wording<0 -161 -9)))))
    (pageTemplate<920 (nextShare2<805 (previousShare3<989 (wordingLowest<77 (wording<16 -15 85)
    -79) (weightAfter10<167 (sentencesAfter20<5 -123 89) 76)) (start<4 (templateAfter20<6 41
    (weightAfter10<237 -121 22)) -170)) (next3<8 138 -10))
    (wordingLast<0 -72 (credit<1 (usualSentencesBefore<376 (words<5 (usualSentencesAfter<707 -78
    154) (weightPlace<329 53 -36)) (words<3 164 (wording<27 -85 58))) (place<86 151
    (usualSentencesAfter<568 (wording<0 -196 60) -170))))
    (wordingLast<0 (weightAround5<365 -111 (weightAfter20<607 -92 117)) (templateAfter20<20
    (previous1<5 (digits<22 (pageTemplateWeight<594 -92 88) 80) (belowShare<406 (weight<43 -28 95)
    (digits<90 54 -172))) (toTemplateAbove<5 -145 74)))
    (templateAfter10<10 (wordingAgainst<-185 (next1<106 -142 106) (usualSentencesAfter<568
    (pages<15 (belowSentencesBefore<76 5 51) -130) (next1<60 (belowAfter<95 -216 -35) (previous3<7
    117 -123)))) (belowNext<10 (weightAfter20<223 -114 217) -126))
    (usualPrevious<135 (longBefore20<2 (words<3 (aboveSentencesAfter<6 -129 (usualPrevious<11 -128
    40)) 27) (words<20 (templateBefore20<3 (words<3 84 -73) (belowNext<86 -177 -3)) (belowAfter<137
    101 -129))) (aboveSentencesAfter<504 117 -57))
    (wordingFirst<0 (pageWeight<81 106 (wordingKnown<34 (wordingKnown<11 -90 50) -142)) (opening<16
    (wordingLast<0 (sentencesAfter20<6 -143 (belowPrevious<158 33 -165)) (templateAfter10<10
    (usualAfter<239 46 -13) (belowNext<10 94 -105))) -158))
    (sitePages<6 (previousWording<64 (toTemplateAbove<2 (weightAfter20<527 -122 -25)
    (pageSentences<479 16 (sitePages<5 -6 -142))) (wordingFirst<0 -124 75)) (pages<14 (wording<-17
    -33 (pages<3 (sentencesAround5<5 59 173) 24)) -103))
    (openingShare<608 (pages<1 (end<1 56 160) (usualNext<6 (weightAfter10<447 -74 56)
    (usualPlace<790 (credit<1 -23 26) (marks<1 56 -74)))) (pageFree<1795 -166 -74))
    (wordingFirst<-127 (start<3 -106 22) (belowSentencesBefore<76 (templateAfter20<16
    (pageLines<196 (usualBefore<105 -55 40) (sentencesAfter20<4 -62 99)) -110) (previousWording<-9
    (previous3<7 12 -163) (pageFree<6715 (openingEdge<0 82 15) -68))))
    (belowPrevious<187 (sitePages<6 (place<351 (belowPrevious<17 (sitePages<5 14 -157) 37)
    (previousShare1<489 (start<3 15 -117) -119)) (times<2 (place<182 (belowSentencesBefore<200 -102
    39) (usualSentencesAfter<707 25 249)) 100)) -112)
    (marks<1 (belowSentencesBefore<17 (share<287 (sentences<1 0 139) (templateAfter10<5 -18 -121))
    (wordingFirst<0 -50 (gapLines<18 (sentencesAround5<3 58 -21) 78))) (digits<25
    (wordingHighest<72 -158 (words<9 81 -131)) 56))
    (pageTemplate<944 (wordingFirst<-127 (longAfter10<6 -117 (commas<1 57 -172)) (capitals<11
    (words<18 (belowNext<86 -81 47) (pageWeight<347 -94 143)) (credit<1 (usualBefore<69 -66 26)
    (longBefore20<2 109 -52)))) 93)
    (wordingFirst<-127 (digits<40 (pageTemplate<944 -127 90) (weightPlace<246 129 -131))
    (previousWording<0 (usualAfter<141 (sentencesAfter20<3 -104 82) -110) (marks<1 (usualAfter<239
    (aboveAfter<212 16 97) -14) (dates<85 -83 138))))
    (place<937 (aboveBefore<112 (opening<18 (wordingKnown<72 (templateAround5<11 25 -61)
    (weightBefore10<143 -156 55)) -140) (previous1<46 (sentencesBefore20<1 -4 -89) (dates<4 118
    (place<719 -178 74)))) (aboveBefore<356 -140 141))
    (next1<43 (nextDates<55 (previous1<7 (commaRate<13 (sitePages<9 -107 9) 69) (sentences<3
    (sentencesAfter20<4 -44 20) (share<640 218 21))) (weightBefore10<101 (usualPlace<78 -124 129)
    -129)) (usualPlace<98 117 22))
    (pageTemplateWeight<594 (pages<14 (fromTop<48 (abovePlace<537 (usualPrevious<53 15 -47)
    (wording<0 -70 108)) (previousShare2<406 (previous2<11 55 -48) -70)) -136) (weight<27
    (previous2<3 136 40) (previousShare2<105 61 -132)))
    (aboveSentencesBefore<604 (aboveSentencesBefore<145 (usualSentencesBefore<126 (usualPrevious<61
    (templateAfter10<6 17 -55) (usualPrevious<109 -151 70)) (usualSentencesBefore<604 (usualNext<23
    -30 97) (belowSentencesAfter<5 31 -151))) (weightAfter20<885 (abovePlace<565 -131 -15) 33))
    148)
    (previousShare1<586 (fromEnd<43 (usualAfter<307 (weightAfter3<41 (sentences<1 -70 37) (start<4
    78 -33)) (fromEnd<10 26 -88)) (previousShare3<782 16 (abovePlace<643 105 -135))) (longAfter20<5
    -89 (usualAfter<218 48 -72)))
    (pageSentences<41 (aboveAfter<95 -30 109) (aboveBefore<75 (nextWording<-56 -127 (longAfter20<14
    (longAfter20<2 -25 42) -62)) (abovePrevious<89 (longAfter20<10 (sentencesAfter20<1 -24 -135) 8)
    (capitals<61 (letterWeight<31 -124 98) -64))))
    (nextWording<-94 (belowSentencesAfter<554 -147 64) (weightPlace<967 (wordingHighest<146
    (next2<9 (usualBefore<41 -26 44) (next2<12 -165 -7)) (weightPlace<246 (usualBefore<24 -33 130)
    (templateBefore20<2 139 -100))) (usualAfter<35 -119 -5)))
    (weightBefore10<640 (weightBefore10<385 (weightBefore10<189 (place<937 14 -129)
    (sentencesBefore20<8 (wordingAgainst<-441 112 -139) (aboveSentencesAfter<63 134 -82)))
    (endingEdge<0 (times<3 145 -131) (capitals<68 (templateAfter10<3 130 -59) -152))) -68)
    (previous1<59 (weightBefore10<189 (dates<1 (aboveSentencesAfter<151 (wordingLowest<1 -118 -4)
    (usualAfter<174 102 -36)) (longAfter10<9 (nextShare2<406 60 -12) -111)) (longBefore20<6 -138
    -28)) (dates<2 85 (previous3<4 86 -107)))
    (aboveSentencesAfter<504 (previous1<59 (nextWording<-56 (belowSentencesAfter<351 -175 41)
    (weightAfter3<25 (usualNext<29 -4 117) -9)) (openingEdge<0 121 (toTemplateAbove<5 -146
    (abovePlace<159 -73 130)))) (openingEdge<0 -11 (pageTemplate<949 -166 83)))
    (sitePages<7 (previousWording<57 (templateBefore20<20 (pageSentences<479 -3 (capitals<99 -129
    1)) -106) 39) (pages<14 (digits<24 (usualAfter<202 (end<1 20 118) (usualSentencesBefore<468 -30
    135)) (weightAfter20<329 -30 141)) -101))
    (wordingKnown<89 (previousDates<43 (belowSentencesAfter<229 (usualPlace<935 (belowNext<16 14
    -46) -136) (belowSentencesAfter<611 (longBefore10<2 53 -37) -101)) (previous1<14 (sitePages<15
    (sentencesAround5<1 -45 110) -92) -79)) (weightBefore3<119 -160 48))
    (pageTemplateWeight<346 (aboveNext<93 (credit<2 (dates<81 -49 17) 127) (previous3<35 62
    (aboveShare<378 104 -104))) (share<512 89 (dates<7 (templateBefore3<3 (aboveNext<63 40 -87)
    (previousDates<47 -122 40)) 37)))
    (wordingLast<0 (wordingLast<-207 62 (letterWeight<63 -110 18)) (pageSentences<38 79
    (templateAfter20<7 (words<48 (credit<1 -9 52) (pageSentences<387 -12 180)) (place<387
    (longAfter10<2 -49 49) (sentencesBefore20<9 -117 -5)))))
    (wordingLast<0 (letterWeight<55 -102 (sentencesAfter20<6 -112 80)) (next1<4 (nextDates<49
    (end<1 (belowSentencesAfter<554 -116 96) 49) 103) (usualSentencesAfter<29 (templateAfter10<7 78
    -29) (sentences<2 (next3<15 42 -18) -147))))
    (belowAfter<208 (weightBefore10<385 (next3<81 (next3<15 -12 (usualSentencesAfter<504 -39 -161))
    25) (belowNext<19 (usualNext<11 -45 (commas<1 175 -73)) (nextShare1<684 23 -171))) (weight<39
    (usualSentencesAfter<12 115 27) -112))
    (pageWeight<83 (nextWording<49 (aboveBefore<42 -28 113) -96) (templateAfter10<6
    (aboveSentencesBefore<604 (place<937 (wordingFirst<-256 -140 4) -119) (capitals<63 185 -22))
    (gapLines<22 (next3<8 (pageTemplateWeight<594 -78 64) -139) 88)))
    (sentencesAfter20<16 (previous1<59 (fromTop<15 (usualPlace<424 (previous1<6 -72 27)
    (weightBefore20<205 117 -6)) (pageTemplate<954 (templateAfter20<10 -9 -92) 74)) (words<3 90
    (wordingKnown<61 (toTemplateAbove<19 -103 45) 159))) -101)
    (wordingAgainst<-196 (wordingLowest<-207 18 -148) (wordingAgainst<-136 (next1<21 (credit<1 143
    -59) -80) (nextWording<-56 (aboveBefore<180 (commaRate<25 -160 62) 78) (nextWording<27
    (wordingLowest<1 6 58) (commaRate<31 -52 120)))))
    (next1<106 (wordingAgainst<-196 (previous3<113 -122 41) (usualSentencesAfter<504 (weight<4
    (pageTemplateWeight<168 -121 32) (pages<15 22 -123)) (next1<60 (commaRate<31 -95 72) (weight<7
    145 -50)))) (belowPrevious<187 96 -38))
    (opening<9 (gapWeight<29 (dates<81 (aboveSentencesAfter<8 (weightAround5<481 -69 37)
    (templateBefore20<1 104 -5)) (wordingLast<-160 (wordingLast<-207 47 -194) (sentencesAfter20<2
    -136 63))) (weightAfter20<1 (opening<4 -50 108) 127)) -106)
    (nextWording<-56 (weightAround5<335 -131 17) (previous1<5 (digits<2 (share<914
    (pageSentences<104 73 -66) -140) 38) (pageFree<236 (words<10 119 -19) (digits<3 (commaRate<11
    35 -147) (toTemplateAbove<3 29 -68)))))
    (digits<62 (digits<25 (openingShare<402 (gapShare<8 (usualPrevious<109 -18 36) 101) -109)
    (usualPlace<377 97 (weightBefore3<71 (usualSentencesBefore<213 -38 112) (wordingLowest<80 -191
    82)))) (templateBefore20<9 (weightBefore20<11 81 -144) 23))
    (wordingFirst<-127 (toTemplateAbove<3 0 (share<342 87 -156)) (gapLines<17
    (belowSentencesAfter<239 (next1<62 (abovePlace<800 -56 35) 51) 21) (fromEnd<41
    (openingShare<347 (share<1 106 6) -130) (previous1<1 -99 92))))
    (pageWeight<83 (next3<12 108 -47) (nextDates<97 (belowSentencesBefore<212 (toTemplateAbove<10
    (previous1<6 -101 -22) (openingShare<347 24 -134)) (nextDates<49 (belowBefore<364 42 -24)
    (weightBefore10<49 49 -164))) (sentences<1 92 -96)))
    (belowPrevious<187 (sitePages<6 (sitePages<5 (toTemplateBelow<12 (toTemplateBelow<2 10 -57)
    (letterWeight<53 -7 122)) (longAfter10<6 (usualSentencesAfter<148 -49 35) -125)) (pages<3
    (usualSentencesAfter<707 45 245) (sitePages<22 19 -154))) -90)
    (wordingLast<-199 (wordingLast<-243 -54 125) (wordingLast<-105 (nextWording<78 -99 88) (next2<9
    (weightAfter20<193 (templateAround5<7 8 -123) (pageLines<127 4 77)) (place<538 (next2<85 -13
    44) (pageWeight<161 -187 -18)))))
    (digits<24 (abovePlace<800 (previousShare1<586 (digits<20 (templateBefore3<2 -7 60) -127)
    (usualBefore<32 -143 (previous3<6 16 -68))) (abovePlace<927 84 -85)) (longBefore3<2
    (sitePages<17 (digits<62 73 -11) -109) -120))
    (aboveSentencesBefore<553 (aboveSentencesBefore<201 (nextDates<17 (belowSentencesBefore<88
    (gapShare<8 -43 38) (marks<1 29 -62)) (weightBefore10<167 (weight<39 79 -127) (nextDates<26 75
    -156))) (weightAfter20<385 -136 -6)) (templateAfter10<3 128 -27))
    (previous2<11 (digits<12 (nextDates<28 (nextWording<44 (abovePrevious<22 -49 36) -125) 74)
    (digits<62 77 (previousWording<15 -92 110))) (digits<3 (commaRate<5 (sentencesAround5<2 -88
    (wordingHighest<109 17 125)) -109) -71))
    (previousShare3<989 (letterWeight<31 (previousDates<95 -123 57) (dates<72 (end<1
    (aboveSentencesAfter<19 -77 -10) (belowNext<10 101 -15)) (longBefore3<2 (pages<12 71 -107)
    -146))) (pages<5 49 (dates<10 -76 10)))
    (wordingKnown<72 (weightBefore3<5 (weightPlace<59 (weightPlace<5 -9 -143) 79) (weightAfter3<6
    (abovePrevious<97 (gapSentences<7 -121 39) 38) (belowPrevious<187 (fromTop<14 41 2)
    (belowAfter<107 -129 27)))) (previous2<81 -140 58))
    (pageTemplate<925 (templateAfter10<10 (templateAfter20<13 (templateAfter20<9 (aboveNext<31 -30
    11) (place<313 -6 -148)) (sentencesAround5<1 -90 (previous1<5 -97 79))) -112) (nextShare3<989
    (previous1<9 61 -92) (previousShare3<608 139 9)))
    (sitePages<6 (letterWeight<63 (longBefore20<2 (letterWeight<44 (nextWording<-48 -112 44)
    (usualBefore<105 -75 78)) (toTemplateAbove<13 (usualSentencesAfter<51 -34 -158) 4))
    (letterWeight<66 94 -20)) (aboveAfter<363 (sentencesAround5<5 17 99) -49))
    (longAfter20<15 (place<387 (next2<85 (usualAfter<307 23 -50) 70) (belowNext<18 (pageFree<549
    (end<1 -90 100) (usualAfter<35 -31 105)) (fromTop<10 111 (belowNext<83 -80 3)))) (previous2<21
    -24 -157))
    (weightBefore10<640 (longBefore20<9 (belowSentencesAfter<229 (previous3<113 (weightBefore10<155
    -5 -65) (pageFree<874 119 -108)) (belowBefore<31 -81 (wordingHighest<146 26 109)))
    (belowSentencesAfter<26 (usualNext<11 -74 128) (pageLines<133 85 -128))) -60)
    """
}
