/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0e165(no ta obligatorio)
0f7dcBo por manda: {0}. Un dokumento no por ta mas grandi ku {1}. Bo por manda {2} dokumento.
0fb3e{0} porshento mandá
10a00Purba awor
13dd1Wak e preguntanan akí un bia mas:
17608{0} entre {1} i {2} or
176d3Lesa mas
18c12Bo ta papia un otro idioma? Nos ta yama un intérprete (tolk).
1a340Nos no por habri e dokumento akí. Skohe un potrèt òf un PDF.
2406bManda un e-mail na <a href="mailto:{0}">{1}</a>
25e76Yudansa den biblioteka
25f8bA haña {0} tema.
28706Postcode
29054Yama i skibi
2a114Esaki no por awor. Warda {0} minüt. Anto purba atrobe.
2c625Nos ta yama bo no mas lat ku {0}.
2c8d6Yama {0}
2d447Yena un adrès di e-mail. Por ehèmpel: nomber@example.com.
3063aNos ta kita e informashon tokante unda bo a saka e potrèt. Nos ta hasi potrèt grandi mas chikí tambe.
327c1{0}, {1} or
35370Bo ta preferá papia ku un hende?
36d03E dokumento akí ta muchu grandi. Skohe un dokumento te ku {0}.
3cfe1Stòp ku {0}
4300cEsaki no por awor. Warda {0} minüt. Anto purba atrobe.
4344bE adrès di e-mail akí no ta bon. Wak si tin un @ i un punto den dje. Por ehèmpel: nomber@example.com.
468f6Purba atrobe despues di {0} minüt.
47b0eBo por regla esaki akí:
4d303Purba {0} atrobe
60411Wak den bo e-mail. Primi riba e link einan. Despues di esei so nos ta manda e-mail pa bo.
613c8Nos ta bin serka bo
615b1Pasa serka nos: {0}
6207cNo tin nada den e dokumento akí. Skohe un otro dokumento.
6b85cKita {0}
71789No skibi number di siudadano (burgerservicenummer, BSN) akí. Nos no mester di dje.
7abc0Skibi un palabra pa buska
7b5c8Bo no tin internèt. Loke bo a skibi ta einan ainda. Purba atrobe despues.
7f7acA kita {0}.
861bbBo ta manda esaki huntu
87edeNos ta yama bo
8a0c4Bo por manda {0} dokumento. Nos no ta manda e otronan.
8bd23Diskulpá, algu ta bai robes serka nos. Loke bo a skibi ta einan ainda. Purba atrobe despues.
9adcaTa meskos pa mi
9bdc5Sigui
9be70Bo mensahe
9ea35Otro kos
a0faeYama ku lenguahe di seña
a114fWarda un ratu.
a3f55{0} ta kla pa manda.
a6b46Por ehèmpel: 12 òf 12a.
aae21Bo mensahe ta muchu largu. Kita {0} lèter.
adb2bBo no ta tende bon? Na e number akí bo por skibi.
adb7fSí, manda e-mail pa mi
add63Yudansa na bo idioma
b67e5Esei ta grátis. Bo no mester ta miembro.
b7724Bo ta yama ku vidio i un intérprete.
b7bc0Bo por stòp kualke momentu.
b7ca9Tema
bca51Bo ke un e-mail ora algu kambia?
c0821Skohe un potrèt òf dokumento
c3a40Purba atrobe despues di {0} minüt.
c4fd9Bo no por bin serka nos? Anto nos ta bin na bo kas.
c62cfPotrèt òf dokumento
cd447Aña
cf39bWak esaki un bia mas: {0}
cf4ecLuna
d14b1Bo no tin internèt awor
d1ec4Bo mensahe ta muchu largu. Kita {0} lèter.
d40adE dokumento akí no a bai ainda. Purba atrobe. Òf kita e dokumento.
dbbb4Bo no ta mira nada? Wak den bo spam tambe.
dd5beKla
de494Kiko nos ke men akí?
e0b02Mustra tur {0} tema
e4f20Ainda no a logra manda e mensahe
e80a0Manda atrobe
e8b0eNumber di kas
ed147Bo adrès di e-mail
eebe3Dia
f02754 sifra i 2 lèter.
f4ad8Bèk
f4e96Nos no por aseptá bo mensahe asina. Wak un bia mas loke bo a yena.
f5c4eNos ta prepará e dokumento
f87bcA haña {0} tema.
f91f7potrèt
fcab1Nos ta kla ku esaki. Nada no ta kambia mas. P’esei bo no ta haña e-mail tokante esaki.`;
