/// Part 1 of the public-suffix list.
enum SuffixRules1 {
  /// Written by `Scripts/make_suffix_list.py`.
  static let rules = """
    .aaa .aarp .abarth .abb .abbott .abbvie .abc .able .abogado .abudhabi .ac com drr edu gov mil
    net org .academy official .accenture .accountant .accountants .aco .actor .ad nom .ads .adult
    .ae ac blogspot co gov mil net org sch .aeg .aero accident-investigation accident-prevention
    aerobatic aeroclub aerodrome agents air-surveillance air-traffic-control aircraft airline
    airport airtraffic ambulance amusement association author ballooning broker caa cargo catering
    certification championship charter civilaviation club conference consultant consulting control
    council crew design dgca educator emergency engine engineer entertainment equipment exchange
    express federation flight fuel gliding government groundhandling group hanggliding homebuilt
    insurance journal journalist leasing logistics magazine maintenance media microlight modelling
    navigation parachuting paragliding passenger-association pilot press production recreation
    repbody res research rotorcraft safety scientist services show skydiving software student
    trader trading trainer union workinggroup works .aetna .af com edu gov net org .afl .africa
    .ag co com net nom org .agakhan .agency .ai com net off org uwu .aig .airbus .airforce .airtel
    .akdn .al blogspot com edu gov mil net org .alfaromeo .alibaba .alipay .allfinanz .allstate
    .ally .alsace .alstom .am blogspot co com commune neko net nyaa org radio .amazon
    .americanexpress .americanfamily .amex .amfam .amica .amsterdam .analytics .android .anquan
    .anz .ao co ed gv it og pb .aol .apartments .app *.beget *.developer *.northflank a.run
    bookonline clerk clerkstage deta easypanel edgecompute encr fireweb framer hasura loginline
    messerli netlify noop ondigitalocean onflashdrive platform0 privatelink.snowflake run
    snowflake streamlit telebit typedream vercel web wnext .apple .aq .aquarelle .ar bet
    blogspot.com com coop edu gob gov int mil musica mutual net org senasa tur .arab .aramco
    .archi .army .arpa e164 in-addr ip6 iris uri urn .art .arte .as gov .asda .asia cloudns
    .associates .at *.ex.futurecms *.ex.ortsinfo *.futurecms *.in.futurecms *.kunden.ortsinfo
    123webseite 12hp 2ix 4lima ac biz blogspot.co co futurehosting futuremailing gv info lima-city
    myspreadshop or priv sth.ac wien.funkfeuer .athleta .attorney .au act act.edu asn blogspot.com
    catholic.edu com conf edu gov id info mel.cloudlets.com myspreadshop.com net nsw nsw.edu nt
    nt.edu org oz qld qld.edu qld.gov sa sa.edu sa.gov schools.nsw.edu tas tas.edu tas.gov vic
    vic.edu vic.gov wa wa.edu wa.gov .auction .audi .audible .audio .auspost .author .auto .autos
    .avianca .aw com .aws .ax be cat es eu gg mc us xy .axa .az biz com edu gov info int mil name
    net org pp pro .azure .ba blogspot com edu gov mil net org rs .baby .baidu .banamex
    .bananarepublic .band .bank .bar .barcelona .barclaycard .barclays .barefoot .bargains
    .baseball .basketball aus nz .bauhaus .bayern .bb biz co com edu gov info net org store tv
    .bbc .bbt .bbva .bcg .bcn .bd * .be *.transurl 123website ac blogspot cloud.interhostsolutions
    ezproxy.kuleuven myspreadshop webhosting .beats .beauty .beer .bentley .berlin .best .bestbuy
    .bet .bf gov .bg 0 1 2 3 4 5 6 7 8 9 a b barsy blogspot c d e f g h i j k l m n o p q r s t u
    v w x y z .bh com edu gov net org .bharti .bi co com edu or org .bible .bid .bike .bing .bingo
    .bio .biz activetrail cloudns dscloud dyndns for-better for-more for-some for-the jozi mmafan
    myftp no-ip orx selfip webhop .bj africa agro architectes assur avocats blogspot co com eco
    econo edu info loisirs money net org ote restaurant resto tourism univ .black .blackfriday
    .blockbuster .blog .bloomberg .blue .bm com edu gov net org .bms .bmw .bn co com edu gov net
    org .bnpparibas .bo academia agro arte blog bolivia ciencia com cooperativa democracia deporte
    ecologia economia edu empresa gob indigena industria info int medicina mil movimiento musica
    natural net nombre noticias org patria plurinacional politica profesional pueblo revista salud
    tecnologia tksat transporte tv web wiki .boats .boehringer .bofa .bom .bond .boo .book
    .booking .bosch .bostik .boston .bot .boutique .box .br *.nom 9guacu abc ac.gov ac.leg adm adv
    agr aju al.gov al.leg am am.gov am.leg anani ap.gov ap.leg aparecida app arq art ato b ba.gov
    ba.leg barueri belem bhz bib bio blog blogspot.com bmd boavista bsb campinagrande campinas
    caxias ce.gov ce.leg cim cng cnt com contagem coop coz cri cuiaba curitiba def des det dev
    df.gov df.leg ecn eco edu emp enf eng es.gov es.leg esp etc eti far feira flog floripa fm fnd
    fortal fot foz fst g12 geo ggf go.gov go.leg goiania gov gru imb ind inf jab jampa jdf
    joinville jor jus leg lel log londrina ma.gov ma.leg macapa maceio manaus maringa mat med
    mg.gov mg.leg mil morena mp ms.gov ms.leg mt.gov mt.leg mus natal net niteroi not ntr odo ong
    org osasco pa.gov pa.leg palmas pb.gov pb.leg pe.gov pe.leg pi.gov pi.leg poa ppg pr.gov
    pr.leg pro psc psi pvh qsl radio rec recife rep ribeirao rio riobranco riopreto rj.gov rj.leg
    rn.gov rn.leg ro.gov ro.leg rr.gov rr.leg rs.gov rs.leg salvador sampa santamaria santoandre
    saobernardo saogonca sc.gov sc.leg se.gov se.leg seg simplesite.com sjc slg slz sorocaba
    sp.gov sp.leg srv taxi tc tec teo the tmp to.gov to.leg trd tur tv udi
    users.scale.virtualcloud.com vet vix vlog wiki zlg .bradesco .bridgestone .broadway .broker
    .brother .brussels .bs com edu gov net org we .bt com edu gov net org .build .builders
    cloudsite .business co .buy .buzz .bv .bw co org .by blogspot.com com gov mediatech mil
    mycloud of .bz com edu gov gsj net org za .bzh .ca *.awdev ab barsy bc blogspot co gc mb
    myspreadshop nb nf nl no-ip ns nt nu on pe qc sk yk .cab .cafe .cal .call .calvinklein .cam
    .camera .camp .canon .capetown .capital .capitalone .car .caravan .cards .care .career
    .careers .cars .casa ui.nabu .case .cash .casino .cat .catering .catholic .cba .cbn .cbre .cbs
    .cc cloudns csx fantasyleague ftpaccess game-server instances.spawn myphotos scrapping twmail
    .cd gov .center .ceo .cern .cf blogspot .cfa .cfd .cg .ch *.firenet *.svc.firenet 123website
    12hp 2ix 4lima alp1.ae.flow appengine.flow blogspot dnsking gotdns lima-city linkyard-cloud
    myspreadshop square7 .chanel .channel .charity .chase .chat .cheap .chintai .christmas .chrome
    .church .ci ac asso aéroport co com ed edu fin go gouv int md net nl or org presse
    xn--aroport-bya .cipriani .circle .cisco .citadel .citi .citic .city .cityeats .ck !www * .cl
    blogspot co gob gov mil .claims .cleaning .click .clinic .clinique .clothing .cloud *.banzai
    *.magentosite *.on-rancher *.sensiosite *.statics ca.reclaim ch.trendhosting cs.keliweb
    de.trendhosting diadem elementor es-1.axarnet eu.encoway fnc.fr-par.scw fr-par-1.baremetal.scw
    fr-par-2.baremetal.scw functions.fnc.fr-par.scw it1.eur.aruba.jenv-aruba it1.jenv-aruba jele
    jotelulu k8s.fr-par.scw k8s.nl-ams.scw k8s.pl-waw.scw k8s.scw keliweb kuleuven linkyard
    nl-ams-1.baremetal.scw nodes.k8s.fr-par.scw nodes.k8s.nl-ams.scw nodes.k8s.pl-waw.scw oxa
    perspecta primetel priv.instances.scw pub.instances.scw ravendb s3-website.fr-par.scw
    s3-website.nl-ams.scw s3-website.pl-waw.scw s3.fr-par.scw s3.nl-ams.scw s3.pl-waw.scw
    scalebook.scw smartlabeling.scw tn.oxa trafficplex uk.oxa uk.primetel uk.reclaim urown
    us.reclaim vapor vip.jelastic voorloper whm.fr-par.scw whm.nl-ams.scw .club barsy cloudns jele
    .clubmed .cm co com gov net .cn *.compute.amazonaws.com *.elb.amazonaws.com ac ah bj
    canva-apps cn-north-1.eb.amazonaws.com cn-northwest-1.eb.amazonaws.com com cq
    direct.quickconnect edu fj gd gov gs gx gz ha hb he hi hk hl hn instantcloud jl js jx ln mil
    mo net nm nx org qh s3.cn-north-1.amazonaws.com sc sd sh sn sx tj tw xj xn--55qx5d xn--io0a7i
    xn--od0alg xz yn zj 公司 網絡 网络 .co *.otap arts blogspot.com carrd com crd edu firewalledreplit
    firm gov id.firewalledreplit id.repl info int leadpages lpages mil mypi n4t net nom org rec
    repl supabase web .coach .codes *.owo .coffee .college .cologne .com *.0emm *.builder.code
    *.cns.joyent *.compute-1.amazonaws *.compute.amazonaws *.customer-oci *.dev-builder.code
    *.dev.adobeaemcloud *.devcdnaccesso *.digitaloceanspaces *.elb.amazonaws *.linodeobjects
    *.nodebalancer.linode *.oci.customer-oci *.ocp.customer-oci *.ocs.customer-oci *.paywhirl
    *.quipelements *.r.appspot *.stg-builder.code *.vultrobjects 001www 1kapp 3utilities 4u
    adobeaemcloud africa airkitapps airkitapps-au aivencloud alpha-myqnapcloud alpha.bounty-full
    amscompute ap-northeast-1.elasticbeanstalk ap-northeast-2.elasticbeanstalk
    ap-northeast-3.elasticbeanstalk ap-south-1.elasticbeanstalk ap-southeast-1.elasticbeanstalk
    ap-southeast-2.elasticbeanstalk api.stdlib app.lmpm app.render appchizi applinzi apps.fbsbx
    appspacehosted appspaceusercontent appspot ar authgear-staging authgearapps
    awsglobalaccelerator awsmppl balena-devices barsycenter barsyonline beta.bounty-full
    betainabox blogdns blogspot blogsyte bloxcms bounty-full boutir bplaced br builtwithdark
    ca-central-1.elasticbeanstalk cafjs canva-apps caracal.mythic-beasts cechire cf-ipfs
    ciscofreak clicketcloud cloud.nospamproxy cloudcontrolapp cloudcontrolled cloudflare-ipfs cn
    co codespot customer.mythic-beasts damnserver dattolocal dattorelay dattoweb ddns5 ddnsfree
    ddnsgeek ddnsking ddnslive de demo.datadetect demo.jelastic dev-myqnapcloud discordsays
    discordsez ditchyourip dnsalias dnsdojo dnsiskinky doesntexist dontexist doomdns dopaas
    drayddns dreamhosters dsmynas dyn-o-saur dynalias dyndns-at-home dyndns-at-work dyndns-blog
    dyndns-free dyndns-home dyndns-ip dyndns-mail dyndns-office dyndns-pics dyndns-remote
    dyndns-server dyndns-web dyndns-wiki dyndns-work dynns elasticbeanstalk encoreapi
    est-a-la-maison est-a-la-masion est-le-patron est-mon-blogueur eu eu-1.evennode eu-2.evennode
    eu-3.evennode eu-4.evennode eu-central-1.elasticbeanstalk eu-west-1.elasticbeanstalk
    eu-west-2.elasticbeanstalk eu-west-3.elasticbeanstalk eu.meteorapp eu.pythonanywhere familyds
    fastly-edge fastly-terrarium fastvps-server fentiger.mythic-beasts firebaseapp
    firewall-gateway fldrv forgeblocks framercanvas freebox-os freeboxos freemyip from-ak from-al
    from-ar from-ca from-ct from-dc from-de from-fl from-ga from-hi from-ia from-id from-il
    from-in from-ks from-ky from-ma from-md from-mi from-mn from-mo from-ms from-mt from-nc
    from-nd from-ne from-nh from-nj from-nm from-nv from-oh from-ok from-or from-pa from-pr
    from-ri from-sc from-sd from-tn from-tx from-ut from-va from-vt from-wa from-wi from-wv
    from-wy geekgalaxy gentapps gentlentapis getmyip giize githubusercontent gleeze googleapis
    googlecode gotdns gotpantheon gr health-carereform herokuapp herokussl hidora hk hobby-site
    homelinux homesecuritymac homesecuritypc homeunix hostedpi hotelwithflight hu iamallama
    impertrix impertrixcdn instance.datadetect ip.linodeusercontent is-a-anarchist is-a-blogger
    is-a-bookkeeper is-a-bulls-fan is-a-caterer is-a-chef is-a-conservative is-a-cpa
    is-a-cubicle-slave is-a-democrat is-a-designer is-a-doctor is-a-financialadvisor is-a-geek
    is-a-green is-a-guru is-a-hard-worker is-a-hunter is-a-landscaper is-a-lawyer is-a-liberal
    is-a-libertarian is-a-llama is-a-musician is-a-nascarfan is-a-nurse is-a-painter
    is-a-personaltrainer is-a-photographer is-a-player is-a-republican is-a-rockstar
    is-a-socialist is-a-student is-a-teacher is-a-techie is-a-therapist is-an-accountant
    is-an-actor is-an-actress is-an-anarchist is-an-artist is-an-engineer is-an-entertainer
    is-certified is-gone is-into-anime is-into-cars is-into-cartoons is-into-games is-leet
    is-not-certified is-slick is-uberleet is-with-theband isa-geek isa-hockeynut issmarterthanyou
    it jcloud-ver-jpc.ik-server jcloud.ik-server jdevcloud jed.wafaicloud jpn js.wpenginepowered
    kasserver kilatiron kozow kr ktistory likes-pie likescandy logoip lon.wafaicloud loseyourip
    lpusercontent lynx.mythic-beasts mazeplay members.linode messwithdns meteorapp mex miniserver
    myactivedirectory myasustor mydatto mydobiss mydrobo myiphost myqnapcloud mysecuritycamera
    myshopblocks myshopify myspreadshop mytabit mytuleap myvnc neat-url net-freaks nfshost no
    ocelot.mythic-beasts on-aptible oncilla.mythic-beasts onfabrica onrender onthewifi
    onza.mythic-beasts ooguy operaunite orsites outsystemscloud ownprovider
    paas.hosted-by-previder paas.massivegrid pagefrontapp pages.wiardweb pagespeedmobilizer pagexl
    pgfog pixolino platter-app playstation-cloud pleskns point2this postman-echo pro.typeform
    publishproxy pythonanywhere qa2 qbuser qc qualifioapp quicksytes rackmaze rag-cloud-ch.hosteur
    rag-cloud.hosteur remotewd reservd reserve-online rhcloud ru ryd.wafaicloud
    s3-ap-northeast-1.amazonaws s3-ap-northeast-2.amazonaws s3-ap-south-1.amazonaws
    s3-ap-southeast-1.amazonaws s3-ap-southeast-2.amazonaws s3-ca-central-1.amazonaws
    s3-eu-central-1.amazonaws s3-eu-west-1.amazonaws s3-eu-west-2.amazonaws s3-eu-west-3.amazonaws
    s3-external-1.amazonaws s3-fips-us-gov-west-1.amazonaws s3-sa-east-1.amazonaws
    s3-us-east-2.amazonaws s3-us-gov-west-1.amazonaws s3-us-west-1.amazonaws
    s3-us-west-2.amazonaws s3-website-ap-northeast-1.amazonaws s3-website-ap-southeast-1.amazonaws
    s3-website-ap-southeast-2.amazonaws s3-website-eu-west-1.amazonaws
    s3-website-sa-east-1.amazonaws s3-website-us-east-1.amazonaws s3-website-us-west-1.amazonaws
    s3-website-us-west-2.amazonaws s3-website.ap-northeast-2.amazonaws
    s3-website.ap-south-1.amazonaws s3-website.ca-central-1.amazonaws
    s3-website.eu-central-1.amazonaws s3-website.eu-west-2.amazonaws
    s3-website.eu-west-3.amazonaws s3-website.us-east-2.amazonaws s3.amazonaws
    s3.ap-northeast-2.amazonaws s3.ap-south-1.amazonaws s3.ca-central-1.amazonaws
    s3.dualstack.ap-northeast-1.amazonaws s3.dualstack.ap-northeast-2.amazonaws
    s3.dualstack.ap-south-1.amazonaws s3.dualstack.ap-southeast-1.amazonaws
    s3.dualstack.ap-southeast-2.amazonaws s3.dualstack.ca-central-1.amazonaws
    s3.dualstack.eu-central-1.amazonaws s3.dualstack.eu-west-1.amazonaws
    s3.dualstack.eu-west-2.amazonaws s3.dualstack.eu-west-3.amazonaws
    s3.dualstack.sa-east-1.amazonaws s3.dualstack.us-east-1.amazonaws
    s3.dualstack.us-east-2.amazonaws s3.eu-central-1.amazonaws s3.eu-west-2.amazonaws
    s3.eu-west-3.amazonaws s3.us-east-2.amazonaws sa sa-east-1.elasticbeanstalk saves-the-whales
    scrysec securitytactics selfip sells-for-less sells-for-u servebbs servebeer
    servecounterstrike serveexchange serveftp servegame servehalflife servehttp servehumour
    serveirc servemp3 servep2p servepics servequake servesarcasm shopitsite siiites simple-url
    simplesite sinaapp site.tb-hosting skygearapp smushcdn space-to-rent sphinx.mythic-beasts
    stackhero-network static.observableusercontent streamlitapp stufftoread teaches-yoga temp-dns
    theworkpc thingdustdata townnews-staging try-snowplow trycloudflare tuleap-partners
    u2-local.xnbay u2.xnbay uk unusualperson us us-1.evennode us-2.evennode us-3.evennode
    us-4.evennode us-east-1.amazonaws us-east-1.elasticbeanstalk us-east-2.elasticbeanstalk
    us-gov-west-1.elasticbeanstalk us-west-1.elasticbeanstalk us-west-2.elasticbeanstalk uy
    vfs.cloud9.af-south-1.amazonaws vfs.cloud9.ap-east-1.amazonaws
    vfs.cloud9.ap-northeast-1.amazonaws vfs.cloud9.ap-northeast-2.amazonaws
    vfs.cloud9.ap-northeast-3.amazonaws vfs.cloud9.ap-south-1.amazonaws
    vfs.cloud9.ap-southeast-1.amazonaws vfs.cloud9.ap-southeast-2.amazonaws
    vfs.cloud9.ca-central-1.amazonaws vfs.cloud9.eu-central-1.amazonaws
    vfs.cloud9.eu-north-1.amazonaws vfs.cloud9.eu-south-1.amazonaws vfs.cloud9.eu-west-1.amazonaws
    vfs.cloud9.eu-west-2.amazonaws vfs.cloud9.eu-west-3.amazonaws vfs.cloud9.me-south-1.amazonaws
    vfs.cloud9.sa-east-1.amazonaws vfs.cloud9.us-east-1.amazonaws vfs.cloud9.us-east-2.amazonaws
    vfs.cloud9.us-west-1.amazonaws vfs.cloud9.us-west-2.amazonaws vipsinaapp vs.mythic-beasts
    wafflecell webview-assets.cloud9.af-south-1.amazonaws
    webview-assets.cloud9.ap-east-1.amazonaws webview-assets.cloud9.ap-northeast-1.amazonaws
    webview-assets.cloud9.ap-northeast-2.amazonaws webview-assets.cloud9.ap-northeast-3.amazonaws
    webview-assets.cloud9.ap-south-1.amazonaws webview-assets.cloud9.ap-southeast-1.amazonaws
    webview-assets.cloud9.ap-southeast-2.amazonaws webview-assets.cloud9.ca-central-1.amazonaws
    webview-assets.cloud9.eu-central-1.amazonaws webview-assets.cloud9.eu-north-1.amazonaws
    webview-assets.cloud9.eu-south-1.amazonaws webview-assets.cloud9.eu-west-1.amazonaws
    webview-assets.cloud9.eu-west-2.amazonaws webview-assets.cloud9.eu-west-3.amazonaws
    webview-assets.cloud9.me-south-1.amazonaws webview-assets.cloud9.sa-east-1.amazonaws
    webview-assets.cloud9.us-east-1.amazonaws webview-assets.cloud9.us-east-2.amazonaws
    webview-assets.cloud9.us-west-1.amazonaws webview-assets.cloud9.us-west-2.amazonaws withgoogle
    withyoutube wixsite woltlab-demo workisboring wpdevcloud wpenginepowered wphostedmail wpmucdn
    writesthisblog x.mythic-beasts xen.prgmr xnbay yali.mythic-beasts yolasite za .comcast
    .commbank .community myforum nog ravendb .company .compare .computer .comsec .condos
    .construction .consulting .contact .contractors .cooking .cookingchannel .cool de elementor
    .coop .corsica .country .coupon .coupons .courses .cpa .cr ac co ed fi go or sa .credit
    .creditcard .creditunion .cricket .crown .crs .cruise .cruises .cu com edu gov inf net org
    .cuisinella .cv blogspot com edu int nome org .cw com edu net org .cx ath gov info .cy ac biz
    blogspot.com com ekloges gov j.scaleforce.com ltd mil net org press pro tm .cymru .cyou .cz
    *.cloud.metacentrum blogspot co custom.metacentrum e4 flt.cloud.muni realm usr.cloud.muni
    .dabur .dad .dance .data .date .dating .datsun .day .dclk .dds .de *.frusky *.uberspace
    123webseite 12hp 2ix 4lima barsy blogspot bplaced com community-pro customer.speedpartner
    dd-dns ddnss diskussionsbereich dnshome dnsupdater dray-dns draydns dyn-berlin dyn-ip24
    dyn-vpn dyn.cosidns dyn.ddnss dyn.home-webserver dynamisches-dns dyndns.ddnss dyndns1 dynvpn
    firewall-gateway fuettertdasnetz git-repos goip günstigbestellen günstigliefern home-webserver
    in-berlin in-brb in-butter in-dsl in-vpn internet-dns iservschule isteingeek istmein
    keymachine l-o-g-i-n lcube-server lebtimnetz leitungsen lima-city logoip mein-iserv mein-vigor
    my-gateway my-router my-vigor my-wan myhome-server myspreadshop pages.it.hs-heilbronn
    schulplattform schulserver spdns square7 svn-repos syno-ds synology-diskstation synology-ds
    taifun-dns test-iserv traeumtgerade virtual-user virtualuser xn--gnstigbestellen-zvb
    xn--gnstigliefern-wob .deal .dealer .deals .degree .delivery .dell .deloitte .delta .democrat
    .dental .dentist .desi .design bss .dev *.gateway *.lcl *.lclstage *.stg *.stgstage
    *.user.localcert *.webhare autocode curv deno deno-staging deta fly githubpreview iserv
    loginline mediatech pages platter-app r2 shiftcrypto vercel workers .dhl .diamonds .diet
    .digital cloudapps london.cloudapps .direct .directory .discount .discover .dish .diy .dj .dk
    123hjemmeside biz blogspot co firm myspreadshop reg store .dm com edu gov net org .dnp .do art
    com edu gob gov mil net org sld web .docs .doctor .dog .domains .dot .download .drive .dtv
    .dubai .dunlop .dupont .durban .dvag .dvr .dz art asso com edu gov net org pol soc tm .earth
    *.bzz.dapps *.dapps .eat .ec base com edu fin gob gov info k12 med mil net official org pro
    .eco .edeka .edu git-pages.rit .education co .ee aip blogspot.com com edu fie gov lib med org
    pri riik .eg blogspot.com com edu eun gov mil name net org sci .email .emerck .energy
    .engineer .engineering .enterprises .epson .equipment .er * .ericsson .erni .es 123miweb
    blogspot.com com edu gob myspreadshop nom org .esq .estate *.compute .et biz com edu gov info
    name net org .etisalat .eu *.transurl airkitapps barsy cloudns diskstation jelastic.dogado
    mycd spdns wellbeingzone .eurovision .eus user.party .events co koobin .exchange .expert
    .exposed .express .extraspace .fage .fail .fairwinds .faith ybo .family .fan .fans .farm storj
    .farmers .fashion .fast .fedex .feedback .ferrari .ferrero .fi 123kotisivu aland blogspot
    demo.datacenter dy fi.cloudplatform häkkinen iki kapsi myspreadshop paas.datacenter
    xn--hkkinen-5wa .fiat .fidelity .fido .film .final .finance .financial co .fire .firestone
    .firmdale .fish .fishing .fit .fitness .fj ac biz com gov info mil name net org pro .fk *
    .flickr .flights .flir .florist .flowers .fly .fm *.user com edu net org radio .fo .foo .food
    .foodnetwork .football .ford .forex .forsale .forum .foundation .fox .fr 123siteweb aeroport
    asso avocat avoues blogspot cci chambagri chirurgiens-dentistes
    chirurgiens-dentistes-en-france com dedibox en-root experts-comptables fbx-os fbxos freebox-os
    freeboxos geometre-expert goupile gouv greta huissier-justice medecin myspreadshop nom
    notaires on-web pharmacien port prd tm veterinaire ynh .free .fresenius .frl .frogans
    .frontdoor .frontier .ftr .fujitsu .fun .fund .furniture .futbol .fyi .ga .gal .gallery .gallo
    .gallup .game .games .gap .garden .gay .gb .gbiz .gd edu gov .gdn cnpy .ge com edu gov mil net
    org pvt .gea .gent .genting .george .gf .gg co cya daemon.panel kaas net org panel .ggee .gh
    com edu gov mil org .gi com edu gov ltd mod org .gift .gifts .gives .giving .gl biz co com edu
    net org xx .glass .gle .global .globo .gm .gmail .gmbh .gmo .gmx .gn ac com edu gov net org
    .godaddy .gold .goldpoint .golf .goo .goodyear .goog *.usercontent cloud translate .google
    .gop .got .gov .gp app asso com edu mobi net org .gq .gr blogspot com edu gov net org
    simplesite .grainger .graphics .gratis .green .gripe .grocery .group discourse .gs .gt blog
    com de edu gob ind mil net org to .gu com edu gov guam info net org web .guardian .gucci .guge
    .guide .guitars .guru .gw .gy be co com edu gov net org .hair .hamburg .hangout .haus .hbo
    .hdfc .hdfcbank .health hra .healthcare .help .helsinki .here .hermes .hgtv .hiphop .hisamitsu
    .hitachi .hiv .hk blogspot com edu gov idv inc ltd net org secaas xn--55qx5d xn--ciqpn
    xn--gmq050i xn--gmqw5a xn--io0a7i xn--lcvr32d xn--mk0axi xn--mxtq1m xn--od0alg xn--od0aq3b
    xn--tn0ag xn--uc0atv xn--uc0ay4a xn--wcvs22d xn--zf0avx 个人 個人 公司 政府 敎育 教育 箇人 組織 組织 網絡 網络 组織 组织
    网絡 网络 .hkt .hm .hn cc com edu gob mil net org .hockey .holdings .holiday .homedepot .homegoods
    .homes .homesense .honda .horse .hospital .host cloudaccess easypanel fastvps freesite half
    jele mircloud myfast pcloud tempurl wpmudev .hosting opencraft .hot .hoteles .hotels .hotmail
    .house .how .hr blogspot com free from iz name .hsbc .ht adult art asso com coop edu firm gouv
    info med net org perso pol pro rel shop .hu 2000 agrar blogspot bolt casino city co erotica
    erotika film forum games hotel info ingatlan jogasz konyvelo lakas media news org priv reklam
    sex shop sport suli szex tm tozsde utazas video .hughes .hyatt .hyundai .ibm .icbc .ice .icu
    .id *.rss.my ac biz blogspot.co co desa flap forte go mil my net or ponpes sch web .ie
    blogspot gov myspreadshop .ieee .ifm .ikano .il ac blogspot.co co gov idf k12 muni mytabit.co
    net org ravpage.co tabitorder.co .im ac co com ltd.co net org plc.co ro tt tv .imamat .imdb
    .immo .immobilien .in 5g 6g ac ai am barsy bihar biz blogspot business ca cloudns cn co com
    coop cs delhi dr edu er firm gen gov gujarat ind info int internet io me mil net nic org pg
    post pro res supabase travel tv uk up us web .inc .industries .infiniti .info
    barrel-of-knowledge barrell-of-knowledge barsy cloudns dnsupdate dvrcam dynamic-dns dyndns
    for-our forumz groks-the groks-this here-for-more ilovecollege knowsitall mayfirst no-ip
    nsupdate selfip v-info webhop .ing .ink .institute .insurance .insure .int eu .international
    .intuit .investments .io *.azurecontainer *.backyards.banzaicloud *.moonscale *.on-acorn
    *.on-k3s *.on-rio *.s5y *.stolos *.sys.qcx 2038 apigee app.banzaicloud apps.lair b-data
    backplaneapp barsy basicserver beagleboard bitbucket bluebite boxfuse browsersafetymark
    cleverapps cloud-fr1.unispace com cust.dev.thingdust cust.disrec.thingdust cust.prod.thingdust
    cust.testing.thingdust dedyn definima devices.resinstaging drud dyn53 dyndns.dappnode editorx
    edugit fh-muenster g.vbrplsbx ghost github gitlab hasura-app hostyhosting hzc id.forgerock
    jele loginline lolipop mo-siemens mock.pstmn musician ngrok nid paas.beebyte pantheonsite
    protonet pstmn qcx qoto readthedocs reservd.dev.thingdust reservd.disrec.thingdust
    reservd.testing.thingdust resindevice sandcats sekd1.beebyteapp shiftcrypto shiftedit shw
    spacekit stage.nodeart telebit tickets uk0.bigv upli utwente vaporcloud virtualserver
    webthings wedeploy .ipiranga .iq com edu gov mil net org .ir ac co gov id net org sch
    xn--mgba3a4f16a xn--mgba3a4fra ايران ایران .irish .is blogspot com cupcake edu gov int net org
    .ismaili .ist .istanbul .it 123homepage 16-b 32-b 64-b abr abruzzo ag agrigento al alessandria
    alto-adige altoadige an ancona andria-barletta-trani andria-trani-barletta andriabarlettatrani
    andriatranibarletta ao aosta aosta-valley aostavalley aoste ap aq aquila ar arezzo
    ascoli-piceno ascolipiceno asti at av avellino ba balsan balsan-sudtirol balsan-suedtirol
    balsan-südtirol bari barletta-trani-andria barlettatraniandria bas basilicata belluno
    benevento bergamo bg bi biella bl blogspot bn bo bologna bolzano bolzano-altoadige bozen
    bozen-sudtirol bozen-suedtirol bozen-südtirol br brescia brindisi bs bt bulsan bulsan-sudtirol
    bulsan-suedtirol bulsan-südtirol bz ca cagliari cal calabria caltanissetta cam campania
    campidano-medio campidanomedio campobasso carbonia-iglesias carboniaiglesias carrara-massa
    carraramassa caserta catania catanzaro cb ce cesena-forli cesena-forlì cesenaforli cesenaforlì
    ch chieti ci cl cloud.jelastic.open.tim cn co como cosenza cr cremona crotone cs ct cuneo cz
    dell-ogliastra dellogliastra edu emilia-romagna emiliaromagna emr en enna fc fe fermo ferrara
    fg fi firenze florence fm foggia forli-cesena forlicesena forlì-cesena forlìcesena fr
    friuli-v-giulia friuli-ve-giulia friuli-vegiulia friuli-venezia-giulia friuli-veneziagiulia
    friuli-vgiulia friuliv-giulia friulive-giulia friulivegiulia friulivenezia-giulia
    friuliveneziagiulia friulivgiulia frosinone fvg ge genoa genova go gorizia gov gr grosseto
    ibxos iglesias-carbonia iglesiascarbonia iliadboxos im imperia is isernia jc.neen kr la-spezia
    laquila laspezia latina laz lazio lc le lecce lecco li lig liguria livorno lo lodi lom
    lombardia lombardy lt lu lucania lucca macerata mantova mar marche massa-carrara massacarrara
    matera mb mc me medio-campidano mediocampidano messina mi milan milano mn mo modena mol molise
    monza monza-brianza monza-e-della-brianza monzabrianza monzaebrianza monzaedellabrianza ms mt
    myspreadshop na naples napoli no novara nu nuoro og ogliastra olbia-tempio olbiatempio or
    oristano ot pa padova padua palermo parma pavia pc pd pe perugia pesaro-urbino pesarourbino
    pescara pg pi piacenza piedmont piemonte pisa pistoia pmn pn po pordenone potenza pr prato pt
    pu pug puglia pv pz ra ragusa ravenna rc re reggio-calabria reggio-emilia reggiocalabria
    reggioemilia rg ri rieti rimini rm rn ro roma rome rovigo sa salerno sar sardegna sardinia
    sassari savona si sic sicilia sicily siena siracusa so sondrio sp sr ss suedtirol sv syncloud
    südtirol ta taa taranto te tempio-olbia tempioolbia teramo terni tn to torino tos toscana tp
    tr trani-andria-barletta trani-barletta-andria traniandriabarletta tranibarlettaandria trapani
    trentin-sud-tirol trentin-sudtirol trentin-sued-tirol trentin-suedtirol trentin-süd-tirol
    trentin-südtirol trentino trentino-a-adige trentino-aadige trentino-alto-adige
    trentino-altoadige trentino-s-tirol trentino-stirol trentino-sud-tirol trentino-sudtirol
    trentino-sued-tirol trentino-suedtirol trentino-süd-tirol trentino-südtirol trentinoa-adige
    trentinoaadige trentinoalto-adige trentinoaltoadige trentinos-tirol trentinostirol
    trentinosud-tirol trentinosudtirol trentinosued-tirol trentinosuedtirol trentinosüd-tirol
    trentinosüdtirol trentinsud-tirol trentinsudtirol trentinsued-tirol trentinsuedtirol
    trentinsüd-tirol trentinsüdtirol trento treviso trieste ts turin tuscany tv ud udine umb
    umbria urbino-pesaro urbinopesaro va val-d-aosta val-daosta vald-aosta valdaosta valle-aosta
    valle-d-aosta valle-daosta valleaosta valled-aosta valledaosta vallee-aoste vallee-d-aoste
    valleeaoste valleedaoste vallée-aoste vallée-d-aoste valléeaoste valléedaoste vao varese vb vc
    vda ve ven veneto venezia venice verbania vercelli verona vi vibo-valentia vibovalentia
    vicenza viterbo vr vs vt vv xn--balsan-sdtirol-nsb xn--bozen-sdtirol-2ob
    xn--bulsan-sdtirol-nsb xn--cesena-forl-mcb xn--cesenaforl-i8a xn--forl-cesena-fcb
    xn--forlcesena-c8a xn--sdtirol-n2a xn--trentin-sd-tirol-rzb xn--trentin-sdtirol-7vb
    xn--trentino-sd-tirol-c3b xn--trentino-sdtirol-szb xn--trentinosd-tirol-rzb
    xn--trentinosdtirol-7vb xn--trentinsd-tirol-6vb xn--trentinsdtirol-nsb xn--valle-aoste-ebb
    xn--valle-d-aoste-ehb xn--valleaoste-e7a xn--valledaoste-ebb .itau .itv .jaguar .java .jcb .je
    co net of org .jeep .jetzt .jewelry .jio .jll .jm * .jmp .jnj .jo com edu gov mil name net org
    sch .jobs .joburg .jot .joy .jp !city.kawasaki !city.kitakyushu !city.kobe !city.nagoya
    !city.sapporo !city.sendai !city.yokohama *.kawasaki *.kitakyushu *.kobe *.nagoya *.sapporo
    *.sendai *.yokohama abashiri.hokkaido abeno.osaka abiko.chiba abira.hokkaido abu.yamaguchi ac
    achi.nagano ad adachi.tokyo aga.niigata agano.niigata agematsu.nagano aguni.okinawa
    aibetsu.hokkaido aichi aikawa.kanagawa ainan.ehime aioi.hyogo aisai.aichi aisho.shiga
    aizubange.fukushima aizumi.tokushima aizumisato.fukushima aizuwakamatsu.fukushima
    akabira.hokkaido akagi.shimane akaiwa.okayama akashi.hyogo aki.kochi akiruno.tokyo
    akishima.tokyo akita akita.akita akkeshi.hokkaido ako.hyogo akune.kagoshima ama.aichi
    ama.shimane amagasaki.hyogo amakusa.kumamoto amami.kagoshima ami.ibaraki anamizu.ishikawa
    anan.nagano anan.tokushima ando.nara angry anjo.aichi annaka.gunma anpachi.gifu aogaki.hyogo
    aogashima.tokyo aoki.nagano aomori aomori.aomori arai.shizuoka arakawa.saitama arakawa.tokyo
    arao.kumamoto ariake.saga arida.wakayama aridagawa.wakayama arita.saga asago.hyogo asahi.chiba
    asahi.ibaraki asahi.mie asahi.nagano asahi.toyama asahi.yamagata asahikawa.hokkaido
    asaka.saitama asakawa.fukushima asakuchi.okayama asaminami.hiroshima ashibetsu.hokkaido
    ashikaga.tochigi ashiya.fukuoka ashiya.hyogo ashoro.hokkaido aso.kumamoto assabu.hokkaido
    asuke.aichi atami.shizuoka atsugi.kanagawa atsuma.hokkaido awaji.hyogo aya.miyazaki
    ayabe.kyoto ayagawa.kagawa ayase.kanagawa azumino.nagano babyblue babymilk backdrop bambina
    bandai.fukushima bando.ibaraki bato.tochigi beppu.oita bibai.hokkaido biei.hokkaido
    bifuka.hokkaido bihoro.hokkaido biratori.hokkaido bitter bizen.okayama blogspot blush boo boy
    boyfriend bungoono.oita bungotakada.oita bunkyo.tokyo but buyshop buzen.fukuoka candypop capoo
    catfood cheap chiba chicappa chichibu.saitama chigasaki.kanagawa chihayaakasaka.osaka
    chijiwa.nagasaki chikugo.fukuoka chikuho.fukuoka chikuhoku.nagano chikujo.fukuoka
    chikuma.nagano chikusei.ibaraki chikushino.fukuoka chikuzen.fukuoka chillout chino.nagano
    chippubetsu.hokkaido chips chiryu.aichi chita.aichi chitose.hokkaido chiyoda.gunma
    chiyoda.tokyo chizu.tottori chofu.tokyo chonan.chiba chosei.chiba choshi.chiba chowder
    choyo.kumamoto chu chuo.chiba chuo.fukuoka chuo.osaka chuo.tokyo chuo.yamanashi ciao co
    cocotte coolblog cranky cutegirl daa daigo.ibaraki daisen.akita daito.osaka daiwa.hiroshima
    date.fukushima date.hokkaido dazaifu.fukuoka deca deci digick doshi.yamanashi ebetsu.hokkaido
    ebina.kanagawa ebino.miyazaki echizen.fukui ed edogawa.tokyo egoism ehime eiheiji.fukui
    embetsu.hokkaido ena.gifu eniwa.hokkaido erimo.hokkaido esan.hokkaido esashi.hokkaido
    etajima.hiroshima fakefur fashionstore fem flier floppy fool frenchkiss fuchu.hiroshima
    fuchu.tokyo fuchu.toyama fudai.iwate fuefuki.yamanashi fuji.shizuoka fujieda.shizuoka
    fujiidera.osaka fujikawa.shizuoka fujikawa.yamanashi fujikawaguchiko.yamanashi fujimi.nagano
    fujimi.saitama fujimino.saitama fujinomiya.shizuoka fujioka.gunma fujisato.akita
    fujisawa.iwate fujisawa.kanagawa fujishiro.ibaraki fujiyoshida.yamanashi fukagawa.hokkaido
    fukaya.saitama fukuchi.fukuoka fukuchiyama.kyoto fukudomi.saga fukui fukui.fukui
    fukumitsu.toyama fukuoka fukuroi.shizuoka fukusaki.hyogo fukushima fukushima.fukushima
    fukushima.hokkaido fukuyama.hiroshima funabashi.chiba funagata.yamagata funahashi.toyama
    furano.hokkaido furubira.hokkaido furudono.fukushima furukawa.miyagi fuso.aichi fussa.tokyo
    futaba.fukushima futsu.nagasaki futtsu.chiba gamagori.aichi gamo.shiga gehirn.ne geisei.kochi
    genkai.saga gifu gifu.gifu ginan.gifu ginowan.okinawa ginoza.okinawa girlfriend girly gloomy
    go gobo.wakayama godo.gifu gojome.akita gokase.miyazaki gonna gonohe.aomori gose.nara
    gosen.niigata goshiki.hyogo gotemba.shizuoka goto.nagasaki gotsu.shimane gr greater gujo.gifu
    gunma gushikami.okinawa gyokuto.kumamoto habikino.osaka haboro.hokkaido hacca hachijo.tokyo
    hachinohe.aomori hachioji.tokyo hachirogata.akita hadano.kanagawa haebaru.okinawa haga.tochigi
    hagi.yamaguchi haibara.shizuoka hakata.fukuoka hakodate.hokkaido hakone.kanagawa hakuba.nagano
    hakui.ishikawa hakusan.ishikawa hamada.shimane hamamatsu.shizuoka hamatama.saga
    hamatonbetsu.hokkaido hamura.tokyo hanamaki.iwate hanamigawa.chiba hanawa.fukushima
    handa.aichi handcrafted hannan.osaka hanno.saitama hanyu.saitama happou.akita hara.nagano
    harima.hyogo hasama.oita hasami.nagasaki hashikami.aomori hashima.gifu hashimoto.wakayama
    hasuda.saitama hatogaya.saitama hatoyama.saitama hatsukaichi.hiroshima hayakawa.yamanashi
    hayashima.okayama hazu.aichi heavy heguri.nara hekinan.aichi her hichiso.gifu hida.gifu
    hidaka.hokkaido hidaka.kochi hidaka.saitama hidaka.wakayama higashi.fukuoka higashi.fukushima
    higashi.okinawa higashiagatsuma.gunma higashichichibu.saitama higashihiroshima.hiroshima
    higashiizu.shizuoka higashiizumo.shimane higashikagawa.kagawa higashikagura.hokkaido
    higashikawa.hokkaido higashikurume.tokyo higashimatsushima.miyagi higashimatsuyama.saitama
    higashimurayama.tokyo higashinaruse.akita higashine.yamagata higashiomi.shiga
    higashiosaka.osaka higashishirakawa.gifu higashisumiyoshi.osaka higashitsuno.kochi
    higashiura.aichi higashiyama.kyoto higashiyamato.tokyo higashiyodogawa.osaka
    higashiyoshino.nara hiho hiji.oita hikari.yamaguchi hikawa.shimane hikimi.shimane hikone.shiga
    himeji.hyogo himeshima.oita himi.toyama hino.tokyo hino.tottori hinode.tokyo hinohara.tokyo
    hioki.kagoshima hippy hirado.nagasaki hiraizumi.iwate hirakata.osaka hiranai.aomori
    hirara.okinawa hirata.fukushima hiratsuka.kanagawa hiraya.nagano hirogawa.wakayama
    hirokawa.fukuoka hirono.fukushima hirono.iwate hiroo.hokkaido hirosaki.aomori hiroshima
    hisayama.fukuoka hita.oita hitachi.ibaraki hitachinaka.ibaraki hitachiomiya.ibaraki
    hitachiota.ibaraki hizen.saga hofu.yamaguchi hokkaido hokuryu.hokkaido hokuto.hokkaido
    hokuto.yamanashi holy honai.ehime honbetsu.hokkaido hongo.hiroshima honjo.akita honjo.saitama
    honjyo.akita horokanai.hokkaido horonobe.hokkaido hungry hyogo hyuga.miyazaki ibara.okayama
    ibaraki ibaraki.ibaraki ibaraki.osaka ibigawa.gifu ichiba.tokushima ichihara.chiba
    ichikai.tochigi ichikawa.chiba ichikawa.hyogo ichikawamisato.yamanashi ichinohe.iwate
    ichinomiya.aichi ichinomiya.chiba ichinoseki.iwate icurus ide.kyoto iheya.okinawa iida.nagano
    iide.yamagata iijima.nagano iitate.fukushima iiyama.nagano iizuka.fukuoka iizuna.nagano
    ikaruga.nara ikata.ehime ikawa.akita ikeda.fukui ikeda.gifu ikeda.hokkaido ikeda.nagano
    ikeda.osaka iki.nagasaki ikoma.nara ikusaka.nagano imabari.ehime imakane.hokkaido imari.saga
    imizu.toyama ina.ibaraki ina.nagano ina.saitama inabe.mie inagawa.hyogo inagi.tokyo
    inami.toyama inami.wakayama inashiki.ibaraki inatsuki.fukuoka inawashiro.fukushima
    inazawa.aichi ine.kyoto ino.kochi inuyama.aichi inzai.chiba iruma.saitama isa.kagoshima
    isahaya.nagasaki ise.mie isehara.kanagawa isen.kagoshima isesaki.gunma ishigaki.okinawa
    ishikari.hokkaido ishikawa ishikawa.fukushima ishikawa.okinawa ishinomaki.miyagi isshiki.aichi
    isumi.chiba itabashi.tokyo itako.ibaraki itakura.gunma itami.hyogo itano.tokushima
    itayanagi.aomori itigo ito.shizuoka itoigawa.niigata itoman.okinawa iwade.wakayama
    iwafune.tochigi iwaizumi.iwate iwaki.fukushima iwakuni.yamaguchi iwakura.aichi iwama.ibaraki
    iwamizawa.hokkaido iwanai.hokkaido iwanuma.miyagi iwata.shizuoka iwate iwate.iwate
    iwatsuki.saitama iyo.ehime izena.okinawa izu.shizuoka izumi.kagoshima izumi.osaka
    izumiotsu.osaka izumisano.osaka izumizaki.fukushima izumo.shimane izumozaki.niigata
    izunokuni.shizuoka jellybean jinsekikogen.hiroshima joboji.iwate joetsu.niigata johana.toyama
    joso.ibaraki joyo.kyoto kadena.okinawa kadogawa.miyazaki kadoma.osaka kaga.ishikawa
    kagami.kochi kagamiishi.fukushima kagamino.okayama kagawa kagoshima kagoshima.kagoshima
    kaho.fukuoka kahoku.ishikawa kahoku.yamagata kai.yamanashi kainan.tokushima kainan.wakayama
    kaisei.kanagawa kaita.hiroshima kaizuka.osaka kakamigahara.gifu kakegawa.shizuoka
    kakinoki.shimane kakogawa.hyogo kakuda.miyagi kamagaya.chiba kamaishi.iwate kamakura.kanagawa
    kameoka.kyoto kameyama.mie kami.kochi kami.miyagi kamiamakusa.kumamoto kamifurano.hokkaido
    kamigori.hyogo kamiichi.toyama kamiizumi.saitama kamijima.ehime kamikawa.hokkaido
    kamikawa.hyogo kamikawa.saitama kamikitayama.nara kamikoani.akita kamimine.saga
    kaminokawa.tochigi kaminoyama.yamagata kamioka.akita kamisato.saitama kamishihoro.hokkaido
    kamisu.ibaraki kamisunagawa.hokkaido kamitonda.wakayama kamitsue.oita kamo.kyoto kamo.niigata
    kamoenai.hokkaido kamogawa.chiba kanagawa kanan.osaka kanazawa.ishikawa kanegasaki.iwate
    kaneyama.fukushima kaneyama.yamagata kani.gifu kanie.aichi kanmaki.nara kanna.gunma
    kannami.shizuoka kanonji.kagawa kanoya.kagoshima kanra.gunma kanuma.tochigi kanzaki.saga
    karasuyama.tochigi karatsu.saga kariwa.niigata kariya.aichi karuizawa.nagano karumai.iwate
    kasahara.gifu kasai.hyogo kasama.ibaraki kasamatsu.gifu kasaoka.okayama kashiba.nara
    kashihara.nara kashima.ibaraki kashima.saga kashiwa.chiba kashiwara.osaka kashiwazaki.niigata
    kasuga.fukuoka kasuga.hyogo kasugai.aichi kasukabe.saitama kasumigaura.ibaraki kasuya.fukuoka
    katagami.akita katano.osaka katashina.gunma katori.chiba katsuragi.nara katsuragi.wakayama
    katsushika.tokyo katsuura.chiba katsuyama.fukui kawaba.gunma kawachinagano.osaka kawagoe.mie
    kawagoe.saitama kawaguchi.saitama kawahara.tottori kawai.iwate kawai.nara kawaiishop
    kawajima.saitama kawakami.nagano kawakami.nara kawakita.ishikawa kawamata.fukushima
    kawaminami.miyazaki kawanabe.kagoshima kawanehon.shizuoka kawanishi.hyogo kawanishi.nara
    kawanishi.yamagata kawara.fukuoka kawasaki.miyagi kawatana.nagasaki kawaue.gifu
    kawazu.shizuoka kayabe.hokkaido kazo.saitama kazuno.akita keisen.fukuoka kembuchi.hokkaido
    kibichuo.okayama kiho.mie kihoku.ehime kijo.miyazaki kikirara kikonai.hokkaido
    kikuchi.kumamoto kikugawa.shizuoka kill kilo kimino.wakayama kimitsu.chiba kimobetsu.hokkaido
    kin.okinawa kinko.kagoshima kinokawa.wakayama kira.aichi kiryu.gunma kisarazu.chiba
    kishiwada.osaka kiso.nagano kisofukushima.nagano kisosaki.mie kita.kyoto kita.osaka kita.tokyo
    kitaaiki.nagano kitaakita.akita kitadaito.okinawa kitagata.gifu kitagata.saga kitagawa.kochi
    kitagawa.miyazaki kitahata.saga kitahiroshima.hokkaido kitakami.iwate kitakata.fukushima
    """
}
