/// More trees.
extension ContentWeights {
  /// Written by `Scripts/train_templates.py`.
  static let trees2 = """
    (wordingLast<0 (wordingLast<-179 7 -50) (capitals<12 (openingEdge<0 (digits<22
    (pageSentences<211 8 36) (digits<73 -73 40)) (capitals<11 -48 108)) (belowSentencesBefore<135
    (words<16 (words<3 -33 1) (belowBefore<43 1 -69)) (gapWeight<290 (toTemplateAbove<2 -2 45)
    (belowAfter<1 -103 -5)))))
    (pageFree<292 (weight<9 (pageSentences<127 33 -52) (belowPlace<946 40 -89)) (gapSentences<18
    (gapSentences<11 (words<2 (dates<3 -38 13) (belowBefore<207 -6 13)) (pageWeight<268
    (pageTemplate<736 -77 -9) (capitals<26 29 -27))) (sentencesAfter20<20 (sentencesBefore20<4 -21
    (longBefore20<13 50 7)) -76)))
    (marks<1 (templateAfter10<10 (templateBefore20<18 (commas<4 (templateBefore20<12 1 -28)
    (belowNext<39 50 -12)) (share<553 (nextShare2<448 32 119) -20)) -44) (weightAfter10<186
    (start<5 (share<98 33 -52) (sentencesAfter20<1 -102 9)) (share<640 (belowAfter<1 -92 -33)
    (templateAfter20<8 71 -47))))
    (wordingLast<1 (nextWording<-104 (nextDates<6 (weight<77 (wordingHighest<121 -100 34) 37)
    (sitePages<6 -32 55)) (wordingLast<0 (wordingLast<-201 (wording<-55 -55 63) (weightAround5<425
    -57 -1)) (dates<81 (capitals<12 13 -5) (place<113 109 23)))) (wordingAgainst<-117
    (wordingAgainst<-133 36 -82) 73))
    (place<971 (next3<10 (wordingHighest<116 (wordingKnown<48 (templateAfter10<6 16 -11) -41)
    (usualPrevious<31 (weightPlace<722 44 -1) (wordingLowest<75 176 19))) (fromTop<28
    (weightBefore10<77 (belowAfter<115 -24 11) (belowNext<185 23 -83)) (pageWeight<400
    (belowShare<608 -42 -9) (pageLines<167 54 -14)))) -59)
    (wordingHighest<128 (weight<77 (pages<13 (sitePages<8 (abovePlace<537 -16 7) (abovePrevious<16
    32 -11)) -64) (belowSentencesBefore<320 (abovePrevious<111 (fromEnd<9 50 -6) (abovePlace<341
    -313 9)) (weightAfter10<21 -124 45))) (gapSentences<1 (usualSentencesAfter<207
    (weightAfter20<214 5 82) -39) (belowBefore<207 -10 22)))
    (end<2 (pageLines<580 (wordingHighest<128 (templateAfter10<10 (weight<95 -2 20) (commas<4 -55
    32)) (longAfter10<9 (weightBefore20<245 44 11) (toTemplateAbove<4 -67 5))) (place<178 37
    (aboveAfter<81 59 (belowAfter<298 -84 19)))) (pageFree<7668 (start<4 (next2<57 -92 1) 0) 38))
    (openingShare<608 (sitePages<39 (belowSentencesAfter<138 (pageWeight<102 (pageLines<369 28 -42)
    (belowPlace<415 0 -20)) (abovePlace<618 (sentencesBefore20<6 14 -15) (templateAfter10<5 52
    -17))) (gapWeight<13 (longAround5<6 -60 80) (opening<13 68 -42))) (words<11 (previousWording<15
    -44 (fromTop<11 82 -15)) -90))
    (marks<1 (sentencesAfter20<16 (aboveSentencesAfter<117 (sitePages<10 (place<446 -1 -26)
    (pages<14 25 -65)) (weightAfter20<25 (aboveBefore<24 -2 -76) (pageLines<580 18 -51)))
    (capitals<20 (dates<4 41 -49) -51)) (wordingLowest<80 (usualSentencesAfter<351 (sitePages<8
    (abovePlace<506 -54 -1) -1) 39) 21))
    (openingShare<391 (sitePages<39 (aboveSentencesAfter<51 (wordingHighest<116 (pageFree<433 5
    -27) (weightPlace<274 48 -3)) (sentencesAround5<3 (pageFree<1308 33 2) (toTemplateAbove<21 -4
    26))) (pages<3 (weightPlace<39 -21 74) -62)) (capitals<78 (start<2 24 (wording<48 -78 11))
    (dates<29 -9 101)))
    (end<2 (gapSentences<17 (gapSentences<11 (wordingAgainst<-196 (wordingKnown<23 4 -53) (weight<4
    -29 5)) (belowNext<41 (belowPlace<892 4 -60) (pageWeight<240 -84 13))) (dates<5 (pageLines<272
    (weightBefore20<189 -9 48) (belowShare<895 -59 53)) (sentencesAfter10<6 (weight<25 61 -15)
    -60))) -65)
    (marks<2 (openingShare<608 (end<2 (endingShare<464 (nextWording<-104 -58 5) (dates<58 -60 48))
    (pageFree<7668 (start<4 -80 5) 34)) (weightBefore3<37 -8 -74)) (sentencesBefore20<13
    (weightBefore3<187 (next1<31 (next2<15 -42 -106) (sentencesBefore20<4 28 -82)) (start<4 64
    -19)) 61))
    (wordingLast<1 (templateAfter10<10 (templateBefore20<19 (wordingFirst<122 (sitePages<10 -6 11)
    (gapLines<6 -18 42)) (weightPlace<479 (wordingHighest<121 29 118) (pageTemplateWeight<806 -62
    14))) (dates<1 (wordingFirst<1 (templateBefore20<6 -91 -42) (previous2<21 -27 95)) (usualNext<9
    38 -58))) (wordingAgainst<-117 -25 70))
    (next1<43 (gapSentences<3 (gapShare<998 (longAfter20<2 (pageSentences<223 -48 23)
    (templateBefore20<19 2 45)) (abovePrevious<45 (weightPlace<39 -83 53) -81)) (gapSentences<17
    (abovePlace<92 (next2<63 -60 16) (pageFree<1308 2 -35)) (sentencesAfter20<14 (abovePrevious<73
    43 -46) (belowSentencesAfter<8 -69 16)))) 10)
    (pageSentences<20 (gapShare<211 -19 58) (capitals<12 (weight<39 (templateAfter20<9 (next1<14 26
    -9) -37) (pageSentences<211 (longAround5<4 -32 27) 52)) (belowSentencesBefore<135 (times<2
    (belowBefore<77 -13 -43) (fromTop<13 80 -1)) (gapShare<238 (previousShare1<469 41 -9) (next1<65
    -11 17)))))
    (weightAfter10<25 (fromTop<8 16 (previousDates<33 -48 57)) (belowPlace<187 (abovePlace<239
    (end<1 (wordingHighest<-131 45 -13) (fromEnd<16 63 -1)) (pageLines<58 21 76))
    (weightBefore20<245 (usualBefore<113 (sentencesBefore20<3 1 65) 70) (belowSentencesBefore<135
    (pageWeight<268 -52 30) (endingEdge<0 3 -51)))))
    (pageTemplate<953 (end<2 (pages<14 (dates<97 (openingShare<608 0 -45) (pages<7 22 140)) -59)
    (pageFree<7668 (start<4 (aboveSentencesAfter<368 -93 0) (pageTemplate<57 40 -26)) 34)) (pages<3
    (nextShare3<756 31 107) (dates<16 -35 (previousWording<0 -18 (pageSentences<14 -12 99)))))
    (weightPlace<993 (wordingAgainst<-173 (gapWeight<1100 (previous3<1 (weight<13 -35 34)
    (nextDates<28 -51 6)) (templateAfter20<3 63 -18)) (wordingAgainst<-136 (aboveSentencesAfter<117
    (sentencesBefore3<1 -18 50) (usualSentencesBefore<443 60 155)) (wordingAgainst<-117
    (wordingAgainst<-119 -29 -103) (wordingLast<1 2 64)))) (aboveSentencesBefore<604 -74 36))
    (sentencesAfter20<16 (belowSentencesAfter<188 (aboveBefore<139 (weightPlace<18 (weight<10 -74
    6) (weightPlace<797 10 -13)) (weightBefore10<423 (pageLines<77 2 -65) (abovePlace<201 -141
    27))) (abovePlace<506 (aboveBefore<161 (belowSentencesAfter<327 32 -2) (aboveBefore<291 -49
    21)) (templateAfter10<5 48 -13))) (capitals<20 13 -43))
    (marks<1 (commas<4 (nextDates<24 (next1<105 (wordingHighest<157 -8 17) (abovePrevious<104 29
    -58)) (weightPlace<247 (usualSentencesAfter<402 66 -57) (belowAfter<209 -34 32)))
    (wordingLowest<-173 -103 (nextDates<33 40 (aboveNext<99 -81 51)))) (commas<19 (aboveNext<80 -30
    (sentencesAfter3<1 37 -18)) -117))
    (pages<14 (sitePages<10 (usualPrevious<136 (weightPlace<758 (next2<13 11 -7) (pageFree<4393 -30
    29)) (weightBefore10<730 (commaRate<5 105 -40) (usualSentencesBefore<604 -3 -75)))
    (openingShare<35 (sitePages<39 (sitePages<17 22 -17) (pages<3 70 -49)) (start<4 (longBefore10<3
    55 -75) -75))) -59)
    (pageFree<292 (weightPlace<18 -60 (place<926 31 -58)) (gapSentences<18 (belowBefore<207
    (gapSentences<13 (dates<1 -16 6) (belowSentencesBefore<25 -9 -108)) (belowSentencesBefore<99
    -73 (belowBefore<314 20 -4))) (gapLines<28 (gapLines<25 15 (aboveNext<55 -228 -32))
    (sentencesAfter20<20 (capitals<24 48 12) -61))))
    (pageWeight<73 (previousShare2<989 (next3<15 76 -13) (weightAfter3<21 -53 12)) (endingShare<464
    (belowBefore<207 (aboveBefore<128 (weightPlace<930 2 -31) (pageTemplateWeight<355 -12 -64))
    (belowShare<805 (pageLines<87 9 -27) (previousWording<15 12 44))) (aboveNext<58 (next2<7 43
    -30) (commas<5 -80 32))))
    (wordingLast<0 (weightAfter3<219 (next1<19 -50 (fromEnd<20 45 -36)) (belowBefore<341 58 -37))
    (dates<81 (letterWeight<22 (longAfter10<1 -47 (share<586 69 -42)) (letterWeight<36 (dates<29
    -16 -93) (weightBefore3<7 -25 4))) (place<113 (usualPrevious<10 -7 122) (weightBefore3<68 36
    -42))))
    (previousDates<87 (pageLines<580 (usualAfter<306 (openingShare<391 (sitePages<39 3 47)
    (belowPrevious<148 -45 21)) (toTemplateBelow<10 (weightAfter10<265 24 -52)
    (belowSentencesAfter<84 -31 47))) (aboveBefore<63 (belowPlace<593 58 -47) (belowPlace<301 28
    (belowNext<95 -80 43)))) (fromTop<15 80 (belowNext<70 -13 44)))
    (pageLines<580 (aboveSentencesAfter<452 (aboveNext<90 (usualPrevious<136 (wordingLowest<1 -9 9)
    (words<6 14 126)) (aboveAfter<149 72 (aboveSentencesAfter<95 -76 21))) (aboveSentencesAfter<707
    (aboveNext<123 (gapWeight<611 -10 -72) (weight<69 -16 30)) (sentencesBefore20<8 64 -19)))
    (aboveNext<35 47 (belowSentencesBefore<377 -67 21)))
    (longAfter10<9 (gapSentences<18 (gapWeight<1171 (commaRate<3 (templateAround5<11 -1 -63)
    (weightAround5<115 57 9)) (pageFree<1776 (longAfter10<1 -66 29) (belowPrevious<148 -106 10)))
    (aboveBefore<43 46 (belowNext<8 -68 (pageFree<5282 30 -37)))) (capitals<26 (weight<59 -15 53)
    (weightBefore20<45 5 -70)))
    (wordingFirst<0 -24 (gapWeight<32 (previousWording<56 (nextDates<17 (capitals<6 -34 4)
    (usualAfter<238 51 -21)) (abovePrevious<61 (place<576 97 3) -26)) (previous1<98 (pageFree<1403
    (weightBefore20<71 -19 8) (belowSentencesAfter<234 -25 15)) (letterWeight<52
    (sentencesAfter10<9 4 -154) (pageSentences<109 -4 40)))))
    (gapSentences<18 (gapWeight<1171 (wordingAgainst<-196 (letterWeight<25 (weightBefore20<189 47
    -57) -51) (next3<13 (gapSentences<8 15 -17) (weightAfter3<119 -16 5))) (pageFree<1911 4
    (aboveNext<189 (aboveSentencesBefore<76 -121 -24) 56))) (gapWeight<761 82 (capitals<26 31
    (belowShare<895 (belowShare<548 -13 -86) 30))))
    (previousWording<-3 (sentencesAfter20<1 -59 (usualBefore<16 (templateBefore10<10 (weight<8 -57
    3) 99) (nextDates<47 -59 46))) (sentencesAfter20<16 (gapSentences<16 (gapSentences<11
    (weight<69 2 25) (belowPrevious<148 -40 10)) 24) (belowPrevious<49 11 (gapSentences<21
    (templateBefore3<2 -79 3) (digits<1 14 -75)))))
    (pageTemplate<955 (wordingLast<1 (capitals<18 (usualSentencesAfter<91 (openingShare<63 12 -50)
    (pageTemplate<309 14 -49)) (dates<58 (belowSentencesBefore<171 -20 1) (share<914 -3 73)))
    (endingEdge<0 (wordingHighest<128 92 (wordingHighest<146 -32 43)) -41)) (share<512
    (nextShare3<989 36 123) (weightAfter3<62 -46 45)))
    (abovePlace<506 (sitePages<8 (usualPlace<530 (sitePages<7 (aboveSentencesBefore<135 -2 -28)
    (belowPlace<400 20 -112)) 50) 14) (belowPlace<358 (aboveAfter<21 -60 59) (belowPrevious<89
    (sentencesAfter20<6 (aboveSentencesAfter<189 -45 11) (weightBefore20<305 57 -10))
    (aboveSentencesBefore<34 (templateAround5<1 -65 16) (belowBefore<195 -41 53)))))
    (pageFree<240 (previousShare1<964 (toTemplateBelow<8 49 (weight<14 -30 38)) -26) (next1<105
    (edge<1 (next3<10 (longAfter20<3 -1 24) (previousDates<90 -8 38)) (weight<10 (share<640 -68 35)
    (sentencesAfter3<2 -24 43))) (fromTop<15 41 (fromTop<53 (weightBefore3<187 -44 21) 29))))
    (edge<1 (next2<11 (wordingHighest<105 (wordingKnown<29 10 -33) (end<1 51 2)) (fromTop<33 (end<1
    (fromEnd<40 -19 26) (pageSentences<91 -44 34)) (pageWeight<348 (weightBefore20<269 2 -24) 43)))
    (pageSentences<829 (sentencesAfter3<2 (pageLines<13 -5 (weightBefore3<249 -39 -179)) 14) 54))
    (wordingHighest<116 (weight<69 (nextDates<15 (nextShare1<903 (weightBefore3<5 -41 -4)
    (weightAfter20<197 -70 -17)) (weightBefore3<43 (weight<43 45 -52) -17)) (nextDates<15 17
    (previousDates<10 1 -72))) (templateBefore20<18 (templateBefore20<8 (weight<33 28 -6) -16)
    (weightPlace<452 (toTemplateBelow<4 103 -4) -32)))
    (pageTemplate<953 (pages<14 (sitePages<39 (weightAfter10<31 (fromEnd<7 -14 -82) (marks<2 3
    -30)) (opening<12 (endingEdge<0 68 -41) -66)) (belowSentencesBefore<506 -63 -3)) (share<512
    (nextShare3<879 (capitals<1 -12 44) 116) (weightAfter3<62 (usualSentencesBefore<553 -48 27)
    (previousWording<0 -21 57))))
    (next3<10 (wording<72 (next1<3 (letterWeight<52 -53 (capitals<51 18 -42)) (aboveBefore<139
    (wordingKnown<21 23 -8) (weightBefore10<423 -28 21))) 42) (letterWeight<22 (longAfter20<1 -56
    (wordingKnown<26 56 -33)) (previousDates<90 (previousShare1<489 (colon<1 -5 46)
    (weightAfter3<68 -53 -12)) 36)))
    (wordingFirst<122 (endingShare<464 (end<2 (sentencesAround5<4 (aboveNext<94 0 24) (place<113 27
    -9)) (capitals<9 7 (weight<14 12 -81))) (dates<52 (previous1<71 -65 14) 40)) (gapShare<636
    (weightPlace<301 33 -27) (pageTemplateWeight<10 (weight<27 38 (longAfter10<7 -105 19)) 53)))
    (belowPlace<371 (abovePlace<517 (aboveSentencesAfter<495 (weight<6 -27 (weightAround5<607 9
    58)) (longAround5<1 66 (belowPrevious<148 -36 42))) (weightAfter3<15 -33 64)) (pageFree<1308
    (belowShare<287 -40 (weight<41 0 28)) (aboveSentencesBefore<186 (aboveNext<123
    (weightAfter20<919 -62 0) 15) (belowPlace<605 -9 38))))
    (nextWording<-104 (weight<67 (words<30 -47 -170) 35) (wording<90 (longAfter10<7
    (sentencesAfter20<10 (pageFree<1308 6 -13) (previousDates<1 13 55)) (weight<67 (weight<29 -10
    -46) (commaRate<13 24 -83))) (pageFree<1308 49 (sentencesAfter20<7 (weight<35 10 -63)
    (previousShare2<90 44 -18)))))
    (wordingLast<-105 (wordingLast<-140 (next1<19 (weight<13 -66 (previous1<11 51 -43)) 20) -72)
    (letterWeight<22 (sentencesAfter10<1 -40 (usualSentencesAfter<10 65 (wordingFirst<-115 99
    -43))) (wordingAgainst<-196 (wordingLowest<-216 (nextDates<6 -13 78) -52)
    (usualSentencesBefore<21 (abovePlace<506 -6 9) (weightBefore20<99 92 5)))))
    (previous2<51 (templateAfter20<16 (next2<10 (edge<1 (templateBefore20<18 14 53)
    (aboveSentencesAfter<302 1 -69)) (next2<83 (previousDates<20 -17 14) (belowBefore<463 16 -47)))
    (abovePrevious<144 (pageTemplateWeight<732 -50 13) 66)) (abovePlace<527 (sentencesBefore20<18
    (abovePrevious<81 14 (aboveShare<657 -71 1)) -66) 31))
    (pageSentences<829 (marks<1 (commas<4 (aboveBefore<49 (usualBefore<85 5 59) (weightBefore10<109
    14 -16)) (capitals<41 (nextDates<29 36 -31) (weightBefore3<47 -100 -17))) (pageSentences<729
    (weightAfter10<177 (openingEdge<0 23 -48) (dates<16 -43 19)) (weightBefore3<167 -7 -146)))
    (end<1 -13 66))
    (end<2 (longAfter10<7 (sentencesAfter20<9 (pageFree<1308 (wordingLowest<1 -1 25)
    (belowPlace<286 16 -23)) (previous2<1 -28 (aboveNext<55 43 13))) (capitals<26 (weight<63
    (wording<90 -14 42) (longAfter10<8 -2 53)) (weightBefore10<49 (next3<91 -5 49) (words<44 -37
    -138)))) -49)
    (next3<13 (sitePages<5 (belowSentencesAfter<188 -14 18) (aboveAfter<348 (gapShare<745
    (belowPrevious<102 -4 50) 36) (sentencesBefore10<4 38 (previous1<31 -87 -14)))) (marks<3
    (weightAfter3<125 (pageSentences<127 (belowPrevious<148 -37 18) -5) (belowShare<989 (end<1 -17
    15) (belowSentencesAfter<368 23 -32))) -62))
    (nextWording<-104 (templateAfter20<5 (sitePages<6 (weightAround5<455 -61 40) 47)
    (sentencesAround5<5 (weightAround5<249 -64 19) -146)) (templateAround5<11 (templateBefore10<9
    (pageTemplate<260 (pageLines<34 -5 32) (belowShare<989 -20 1)) (nextDates<29 (wordingLowest<0
    -36 18) (fromEnd<36 -23 89))) (pageLines<40 18 -55)))
    (templateAfter10<10 (marks<3 (weight<47 (previous2<11 (nextDates<28 1 47) (belowBefore<463 -9
    -49)) (belowPlace<187 (aboveAfter<300 58 8) (belowPlace<645 -7 33))) (wordingLowest<87
    (previous1<101 (abovePrevious<53 -91 -17) 36) 88)) (abovePrevious<189 (share<458 (belowNext<27
    38 -41) -62) 95))
    (weightBefore10<1 (gapWeight<39 (pages<1 41 -53) (words<12 -74 30)) (pageTemplateWeight<64
    (templateBefore20<9 (pageWeight<159 66 (belowSentencesBefore<33 -1 24)) -106) (fromTop<20
    (pageLines<58 (usualAfter<306 3 -55) (belowSentencesBefore<13 -6 46)) (belowShare<805
    (aboveBefore<35 22 -36) (longAfter20<4 -16 14)))))
    (previous2<45 (previous2<11 (sentences<1 (aboveNext<23 (belowBefore<65 -19 19) (weightAfter3<33
    45 13)) (fromEnd<7 (place<941 52 -50) (weightAround5<455 -26 14))) (nextWording<73 -18
    (digits<1 30 -25))) (abovePrevious<104 (dates<6 20 (sentencesAfter20<15 5 -145))
    (abovePlace<201 -97 -5)))
    (pageTemplate<939 (pageLines<580 (pageLines<476 (usualPrevious<93 (gapSentences<18 -4 14)
    (weightBefore10<730 42 -41)) (words<6 (longAfter20<10 -47 36) (pageFree<2457 -17 71)))
    (place<163 33 (aboveAfter<81 55 (belowAfter<298 -79 23)))) (pages<3 (dates<14 (start<5 80 -7)
    -5) -9))
    (pageTemplate<939 (wordingHighest<-135 (words<6 (credit<1 (pageLines<180 54 -32) -63) (place<97
    26 -74)) (wordingHighest<0 (wordingHighest<-119 (aboveBefore<19 26 -44) (usualNext<190 -70 55))
    (wordingLast<-194 (wordingLast<-240 -3 76) (pageWeight<60 72 -1)))) (templateAround5<11
    (nextShare3<756 21 73) -29))
    (belowSentencesAfter<188 (pageWeight<400 (pageFree<1403 (toTemplateAbove<18 (previous1<6 -35 0)
    (pageWeight<207 66 -4)) (sentencesAfter20<5 (longBefore20<10 -59 -8) (belowShare<578 -51 8)))
    (longAfter20<12 (words<6 (edge<1 18 -33) 37) (fromEnd<20 -73 1))) (belowSentencesAfter<443
    (belowShare<989 4 29) -6))
    (pageTemplate<953 (pageLines<580 (pageLines<476 (end<2 (gapShare<145 7 -4) (sentencesBefore3<2
    -65 10)) (weight<12 (longAfter20<11 -48 39) (pageSentences<109 -7 69))) (aboveBefore<63
    (belowPlace<593 51 -39) (weightPlace<86 21 -73))) (share<512 (nextShare3<879 38 107) (next3<48
    -37 52)))
    (weight<91 (letterWeight<77 (longAfter20<1 (templateBefore3<2 (words<2 -54 5) -66) (next3<10
    (commas<3 20 -40) (letterWeight<22 37 -4))) -21) (pageTemplateWeight<355 (abovePrevious<70
    (pageFree<1481 47 (gapSentences<18 -22 53)) 71) (belowSentencesBefore<435 (abovePrevious<111
    (next1<74 -40 58) -161) 65)))
    (pageSentences<20 (share<489 (start<5 (belowPlace<660 (digits<3 46 -14) 87) -33) -36) (pages<13
    (sitePages<10 (belowSentencesAfter<234 (pageWeight<114 10 -10) (belowNext<123 21 -10))
    (opening<16 (sitePages<39 10 54) -68)) (letterWeight<77 -60 (previousShare3<370
    (pageSentences<424 -51 31) 45))))
    (longAfter20<15 (wordingLast<1 (pageSentences<829 (belowNext<64 (belowNext<39 2 -23)
    (belowAfter<191 32 1)) 50) 54) (capitals<20 (aboveSentencesAfter<209 54 (longAfter20<16
    (sentencesAfter20<16 9 -117) 21)) (words<44 (share<895 (next1<59 -47 -4) (digits<12 -39 74))
    (aboveBefore<66 -199 29))))
    (endingShare<608 (colon<1 (marks<2 (aboveAfter<37 (belowSentencesBefore<582 -7 -65)
    (weightBefore20<99 17 0)) (sentencesAfter20<1 (digits<10 62 -47) (weightBefore20<13 -115 -30)))
    (toTemplateBelow<3 -45 (weightBefore20<105 (words<7 -55 26) (weightAfter20<53 -5 75))))
    (belowPrevious<165 (belowPlace<228 22 -64) 29))
    (wordingLast<0 (next3<97 (wordingLast<-140 -16 -73) 32) (next2<13 (next1<4 (pageLines<229
    (wording<53 -33 32) 40) (sentences<1 (next2<1 -22 25) (previous3<55 -14 27))) (colon<1
    (weightAfter3<125 (next3<9 6 -24) (place<97 33 -2)) (endingEdge<0 61 -37))))
    (gapSentences<24 (sentencesAfter20<16 (dates<64 (weight<4 (previousWording<30 -45 29)
    (endingEdge<0 2 -18)) (previousWording<-91 -69 (wordingFirst<-152 -45 38))) (aboveShare<489 6
    -49)) (aboveBefore<52 (aboveShare<196 -4 50) (belowShare<895 (pageLines<261 20 -96)
    (pageLines<213 (weightAfter3<209 -59 35) 49))))
    (marks<1 (templateAfter10<10 (weight<41 (previous2<11 (weight<11 -9 24) (wordingKnown<43 -17
    15)) (pageFree<1308 (next1<15 0 48) (belowPrevious<148 -10 42))) -38) (previousShare1<259
    (gapLines<17 17 (commaRate<11 -11 (weight<79 -23 -187))) (dates<24 (weightPlace<160 -89 -22)
    34)))
    (nextWording<-104 -47 (marks<1 (usualAfter<306 (usualSentencesBefore<13 (weight<8 -17 6)
    (weightPlace<113 88 6)) (next1<95 (wordingLowest<75 -19 -81) (usualPrevious<39 80 -45)))
    (weight<31 (pageFree<879 -20 (letterWeight<75 31 -37)) (aboveShare<608 (fromEnd<7 6 -89)
    (pageFree<1436 14 -46)))))
    (wordingFirst<155 (aboveSentencesAfter<452 (aboveNext<107 (weight<6 (sentencesBefore10<1 -42
    10) (place<345 10 -7)) (aboveNext<115 (aboveSentencesAfter<95 -58 63) (gapLines<21 -3 34)))
    (weightAround5<109 (abovePrevious<59 -7 70) (weightAfter3<65 (gapWeight<522 -15 -58)
    (weightAfter10<597 10 -29)))) (gapWeight<21 -29 43))
    (templateBefore10<9 (pageTemplate<260 (share<742 (fromTop<19 (belowPlace<927 -3 -62)
    (gapWeight<1304 47 5)) 89) (belowNext<39 (belowShare<708 (gapWeight<1406 -8 -83)
    (weightAround5<281 -12 29)) (belowNext<49 (weightBefore20<171 12 -66) -7))) (longAfter20<4 -19
    (weightAfter10<177 (share<458 181 -7) 21)))
    (wordingKnown<96 (wordingKnown<61 (endingShare<608 (pageWeight<60 (gapLines<6 -4 77)
    (aboveNext<21 -9 2)) (letterWeight<48 (capitals<51 -21 40) -57)) (letterWeight<44 (next1<11 8
    (wordingKnown<78 -76 24)) (usualPrevious<45 (belowPrevious<7 -19 45) (share<512 156 -15))))
    (usualPrevious<188 -51 28))
    (weightPlace<993 (sentencesAfter10<9 (sentencesAround5<8 (wordingLowest<1 (letterWeight<22 25
    -6) (wordingLowest<71 52 3)) (belowShare<608 (belowShare<548 13 -67) (next1<105 54 -12)))
    (previousDates<15 (belowSentencesAfter<18 (aboveSentencesAfter<251 -6 -65) (belowNext<55 26
    -32)) (toTemplateBelow<20 58 (previousDates<49 42 -51)))) -69)
    (nextWording<-104 (belowNext<95 (wording<65 (commas<4 (pageTemplate<1 26 -91) 15) 37)
    (previousShare3<553 -16 56)) (pageTemplate<953 (gapSentences<17 (gapWeight<1171
    (pageTemplate<706 5 -7) (pageFree<1776 6 -55)) (gapWeight<761 81 (weightBefore20<257 -21 17)))
    (weightAfter20<149 -20 (start<3 72 7))))
    (pages<14 (usualPrevious<136 (belowSentencesAfter<102 (commaRate<16 (wordingHighest<-135 27 -8)
    (longAround5<5 36 -11)) (belowNext<24 (pageLines<580 58 -45) (previousDates<20 -1 28)))
    (commaRate<2 (digits<12 (weightBefore10<844 79 -33) -46) (weightBefore10<283 6 -63)))
    (capitals<66 -64 (belowPrevious<73 -44 30)))
    (previousWording<-3 (weightBefore20<281 (weight<8 -45 (dates<31 (weight<25 42 -17) -56))
    (previous2<61 -65 (weight<43 -30 89))) (previousShare1<90 (abovePlace<827 (weightPlace<39 -17
    (weightAround5<127 35 2)) 48) (previousDates<38 (nextDates<15 (dates<68 -40 38)
    (weightPlace<363 47 -57)) 25)))
    (weightBefore3<125 (pageFree<240 (sitePages<4 (toTemplateAbove<10 (next2<10 -44 49) -91) 33)
    (dates<97 (belowNext<72 (gapSentences<18 -15 12) (belowSentencesBefore<102 -10 17)) 28))
    (belowPlace<645 (belowPlace<476 9 (templateAround5<3 (belowAfter<31 -118 -26) (nextShare1<98 47
    -27))) (sitePages<13 39 -17)))
    (weightBefore10<459 (aboveBefore<128 (marks<3 (times<2 (weight<10 -15 4) (fromTop<14 66 -1))
    -56) (belowBefore<272 (belowSentencesAfter<234 (pageTemplate<260 8 -61) (gapShare<175 -15 51))
    (abovePlace<506 (abovePrevious<53 -71 4) (belowShare<259 -49 52)))) (abovePlace<527
    (aboveShare<938 -10 17) 32))
    (pageTemplate<955 (previous1<5 (nextDates<28 (fromTop<32 (dates<1 -40 -3) (previousShare1<512
    21 -24)) (previous1<3 55 (previousShare1<938 19 -54))) (fromTop<29 (fromEnd<40 (nextShare3<895
    4 -48) (usualAfter<109 18 63)) (pageTemplate<260 (wordingKnown<1 48 4) (templateBefore20<18 -13
    22)))) 46)
    (abovePlace<506 (aboveBefore<139 (belowPlace<927 (usualBefore<63 -1 26) (next1<41 (previous2<65
    -96 17) 19)) (abovePlace<219 (fromTop<28 -11 (gapShare<665 11 -182)) (dates<8 (share<342 3 -60)
    -52))) (weightPlace<452 35 (weightBefore10<388 (belowSentencesAfter<199 (next3<11 -16 -64) 20)
    14)))
    (previous2<51 (previous2<16 (previous1<5 (weight<11 -31 (weightBefore3<45 15 -66))
    (pageTemplate<260 (longAfter10<4 48 2) -1)) (weightPlace<332 (belowSentencesBefore<50 -27
    (belowPrevious<195 24 -48)) (pageWeight<400 -32 23))) (previous1<3 58 (belowPrevious<148
    (belowBefore<314 (pageWeight<597 11 -38) -29) 29)))
    (weight<73 (wordingFirst<122 (next2<11 (aboveSentencesAfter<452 (templateAfter20<14 16 -23)
    (pageSentences<84 30 -40)) -8) 30) (gapWeight<135 (previousDates<17 (previous1<4 (capitals<17
    -36 85) -82) 36) (dates<16 (pageFree<1308 (weightPlace<930 48 -73) (pageSentences<323 -1 57))
    (aboveSentencesAfter<281 -162 20))))
    (wordingFirst<122 (previous3<18 (weightBefore3<111 (marks<3 (longAround5<6 4 -29) (marks<4 -92
    -3)) (openingShare<304 (pageLines<293 41 -15) -66)) (belowPlace<645 (belowPrevious<148
    (pageWeight<323 -23 -4) (belowPlace<301 47 -4)) (next1<35 (weightBefore10<730 6 -84)
    (aboveNext<180 46 -21)))) 26)
    (wordingLast<1 (pageTemplate<939 (next1<113 (pageTemplate<689 (belowSentencesBefore<553 3 -20)
    (weightBefore20<105 11 -15)) (aboveBefore<341 (pageWeight<110 70 14) (commas<2 -99 38)))
    (share<512 (start<3 65 (weight<59 -29 57)) -17)) (belowPrevious<53 74 (weightAfter3<25 -38
    (belowSentencesBefore<242 -22 52))))
    (weightPlace<797 (abovePlace<870 (marks<3 (pages<13 (sentencesBefore20<18 5 -48) -54)
    (sentencesAfter20<1 52 (previous1<15 -82 -17))) (weightAfter3<47 100 23)) (previous1<1
    (weight<14 -38 137) (aboveAfter<428 (templateAround5<5 (share<608 -7 61) -48)
    (toTemplateAbove<38 (marks<1 -79 17) 28))))
    (end<2 (sentencesAfter20<16 (weightPlace<985 (wordingHighest<157 (next2<9 8 -3) (marks<1 25
    -27)) (usualSentencesBefore<377 -49 44)) (letterWeight<51 (place<49 67 (pageFree<2202 -117
    -24)) (next1<41 (belowPrevious<45 8 -55) (abovePlace<341 -10 40)))) (sentencesBefore10<4
    (abovePlace<451 -80 -8) 8))
    (previous1<5 (pageFree<1825 (nextDates<29 -25 (usualAfter<135 (next1<8 -22 59) -48))
    (abovePrevious<81 (dates<21 -12 61) (gapWeight<1463 71 -59))) (weightBefore20<225 (next3<4
    (belowPlace<946 (openingShare<592 51 -54) -83) 7) (previousWording<-55 -59 (weightAround5<121
    49 (previousDates<72 -2 -68)))))
    (weightBefore3<137 (usualSentencesBefore<468 (previous3<29 (sentences<1 3 (weight<91 -19 17))
    (sentencesAround5<7 (nextWording<64 -38 14) 11)) 55) (sentencesAround5<3 46 (end<1 (weight<21
    (weightAround5<425 -26 19) (colon<1 -46 50)) (gapWeight<1304 (weight<15 -43 32) (commaRate<13
    -5 -123)))))
    (weightPlace<993 (nextWording<-50 (previous1<25 (gapLines<7 (share<512 20 -51) (gapWeight<1360
    -62 29)) (sitePages<4 (sentencesAround5<6 -66 32) (belowSentencesAfter<251 17 95)))
    (wordingLast<-207 (wordingLast<-240 -12 (sitePages<4 -9 112)) (letterWeight<22 (longAfter10<1
    -42 39) (wordingAgainst<-196 -31 0)))) -60)
    (gapSentences<17 (gapSentences<6 (abovePrevious<84 (aboveBefore<112 (previous1<5 -13 10)
    (gapLines<14 -34 25)) (aboveNext<43 (weightPlace<363 28 -74) (share<342 47 -20)))
    (abovePrevious<111 (pageWeight<122 (belowSentencesAfter<177 32 -52) (next1<51 -26 7))
    (abovePlace<219 -165 -21))) (weightPlace<332 1 30))
    (wordingLast<1 (letterWeight<23 (sentencesAfter10<1 (commaRate<1 -61 (pageFree<848 60 -41))
    (weight<8 (gapSentences<8 -31 61) (previous2<21 67 4))) (letterWeight<36 (digits<19
    (gapSentences<8 -21 52) (weight<21 -17 -126)) (gapSentences<1 (sitePages<17 11 -27)
    (previous1<33 -10 5)))) 46)
    (opening<16 (weightPlace<993 (wordingFirst<1 (letterWeight<22 (sentencesAfter10<1 -39 39)
    (sentencesAfter10<7 1 -12)) (pageSentences<628 (nextDates<8 31 -14) (wordingFirst<155 -64 27)))
    (wordingLowest<126 (abovePrevious<131 (usualSentencesBefore<553 -77 18) 7) 26)) -68)
    (pageSentences<20 (previousShare1<489 (wordingAgainst<-105 -19 (next2<67 63 -16))
    (letterWeight<30 43 -52)) (place<971 (templateAfter10<10 (gapWeight<55 (sitePages<17 10 -29)
    (digits<26 -2 -78)) (abovePrevious<27 (pageSentences<167 -25 -100) (share<684 24 -56)))
    (sentencesBefore10<9 (abovePrevious<111 -80 10) 29)))
    (wordingLast<1 (previous1<33 (sentences<1 (weight<10 (previous1<6 -30 6) (weightBefore10<53 25
    -1)) (gapSentences<17 (gapSentences<5 -8 -39) (toTemplateBelow<39 36 -24))) (weight<43
    (digits<10 (openingEdge<179 2 -64) -44) (pageFree<1825 (words<1 -38 40) (belowAfter<150 -25
    36)))) 43)
    (gapSentences<18 (gapSentences<8 (wordingAgainst<-189 (wordingKnown<25 (words<5 42 -67) -47) 5)
    (previousShare1<805 (capitals<11 (nextDates<37 12 -60) (aboveAfter<348 -8 -46)) 43))
    (gapLines<29 (gapLines<25 22 (pageWeight<194 -99 28)) (capitals<26 40 (words<13 22
    (previous3<21 27 -71)))))
    (pageTemplate<953 (gapSentences<18 (pageSentences<829 (aboveNext<21 (times<2 -18 35)
    (weightAround5<121 27 -3)) (weight<10 -35 64)) (weight<115 (longBefore20<16 (longAfter10<5 35
    1) (place<708 -51 33)) 58)) (belowPrevious<43 (next1<6 -27 37) (usualPrevious<27 75
    (usualSentencesBefore<553 -20 48))))
    (colon<1 (weight<4 (fromEnd<29 -49 (templateBefore20<4 (sentencesBefore20<16 48 -49) (place<65
    54 -46))) (gapShare<105 (previousWording<56 (usualSentencesAfter<102 14 -13) (longAround5<3 81
    5)) (digits<26 (previous3<107 -4 18) -79))) (endingEdge<0 (nextShare1<208 61 -39) (ending<3 -70
    50)))
    (openingEdge<0 (sitePages<39 (templateBefore10<9 (belowBefore<207 (belowBefore<37 5 -14)
    (gapShare<416 24 1)) (pages<3 (sentences<1 56 2) (dates<88 -51 20))) (pages<4 63 -41))
    (credit<1 (times<2 -32 (weightBefore20<71 71 -15)) (capitals<33 -43 (previous1<23 67 -11))))
    (previous2<41 (templateAfter20<18 (templateBefore10<9 (weightAfter20<277 (weightAfter3<11 -30
    15) (sentencesAfter20<2 -48 -7)) (sentences<1 (words<6 -1 56) (previous2<7 -41 22)))
    (templateBefore20<4 19 -51)) (previous3<1 90 (weightAfter10<597 11 (previous1<9
    (aboveSentencesAfter<554 -25 -155) (capitals<88 13 -58)))))
    (aboveSentencesAfter<707 (aboveSentencesAfter<452 (belowPlace<371 (belowBefore<207
    (gapSentences<19 1 45) (templateBefore20<3 66 18)) (toTemplateBelow<5 (gapLines<3 -17 14)
    (fromEnd<59 1 -29))) (aboveNext<123 (next2<35 -47 (gapWeight<611 24 -36)) (previous1<35
    (longAround5<8 -5 -71) (belowPlace<317 -12 33)))) 40)
    (weightPlace<993 (wordingKnown<96 (wordingKnown<61 (previous2<11 (aboveBefore<341 5 51)
    (dates<7 2 -20)) (wordingHighest<101 (pageWeight<92 21 -54) (letterWeight<49 1 57)))
    (gapSentences<16 (wordingHighest<176 (belowSentencesAfter<653 -62 30) (wordingHighest<262 38
    -24)) 39)) (aboveBefore<341 (nextWording<-66 8 -75) 2))
    (previous2<51 (nextDates<22 (aboveBefore<341 (weightAfter3<125 (weightBefore10<25 -36 -8)
    (end<1 -7 21)) (templateBefore10<2 (toTemplateAbove<6 88 -4) -23)) (words<16 (previous2<3 64
    (credit<2 11 -63)) (pageFree<4393 -54 35))) (previous3<1 81 (nextDates<5 (next2<108 17 -17)
    -11)))
    (weight<61 (longAfter10<9 (previousWording<71 (sentences<2 (templateBefore20<5 7 -9) -32) 21)
    (capitals<72 -9 (weightBefore3<39 -8 -93))) (previousWording<48 (capitals<28
    (templateAfter20<19 31 -48) (pageFree<1522 16 -61)) (previousWording<53
    (aboveSentencesAfter<435 18 -200) (sentencesAfter3<3 (pageFree<466 -139 -14) 41))))
    (sentencesBefore20<18 (gapSentences<18 (pageSentences<829 (weightPlace<758 (marks<2 3 -35)
    (pageTemplate<365 1 -32)) 48) (weightPlace<55 (sitePages<9 (pageLines<188 -60 22) 41)
    (pageFree<1403 (longAfter20<14 84 -23) (pageFree<1700 -26 23)))) (place<560
    (aboveSentencesBefore<47 -112 -8) (capitals<50 31 -54)))
    (credit<3 (templateBefore20<5 (previousDates<20 (longAfter10<9 (weightAfter10<25 -14 8)
    (next3<83 -45 2)) (weight<31 (usualSentencesAfter<570 42 -37) (templateBefore20<1 -69 31)))
    (fromTop<20 (belowPrevious<175 (previous2<25 12 58) (previousShare2<458 19 -84)) (aboveNext<189
    (abovePlace<480 -23 1) 34))) -75)
    (openingEdge<276 (commas<10 (pageLines<580 (abovePlace<466 (aboveBefore<123 1 -20)
    (weightPlace<452 29 -8)) (belowBefore<77 43 (belowSentencesBefore<377 -60 23))) (openingEdge<0
    (pageLines<495 55 -18) -42)) (usualPrevious<9 (aboveBefore<39 -70 29) (commaRate<10
    (usualSentencesAfter<399 (pageSentences<382 -71 -5) 47) 41)))
    (belowSentencesBefore<135 (times<2 (capitals<14 (pageSentences<246 -15 (fromTop<25 10 64))
    (digits<24 (aboveBefore<341 -20 42) 36)) (fromTop<12 49 0)) (pageLines<580 (capitals<66
    (belowSentencesBefore<148 94 (weightAfter3<83 -13 7)) (belowBefore<396 (fromTop<45 39 6)
    (sentencesAfter20<13 -5 -75))) -39))
    (pageWeight<73 (nextShare1<378 53 (pageTemplateWeight<732 -55 21)) (weightAfter3<137
    (openingEdge<276 (pageLines<7 45 (weightBefore20<45 -21 -1)) (belowPrevious<120
    (aboveBefore<341 -60 48) 34)) (place<81 (sentencesAfter20<7 (wordingFirst<0 -58 16) 52)
    (belowSentencesAfter<443 (belowNext<66 0 27) (sentencesAfter10<9 -13 -75)))))
    (pageSentences<14 (gapShare<58 -33 53) (endingEdge<0 (colon<1 (usualSentencesBefore<76 (start<4
    -5 9) (aboveBefore<123 49 -4)) (next1<8 -36 (nextShare3<0 -30 69))) (weightBefore10<103
    (words<5 -33 (wordingLast<-105 -35 26)) (templateBefore20<6 (abovePlace<565 -25 32)
    (usualPlace<772 -59 2)))))
    (pageLines<580 (pageLines<464 (colon<1 (wordingKnown<88 (wordingKnown<62 -2 27)
    (gapSentences<16 -52 28)) (endingEdge<0 (next1<8 -21 65) (ending<3 -63 49))) (words<6
    (place<178 54 -45) (aboveBefore<119 4 69))) (place<178 32 (aboveBefore<52 (sentencesAround5<5
    -28 60) -74)))
    (pageWeight<112 (belowAfter<191 (belowAfter<66 (belowAfter<27 (weightBefore10<33 -66 47)
    (gapLines<23 -5 -77)) (belowPrevious<53 (longAfter20<4 -20 44) (belowPrevious<137 59 -3)))
    (weightPlace<363 (belowAfter<226 67 -18) -61)) (belowPlace<371 (aboveAfter<401 (aboveShare<553
    -4 19) -27) (aboveNext<80 -18 4)))
    (aboveNext<21 (belowSentencesBefore<553 (weight<10 (weightBefore20<81 (credit<1 -57 17) -1)
    (sentencesAfter3<1 -13 22)) (digits<1 -21 -97)) (weightAfter3<33 (gapWeight<1304 (words<2 -18
    (openingEdge<0 31 -9)) -32) (pageTemplateWeight<64 (longAfter10<9 20 -36) (pageFree<240 37
    (belowSentencesBefore<135 -21 -1)))))
    (next2<11 (wordingLast<0 -40 (weightAfter10<79 (previousShare1<90 (belowNext<23 10 -38) -48)
    (abovePlace<466 (aboveBefore<128 15 -32) (previous3<8 57 16)))) (previous1<7 (letterWeight<60
    -1 -30) (nextShare1<98 (nextShare2<304 (colon<1 0 50) (next3<7 94 5)) (previousDates<17 -27
    24))))
    (nextWording<-104 (nextDates<6 (weight<67 (templateAfter20<5 -24 -123) 28) 25)
    (aboveSentencesBefore<652 (end<2 (commas<10 (aboveAfter<323 4 -7) (sentences<1 -52 46))
    (capitals<11 5 (weight<11 22 -73))) (usualSentencesAfter<19 (pageFree<2078 (longBefore10<3 21
    -85) 21) (capitals<66 79 -27))))
    (wordingLowest<-216 (longAfter20<8 (wordingKnown<28 (previousDates<5 62 -20) -38)
    (longAfter20<14 103 -4)) (wordingAgainst<-196 (letterWeight<25 (wordingKnown<26
    (weightPlace<424 83 -18) -65) (previous2<71 -64 0)) (nextWording<-104 (previous1<37 -81 11)
    (previousDates<90 (pageTemplate<939 -1 32) (weightBefore20<257 41 -27)))))
    (previousWording<15 (weight<47 (templateBefore20<7 (times<2 -5 33) (templateBefore20<19 -30
    (share<553 36 -31))) 9) (pageFree<1403 (nextShare1<721 (sentencesAfter10<7 (next3<0 -19 39) -6)
    (gapShare<145 6 -80)) (gapShare<344 (weightPlace<332 33 -11) (next3<65 (previousWording<89 -45
    4) 11))))
    (sentencesBefore20<18 (gapWeight<1828 (gapWeight<1406 (weightBefore10<844 (usualPrevious<136 0
    31) (weightBefore3<323 -8 -90)) (pageWeight<268 (belowSentencesBefore<435 -69 -3)
    (pageSentences<555 49 -4))) (pageFree<7668 (weightBefore10<103 -38 (sentencesBefore20<15 51
    -6)) (belowPlace<430 16 -76))) (place<543 (aboveSentencesBefore<47 -107 -11) -4))
    (weight<4 (weightBefore20<85 (sentencesAround5<5 (dates<97 -71 16) 39) (toTemplateAbove<19 -20
    35)) (letterWeight<22 (longAfter10<1 (weight<31 -63 42) (wordingKnown<41 56 -47))
    (previousDates<90 (wordingKnown<61 (weightAround5<121 12 -3) (letterWeight<46 -28 34))
    (longBefore20<6 (sentencesAround5<1 -31 48) -38))))
    (wordingLast<0 (weightAfter3<219 (wordingLast<-194 (wordingLast<-240 -55 33) -48) (dates<47 66
    -15)) (dates<81 (usualAfter<238 (usualNext<39 (share<879 1 -33) (weightAfter3<31 95 15))
    (weightBefore3<19 -61 (usualPrevious<53 17 -40))) (longAround5<4 50 (share<640 -59
    (weightBefore20<137 51 -39)))))
    (endingShare<464 (next1<41 (wordingLast<-105 (wordingLast<-194 (previous1<14 61 -34) -54)
    (wordingHighest<-135 (abovePlace<326 42 -16) (wording<-3 -34 -1))) (digits<20 (abovePlace<786
    (abovePrevious<144 12 -47) 57) (weightBefore3<65 (belowAfter<25 33 -27) (abovePrevious<30 -148
    -30)))) (weightAround5<69 47 -44))
    """
}
