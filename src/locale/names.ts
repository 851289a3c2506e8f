/**
 * Names of days, months and units in the languages for which browsers have none. Loaded with such a language only. Those of
 * Frisian and Tigrinya are from CLDR.
 */
const dutch =
  'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag januari februari maart april mei juni juli augustus september oktober november december minuut minuten uur dag dagen week weken maand maanden';

const names: Record<string, string> = {
  fy: 'snein moandei tiisdei woansdei tongersdei freed sneon jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber minút minuten oere dei dagen wike wiken moanne moannen',
  pap: 'djadumingu djaluna djamars djarason djaweps djabièrnè djasabra yanüari febrüari mart aprel mei yüni yüli ougùstùs sèptèmber òktober novèmber desèmber minüt minüt ora dia dia siman siman luna luna',
  ti: 'ሰንበት ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ ቀዳም ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ ደቒቕ ደቓይቕ ሰዓት መዓልቲ መዓልታት ሰሙን ሰሙናት ወርሒ ኣዋርሕ',
};

/** @returns Dutch name → that of this language; empty for one that needs none */
export function namesOf(locale: string): Record<string, string> {
  const own = names[locale]?.split(' ');
  return own ? Object.fromEntries(dutch.split(' ').map((word, at) => [word, own[at]!])) : {};
}
