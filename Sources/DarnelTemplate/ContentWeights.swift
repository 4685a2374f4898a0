/// The trees that judge every line: is it the article?.
enum ContentWeights {
  /// Written by `Scripts/train_templates.py`.
  static let trees = """
    (gapSentences<1 (pageTemplate<260 (pageSentences<1 184 (words<6 -405 -144)) (gapWeight<5 -521
    (sentencesAfter10<2 -486 -174))) (end<1 (weightAround5<395 (pageFree<1403 (weightPlace<940 -6
    -381) (pageSentences<223 -447 -165)) (openingShare<105 81 -373)) (gapWeight<95
    (weightBefore20<137 139 -342) (capitals<33 253 135))))
    (gapSentences<1 (pageTemplate<309 (words<5 -188 (fromTop<7 210 -156)) (gapWeight<5 -310
    (weightBefore20<85 52 -274))) (sentences<1 (wordingLowest<0 -138 (pageLines<427
    (weightAfter10<20 -181 149) -225)) (pageLines<580 (gapWeight<107 (weightBefore20<105 292 -107)
    (capitals<28 339 239)) (place<129 267 -357))))
    (gapShare<449 (sentencesAfter10<3 (aboveAfter<237 -281 (gapWeight<9 -221 90))
    (usualSentencesAfter<10 (aboveAfter<237 (weightPlace<363 57 -203) 219) (dates<37 -260
    (abovePlace<201 222 -139)))) (end<1 (gapShare<998 -206 (wordingFirst<0 -221 (weightPlace<940
    167 -137))) (nextDates<47 293 (aboveSentencesAfter<189 -291 279))))
    (gapSentences<1 (pageLines<21 (nextDates<41 (pageSentences<58 216 (credit<1 -186 139)) 310)
    (weightAfter20<564 -256 (wordingLowest<1 -193 59))) (end<1 (wordingLowest<0 (next1<31 -212 87)
    (pageLines<127 (weightPlace<950 161 -107) (aboveNext<90 -129 93))) (pageLines<580
    (wordingLowest<0 14 259) -164)))
    (gapWeight<107 (gapWeight<9 (templateAfter3<2 (credit<1 -198 9) -247) (weightBefore20<105
    (weight<9 -164 188) (belowSentencesAfter<268 -221 73))) (weight<35 (wordingHighest<116
    (sentencesAfter10<3 (pageWeight<73 337 -132) 46) (fromTop<47 232 -2)) (fromTop<46 255
    (weightAround5<367 (aboveSentencesAfter<224 -255 159) 216))))
    (gapWeight<95 (templateAround5<6 (wordingFirst<0 -239 (belowNext<79 (pageFree<292 101 -145)
    99)) (gapWeight<5 -233 (weightPlace<363 46 -221))) (weight<39 (next1<37 (wordingLowest<0 -194
    (pageLines<127 64 -86)) (dates<24 155 -121)) (pageLines<580 (start<2 -202 (capitals<38 232 77))
    -163)))
    (pages<1 (weight<39 (weightAfter3<99 (wording<35 (sitePages<39 -139 169) (pageLines<77 160
    -33)) (marks<1 119 -145)) (pageLines<580 (nextDates<55 (capitals<38 215 41) -139) (place<163
    226 -261))) (templateAround5<6 (credit<1 -163 (weightPlace<160 (capitals<50 -71 356) -129))
    -224))
    (gapSentences<1 (templateBefore20<2 (wordingLowest<-98 -155 (pageSentences<14 280 (weight<6
    -181 68))) (weightAfter10<359 -212 -23)) (weight<39 (fromTop<52 (wordingLowest<1 (openingEdge<0
    23 -257) 153) (aboveAfter<237 (pageWeight<67 266 -196) 62)) (pageLines<261 207
    (weightAround5<489 (aboveAfter<237 -235 184) 164))))
    (gapShare<745 (belowSentencesAfter<188 (weightAfter3<119 (weightBefore3<137 -217 -67) -2)
    (usualSentencesAfter<14 (belowPrevious<81 (weightPlace<394 75 -147) 171) (dates<64 -163 108)))
    (commas<1 (wordingLowest<-85 (weightAfter3<75 -174 43) (capitals<31 (openingShare<424 156 -252)
    24)) (pageLines<580 (capitals<24 208 117) -140)))
    (usualAfter<0 (next1<39 (fromTop<44 (commaRate<1 (words<4 -86 68) (previousShare1<259 176 -6))
    (aboveAfter<237 (pageWeight<67 239 -166) 70)) (endingShare<63 (dates<37 (commaRate<1 127 197)
    -118) -287)) (gapLines<3 -208 (dates<37 (wording<15 -173 24) (wordingLowest<1 13 350))))
    (gapShare<745 (belowSentencesAfter<188 (belowPrevious<97 (sentencesAfter20<6 -210 -60)
    (fromTop<45 (wordingAgainst<-117 -180 182) -154)) (wordingFirst<0 -196 (templateAfter10<10
    (marks<1 82 -125) -208))) (sentences<1 (wordingFirst<0 -210 (next1<1 -208 51)) (capitals<24 188
    (sentencesAfter20<20 (abovePrevious<111 95 -206) -393))))
    (gapShare<745 (longAfter10<2 (aboveAfter<223 -196 -10) (templateAfter20<6
    (belowSentencesBefore<181 -18 122) (place<260 (wording<15 -44 237) (aboveAfter<278 -172 20))))
    (end<1 (pageSentences<22 206 (colon<1 (pageLines<261 -9 -192) 173)) (pageLines<580 (end<2 175
    -135) (pageLines<798 -327 222))))
    (usualBefore<0 (weight<43 (wording<50 (nextDates<24 (gapSentences<19 -83 101)
    (weightBefore10<53 257 -37)) (wordingKnown<39 (pageFree<879 102 -86) 112)) (pageWeight<268
    (next1<31 (aboveNext<123 -63 160) (gapLines<60 159 -91)) 193)) (templateAround5<6 (digits<11
    (usualPrevious<89 -149 79) 91) -190))
    (pages<1 (weight<61 (wordingFirst<0 -163 (openingShare<391 (pageLines<127 62 -40) -213))
    (nextDates<38 (pageLines<580 (gapLines<3 -135 168) (place<195 216 -214))
    (aboveSentencesAfter<268 -292 166))) (templateAfter3<2 (wordingLowest<1 (dates<72 -135 (start<3
    236 -44)) (weight<12 -37 258)) -189))
    (templateAround5<8 (weight<61 (sentencesAfter3<1 (wording<32 (wordingKnown<15 -68 -177)
    (belowBefore<207 -25 161)) (pageLines<261 (weightBefore3<111 18 124) (belowAfter<35 -344 -52)))
    (pageSentences<246 (previous1<31 (weightBefore20<245 97 -110) 147) 187)) (usualAfter<1
    (weightPlace<363 150 -198) (commas<6 -194 224)))
    (templateAfter3<3 (weight<77 (wordingFirst<0 -157 (fromTop<29 (weight<6 -85 94) (belowPlace<286
    108 -77))) (marks<1 (fromTop<32 192 (belowSentencesBefore<320 -10 193)) (pageLines<87
    (weightPlace<919 177 -367) (letterWeight<57 9 -355)))) (pages<1 (weightPlace<525 57
    (belowBefore<341 -231 92)) -189))
    (templateAfter3<3 (weightBefore3<111 (pageFree<292 (wordingFirst<-102 -153 148)
    (aboveSentencesAfter<102 (aboveNext<6 -16 -152) (weightAfter10<35 -231 31))) (end<1
    (weightAfter10<35 -118 55) (pageLines<369 161 (belowAfter<35 -343 75)))) (belowPrevious<137
    (templateAfter10<6 (previousDates<49 -73 (commas<6 23 1074)) -192) 107))
    (templateAfter3<3 (wordingLowest<0 (abovePlace<326 (wordingHighest<-135 70 -92) -167)
    (capitals<24 (digits<19 (pageSentences<211 51 150) (nextDates<97 -208 259)) (pageFree<1403
    (belowSentencesBefore<85 -25 94) (pageSentences<131 -191 -11)))) (weightBefore3<149
    (templateAfter10<6 (nextDates<58 (weightAround5<209 -160 176) 385) -192) 36))
    (previous1<37 (templateAfter10<9 (fromTop<47 (weight<8 (times<2 -130 140) (marks<1 79 -106))
    (belowPlace<286 (next2<0 -208 135) (pageWeight<73 179 -123))) (belowPrevious<120 -186 70))
    (openingEdge<0 (capitals<29 (digits<16 148 -198) (marks<1 (belowBefore<195 -51 114) -171))
    -164))
    (gapShare<998 (sentencesAfter20<4 (belowPrevious<97 (pageLines<34 -29 -179) 44)
    (wordingFirst<-127 -160 (wordingHighest<135 (dates<71 2 177) 151))) (abovePrevious<111
    (commas<1 (pageWeight<102 148 -2) (fromTop<32 155 (pageWeight<130 123 -27))) (abovePlace<219
    (aboveShare<596 -234 -1154) (pageSentences<114 -226 87))))
    (templateAround5<10 (wordingLast<0 (wordingLast<-179 (weightAround5<367 -120 (longBefore10<4
    171 -85)) -210) (weightBefore3<125 (weightBefore20<225 (wordingFirst<0 -110 53)
    (belowBefore<207 -140 10)) (end<1 (words<11 52 -87) (previousDates<64 123 -316)))) (pages<1
    (longAround5<2 224 -195) (words<56 -192 129)))
    (templateAfter10<10 (marks<1 (weightAfter3<125 (fromTop<49 (words<19 8 133)
    (belowSentencesAfter<199 -104 70)) (ending<2 (end<1 43 120) -180)) (pageFree<240
    (templateBefore20<3 150 -137) (usualAfter<238 (sitePages<39 -175 45) (dates<28 -184 214))))
    (gapShare<225 -193 (templateBefore3<1 -163 168)))
    (previous1<53 (templateAround5<11 (end<2 (wordingFirst<0 (wordingAgainst<-189 -198 -100)
    (marks<2 11 -166)) (capitals<1 26 -305)) (commas<6 -193 203)) (openingShare<304 (marks<1
    (digits<27 (capitals<28 144 56) -205) (gapLines<19 (commas<3 -35 145) (fromTop<6 96 -225)))
    -248))
    (next1<43 (aboveSentencesAfter<117 (pageFree<240 (share<225 127 -174) (belowPlace<463 (words<3
    -158 2) (belowSentencesBefore<135 -188 -68))) (openingShare<402 (weightBefore20<245
    (sentencesAfter10<5 130 14) (endingEdge<0 5 -155)) -218)) (ending<1 (weight<57
    (sentencesAfter10<9 68 -83) (fromEnd<60 175 64)) -202))
    (templateAfter20<20 (weightPlace<930 (fromTop<33 (end<1 (nextDates<38 -12 188)
    (previousShare1<159 143 -34)) (belowSentencesBefore<320 (belowBefore<0 195 -83) (weight<81 12
    137))) (place<480 -663 (fromEnd<2 (aboveAfter<348 -131 -295) (pageWeight<400 -121 98))))
    (belowPrevious<137 (words<51 -163 -428) 24))
    (wordingLowest<0 (wordingKnown<16 (words<3 (longAfter20<1 -109 277) -189) -118)
    (belowBefore<207 (belowPlace<317 (edge<1 65 (words<5 -212 44)) (fromTop<14 (marks<2 101 -480)
    (gapLines<60 -73 -312))) (belowShare<805 (next1<91 (previous2<1 -275 -11) 118) (ending<1 107
    -172))))
    (wordingLast<0 (weightAfter3<219 (nextDates<81 -176 44) 73) (weight<4 (credit<1
    (gapSentences<17 (aboveNext<90 -186 -29) 93) (nextDates<58 -72 262)) (previous1<59
    (belowSentencesAfter<138 (gapShare<998 -83 7) (nextDates<28 26 158)) (openingEdge<0
    (aboveNext<123 50 135) (wordingKnown<15 -241 81)))))
    (weightPlace<797 (marks<3 (wordingLast<0 (wordingLast<-179 -3 -157) (sentencesAfter10<9
    (aboveBefore<128 48 -24) (end<1 -170 9))) (sentencesAfter10<1 93 (next1<31 -298 4)))
    (gapSentences<20 (commas<6 (aboveBefore<16 (sitePages<5 -184 58) (belowAfter<244 -145 88))
    (aboveBefore<75 -82 452)) 138))
    (templateAround5<11 (end<2 (pageFree<240 (weightPlace<797 (weightPlace<25 -163 176) (start<2
    203 -103)) (marks<1 (templateBefore20<18 3 133) (wordingLowest<80 -108 78))) (sitePages<15
    (sentencesBefore3<2 (weight<13 -79 -319) -24) 96)) (fromEnd<6 (pageSentences<323 -101 319)
    (weightAfter20<763 -194 -6)))
    (weightBefore3<131 (nextDates<24 (previousWording<-3 (sentencesAfter10<1 -203 (weight<8 -194
    -22)) (pageTemplate<706 (pageWeight<102 161 -9) (pageTemplate<748 -182 -39))) (longBefore10<1
    (words<20 181 -132) (belowSentencesAfter<222 (letterWeight<57 -5 -231) 109))) (marks<1
    (weightAfter3<19 -56 (nextDates<4 103 8)) -66))
    (templateAround5<11 (pageWeight<73 (sentencesAfter10<3 (previous1<120 (place<926 257 -51) -92)
    (aboveSentencesAfter<224 -166 111)) (previous1<53 (templateBefore20<18 (templateBefore20<5 0
    -60) (wording<50 23 265)) (openingShare<304 (words<17 21 95) -207))) (words<22 -189
    (abovePlace<827 -131 (aboveSentencesAfter<199 324 -78))))
    (next1<77 (weight<4 (sentencesBefore10<1 (pageSentences<14 147 -191) -26) (belowPlace<359
    (wording<56 (weight<91 -7 102) (belowNext<17 20 169)) (pageLines<77 (weight<65 8 172)
    (pageWeight<73 166 -70)))) (endingShare<23 (pageWeight<187 (abovePlace<278 (belowPlace<359 68
    -368) 67) 96) -139))
    (wordingLast<0 -119 (aboveNext<94 (belowPlace<359 (words<4 (belowPrevious<73 -55 107)
    (openingShare<512 74 -188)) (pageFree<1308 (previousShare1<903 44 -83) (templateAround5<1 -231
    -71))) (aboveSentencesAfter<452 (pageLines<580 (aboveSentencesAfter<95 -153 105) -214)
    (commas<4 (place<129 173 -28) (place<294 -36 172)))))
    (capitals<15 (gapSentences<24 (weight<10 (edge<1 (templateBefore10<2 82 -111) -299) (digits<19
    (weightBefore10<103 132 21) -158)) 179) (belowBefore<207 (aboveBefore<128
    (aboveSentencesAfter<102 (wordingHighest<116 -91 56) (weightAround5<121 165 -17)) (gapShare<326
    -43 -199)) (gapSentences<3 110 (previous1<7 -128 10))))
    (templateAfter10<10 (end<2 (wordingAgainst<-173 (wordingKnown<25 (words<5 123 -250)
    (wordingHighest<135 -174 48)) (weightPlace<985 (next3<10 61 -3) -182)) (aboveSentencesAfter<368
    (capitals<1 8 -275) 29)) (next1<113 (previous3<95 (abovePrevious<15 (sentencesAround5<5 -173
    -610) (gapShare<935 -159 48)) 18) 456))
    (gapSentences<18 (gapWeight<1171 (weight<77 (previousWording<15 (times<2 -44 77) (gapShare<120
    96 -15)) (previousWording<34 103 (gapWeight<153 -259 44))) (abovePlace<717 (belowBefore<175
    (belowAfter<29 -4 -398) -2) -346)) (sentencesAfter20<20 (sentencesBefore20<4 -49
    (belowBefore<219 164 (belowPrevious<113 -52 125))) -239))
    (templateAfter10<10 (opening<2 (capitals<15 (pageSentences<211 (gapShare<998 -62 43) (weight<9
    -38 116)) (sentencesAfter20<16 (templateBefore10<9 -11 94) (capitals<26 6 -183))) (capitals<78
    (wordingFirst<1 -192 161) 187)) (previous1<1 (abovePlace<786 -91 553) (share<458
    (pageSentences<167 8 -274) -189)))
    (aboveSentencesAfter<51 (next1<43 (sitePages<39 (wording<65 (commaRate<12 -99 40) 54) 120)
    (fromTop<31 90 -92)) (pageTemplate<260 (fromTop<17 (share<742 (aboveSentencesAfter<452 60 -56)
    282) 144) (fromTop<20 (capitals<72 21 212) (belowShare<805 (belowShare<469 7 -132)
    (belowBefore<207 -42 49)))))
    (pageFree<240 (aboveSentencesBefore<266 113 -203) (marks<1 (sentencesAfter20<2
    (toTemplateAbove<22 (belowPrevious<97 -124 28) (pageFree<1207 123 -71)) (letterWeight<22
    (wordingKnown<26 183 -74) (weightBefore3<5 -110 19))) (digits<6 (previous2<8 (longBefore20<14
    -246 243) (weightBefore3<278 -72 141)) (previous1<17 148 -85))))
    (pageLines<580 (pageFree<3628 (wordingHighest<116 (next1<45 (belowPlace<927 -25 -186) (end<1
    -19 77)) (usualSentencesAfter<298 (usualBefore<122 51 307) -185)) (sentencesAround5<11
    (pageSentences<100 (belowSentencesBefore<300 -246 99) (endingShare<69 119 -180)) (words<49 -329
    112))) (belowPlace<301 139 (belowNext<95 -219 125)))
    (wordingFirst<0 (wording<34 (start<3 -145 (place<327 (wordingLast<0 -124 156) -120)) 22)
    (pageLines<580 (belowBefore<207 (times<2 (capitals<12 25 -46) (templateAfter20<17 140 -169))
    (belowBefore<314 (fromTop<24 159 39) (belowPrevious<129 -75 34))) (place<178 106
    (aboveBefore<35 179 -231))))
    (weightPlace<797 (marks<3 (sentencesAfter20<16 (pageFree<240 (longAround5<1 -87 146)
    (endingShare<448 18 -158)) (gapSentences<21 (gapShare<998 -70 -269) 3)) -173) (pageWeight<323
    (longAround5<7 (commaRate<11 -140 33) 189) (gapShare<165 (pageTemplateWeight<103 207 -32)
    (weightAfter10<20 (sentences<2 -65 -454) 30))))
    (belowSentencesAfter<138 (previous1<53 (gapLines<21 (pageWeight<114 (weightAfter20<214 -87 74)
    (weightAfter20<763 -115 36)) (weightAfter20<277 (next2<3 -45 100) (start<4 -88 98))) 29)
    (belowNext<24 (pageTemplateWeight<593 77 368) (pageTemplateWeight<134 (pageLines<40 -2 105)
    (longBefore20<6 (marks<1 56 -121) -126))))
    (pageTemplate<953 (wordingHighest<157 (sitePages<8 (abovePlace<506 (marks<1 -30 -122)
    (weightPlace<452 116 -24)) (opening<16 (pages<14 60 -173) -244)) (wordingKnown<62
    (weightPlace<568 (sitePages<7 104 -51) (templateBefore10<4 -10 -190)) (longBefore20<10 88
    309))) (share<512 (nextShare3<879 137 448) -58))
    (end<2 (wordingAgainst<-173 (wordingKnown<21 (weightBefore3<17 193 (fromTop<21 36 -133))
    (sentencesAfter20<8 (wording<43 -189 71) (wordingLowest<-207 146 -124))) (next3<10 (wording<69
    (templateAfter20<18 34 -108) (nextShare2<259 72 258)) (fromTop<28 (end<1 -10 96)
    (belowBefore<43 109 -41)))) -185)
    (pageTemplate<955 (gapSentences<17 (gapSentences<10 (words<2 (nextDates<21 -95 98)
    (weightAfter3<39 45 -5)) (abovePlace<701 (capitals<11 71 -85) (gapLines<18 15 -329)))
    (sentencesBefore10<10 (weightBefore10<81 -75 (aboveSentencesAfter<199 169 46))
    (belowSentencesAfter<8 (gapWeight<1621 76 -322) 120))) (share<684 262 -51))
    (weight<4 (weightPlace<247 (times<3 (next1<105 -210 98) (weightPlace<39 258 -88))
    (weightPlace<950 (gapLines<14 -103 (sentencesBefore10<8 199 -1)) -178)) (opening<16
    (sitePages<39 (gapSentences<1 (longAround5<1 -59 55) (previous2<51 -30 28)) (pages<3
    (weightPlace<18 -134 202) -168)) -232))
    (belowSentencesBefore<135 (nextDates<28 (pageTemplateWeight<273 (words<52 (weightAfter3<9 -117
    -3) 115) (aboveNext<39 (gapShare<998 -59 151) -151)) (words<16 122 (next1<6 83 -272)))
    (belowShare<287 (aboveSentencesAfter<302 -205 13) (pageLines<580 (aboveSentencesAfter<452
    (belowPlace<317 114 36) (words<39 -39 122)) -133)))
    (openingShare<608 (longAfter10<9 (wordingLast<0 (wordingLast<-194 (wording<-55 -145 170) -125)
    (dates<58 (usualSentencesAfter<232 10 -93) (weightBefore10<195 162 -63))) (sentences<1
    (weightBefore10<41 (belowNext<7 -134 124) (abovePlace<219 -290 -107)) (weightAround5<425 -200
    (previous1<8 -158 65)))) (belowBefore<341 -186 34))
    (nextWording<-96 -142 (capitals<12 (openingEdge<0 (weight<6 (gapWeight<709 -105 71)
    (aboveSentencesBefore<280 70 -51)) (sentences<3 -126 (weightBefore20<293 -103 304)))
    (sentences<1 (aboveNext<21 (weight<6 -128 -7) (templateBefore10<9 15 155)) (pageWeight<114
    (belowNext<84 90 -82) (weightBefore3<111 -102 -13)))))
    (nextWording<-104 (belowPrevious<41 (previous1<12 -148 (longAfter10<2 -39 254)) (weight<77
    (sentencesAround5<2 -86 (belowNext<41 -127 -532)) 81)) (weightPlace<993 (templateAfter20<20
    (abovePlace<506 (sitePages<8 -20 39) (weightPlace<452 108 -13)) (pageFree<433
    (templateBefore3<2 166 -98) (belowPlace<417 -22 -211))) -217))
    (letterWeight<22 (sentencesAfter10<1 (weight<23 -196 105) (usualSentencesAfter<10 194
    (usualSentencesAfter<444 -153 97))) (wordingHighest<0 (wordingHighest<-119 (aboveBefore<17
    (previous2<8 -38 175) (letterWeight<25 41 -131)) -219) (end<2 (pageSentences<58 (gapShare<998
    -12 96) (belowBefore<207 -24 20)) (aboveAfter<348 -192 71))))
    (wordingLast<1 (next2<14 (wordingLast<0 (wordingLast<-194 -16 -172) (weightBefore10<595
    (abovePrevious<189 36 306) (aboveSentencesAfter<381 13 -164))) (colon<1 (aboveSentencesAfter<6
    (weight<9 -145 -34) (aboveBefore<41 51 -30)) (endingEdge<0 (weightBefore10<57 -96 212)
    (previous1<115 -191 134)))) (wordingAgainst<-117 -87 184))
    (usualPrevious<136 (belowPlace<359 (aboveSentencesAfter<495 (gapSentences<15 (letterWeight<77
    29 -97) 130) (abovePlace<341 (abovePrevious<49 -40 -266) 119)) (belowPlace<645
    (belowSentencesAfter<151 (templateBefore10<7 -111 31) 15) (aboveSentencesBefore<76
    (belowPlace<927 11 -106) (toTemplateAbove<2 -31 116)))) (weightAfter3<243 (letterWeight<41 -134
    228) -201))
    (ending<2 (weightPlace<985 (pages<14 (sitePages<10 (belowSentencesAfter<234 -13 35)
    (gapLines<32 11 92)) -162) (marks<3 (usualNext<14 (wordingLowest<-154 -13 -216) (previous1<59
    -89 286)) 214)) (dates<47 (gapLines<43 (weightAround5<109 69 (place<146 -10 -198))
    (sitePages<13 116 -163)) 123))
    (previous1<5 (weight<9 (longAfter3<3 (dates<64 (weightPlace<424 -148 37) 135) -321)
    (previous1<3 (belowBefore<463 58 -244) (words<10 43 -116))) (place<81 109 (pageFree<1308
    (wordingAgainst<-196 -84 (sentencesAround5<3 81 12)) (weightBefore20<839 (weightPlace<452 -1
    -133) (sentencesBefore10<10 57 -85)))))
    (marks<1 (commas<4 (wordingHighest<101 (wordingHighest<-135 (credit<1 114 -224)
    (previousDates<87 -27 110)) (aboveBefore<52 (previousShare3<947 56 183) (wordingKnown<61 -33
    121))) (nextDates<18 (weight<59 -78 (pageLines<157 165 47)) -121)) (dates<28 (weightPlace<178
    (pageLines<303 -205 175) -38) 65))
    (gapSentences<18 (pageSentences<829 (weightAfter20<25 (fromTop<8 41 (commaRate<15 -163 86))
    (aboveNext<189 (gapSentences<11 3 -66) (aboveShare<721 -14 151))) 156) (sentencesBefore20<18
    (longAfter20<12 (pageLines<580 135 -107) (dates<5 (words<32 1 155) (gapSentences<21 -303 12)))
    (place<526 -236 66)))
    (wordingLast<1 (wordingFirst<0 (gapWeight<554 (letterWeight<41 (weightAfter20<341 -144 69)
    (wordingLast<-194 143 -141)) (previous3<15 (weightAfter20<564 237 0) -81)) (next3<9
    (longAfter20<1 (commaRate<9 -48 102) (pageTemplate<917 47 233)) (fromTop<28 (previous1<5 -56
    35) (belowPlace<187 128 -40)))) 156)
    (nextWording<-104 (weight<69 (belowNext<95 (wordingAgainst<0 -89 (sentencesAround5<6 -361 25))
    31) 103) (templateAround5<11 (abovePlace<480 (aboveBefore<128 (usualBefore<66 -3 111)
    (aboveBefore<291 -98 31)) (weightPlace<452 (previousDates<12 62 167) (aboveNext<68 -64 47)))
    (weightAfter20<763 -159 (fromTop<31 -89 232))))
    (wordingFirst<1 (openingShare<391 (pageTemplate<949 (pageLines<7 (longAfter3<3 152 -179)
    (nextWording<-104 -154 -7)) (pages<3 201 -24)) (capitals<78 (longBefore20<15 (next3<55 -227
    -50) 78) (previous1<31 173 -204))) (edge<1 (pageTemplate<503 (pageWeight<597 157 -76)
    (pageTemplateWeight<244 -101 78)) -93))
    (endingShare<464 (belowBefore<207 (sentences<2 (templateAround5<11 (templateAround5<5 -10 42)
    -163) (fromEnd<7 (weightPlace<871 192 -28) (pageWeight<112 90 -151))) (words<36
    (previousWording<15 (weightPlace<871 -28 98) (gapSentences<4 117 8)) (previousWording<81
    (sentences<1 -172 109) (previousWording<93 -283 42)))) -111)
    (endingShare<464 (colon<1 (previousDates<87 (previousDates<72 (nextDates<19 -8 34)
    (weightBefore10<53 143 -220)) (fromTop<15 (letterWeight<25 -27 219) (nextDates<2 66 -88)))
    (nextShare2<1 (weightBefore10<109 (gapShare<38 -134 67) 205) (next1<27 -173 71)))
    (letterWeight<51 (templateAfter20<8 102 -97) -177))
    (wording<90 (longAfter10<7 (nextWording<73 (capitals<50 (usualSentencesAfter<102 -9 -127)
    (belowPrevious<195 34 -160)) (share<742 (gapShare<851 -34 104) (gapLines<8 -14 348)))
    (weight<67 (weight<29 (templateAround5<5 -52 93) (words<5 -651 -111)) (capitals<24 126
    (aboveBefore<45 -333 -2)))) 65)
    (weightBefore10<423 (next2<11 (pages<5 27 -86) (next2<61 (pageFree<108 198
    (aboveSentencesAfter<302 -78 -12)) (weightBefore10<45 (belowNext<49 16 182) -14)))
    (aboveSentencesBefore<76 (wordingKnown<48 (aboveBefore<52 3 (pageFree<1825 -3 -232)) 107)
    (gapWeight<47 -72 (aboveSentencesBefore<553 (gapShare<238 314 111) -53))))
    (pageLines<580 (pageFree<3628 (sentencesAround5<10 (gapShare<68 (previousWording<56 -1 131)
    (digits<26 -13 -213)) (next1<85 140 -39)) (aboveBefore<211 (belowPrevious<66 (aboveBefore<146
    103 -108) (belowSentencesAfter<92 -244 -2)) (words<6 (times<2 79 -193) (weightAfter10<731 213
    -77)))) (aboveBefore<57 80 -155))
    (pageSentences<22 95 (weightAround5<425 (gapWeight<32 (gapWeight<5 (templateBefore20<12 34 -71)
    (templateBefore20<19 50 254)) (weightPlace<86 (weightAround5<173 -200 -65) (aboveBefore<17 52
    -27))) (belowPlace<673 (aboveShare<854 (marks<1 -11 -204) (gapSentences<12 90 -18))
    (templateBefore20<12 116 (commas<2 -106 105)))))
    (usualAfter<306 (weightPlace<758 (abovePlace<870 (pageLines<276 (pageLines<213 12 80)
    (weightPlace<332 44 -101)) 184) (abovePrevious<90 (pageWeight<323 (commaRate<10 -117 20)
    (next2<3 -70 74)) (aboveSentencesAfter<21 -112 (abovePlace<604 6 258)))) (share<914 -120
    (commaRate<14 (pageFree<1641 -100 122) 195)))
    (wordingKnown<96 (next1<43 (weightBefore10<730 (next3<11 (next1<21 29 -58) (belowBefore<37 36
    -32)) (sentences<3 (aboveAfter<323 -39 -255) 98)) (fromTop<7 (weight<9 (belowSentencesAfter<25
    -172 126) (dates<38 159 12)) (wordingAgainst<-127 (wordingKnown<61 -164 111) (place<643 2
    81)))) -131)
    (belowPrevious<69 (belowPlace<605 -5 (aboveSentencesAfter<189 -112 41)) (belowShare<989
    (pageLines<254 (belowPrevious<187 (capitals<14 95 3) (weightPlace<394 -168 77))
    (pageTemplate<603 -273 (belowShare<548 57 -106))) (weightBefore20<145 (nextWording<-27 -110
    121) (belowSentencesAfter<234 (belowPrevious<129 -30 65) (belowSentencesAfter<443 166 -118)))))
    (wordingFirst<155 (previous1<91 (templateBefore20<19 (ending<2 (templateBefore20<12 -3 -45)
    -115) (share<708 (next2<15 196 25) (sentencesAfter20<9 -134 103))) (nextDates<18
    (abovePrevious<104 (words<25 29 127) (abovePlace<219 -340 25)) (gapWeight<1304 11 -348)))
    (share<423 (nextDates<43 154 -160) -157))
    (end<2 (belowSentencesBefore<135 (belowPrevious<113 (capitals<11 (digits<23 47 -100) (digits<22
    -33 111)) (aboveBefore<112 -1 -365)) (pageWeight<682 (belowSentencesAfter<234
    (belowSentencesAfter<209 14 -105) (sentencesAround5<3 153 40)) (commaRate<5 (fromTop<9 -72
    -337) 35))) (pageSentences<555 (aboveSentencesAfter<368 -197 1) 95))
    (pages<14 (pageSentences<14 (previousWording<77 (gapShare<211 (weightPlace<6 155 -120)
    (sitePages<9 215 16)) -231) (weight<4 (sentencesBefore10<1 (aboveSentencesAfter<639 -158 145)
    (weightBefore3<41 133 -41)) (gapShare<156 (templateBefore10<2 67 1) (digits<26 -6 -205))))
    (belowSentencesBefore<506 (pageSentences<58 -6 -181) 12))
    (aboveSentencesAfter<707 (previousWording<111 (aboveSentencesAfter<452 (abovePrevious<84
    (aboveSentencesBefore<280 0 -164) (usualSentencesAfter<26 78 -91)) (next2<15
    (aboveSentencesBefore<352 -115 122) (place<146 118 -23))) (sentencesAround5<5 (previous1<29 51
    -155) 151)) (openingEdge<0 (weight<25 (pageSentences<338 134 (pageFree<1031 -226 -21)) 198)
    -167))
    (place<971 (abovePlace<827 (dates<85 (usualAfter<238 (pageFree<1403 14 -17) (previous1<10 -144
    4)) (capitals<50 (previousWording<15 -74 214) (wordingFirst<-148 -141 215))) (place<755
    (aboveSentencesAfter<63 275 39) (toTemplateAbove<2 (commas<5 -214 134) (pageFree<902 204
    -68)))) (sentencesAround5<5 -186 77))
    (gapSentences<18 (pageTemplate<953 (templateAfter10<10 (aboveNext<123 (templateBefore10<8 -18
    46) (openingEdge<0 46 -131)) (wording<56 (belowPrevious<137 -184 19) 46)) 133) (gapWeight<761
    218 (belowShare<895 (pageLines<261 (capitals<29 95 -28) (belowShare<423 156 -175))
    (gapSentences<22 (belowAfter<49 -256 91) 135))))
    (belowPlace<927 (abovePrevious<18 (aboveNext<21 (aboveNext<7 (weightPlace<86 -39 70)
    (abovePlace<734 -123 110)) (usualBefore<55 (templateAfter20<4 66 -9) (weightBefore10<65 274
    59))) (weightAfter20<25 (weightAround5<455 -61 -352) (belowPlace<187 (longAfter10<6 92 -35)
    (belowSentencesBefore<135 -62 2)))) (weightBefore10<20 -280 -42))
    (end<2 (marks<1 (usualAfter<306 (usualNext<37 (digits<26 3 -108) (pageLines<237 93 -95))
    (next1<95 (pageFree<1261 -129 -9) (usualBefore<57 206 -98))) (commas<5 (previousShare1<938
    (aboveShare<657 -50 50) -143) (abovePlace<184 (pageTemplateWeight<259 -415 85) -36)))
    (capitals<11 26 -178))
    (marks<1 (usualSentencesBefore<468 (weightAfter20<25 (aboveSentencesAfter<281 (commaRate<7 -54
    186) (fromTop<12 -39 -225)) (weightBefore20<839 (weightBefore20<281 14 -27) (templateBefore3<2
    56 -126))) (weightBefore10<730 (endingEdge<0 259 0) -139)) (weightAfter10<247 8
    (aboveSentencesAfter<176 35 (usualAfter<306 (longAfter10<8 -178 -12) 118))))
    (weightPlace<797 (fromEnd<6 (weightPlace<25 -241 (usualBefore<21 150 -109)) (weightAfter3<25
    (previousWording<56 (aboveAfter<165 -21 89) (previousShare2<0 -191 199)) (sitePages<4
    (aboveBefore<161 52 -51) (gapLines<11 -44 6)))) (place<626 -180 (previous1<1 235
    (belowPrevious<113 (belowBefore<314 -30 -191) 72))))
    (previousDates<90 (credit<2 (letterWeight<23 (wordingKnown<26 (sentencesAfter20<1 -46 124)
    -115) (letterWeight<36 (pageSentences<424 -109 28) (toTemplateAbove<2 -32 8))) (usualAfter<113
    (sitePages<8 (wordingHighest<101 -235 70) 61) (aboveBefore<21 273 -88))) (place<163 246
    (place<245 -121 (nextShare1<805 127 -55))))
    (commas<10 (openingEdge<276 (sitePages<39 (pageSentences<628 (previous2<51 -4 36)
    (previous2<115 -20 -260)) (openingEdge<0 (weightBefore20<67 2 185) -132)) (weight<49 (credit<1
    (previousShare3<553 -193 40) (next3<41 169 -65)) 188)) (gapWeight<107 -112 (previousWording<15
    (letterWeight<76 185 -67) -3)))
    (weight<98 (belowSentencesAfter<607 (previous2<11 (times<3 (weight<11 -26 30) (pageLines<435
    167 -87)) (previousWording<59 -24 23)) -88) (letterWeight<60 (previousWording<81 108 (next1<31
    -196 98)) (abovePlace<201 (abovePrevious<13 (commaRate<11 67 -252) (letterWeight<61 -701 -188))
    (previous2<6 -110 120))))
    (pageWeight<112 (belowSentencesAfter<251 (pageTemplateWeight<355 (belowNext<68 (gapShare<998
    -78 140) 444) (pageTemplateWeight<391 -180 (weightBefore20<1158 45 -239))) (fromTop<20 154
    -116)) (belowPlace<417 9 (belowNext<49 (belowNext<39 (belowPlace<733 -61 32) (weight<55 -96
    -303)) (belowSentencesAfter<22 (belowNext<57 109 -211) 35))))
    (openingShare<608 (previousWording<103 (previous1<53 (previous1<13 (nextDates<19 -4 68)
    (weightBefore20<215 12 -57)) (commaRate<13 (next1<12 85 18) (pageFree<728 90 -180)))
    (gapSentences<2 -81 (words<8 (weightAfter3<137 -119 93) 146))) (words<12 (previous1<18
    (weightAfter3<47 -65 153) -115) -198))
    (previous2<41 (nextDates<22 (previousDates<13 (previousShare1<370 (aboveSentencesBefore<401 -23
    118) (weight<11 -146 -44)) (wordingAgainst<-202 -199 (sentencesBefore10<1 100 -17)))
    (previous2<3 (sentences<1 165 -53) (previousDates<72 12 -177))) (previous3<1 243
    (sentencesBefore20<18 (openingEdge<212 26 -171) (weight<77 -177 109))))
    (weightBefore20<1 (nextShare1<237 (weightAfter10<100 110 (next3<39 -219 -43)) 65)
    (pageTemplate<260 (share<742 (pageLines<58 (start<4 -30 75) (gapWeight<1240 134 -13)) 202)
    (weightPlace<525 (usualPlace<530 (place<498 -10 52) (place<446 239 -33)) (weightBefore10<459
    (belowSentencesBefore<251 -114 -14) 28))))
    (belowNext<115 (belowNext<72 (belowNext<39 (weightBefore10<29 -39 17) (belowNext<49
    (aboveSentencesAfter<504 -113 112) (gapSentences<12 22 -80))) (belowSentencesBefore<8
    (nextDates<22 -101 99) (aboveNext<55 137 35))) (belowPrevious<39 (gapWeight<32 (nextDates<88
    117 -175) -91) (belowPrevious<73 -161 (longBefore10<8 -2 -215))))
    (wordingFirst<122 (next2<11 (wordingLast<0 (previousDates<49 -138 95) (weightAfter20<197
    (previousShare2<586 8 -185) (previousShare2<242 16 93))) (weightBefore10<459 (weightPlace<394
    (pageWeight<176 32 -33) (pageWeight<281 -91 50)) (aboveSentencesBefore<68 (usualNext<37 -40
    181) (usualAfter<83 101 -123)))) (gapLines<10 -28 116))
    (wordingHighest<-135 (words<3 (sentencesAfter10<1 -57 (wordingKnown<59 174 -96)) (sitePages<10
    -149 92)) (wordingHighest<0 (wordingKnown<25 (dates<21 38 -178) -163) (templateBefore10<9
    (templateBefore10<4 (belowPlace<632 -8 31) (words<21 -67 30)) (weightAfter20<341
    (pageSentences<382 -98 182) (share<684 124 -10)))))
    (pageWeight<227 (aboveNext<6 (nextWording<-55 -195 140) (aboveNext<202 -1 124)) (pageWeight<281
    (fromTop<33 (weightBefore20<763 (aboveNext<153 -16 -202) 182) (aboveBefore<60 (aboveBefore<49
    -68 -625) (pageTemplateWeight<64 116 -110))) (aboveNext<33 (next1<120 (times<2 -64 134) 121)
    (pageSentences<141 231 13))))
    (credit<2 (wordingKnown<88 (longAfter10<9 (nextWording<73 (nextWording<70 2 -142) (dates<5 80
    -9)) (commas<2 (aboveSentencesAfter<495 -22 -137) (pageFree<1120 -168 101))) -105)
    (gapWeight<32 (usualBefore<47 (belowSentencesBefore<13 -11 240) -95) (longAfter20<1 120
    (wordingLowest<71 (wordingLowest<1 -179 45) -323))))
    (previousWording<0 (sentencesAfter20<1 (fromTop<7 86 -198) (usualAfter<155 (templateBefore10<10
    (dates<31 17 -178) (wordingHighest<212 187 -195)) -164)) (wordingHighest<157
    (wordingLowest<-216 (wordingKnown<34 228 -53) (wordingLowest<-179 -118 (dates<33 -2 41)))
    (weightAround5<607 60 (previous2<27 -216 (previous2<120 107 -168)))))
    (abovePrevious<19 (belowAfter<244 (sentences<2 (belowAfter<91 (sentencesAfter10<4 49 -23) 77)
    (letterWeight<60 (belowPrevious<120 -30 155) (weightPlace<199 -298 -10))) (gapWeight<25 40
    (pageFree<2310 (weightAfter10<547 -170 -3) 79))) (sentences<4 (pageWeight<537 (pageWeight<444
    -20 (abovePrevious<64 -20 181)) -100) 67))
    (gapSentences<24 (sentencesAfter20<16 (pageSentences<829 (weightAfter3<7 (words<52 -82 156)
    (wordingLowest<-216 106 0)) 160) (weightBefore3<17 49 (commas<4 (share<914 -144 56) 131)))
    (next1<3 (longBefore20<13 67 -262) (capitals<26 (longBefore20<1 -98 123) (commas<5
    (belowPrevious<175 66 -155) -262))))
    (pageTemplate<949 (weightAfter20<649 (pageSentences<829 (aboveSentencesAfter<639 (gapShare<156
    10 -27) (weightBefore10<219 173 -13)) 141) (belowShare<608 (wordingAgainst<-150 167
    (weightPlace<628 -42 130)) (aboveBefore<341 (belowSentencesAfter<504 57 -52) (next2<55 53
    -232)))) (weightAfter20<149 -74 (nextWording<-45 -55 (previousDates<18 188 -20))))
    (commas<4 (wordingLast<-179 (wordingLast<-240 -67 141) (wordingLast<-105 (next1<19 -191
    (wordingLast<-140 83 -159)) (wordingLast<-99 260 (next2<14 13 -14)))) (pageWeight<348
    (gapWeight<1171 (gapWeight<65 -140 (digits<2 123 -45)) (pageFree<1522 154 (previous2<83 -32
    -342))) (weightBefore10<29 -69 194)))
    (gapSentences<16 (gapWeight<1171 (sentencesAround5<8 (previousDates<19 (gapSentences<8 -3 -47)
    (previousWording<-43 -154 51)) (pageTemplateWeight<103 -30 122)) (pageWeight<281
    (pageTemplateWeight<288 (templateAfter10<3 -265 48) (pageTemplateWeight<429 102 -192))
    (pageWeight<597 149 (weightBefore3<241 80 -258)))) (gapWeight<761 210 (aboveBefore<169 39
    -56)))
    (wordingLast<1 (wordingFirst<0 (wordingHighest<142 (gapSentences<13 (sentencesAfter10<6 -115 4)
    (previous3<10 180 -33)) (next2<91 106 -104)) (nextWording<-27 (previous1<7 (next2<61 -186 90)
    (belowAfter<157 -27 99)) (sentences<1 (belowBefore<463 25 -89) (previous1<33 -37 29))))
    (weightBefore20<1022 153 -41))
    (sentencesBefore20<18 (weight<4 (sentencesBefore10<1 (weightAfter20<115 52 -149) (previous3<13
    108 (sentencesBefore20<7 -147 8))) (letterWeight<22 (longAround5<1 -128 (wordingLast<0 -108
    131)) (wordingAgainst<-196 (gapWeight<1171 -89 102) (wordingAgainst<-136 87 1)))) (weight<77
    (place<543 -216 (pageLines<254 -95 115)) 99))
    """
}
