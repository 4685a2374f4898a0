/// Part 3 of the public-suffix list.
enum SuffixRules3 {
  /// Written by `Scripts/make_suffix_list.py`.
  static let rules = """
    serveftp servegame si.eu sk.eu small-web spdns ssl.origin.cdn77-secure stuff-4-sale
    sweetpepper tele.amune toolforge tr.eu tunk tuxfamily twmail ufcfan uk.eu us us.eu webhop
    webredirect wmcloud wmflabs za zapto .organic .origins .osaka .otsuka .ott .ovh nerdpol .pa
    abo ac com edu gob ing med net nom org sld .page codeberg hlx hlx3 magnet pdns plesk prvcy
    rocky translated .panasonic .paris .pars .partners .parts .party ybo .passagens .pay .pccw .pe
    blogspot com edu gob mil net nom org .pet .pf com edu org .pfizer .pg * .ph com edu gov i mil
    net ngo org .pharmacy .phd .philips .phone .photo .photography .photos framer .physio .pics
    .pictet .pictures 1337 .pid .pin .ping .pink .pioneer .pizza .pk biz com edu fam gob gok gon
    gop gos gov info net org web .pl agro aid ap.gov art atm augustow auto babia-gora bedzin beep
    beskidy bialowieza bialystok bielawa bieszczady biz boleslawiec bydgoszcz bytom cieszyn co com
    czeladz czest dlugoleka ecommerce-shop edu elblag elk gda gdansk gdynia gliwice glogow gmina
    gniezno gorlice gov grajewo griw.gov gsm homesklep ic.gov ilawa info is.gov jaworzno
    jelenia-gora jgora kalisz karpacz kartuzy kaszuby katowice kazimierz-dolny kepno ketrzyn
    klodzko kmpsp.gov kobierzyce kolobrzeg konin konskowola konsulat.gov kppsp.gov krakow krasnik
    kutno kwp.gov kwpsp.gov lapy lebork leczna legnica lezajsk limanowa lomza lowicz lubartow
    lubin lublin lukow mail malbork malopolska mazowsze mazury med media miasta mielec mielno mil
    mragowo mup.gov mw.gov myspreadshop naklo net nieruchomosci nom nowaruda nysa oirm.gov olawa
    olecko olkusz olsztyn opoczno opole org ostroda ostroleka ostrowiec ostrowwlkp oum.gov pa.gov
    pc pila pinb.gov pisz piw.gov po.gov podhale podlasie polkowice pomorskie pomorze poniatowa
    powiat poznan priv prochowice pruszkow przeworsk psp.gov psse.gov pulawy pup.gov radom
    rawa-maz realestate rel rybnik rzeszow rzgw.gov sa.gov sanok sdn.gov sdscloud sejny sex shop
    shoparena simplesite sklep sko.gov skoczow slask slupsk so.gov sopot sos sosnowiec sr.gov
    stalowa-wola starachowice stargard starostwo.gov suwalki swidnica swidnik swiebodzin
    swinoujscie szczecin szczytno szkola targi tarnobrzeg tgory tm tourism travel turek turystyka
    tychy ug.gov ugim.gov um.gov umig.gov unicloud upow.gov uppo.gov us.gov ustka uw.gov uzs.gov
    walbrzych warmia warszawa waw wegrow wielun wif.gov wiih.gov winb.gov wios.gov witd.gov
    wiw.gov wlocl wloclawek wodzislaw wolomin wroc wroclaw wsa.gov wskr.gov wuoz.gov wzmiuw.gov
    zachpomor zagan zakopane zarow zgora zgorzelec zp.gov .place co .play .playstation .plumbing
    .plus .pm name own .pn co edu gov net org .pnc .pohl .poker .politie .porn indie .post .pr ac
    biz com edu est gov info isla name net org pro prof .pramerica .praxi .press .prime .pro aaa
    aca acct avocat bar barsy bci.dnstrace cloudns cpa eng jur law med recht .prod .productions
    .prof .progressive .promo .properties .property .protection .pru .prudential .ps com edu gov
    net org plo sec .pt 123paginaweb blogspot com edu gov int net nome org publ .pub barsy .pw
    belau cloudns co ed go ne or x443 .pwc .py com coop edu gov mil net org .qa blogspot com edu
    gov mil name net org sch .qpon .quebec .quest .racing .radio .re asso blogspot com nom .read
    .realestate .realtor .realty .recipes .red .redstone .redumbrella .rehab .reise .reisen .reit
    .reliance .ren .rent .rentals .repair .report .republican .rest .restaurant .review ybo
    .reviews .rexroth .rich .richardli .ricoh .ril .rio .rip clan .ro arts barsy blogspot co com
    firm info nom nt org rec shop store tm www .rocher .rocks lima-city myddns webspace .rodeo
    .rogers .room .rs ac blogspot co edu gov in org ox shop.brendly ua .rsvp .ru *.hosting.myjino
    *.landing.myjino *.spectrum.myjino *.vps.myjino 123sait ac adygeya bashkiria bir blogspot cbg
    com dagestan edu eurodir gov grozny hb.cldmail int jelastic.regruhosting kalmykia kustanai lk3
    marine mcdir mcpre mil mircloud mordovia msk myjino mytis na4u nalchik net nov org pp
    pyatigorsk ras spb test vladikavkaz vladimir vps.mcdir .rugby .ruhr .run *.build *.code
    *.database *.migration development hs onporter ravendb repl servers .rw ac co coop gov mil net
    org .rwe .ryukyu .sa com edu gov med net org pub sch .saarland .safe .safety .sakura .sale
    .salon .samsclub .samsung .sandvik .sandvikcoromant .sanofi .sap .sarl .sas .save .saxo .sb
    com edu gov net org .sbi .sbs .sc com edu gov net org .sca .scb .schaeffler .schmidt
    .scholarships .school .schule .schwarz .science ybo .scot edu gov service.gov .sd com edu gov
    info med net org tv .se 123minsida a ac b bd blogspot brand c com conf d e f fh fhsk fhv g h i
    iopsys itcouldbewor k komforb kommunalforbund komvux l lanbib m myspreadshop n naturbruksgymn
    o org p parti pp press r s su.paba t tm u w x y z .search .seat .secure .security .seek
    .select .sener .services loginline .seven .sew .sex .sexy .sfr .sg blogspot com edu enscaled
    gov net org per .sh bc.platform bip com ent.platform eu.platform gov hashbang mil net now org
    us.platform vxl wedeploy .shangrila .sharp .shaw .shell .shia .shiksha .shoes .shop barsy base
    hoplix .shopping .shouji .show .showtime .si blogspot gitapp gitpage .silk .sina .singles
    .site *.cloudera *.platformsh *.tst barsy byen cyon fastvps fnwk folionetwork jele lelux
    loginline mintere novecore omniwe opensocial srht .sj .sk blogspot .ski .skin .sky .skype .sl
    com edu gov net org .sling .sm .smart .smile .sn art blogspot com edu gouv org perso univ
    .sncf .so com edu gov me net org sch .soccer .social .softbank .software .sohu .solar
    .solutions *.diher .song .sony .soy .spa .space myfast uber xs4all .sport .spot .sr .srl .ss
    biz com edu gov me net org sch .st co com consulado edu embaixada mil net noho org principe
    saotome store .stada .staples .star .statebank .statefarm .stc .stcgroup .stockholm .storage
    .store sellfy shopware storebase .stream .studio .study .style .su abkhazia adygeya aktyubinsk
    arkhangelsk armenia ashgabad azerbaijan balashov bashkiria bryansk bukhara chimkent dagestan
    east-kazakhstan exnet georgia grozny ivanovo jambyl kalmykia kaluga karacol karaganda karelia
    khakassia krasnodar kurgan kustanai lenug mangyshlak mordovia msk murmansk nalchik navoi
    north-kazakhstan nov obninsk penza pokrovsk sochi spb tashkent termez togliatti troitsk
    tselinograd tula tuva vladikavkaz vladimir vologda .sucks .supplies .supply .support barsy
    .surf .surgery .suzuki .sv com edu gob org red .swatch .swiss .sx gov .sy com edu gov mil net
    org .sydney .systems knightpoint .sz ac co org .tab .taipei .talk .taobao .target .tatamotors
    .tatar .tattoo .tax .taxi .tc ch me we .tci .td blogspot .tdk .team discourse jelastic .tech
    .technology co .tel .temasek .tennis .teva .tf sch .tg .th ac co go in mi net online or shop
    .thd .theater .theatre .tiaa .tickets .tienda .tiffany .tips .tires .tirol .tj ac biz co com
    edu go gov int mil name net nic org test web .tjmaxx .tjx .tk .tkmaxx .tl gov .tm co com edu
    gov mil net nom org .tmall .tn com ens fin gov ind info intl mincom nat net orangecloud org
    perso tourism .to 611 com direct.quickconnect edu gov mil net nyan org oya rdv vpnplus .today
    prequalifyme .tokyo .tools .top now-dns ntdll .toray .toshiba .total .tours .town .toyota
    .toys .tr av bbs bel biz blogspot.com com dr edu gen gov gov.nc info k12 kep mil name nc net
    org pol tel tsk tv web .trade ybo .trading .training .travel .travelchannel .travelers
    .travelersinsurance .trust .trv .tt aero biz co com coop edu gov info int jobs mobi museum
    name net org pro travel .tube .tui .tunes .tushu .tv better-than dyndns on-the-web worse-than
    .tvs .tw blogspot club com ebiz edu game gov idv mil mymailer.com net org url xn--czrw28b
    xn--uc0atv xn--zf0ao64a 商業 組織 網路 .tz ac co go hotel info me mil mobi ne or sc tv .ua biz cc
    cherkassy cherkasy chernigov chernihiv chernivtsi chernovtsy ck cn co com cr crimea cv cx dn
    dnepropetrovsk dnipropetrovsk donetsk dp edu gov if in inf ivano-frankivsk kh kharkiv kharkov
    kherson khmelnitskiy khmelnytskyi kiev kirovograd km kr krym ks kv kyiv lg lt ltd lugansk
    lutsk lv lviv mk mykolaiv net nikolaev od odesa odessa org pl poltava pp rivne rovno rv sb
    sebastopol sevastopol sm sumy te ternopil uz uzhgorod v vinnica vinnytsia vn volyn yalta
    zaporizhzhe zaporizhzhia zhitomir zhytomyr zp zt .ubank .ubs .ug ac blogspot co com go ne or
    org sc .uk *.sch ac adimo.co affinitylottery.org api.gov barsy barsy.co barsyonline.co
    blogspot.co campaign.gov co conn copro cust.retrosnub.co dh.bytemark.co glug.org gov
    homeoffice.gov hosp independent-commission independent-inquest independent-inquiry
    independent-panel independent-review j.layershift.co ltd lug.org lugs.org me myspreadshop.co
    net nh-serv.co nhs no-ip.co org plc police public-inquiry pymnt raffleentry.org
    royal-commission service.gov vm.bytemark.co weeklylottery.org wellbeingzone.co .unicom
    .university .uno .uol .ups .us ak al ann-arbor.mi ar as az ca cc.ak cc.al cc.ar cc.as cc.az
    cc.ca cc.co cc.ct cc.dc cc.de cc.fl cc.ga cc.gu cc.hi cc.ia cc.id cc.il cc.in cc.ks cc.ky
    cc.la cc.ma cc.md cc.me cc.mi cc.mn cc.mo cc.ms cc.mt cc.nc cc.nd cc.ne cc.nh cc.nj cc.nm
    cc.nv cc.ny cc.oh cc.ok cc.or cc.pa cc.pr cc.ri cc.sc cc.sd cc.tn cc.tx cc.ut cc.va cc.vi
    cc.vt cc.wa cc.wi cc.wv cc.wy chtr.k12.ma cloudns co cog.mi ct dc de dni drud dst.mi eaton.mi
    fed fl freeddns ga gen.mi golffan graphox gu hi ia id il in is-by isa k12.ak k12.al k12.ar
    k12.as k12.az k12.ca k12.co k12.ct k12.dc k12.de k12.fl k12.ga k12.gu k12.ia k12.id k12.il
    k12.in k12.ks k12.ky k12.la k12.ma k12.md k12.me k12.mi k12.mn k12.mo k12.ms k12.mt k12.nc
    k12.ne k12.nh k12.nj k12.nm k12.nv k12.ny k12.oh k12.ok k12.or k12.pa k12.pr k12.sc k12.tn
    k12.tx k12.ut k12.va k12.vi k12.vt k12.wa k12.wi k12.wy kids ks ky la land-4-sale lib.ak
    lib.al lib.ar lib.as lib.az lib.ca lib.co lib.ct lib.dc lib.de lib.fl lib.ga lib.gu lib.hi
    lib.ia lib.id lib.il lib.in lib.ks lib.ky lib.la lib.ma lib.md lib.me lib.mi lib.mn lib.mo
    lib.ms lib.mt lib.nc lib.nd lib.ne lib.nh lib.nj lib.nm lib.nv lib.ny lib.oh lib.ok lib.or
    lib.pa lib.pr lib.ri lib.sc lib.sd lib.tn lib.tx lib.ut lib.va lib.vi lib.vt lib.wa lib.wi
    lib.wy ma md me mi mircloud mn mo ms mt mus.mi nc nd ne nh nj nm noip nsn nv ny oh ok or pa
    paroch.k12.ma phx.enscaled platterp pointto pr pvt.k12.ma ri sc sd stuff-4-sale tec.mi tn tx
    ut va vi vt wa washtenaw.mi wi wv wy .uy blogspot.com com edu gub mil net org .uz co com net
    org .va .vacations .vana .vanguard .vc 0e com d.gv edu gov gv mil net org .ve arts bib co com
    e12 edu firm gob gov info int mil net nom org rar rec store tec web .vegas .ventures .verisign
    .vermögensberater .vermögensberatung .versicherung .vet .vg at .vi co com k12 net org .viajes
    .video .vig .viking .villas .vin .vip .virgin .visa .vision .viva .vivo .vlaanderen .vn ac biz
    blogspot com edu gov health info int name net org pro .vodka .volkswagen .volvo .vote .voting
    .voto .voyage .vu blog cn com dev edu me net org .vuelos .wales .walmart .walter .wang
    .wanggou .watch .watches .weather .weatherchannel .webcam .weber .website framer .wedding
    .weibo .weir .wf biz sch .whoswho .wien .wiki framer .williamhill .win .windows .wine .winners
    .wme .wolterskluwer .woodside .work .works .world .wow .ws *.advisor cloud66 com dyndns edu
    gov mypets net org .wtc .wtf .xbox .xerox .xfinity .xihuan .xin .xn--11b4c3d .xn--1ck2e1b
    .xn--1qqw23a .xn--2scrj9c .xn--30rr7y .xn--3bst00m .xn--3ds443g .xn--3e0b707e .xn--3hcrj9c
    .xn--3pxu8k .xn--42c2d9a .xn--45br5cyl .xn--45brj9c .xn--45q11c .xn--4dbrk0ce xn--4dbgdty6c
    xn--5dbhl8d xn--8dbq2a xn--hebda8b .xn--4gbrim .xn--54b7fta0cc .xn--55qw42g .xn--55qx5d
    .xn--5su34j936bgsg .xn--5tzm5g .xn--6frz82g .xn--6qq986b3xl .xn--80adxhks .xn--80ao21a
    .xn--80aqecdr1a .xn--80asehdb .xn--80aswg .xn--8y0a063a .xn--90a3ac xn--80au xn--90azh
    xn--c1avg xn--d1at xn--o1ac xn--o1ach .xn--90ae .xn--90ais .xn--9dbq2a .xn--9et52u
    .xn--9krt00a .xn--b4w605ferd .xn--bck1b9a5dre4c .xn--c1avg .xn--c2br7g .xn--cck2b3b
    .xn--cckwcxetd .xn--cg4bki .xn--clchc0ea0b2g2a9gcd .xn--czr694b .xn--czrs0t .xn--czru2d
    .xn--d1acj3b .xn--d1alf .xn--e1a4c .xn--eckvdtc9d .xn--efvy88h .xn--fct429k .xn--fhbei
    .xn--fiq228c5hs .xn--fiq64b .xn--fiqs8s .xn--fiqz9s .xn--fjq720a .xn--flw351e .xn--fpcrj9c3d
    .xn--fzc2c9e2c .xn--fzys8d69uvgm .xn--g2xx48c .xn--gckr3f0f .xn--gecrj9c .xn--gk3at1e
    .xn--h2breg3eve .xn--h2brj9c .xn--h2brj9c8c .xn--hxt814e .xn--i1b6b1a6a2e .xn--imr513n
    .xn--io0a7i .xn--j1aef .xn--j1amh .xn--j6w193g xn--55qx5d xn--gmqw5a xn--mxtq1m xn--od0alg
    xn--uc0atv xn--wcvs22d .xn--jlq480n2rg .xn--jvr189m .xn--kcrx77d1x4a .xn--kprw13d .xn--kpry57d
    .xn--kput3i .xn--l1acc .xn--lgbbat1ad8j .xn--mgb2ddes .xn--mgb9awbf .xn--mgba3a3ejt
    .xn--mgba3a4f16a .xn--mgba3a4fra .xn--mgba7c0bbn0a .xn--mgbaakc7dvf .xn--mgbaam7a8h
    .xn--mgbab2bd .xn--mgbah1a3hjkrd .xn--mgbai9a5eva00b .xn--mgbai9azgqp6j .xn--mgbayh7gpa
    .xn--mgbbh1a .xn--mgbbh1a71e .xn--mgbc0a9azcg .xn--mgbca7dzdo .xn--mgbcpq6gpa1a
    .xn--mgberp4a5d4a87g .xn--mgberp4a5d4ar .xn--mgbgu82a .xn--mgbi4ecexp .xn--mgbpl2fh
    .xn--mgbqly7c0a67fbc .xn--mgbqly7cvafr .xn--mgbt3dhd .xn--mgbtf8fl .xn--mgbtx2b
    .xn--mgbx4cd0ab .xn--mix082f .xn--mix891f .xn--mk1bu44c .xn--mxtq1m .xn--ngbc5azd
    .xn--ngbe9e0a .xn--ngbrx .xn--nnx388a .xn--node .xn--nqv7f .xn--nqv7fs00ema .xn--nyqy26a
    .xn--o3cw4h xn--12c1fe0br xn--12cfi8ixb8l xn--12co0c3b4eva xn--h3cuzk1di xn--m3ch0j3a
    xn--o3cyx2a .xn--ogbpf8fl .xn--otu796d .xn--p1acf xn--41a xn--80aaa0cvac xn--90a1af xn--90amc
    xn--c1avg xn--h1ahn xn--h1aliz xn--j1adp xn--j1aef xn--j1ael8b .xn--p1ai .xn--pgbs0dh
    .xn--pssy2u .xn--q7ce6a .xn--q9jyb4c .xn--qcka1pmc .xn--qxa6a .xn--qxam .xn--rhqv96g
    .xn--rovu88b .xn--rvc1e0am3e .xn--s9brj9c .xn--ses554g .xn--t60b56a .xn--tckwe .xn--tiq49xqyj
    .xn--unup4y .xn--vermgensberater-ctb .xn--vermgensberatung-pwb .xn--vhquv .xn--vuq861b
    .xn--w4r85el8fhu5dnra .xn--w4rs40l .xn--wgbh1c .xn--wgbl6a .xn--xhq521b .xn--xkc2al3hye2a
    .xn--xkc2dl3a5ee0h .xn--y9a3aq .xn--yfro4i67o .xn--ygbi2ammx .xn--zfr164b .xxx .xyz *.telebit
    blogsite crafting localzone zapto .yachts .yahoo .yamaxun .yandex .ye com edu gov mil net org
    .yodobashi .yoga .yokohama .you .youtube .yt org .yun .za ac agric alt blogspot.co co edu gov
    grondar law mil net ngo nic nis nom org school tm web .zappos .zara .zero .zip .zm ac biz co
    com edu gov info mil net org sch .zone *.triton cloud66 hs lima .zuerich .zw ac co gov mil org
    .ελ .ευ .бг .бел .дети .ею .католик .ком .мкд .мон .москва .онлайн .орг .рус биз ком крым мир
    мск орг самара сочи спб я .рф .сайт .срб ак обр од орг пр упр .укр .қаз .հայ .ישראל אקדמיה
    ישוב ממשל צהל .קום .ابوظبي .اتصالات .ارامكو .الاردن .البحرين .الجزائر .السعودية .السعوديه
    .السعودیة .السعودیۃ .العليان .المغرب .اليمن .امارات .ايران .ایران .بارت .بازار .بيتك .بھارت
    .تونس .سودان .سوريا .سورية .شبكة .عراق .عرب .عمان .فلسطين .قطر .كاثوليك .كوم .مصر .مليسيا
    .موريتانيا .موقع .همراه .پاكستان .پاکستان .ڀارت .कॉम .नेट .भारत .भारतम् .भारोत .संगठन .বাংলা
    .ভারত .ভাৰত .ਭਾਰਤ .ભારત .ଭାରତ .இந்தியா .இலங்கை .சிங்கப்பூர் .భారత్ .ಭಾರತ .ഭാരതം .ලංකා .คอม
    .ไทย ทหาร ธุรกิจ รัฐบาล ศึกษา องค์กร เน็ต .ລາວ .გე .みんな .アマゾン .クラウド .グーグル .コム .ストア .セール
    .ファッション .ポイント .世界 .中信 .中国 .中國 .中文网 .亚马逊 .企业 .佛山 .信息 .健康 .八卦 .公司 .公益 .台湾 .台灣 .商城 .商店 .商标 .嘉里
    .嘉里大酒店 .在线 .大拿 .天主教 .娱乐 .家電 .广东 .微博 .慈善 .我爱你 .手机 .招聘 .政务 .政府 .新加坡 .新闻 .时尚 .書籍 .机构 .淡马锡 .游戏 .澳門
    .澳门 .点看 .移动 .组织机构 .网址 .网店 .网站 .网络 .联通 .臺灣 .谷歌 .购物 .通販 .集团 .電訊盈科 .飞利浦 .食品 .餐厅 .香格里拉 .香港 個人 公司
    政府 教育 組織 網絡 .닷넷 .닷컴 .삼성 .한국
    """
}
