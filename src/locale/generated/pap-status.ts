/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `00b50Wak un otro mensahe
02187Yena bo number akí. Anto bo ta mira kon ta bai.
0a14bNo tin mas paso.
0a4d2Nos ta traha riba bo mensahe.
0a7d9Hasi esaki no mas lat ku {0}.
0eee4Wak den bo e-mail
13196Manda esaki ku nos formulario
18442Kla. Nos a trata bo mensahe.
194e2Diskulpá, esaki no ta funshoná bon awor. No ta bo falta.
1bda8Tokante bo mensahe
1c92aNos konosé e adrès di e-mail akí? Anto bo ta haña un e-mail denter di un par di minüt.
1db55E link akí no ta funshoná mas
1e3b0Kla.
2669cManda un potrèt òf papel
27717Nos tin bo potrèt òf papel. Bo ke manda algu mas?
28ea0Nos no ta sigur si nos tin bo potrèt òf papel
29696Nos ta papia ku bo
2d72dAwor bo no mester hasi nada.
2fb6b10 sifra. E number ta den e e-mail ku bo a haña di nos.
2fc10Nos no por aseptá bo potrèt òf papel awor
327faNos no tin paso pa bo ainda.
33152Bo no ta mira nada? Wak den bo spam tambe. Òf purba un otro adrès di e-mail.
390b7Esaki ta muchu grandi pa nos sistema. Manda ménos dokumento.
3b634Nos ta warda riba algu ainda. P’esei e tempu pa nos kontesta ta para ketu awor.
3b713Nos no ta hasi nada ku esaki.
3d2dfE number ta den e e-mail òf karta ku bo a haña di nos.
3f29aNos ta yama e number ku bo a duna.
452b8Ken ta traha riba dje
473a8Yena bo number. I bo adrès di e-mail òf bo kódigo. Anto bo ta mira kon ta bai.
48277Un kolega ta wak kiko ta nesesario.
4c9a5Manda
4f89dNumber di bo mensahe
4fd76Diskulpá, esaki no por akí awor.
5bcdbAlgu a kambia. Bo ta lesa esaki mas abou.
5bd18Nos ta manda bo number via e-mail
5c096Diskulpá, ta masha drùk awor.
5c4e2Nos ta tuma un desishon
5eb53Manda esaki atrobe. Nos no ta haña esaki dos bia.
5eb74Bo ke haña e-mail tokante bo mensahe?
616fcBo ta haña kontesta manera bo a skohe: via telefòn, via e-mail òf ku un karta.
63af0Kiko a pasa i kiko ta bin ainda?
662d0Warda un ratu. Nos ta manda bo potrèt òf papel.
67539Stòp ku e-mail
68d5cEsaki ta dura mas ku normal. Tene un tiki pasenshi.
6a357Manda un e-mail pa mi
6cd89Esaki no por awor
73a34Lesa mas abou pakiko. Bo no ta di akuerdo? Laga nos sa.
75010Nos mester di mas tempu. Awor bo ta haña kontesta no mas lat ku {0}.
756d9Nos a hasi loke nos por. Tin bia e no ta solushoná ku esei. Bo no ta kontentu ku kon a bai? Laga nos sa.
75a01Esaki nos ta bisa tokante dje
7a6abBo potrèt òf papel no a bai ainda
7d278Nos ta traha riba bo idea.
7edc0Akí bo no por manda potrèt òf papel pa nos.
82df1Tin un fout den e number. Wak e 10 sifranan un bia mas.
8812eEsaki bo mester hasi ainda
88b3bNos mester di mas tempu. Promé e tabata {0}. Awor ta no mas lat ku {1}.
89bf5Bo ta haña kontesta
8a50dBo potrèt òf papel no a bai ainda. Nos ta manda esaki ora bo tin internèt atrobe. Laga e página akí habrí.
8a8a7Un paso
8fec9Bo ke konta nos algu tokante esaki?
904c1Nos no por hasi esaki. Un otro organisashon ta enkargá ku esaki.
909d4Mensahe {0}
914fbE no ta bon pa bo? Laga nos sa.
930aaBo no mester warda. Yama nos trankil.
93752Planiá: {0}. E fecha por kambia ainda.
97504Bo por hasi esaki te ku {0}.
9c034Anto nos no ta manda e-mail mas pa bo tokante e mensahe akí. Pero sí bo ta haña nos kontesta.
9ca03A bai bon. Nos tin bo potrèt òf papel
9d9deEsaki no ta un adrès di e-mail ni un kódigo. Wak si bo a skibi tur kos bon.
9e504Bo ta konta kiko a pasa. Esei por serka nos, òf na telefòn.
a2031Nos tin bo mensahe. Nos ta bai traha riba dje.
a35caMustra tur {0} paso
a5645Diskulpá, algu ta bai robes serka nos.
a8386E adrès di e-mail ku bo a yena na bo mensahe. Òf e kódigo ku ta huntu ku bo number.
acb28Yena e number di bo mensahe.
b1358Bo tin un otro pregunta? Laga nos sa.
b373eBo ta haña kontesta no mas lat ku {0}.
b39a6E ta dura mas ku nos a bisa. Bo mester a haña kontesta no mas lat ku {0}. Diskulpá.
b6e89A bai bon. Bo no ta haña e-mail mas tokante e mensahe akí
b73d0Manda esaki tambe
b7569Kon ta bai ku bo mensahe?
c0b39Akí nos ta awor
c4ec8Nos tin bo mensahe
c7130No mas lat ku {0}
c76a1Nos ta purba atrobe den un ratu. Laga e página akí habrí.
ca175Bo adrès di e-mail òf bo kódigo
ce460Riba {0}
cf500Nos ta traha riba bo keho.
d2641Bo ta haña un karta òf e-mail. Den dje bo ta lesa kiko nos ta pensa, i pakiko.
d2693Nos ta warda riba bo. Nos mester di algu di bo.
d43a6Esaki no ta number di un mensahe. Wak den e e-mail òf karta ku bo a haña di nos.
d47aeKla. E ta solushoná.
d51d5Yena bo adrès di e-mail òf bo kódigo.
d77e7Hasi esaki awor
d8838Mi no sa mi number
d8a8fA bai bon. Bo ta haña un e-mail ora algu kambia
d9dd6E ta pertenesé na mensahe {0}.
d9f96Bo no tin internèt, òf e konekshon a kibra.
dbd20Nos no por haña bo mensahe
dc1a6Purba un otro adrès di e-mail
de0d2Anto bo ta haña un e-mail ora algu kambia. Bo por stòp kualke momentu.
df65cÚltimo kambio
dfe24Nos ta traha riba bo pregunta.
e049fWak kon ta bai
e28d6E number no ta kuadra ku e adrès di e-mail òf ku e kódigo. Wak si bo a skibi tur kos bon.
e2b89Risibí
e3af2Ta bin ainda
e6fedNumber
e83efE ta dura mas ku nos a bisa. Nos mester a yama bo no mas lat ku {0}. Diskulpá.
eafacDiskulpá, algu ta bai robes.
ec2c1Potrèt òf papel pa mensahe {0}.
ed786Yena e adrès di e-mail ku bo a duna nos. Bo ta haña un e-mail ku bo numbernan. I ku un link pa wak kon ta bai.
f114eNos tin kaba loke bo a manda promé
f2587Despues bo a kambia algu. Bo ke manda esei tambe? Anto nos ta haña 2 mensahe.
f27b9Lesa mas abou ken sí por yuda bo. Bo no sa? Yama nos.
f4c1eLoke bo a skohe i skibi ta akí ainda.
f570dE no ta bon: laga nos sa
f6d8bNos ta traha riba dje
f85b9No ta bai bon akí?
f8e46Hasi un pregunta tokante esaki
fc279Skohe un potrèt òf dokumento.
fc7a5Bo no ke e-mail mas?
fd38dNos ta warda riba un otro persona. Nos ta sigui wak kon ta bai.`;
