/// The words of the lexicon.
enum LexiconWords {
  /// Word and weight, alternating; written by `Scripts/train_templates.py`.
  static let list = """
    0$ -113 00$ -143 01$ -118 02$ -205 03$ -169 04$ -201 06$ -175 09$ -191 1$ -119 10$ -143
    11$ -265 13$ -205 14$ -263 15$ -97 17$ -171 18$ -148 19$ -225 20$ -189 21$ -166 22$ -232
    23$ -228 24$ -238 25$ -160 26$ -169 27$ -250 28$ -162 29$ -159 30$ -124 31$ -175 32$ -205
    33$ -191 34$ -155 35$ -169 36$ -181 38$ -162 39$ -209 4$ -244 41$ -111 42$ -196 44$ -205
    45$ -111 47$ -148 48$ -175 5$ -175 50$ -228 55$ -117 56$ -148 57$ -191 58$ -181 6$ -122 7$ -145
    8$ -122 9$ -148 9th 164 ^01 -191 ^04 -181 ^06 -181 ^07 -186 ^08 -228 ^09 -155 ^12 -128 ^13 -244
    ^14 -125 ^15 -166 ^16 -178 ^18 -166 ^19 -166 ^20 -102 ^2011 -127 ^21 -258 ^22 -169 ^26 -117
    ^29 -169 ^4 -88 ^6 -147 ^7 -122 ^8 -104 ^9 -91 ^about -193 ^according 259 ^add -181
    ^advertise -274 ^advertisement -148 ^advertising -196 ^after 170 ^all -135 ^almost 200
    ^although 218 ^and 249 ^android -122 ^apps -155 ^april -178 ^archive -148 ^archives -196
    ^arts -169 ^as 133 ^asia -201 ^ask -148 ^at 119 ^autos -140 ^back -104 ^best -99 ^blog -253
    ^blogs -191 ^books -250 ^business -194 ^but 290 ^careers -205 ^cars -140 ^celebrity -162
    ^china -228 ^climate -155 ^close -155 ^comment -213 ^comments -152 ^contact -337
    ^copyright -287 ^corrections -131 ^crime -162 ^culture -186 ^daily -169 ^dance 200
    ^december -117 ^design -186 ^digg -162 ^digital -131 ^e -201 ^education -191 ^election -122
    ^email -86 ^entertainment -247 ^europe -107 ^events -191 ^explore -140 ^faq -131 ^fashion -217
    ^featured -131 ^february -268 ^find -172 ^follow -158 ^food -114 ^football -186 ^for 127
    ^games -191 ^gaming -169 ^get -88 ^golf -175 ^he 297 ^health -155 ^help -238 ^her 218 ^here 205
    ^his 234 ^holiday -155 ^home -167 ^hurricane -162 ^i 131 ^if 174 ^in 98 ^instagram -140 ^it 161
    ^january -258 ^jobs -228 ^join -162 ^june -183 ^latest -211 ^leave -122 ^legal -169 ^life -125
    ^lifestyle -228 ^linkedin -162 ^little 218 ^loading -169 ^log -205 ^many 218 ^march -211
    ^markets -186 ^may -175 ^media -238 ^mobile -203 ^monday 137 ^money -196 ^more -112 ^most -172
    ^mr 269 ^ms 207 ^music -172 ^national -196 ^new -94 ^news -307 ^newsletter -196
    ^newsletters -213 ^next -162 ^now 226 ^oct -196 ^oh 190 ^olympics -162 ^once 178 ^online -155
    ^peter -148 ^photos -122 ^podcasts -175 ^politics -265 ^post -99 ^powered -217 ^press -162
    ^previous -172 ^print -140 ^privacy -304 ^read -120 ^real -148 ^recent -122 ^recipes -140
    ^recommended -175 ^reddit -148 ^register -140 ^reply -181 ^reprints -148 ^reuters -196
    ^rss -318 ^science -250 ^search -265 ^security -162 ^share -219 ^she 231 ^shopping -140
    ^sign -285 ^site -228 ^skip -221 ^small -181 ^so 200 ^social -191 ^software -148 ^some 157
    ^space -191 ^special -169 ^sponsored -140 ^sport -213 ^sports -263 ^still 218 ^style -140
    ^submit -148 ^subscribe -338 ^tags -233 ^tech -196 ^technology -244 ^television -131
    ^tennis -169 ^terms -270 ^that 303 ^the 96 ^then 200 ^there 209 ^these 211 ^they 247 ^this 125
    ^three 149 ^to 96 ^tools -140 ^top -146 ^travel -281 ^trending -148 ^tumblr -162 ^tv -247
    ^tweet -131 ^twitter -170 ^u -124 ^uk -213 ^united -169 ^update 193 ^via 200 ^video -209
    ^videos -127 ^view -184 ^watch -122 ^we 189 ^weather -205 ^well 218 ^when 108 ^where 137
    ^while 200 ^with 149 ^women -122 ^wordpress -169 ^world -215 ^yes 129 ^youtube -201
    ^zobacz -201 ^новости -228 ^中 -102 ^人 -186 ^今 -155 ^体 -162 ^公 -181 ^关 -175 ^南 -181 ^博 -155
    ^即 -162 ^台 -151 ^國 -186 ^娱 -201 ^微 -128 ^我 -144 ^房 -196 ^政 -140 ^教 -186 ^新 -257 ^旅 -201 ^日 -131
    ^明 -155 ^更 -152 ^最 -186 ^游 -162 ^热 -155 ^生 -191 ^科 -131 ^网 -201 ^美 -260 ^股 -175 ^视 -186 ^財 -162
    ^财 -217 ^首 -140 a 88 a$ -217 ability 200 abone -120 abonner -120 abonnez -120 abonnieren -120
    above 178 absolutely 200 accedi -120 according 259 account$ -127 actress 247 actually 200
    ad -102 added 279 added$ 339 adding 178 addition 200 admitted 234 advertise -290
    advertisement -155 advertising -194 affected 178 after 80 afternoon 303 alerts -191 almost 160
    along 169 also 204 although 218 always 182 among 123 an 123 and 105 animals$ 200 anmelden -120
    another 105 any 169 apparently 259 appeared 178 archive$ -140 archives -93 are 110 are$ 218
    around 83 arrest 178 artist 154 as 110 asia -118 asked 117 assine -120 at 90 autos -148
    available 113 aviso -120 banks -169 basic 149 be 120 because 147 been 155 began 200 being 142
    believe 133 below$ 178 better 87 between 129 block 193 blog -98 blog$ -146 blogs -167
    blogs$ -235 boletin -120 both 182 but 152 butter 218 by 71 by$ -175 called 152 came 210 can 120
    cancel -111 candy 207 cardiac 200 cars -104 cases 185 cent 154 center$ -186 central 193
    ces -155 choices$ -162 cited 200 citizens 164 clearly 200 clever 288 columnists -148 come 147
    comentarios -120 comfort 200 coming 123 commentaires -120 commenti -120 comments -134
    comments$ -142 committee 242 committee$ 316 common 125 comparte -120 compartilhe -120
    compartir -120 completely 178 concerns 187 condividi -120 confidentialite -120 confirmed 193
    connexion -120 consider 200 contact -199 contained 288 content$ -103 continue 119
    contributed 218 conversation -148 cookies -120 copyright -170 corporate -169 could 134
    couldn 137 count 178 course 145 covered 142 created 140 cricket -148 crime -152 culture -126
    culture$ -122 current 142 currently 137 customers 196 dance 133 datenschutz -120 deal 114
    definitely 164 degree 288 demand 108 demand$ 200 democratic 200 department 135 design -146
    design$ -196 develop 190 development -122 development$ -162 did 123 didn 152 died 160
    different 142 digg -191 direct 160 discovered 193 do 106 does 88 don 113 done 154 done$ 218
    door 167 drink$ -140 dropped 200 e -100 each 129 editing 178 edition$ -162 egg 207 eggs 210
    either 259 else 210 email -122 email$ -152 encourage 218 end 97 enough 108 entertainment -299
    entertainment$ -196 entry -148 especially 149 even 119 events -99 every 108 everyone 161
    everything 97 evidence 160 expected 178 experienced 259 explore -148 fantasy -162 faq -175
    far 173 feb -186 feed -198 feed$ -205 feeds -136 feeds$ -169 feel 131 feeling 218 female 142
    few 178 finance -175 findings 211 fitness -140 five 99 focusing 200 following 183 follows 178
    football -172 for 98 forces 154 forum -128 forward 140 found 118 fresh 200 friday 127 from 91
    fruit 200 funded 200 further 164 g -109 galleries -196 galleries$ -148 gallery -162
    garden$ -162 gave 120 generally 200 generate 316 germany -148 getting 118 give 108 given 137
    gizlilik -120 go 91 goals 190 going 116 golf -117 gone 134 government 104 ground 108 guide -131
    guides -191 h -150 haberler -120 had 202 half 114 hand 186 happens 167 harry -181 has 156
    have 146 having 141 he 186 heading 200 headlines -155 headlines$ -191 health$ -111 helped 178
    her 115 here 124 here$ 104 higher 120 him 142 him$ 137 his 144 hope 141 horse -162 hospital 129
    however 279 html -186 husband 149 i 96 identified 269 if 142 ii -127 iletisim -120 ilgili -120
    immediately 210 important 132 impressum -120 improved 229 in 100 in$ -140 inbox -155
    inbox$ -140 inc -244 inc$ -162 include 200 includes 259 including 163 increased 218
    increasing 234 index$ -175 infection 218 informativa -120 injuries 155 instead 118 into 103
    investigation 145 investigation$ 155 investing -175 involved 269 iphone -122 is 119
    iscriviti -120 it 137 jedna 200 jobs -222 jobs$ -260 join -99 just 135 katastrofy -181 kind 178
    kingdom -140 know 131 known 137 kommentare -120 lack 167 language 131 large 164 last 115
    later 139 latest -105 laura 134 least 123 leave -96 leer -120 legales -120 lesen -120 less 99
    let 104 lifestyle -181 like 84 little 116 ll 181 loading -169 log -201 login -201 look$ 190
    lot 178 love 128 made 153 magazine$ -148 main -120 majority 178 making 93 management$ -122
    many 147 market$ 218 markets -117 markets$ -131 matters -155 me 111 mean 108 means 131
    meanwhile 234 mehr -120 mentions -120 microsoft -111 might 118 milk 134 mirror 155 miss 101
    mobile$ -175 mom 140 moment 178 months 139 moore -155 more$ -166 mostly 218 mother 124 move 100
    mr 154 ms 196 much 122 much$ 149 multiple 131 my 74 named 122 nas -155 navigation -122 nba -148
    need 128 negative 178 network$ -159 news$ -94 newsletter -221 newsletter$ -122 newsletters -250
    nexus -131 nice 164 night 100 no 91 none 218 normal 207 not 105 note 117 nothing 164 number 149
    o$ -162 of 108 offered 234 offers$ -191 office 91 office$ 131 officials 155 often 211 oh 137
    ok 142 old 90 olympics -118 on 78 once 167 one 128 ones 259 only 134 opinion -88 opinion$ -140
    opportunity 137 or 93 other 96 others 120 out 78 package 149 page -159 page$ -152
    parenting -140 part 135 partager -120 paylas -120 peanut 167 people 122 per 152 percent 223
    perhaps 144 permalink -191 permissions -140 person 166 pictured 218 piece 178 pl$ -191
    playing 144 plenty 193 pneumonia 247 podcasts -221 points 154 policy -141 policy$ -246
    politics -153 politics$ -125 polska -181 popular -97 popular$ -136 positive 193 posts -130
    potential 211 powered -173 present 155 president 87 print -104 privacidad -120 privacy -122
    probably 167 process 137 products -128 products$ -169 profile -107 protect 142 pubblicita -120
    publicidad -120 publicidade -120 publicite -120 purpose 164 put 100 quickly 193 quiz -148
    quotes -122 raised 164 random -162 rather 210 re 116 reached 200 read$ -117 reading -99
    really 123 received 247 recently 119 recipes -196 recommended -213 record 108 reddit -117
    reklam -120 relacionadas -120 religion -148 remember 137 reply -209 reply$ -148 reported 208
    reporter -118 reprints -191 researcher 169 researchers 229 reserved -246 reserved$ -263
    respond 178 response 149 responses -201 reuters -103 review -88 review$ -122 reviews -181
    reviews$ -232 right 88 rights -199 risk 100 role 127 rolling 218 rss -362 rss$ -213 ru -205
    ru$ -186 rugby -140 runners 365 s 90 said 298 said$ 450 salt 234 satellite -148 saying 178
    scale 234 science -108 science$ -186 season 153 season$ 164 sections -140 seeing 178 seemed 193
    sense 178 sent 119 serious 131 serve 178 services$ -111 seven 115 several 160 severe 218
    shared 127 she 137 should 93 showed 164 shown 193 sign -125 signs 167 similar 247 simon -140
    simply 167 since 166 site -77 site$ -136 sites -99 sites$ -181 sitting 234 situation 259
    skip -172 smolenskiej -169 so 166 some 162 someone 178 something 146 specific 200 spokesman 207
    sponsored -162 sport -131 sports -172 sports$ -217 started 169 starting 160 state 99 still 114
    store$ -191 stories -128 stories$ -148 study 165 study$ 139 stumbleupon -140 style -137
    style$ -209 submit -162 subscribe -349 subscriptions -155 such 167 suffered 316 suggest 207
    sure 171 suscribete -120 suscribirse -120 t 76 tags -219 take 83 talk 95 task 164 tech -142
    tech$ -175 technology$ -175 teilen -120 terms -326 than 133 that 165 the 104 their 149 them 169
    them$ 133 then 126 there 202 these 134 they 176 thing 145 things 100 think 127 thinking 135
    this 95 those 136 though 118 thoughts 169 three 165 through 103 throughout 269 time 90
    time$ 102 tips$ -175 to 94 to$ -127 together 263 together$ 303 told 165 too 105 too$ 149
    topics -211 topics$ -217 total 131 tough 155 transportation -148 travel -102 treatment 140
    trending -162 tumblr -213 turns 120 tv -139 tv$ -186 tweet -124 twitter -112 twitter$ -198
    two 96 typically 200 understand 218 understanding 234 university 119 unknown 207 up 68
    updates$ -196 us$ -194 used 114 value 153 ve 159 version 102 very 121 victims 145 videos -134
    videos$ -136 view -123 viewed -162 voted 178 want 117 warning 200 was 196 wasn 137 way 150
    we 141 web -173 weeks 108 well 151 werbung -120 were 185 what 89 whatever 193 when 137
    where 131 whether 241 which 180 while 145 who 125 whole 186 wiadomosci -186 wiecej -196
    will 106 winner$ 190 with 97 within 149 won 90 wordpress -143 work 90 working 113 worldwide 234
    worse$ 200 worth 160 would 158 wrote 167 wszystkie -196 x -165 yard 167 year 87 years$ 134
    yes 142 yorumlar -120 you 75 yourself 170 zobacz -205 апреля -181 были 229 даже 200
    комментарии -209 онлаин -181 спорт -181 фото -221 этого 200 اخبار -120 ارسل -120 اشترك -120
    اعلان -120 اقرا -120 البريديه -120 الخصوصيه -120 الرييسيه -120 الشروط -120 المزيد -120
    النشره -120 ايضا -120 بخوانيد -120 بيشتر -120 تابعنا -120 تبليغات -120 تحميل -120 تطبيق -120
    تعليقات -120 تماس -120 تواصل -120 تويتر -120 جميع -120 حقوق -120 خبرنامه -120 سياسه -120
    شارك -120 صله -120 طباعه -120 عضويت -120 فيسبوك -120 محفوظ -120 محفوظه -120 مرتبط -120
    مشاهده -120 مطالب -120 مقالات -120 واتساب -120 टिप्पणी -120 विज्ञापन -120 संबंधित -120
    सदस्यता -120 साझा -120 ログイン -120 万 -198 世 -153 业 -128 为 -255 主 -99 之 -145 乐 -263 九 -115 书 -225
    买 -169 了$ -175 事 -129 事$ -205 五 -169 亡 -209 产 -162 享 -152 人$ -169 任 -196 企 -235 伊 -169 体 -140
    作 -106 你 -135 便 -175 信 -146 修 -155 倒 -169 假 -136 像 -131 億 -191 儿 -213 元 -113 元$ -128 光 -136
    兩 -162 关 -205 其 -169 内 -143 册 -169 军 -152 击 -127 切 -162 刊 -205 刑 -148 划 -148 列 -155 别 -140
    到 -109 剧 -169 动 -148 动$ -155 助 -155 化 -111 医 -169 千 -134 单 -191 南 -127 博 -126 博$ -175 卡 -143
    印 -175 危 -181 即 -117 友 -189 友$ -162 反 -228 变 -205 台 -134 台$ -169 史 -115 司 -143 合 -143 名 -105
    向 -127 启 -155 告 -179 味 -127 品 -106 哥 -175 商 -122 器 -148 器$ -169 回 -140 因 -148 困 -148 围 -162
    土 -169 地 -130 圳 -155 型 -148 城 -136 夜 -238 头 -201 奇 -191 奖 -140 奶 -175 如 -122 妻 -140 威 -152
    娘 -162 娱 -235 媒 -162 嫌 -205 学 -183 孩 -127 宁 -155 守 -140 宋 -169 官 -143 定 -114 客 -135 客$ -175
    室 -127 家$ -169 容 -155 寄 -169 密 -127 察 -228 导 -152 專 -152 對 -169 尔 -191 尚 -152 居 -196 展 -128
    山 -169 岁 -140 岛 -186 岸 -196 峰 -148 州 -205 工$ -155 巨 -186 己 -140 市 -115 市$ -131 师 -196 常 -196
    广 -213 広告 -120 库$ -175 底 -205 店 -225 座 -127 廣 -148 弹 -175 当 -213 录 -213 彩 -189 影 -233 德 -169
    心$ -201 必 -225 志 -166 思 -162 恋 -169 恐 -162 您 -169 情 -140 想 -175 愛 -205 戏 -201 我 -128 户 -191
    房 -116 批 -205 技 -201 技$ -175 抓 -191 投 -201 报$ -191 拉 -196 拍 -117 拒 -181 拿 -155 挺 -162 排 -253
    探 -148 推 -162 揭 -181 援 -148 搜 -201 撞 -217 播 -189 收 -119 改 -111 政 -124 故 -169 教 -205 文 -129
    文$ -270 斯 -140 方 -126 施 -148 旅 -201 旗 -155 星 -103 星$ -181 晚 -117 暗 -169 書 -162 會 -122 朗 -169
    末 -148 杀 -196 李 -122 条 -148 条$ -155 林 -125 标 -136 校 -136 業 -166 楼 -169 榜 -169 樂 -244 模 -217
    機 -172 款 -228 歌 -175 正 -191 武 -131 死 -134 比 -131 毛 -155 气 -162 氣 -152 汽 -118 沈 -148 活 -182
    活$ -131 派 -169 测 -181 海 -182 涨 -169 清 -127 游 -194 湾 -191 漫 -169 澳 -155 火 -127 热 -158 無断 -120
    焦 -162 照 -155 爱 -148 片 -213 片$ -209 版 -203 牌 -201 牙 -148 特 -136 犯 -217 狂 -162 独 -155 王 -196
    玩 -228 球 -142 理 -157 由 -201 界 -165 留 -131 疑 -221 痛 -186 登 -177 白 -143 百 -165 盘 -196 相 -150
    看$ -162 真 -117 知 -131 短 -162 石 -205 码 -228 社 -129 神 -114 票 -166 票$ -201 禁止 -120 福 -205 离 -169
    科 -133 秘 -228 租 -175 空 -109 穿 -175 立 -148 童 -118 算 -140 箱$ -140 粉 -111 精 -115 素 -127 索 -225
    經 -228 続き -120 總 -136 经 -122 经$ -169 缺 -148 网$ -148 罗 -162 美 -105 翻 -169 老 -283 聞 -209 聞$ -253
    聯 -155 職 -175 肥 -186 育 -215 育$ -127 背 -169 脑 -169 自 -120 致 -159 與 -196 舞 -162 航 -232 色 -159
    艺 -175 苏 -191 英 -118 茶 -148 荐 -225 荐$ -186 药 -175 获 -228 華 -136 蔡 -205 藏 -221 號 -169 街 -238
    衣 -127 裁 -181 裸 -140 覽 -175 覽$ -169 观 -148 言 -183 討 -162 記事 -120 読む -120 論 -181 警 -186 计 -148
    许 -162 试 -131 话 -232 询 -175 说 -186 读 -140 调 -228 谈 -213 買 -169 财 -151 责 -175 超 -129 越 -181
    趣 -155 足 -136 跑 -181 身 -122 車 -238 転載 -120 车$ -196 轻 -155 远 -155 追 -191 逃 -148 速 -118 逼 -169
    選 -131 邮 -162 金 -240 钟 -169 門 -191 関連 -120 闭 -155 闭$ -131 闻 -165 闻$ -148 阳 -191 阵 -175 陆 -155
    陸 -169 際 -205 难 -131 集 -183 露 -155 非 -144 音 -122 頁 -186 題 -186 页 -159 页$ -181 频$ -162 题 -143
    题$ -127 餐 -162 首 -202 黑 -181 공유 -120 관련 -120 구독 -120 기사 -120 댓글 -120 저작권 -120
    """
}
