/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0401bserá
04cf4Pasa serka nos
04d32Será awor: {0}.
0d333Kosto
0e233Ta drùk awor. Bo ta warda mas tempu ku normal.
10a58Kiko {0} ta hasi ku bo datonan?
125e5{0} te ku {1}
17988Nos no ta haña un tema ku e palabra ei. Purba un otro palabra.
1bd6aManda un e-mail na {0}
204f6Formulario
2086bWhatsApp no ta di munisipio. No manda un potrèt di bo paspòrt einan. Tampoko manda number di siudadano (burgerservicenummer, BSN).
2178aBo no ta di akuerdo ku nos desishon. Esei yama: entregá opheshon (bezwaar maken).
26b10Duna òf manda papel
2945bBo por paga ku karchi di banko òf kèsh.
29642Esaki no ta funshoná awor. Skohe otro kos.
38315Esaki no ta di munisipio. Tur hende por lesa. No pone nada tokante bo mes einan. Mihó manda un mensahe ku niun otro hende no ta mira.
38957E tema akí ta kompliká. Papia huntu ta yuda.
3bd25Lesa kon bo ta entregá opheshon (bezwaar)
3d0d9Regla esaki bo mes ku DigiD
41525Kontesta lihé
42a8aBo por bin ku òf sin sita.
430dcBo ta warda mas o ménos {0}.
45339Kiko ta mas importante pa bo?
4e8a1Akí un hende ta yuda bo.
51243mañan {0}
5426aSkohe un dia i un ora. Anto nos ta yama bo.
58f09Regla esaki mi mes
5b4f3Bo no mester warda kasi nada.
5b662Esaki ta e mihó manera pa e tema akí.
5d9dfKarta
5faadE chat ta di un otro kompania. No skibi number di siudadano (burgerservicenummer, BSN) einan.
6a7d1Medionan sosial
6adfeBo ta drenta ku DigiD. Esei por dia i nochi.
71b04Akseso
738e9Bo ta yama for di un otro pais?
7652dBo no mester di sita.
7e5acTraha un sita
8ce23Yudansa di un hende
972e6Bo por paga ku karchi di banko so.
98519Yudansa pa skohe
9ada1Di kiko e ta trata?
a6af3Bo por paga kèsh so.
a746aBo ta haña kontesta denter di {0} dia di trabou.
a7b50{0} te {1} or
a93f7Akí bo ta haña kontesta lihé.
a9f35Nos ta habrí awor.
aa410E-mail
ae5bbBai na: {0}
b3a70Kon bo ke tuma kontakto ku nos?
b68e8Paga tinu: otro hende por lesa tambe.
b80c7Bo ta regla esaki bo mes.
b97c2Orario
ba86bChat
bda8bYama nos
c08ebTa habri: {0} or. Esei ta un dia di fiesta. E orario por ta otro.
c11f1Esaki ta mihó pa bo: {0}.
c1419Yama <bdi dir="ltr">{0}</bdi>
c2337Bo ta haña kontesta denter di {0}.
c365bTrese ku bo
c9d98dia i nochi
cc567Awe ta un dia di fiesta. E orario por ta otro.
cd8a1Esaki ta urgente.
d1482App di munisipio
d341dIdiomanan
d349bPapia ku un hende
d7d31Akí bo ta papia ku un empleado.
d8013Awor bo ta warda mas o ménos {0}.
d927eMustra tur {0} manera
da94bawe {0}
e1c58Ki ora nos por yama bo?
e275cEsei ta dura mas o ménos 3 minüt.
e6453Skohe {0}
e7206Mas tokante: {0}
e726fWak kon pa yega einan
e9066Será awor.
ec8caTa habri: {0} or.
ecc19Habrí awor, te {0} or.
ed65dBo ta haña kontesta denter di {0} dia di trabou.
f1ba7Akí bo por duna òf manda papel.
f6aa9Skohe un dia i un ora
f82daHabrí dia i nochi.
fd76dTraha un sita promé.`;
