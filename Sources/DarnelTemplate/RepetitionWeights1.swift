/// More trees.
extension RepetitionWeights {
  /// Written by `Scripts/train_templates.py`.
  static let trees2 = """
    (weightBefore10<81 (nextShare2<684 (belowAfter<95 -23 18) (usualPrevious<59 -102 72))
    (usualPrevious<37 (place<387 94 (next1<18 -39 (previous3<12 -30 110))) (next3<73
    (previousDates<11 (pages<7 25 -70) -64) -86)))
    (previousWording<71 (belowPlace<276 (usualPlace<882 (usualPlace<265 (words<2 56 -20)
    (openingEdge<191 68 -74)) -66) (usualPlace<662 (belowNext<61 (words<1 80 -55) 2) 12))
    (weightBefore20<197 72 (dates<1 30 -84)))
    (nextDates<97 (previousShare2<756 (nextDates<31 (pages<12 10 -61) (belowPrevious<47 35 -116))
    (digits<2 (nextDates<16 (weightBefore20<295 -99 4) 43) (belowPrevious<17 101 (belowAfter<127
    -76 24)))) (times<2 -33 82))
    (usualSentencesBefore<604 (usualAfter<307 (fromTop<16 (belowSentencesBefore<13
    (openingShare<245 20 -85) 63) (toTemplateAbove<13 (longAround5<2 11 -34) (weightAfter3<41 -5
    93))) (wordingHighest<79 (abovePlace<494 -3 67) -86)) (abovePrevious<37 -102 19))
    (wordingKnown<89 (wordingKnown<61 (capitals<84 (share<225 (toTemplateBelow<3 67 7)
    (weightAfter20<760 -37 7)) (weightAfter10<47 -102 (next1<18 1 51))) (share<512 120 -68))
    (previous2<94 (wordingFirst<-169 30 -120) 19))
    (wordingLowest<1 (previousWording<75 (wordingLast<-199 (wordingLast<-240 -63 89) (previous2<0
    -68 (nextWording<-18 33 -17))) 44) (wordingLowest<72 115 (usualAfter<307 (previousWording<32
    (nextWording<27 76 -23) (longAfter10<4 -92 26)) -89)))
    (usualPrevious<29 (previousShare1<608 (usualPlace<424 (usualPlace<78 55 (capitals<41 -61 21))
    82) (weightBefore10<73 (dates<12 -102 15) 37)) (capitals<61 (wordingHighest<-116 -86 13)
    (wordingHighest<89 -9 (weightBefore10<155 29 -140))))
    (pageTemplate<959 (pageTemplate<870 (pageTemplateWeight<346 (usualPlace<286 (belowNext<33 -15
    45) (pageTemplate<588 -6 -81)) (templateAfter20<9 54 (weightAfter20<249 -85 16))) (previous3<81
    (previous1<3 28 -87) 61)) (templateAfter20<20 82 -52))
    (next1<4 (nextDates<49 (capitals<13 9 (pageWeight<106 (weightBefore10<149 -81 87) -117)) 60)
    (wordingFirst<-256 -109 (longAround5<3 (capitals<23 -10 (pageLines<88 69 14)) (next2<7
    (digits<34 7 109) -13))))
    (times<5 (times<3 (dates<72 (capitals<13 (openingEdge<0 68 -8) (weightAfter10<641 -12 -88))
    (capitals<47 (longAfter10<5 29 -94) 59)) 84) (weightBefore20<101 56 (abovePrevious<72 -129
    (dates<71 -95 98))))
    (wording<16 (words<4 12 (previousDates<13 (belowBefore<103 -3 (usualNext<77 -128 -35)) 30))
    (usualAfter<148 (letterWeight<41 -83 (openingEdge<95 74 -44)) (letterWeight<64 (pageFree<1795
    (usualAfter<307 27 -76) 56) -69)))
    (wordingLast<0 (weightAround5<409 (wordingLast<-207 32 (letterWeight<59 (letterWeight<34 -51
    -178) 8)) 48) (usualPlace<662 (letterWeight<41 (weightAround5<409 (pageWeight<121 -31 75) -39)
    -13) (letterWeight<81 (belowPlace<741 59 -9) -107)))
    (toTemplateBelow<7 (weightPlace<875 (share<225 56 (weightAfter3<15 (weightAfter20<281 -61 25)
    -13)) (weightPlace<917 -129 -9)) (aboveBefore<180 (aboveBefore<26 10 (templateBefore10<10
    (digits<34 74 -20) (wordingLowest<91 -84 56))) -36))
    (digits<90 (digits<24 (digits<20 (marks<1 (usualSentencesAfter<29 27 -7) (wordingLowest<98 -99
    68)) (commas<2 -149 62)) (digits<33 78 (next2<9 64 (fromTop<26 -5 -89)))) (previous3<8 8 -132))
    (pageFree<1012 (words<3 (weightBefore10<1 -70 (wording<-48 (pageWeight<109 54 -75) 59))
    (commas<2 (nextDates<1 (wording<27 -46 12) (pageFree<549 -14 60)) (gapLines<6 -12 99)))
    (abovePrevious<89 -14 31))
    (belowSentencesBefore<267 (dates<49 (abovePrevious<55 (nextWording<24 (wordingHighest<89 -36
    25) (sentencesBefore20<13 -93 46)) 28) (longBefore10<2 (belowSentencesBefore<51 (pages<13 48
    -79) -26) -79)) (aboveNext<35 (weightBefore3<113 -46 52) 33))
    (usualPrevious<47 (next2<81 (weightBefore10<81 (usualBefore<93 (fromTop<14 -6 -103) 77)
    (weightBefore20<529 (usualBefore<72 81 9) -72)) 54) (letterWeight<81 (next2<43 (usualNext<37
    (letterWeight<65 -83 25) 31) -54) -135))
    (belowNext<83 (belowPlace<442 2 (nextShare2<553 (nextShare3<105 (usualAfter<155 17 -62) -122)
    (aboveAfter<119 -47 35))) (belowNext<124 (belowShare<989 (previous2<14 (aboveNext<83 0 -112)
    39) 81) (belowShare<512 43 -56)))
    (fromTop<15 (weightBefore20<51 (wordingFirst<-127 -90 5) (gapLines<10 (sentences<2 83 -44) 10))
    (aboveAfter<38 (belowPlace<883 -107 28) (gapLines<16 (fromTop<22 (wordingFirst<100 -103 29)
    (templateAround5<6 -41 8)) 29)))
    (belowSentencesAfter<72 (usualPlace<377 (weightBefore3<113 (pageFree<1210 (belowPlace<665 -98
    -5) (dates<72 -39 83)) 29) (belowSentencesAfter<17 (usualSentencesAfter<6 (aboveShare<989 -45
    25) 43) (weightBefore3<19 34 -104))) (wordingLast<-105 -40 14))
    (wordingLowest<1 (abovePlace<838 (belowPlace<573 (usualSentencesAfter<707 -6 95) (endingEdge<0
    -18 (pageSentences<387 -148 0))) 43) (wordingLowest<72 108 (usualSentencesAfter<29
    (aboveSentencesBefore<103 70 -58) (next1<49 (aboveSentencesBefore<665 -63 76) 60))))
    (previous1<59 (longBefore10<2 (colon<1 (usualSentencesAfter<568 (weightPlace<748 23 -57)
    (weightPlace<44 35 -87)) -112) (fromEnd<44 (marks<1 9 -83) -64)) (longBefore10<9 (openingEdge<0
    76 (longBefore10<3 -78 27)) -53))
    (previousShare1<370 (belowPrevious<187 (usualPrevious<27 35 3) -70) (nextDates<17
    (weightBefore3<93 (previous1<6 (weightBefore3<9 -15 -125) (next1<57 -39 40))
    (weightBefore20<231 107 -41)) (next1<10 (usualSentencesBefore<13 -67 55) 81)))
    (previousShare3<989 (previous3<12 (previousShare3<423 (usualPrevious<37 (nextWording<-37 -76
    12) -49) (pageWeight<146 -9 -155)) (usualAfter<35 -45 (belowAfter<45 (abovePrevious<59 89 -25)
    -10))) (previous3<7 30 (previous3<23 -67 42)))
    (sitePages<6 (sitePages<5 3 (usualBefore<16 77 (usualBefore<89 -101 (previous3<35 23 -76))))
    (place<199 (times<2 (usualSentencesBefore<126 -81 42) 89) (usualBefore<78 58 (weight<12 -47
    (weight<17 82 -3)))))
    (fromEnd<12 (wordingLowest<-117 (wordingHighest<-139 34 -98) (nextWording<70 (weightPlace<25
    -61 46) -41)) (abovePlace<873 (wordingLowest<-136 (dates<21 57 (weightPlace<20 47 -107))
    (pageTemplateWeight<346 (weightPlace<31 3 -52) 4)) 62))
    (next2<81 (previous3<113 (next2<7 (aboveBefore<45 (end<1 -30 47) 35) (usualSentencesBefore<604
    (longBefore20<9 -20 42) -86)) (place<856 (place<274 -20 97) -60)) (place<369
    (weightAfter20<1079 69 -11) -24))
    (weightPlace<967 (previousWording<64 (weightBefore3<113 (weightBefore3<71 (templateAfter3<3 8
    -42) (opening<1 -76 50)) (marks<1 (weight<10 4 59) -55)) (usualNext<189 (longBefore10<4
    (pageSentences<69 -34 78) -19) -73)) -80)
    (templateBefore20<4 (usualAfter<47 (usualAfter<29 (weight<35 (toTemplateBelow<3 36 -76) 59)
    -130) (weightPlace<116 (wordingKnown<41 (weightAfter3<105 -42 29) -80) (weight<17 71 -20)))
    (previousDates<65 (nextDates<41 -29 39) 42))
    (pageLines<29 (nextWording<57 (aboveAfter<19 (share<342 29 -21) (aboveAfter<363 65 -1)) -37)
    (next3<1 -81 (next3<3 (wordingLowest<-139 -63 45) (capitals<25 (pageFree<818 -102 2) (next3<33
    -19 18)))))
    (previousWording<-45 (place<86 42 -76) (previousDates<4 (place<182 (belowBefore<99 -68 -7)
    (place<254 (previousWording<31 73 -19) (belowNext<14 26 -28))) (belowNext<11 -27
    (usualSentencesBefore<443 (previous3<12 15 91) -49))))
    (belowNext<47 (usualSentencesBefore<126 (letterWeight<100 (nextWording<-42 -104
    (letterWeight<40 22 -31)) (belowNext<10 127 -47)) (letterWeight<81 (letterWeight<31
    (nextShare2<989 -109 38) (openingEdge<0 60 -7)) -99)) (previousWording<57 8 52))
    (abovePlace<494 (weightBefore10<173 (abovePlace<373 (nextDates<28 (weightBefore10<49 -22 28)
    (usualAfter<263 97 -10)) (wordingLowest<90 -84 39)) (usualNext<45 (usualNext<15 -20 -117)
    (weightBefore10<385 -55 19))) (sentencesBefore20<6 -4 49))
    (weightPlace<967 (weightAfter3<25 (usualAfter<83 (sitePages<7 (weightAfter3<19 -93 23) 43)
    (weightPlace<68 -12 (aboveNext<115 70 -37))) (weightPlace<935 (weightAfter20<59 -76
    (aboveNext<93 -12 14)) 58)) (nextShare1<489 -94 12))
    (nextDates<2 (credit<1 (place<199 -52 (belowNext<16 (place<856 59 -12) -12)) (belowPrevious<24
    80 (belowBefore<183 -30 42))) (nextDates<8 (weightAfter20<493 (belowNext<21 -57 79) -120)
    (place<254 36 -19)))
    (sentencesAround5<6 (sentencesAfter20<16 (next2<1 (weight<96 (next1<0 -14 -76) 49)
    (belowNext<124 (sentencesAfter20<9 -4 31) (next2<107 -57 61))) -46) (next3<8 -34 (next3<113
    (wordingAgainst<-122 1 69) -12)))
    (pageFree<2522 (next2<85 (next2<7 (colon<1 (previousWording<34 33 -20) -80) (pageFree<236 56
    (previousWording<75 -28 48))) (previousWording<27 (openingEdge<0 -58 (next2<97 113 -1)) 80))
    (openingEdge<0 -50 19))
    (pageSentences<479 (previousShare2<756 (longAfter10<2 (commas<1 (abovePrevious<0 -80 18) -90)
    (pageLines<257 (pageTemplate<870 45 -28) (nextDates<1 6 -110))) (pageLines<228
    (previousShare1<458 (pageTemplateWeight<222 -76 41) -57) 27)) -20)
    (digits<90 (digits<25 (capitals<13 (pageTemplate<609 (weightBefore3<25 -23 71) -35)
    (capitals<23 (weightAround5<101 58 -107) (digits<20 -4 -80))) (usualBefore<293
    (pageTemplate<870 (previous3<31 48 -32) -61) -78)) -75)
    (belowSentencesBefore<76 (templateAround5<2 26 (usualPlace<350 (belowNext<63 -113 -16)
    (belowNext<18 (sentencesAfter20<1 -37 73) (usualNext<35 22 -78)))) (previousShare3<989
    (templateBefore20<9 9 (templateAfter10<4 -120 (previous3<12 -77 37))) 40))
    (wordingAgainst<-185 (wordingLowest<-207 (next1<49 -52 78) -109) (previous1<14 (belowPlace<0
    (pageFree<476 -25 93) (previous1<5 (wordingLowest<80 -46 39) (belowNext<33 -20 43)))
    (previous1<55 -18 (openingEdge<0 46 -29))))
    (wordingAgainst<-173 -64 (longAround5<3 (usualNext<41 (dates<81 (pageFree<394 32 -42) 45)
    (aboveBefore<161 49 -67)) (pageFree<476 (weight<10 -95 (belowShare<208 42 -50)) (pageFree<2522
    (place<86 68 0) -41))))
    (templateBefore20<12 (usualPrevious<37 (weightBefore3<25 (weightAfter20<563 -32
    (usualPrevious<12 -29 62)) (toTemplateAbove<4 81 (sentencesAfter3<1 -38 53))) -4) (place<572
    (fromTop<24 -68 16) (pageSentences<35 20 (templateBefore20<14 5 -141))))
    (weight<96 (weightPlace<805 (abovePlace<873 (sitePages<6 (abovePrevious<49 5 -44)
    (usualPlace<335 -6 45)) 65) (abovePlace<198 (usualPlace<676 -58 51) (abovePrevious<89
    (usualPlace<265 37 -138) 3))) (longBefore20<3 -19 96))
    (aboveNext<28 (abovePlace<537 (end<1 (dates<34 (templateAfter3<3 -89 11) (weightAround5<161 63
    -37)) 47) 32) (sentencesAfter20<12 (weightBefore10<23 (usualAfter<148 51 -91) (pageWeight<453
    -6 50)) (sentencesAfter20<15 67 -16)))
    (wordingLast<0 (wordingLast<-199 (pages<3 119 (fromTop<3 51 -75)) -69) (dates<81 (capitals<15
    (credit<1 37 -65) (sentencesAfter10<9 (usualPlace<335 -49 0) 56)) (capitals<47 -19 (fromTop<60
    98 -33))))
    (weightPlace<460 (usualSentencesAfter<10 (aboveSentencesAfter<6 -21 81) (digits<11 -14
    (digits<20 71 3))) (pageSentences<221 (aboveNext<33 9 (previous3<61 -108 1))
    (aboveSentencesAfter<19 (share<90 24 -85) (aboveSentencesAfter<401 52 -33))))
    (longAfter20<15 (wordingLast<-199 (pageWeight<270 (pageWeight<100 35 -78) 111)
    (wordingAgainst<-441 (aboveNext<97 -15 89) (wordingAgainst<-185 (longAfter20<11 -94 23)
    (pageFree<95 59 -3)))) (pageFree<1674 -72 (pageWeight<453 25 -48)))
    (letterWeight<31 (usualSentencesAfter<402 (nextDates<97 (wordingFirst<-205 40 (next1<116 -147
    13)) 45) 48) (next3<17 (usualNext<43 (previous2<3 43 (weightBefore10<93 -84 -1)) (next1<4 -67
    45)) (next3<52 -37 4)))
    (digits<62 (digits<25 (previousShare2<836 (usualPrevious<35 (openingShare<608 37 -61)
    (usualSentencesBefore<99 -93 10)) -30) (digits<28 83 (pageWeight<106 -89 (templateBefore3<1 -13
    56)))) (next1<81 (marks<2 -86 33) 23))
    (previous1<14 (wordingKnown<42 (pageTemplateWeight<72 50 6) (pageLines<245 -95 44)) (words<14
    (weight<17 (usualSentencesBefore<99 (words<5 -79 7) (pageWeight<347 37 -30)) (weightBefore3<33
    21 -119)) (place<572 90 -26)))
    (nextShare2<608 (belowNext<83 (nextWording<-43 -85 3) (longAfter10<6 (aboveBefore<0 -26 64)
    -3)) (pageSentences<36 47 (pageSentences<315 (sentencesAfter20<9 -76 (gapLines<4 30 -89))
    (weightBefore3<29 (sentencesBefore20<8 -67 72) 65))))
    (next1<109 (longAround5<9 (longAround5<5 (next1<41 (belowPlace<276 18 -16) (nextDates<2 79
    -13)) (nextDates<1 (pageFree<632 57 -23) (belowSentencesBefore<506 -101 13))) 58)
    (weightBefore3<53 (weightBefore3<33 9 89) -10))
    (abovePrevious<19 13 (weightBefore3<25 (abovePlace<565 (usualPlace<57 30 -118) (pageWeight<257
    53 -59)) (usualPlace<377 (previousShare2<805 35 (capitals<47 -101 10)) (abovePlace<494
    (previousShare2<1 -79 12) (capitals<68 35 -57)))))
    (previousWording<64 (belowSentencesBefore<705 (previous1<59 (previous1<14 (usualAfter<148 24
    -8) (usualSentencesBefore<194 -7 -86)) (aboveSentencesAfter<504 38 -30)) -78) (times<2
    (next1<23 (belowSentencesBefore<50 (usualAfter<87 55 -39) 93) -14) -73))
    (wordingLast<-199 (capitals<83 (wordingLast<-240 -36 104) -62) (wordingLast<-105
    (nextWording<78 (aboveSentencesAfter<568 -99 45) 55) (previousShare3<989 (longBefore20<10
    (usualPlace<98 25 -21) (weight<4 -36 36)) (weight<54 26 -71))))
    (pageFree<236 (nextDates<1 (sentences<1 -33 58) 73) (pageFree<519 (previous3<113
    (toTemplateAbove<3 (fromTop<14 33 -68) -71) 52) (pageFree<632 (wordingFirst<-94 125 8)
    (toTemplateAbove<19 -13 (previous1<65 7 79)))))
    (usualSentencesAfter<29 (weightBefore10<640 29 -78) (usualSentencesAfter<351
    (belowSentencesBefore<117 (weightAfter10<95 30 (previousShare2<152 -105 -22)) (longAround5<3
    (weightBefore20<249 60 -34) -21)) (previousShare2<782 (weightBefore20<129 (sitePages<5 49 -16)
    62) -40)))
    (previous2<13 (next1<7 (next3<58 (usualSentencesAfter<476 23 -68) 78) (usualSentencesAfter<399
    12 -31)) (next1<6 -46 (next3<39 (next3<7 (usualBefore<63 45 -40) (previousWording<45 63 -33))
    (share<342 45 -51))))
    (longAfter20<15 (marks<1 (wordingLowest<98 (toTemplateAbove<16 (toTemplateAbove<8 5 -36)
    (sentencesBefore20<5 0 73)) (templateBefore3<2 -91 23)) (sitePages<4 60 (commas<1 -101 -7)))
    (sentencesBefore3<1 (sitePages<5 0 -85) 13))
    (templateBefore20<4 (next2<62 (usualBefore<66 -29 (usualNext<11 -66 (place<217 -32 39)))
    (usualNext<143 79 -10)) (place<254 (usualBefore<117 -16 55) (templateAfter20<13 (belowAfter<285
    -64 9) (previousWording<24 34 -71))))
    (belowSentencesAfter<197 -10 (belowNext<124 (usualBefore<127 (previousShare2<805 69
    (commaRate<16 -25 73)) (letterWeight<57 (previousWording<34 45 -39) -54)) (capitals<63
    (usualPlace<199 47 (pageSentences<335 -77 36)) (longBefore10<1 -4 -100))))
    (weightBefore10<640 (weightBefore10<517 (weightBefore10<155 (weightBefore10<143
    (belowSentencesAfter<611 8 -55) (wording<58 109 -30)) (usualNext<26 25 (weightAround5<161 45
    -50))) (letterWeight<53 -37 (usualNext<31 2 100))) (share<342 23 -69))
    (templateBefore20<12 (aboveAfter<187 (wordingAgainst<-117 -50 28) -2) (templateBefore20<18
    (pageSentences<60 8 (belowSentencesBefore<553 -86 15)) (belowBefore<55 (sentencesAfter20<5 -51
    79) (usualPlace<439 (aboveAfter<60 28 -109) (aboveAfter<119 -51 68)))))
    (openingShare<212 (next1<52 (usualSentencesAfter<568 (longAfter10<4 (toTemplateAbove<13 -22 30)
    (pageFree<595 60 10)) -26) (usualBefore<78 (usualSentencesAfter<504 (belowNext<29 -26 72) 75)
    -10)) (usualSentencesAfter<445 (sentences<1 -136 -26) -26))
    (next2<73 (pageSentences<51 34 (previousWording<-6 (abovePlace<389 (next1<9 101 14) -52)
    (previousWording<71 (next1<39 -30 16) (abovePlace<348 60 -27)))) (previousWording<27
    (templateBefore10<3 (pageSentences<479 55 -13) -59) 68))
    (aboveNext<28 (letterWeight<43 16 (words<13 (usualPrevious<188 (abovePlace<348 -74 7) 65) 38))
    (weightBefore20<71 (usualPrevious<81 (aboveBefore<112 35 -85) 110) (letterWeight<81
    (weightBefore3<29 -34 (usualPrevious<28 78 6)) -81)))
    (pageTemplateWeight<346 (words<6 (nextShare3<1 -13 (usualAfter<202 -101 -2)) (words<7 49 (end<1
    (sentencesAfter20<12 -49 36) (usualNext<29 71 0)))) (templateBefore20<12 (belowShare<989 -22
    (words<57 68 -44)) 4))
    (previous2<11 (wordingKnown<34 (previous2<8 10 53) (usualPrevious<33 -71 (usualPrevious<75 56
    -59))) (weightAround5<277 (wordingKnown<45 (pageWeight<453 (nextDates<1 -105 0) 34) 22)
    (usualPrevious<29 61 (pageWeight<140 44 -15))))
    (belowSentencesAfter<351 (usualSentencesBefore<33 (weight<10 (usualSentencesAfter<445
    (usualPlace<531 -119 -6) -6) (nextWording<-37 -100 (wordingLowest<1 -11 42))) (longAfter20<10
    (previous1<19 -34 9) 53)) (longAfter10<6 48 (previousWording<-3 56 -29)))
    (digits<9 (digits<3 (weightAround5<201 (pageTemplateWeight<561 (nextDates<97 -66 35) 26)
    (next1<21 22 -17)) -70) (wordingFirst<-152 -64 (wordingHighest<-110 -95 (digits<62
    (pageFree<1210 18 69) (previousWording<15 -72 60)))))
    (abovePrevious<19 (usualPrevious<11 (words<5 -84 16) (weightBefore3<31 39
    (belowSentencesBefore<318 (dates<34 -73 15) 28))) (weightBefore3<113 (dates<96 -33 22)
    (sentencesBefore10<3 75 (abovePrevious<31 -67 (words<5 -22 57)))))
    (digits<90 (aboveNext<28 (next1<19 (sentences<1 (nextDates<97 -49 27) 31) (longAfter20<12 46
    -48)) (sentencesAfter20<12 (abovePlace<198 27 -8) (sentencesAfter20<15 69 (abovePlace<242 -59
    44)))) (longAround5<1 15 -122))
    (fromEnd<12 (wordingAgainst<-117 -52 (weightAfter20<563 18 76)) (wordingAgainst<-136
    (letterWeight<55 (letterWeight<25 47 -76) (wordingAgainst<-168 -19 98)) (weightPlace<10
    (letterWeight<69 68 -71) (longAround5<9 (longAround5<5 -6 -44) 65))))
    (weightBefore20<71 (nextDates<37 (weightAround5<481 (pageSentences<479 (gapLines<11 -21 46)
    -37) 57) 62) (previousShare1<370 (words<3 (nextDates<4 42 -45) -10) (previousDates<47
    (pageTemplateWeight<582 (weightAround5<69 35 -108) 2) 23)))
    (fromEnd<12 (wordingAgainst<-117 -57 (previousShare3<304 15 (belowPlace<936 (aboveAfter<115 -29
    105) -42))) (times<3 (fromEnd<30 (wording<-11 36 -45) -6) (times<5 75 (weightPlace<132 30
    (weightPlace<613 -104 24)))))
    (usualNext<189 (previous1<5 (weightBefore20<173 (weightBefore20<79 (belowPlace<209 -45 23)
    (usualPlace<521 -144 -3)) (aboveSentencesBefore<401 38 -61)) (weightAfter10<387 -3
    (sentencesAfter20<16 (previous1<16 60 13) -29))) (sitePages<5 19 -79))
    (abovePlace<838 (wordingLowest<-136 (aboveAfter<231 -35 (wordingLowest<-168 (longBefore10<5 33
    -58) 83)) (wordingLowest<-117 -80 (longBefore10<7 (gapLines<8 -10 14) (weightPlace<988 -47
    38)))) (pageTemplate<841 (aboveAfter<25 -32 77) -38))
    (wording<16 (next2<9 7 (next1<39 (digits<40 -17 -81) 11)) (letterWeight<40 -46 (pageWeight<161
    (usualNext<59 (weightAfter20<305 -34 41) -62) (letterWeight<69 (usualNext<31 -10 61)
    (aboveShare<406 -71 34)))))
    (times<5 (times<3 (commaRate<22 (usualSentencesBefore<342 (previousWording<-104 51 -14)
    (longBefore20<7 55 1)) (longAfter10<3 -36 65)) (sentencesBefore20<1 89 (pageLines<148 -50 41)))
    (templateBefore10<10 (pageLines<133 32 -102) 17))
    (pages<12 (next1<4 (nextDates<49 -20 (templateBefore20<20 65 -20)) (next3<17 (weightAfter10<447
    (weightAround5<209 30 -6) (nextDates<2 69 -13)) (aboveShare<378 (weightAround5<245 -20 41)
    (wordingAgainst<-139 32 -20)))) -42)
    (nextWording<-72 (belowNext<109 -88 24) (belowPrevious<187 (previousShare3<0 (longAfter10<5
    (pageSentences<241 -3 69) (capitals<47 -43 28)) (sitePages<6 (longAround5<4 7 -37)
    (longAfter10<6 -3 53))) (sentencesAfter3<3 -5 -70)))
    (belowPrevious<187 (dates<34 (usualBefore<109 (sentencesAround5<1 -90 (pageTemplate<954 -13
    60)) (dates<8 (sentencesAround5<3 51 4) (sentencesBefore10<1 34 -103))) (aboveNext<124
    (nextDates<2 (pageWeight<115 -14 48) -12) -46)) -40)
    (sentencesAround5<6 (longBefore10<9 (aboveBefore<47 (aboveBefore<17 (pageTemplate<741 -2 50)
    (belowSentencesBefore<13 -69 -12)) (longBefore3<3 (pageSentences<51 39 -9) 69)) -58)
    (aboveShare<342 86 (belowSentencesBefore<553 (belowNext<97 -55 9) 42)))
    (templateAround5<2 (wordingKnown<9 (letterWeight<48 61 -18) 53) (digits<25 (wordingFirst<-169
    (aboveSentencesBefore<23 83 -47) (belowPrevious<21 (usualPlace<350 -101 -8) -8))
    (usualPlace<221 67 (aboveSentencesBefore<226 (belowNext<41 11 -58) 45))))
    (pages<12 (wordingHighest<146 (weight<43 (belowNext<63 (abovePlace<373 -2 -24)
    (aboveSentencesAfter<335 28 -22)) (share<640 (capitals<13 97 23) (fromEnd<6 23 -24)))
    (aboveBefore<66 81 -24)) (usualSentencesBefore<6 -24 -98))
    (previous1<55 (weightAfter20<199 (pageSentences<387 -70 (belowPrevious<97 -27 60))
    (belowPrevious<39 17 (usualPrevious<93 (toTemplateBelow<10 -44 12) 32))) (dates<8 (endingEdge<0
    (weightBefore20<1086 63 -30) (wording<35 -59 43)) -35))
    (pages<12 (abovePlace<494 (digits<17 (usualSentencesBefore<468 (previousShare3<989 -23 12)
    (usualSentencesBefore<553 68 -20)) (capitals<78 (credit<1 49 -23) 42)) (capitals<68 46
    (belowSentencesAfter<351 -23 49))) (usualSentencesBefore<6 -23 -102))
    (wordingFirst<-152 (usualSentencesBefore<1 20 (wordingLast<-229 30 (wordingFirst<-222 1 -121)))
    (aboveNext<31 (ending<1 -17 38) (aboveSentencesAfter<401 (letterWeight<81 (start<2 -44 26) -56)
    (words<12 (usualSentencesBefore<604 13 -72) -68))))
    (wordingFirst<-256 -67 (wordingLast<-199 (aboveBefore<1 90 (nextShare2<489 (usualPrevious<16 23
    -70) 43)) (next1<67 (wordingLast<0 (longAround5<2 22 -83) (pageWeight<115 -29 6))
    (pageWeight<453 (usualPrevious<81 61 -36) -17))))
    (wordingFirst<-94 (pageFree<1613 (weightBefore3<83 (start<3 -53 58) 117) -48) (digits<38
    (weightBefore3<31 (digits<11 (usualPlace<424 -33 37) 56) (usualSentencesBefore<320 -35 15))
    (weightBefore3<33 -75 (weightBefore3<67 54 -75))))
    (next1<39 (previousWording<75 (aboveSentencesAfter<607 (longBefore10<5 (usualPrevious<188 -20
    67) 15) -86) 37) (wordingHighest<-122 -73 (longAround5<3 (previousWording<0 -33 91)
    (usualPrevious<28 (longAfter20<10 73 -16) (sentencesAround5<6 -42 47)))))
    (place<538 (belowSentencesBefore<126 (usualPrevious<37 (templateAfter20<11 21 -65)
    (usualPlace<362 -74 3)) (belowNext<97 (aboveSentencesBefore<88 (usualPrevious<25 -28 44)
    (templateAround5<8 -65 53)) 76)) (previous3<113 (aboveSentencesBefore<553 -39 34) 35))
    """
}
