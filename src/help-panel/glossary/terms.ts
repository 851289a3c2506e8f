/** Words that municipalities cannot do without, in Dutch at level B1. Shown with `lang="nl"`. */
export interface Term {
  term: string;
  /** Plurals, abbreviations and the like, where no rule finds them. */
  forms?: readonly string[];
  meaning: string;
}

export const terms: readonly Term[] = [
  { term: 'aanmaning', meaning: 'Een brief die u krijgt omdat u nog niet heeft betaald.' },
  { term: 'aanslag', forms: ['aanslagen', 'aanslagbiljet'], meaning: 'Een brief met de belasting die u moet betalen.' },
  { term: 'APV', meaning: 'Regels van de gemeente voor op straat. Bijvoorbeeld over honden, lawaai en afval.' },
  { term: 'AVG', meaning: 'De wet over uw gegevens. Hierin staat wat wij wel en niet met uw gegevens mogen doen.' },
  {
    term: 'basisregistratie personen',
    forms: ['brp'],
    meaning:
      'De lijst van de overheid met iedereen die in Nederland woont. Hierin staan uw naam, adres en geboortedatum.',
  },
  {
    term: 'beroep',
    forms: ['beroepschrift', 'in beroep'],
    meaning: 'U vraagt de rechter om naar ons besluit te kijken.',
  },
  { term: 'beschikking', forms: ['beschikkingen'], meaning: 'Een brief met een besluit dat over u gaat.' },
  { term: 'besluit', meaning: 'Wij zeggen of iets wel of niet mag. Of wat u krijgt of moet betalen.' },
  {
    term: 'bestemmingsplan',
    forms: ['omgevingsplan'],
    meaning: 'Een plan van de gemeente. Hierin staat wat u op een plek mag bouwen of doen. Het heet nu omgevingsplan.',
  },
  { term: 'betalingsregeling', meaning: 'U betaalt niet alles in 1 keer. U betaalt elke maand een stukje.' },
  {
    term: 'bezwaar',
    forms: ['bezwaar maken', 'bezwaarschrift', 'bezwaren'],
    meaning: 'U bent het niet eens met ons besluit. U vraagt ons om er nog een keer naar te kijken.',
  },
  {
    term: 'bijstand',
    forms: ['bijstandsuitkering'],
    meaning: 'Geld van de gemeente als u niet genoeg geld heeft om van te leven.',
  },
  {
    term: 'bijzondere bijstand',
    meaning: 'Geld van de gemeente voor iets dat u echt nodig heeft en niet kunt betalen. Bijvoorbeeld een wasmachine.',
  },
  {
    term: 'burgerservicenummer',
    forms: ['bsn'],
    meaning: 'Uw eigen nummer bij de overheid. Het staat op uw paspoort of identiteitskaart.',
  },
  {
    term: 'college van burgemeester en wethouders',
    forms: ['het college', 'college van b en w'],
    meaning: 'De burgemeester en de wethouders. Zij besturen de gemeente.',
  },
  { term: 'deurwaarder', meaning: 'Iemand die van de wet geld mag komen halen als u niet betaalt.' },
  { term: 'DigiD', meaning: 'Uw naam en wachtwoord voor de websites van de overheid. Hiermee laat u zien wie u bent.' },
  {
    term: 'dwangsom',
    meaning: 'Geld dat u moet betalen als u niet op tijd doet wat moet. Soms moet de gemeente u betalen.',
  },
  { term: 'eigen bijdrage', meaning: 'Het deel van de kosten dat u zelf betaalt.' },
  {
    term: 'gehandicaptenparkeerkaart',
    meaning: 'Een kaart voor in de auto. Hiermee mag u dichterbij parkeren als u slecht kunt lopen.',
  },
  {
    term: 'gemachtigde',
    forms: ['machtigen', 'machtiging'],
    meaning: 'Iemand die van u iets mag regelen. U heeft daarvoor getekend.',
  },
  {
    term: 'gemeenteraad',
    meaning: 'De mensen die door inwoners zijn gekozen. Zij beslissen over plannen en controleren het bestuur.',
  },
  {
    term: 'handhaving',
    forms: ['handhaver', 'handhavers'],
    meaning: 'Wij kijken of iedereen zich aan de regels houdt. Wie dat niet doet, kan een boete krijgen.',
  },
  {
    term: 'identiteitsbewijs',
    forms: ['legitimatie', 'legitimatiebewijs'],
    meaning: 'Een paspoort of identiteitskaart. Soms mag ook een rijbewijs. Hiermee laat u zien wie u bent.',
  },
  {
    term: 'inburgeren',
    forms: ['inburgering'],
    meaning: 'U leert Nederlands en u leert hoe het leven in Nederland gaat.',
  },
  {
    term: 'incasso',
    forms: ['automatische incasso'],
    meaning: 'Wij halen het geld zelf van uw rekening. U geeft ons daar toestemming voor.',
  },
  { term: 'indicatie', meaning: 'Een besluit waarin staat welke hulp u krijgt.' },
  { term: 'inspraak', meaning: 'U zegt wat u van een plan vindt. Daarna beslissen wij.' },
  { term: 'jeugdhulp', meaning: 'Hulp voor kinderen en ouders die problemen hebben.' },
  { term: 'Kadaster', meaning: 'Hier staat van wie een huis of een stuk grond is.' },
  { term: 'kwijtschelding', meaning: 'U hoeft een belasting niet te betalen, omdat u weinig geld heeft.' },
  { term: 'last onder dwangsom', meaning: 'U moet iets in orde maken. Doet u dat niet? Dan moet u geld betalen.' },
  {
    term: 'leges',
    meaning: 'Het bedrag dat u betaalt als wij iets voor u maken of regelen. Bijvoorbeeld een paspoort.',
  },
  {
    term: 'mantelzorg',
    forms: ['mantelzorger'],
    meaning: 'U zorgt lang en vaak voor iemand die ziek is. Bijvoorbeeld uw moeder of uw buurman.',
  },
  { term: 'naturalisatie', meaning: 'U komt uit een ander land en u wordt Nederlander.' },
  {
    term: 'ombudsman',
    meaning: 'Iemand die kijkt of de overheid goed met u omging. Die persoon werkt niet voor de gemeente.',
  },
  { term: 'omgevingsvergunning', meaning: 'U mag iets bouwen of slopen. Of u mag een boom weghalen.' },
  {
    term: 'onroerendezaakbelasting',
    forms: ['ozb'],
    meaning: 'Belasting die u betaalt als u een huis of gebouw heeft.',
  },
  { term: 'ontheffing', meaning: 'U mag iets doen dat anders niet mag.' },
  {
    term: 'openbare ruimte',
    meaning: 'De plekken waar iedereen mag komen. Bijvoorbeeld de straat, het plein en het park.',
  },
  { term: 'participatie', meaning: 'U denkt en doet mee in uw buurt of bij een plan.' },
  { term: 'persoonsgebonden budget', forms: ['pgb'], meaning: 'Geld waarmee u zelf uw hulp kiest en betaalt.' },
  {
    term: 'proces-verbaal',
    meaning: 'Een verslag van de politie of van een handhaver. Hierin staat wat er is gebeurd.',
  },
  {
    term: 'schuldhulp',
    forms: ['schuldhulpverlening', 'schuldsanering'],
    meaning: 'Hulp als u rekeningen niet meer kunt betalen. Die hulp is gratis.',
  },
  { term: 'subsidie', meaning: 'Geld van de gemeente voor een plan waar veel mensen iets aan hebben.' },
  { term: 'tegemoetkoming', meaning: 'Geld om u te helpen. U krijgt een deel van de kosten terug.' },
  { term: 'ter inzage', meaning: 'U mag een plan of brief bekijken. Dat kan bij ons of op de website.' },
  { term: 'toeslag', meaning: 'Geld van de overheid voor bijvoorbeeld uw huur of uw zorg.' },
  { term: 'tolk', meaning: 'Iemand die vertaalt wat u zegt en wat wij zeggen.' },
  {
    term: 'uittreksel',
    forms: ['uittreksel brp'],
    meaning: 'Een papier van de gemeente met uw gegevens. Bijvoorbeeld waar u woont.',
  },
  { term: 'vergunning', meaning: 'Wij vinden het goed dat u iets doet. U heeft dat op papier.' },
  {
    term: 'verklaring omtrent het gedrag',
    forms: ['vog'],
    meaning: 'Een papier voor uw werk. Hierin staat dat uw verleden geen probleem is voor dat werk.',
  },
  { term: 'verordening', meaning: 'Regels die de gemeente zelf maakt. Iedereen moet zich eraan houden.' },
  { term: 'wethouder', meaning: 'Een bestuurder van de gemeente. Hij of zij werkt samen met de burgemeester.' },
  { term: 'wijkteam', meaning: 'Mensen die u helpen in uw buurt. Bijvoorbeeld met geld, zorg of uw gezin.' },
  { term: 'Wmo', meaning: 'De wet voor hulp thuis. Bijvoorbeeld hulp met schoonmaken of een scootmobiel.' },
  { term: 'Woo-verzoek', forms: ['woo', 'wob'], meaning: 'U vraagt om brieven en papieren van de overheid te lezen.' },
  {
    term: 'WOZ-waarde',
    forms: ['woz'],
    meaning: 'Het bedrag dat uw huis waard is. De gemeente rekent dat elk jaar uit.',
  },
  { term: 'zaak', meaning: 'Alles wat bij uw vraag of aanvraag hoort.' },
  { term: 'zaaknummer', meaning: 'Het nummer van uw vraag of aanvraag. Noem dit nummer als u belt.' },
  { term: 'zienswijze', meaning: 'Uw mening over een plan van de gemeente. U stuurt die op voor wij beslissen.' },
];
