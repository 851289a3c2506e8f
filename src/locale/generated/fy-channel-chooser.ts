/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0401bticht
04cf4Delkomme
04d32No ticht: {0}.
0d333Kosten
0e233It is no drok. Jo wachtsje langer as oars.
10a58Wat docht {0} mei jo gegevens?
125e5{0} oant en mei {1}
17988Wy fine gjin ûnderwerp mei dat wurd. Probearje in oar wurd.
1bd6aMail nei {0}
204f6Formulier
2086bWhatsApp is net fan de gemeente. Stjoer dêr gjin foto fan jo paspoart. Stjoer ek gjin boargerservicenûmer (BSN).
2178aJo binne it net iens mei ús beslút. Dat hjit: beswier meitsje (bezwaar maken).
26b10Papieren jaan of stjoere
2945bJo kinne betelje mei in pas of mei kontant jild.
29642Dit wurket no efkes net. Kies wat oars.
38315Dit is net fan de gemeente. Elkenien kin meilêze. Set dêr neat oer josels. Stjoer leaver in berjocht dat nimmen oars sjocht.
38957Dit ûnderwerp is yngewikkeld. Mei-inoar prate helpt.
3bd25Lês hoe’t jo beswier meitsje
3d0d9Sels regelje mei DigiD
41525Gau antwurd
42a8aJo kinne komme mei of sûnder ôfspraak.
430dcJo wachtsje likernôch {0}.
45339Wat fine jo it wichtichst?
4e8a1Hjir helpt ien jo.
51243moarn {0}
5426aKies in dei en in tiid. Dan belje wy jo.
58f09It sels regelje
5b4f3Jo hoege hast net te wachtsjen.
5b662Sa regelje jo dit ûnderwerp it bêst.
5d9dfBrief
5faadDe chat is fan in oar bedriuw. Typ dêr gjin boargerservicenûmer (BSN).
6a7d1Sosjale media
6adfeJo logge yn mei DigiD. Dat kin dei en nacht.
71b04Tagong
738e9Belje jo út in oar lân?
7652dJo hawwe gjin ôfspraak nedich.
7e5acIn ôfspraak meitsje
8ce23Help fan ien
972e6Jo kinne allinnich betelje mei in pas.
98519Help by it kiezen
9ada1Wêr giet it oer?
a6af3Jo kinne allinnich betelje mei kontant jild.
a746aJo krije binnen {0} wurkdei antwurd.
a7b50{0} oant {1} oere
a93f7Hjir krije jo gau antwurd.
a9f35Wy binne no iepen.
aa410E-mail
ae5bbGean nei: {0}
b3a70Hoe wolle jo ús berikke?
b68e8Tink derom: oaren kinne meilêze.
b80c7Dit regelje jo sels.
b97c2Iepeningstiden
ba86bChat
bda8bBelje
c08ebGiet iepen: {0} oere. Dat is in feestdei. It kin oars wêze.
c11f1Dit past it bêst: {0}.
c1419Belje <bdi dir="ltr">{0}</bdi>
c2337Jo krije binnen {0} antwurd.
c365bNim mei
c9d98dei en nacht
cc567Hjoed is in feestdei. De iepeningstiden kinne oars wêze.
cd8a1Dit hat haast.
d1482App fan de gemeente
d341dTalen
d349bMei ien prate
d7d31Hjir prate jo mei in meiwurker.
d8013Jo wachtsje no likernôch {0}.
d927eLit alle {0} manieren sjen
da94bhjoed {0}
e1c58Wannear kinne wy jo belje?
e275cDat duorret likernôch 3 minuten.
e6453Kies {0}
e7206Mear oer: {0}
e726fBesjoch de rûte
e9066No ticht.
ec8caGiet iepen: {0} oere.
ecc19No iepen, oant {0} oere.
ed65dJo krije binnen {0} wurkdagen antwurd.
f1ba7Hjir kinne jo papieren jaan of stjoere.
f6aa9Kies in dei en in tiid
f82daDei en nacht iepen.
fd76dMeitsje earst in ôfspraak.`;
