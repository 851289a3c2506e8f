/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0e165(net ferplichte)
0f7dcDat kin: {0}. In bestân mei oant {1} grut wêze. Jo meie der {2} meistjoere.
0fb3e{0} prosint ferstjoerd
10a00Probearje it no
13dd1Sjoch noch efkes nei dizze fragen:
17608{0} tusken {1} en {2} oere
176d3Lês mear
18c12Prate jo in oare taal? Wy belje in tolk.
1a340Dit bestân kinne wy net iepenje. Kies in foto of in PDF.
2406bMail nei <a href="mailto:{0}">{1}</a>
25e76Help yn de biblioteek
25f8b{0} ûnderwerp fûn.
28706Postkoade
29054Belje en type
2a114Dit slagget no efkes net. Wachtsje {0} minút. Probearje it dan nochris.
2c625Wy belje jo op syn lêst {0}.
2c8d6Belje {0}
2d447Folje in e-mailadres yn. Bygelyks: namme@foarbyld.nl.
3063aWy helje it plak derút dêr’t jo de foto makke hawwe. Ek meitsje wy grutte foto’s lytser.
327c1{0} om {1} oere
35370Leaver in minske?
36d03Dit bestân is te grut. Kies in bestân oant {0}.
3cfe1Stopje mei {0}
4300cDit slagget no efkes net. Wachtsje {0} minuten. Probearje it dan nochris.
4344bDit e-mailadres kloppet net. Sjoch oft der in @ en in punt yn steane. Bygelyks: namme@foarbyld.nl.
468f6Probearje it oer {0} minút nochris.
47b0eDit regelje jo hjir:
4d303Probearje {0} nochris
60411Sjoch yn jo e-mail. Druk dêr op de link. Pas dan stjoere wy jo e-mails.
613c8Wy komme nei jo ta
615b1Kom del: {0}
6207cDer stiet neat yn dit bestân. Kies in oar bestân.
6b85cHelje {0} wei
71789Skriuw hjir gjin boargerservicenûmer (BSN). Wy hawwe it net nedich.
7abc0Typ in wurd om te sykjen
7b5c8Jo hawwe gjin ynternet. Wat jo typt hawwe, stiet der noch. Probearje it aanst nochris.
7f7ac{0} is wei.
861bbDit stjoere jo mei
87edeWy belje jo
8a0c4Jo meie der {0} meistjoere. De oare bestannen stjoere wy net mei.
8bd23Sorry, der giet wat mis by ús. Wat jo typt hawwe, stiet der noch. Probearje it aanst nochris.
9adcaDat makket neat út
9bdc5Fierder
9be70Jo berjocht
9ea35Wat oars
a0faeBelje yn gebeartetaal
a114fEfkes wachtsje.
a3f55{0} is klear om mei te stjoeren.
a6b46Bygelyks: 12 of 12a.
aae21Jo berjocht is te lang. Meitsje it {0} letter koarter.
adb2bHearre jo net goed? By dit nûmer kinne jo type.
adb7fJa, stjoer my e-mails
add63Help yn jo taal
b67e5Dat is fergees. Jo hoege gjin lid te wêzen.
b7724Jo belje mei byld en in tolk.
b7bc0Jo kinne altyd wer stopje.
b7ca9Underwerp
bca51Wolle jo in e-mail as der wat feroaret?
c0821Foto of bestân kieze
c3a40Probearje it oer {0} minuten nochris.
c4fd9Kinne jo net nei ús ta komme? Dan komme wy by jo thús.
c62cfFoto of bestân
cd447Jier
cf39bSjoch nochris nei: {0}
cf4ecMoanne
d14b1Jo hawwe no gjin ynternet
d1ec4Jo berjocht is te lang. Meitsje it {0} letters koarter.
d40adDit bestân is noch net ferstjoerd. Probearje it nochris. Of helje it wei.
dbbb4Sjogge jo neat? Sjoch dan ek by de spam.
dd5beKlear
de494Wat bedoele wy hjir?
e0b02Lit alle {0} ûnderwerpen sjen
e4f20It ferstjoeren slagget noch net
e80a0Nochris ferstjoere
e8b0eHúsnûmer
ed147Jo e-mailadres
eebe3Dei
f02754 sifers en 2 letters.
f4ad8Werom
f4e96Wy kinne jo berjocht sa net oannimme. Sjoch nochris wat jo ynfolle hawwe.
f5c4eWy meitsje it bestân klear
f87bc{0} ûnderwerpen fûn.
f91f7foto
fcab1Wy binne hjirmei klear. Der feroaret neat mear. Dêrom krije jo hjir gjin e-mails oer.`;
