/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `015dfNei {0} moannen smite wy se fuort.
02a6eJo koade
0321eMyn ûnderwerp stiet der net by
0345aSlagge. Wy hawwe jo berjocht
053c6Mei jo nûmer en dizze koade sjogge jo aanst hoe’t it giet.
07254Wat moai. Wy jouwe jo komplimint troch oan ús kollega.
09ed9Jo wolle wat witte of regelje.
0b8b4Stiet der in nûmer fan in bankrekken of bankpas yn jo berjocht? Helje it dan wei as it net nedich is.
0c534Untfongen op
0c751Kloppet alles?
0cbe2Sorry, der giet wat mis by ús. Jo tekst bliuwt hjir stean.
0d0c3Hoe wolle jo ús antwurd krije?
0d497Jo berjocht is noch net ferstjoerd. Jo tekst bliuwt hjir stean. Wy ferstjoere jo berjocht as jo wer ynternet hawwe. Lit dizze side iepen.
0df45Jo witte hoe’t wat better kin yn jo buert of by ús.
0e6c1Wiskje alles
12f48Op syn lêst {0} krije jo ús antwurd op jo klacht.
147edJo berjocht is te lang foar dizze e-mail. Jo kinne it wol bewarje of printsje.
15884De oar
15efeWat wolle jo ús fertelle?
160b8Jo namme
17f4fIt slagget no net om fierder te gean. Wat jo ynfolle hawwe, stiet hjir noch.
185c2Bygelyks: 24 11 2026.
1aea2Stap {0} fan {1}
1b4cdNochris probearje
1d74bWêr giet jo berjocht oer?
1e202Ja, wiskje alles
20cf3Kies in ûnderwerp
21d5fWy hawwe noch jo antwurd nedich by: {0}
26379Dit helpt my net
2804fSkriuw op wat jo ús fertelle wolle.
287c1Efkes wachtsje. Wy stjoere jo berjocht.
28fe8Duorret it langer? Dan litte wy jo dat witte. Wy sizze ek wêrom en oant wannear.
2e306Dizze kar kinne wy no net oannimme. Kies wat oars.
2e659Oplost op syn lêst
31409Jo tekst stiet hjir noch. Wy probearje it aanst nochris. Lit dizze side iepen.
31b4fEarste reaksje op syn lêst
33c69Wat is jo fraach?
34294Jo binne net bliid mei wat wy dien hawwe. Of mei hoe’t in meiwurker mei jo omgie.
346d5Jo krije ek in e-mail op {0}. Sjogge jo neat? Sjoch dan ek by de spam.
36db6Nei {0} moanne smite wy se fuort.
3bf06Dit is te lang. Tal letters tefolle: {0}.
410beBesjoch hoe’t it giet mei jo berjocht
430dfKies in ûnderwerp. Witte jo it net? Kies dan: Myn ûnderwerp stiet der net by.
4407bJo berjocht is te grut foar ús systeem. Meitsje de tekst koarter of stjoer minder bestannen mei.
44484Kies wêr’t jo berjocht oer giet.
44e56Wat bart der no?
458b2Dit húsnûmer kloppet net. Begjin mei in sifer. Bygelyks: 12 of 12a.
45d01Bewarje dit nûmer goed. Hjirmei fine wy jo berjocht gau.
472a1Per e-mail
48bc7It hiele adres
49d69Lês mear oer jo gegevens
4d674Folje in telefoannûmer yn. Bygelyks: 06 12 34 56 78.
4da7aMei dit formulier kinne jo gjin beswier meitsje. Jo beswier telt dan miskien net.
50489Printsje dit
5167aDêrnei hawwe jo de tekst feroare. Wolle jo de nije tekst ek stjoere? Dan krije wy 2 berjochten.
5456cJo hawwe gjin ynternet, of de ferbining gie stikken. Jo tekst stiet hjir noch.
54bacBelje my
56b60Dizze side bewarret wat jo type. Sa reitsje jo neat kwyt. Nei it ferstjoeren is it wei.
57bc3Kopiearje it nûmer
57ff6Op syn lêst {0} hat in meiwurker it lêzen.
5942dWat is in klacht?
59df3Folje de namme fan de oar yn.
5c5e1Pas oan: {0}
5d75dWolle jo net wachtsje?
5dcd2Folje in húsnûmer yn. Bygelyks: 12.
5e9d7Telefoannûmer fan de oar
5ef11Kopiearjen slagget net. Skriuw it nûmer op.
60f9cWitte jo it wis? Dan is alles wei wat jo ynfolle hawwe.
640cbIk doch dit foar in oar
640e6Heart by nûmer
647b6Adres
67168Hoe berikke wy jo?
68af1Ja, nim {0}
6ae75Ferstjoer jo berjocht nochris. Wy krije it dan net twa kear.
6c373Wat is jo idee?
6d833Oan de telefoan of oan de baly helpe wy jo it bêst.
6e75aFierder mei myn klacht
6ed47Jo wolle leaver prate. Wy belje jo.
713e0Folje in postkoade yn. Bygelyks: 1234 AB.
77ad4Wêr’t it oer giet
77bd9Hoe’t wy jo berikke
7a6e7Jo nûmer
7b5fdLês mear oer klachten
7bae8Lês wat jo stjoerd hawwe
7be9dSa meitsje jo beswier
7befbStiet der in boargerservicenûmer (BSN) yn jo berjocht? Helje it dan wei. Wy hawwe it net nedich.
7c001Middeis
7ce9cHat it haast? Belje ús dan fuortendaliks
7e1c1Folje it hiele adres yn.
7e2b6Wy brûke jo gegevens allinnich om jo te helpen mei dit berjocht.
7fec8In meiwurker lêst jo berjocht.
80a01Jo krije op syn lêst {0} in earste reaksje.
81852Wat is jo komplimint?
85965Meitsje beswier
86205Wy sykje út wa’t jo helpe kin.
867d1Binne jo it net iens mei ús antwurd? Dan kinne jo nei de ombudsman. Dy wurket net foar de gemeente.
873c6Bewarje dit
8a94cNamme fan de oar
8b5c6Bedoele jo {0}?
8c1d3Wy krigen jo berjocht op {0} om {1} oere.
8c9dePer telefoan
8cd28Wy stjoere ús antwurd nei dit adres. Bygelyks: namme@foarbyld.nl.
8d7faSorry, der giet wat mis. Jo tekst stiet hjir noch.
8e2d9In klacht giet oer hoe’t wy mei jo omgien binne. Bygelyks: jo moasten te lang wachtsje, of in meiwurker wie net fatsoenlik.
8e8d0Sjoch noch efkes nei it jier. Folje 4 sifers yn. Bygelyks: 2026.
8f891E-mailadres fan de oar
9261dIk
970ffSoarte berjocht
99bd4Wy fine gjin ûnderwerp mei dat wurd. Probearje in oar wurd. Of kies: Myn ûnderwerp stiet der net by.
9a03aWat spitich dat it net goed gie. Moai dat jo it ús fertelle.
9b2c2Wat dogge wy mei jo gegevens?
9b748Stjoer ek de nije tekst
9ba77It adres is net yn Nederlân
9bf6aDit duorret langer as oars. Efkes geduld. Jo tekst stiet hjir noch.
9ce46Jo berjocht is noch net ferstjoerd
a018bFertel wat der net goed gie. En wannear’t dat wie. Taalflaters binne net slim.
a5d39Wy kinne jo berjocht no net oannimme
a73cfIt nûmer is kopiearre.
a76d3Telefoannûmer
a80b5Sorry, it is no tige drok. Jo tekst bliuwt hjir stean.
a9596Jo kinne ek in brief stjoere. Skriuw op wêrom’t jo it net iens binne. Set jo namme, adres, de datum en jo hantekening derby. Us adres is:
a9b9eMiskien helpt dit jo al
abe63Skriuw it op sa’t jo it sizze. Taalflaters binne net slim.
adc25Jo binne it net iens mei ús beslút. Dan kinne jo beswier meitsje. Wy sjogge dan nochris nei ús beslút.
af393Jo kinne noch {0} letters type.
b197fMail dit nei josels
b57ccPer brief
b9cecWêr wolle jo oer prate?
bcb56Ik hoech gjin antwurd
bdbe6Sorry, dit formulier wurket no net goed. Dat leit net oan jo. Jo tekst bliuwt hjir stean.
be9d2Freegje earst oft dat goed is.
bf376Wy moatte ús oan de wet hâlde. Jo krije binnen 6 wiken antwurd. Earst prate wy mei jo oer jo klacht, as jo dat wolle.
bfa71Wy hawwe jo earste berjocht al
c05a2Moarns
c1c6fKies wa’t ús antwurd kriget.
c2e1aWannear kinne wy it bêst belje?
c3753Berjocht oan de gemeente {0}
c4c96Op syn lêst {0} is jo fraach beäntwurde of oplost.
c862cJo kinne noch {0} letter type.
ccb53myn-berjocht
cef6cNee, bewarje it
d0653Wolle jo beswier meitsje tsjin in beslút? Dat kin net mei dit formulier.
d0c36Dizze postkoade kloppet net. Folje 4 sifers en 2 letters yn. Bygelyks: 1234 AB.
d0e7aDit telefoannûmer kloppet net. Folje 10 sifers yn. Bygelyks: 06 12 34 56 78. Is it in nûmer út in oar lân? Begjin dan mei in +.
d1182Klacht
d1df7Bygelyks: 06 12 34 56 78. In nûmer út in oar lân mei ek.
d1e17Wat is jo klacht?
d5624Berjocht ferstjoere
d7d59Hjir kinne jo it bêst mei ús oer prate
d87b0Kies hoe’t jo ús antwurd krije wolle.
dae99E-mailadres
e2f41Wêr stjoere wy de brief hinne?
e3147Witte jo net wat jo kieze moatte? Kies dan dit. Wy sykje it út.
e4caaSkriuw it op lykas op in brief. Set it lân der ek by.
e6944Wa kriget ús antwurd?
e910aDizze datum kloppet net. Folje de dei, de moanne en it jier yn. Bygelyks: 24 11 2026.
ebed5Binne jo it net iens mei in beslút yn in brief fan ús? Dan is in klacht net de goede manier. Jo moatte beswier meitsje.
ec6bdJo telefoannûmer
eeb25In berjocht lêze wy net fuortendaliks. Oan de telefoan helpe wy jo wol fuortendaliks. Is der gefaar? Belje dan 112.
f1499Wy witte net wis oft wy jo berjocht hawwe
f3e5cFraach
f7786Wy belje jo {0}.
f86f0Folje jo namme yn.
f958bTink derom: doch it binnen 6 wiken. Sjoch nei de datum op de brief.
fa065Moai dat jo mei ús meitinke.
fa59fStjoer noch in berjocht
fa949Komplimint
fc65cSjoch it noch efkes nei.
fe56aJo binne bliid mei ús help. Dat hearre wy graach.
fe86eIdee
fefffAlles is wiske.
ff4d4Jo hoege jo namme net te sizzen.`;
