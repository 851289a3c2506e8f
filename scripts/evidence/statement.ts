/** The words of `docs/toegankelijkheid.md`, for a municipality to take over. At level B1, measured by `npm run check:language`. */
const nl = {
  title: 'Toegankelijkheid van Loket',
  intro: [
    'Deze pagina is voor gemeenten die onderdelen van Loket op hun website hebben.',
    'U schrijft zelf de toegankelijkheidsverklaring van uw website. Onze onderdelen horen daarbij.',
    'Hier leest u wat u over onze onderdelen kunt schrijven. En wat u zelf moet onderzoeken.',
  ],
  knownTitle: 'Wat wij weten',
  known: [
    'Wij testen de onderdelen bij elke verandering. Dat doet een computer.',
    'De testen gaan over alle eisen van WCAG 2.2, niveau A en AA. Dat is een lijst van eisen voor de hele wereld.',
    'In onze testen kennen wij nu geen fouten.',
    'Mensen hebben de onderdelen nog niet onderzocht volgens WCAG-EM. Dat is een vaste manier van onderzoeken.',
    'Ook luisterde nog niemand naar de onderdelen met een schermlezer. Dat is een programma dat voorleest.',
    'Wij zeggen dus niet dat alles zeker goed is. Wij zeggen wat onze testen laten zien.',
  ],
  takeTitle: 'Dit kunt u overnemen',
  take: [
    'Op onze website staan onderdelen van Loket (versie {version}).',
    'De makers testen die op alle eisen van WCAG 2.2, niveau A en AA. Zij schrijven per eis op wat de testen laten zien.',
    'Wij lieten ook zelf onderzoeken of onze pagina’s met deze onderdelen voldoen. Dat gebeurde op (datum) volgens WCAG-EM.',
  ],
  takeNote: 'Neem de laatste zin alleen over als dat onderzoek er is.',
  statusTitle: 'De status van uw website',
  statusIntro: [
    'Onze testen zijn geen onderzoek volgens WCAG-EM. U krijgt er dus geen status A of B mee.',
    'Een fout in 1 onderdeel telt mee voor uw hele website.',
  ],
  statuses: [
    'A: een volledig onderzoek laat zien dat uw website aan alle 50 eisen voldoet.',
    'B: het onderzoek is volledig, maar nog niet alles is goed. U schrijft op wat u doet en wanneer.',
    'C: er is nog geen onderzoek. U laat dat binnen 6 maanden doen.',
    'D: er is een verklaring, maar u heeft nog niets gepland.',
    'E: er is geen verklaring.',
  ],
  selfTitle: 'Dit moet u zelf onderzoeken',
  self: [
    'Laat elke pagina onderzoeken waarop een onderdeel staat.',
    'Laat het formulier van het begin tot het eind invullen. Ook met fouten.',
    'Doe dat met uw eigen kleuren, teksten en instellingen.',
  ],
  dutiesTitle: 'Dit hoort bij uw pagina',
  faultTitle: 'Als er een fout is',
  fault: [
    'Schrijf bij elke fout op wat er mis is, en voor wie dat lastig is.',
    'Schrijf ook op hoe het komt en hoe mensen op een andere manier hulp krijgen. En wat u doet, en wanneer.',
    'Zit de fout in een onderdeel van Loket? Vertel het dan ook aan de makers.',
  ],
  tableTitle: 'Alle eisen',
  table: [
    'Voldoet: onze testen laten zien dat het goed is.',
    'Voldoet, kijk zelf: de testen zijn goed. Een mens moet er nog naar kijken.',
    'Geldt hier niet: het onderdeel heeft zoiets niet.',
    'Uw pagina: dit hangt af van uw pagina.',
    'Geen uitspraak: wij zeggen hier niets over.',
    'EN 301 549 is de lijst van Europa. U ziet het nummer in versie 3.2.1. De nieuwe eisen van WCAG 2.2 staan daar nog niet in.',
    'Eis 4.1.1 staat niet meer in WCAG 2.2. In de lijst van 50 eisen staat die nog wel. Elke pagina in HTML voldoet daaraan.',
  ],
  moreTitle: 'Meer weten',
  more: 'Op de pagina voor makers staat bij elke eis welke test iets laat zien.',
  heads: ['eis', 'niveau', 'EN 301 549', 'formulier', 'contact kiezen', 'status', 'hulp'],
  words: {
    passed: 'voldoet',
    look: 'voldoet, kijk zelf',
    inapplicable: 'geldt hier niet',
    page: 'uw pagina',
    none: 'geen uitspraak',
  },
};

/** In Dutch. */
export const statement = nl;
