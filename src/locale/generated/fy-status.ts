/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `00b50Besjoch in oar berjocht
02187Folje hjir jo nûmer yn. Dan sjogge jo hoe’t it giet.
0a14bDer komt gjin stap mear.
0a4d2Wy binne mei jo berjocht dwaande.
0a7d9Doch dit op syn lêst {0}.
0eee4Sjoch yn jo e-mail
13196Stjoer it mei ús formulier
18442Klear. Wy hawwe jo berjocht behannele.
194e2Sorry, dit wurket no net goed. Dat leit net oan jo.
1bda8Oer jo berjocht
1c92aKenne wy dit e-mailadres? Dan krije jo binnen in pear minuten in e-mail.
1db55Dizze link wurket net mear
1e3b0Klear.
2669cStjoer in foto of papier
27717Wy hawwe jo foto of papier. Wolle jo noch wat stjoere?
28ea0Wy witte net wis oft wy jo foto of papier hawwe
29696Wy prate mei jo
2d72dJo hoege no neat te dwaan.
2fb6b10 sifers. It nûmer stiet yn de e-mail dy’t jo fan ús krigen hawwe.
2fc10Wy kinne jo foto of papier no net oannimme
327faWy hawwe noch gjin stappen foar jo.
33152Sjogge jo neat? Sjoch dan ek by de spam. Of probearje in oar e-mailadres.
390b7It is te grut foar ús systeem. Stjoer minder bestannen mei.
3b634Wy wachtsje noch op wat. Dêrom stiet de tiid foar ús antwurd no stil.
3b713Wy dogge hjir neat mei.
3d2dfIt nûmer stiet yn de e-mail of brief dy’t jo fan ús krigen hawwe.
3f29aWy belje it nûmer dat jo opjûn hawwe.
452b8Wa’t deroan wurket
473a8Folje jo nûmer yn. En jo e-mailadres of jo koade. Dan sjogge jo hoe’t it giet.
48277In kollega siket út wat der nedich is.
4c9a5Ferstjoere
4f89dNûmer fan jo berjocht
4fd76Sorry, dit slagget hjir no net.
5bcdbDer is wat feroare. Jo lêze it hjirûnder.
5bd18Wy maile jo nûmer nei jo ta
5c096Sorry, it is no tige drok.
5c4e2Wy nimme in beslút
5eb53Ferstjoer it nochris. Wy krije it dan net twa kear.
5eb74Wolle jo e-mails krije oer jo berjocht?
616fcJo krije it sa’t jo dat keazen hawwe: oan de telefoan, per e-mail of per brief.
63af0Wat is der bard en wat komt der noch?
662d0Efkes wachtsje. Wy stjoere jo foto of papier.
67539Stopje mei e-mails
68d5cDit duorret langer as oars. Efkes geduld.
6a357Stjoer my in e-mail
6cd89It slagget no net
73a34Lês hjirûnder wêrom. Binne jo it der net mei iens? Lit it ús witte.
75010Wy hawwe mear tiid nedich. Jo krije no op syn lêst {0} antwurd.
756d9Wy hawwe dien wat wy dwaan kinne. Soms is it dêrmei noch net oplost. Binne jo net bliid mei hoe’t it gie? Lit it ús witte.
75a01Dit sizze wy derfan
7a6abJo foto of papier is noch net ferstjoerd
7d278Wy binne mei jo idee dwaande.
7edc0Jo kinne ús hjir gjin foto of papier stjoere.
82df1Der sit in typflater yn it nûmer. Sjoch nochris nei de 10 sifers.
8812eDit moatte jo noch dwaan
88b3bWy hawwe mear tiid nedich. It wie {0}. No is it op syn lêst {1}.
89bf5Jo krije antwurd
8a50dJo foto of papier is noch net ferstjoerd. Wy ferstjoere it as jo wer ynternet hawwe. Lit dizze side iepen.
8a8a7In stap
8fec9Wolle jo der wat by fertelle?
904c1Dit kinne wy net dwaan. In oare organisaasje giet hjiroer.
909d4Berjocht {0}
914fbIs it foar jo net goed? Lit it ús witte.
930aaJo hoege net te wachtsjen. Belje ús gerêst.
93752Pland: {0}. De datum kin noch oars wurde.
97504Dit kin oant en mei {0}.
9c034Wy stjoere jo dan gjin e-mails mear oer dit berjocht. Jo krije noch wol ús antwurd.
9ca03Slagge. Wy hawwe jo foto of papier
9d9deDit is gjin e-mailadres en gjin koade. Sjoch oft jo it goed typt hawwe.
9e504Jo fertelle wat der bard is. Dat kin by ús, of oan de telefoan.
a2031Wy hawwe jo berjocht. Wy geane dermei oan it wurk.
a35caLit alle {0} stappen sjen
a5645Sorry, der giet wat mis by ús.
a8386It e-mailadres dat jo by jo berjocht ynfolle hawwe. Of de koade dy’t by jo nûmer stiet.
acb28Folje it nûmer fan jo berjocht yn.
b1358Hawwe jo noch in fraach? Lit it ús witte.
b373eJo krije op syn lêst {0} antwurd.
b39a6It duorret langer as wy sein hawwe. Jo soene op syn lêst {0} antwurd krije. Sorry.
b6e89Slagge. Jo krije gjin e-mails mear oer dit berjocht
b73d0Stjoer dit ek
b7569Hoe giet it mei jo berjocht?
c0b39Hjir binne wy no
c4ec8Wy hawwe jo berjocht
c7130Op syn lêst {0}
c76a1Wy probearje it aanst nochris. Lit dizze side iepen.
ca175Jo e-mailadres of jo koade
ce460Op {0}
cf500Wy binne mei jo klacht dwaande.
d2641Jo krije in brief of e-mail. Dêr stiet yn wat wy fine, en wêrom.
d2693Wy wachtsje op jo. Wy hawwe wat fan jo nedich.
d43a6Dit is gjin nûmer fan in berjocht. Sjoch yn de e-mail of brief dy’t jo fan ús krigen hawwe.
d47aeKlear. It is oplost.
d51d5Folje jo e-mailadres of jo koade yn.
d77e7Doch it no
d8838Ik wit myn nûmer net
d8a8fSlagge. Jo krije in e-mail as der wat feroaret
d9dd6It heart by berjocht {0}.
d9f96Jo hawwe gjin ynternet, of de ferbining gie stikken.
dbd20Wy fine jo berjocht net
dc1a6Probearje in oar e-mailadres
de0d2Jo krije dan in e-mail as der wat feroaret. Jo kinne altyd stopje.
df65cLêste feroaring
dfe24Wy binne mei jo fraach dwaande.
e049fBesjoch hoe’t it giet
e28d6It nûmer en it e-mailadres of de koade hearre net by inoar. Sjoch oft jo alles goed typt hawwe.
e2b89Untfongen
e3af2Komt noch
e6fedNûmer
e83efIt duorret langer as wy sein hawwe. Wy soene jo op syn lêst {0} belje. Sorry.
eafacSorry, der giet wat mis.
ec2c1Foto of papier by berjocht {0}.
ed786Folje it e-mailadres yn dat jo ús jûn hawwe. Jo krije in e-mail mei jo nûmers. En mei in link om te sjen hoe’t it giet.
f114eWy hawwe al wat jo earst stjoerd hawwe
f2587Dêrnei hawwe jo wat feroare. Wolle jo dat ek stjoere? Dan krije wy 2 berjochten.
f27b9Lês hjirûnder wa’t jo wol helpe kin. Witte jo it net? Belje ús.
f4c1eWat jo keazen en typt hawwe, stiet hjir noch.
f570dIt is net goed: lit it ús witte
f6d8bWy binne dermei dwaande
f85b9Slagget it hjir net?
f8e46Stel hjir in fraach oer
fc279Kies in foto of bestân.
fc7a5Wolle jo gjin e-mails mear?
fd38dWy wachtsje op in oar. Wy hâlde yn de gaten hoe’t it giet.`;
