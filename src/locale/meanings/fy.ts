/** What the terms mean, in Frisian: `Dutch word | meaning`. Nobody who speaks it from home has read it yet. */
export default `
aanmaning | Oanmoanning: in brief dy’t jo krije om’t jo noch net betelle hawwe.
aanslag | Oanslach: in brief mei de belesting dy’t jo betelje moatte.
ambtshalve | Ut eigen beweging: de gemeente docht wat út harsels. Jo hawwe der net om frege.
APV | Regels fan de gemeente foar op strjitte. Bygelyks oer hûnen, lawaai en ôffal.
AVG | De wet oer jo gegevens. Hjir stiet yn wat wy wol en net mei jo gegevens dwaan meie.
basisregistratie personen | Basisregistraasje persoanen: de list fan de oerheid mei elkenien dy’t yn Nederlân wennet. Hjir steane jo namme, adres en bertedatum yn.
beroep | Berop: jo freegje de rjochter om nei ús beslút te sjen.
beschikking | Beskikking: in brief mei in beslút dat oer jo giet.
beslagvrije voet | Beslachfrije foet: it part fan jo jild dat jo altyd hâlde meie. Ek as jo skulden hawwe.
besluit | Beslút: wy sizze oft wat wol of net mei. Of wat jo krije of betelje moatte.
bestemmingsplan | Bestimmingsplan: in plan fan de gemeente. Hjir stiet yn wat jo op in plak bouwe of dwaan meie. It hjit no omgevingsplan.
betalingsregeling | Betellingsregeling: jo betelje net alles yn 1 kear. Jo betelje elke moanne in stikje.
bewindvoerder | Bewâldfierder: ien dy’t fan de rjochter foar jo jild soargje moat.
bezwaar | Beswier: jo binne it net iens mei ús beslút. Jo freegje ús om der nochris nei te sjen.
bijstand | Bystân: jild fan de gemeente as jo net genôch jild hawwe om fan te libjen.
bijzondere bijstand | Bysûndere bystân: jild fan de gemeente foar wat dat jo echt nedich hawwe en net betelje kinne. Bygelyks in waskmasine.
briefadres | Briefadres: in adres dêr’t jo post hinne giet as jo gjin eigen wenning hawwe.
burgerservicenummer | Boargerservicenûmer (BSN): jo eigen nûmer by de oerheid. It stiet op jo paspoart of identiteitskaart.
college van burgemeester en wethouders | Kolleezje fan boargemaster en wethâlders: de boargemaster en de wethâlders. Sy bestjoere de gemeente.
deurwaarder | Doarwarder: ien dy’t fan de wet by jo jild helje mei as jo net betelje.
DigiD | Jo namme en wachtwurd foar de websites fan de oerheid. Hjirmei litte jo sjen wa’t jo binne.
dwangsom | Twangsom: jild dat jo betelje moatte as jo net op ’e tiid dogge wat moat. Soms moat de gemeente jo betelje.
eigen bijdrage | Eigen bydrage: it part fan de kosten dat jo sels betelje.
gedogen | Talitte: wat mei net fan de wet. Mar wy dogge der neat tsjin.
gehandicaptenparkeerkaart | Parkearkaart foar minsken mei in beheining: in kaart foar yn de auto. Hjirmei meie jo tichterby parkearje as jo min rinne kinne.
gemachtigde | Ien mei in folmacht: dy persoan mei wat foar jo regelje. Jo hawwe dêrfoar tekene.
gemeenteraad | Gemeenteried: de minsken dy’t troch ynwenners keazen binne. Sy beslute oer plannen en kontrolearje it bestjoer.
handhaving | Hanthavening: wy sjogge oft elkenien him oan de regels hâldt. Wa’t dat net docht, kin in boete krije.
hoorzitting | Harksitting: in petear oer jo beswier. Jo fertelle dan sels wat jo fine.
identiteitsbewijs | Identiteitsbewiis: in paspoart of identiteitskaart. Soms mei ek in rydbewiis. Hjirmei litte jo sjen wa’t jo binne.
inburgeren | Ynboargerje: jo leare Nederlânsk en jo leare hoe’t it libben yn Nederlân giet.
incasso | Ynkasso: wy helje it jild sels fan jo rekken. Jo jouwe ús dêrfoar tastimming.
indicatie | Yndikaasje: in beslút dêr’t yn stiet hokker help jo krije.
ingebrekestelling | Yngebrekestelling: in brief fan jo oan ús. Jo skriuwe dat wy te let binne mei ús beslút.
inspraak | Ynspraak: jo sizze wat jo fan in plan fine. Dêrnei beslute wy.
jeugdhulp | Jeugdhelp: help foar bern en âlden dy’t problemen hawwe.
Kadaster | Kadaster: hjir stiet fan wa’t in hûs of in stik grûn is.
kwijtschelding | Kwytskelding: jo hoege in belesting net te beteljen, om’t jo net folle jild hawwe.
last onder dwangsom | Lêst ûnder twangsom: jo moatte wat yn oarder meitsje. Dogge jo dat net? Dan moatte jo jild betelje.
leerplicht | Learplicht: de wet seit dat jo bern nei skoalle moat.
leges | Leezjes: it bedrach dat jo betelje as wy wat foar jo meitsje of regelje. Bygelyks in paspoart.
mantelzorg | Mantelsoarch: jo soargje lang en faak foar ien dy’t siik is. Bygelyks jo mem of jo buorman.
naturalisatie | Naturalisaasje: jo komme út in oar lân en jo wurde Nederlanner.
ombudsman | Ombudsman: ien dy’t sjocht oft de oerheid goed mei jo omgien is. Dy persoan wurket net foar de gemeente.
omgevingsvergunning | Omjouwingsfergunning: jo meie wat bouwe of slope. Of jo meie in beam weihelje.
onroerendezaakbelasting | Belesting op ûnreplik guod: belesting dy’t jo betelje as jo in hûs of gebou hawwe.
ontheffing | Untheffing: jo meie wat dwaan dat oars net mei.
openbare ruimte | Iepenbiere romte: de plakken dêr’t elkenien komme mei. Bygelyks de strjitte, it plein en it park.
participatie | Partisipaasje: jo tinke en dogge mei yn jo buert of by in plan.
Participatiewet | Partisipaasjewet: de wet oer bystân en help by it finen fan wurk.
persoonsgebonden budget | Persoansbûn budzjet: jild dêr’t jo sels jo help mei kieze en betelje.
proces-verbaal | Proses-ferbaal: in ferslach fan de plysje of fan in hanthavener. Hjir stiet yn wat der bard is.
schuldhulp | Skuldhelp: help as jo rekkens net mear betelje kinne. Dy help is fergees.
subsidie | Subsydzje: jild fan de gemeente foar in plan dêr’t in soad minsken wat oan hawwe.
tegemoetkoming | Temjittekomming: jild om jo te helpen. Jo krije in part fan de kosten werom.
ter inzage | Te besjen: jo meie in plan of brief besjen. Dat kin by ús of op de website.
toeslag | Taslach: jild fan de oerheid foar bygelyks jo hier of jo soarch.
tolk | Tolk: ien dy’t oerset wat jo sizze en wat wy sizze.
uittreksel | Uttreksel: in papier fan de gemeente mei jo gegevens. Bygelyks wêr’t jo wenje.
vergunning | Fergunning: wy fine it goed dat jo wat dogge. Jo hawwe dat op papier.
verklaring omtrent het gedrag | Ferklearring oer it gedrach: in papier foar jo wurk. Hjir stiet yn dat jo ferline gjin probleem is foar dat wurk.
verordening | Feroardering: regels dy’t de gemeente sels makket. Elkenien moat him dêroan hâlde.
voorlopige voorziening | Foarriedige foarsjenning: jo freegje de rjochter om gau te helpen. Jo hoege dan net te wachtsjen op ús beslút.
wethouder | Wethâlder: in bestjoerder fan de gemeente. Hy of sy wurket gear mei de boargemaster.
wijkteam | Wykteam: minsken dy’t jo helpe yn jo buert. Bygelyks mei jild, soarch of jo húshâlding.
Wmo | De wet foar help thús. Bygelyks help mei skjinmeitsjen of in scootmobyl.
Woo-verzoek | Woo-fersyk: jo freegje om brieven en papieren fan de oerheid te lêzen.
WOZ-waarde | WOZ-wearde: it bedrach dat jo hûs wurdich is. De gemeente rekkenet dat elk jier út.
zaak | Saak: alles wat by jo fraach of oanfraach heart.
zaaknummer | Saaknûmer: it nûmer fan jo fraach of oanfraach. Neam dit nûmer as jo belje.
zienswijze | Sjenswize: jo miening oer in plan fan de gemeente. Jo stjoere dy op foardat wy beslute.
`;
