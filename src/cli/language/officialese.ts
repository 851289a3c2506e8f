/**
 * Words of letters and laws with the word that people use. Forms of one word are separated by `|`, words by `;`. What stands
 * after `=` is for the writer, who may know a better one.
 */
const list = `
aangaande = over; aangezien = omdat; aanvang|aanvangen = begin, beginnen; aanvankelijk = eerst
aanvrager|aanvragers = u, wie het vraagt; abusievelijk = per ongeluk; additioneel|additionele = extra; adequaat|adequate = goed; afdoende = genoeg
alsmede = en ook; alsnog = toch nog; alsook = en ook; alvorens = voordat; attenderen|attendeert = wijzen op
behelst = gaat over; behoudens = behalve; bekrachtigen = officieel maken
belanghebbende|belanghebbenden = u, iemand voor wie het besluit gevolgen heeft; betreffende = over
binnenkort = op de dag die u weet; bewerkstelligen = zorgen voor; bezien = bekijken; bijgaand|bijgaande = dit, deze; bijgevolg = daarom; casu quo = of; conform = volgens
consulteren = vragen, bekijken; continueren = doorgaan; daartoe = daarvoor; dan wel|danwel = of; derhalve = daarom
desalniettemin = toch; desbetreffend|desbetreffende = deze, dit; desgewenst = als u wilt; doch = maar
doeleinden|doeleinde = doel; doen toekomen = sturen; door middel van = met; echter = maar
eenieder|een ieder = iedereen; effectueren = uitvoeren; eveneens = ook; evenwel = maar; evident = duidelijk
faciliteren|faciliteert = helpen; gaarne = graag; geacht|geachte = beste; gedurende = tijdens; geenszins = niet
gegadigde|gegadigden = iemand die wil; gelieve = wilt u; geschieden|geschiedt = gebeuren; gesteld dat = als
heden = nu, vandaag; hetgeen = wat; hetwelk = dat; hieromtrent = hierover; hiertoe = hiervoor
hoedanig|hoedanigheid = rol; implementeren|implementatie = invoeren; in acht nemen = letten op
in afwachting van = tot; in casu = hier; in de nabije toekomst = in de maand die u weet; in geval van|ingeval = bij, als
in het kader van = voor; in het merendeel = meestal; in overeenstemming met = volgens; in overleg treden = praten
in verband met = door, om; in voorkomende gevallen = soms; inachtneming = letten op; indien = als
indienen|ingediend|indient|dient in|in te dienen = sturen, vragen; ingevolge = door, volgens; initiëren = beginnen
inwinnen = vragen; inzake = over; jegens = tegen; kenbaar maken|kenbaar = zeggen, laten weten
kennisgeving = bericht; krachtens = volgens; merendeel = de meeste; met betrekking tot = over
men = u, wij, mensen; met dien verstande = maar; met inachtneming van = volgens; met ingang van = vanaf; met uitzondering van = behalve
middels = met; mits = als; mogelijkerwijs = misschien; naar aanleiding van = door, over
nadere informatie = meer informatie; nadien = daarna; niettegenstaande = hoewel; nimmer = nooit; noch = en ook niet
nochtans = toch; omtrent = over; onder voorbehoud = misschien; ondergetekende = ik
onderhavig|onderhavige = deze, dit; onverwijld = meteen; op korte termijn = binnen … dagen; op grond van = door, volgens; opdat = zodat
opteren = kiezen; participeren = meedoen; overeenkomstig = volgens; per abuis = per ongeluk; per ommegaande = meteen
plaatsvinden|plaatsvindt|vindt plaats|plaatsgevonden = zijn, gebeuren; realiseren|gerealiseerd = maken; reeds = al
respectievelijk = en; ressorteren|ressorteert = horen bij; retourneren = terugsturen
schriftelijk|schriftelijke = in een brief; slechts = alleen; spoedig = snel; strekken tot|strekt tot = is voor
te allen tijde|ten alle tijden = altijd; te zijner tijd = later; ten aanzien van = over; ten behoeve van = voor
ten dele = voor een deel; ten einde|teneinde = om; ten gevolge van|tengevolge van = door; ten gunste van = voor
ten onrechte = fout; ten slotte = als laatste; tenzij = behalve als; ter attentie van = voor
ter beschikking stellen = geven; ter hand stellen = geven; ter plaatse = hier, daar; ter zake|terzake = hierover
tevens = ook; thans = nu; trachten|tracht = proberen; u gelieve = wilt u; uit hoofde van = door
uitsluitend = alleen; van toepassing = geldt; verkrijgen|verkrijgt|verkregen = krijgen; verlenen|verleent|verleend = geven
verzenden|verzendt|verzonden = versturen, sturen; vermelden|vermeldt|vermeld = noemen, opschrijven; vernemen|verneemt = horen; verschaffen|verschaft = geven; verschuldigd = u moet betalen
verstrekken|verstrekt|verstrekte|verstrekking = geven; vervaardigen|vervaardigd = maken
verzoeken|verzoekt|verzocht = vragen; volstaan|volstaat = genoeg zijn; voornemens = van plan
voornoemd|voornoemde|voormelde = deze, dit; voorts = ook, daarna; voorzien van = met; woonachtig = woont
zo snel mogelijk|zo spoedig mogelijk = binnen … dagen; zodanig|zodanige = zo; zorg dragen|zorg te dragen|draagt zorg = zorgen; zulks = dat
`;

/** Ways in which "dienen te" is said: `dient u`, `u dient`, `dienen te`. */
const must = ['dient u', 'u dient', 'dienen te', 'dient te', 'diende te', 'dient men'];

const entries: [string, string][] = [
  ...must.map((form): [string, string] => [form, 'moet']),
  ...list
    .trim()
    .split(/; |\n/)
    .flatMap((entry) => {
      const [forms = '', simpler = ''] = entry.split(' = ');
      return forms.split('|').map((form): [string, string] => [form, simpler]);
    }),
];

const simpler = new Map(entries);
const longest = Math.max(...entries.map(([form]) => form.split(' ').length));

export interface HardWord {
  word: string;
  simpler: string;
}

/** @param words of one sentence, in their order */
export function hardWords(words: readonly string[]): HardWord[] {
  const lower = words.map((word) => word.toLowerCase());
  const found: HardWord[] = [];
  for (let at = 0; at < lower.length; at++) {
    // The longest way of saying goes before a word in it.
    for (let length = Math.min(longest, lower.length - at); length > 0; length--) {
      const word = lower.slice(at, at + length).join(' ');
      const better = simpler.get(word);
      if (better === undefined) continue;
      found.push({ word: words.slice(at, at + length).join(' '), simpler: better });
      at += length - 1;
      break;
    }
  }
  return found;
}
