/** Hard words of Dutch municipalities, each explained at level B1. In other languages: `meanings/`. */

export interface Term {
  /** The word as a letter of the municipality has it. */
  readonly term: string;
  /** What else it is called: abbreviations, whole compounds, plurals that no rule makes. */
  readonly forms?: readonly string[];
  /** What it means, in plain words. */
  readonly meaning: string;
  /** Language of the meaning (BCP 47), when it is not Dutch. */
  readonly lang?: string;
}

/** `word | other forms | meaning`: one line each, so that who knows the law and not the code can read and mend them. */
const table = `
aanmaning | | Een brief die u krijgt omdat u nog niet heeft betaald.
aanslag | aanslagen, aanslagbiljet | Een brief met de belasting die u moet betalen.
ambtshalve | | De gemeente doet iets uit zichzelf. U heeft er niet om gevraagd.
APV | apv, algemene plaatselijke verordening | Regels van de gemeente voor op straat. Bijvoorbeeld over honden, lawaai en afval.
AVG | algemene verordening gegevensbescherming | De wet over uw gegevens. Hierin staat wat wij wel en niet met uw gegevens mogen doen.
basisregistratie personen | brp | De lijst van de overheid met iedereen die in Nederland woont. Hierin staan uw naam, adres en geboortedatum.
beroep | beroepschrift, beroepschriften, in beroep | U vraagt de rechter om naar ons besluit te kijken.
beschikking | beschikkingen | Een brief met een besluit dat over u gaat.
beslagvrije voet | | Het deel van uw geld dat u altijd mag houden. Ook als u schulden heeft.
besluit | | Wij zeggen of iets wel of niet mag. Of wat u krijgt of moet betalen.
bestemmingsplan | omgevingsplan | Een plan van de gemeente. Hierin staat wat u op een plek mag bouwen of doen. Het heet nu omgevingsplan.
betalingsregeling | | U betaalt niet alles in 1 keer. U betaalt elke maand een stukje.
bewindvoerder | bewindvoering, beschermingsbewind | Iemand die van de rechter voor uw geld moet zorgen.
bezwaar | bezwaar maken, bezwaarschrift, bezwaren | U bent het niet eens met ons besluit. U vraagt ons om er nog een keer naar te kijken.
bijstand | bijstandsuitkering | Geld van de gemeente als u niet genoeg geld heeft om van te leven.
bijzondere bijstand | | Geld van de gemeente voor iets dat u echt nodig heeft en niet kunt betalen. Bijvoorbeeld een wasmachine.
briefadres | | Een adres waar uw post naartoe gaat als u geen eigen woning heeft.
burgerservicenummer | bsn | Uw eigen nummer bij de overheid. Het staat op uw paspoort of identiteitskaart.
college van burgemeester en wethouders | het college, college van b en w, college van b&w | De burgemeester en de wethouders. Zij besturen de gemeente.
deurwaarder | | Iemand die van de wet geld mag komen halen als u niet betaalt.
DigiD | digid | Uw naam en wachtwoord voor de websites van de overheid. Hiermee laat u zien wie u bent.
dwangsom | | Geld dat u moet betalen als u niet op tijd doet wat moet. Soms moet de gemeente u betalen.
eigen bijdrage | | Het deel van de kosten dat u zelf betaalt.
gedogen | gedoogbeleid, gedoogd | Iets mag niet van de wet. Maar wij doen er niets tegen.
gehandicaptenparkeerkaart | gpk | Een kaart voor in de auto. Hiermee mag u dichterbij parkeren als u slecht kunt lopen.
gemachtigde | machtigen, machtiging | Iemand die van u iets mag regelen. U heeft daarvoor getekend.
gemeenteraad | | De mensen die door inwoners zijn gekozen. Zij beslissen over plannen en controleren het bestuur.
handhaving | handhaver, handhavers | Wij kijken of iedereen zich aan de regels houdt. Wie dat niet doet, kan een boete krijgen.
hoorzitting | | Een gesprek over uw bezwaar. U vertelt dan zelf wat u vindt.
identiteitsbewijs | legitimatie, legitimatiebewijs | Een paspoort of identiteitskaart. Soms mag ook een rijbewijs. Hiermee laat u zien wie u bent.
inburgeren | inburgering, inburgeraar, ingeburgerd | U leert Nederlands en u leert hoe het leven in Nederland gaat.
incasso | automatische incasso | Wij halen het geld zelf van uw rekening. U geeft ons daar toestemming voor.
indicatie | | Een besluit waarin staat welke hulp u krijgt.
ingebrekestelling | in gebreke stellen | Een brief van u aan ons. U schrijft dat wij te laat zijn met ons besluit.
inspraak | | U zegt wat u van een plan vindt. Daarna beslissen wij.
jeugdhulp | | Hulp voor kinderen en ouders die problemen hebben.
Kadaster | | Hier staat van wie een huis of een stuk grond is.
kwijtschelding | | U hoeft een belasting niet te betalen, omdat u weinig geld heeft.
last onder dwangsom | | U moet iets in orde maken. Doet u dat niet? Dan moet u geld betalen.
leerplicht | leerplichtig, leerplichtige | De wet zegt dat uw kind naar school moet.
leges | legeskosten, bouwleges | Het bedrag dat u betaalt als wij iets voor u maken of regelen. Bijvoorbeeld een paspoort.
mantelzorg | mantelzorger | U zorgt lang en vaak voor iemand die ziek is. Bijvoorbeeld uw moeder of uw buurman.
naturalisatie | | U komt uit een ander land en u wordt Nederlander.
ombudsman | ombudsvrouw, ombudspersoon | Iemand die kijkt of de overheid goed met u omging. Die persoon werkt niet voor de gemeente.
omgevingsvergunning | | U mag iets bouwen of slopen. Of u mag een boom weghalen.
onroerendezaakbelasting | onroerendezaakbelastingen, ozb | Belasting die u betaalt als u een huis of gebouw heeft.
ontheffing | | U mag iets doen dat anders niet mag.
openbare ruimte | | De plekken waar iedereen mag komen. Bijvoorbeeld de straat, het plein en het park.
participatie | | U denkt en doet mee in uw buurt of bij een plan.
Participatiewet | | De wet over bijstand en hulp bij het vinden van werk.
persoonsgebonden budget | pgb | Geld waarmee u zelf uw hulp kiest en betaalt.
proces-verbaal | processen-verbaal | Een verslag van de politie of van een handhaver. Hierin staat wat er is gebeurd.
schuldhulp | schuldhulpverlening, schuldsanering | Hulp als u rekeningen niet meer kunt betalen. Die hulp is gratis.
subsidie | | Geld van de gemeente voor een plan waar veel mensen iets aan hebben.
tegemoetkoming | | Geld om u te helpen. U krijgt een deel van de kosten terug.
ter inzage | | U mag een plan of brief bekijken. Dat kan bij ons of op de website.
toeslag | | Geld van de overheid voor bijvoorbeeld uw huur of uw zorg.
tolk | gebarentolk, gebarentolken | Iemand die vertaalt wat u zegt en wat wij zeggen.
uittreksel | uittreksel brp | Een papier van de gemeente met uw gegevens. Bijvoorbeeld waar u woont.
vergunning | | Wij vinden het goed dat u iets doet. U heeft dat op papier.
verklaring omtrent het gedrag | verklaring omtrent gedrag, vog | Een papier voor uw werk. Hierin staat dat uw verleden geen probleem is voor dat werk.
verordening | | Regels die de gemeente zelf maakt. Iedereen moet zich eraan houden.
voorlopige voorziening | | U vraagt de rechter om snel te helpen. U hoeft dan niet te wachten op ons besluit.
wethouder | | Een bestuurder van de gemeente. Hij of zij werkt samen met de burgemeester.
wijkteam | | Mensen die u helpen in uw buurt. Bijvoorbeeld met geld, zorg of uw gezin.
Wmo | wet maatschappelijke ondersteuning | De wet voor hulp thuis. Bijvoorbeeld hulp met schoonmaken of een scootmobiel.
Woo-verzoek | woo, wob, wob-verzoek, wet open overheid | U vraagt om brieven en papieren van de overheid te lezen.
WOZ-waarde | woz-waarde, woz | Het bedrag dat uw huis waard is. De gemeente rekent dat elk jaar uit.
zaak | | Alles wat bij uw vraag of aanvraag hoort.
zaaknummer | | Het nummer van uw vraag of aanvraag. Noem dit nummer als u belt.
zienswijze | | Uw mening over een plan van de gemeente. U stuurt die op voor wij beslissen.
`;

function read(line: string): Term {
  const [term, forms, meaning] = line.split('|').map((part) => part.trim()) as [string, string, string];
  return forms ? { term, forms: forms.split(', '), meaning } : { term, meaning };
}

/** All of them, in alphabetical order. */
export const terms: readonly Term[] = table.trim().split('\n').map(read);
