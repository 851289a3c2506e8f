/** What the terms mean, in Papiamento, as it is written on Curaçao: `Dutch word | meaning`. Nobody who speaks it from home has read it yet. */
export default `
aanmaning | Karta di kobransa: un karta ku bo ta haña pasobra bo no a paga ainda.
aanslag | Kuenta di impuesto: un karta ku e impuesto ku bo mester paga.
ambtshalve | Sin ku bo a pidi: munisipio ta hasi algu di su mes. Bo no a pidi esaki.
APV | Regla lokal: regla di munisipio pa riba kaya. Por ehèmpel tokante kachó, zonido duru i sushi.
AVG | Lei di privasidat: e lei tokante bo datonan. Den dje tin pará kiko nos por hasi i kiko nos no por hasi ku bo datonan.
basisregistratie personen | Registro di poblashon: e lista di gobièrnu ku tur hende ku ta biba na Hulanda. Den dje tin bo nòmber, bo adrès i bo fecha di nasementu.
beroep | Apelashon: bo ta pidi hues pa wak nos desishon.
beschikking | Desishon ofisial: un karta ku un desishon tokante bo.
beslagvrije voet | Plaka protehá: e parti di bo plaka ku bo por keda kuné semper. Tambe si bo tin debe.
besluit | Desishon: nos ta bisa si algu por òf no por. Òf kiko bo ta haña òf mester paga.
bestemmingsplan | Plan pa tereno: un plan di munisipio. Den dje tin pará kiko bo por traha òf hasi na un lugá. Awor e yama omgevingsplan.
betalingsregeling | Areglo di pago: bo no ta paga tur kos na un bia. Bo ta paga un parti tur luna.
bewindvoerder | Atministradó di bo plaka: un hende ku mester kuida bo plaka. Hues a disidí esei.
bezwaar | Opheshon: bo no ta di akuerdo ku nos desishon. Bo ta pidi nos pa wak e desishon atrobe.
bijstand | Onderstand: plaka di munisipio si bo no tin sufisiente plaka pa biba.
bijzondere bijstand | Onderstand speshal: plaka di munisipio pa algu ku bo mester di bèrdat i no por paga. Por ehèmpel un wasmashin.
briefadres | Adrès pa pòst: un adrès kaminda bo pòst ta bai si bo no tin un kas di bo mes.
burgerservicenummer | Number di siudadano (BSN): bo mes number serka gobièrnu. E ta riba bo paspòrt òf karchi di identidat.
college van burgemeester en wethouders | Direktiva di munisipio: e alkalde i e wethoudernan. Nan ta goberná munisipio.
deurwaarder | Dùrwarder: un hende ku segun lei por bin buska plaka si bo no ta paga.
DigiD | DigiD: bo nòmber i bo password pa website di gobièrnu. Ku esaki bo ta mustra ken bo ta.
dwangsom | But: plaka ku bo mester paga si bo no hasi na tempu loke mester. Tin bia munisipio mester paga bo.
eigen bijdrage | Bo mes kontribushon: e parti di e gastu ku bo ta paga bo mes.
gedogen | Tolerá: segun lei algu no por. Pero nos no ta hasi nada kontra dje.
gehandicaptenparkeerkaart | Karchi di parker pa hende ku limitashon: un karchi pa den outo. Ku e karchi bo por parker mas serka si bo no por kana bon.
gemachtigde | Persona outorisá: un hende ku por regla algu pa bo. Bo a firma pa esei.
gemeenteraad | Konseho di munisipio: e hendenan ku e habitantenan a skohe. Nan ta disidí tokante plan i nan ta kontrolá e direktiva.
handhaving | Kontrol di regla: nos ta wak si tur hende ta kumpli ku e reglanan. Ken no ta kumpli por haña un but.
hoorzitting | Kombersashon tokante bo opheshon: bo ta konta bo mes kiko bo ta pensa.
identiteitsbewijs | Prueba di identidat: un paspòrt òf karchi di identidat. Tin bia un reibeweis tambe ta bon. Ku esaki bo ta mustra ken bo ta.
inburgeren | Integrashon: bo ta siña hulandes i bo ta siña kon bida ta na Hulanda.
incasso | Kobransa outomátiko: nos mes ta kita e plaka for di bo kuenta di banko. Bo ta duna nos pèrmit pa esei.
indicatie | Desishon tokante yudansa: un desishon ku ta bisa ki yudansa bo ta haña.
ingebrekestelling | Karta ku nos ta lat: un karta di bo pa nos. Bo ta skibi ku nos ta lat ku nos desishon.
inspraak | Duna bo opinion: bo ta bisa kiko bo ta pensa di un plan. Despues nos ta disidí.
jeugdhulp | Yudansa pa hóben: yudansa pa mucha i mayor ku tin problema.
Kadaster | Kadaster: akí tin pará di ken un kas òf un pida tereno ta.
kwijtschelding | Pordon di impuesto: bo no mester paga un impuesto, pasobra bo tin tiki plaka.
last onder dwangsom | Òrdu ku but: bo mester drecha algu. Bo no ta hasi esei? Anto bo mester paga plaka.
leerplicht | Deber di bai skol: lei ta bisa ku bo yu mester bai skol.
leges | Gastu pa dokumento: e plaka ku bo ta paga ora nos ta traha òf regla algu pa bo. Por ehèmpel un paspòrt.
mantelzorg | Kuida un hende di serka: bo ta kuida un hende malu hopi i pa largu tempu. Por ehèmpel bo mama òf bo bisiña.
naturalisatie | Naturalisashon: bo ta bin di un otro pais i bo ta bira hulandes.
ombudsman | Ombudsman: un hende ku ta wak si gobièrnu a trata bo bon. E persona no ta traha pa munisipio.
omgevingsvergunning | Pèrmit pa konstrukshon i ambiente: bo por traha òf basha algu abou. Òf bo por kap un palu.
onroerendezaakbelasting | Impuesto riba kas: impuesto ku bo ta paga si bo tin un kas òf edifisio.
ontheffing | Eksepshon: bo por hasi algu ku normalmente no por.
openbare ruimte | Espasio públiko: e lugánan kaminda tur hende por bin. Por ehèmpel kaya, plasa i park.
participatie | Partisipashon: bo ta pensa i hasi huntu den bo bario òf den un plan.
Participatiewet | Lei di Partisipashon: e lei tokante onderstand i yudansa pa haña trabou.
persoonsgebonden budget | Plaka pa bo mes yudansa: plaka pa skohe i paga bo yudansa bo mes.
proces-verbaal | Rapòrt ofisial: un rapòrt di polis òf di un kontroladó. Den dje tin pará kiko a pasa.
schuldhulp | Yudansa ku debe: yudansa si bo no por paga kuenta mas. E yudansa ta grátis.
subsidie | Supsidio: plaka di munisipio pa un plan ku ta bon pa hopi hende.
tegemoetkoming | Kompensashon: plaka pa yuda bo. Bo ta haña un parti di e gastu bèk.
ter inzage | Habrí pa públiko: bo por wak un plan òf karta. Esei por serka nos òf riba e website.
toeslag | Plaka èkstra: plaka di gobièrnu pa por ehèmpel bo hür òf bo kuido.
tolk | Intérprete: un hende ku ta tradusí loke bo ta bisa i loke nos ta bisa.
uittreksel | Ekstrakto: un papel di munisipio ku bo datonan. Por ehèmpel unda bo ta biba.
vergunning | Pèrmit: nos ta di akuerdo ku bo ta hasi algu. Bo tin esei riba papel.
verklaring omtrent het gedrag | Karta di bon kondukta: un papel pa bo trabou. E ta bisa ku bo pasado no ta un problema pa e trabou ei.
verordening | Ordenansa: regla ku munisipio mes ta traha. Tur hende mester kumpli ku nan.
voorlopige voorziening | Medida provisional: bo ta pidi hues pa yuda lihé. Anto bo no mester warda nos desishon.
wethouder | Wethouder: un hende ku ta goberná munisipio. E ta traha huntu ku e alkalde.
wijkteam | Tim di bario: hende ku ta yuda bo den bo bario. Por ehèmpel ku plaka, kuido òf bo famia.
Wmo | Lei pa yudansa na kas: e lei pa haña yudansa na kas. Por ehèmpel yudansa pa limpia òf un skuter pa hende ku no por kana bon.
Woo-verzoek | Petishon pa informashon: bo ta pidi pa lesa karta i papel di gobièrnu.
WOZ-waarde | Balor di kas: e plaka ku bo kas ta bal. Munisipio ta kalkulá esei tur aña.
zaak | Kaso: tur kos ku ta pertenesé na bo pregunta òf petishon.
zaaknummer | Number di kaso: e number di bo pregunta òf petishon. Bisa e number akí ora bo ta yama.
zienswijze | Bo opinion: loke bo ta pensa di un plan di munisipio. Bo ta mand’é promé ku nos disidí.
`;
