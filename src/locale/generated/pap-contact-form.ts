/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `015dfDespues di {0} luna nos ta tira nan afó.
02a6eBo kódigo
0321eMi tema no ta den e lista
0345aA bai bon. Nos tin bo mensahe
053c6Ku bo number i e kódigo akí bo por wak despues kon ta bai.
07254Ki bunita. Nos ta pasa bo komplimento pa nos kolega.
09ed9Bo ke sa òf regla algu.
0b8b4Tin un number di kuenta di banko òf di karchi di banko den bo mensahe? Kita e number anto si e no ta nesesario.
0c534Risibí riba
0c751Tur kos ta bon?
0cbe2Diskulpá, algu ta bai robes serka nos. Bo teksto ta keda akí.
0d0c3Kon bo ke haña nos kontesta?
0d497Bo mensahe no a bai ainda. Bo teksto ta keda akí. Nos ta manda bo mensahe ora bo tin internèt atrobe. Laga e página akí habrí.
0df45Bo sa kon algu por bira mihó den bo bario òf serka nos.
0e6c1Kita tur kos
12f48Bo ta haña nos kontesta riba bo keho no mas lat ku {0}.
147edBo mensahe ta muchu largu pa e e-mail akí. Pero bo por warda òf print e mensahe.
15884E otro persona
15efeKiko bo ke konta nos?
160b8Bo nòmber
17f4fAwor no ta posibel pa sigui. Loke bo a yena ta akí ainda.
185c2Por ehèmpel: 24 11 2026.
1aea2Paso {0} di {1}
1b4cdPurba atrobe
1d74bDi kiko bo mensahe ta trata?
1e202Sí, kita tur kos
20cf3Skohe un tema
21d5fNos mester di bo kontesta ainda pa: {0}
26379Esaki no ta yuda mi
2804fSkibi loke bo ke konta nos.
287c1Warda un ratu. Nos ta manda bo mensahe.
28fe8E ta dura mas? Anto nos ta laga bo sa. Nos ta bisa tambe pakiko i te ki dia.
2e306Nos no por aseptá e eskoho akí awor. Skohe otro kos.
2e659Solushoná no mas lat ku
31409Bo teksto ta akí ainda. Nos ta purba atrobe den un ratu. Laga e página akí habrí.
31b4fPromé reakshon no mas lat ku
33c69Kiko ta bo pregunta?
34294Bo no ta kontentu ku loke nos a hasi. Òf ku kon un empleado a trata bo.
346d5Bo ta haña un e-mail tambe na {0}. Bo no ta mira nada? Wak den bo spam tambe.
36db6Despues di {0} luna nos ta tira nan afó.
3bf06Esaki ta muchu largu. Kita {0} lèter.
410beWak kon ta bai ku bo mensahe
430dfSkohe un tema. Bo no sa? Skohe anto: Mi tema no ta den e lista.
4407bBo mensahe ta muchu grandi pa nos sistema. Skibi ménos teksto òf manda ménos dokumento.
44484Skohe di kiko bo mensahe ta trata.
44e56Kiko ta pasa awor?
458b2E number di kas akí no ta bon. Kuminsá ku un sifra. Por ehèmpel: 12 òf 12a.
45d01Warda e number akí bon. Ku e number nos por buska bo mensahe lihé.
472a1Via e-mail
48bc7Henter e adrès
49d69Lesa mas tokante bo datonan
4d674Yena un number di telefòn. Por ehèmpel: 06 12 34 56 78.
4da7aKu e formulario akí bo no por entregá opheshon. Si bo hasi esei, kisas bo opheshon no ta bálido.
50489Print esaki
5167aDespues bo a kambia e teksto. Bo ke manda e teksto nobo tambe? Anto nos ta haña 2 mensahe.
5456cBo no tin internèt, òf e konekshon a kibra. Bo teksto ta akí ainda.
54bacYama mi
56b60E página akí ta warda loke bo ta skibi. Asina bo no ta pèrdè nada. Despues di manda, e teksto no ta akí mas.
57bc3Kopia e number
57ff6Un empleado ta lesa bo mensahe no mas lat ku {0}.
5942dKiko ta un keho (klacht)?
59df3Yena e nòmber di e otro persona.
5c5e1Kambia: {0}
5d75dBo no ke warda?
5dcd2Yena un number di kas. Por ehèmpel: 12.
5e9d7Number di telefòn di e otro persona
5ef11No por kopia. Skibi e number riba un papel.
60f9cBo ta sigur? Tur kos ku bo a yena ta bai pèrdí.
640cbMi ta hasi esaki pa un otro hende
640e6Ta pertenesé na number
647b6Adrès
67168Kon nos por tuma kontakto ku bo?
68af1Sí, usa {0}
6ae75Manda bo mensahe atrobe. Nos no ta haña e mensahe dos bia.
6c373Kiko ta bo idea?
6d833Na telefòn òf na bali nos por yuda bo mihó.
6e75aSigui ku mi keho
6ed47Bo ta preferá papia. Nos ta yama bo.
713e0Yena un postcode. Por ehèmpel: 1234 AB.
77ad4Di kiko e ta trata
77bd9Kon nos ta tuma kontakto ku bo
7a6e7Bo number
7b5fdLesa mas tokante keho
7bae8Lesa loke bo a manda
7be9dAsina bo ta entregá opheshon (bezwaar)
7befbTin un number di siudadano (burgerservicenummer, BSN) den bo mensahe? Kita e number anto. Nos no mester di dje.
7c001Den atardi
7ce9cE ta urgente? Yama nos mesora anto
7e1c1Yena henter e adrès.
7e2b6Nos ta usa bo datonan solamente pa yuda bo ku e mensahe akí.
7fec8Un empleado ta lesa bo mensahe.
80a01Bo ta haña un promé reakshon no mas lat ku {0}.
81852Kiko ta bo komplimento?
85965Entregá opheshon (bezwaar)
86205Nos ta buska ken por yuda bo.
867d1Bo no ta di akuerdo ku nos kontesta? Anto bo por bai serka ombudsman. Ombudsman no ta traha pa munisipio.
873c6Warda un kopia
8a94cNòmber di e otro persona
8b5c6Bo ke men {0}?
8c1d3Nos a haña bo mensahe riba {0}, {1} or.
8c9deVia telefòn
8cd28Nos ta manda nos kontesta na e adrès akí. Por ehèmpel: nomber@example.com.
8d7faDiskulpá, algu ta bai robes. Bo teksto ta akí ainda.
8e2d9Un keho (klacht) ta trata di kon nos a trata bo. Por ehèmpel: bo mester a warda muchu, òf un empleado no tabata amabel.
8e8d0Wak e aña un bia mas. Yena 4 sifra. Por ehèmpel: 2026.
8f891Adrès di e-mail di e otro persona
9261dAmi
970ffSorto di mensahe
99bd4Nos no ta haña un tema ku e palabra ei. Purba un otro palabra. Òf skohe: Mi tema no ta den e lista.
9a03aNos ta lamentá ku no a bai bon. Danki ku bo a bisa nos esaki.
9b2c2Kiko nos ta hasi ku bo datonan?
9b748Manda e teksto nobo tambe
9ba77E adrès no ta na Hulanda
9bf6aEsaki ta dura mas ku normal. Tene un tiki pasenshi. Bo teksto ta akí ainda.
9ce46Bo mensahe no a bai ainda
a018bKonta kiko no a bai bon. I ki dia esei tabata. Fout di idioma no ta problema.
a5d39Nos no por aseptá bo mensahe awor
a73cfA kopia e number.
a76d3Number di telefòn
a80b5Diskulpá, ta masha drùk awor. Bo teksto ta keda akí.
a9596Bo por manda un karta tambe. Skibi pakiko bo no ta di akuerdo. Pone bo nòmber, bo adrès, e fecha i bo firma. Nos adrès ta:
a9b9eKisas esaki ta yuda bo kaba
abe63Skibi manera bo ta papia. Fout di idioma no ta problema.
adc25Bo no ta di akuerdo ku nos desishon. Anto bo por entregá opheshon (bezwaar maken). E ora ei nos ta wak nos desishon atrobe.
af393Bo por skibi {0} lèter mas.
b197fManda esaki na bo mes e-mail
b57ccKu un karta
b9cecTokante kiko bo ke papia?
bcb56Mi no mester di kontesta
bdbe6Diskulpá, e formulario akí no ta funshoná bon awor. No ta bo falta. Bo teksto ta keda akí.
be9d2Puntra e persona promé si esei ta bon.
bf376Nos mester kumpli ku lei. Bo ta haña kontesta denter di 6 siman. Promé nos ta papia ku bo tokante bo keho, si bo ke.
bfa71Nos tin bo promé mensahe kaba
c05a2Den mainta
c1c6fSkohe ken ta haña nos kontesta.
c2e1aKi ora ta mihó pa nos yama bo?
c3753Mensahe na munisipio di {0}
c4c96Nos ta kontestá òf solushoná bo pregunta no mas lat ku {0}.
c862cBo por skibi {0} lèter mas.
ccb53mi-mensahe
cef6cNò, warda tur kos
d0653Bo ke entregá opheshon (bezwaar) kontra un desishon? Esei no por ku e formulario akí.
d0c36E postcode akí no ta bon. Yena 4 sifra i 2 lèter. Por ehèmpel: 1234 AB.
d0e7aE number di telefòn akí no ta bon. Yena 10 sifra. Por ehèmpel: 06 12 34 56 78. Ta un number di un otro pais? Kuminsá ku un + anto.
d1182Keho (klacht)
d1df7Por ehèmpel: 06 12 34 56 78. Un number di un otro pais tambe ta bon.
d1e17Kiko ta bo keho?
d5624Manda mensahe
d7d59Ta mihó pa papia ku nos tokante esaki
d87b0Skohe kon bo ke haña nos kontesta.
dae99Adrès di e-mail
e2f41Na ki adrès nos ta manda e karta?
e3147Bo no sa kiko pa skohe? Skohe esaki anto. Nos ta buska ken por yuda bo.
e4caaSkibi e adrès manera riba un karta. Pone e pais tambe.
e6944Ken ta haña nos kontesta?
e910aE fecha akí no ta bon. Yena dia, luna i aña. Por ehèmpel: 24 11 2026.
ebed5Bo no ta di akuerdo ku un desishon den un karta di nos? Anto un keho no ta e bon manera. Bo mester entregá opheshon (bezwaar maken).
ec6bdBo number di telefòn
eeb25Nos no ta lesa un mensahe mesora. Na telefòn nos ta yuda bo mesora. Tin peliger? Yama 112 anto.
f1499Nos no ta sigur si nos tin bo mensahe
f3e5cPregunta
f7786Nos ta yama bo riba {0}.
f86f0Yena bo nòmber.
f958bPaga tinu: hasi esaki denter di 6 siman. Wak e fecha riba e karta.
fa065Danki ku bo ta pensa huntu ku nos.
fa59fManda un otro mensahe
fa949Komplimento
fc65cWak tur kos un bia mas.
fe56aBo ta kontentu ku nos yudansa. Nos gusta tende esei.
fe86eIdea
fefffA kita tur kos.
ff4d4Bo no mester bisa bo nòmber.`;
