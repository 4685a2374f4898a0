/// Part 2 of the public-suffix list.
enum SuffixRules2 {
  /// Written by `Scripts/make_suffix_list.py`.
  static let rules = """
    kitakata.miyazaki kitami.hokkaido kitamoto.saitama kitanakagusuku.okinawa
    kitashiobara.fukushima kitaura.miyazaki kitayama.wakayama kiwa.mie kiyama.saga
    kiyokawa.kanagawa kiyosato.hokkaido kiyose.tokyo kiyosu.aichi kizu.kyoto kobayashi.miyazaki
    kochi kochi.kochi kodaira.tokyo kofu.yamanashi koga.fukuoka koga.ibaraki koganei.tokyo
    koge.tottori koka.shiga kokonoe.oita kokubunji.tokyo komae.tokyo komagane.nagano komaki.aichi
    komatsu.ishikawa komatsushima.tokushima komono.mie komoro.nagano konan.aichi konan.shiga
    koori.fukushima koriyama.fukushima koryo.nara kosai.shizuoka kosaka.akita kosei.shiga
    koshigaya.saitama koshimizu.hokkaido koshu.yamanashi kosuge.yamanashi kota.aichi koto.shiga
    koto.tokyo kotohira.kagawa kotoura.tottori kouhoku.saga kounosu.saitama kouyama.kagoshima
    kouzushima.tokyo koya.wakayama koza.wakayama kozagawa.wakayama kozaki.chiba
    kuchinotsu.nagasaki kudamatsu.yamaguchi kudoyama.wakayama kui.hiroshima kuji.iwate kuju.oita
    kujukuri.chiba kuki.saitama kumagaya.saitama kumakogen.ehime kumamoto kumamoto.kumamoto
    kumano.hiroshima kumano.mie kumatori.osaka kumejima.okinawa kumenan.okayama kumiyama.kyoto
    kunigami.okinawa kunimi.fukushima kunisaki.oita kunitachi.tokyo kunitomi.miyazaki
    kunneppu.hokkaido kunohe.iwate kurashiki.okayama kurate.fukuoka kure.hiroshima
    kuriyama.hokkaido kurobe.toyama kurogi.fukuoka kuroishi.aomori kuroiso.tochigi
    kuromatsunai.hokkaido kuron kurotaki.nara kurume.fukuoka kusatsu.gunma kusatsu.shiga
    kushima.miyazaki kushimoto.wakayama kushiro.hokkaido kusu.oita kutchan.hokkaido kuwana.mie
    kuzumaki.iwate kyonan.chiba kyotamba.kyoto kyotanabe.kyoto kyotango.kyoto kyoto kyowa.akita
    kyowa.hokkaido kyuragi.saga lg littlestar lolipopmc lolitapunk lomo lovepop lovesick
    machida.tokyo maebashi.gunma maibara.shiga main maizuru.kyoto makinohara.shizuoka
    makurazaki.kagoshima mamurogawa.yamagata maniwa.okayama manno.kagawa marugame.kagawa
    marumori.miyagi masaki.ehime mashike.hokkaido mashiki.kumamoto mashiko.tochigi masuda.shimane
    matsubara.osaka matsubushi.saitama matsuda.kanagawa matsudo.chiba matsue.shimane
    matsukawa.nagano matsumae.hokkaido matsumoto.kagoshima matsumoto.nagano matsuno.ehime
    matsusaka.mie matsushige.tokushima matsushima.miyagi matsuura.nagasaki matsuyama.ehime
    matsuzaki.shizuoka meguro.tokyo meiwa.gunma meiwa.mie miasa.nagano mibu.tochigi midori.chiba
    midori.gunma mie mifune.kumamoto mihama.aichi mihama.chiba mihama.fukui mihama.mie
    mihama.wakayama mihara.hiroshima mihara.kochi miharu.fukushima miho.ibaraki mikasa.hokkaido
    mikawa.yamagata miki.hyogo mima.tokushima mimata.miyazaki minakami.gunma minamata.kumamoto
    minami-alps.yamanashi minami.fukuoka minami.kyoto minami.tokushima minamiaiki.nagano
    minamiashigara.kanagawa minamiawaji.hyogo minamiboso.chiba minamidaito.okinawa
    minamiechizen.fukui minamifurano.hokkaido minamiise.mie minamiizu.shizuoka minamimaki.nagano
    minamiminowa.nagano minamioguni.kumamoto minamisanriku.miyagi minamitane.kagoshima
    minamiuonuma.niigata minamiyamashiro.kyoto minano.saitama minato.osaka minato.tokyo mino.gifu
    minobu.yamanashi minoh.osaka minokamo.gifu minowa.nagano misaki.okayama misaki.osaka
    misasa.tottori misato.akita misato.miyagi misato.saitama misato.shimane misato.wakayama
    misawa.aomori mishima.fukushima mishima.shizuoka misugi.mie mitaka.tokyo mitake.gifu
    mitane.akita mito.ibaraki mitou.yamaguchi mitoyo.kagawa mitsue.nara mitsuke.niigata
    miura.kanagawa miyada.nagano miyagi miyake.nara miyako.fukuoka miyako.iwate
    miyakonojo.miyazaki miyama.fukuoka miyama.mie miyashiro.saitama miyawaka.fukuoka miyazaki
    miyazaki.miyazaki miyazu.kyoto miyoshi.aichi miyoshi.hiroshima miyoshi.saitama
    miyoshi.tokushima miyota.nagano mizuho.tokyo mizumaki.fukuoka mizunami.gifu mizusawa.iwate
    mobara.chiba mochizuki.nagano mods moka.tochigi mombetsu.hokkaido mond mongolian moo
    moriguchi.osaka morimachi.shizuoka morioka.iwate moriya.ibaraki moriyama.shiga moriyoshi.akita
    morotsuka.miyazaki moroyama.saitama moseushi.hokkaido motegi.tochigi motobu.okinawa
    motosu.gifu motoyama.kochi mugi.tokushima muika.niigata mukawa.hokkaido muko.kyoto
    munakata.fukuoka murakami.niigata murata.miyagi murayama.yamagata muroran.hokkaido
    muroto.kochi musashimurayama.tokyo musashino.tokyo mutsu.aomori mutsuzawa.chiba myoko.niigata
    nabari.mie nachikatsuura.wakayama nagahama.shiga nagai.yamagata nagano nagano.nagano
    naganohara.gunma nagaoka.niigata nagaokakyo.kyoto nagara.chiba nagareyama.chiba nagasaki
    nagasaki.nagasaki nagasu.kumamoto nagato.yamaguchi nagatoro.saitama nagawa.nagano nagi.okayama
    nagiso.nagano nago.okinawa naha.okinawa nahari.kochi naie.hokkaido naka.hiroshima naka.ibaraki
    nakadomari.aomori nakagawa.fukuoka nakagawa.hokkaido nakagawa.nagano nakagawa.tokushima
    nakagusuku.okinawa nakagyo.kyoto nakai.kanagawa nakama.fukuoka nakamichi.yamanashi
    nakamura.kochi nakaniikawa.toyama nakano.nagano nakano.tokyo nakanojo.gunma nakanoto.ishikawa
    nakasatsunai.hokkaido nakatane.kagoshima nakatombetsu.hokkaido nakatsugawa.gifu
    nakayama.yamagata nakijin.okinawa namaste namegata.ibaraki namegawa.saitama namerikawa.toyama
    namie.fukushima namikata.ehime nanae.hokkaido nanao.ishikawa nanbu.tottori nanbu.yamanashi
    nango.fukushima nanjo.okinawa nankoku.kochi nanmoku.gunma nanporo.hokkaido nantan.kyoto
    nanto.toyama nanyo.yamagata naoshima.kagawa nara nara.nara narashino.chiba narita.chiba
    narusawa.yamanashi naruto.tokushima nasu.tochigi nasushiobara.tochigi natori.miyagi
    nayoro.hokkaido ne nemuro.hokkaido nerima.tokyo neyagawa.osaka nichinan.miyazaki
    nichinan.tottori niigata niigata.niigata niihama.ehime niikappu.hokkaido niimi.okayama
    niiza.saitama nikaho.akita niki.hokkaido nikita nikko.tochigi ninohe.iwate ninomiya.kanagawa
    nirasaki.yamanashi nishi.fukuoka nishi.osaka nishiaizu.fukushima nishiarita.saga
    nishiawakura.okayama nishiazai.shiga nishigo.fukushima nishihara.kumamoto nishihara.okinawa
    nishiizu.shizuoka nishikata.tochigi nishikatsura.yamanashi nishikawa.yamagata
    nishimera.miyazaki nishinomiya.hyogo nishinoomote.kagoshima nishinoshima.shimane nishio.aichi
    nishiokoppe.hokkaido nishitosa.kochi nishiwaki.hyogo nisshin.aichi niyodogawa.kochi
    nobeoka.miyazaki noboribetsu.hokkaido nobushi noda.chiba noda.iwate nogata.fukuoka
    nogi.tochigi noheji.aomori nomi.ishikawa nonoichi.ishikawa noor nose.osaka nosegawa.nara
    noshiro.akita noto.ishikawa notogawa.shiga nozawaonsen.nagano numata.gunma numata.hokkaido
    numazu.shizuoka nyuzen.toyama oamishirasato.chiba oarai.ibaraki obama.fukui obama.nagasaki
    obanazawa.yamagata obihiro.hokkaido obira.hokkaido obu.aichi obuse.nagano ochi.kochi
    odate.akita odawara.kanagawa oe.yamagata ofunato.iwate oga.akita ogaki.gifu ogano.saitama
    ogasawara.tokyo ogata.akita ogawa.ibaraki ogawa.nagano ogawa.saitama ogawara.miyagi ogi.saga
    ogimi.okinawa ogori.fukuoka ogose.saitama oguchi.aichi oguni.kumamoto oguni.yamagata
    oharu.aichi ohda.shimane ohi.fukui ohira.miyagi ohira.tochigi ohkura.yamagata ohtawara.tochigi
    oi.kanagawa oirase.aomori oishida.yamagata oiso.kanagawa oita oita.oita oizumi.gunma oji.nara
    ojiya.niigata okagaki.fukuoka okawa.fukuoka okawa.kochi okaya.nagano okayama okayama.okayama
    okazaki.aichi okegawa.saitama oketo.hokkaido oki.fukuoka okinawa okinawa.okinawa
    okinoshima.shimane okoppe.hokkaido okuizumo.shimane okuma.fukushima okutama.tokyo
    omachi.nagano omachi.saga omaezaki.shizuoka ome.tokyo omi.nagano omi.niigata omigawa.chiba
    omihachiman.shiga omitama.ibaraki omiya.saitama omotego.fukushima omura.nagasaki omuta.fukuoka
    onagawa.miyagi onga.fukuoka onjuku.chiba onna.okinawa ono.fukui ono.fukushima ono.hyogo
    onojo.fukuoka onomichi.hiroshima ookuwa.nagano oops ooshika.nagano or ora.gunma osaka
    osakasayama.osaka osaki.miyagi osakikamijima.hiroshima oseto.nagasaki oshima.tokyo
    oshima.yamaguchi oshino.yamanashi oshu.iwate ota.gunma ota.tokyo otake.hiroshima otaki.chiba
    otaki.nagano otaki.saitama otama.fukushima otari.nagano otaru.hokkaido oto.fukuoka
    otobe.hokkaido otofuke.hokkaido otoineppu.hokkaido otoyo.kochi otsu.shiga otsuchi.iwate
    otsuki.kochi otsuki.yamanashi ouchi.saga ouda.nara oumu.hokkaido owani.aomori owariasahi.aichi
    oyabe.toyama oyama.tochigi oyamazaki.kyoto oyodo.nara ozora.hokkaido ozu.ehime ozu.kumamoto
    parallel parasite pecori peewee penne pepper perma pigboat pinoko pippu.hokkaido punyu pupu
    pussycat pya raindrop rankoshi.hokkaido ranzan.saitama readymade rebun.hokkaido rifu.miyagi
    rikubetsu.hokkaido rikuzentakata.iwate rishiri.hokkaido rishirifuji.hokkaido ritto.shiga
    rokunohe.aomori ryokami.saitama ryugasaki.ibaraki ryuoh.shiga sabae.fukui sadist sado.niigata
    saga saga.saga sagae.yamagata sagamihara.kanagawa saigawa.fukuoka saijo.ehime saikai.nagasaki
    saiki.oita saitama saitama.saitama saito.miyazaki saka.hiroshima sakado.saitama sakae.chiba
    sakae.nagano sakahogi.gifu sakai.fukui sakai.ibaraki sakai.osaka sakaiminato.tottori
    sakaki.nagano sakata.yamagata sakawa.kochi sakegawa.yamagata saku.nagano sakuho.nagano
    sakura.chiba sakura.tochigi sakuragawa.ibaraki sakurai.nara sakyo.kyoto samegawa.fukushima
    samukawa.kanagawa sanagochi.tokushima sanda.hyogo sango.nara sanjo.niigata sannan.hyogo
    sannohe.aomori sano.tochigi sanuki.kagawa saroma.hokkaido sarufutsu.hokkaido sasaguri.fukuoka
    sasayama.hyogo sasebo.nagasaki satosho.okayama satsumasendai.kagoshima satte.saitama
    sayama.osaka sayama.saitama sayo.hyogo schoolbus secret seihi.nagasaki seika.kyoto
    seiro.niigata seirou.niigata seiyo.ehime seki.gifu sekigahara.gifu sekikawa.niigata
    semboku.akita semine.miyagi sennan.osaka sera.hiroshima seranishi.hiroshima setagaya.tokyo
    seto.aichi setouchi.okayama settsu.osaka shakotan.hokkaido shari.hokkaido shibata.miyagi
    shibata.niigata shibecha.hokkaido shibetsu.hokkaido shibukawa.gunma shibuya.tokyo
    shichikashuku.miyagi shichinohe.aomori shiga shiiba.miyazaki shijonawate.osaka shika.ishikawa
    shikabe.hokkaido shikama.miyagi shikaoi.hokkaido shikatsu.aichi shiki.saitama
    shikokuchuo.ehime shima.mie shimabara.nagasaki shimada.shizuoka shimamaki.hokkaido
    shimamoto.osaka shimane shimane.shimane shimizu.hokkaido shimizu.shizuoka shimoda.shizuoka
    shimodate.ibaraki shimofusa.chiba shimogo.fukushima shimoichi.nara shimoji.okinawa
    shimokawa.hokkaido shimokitayama.nara shimonita.gunma shimonoseki.yamaguchi shimosuwa.nagano
    shimotsuke.tochigi shimotsuma.ibaraki shinagawa.tokyo shinanomachi.nagano shingo.aomori
    shingu.fukuoka shingu.hyogo shingu.wakayama shinichi.hiroshima shinjo.nara shinjo.okayama
    shinjo.yamagata shinjuku.tokyo shinkamigoto.nagasaki shinonsen.hyogo shinshinotsu.hokkaido
    shinshiro.aichi shinto.gunma shintoku.hokkaido shintomi.miyazaki shinyoshitomi.fukuoka
    shiogama.miyagi shiojiri.nagano shioya.tochigi shirahama.wakayama shirakawa.fukushima
    shirakawa.gifu shirako.chiba shiranuka.hokkaido shiraoi.hokkaido shiraoka.saitama
    shirataka.yamagata shiriuchi.hokkaido shiroi.chiba shiroishi.miyagi shiroishi.saga
    shirosato.ibaraki shishikui.tokushima shiso.hyogo shisui.chiba shitara.aichi shiwa.iwate
    shizukuishi.iwate shizuoka shizuoka.shizuoka shobara.hiroshima shonai.fukuoka shonai.yamagata
    shoo.okayama showa.fukushima showa.gunma showa.yamanashi shunan.yamaguchi sobetsu.hokkaido
    sodegaura.chiba soeda.fukuoka soja.okayama soka.saitama soma.fukushima soni.nara soo.kagoshima
    sosa.chiba sowa.ibaraki staba stripper sub sue.fukuoka suginami.tokyo sugito.saitama
    suifu.ibaraki suita.osaka sukagawa.fukushima sukumo.kochi sumida.tokyo sumita.iwate
    sumoto.hyogo sumoto.kumamoto sunagawa.hokkaido sunnyday supersale susaki.kochi susono.shizuoka
    suwa.nagano suzaka.nagano suzu.ishikawa suzuka.mie tabayama.yamanashi tabuse.yamaguchi
    tachiarai.fukuoka tachikawa.tokyo tadaoka.osaka tado.mie tadotsu.kagawa tagajo.miyagi
    tagami.niigata tagawa.fukuoka tahara.aichi taiji.wakayama taiki.hokkaido taiki.mie
    tainai.niigata taira.toyama taishi.hyogo taishi.osaka taishin.fukushima taito.tokyo
    taiwa.miyagi tajimi.gifu tajiri.osaka taka.hyogo takagi.nagano takahagi.ibaraki takahama.aichi
    takahama.fukui takaharu.miyazaki takahashi.okayama takahata.yamagata takaishi.osaka
    takamatsu.kagawa takamori.kumamoto takamori.nagano takanabe.miyazaki takanezawa.tochigi
    takaoka.toyama takarazuka.hyogo takasago.hyogo takasaki.gunma takashima.shiga takasu.hokkaido
    takata.fukuoka takatori.nara takatsuki.osaka takatsuki.shiga takayama.gifu takayama.gunma
    takayama.nagano takazaki.miyazaki takehara.hiroshima taketa.oita taketomi.okinawa taki.mie
    takikawa.hokkaido takino.hyogo takinoue.hokkaido takko.aomori tako.chiba taku.saga tama.tokyo
    tamakawa.fukushima tamaki.mie tamamura.gunma tamano.okayama tamatsukuri.ibaraki tamayu.shimane
    tamba.hyogo tanabe.kyoto tanabe.wakayama tanagura.fukushima tanohata.iwate tara.saga
    tarama.okinawa tarui.gifu tarumizu.kagoshima tatebayashi.gunma tateshina.nagano tateyama.chiba
    tateyama.toyama tatsuno.hyogo tatsuno.nagano tawaramoto.nara tendo.yamagata tenei.fukushima
    tenkawa.nara tenri.nara teshikaga.hokkaido theshop thick toba.mie tobe.ehime tobetsu.hokkaido
    tobishima.aichi tochigi tochigi.tochigi tochio.niigata toda.saitama toei.aichi toga.toyama
    togakushi.nagano togane.chiba togitsu.nagasaki togo.aichi togura.nagano tohma.hokkaido
    tohnosho.chiba toho.fukuoka tokai.aichi tokai.ibaraki tokamachi.niigata tokashiki.okinawa
    toki.gifu tokigawa.saitama tokoname.aichi tokorozawa.saitama tokushima tokushima.tokushima
    tokuyama.yamaguchi tokyo tomakomai.hokkaido tomari.hokkaido tome.miyagi tomi.nagano
    tomigusuku.okinawa tomika.gifu tomioka.gunma tomisato.chiba tomiya.miyagi tomobe.ibaraki
    tonaki.okinawa tonami.toyama tondabayashi.osaka tone.ibaraki tonkotsu tono.iwate
    tonosho.kagawa toon.ehime torahime.shiga toride.ibaraki tosa.kochi tosashimizu.kochi
    toshima.tokyo tosu.saga tottori tottori.tottori towada.aomori toya.hokkaido toyako.hokkaido
    toyama toyama.toyama toyo.kochi toyoake.aichi toyohashi.aichi toyokawa.aichi toyonaka.osaka
    toyone.aichi toyono.osaka toyooka.hyogo toyosato.shiga toyota.aichi toyota.yamaguchi
    toyotomi.hokkaido toyotsu.fukuoka toyoura.hokkaido tozawa.yamagata tsu.mie tsubame.niigata
    tsubata.ishikawa tsubetsu.hokkaido tsuchiura.ibaraki tsuga.tochigi tsugaru.aomori
    tsuiki.fukuoka tsukigata.hokkaido tsukiyono.gunma tsukuba.ibaraki tsukui.kanagawa tsukumi.oita
    tsumagoi.gunma tsunan.niigata tsuno.kochi tsuno.miyazaki tsuru.yamanashi tsuruga.fukui
    tsurugashima.saitama tsurugi.ishikawa tsuruoka.yamagata tsuruta.aomori tsushima.aichi
    tsushima.nagasaki tsuwano.shimane tsuyama.okayama ube.yamaguchi uchihara.ibaraki uchiko.ehime
    uchinada.ishikawa uchinomi.kagawa uda.nara udono.mie ueda.nagano ueno.gunma uenohara.yamanashi
    uji.kyoto ujiie.tochigi ujitawara.kyoto uki.kumamoto ukiha.fukuoka umaji.kochi umi.fukuoka
    unazuki.toyama under unnan.shimane unzen.nagasaki uonuma.niigata uozu.toyama upper
    urakawa.hokkaido urasoe.okinawa urausu.hokkaido urawa.saitama urayasu.chiba ureshino.mie
    uruma.okinawa uryu.hokkaido usa.oita user.aseinet.ne usercontent ushiku.ibaraki usui.fukuoka
    usuki.oita utashinai.hokkaido utazu.kagawa uto.kumamoto utsunomiya.tochigi uwajima.ehime
    velvet verse versus vivian wada.nagano wajiki.tokushima wajima.ishikawa wakasa.fukui
    wakasa.tottori wakayama wakayama.wakayama wake.okayama wakkanai.hokkaido wakuya.miyagi
    wanouchi.gifu warabi.saitama wassamu.hokkaido watarai.mie watari.miyagi watson wazuka.kyoto
    weblike whitesnow xn--0trq7p7nn xn--1ctwo xn--1lqs03n xn--1lqs71d xn--2m4a15e xn--32vp30h
    xn--4it168d xn--4it797k xn--4pvxs xn--5js045d xn--5rtp49c xn--5rtq34k xn--6btw5a xn--6orx2r
    xn--7t0a264c xn--8ltr62k xn--8pvr4u xn--c3s14m xn--d5qv7z876c xn--djrs72d6uy xn--djty4k
    xn--efvn9s xn--ehqz56n xn--elqq16h xn--f6qx53a xn--k7yn95e xn--kbrq7o xn--klt787d xn--kltp7d
    xn--kltx9a xn--klty5x xn--mkru45i xn--nit225k xn--ntso0iqx3a xn--ntsq17g xn--pssu33l
    xn--qqqt11m xn--rht27z xn--rht3d xn--rht61e xn--rny31h xn--tor131o xn--uist22h xn--uisz3g
    xn--uuwu58a xn--vgu402c xn--zbx025d yabu.hyogo yabuki.fukushima yachimata.chiba yachiyo.chiba
    yachiyo.ibaraki yaese.okinawa yahaba.iwate yahiko.niigata yaita.tochigi yaizu.shizuoka
    yakage.okayama yakumo.hokkaido yakumo.shimane yamada.fukuoka yamada.iwate yamada.toyama
    yamaga.kumamoto yamagata yamagata.gifu yamagata.ibaraki yamagata.nagano yamagata.yamagata
    yamaguchi yamakita.kanagawa yamamoto.miyagi yamanakako.yamanashi yamanashi yamanashi.yamanashi
    yamanobe.yamagata yamanouchi.nagano yamashina.kyoto yamato.fukushima yamato.kanagawa
    yamato.kumamoto yamatokoriyama.nara yamatotakada.nara yamatsuri.fukushima yamazoe.nara
    yame.fukuoka yanagawa.fukuoka yanaizu.fukushima yao.osaka yaotsu.gifu yasaka.nagano
    yashio.saitama yashiro.hyogo yasu.shiga yasuda.kochi yasugi.shimane yasuoka.nagano
    yatomi.aichi yatsuka.shimane yatsushiro.kumamoto yawara.ibaraki yawata.kyoto yawatahama.ehime
    yazu.tottori yoichi.hokkaido yoita.niigata yoka.hyogo yokaichiba.chiba yokawa.hyogo
    yokkaichi.mie yokoshibahikari.chiba yokosuka.kanagawa yokote.akita yokoze.saitama
    yomitan.okinawa yonabaru.okinawa yonago.tottori yonaguni.okinawa yonezawa.yamagata
    yono.saitama yorii.saitama yoro.gifu yoshida.saitama yoshida.shizuoka yoshikawa.saitama
    yoshimi.saitama yoshino.nara yoshinogari.saga yoshioka.gunma yotsukaido.chiba yuasa.wakayama
    yufu.oita yugawa.fukushima yugawara.kanagawa yuki.ibaraki yukuhashi.fukuoka yura.wakayama
    yurihonjo.akita yusuhara.kochi yusui.kagoshima yuu.yamaguchi yuza.yamagata yuzawa.niigata
    zama.kanagawa zamami.okinawa zao.miyagi zentsuji.kagawa zombie zushi.kanagawa 三重 京都 佐賀 兵庫 北海道
    千葉 和歌山 埼玉 大分 大阪 奈良 宮城 宮崎 富山 山口 山形 山梨 岐阜 岡山 岩手 島根 広島 徳島 愛媛 愛知 新潟 東京 栃木 沖縄 滋賀 熊本 石川 神奈川 福井 福岡 福島
    秋田 群馬 茨城 長崎 長野 青森 静岡 香川 高知 鳥取 鹿児島 .jpmorgan .jprs .juegos .juniper .kaufen .kddi .ke ac
    blogspot.co co go info me mobi ne or sc .kerryhotels .kerrylogistics .kerryproperties .kfh .kg
    blog com edu gov io jp mil net org tv uk us .kh * .ki biz com edu gov info net org .kia .kids
    .kim .kinder .kindle .kitchen .kiwi .km ass asso com coop edu gouv gov medecin mil nom
    notaires org pharmaciens prd presse tm veterinaire .kn edu gov net org .koeln .komatsu .kosher
    .kp com edu gov org rep tra .kpmg .kpn .kr ac blogspot busan chungbuk chungnam co daegu
    daejeon es gangwon go gwangju gyeongbuk gyeonggi gyeongnam hs incheon jeju jeonbuk jeonnam kg
    mil ms ne or pe re sc seoul ulsan .krd co edu .kred .kuokgroup .kw com edu emb gov ind net org
    .ky com edu net org .kyoto .kz com edu gov jcloud mil net org upaas.kazteleport .la bnr c com
    edu gov info int net org per .lacaixa .lamborghini .lamer .lancaster .lancia .land dev.static
    sites.static static .landrover .lanxess .lasalle .lat .latino .latrobe .law .lawyer .lb com
    edu gov net org .lc co com edu gov net org oy .lds .lease .leclerc .lefrak .legal .lego .lexus
    .lgbt .li blogspot caa .lidl .life .lifeinsurance .lifestyle .lighting .like .lilly .limited
    .limo .lincoln .linde .link *.dweb cyon mypep .lipsy .live hlx .living .lk ac assn com edu gov
    grp hotel int ltd net ngo org sch soc web .llc .llp .loan .loans .locker .locus .lol omg
    .london .lotte .lotto .love .lpl .lplfinancial .lr com edu gov net org .ls ac biz co de edu
    gov info net org sc .lt blogspot gov .ltd .ltda .lu 123website blogspot .lundbeck .luxe
    .luxury .lv asn com conf edu gov id mil net org .ly com edu gov id med net org plc sch .ma ac
    co gov net org press .macys .madrid .maif .maison .makeup .man .management router .mango .map
    .market .marketing .markets .marriott .marshalls .maserati .mattel .mba .mc asso tm .mckinsey
    .md at blogspot de jp to .me ac barsy brasilia c66 co daplie ddns diskstation dnsfor dscloud
    edgestack edu filegear filegear-au filegear-de filegear-gb filegear-ie filegear-jp filegear-sg
    glitch gov hopto i234 its localhost.daplie loginto lohmus mcdir mcpe myds net nohost noip org
    priv ravendb site.transip soundcast synology tcp4 vp4 webhop wedeploy yombo .med .media framer
    .meet .melbourne .meme .memorial .men .menu barsy .merckmsd .mg co com edu gov mil nom org prd
    tm .mh .miami .microsoft .mil .mini .mint .mit .mitsubishi .mk blogspot com edu gov inf name
    net org .ml com edu gouv gov net org presse .mlb .mls .mm * .mma .mn edu gov nyc org .mo com
    edu gov net org .mobi barsy dscloud .mobile .moda .moe .moi .mom .monash .money .monster
    .mormon .mortgage .moscow .moto .motorcycles .mov .movie .mp ju .mq .mr blogspot gov .ms com
    edu gov lab minisite net org .msd .mt blogspot.com com edu net org .mtn .mtr .mu ac co com gov
    net or org .museum academy agriculture air airguard alabama alaska amber ambulance american
    americana americanantiques americanart amsterdam and annefrank anthro anthropology antiques
    aquarium arboretum archaeological archaeology architecture art artanddesign artcenter artdeco
    arteducation artgallery arts artsandcrafts asmatart assassination assisi association astronomy
    atlanta austin australia automotive aviation axis badajoz baghdad bahn bale baltimore
    barcelona baseball basel baths bauern beauxarts beeldengeluid bellevue bergbau berkeley berlin
    bern bible bilbao bill birdart birthplace bonn boston botanical botanicalgarden botanicgarden
    botany brandywinevalley brasil bristol british britishcolumbia broadcast brunel brussel
    brussels bruxelles building burghof bus bushey cadaques california cambridge can canada
    capebreton carrier cartoonart casadelamoneda castle castres celtic center chattanooga
    cheltenham chesapeakebay chicago children childrens childrensgarden chiropractic chocolate
    christiansburg cincinnati cinema circus civilisation civilization civilwar clinton clock coal
    coastaldefence cody coldwar collection colonialwilliamsburg coloradoplateau columbia columbus
    communication communications community computer computerhistory comunicações contemporary
    contemporaryart convent copenhagen corporation correios-e-telecomunicações corvette costume
    countryestate county crafts cranbrook creation cultural culturalcenter culture cyber cymru
    dali dallas database ddr decorativearts delaware delmenhorst denmark depot design detroit
    dinosaur discovery dolls donostia durham eastafrica eastcoast education educational egyptian
    eisenbahn elburg elvendrell embroidery encyclopedic england entomology environment
    environmentalconservation epilepsy essex estate ethnology exeter exhibition family farm
    farmequipment farmers farmstead field figueres filatelia film fineart finearts finland
    flanders florida force fortmissoula fortworth foundation francaise frankfurt franziskaner
    freemasonry freiburg fribourg frog fundacio furniture gallery garden gateway geelvinck
    gemological geology georgia giessen glas glass gorge grandrapids graz guernsey halloffame
    hamburg handson harvestcelebration hawaii health heimatunduhren hellas helsinki
    hembygdsforbund heritage histoire historical historicalsociety historichouses historisch
    historisches history historyofscience horology house humanities illustration imageandsound
    indian indiana indianapolis indianmarket intelligence interactive iraq iron isleofman jamison
    jefferson jerusalem jewelry jewish jewishart jfk journalism judaica judygarland juedisches
    juif karate karikatur kids koebenhavn koeln kunst kunstsammlung kunstunddesign labor labour
    lajolla lancashire landes lans larsson lewismiller lincoln linz living livinghistory
    localhistory london losangeles louvre loyalist lucerne luxembourg luzern läns mad madrid
    mallorca manchester mansion mansions manx marburg maritime maritimo maryland marylhurst media
    medical medizinhistorisches meeres memorial mesaverde michigan midatlantic military mill
    miners mining minnesota missile missoula modern moma money monmouth monticello montreal moscow
    motorcycle muenchen muenster mulhouse muncie museet museumcenter museumvereniging music
    national nationalfirearms nationalheritage nativeamerican naturalhistory naturalhistorymuseum
    naturalsciences nature naturhistorisches natuurwetenschappen naumburg naval nebraska neues
    newhampshire newjersey newmexico newport newspaper newyork niepce norfolk north nrw nyc nyny
    oceanographic oceanographique omaha online ontario openair oregon oregontrail otago oxford
    pacific paderborn palace paleo palmsprings panama paris pasadena pharmacy philadelphia
    philadelphiaarea philately phoenix photography pilots pittsburgh planetarium plantation plants
    plaza portal portland portlligat posts-and-telecommunications preservation presidio press
    project public pubol quebec railroad railway research resistance riodejaneiro rochester
    rockart roma russia saintlouis salem salvadordali salzburg sandiego sanfrancisco santabarbara
    santacruz santafe saskatchewan satx savannahga schlesisches schoenbrunn schokoladen school
    schweiz science science-fiction scienceandhistory scienceandindustry sciencecenter
    sciencecenters sciencehistory sciences sciencesnaturelles scotland seaport settlement settlers
    shell sherbrooke sibenik silk ski skole society sologne soundandvision southcarolina southwest
    space spy square stadt stalbans starnberg state stateofdelaware station steam steiermark
    stjohn stockholm stpetersburg stuttgart suisse surgeonshall surrey svizzera sweden sydney tank
    tcm technology telekommunikation television texas textile theater time timekeeping topology
    torino touch town transport tree trolley trust trustee uhren ulm undersea university usa
    usantiques usarts uscountryestate usculture usdecorativearts usgarden ushistory ushuaia
    uslivinghistory utah uvic valley vantaa versailles viking village virginia virtual virtuel
    vlaanderen volkenkunde wales wallonie war washingtondc watch-and-clock watchandclock western
    westfalen whaling wildlife williamsburg windmill workshop xn--9dbhblg6di xn--comunicaes-v6a2o
    xn--correios-e-telecomunicaes-ghc29a xn--h1aegh xn--lns-qla york yorkshire yosemite youth
    zoological zoology иком ירושלים .music .mutual .mv aero biz com coop edu gov info int mil
    museum name net org pro .mw ac biz co com coop edu gov int museum net org .mx blogspot com edu
    gob net org .my biz blogspot com edu gov mil name net org .mz ac adv co edu gov mil net org
    .na ca cc co com dr in info mobi mx name or org pro school tv us ws .nab .nagoya .name
    forgot.her forgot.his .natura .navy .nba .nc asso nom .ne .nec .net *.cryptonomic
    *.hosting.ovh *.webpaas.ovh 1.azurestaticapps 2.azurestaticapps a.prod.fastly a.ssl.fastly
    adobeaemcloud adobeio-static adobeioruntime akadns akamai akamai-staging akamaiedge
    akamaiedge-staging akamaihd akamaihd-staging akamaiorigin akamaiorigin-staging akamaized
    akamaized-staging alwaysdata appudo at-band-camp atl.jelastic.vps-host azure-mobile
    azurestaticapps azurewebsites b.ssl.fastly bar0 bar1 bar2 barsy beta.tailscale bitbridge
    blackbaudcdn blogdns boomla bounceme bplaced broke-it buyshouses casacam cdn-edges
    cdn.prod.atlassian-dev cdn77-ssl centralus.azurestaticapps channelsdvr clickrising cloudaccess
    cloudapp cloudfront cloudfunctions cloudjiffy cloudycluster community-pro dattolocal ddns
    debian definima dnsalias dnsdojo dnsup does-it dontexist dsmynas dynalias dynathome dynu dynv6
    eastasia.azurestaticapps eastus2.azurestaticapps eating-organic edgeapp edgekey
    edgekey-staging edgesuite edgesuite-staging endofinternet familyds fastlylb faststacks
    feste-ip firewall-gateway flynnhosting fr-1.paas.massivegrid fra1-de.cloudjiffy freetls.fastly
    from-az from-co from-la from-ny gb gets-it global.prod.fastly global.ssl.fastly ham-radio-op
    heteml hicam homeftp homeip homelinux homeunix hu in in-dsl in-the-band in-vpn iobb ipifony
    is-a-chef is-a-geek isa-geek j.scaleforce jelastic.saveincloud jelastic.tsukaeru
    jls-sto1.elastx jls-sto2.elastx jls-sto3.elastx jp kicks-ass kinghost knx-server krellian
    lon-1.paas.massivegrid lon-2.paas.massivegrid map.fastly map.fastlylb meinforum memset
    moonscale myamaze mydatto mydissent myeffect myfritz mymediapc mypsx mysecuritycamera
    myspreadshop nhlfan njs.jelastic.vps-host no-ip nordeste-idc.saveincloud now-dns
    ny-1.paas.massivegrid ny-2.paas.massivegrid office-on-the onavstack ownip pages.torproject
    pgafan podzone privatizehealthinsurance r.cdn77 rackmaze redirectme reserve-online
    ric.jelastic.vps-host ru schokokeks scrapper-site se seidat selfip sells-it senseering
    servebbs serveblog serveftp serveminecraft sg-1.paas.massivegrid shopselect siteleaf soc.srcf
    square7 static-access storage.yandexcloud supabase sytes t3l3p0rt thruhere torproject ts
    twmail u.channelsdvr uk uni5 user.srcf vpndns vps-host webhop website.yandexcloud
    west1-us.cloudjiffy westeurope.azurestaticapps westus2.azurestaticapps yandexcloud za .netbank
    .netflix .network *.alces arvo azimuth co tlon .neustar .new .news noticeable .next
    .nextdirect .nexus .nf arts com firm info net other per rec store web .nfl .ng blogspot.com
    col com edu firm gen gov i ltd mil mobi name net ngo org sch .ngo .nhk .ni ac biz co com edu
    gob in info int mil net nom org web .nico .nike .nikon .ninja .nissan .nissay .nl *.transurl
    123website blogspot cistron co demon gov hosting-cluster khplay myspreadshop .no 123hjemmeside
    aa aarborte aejrie afjord agdenes ah aknoluokta akrehamn al alaheadju alesund algard alstahaug
    alta alvdal amli amot andasuolo andebu andoy andøy ardal aremark arendal arna aseral asker
    askim askoy askvoll askøy asnes audnedaln aukra aure aurland aurskog-holand aurskog-høland
    austevoll austrheim averoy averøy badaddja bahcavuotna bahccavuotna baidar bajddar balat
    balestrand ballangen balsfjord bamble bardu barum batsfjord bearalvahki bearalváhki beardu
    beiarn berg bergen berlevag berlevåg bievat bievát bindal birkenes bjarkoy bjarkøy bjerkreim
    bjugn blogspot bo.nordland bo.telemark bodo bodø bokn bomlo bremanger bronnoy bronnoysund
    brumunddal bryne brønnøy brønnøysund bu budejju bygland bykle báhcavuotna báhccavuotna báidár
    bájddar bálát bådåddjå båtsfjord bærum bø.nordland bø.telemark bømlo cahcesuolo co davvenjarga
    davvenjárga davvesiida deatnu dep dielddanuorri divtasvuodna divttasvuotna donna dovre drammen
    drangedal drobak drøbak dyroy dyrøy dønna egersund eid eidfjord eidsberg eidskog eidsvoll
    eigersund elverum enebakk engerdal etne etnedal evenassi evenes evenášši evje-og-hornnes
    farsund fauske fedje fet fetsund fhs finnoy finnøy fitjar fjaler fjell fla flakstad flatanger
    flekkefjord flesberg flora floro florø flå fm folkebibl folldal forde forsand fosnes frana
    fredrikstad frei frogn froland frosta froya fræna frøya fuoisku fuossko fusa fylkesbibl
    fyresdal førde gaivuotna galsa gamvik gangaviika gaular gausdal giehtavuoatna gildeskal
    gildeskål giske gjemnes gjerdrum gjerstad gjesdal gjovik gjøvik gloppen gol gran grane granvin
    gratangen grimstad grong grue gs.aa gs.ah gs.bu gs.fm gs.hl gs.hm gs.jan-mayen gs.mr gs.nl
    gs.nt gs.of gs.ol gs.oslo gs.rl gs.sf gs.st gs.svalbard gs.tm gs.tr gs.va gs.vf gulen
    guovdageaidnu gáivuotna gálsá gáŋgaviika ha habmer hadsel hagebostad halden halsa hamar
    hamaroy hammarfeasta hammerfest hapmir haram hareid harstad hasvik hattfjelldal haugesund
    hemne hemnes hemsedal herad heroy.more-og-romsdal heroy.nordland herøy.møre-og-romsdal
    herøy.nordland hitra hjartdal hjelmeland hl hm hobol hobøl hof hokksund hol hole holmestrand
    holtalen holtålen honefoss hornindal horten hoyanger hoylandet hurdal hurum hvaler hyllestad
    hábmer hámmárfeasta hápmir hå hægebostad hønefoss høyanger høylandet ibestad idrett inderoy
    inderøy iveland ivgu jan-mayen jessheim jevnaker jolster jondal jorpeland jølster jørpeland
    kafjord karasjohka karasjok karlsoy karmoy karmøy kautokeino kirkenes klabu klepp klæbu
    kommune kongsberg kongsvinger kopervik kraanghke kragero kragerø kristiansand kristiansund
    krodsherad krokstadelva kråanghke krødsherad kvafjord kvalsund kvam kvanangen kvinesdal
    kvinnherad kviteseid kvitsoy kvitsøy kvæfjord kvænangen kárášjohka kåfjord laakesvuemie lahppi
    langevag langevåg lardal larvik lavagis lavangen leangaviika leaŋgaviika lebesby leikanger
    leirfjord leirvik leka leksvik lenvik lerdal lesja levanger lier lierne lillehammer lillesand
    lindas lindesnes lindås loabat loabát lodingen lom loppa lorenskog loten lund lunner luroy
    lurøy luster lyngdal lyngen láhppi lærdal lødingen lørenskog løten malatvuopmi malselv malvik
    mandal marker marnardal masfjorden masoy matta-varjjat meland meldal melhus meloy meløy
    meraker meråker midsund midtre-gauldal mil mjondalen mjøndalen mo-i-rana moareke modalen modum
    molde mosjoen mosjøen moskenes moss mosvik moåreke mr muosat muosát museum myspreadshop
    málatvuopmi mátta-várjjat målselv måsøy naamesjevuemie namdalseid namsos namsskogan nannestad
    naroy narviika narvik naustdal navuotna nedre-eiker nes.akershus nes.buskerud nesna nesodden
    nesoddtangen nesseby nesset nissedal nittedal nl nord-aurdal nord-fron nord-odal norddal
    nordkapp nordre-land nordreisa nore-og-uvdal notodden notteroy nt návuotna nååmesjevuemie
    nærøy nøtterøy odda of oksnes ol omasvuotna oppdal oppegard oppegård orkanger orkdal orland
    orskog orsta os.hedmark os.hordaland osen oslo osoyro osteroy osterøy ostre-toten osøyro
    overhalla ovre-eiker oyer oygarden oystre-slidre porsanger porsangu porsgrunn porsáŋgu priv
    rade radoy radøy rahkkeravju raholt raisa rakkestad ralingen rana randaberg rauma rendalen
    rennebu rennesoy rennesøy rindal ringebu ringerike ringsaker risor rissa risør rl roan rodoy
    rollag romsa romskog roros rost royken royrvik ruovat rygge ráhkkerávju ráisa råde råholt
    rælingen rødøy rømskog røros røst røyken røyrvik salangen salat saltdal samnanger
    sande.more-og-romsdal sande.møre-og-romsdal sande.vestfold sande.xn--mre-og-romsdal-qqb
    sandefjord sandnes sandnessjoen sandnessjøen sandoy sandøy sarpsborg sauda sauherad sel selbu
    selje seljord sf siellak sigdal siljan sirdal skanit skanland skaun skedsmo skedsmokorset ski
    skien skierva skiervá skiptvet skjak skjervoy skjervøy skjåk skodje skánit skånland slattum
    smola smøla snaase snasa snillfjord snoasa snåase snåsa sogndal sogne sokndal sola solund
    somna sondre-land songdalen sor-aurdal sor-fron sor-odal sor-varanger sorfold sorreisa
    sortland sorum spjelkavik spydeberg st stange stat stathelle stavanger stavern steigen
    steinkjer stjordal stjordalshalsen stjørdal stjørdalshalsen stokke stor-elvdal stord stordal
    storfjord strand stranda stryn sula suldal sund sunndal surnadal svalbard sveio svelvik
    sykkylven sálat sálát søgne sømna søndre-land sør-aurdal sør-fron sør-odal sør-varanger
    sørfold sørreisa sørum tana tananger time tingvoll tinn tjeldsund tjome tjøme tm tokke tolga
    tonsberg torsken tr trana tranby tranoy tranøy troandin trogstad tromsa tromso tromsø
    trondheim trysil træna trøgstad tvedestrand tydal tynset tysfjord tysnes tysvar tysvær
    tønsberg ullensaker ullensvang ulvik unjarga unjárga utsira va vaapste vadso vadsø vaga vagan
    vagsoy vaksdal valer.hedmark valer.ostfold valle vang vanylven vardo vardø varggat varoy vefsn
    vega vegarshei vegårshei vennesla verdal verran vestby vestnes vestre-slidre vestre-toten
    vestvagoy vestvågøy vevelstad vf vgs vik vikna vindafjord voagat volda voss vossevangen
    várggát vågan vågsøy vågå våler.hedmark våler.østfold værøy xn--andy-ira xn--asky-ira
    xn--aurskog-hland-jnb xn--avery-yua xn--b-5ga.nordland xn--b-5ga.telemark xn--bdddj-mrabd
    xn--bearalvhki-y4a xn--berlevg-jxa xn--bhcavuotna-s4a xn--bhccavuotna-k7a xn--bidr-5nac
    xn--bievt-0qa xn--bjarky-fya xn--bjddar-pta xn--blt-elab xn--bmlo-gra xn--bod-2na
    xn--brnny-wuac xn--brnnysund-m8ac xn--brum-voa xn--btsfjord-9za xn--davvenjrga-y4a
    xn--dnna-gra xn--drbak-wua xn--dyry-ira xn--eveni-0qa01ga xn--finny-yua xn--fjord-lra
    xn--fl-zia xn--flor-jra xn--frde-gra xn--frna-woa xn--frya-hra xn--ggaviika-8ya47h
    xn--gildeskl-g0a xn--givuotna-8ya xn--gjvik-wua xn--gls-elac xn--h-2fa xn--hbmer-xqa
    xn--hcesuolo-7ya35b xn--hery-ira.nordland xn--hery-ira.xn--mre-og-romsdal-qqb
    xn--hgebostad-g3a xn--hmmrfeasta-s4ac xn--hnefoss-q1a xn--hobl-ira xn--holtlen-hxa
    xn--hpmir-xqa xn--hyanger-q1a xn--hylandet-54a xn--indery-fya xn--jlster-bya xn--jrpeland-54a
    xn--karmy-yua xn--kfjord-iua xn--klbu-woa xn--koluokta-7ya57h xn--krager-gya xn--kranghke-b0a
    xn--krdsherad-m8a xn--krehamn-dxa xn--krjohka-hwab49j xn--ksnes-uua xn--kvfjord-nxa
    xn--kvitsy-fya xn--kvnangen-k0a xn--l-1fa xn--laheadju-7ya xn--langevg-jxa xn--ldingen-q1a
    xn--leagaviika-52b xn--lesund-hua xn--lgrd-poac xn--lhppi-xqa xn--linds-pra xn--loabt-0qa
    xn--lrdal-sra xn--lrenskog-54a xn--lt-liac xn--lten-gra xn--lury-ira xn--mely-ira
    xn--merker-kua xn--mjndalen-64a xn--mlatvuopmi-s4a xn--mli-tla xn--mlselv-iua xn--moreke-jua
    xn--mosjen-eya xn--mot-tla xn--msy-ula0h xn--mtta-vrjjat-k7af xn--muost-0qa
    xn--nmesjevuemie-tcba xn--nry-yla5g xn--nttery-byae xn--nvuotna-hwa xn--oppegrd-ixa
    xn--ostery-fya xn--osyro-wua xn--porsgu-sta26f xn--rady-ira xn--rdal-poa xn--rde-ula
    xn--rdy-0nab xn--rennesy-v1a xn--rhkkervju-01af xn--rholt-mra xn--risa-5na xn--risr-ira
    xn--rland-uua xn--rlingen-mxa xn--rmskog-bya xn--rros-gra xn--rskog-uua xn--rst-0na
    xn--rsta-fra xn--ryken-vua xn--ryrvik-bya xn--s-1fa xn--sandnessjen-ogb xn--sandy-yua
    xn--seral-lra xn--sgne-gra xn--skierv-uta xn--skjervy-v1a xn--skjk-soa xn--sknit-yqa
    xn--sknland-fxa xn--slat-5na xn--slt-elab xn--smla-hra xn--smna-gra xn--snase-nra
    xn--sndre-land-0cb xn--snes-poa xn--snsa-roa xn--sr-aurdal-l8a xn--sr-fron-q1a xn--sr-odal-q1a
    xn--sr-varanger-ggb xn--srfold-bya xn--srreisa-q1a xn--srum-gra xn--stjrdal-s1a
    xn--stjrdalshalsen-sqb xn--stre-toten-zcb xn--tjme-hra xn--tnsberg-q1a xn--trany-yua
    xn--trgstad-r1a xn--trna-woa xn--troms-zua xn--tysvr-vra xn--unjrga-rta xn--vads-jra
    xn--vard-jra xn--vegrshei-c0a xn--vestvgy-ixa6o xn--vg-yiab xn--vgan-qoa xn--vgsy-qoa0j
    xn--vler-qoa.hedmark xn--vler-qoa.xn--stfold-9xa xn--vre-eiker-k8a xn--vrggt-xqad
    xn--vry-yla5g xn--yer-zna xn--ygarden-p1a xn--ystre-slidre-ujb ákŋoluokta álaheadju áltá
    åfjord åkrehamn ål ålesund ålgård åmli åmot årdal ås åseral åsnes øksnes ørland ørskog ørsta
    østre-toten øvre-eiker øyer øygarden øystre-slidre čáhcesuolo .nokia .northwesternmutual
    .norton .now .nowruz .nowtv .np * .nr biz com edu gov info net org .nra .nrw .ntt .nu
    enterprisecloud merseine mine shacknet .nyc .nz ac blogspot.co co cri geek gen govt health iwi
    kiwi maori mil māori net org parliament school xn--mori-qsa .obi .observer .office .okinawa
    .olayan .olayangroup .oldnavy .ollo .om co com edu gov med museum net org pro .omega .one
    homelink onred service staging.onred .ong .onion .onl .online barsy eero eero-stage .ooo .open
    .oracle .orange tech .org accesscam ae al.eu altervista app.os.fedoraproject
    app.os.stg.fedoraproject asso.eu at.eu au.eu barsy be.eu bg.eu blogdns blogsite bmoattachments
    boldlygoingnowhere c.cdn77 ca.eu cable-modem camdvr cd.eu certmgr ch.eu cloud.fedoraproject
    cloudns cn.eu collegefan couchpotatofries cy.eu cz.eu ddnss de.eu diskstation dk.eu dnsalias
    dnsdojo doesntexist dontexist doomdns dsmynas duckdns dvrdns dynalias dyndns dynserv edu.eu
    ee.eu endofinternet endoftheinternet es.eu eu familyds fedorainfracloud fedorapeople fi.eu
    fr.eu freeddns freedesktop from-me game-host go.dyndns gotdns gr.eu hepforge hk hobby-site
    home.dyndns homedns homeftp homelinux homeunix hopto hr.eu httpbin hu.eu ie.eu il.eu in-dsl
    in-vpn in.eu int.eu is-a-bruinsfan is-a-candidate is-a-celticsfan is-a-chef is-a-geek
    is-a-knight is-a-linux-user is-a-patsfan is-a-soxfan is-found is-lost is-saved is-very-bad
    is-very-evil is-very-good is-very-nice is-very-sweet is.eu isa-geek it.eu jp.eu js kicks-ass
    kr.eu lt.eu lu.eu lv.eu mayfirst mc.eu me.eu misconfused mk.eu mlbfan mozilla-iot mt.eu
    my-firewall my.eu myfirewall myftp mysecuritycamera mywire net.eu nflfan ng.eu nl.eu no-ip
    no.eu now-dns nz.eu paris.eu pimienta pl.eu podzone poivron potager pt.eu pubtls q-a.eu
    read-books readmyblog ro.eu rsc.cdn77 ru.eu s3.teckids se.eu selfip sellsyourhome servebbs
    """
}
