/** What stays with the web team of a page, in English for developers and in Dutch for the statement. */
const nl = {
  media: 'Zet u zelf een foto of een film bij onze onderdelen? Zorg dan ook voor een tekst en voor ondertitels.',
  texts: 'Schrijf uw eigen teksten zo dat iedereen ze begrijpt. Noem daarin geen kleur, vorm of plaats.',
  theme: 'Kijk of de kleuren van uw huisstijl goed te lezen zijn. Laat onze controle op kleuren aan staan.',
  bypass: 'Zorg dat mensen het menu kunnen overslaan. Geef de pagina goede koppen.',
  title: 'Geef elke pagina een naam die zegt wat er op staat.',
  ways: 'Zorg dat mensen elke pagina op 2 manieren kunnen vinden. Bijvoorbeeld met een menu en met zoeken.',
  headings: 'Kies een niveau voor onze kop dat past bij uw eigen koppen.',
  header: 'Blijft de balk boven aan uw pagina staan? Vul dan bij ons in hoe hoog die is.',
  language: 'Zeg in de code van de pagina in welke taal de pagina is.',
  parts: 'Geeft u teksten in meer talen? Zeg dan bij elke tekst in welke taal die is.',
  order: 'Zet dezelfde dingen op elke pagina op dezelfde plaats en in dezelfde volgorde.',
  names: 'Geef dezelfde dingen op elke pagina dezelfde naam.',
  help: 'Zet de hulp en het contact op elke pagina op dezelfde plaats.',
  notes: 'Schrijf bij moeilijke vragen zelf een uitleg. Dat kan in het bestand met uw instellingen.',
};

export type Duty = keyof typeof nl;

const en: Record<Duty, string> = {
  media: 'What an editor puts inside the tag brings its own text alternative, captions and transcript.',
  texts: 'Texts of the configuration and the backend are yours: plain, and without colour, shape or place as a sign.',
  theme:
    'The pairs of colours of your theme are yours. The guard repairs them in the widgets as long as `no-guard` is not set; over a picture it guesses nothing.',
  bypass: 'A link past the menu, landmarks and headings of the page around the widget.',
  title: 'The title of the page. The widgets never change it; a page may do so at their events.',
  ways: 'A menu, a search or a map of the site.',
  headings: '`heading-level` so that the headings of the widget fit into those of the page.',
  header: '`--loket-scroll-margin` as high as a header that stays in view.',
  language: '`lang` at the `html` element. The widgets follow it.',
  parts: 'The language of each text of the configuration and the backend, where it is not Dutch.',
  order: 'The same order of what is on every page.',
  names: 'The same names for the same things throughout the site.',
  help: 'Help and contact in the same place, in the same order, on every page: put the widgets into the template.',
  notes: '`help.notes` and the glossary in the configuration.',
};

/** In both languages, by what it is about. */
export const duties: Readonly<Record<Duty, { en: string; nl: string }>> = Object.fromEntries(
  Object.entries(nl).map(([duty, text]) => [duty, { nl: text, en: en[duty as Duty] }]),
) as Record<Duty, { en: string; nl: string }>;
