/** Words in short, and what they are in full. People with little Dutch cannot look them up; a voice reads them wrong. */

const inFull: Record<string, string> = {
  'a.u.b.': 'alstublieft',
  aub: 'alstublieft',
  'bijv.': 'bijvoorbeeld',
  'bv.': 'bijvoorbeeld',
  'b.v.': 'bijvoorbeeld',
  'bvb.': 'bijvoorbeeld',
  'c.q.': 'of',
  'ca.': 'ongeveer',
  'd.d.': 'van',
  'd.m.v.': 'door, met',
  'd.w.z.': 'dat wil zeggen',
  'dhr.': 'de heer',
  'div.': 'verschillende',
  'e.a.': 'en anderen',
  'e.d.': 'en zo',
  'enz.': 'en zo verder',
  'etc.': 'en zo verder',
  'evt.': 'misschien',
  'excl.': 'zonder',
  'h.a.w.': 'huis aan huis',
  'i.c.m.': 'samen met',
  'i.h.k.v.': 'voor',
  'i.o.m.': 'samen met',
  'i.p.v.': 'in plaats van',
  'i.v.m.': 'door, om',
  ivm: 'door, om',
  'incl.': 'met',
  'jl.': 'laatst',
  'm.a.w.': 'dus',
  'm.b.t.': 'over',
  mbt: 'over',
  'm.b.v.': 'met',
  'm.i.v.': 'vanaf',
  'm.u.v.': 'behalve',
  'max.': 'hoogstens',
  'mevr.': 'mevrouw',
  'min.': 'minstens',
  'mw.': 'mevrouw',
  'n.a.v.': 'door, over',
  nav: 'door, over',
  'n.v.t.': 'hoeft niet',
  nvt: 'hoeft niet',
  'nr.': 'nummer',
  'o.a.': 'onder andere',
  'o.b.v.': 'door, met',
  'o.i.d.': 'of zoiets',
  'p.p.': 'per persoon',
  'resp.': 'en',
  's.v.p.': 'alstublieft',
  'st.': 'stuks',
  't.a.v.': 'voor',
  't.b.v.': 'voor',
  't.g.v.': 'door',
  't.o.v.': 'vergeleken met',
  't.z.t.': 'later',
  't/m': 'tot en met',
  'tel.': 'telefoonnummer',
  'v.a.': 'vanaf',
  'vlgs.': 'volgens',
  'w.o.': 'zoals',
  'z.g.': 'zogenoemd',
  'z.o.z.': 'kijk ook op de andere kant',
  'z.s.m.': 'binnen … dagen',
  zsm: 'binnen … dagen',
};

/** Short, and better known than the long form. */
const known = new Set(
  'SMS PDF MB GB KB USB QR ID TV CV OV WC EU JPG JPEG PNG HEIC GIF WIFI APP NL GGD NS OK KVK IBAN URL GPS XL'.split(
    ' ',
  ),
);
/** Names of laws and lists that are not written in capitals. */
const official = new Set([
  'Wmo',
  'Woz',
  'Woo',
  'Wob',
  'Awb',
  'Wlz',
  'Wabo',
  'Wmebv',
  'pgb',
  'vog',
  'brp',
  'ozb',
  'svb',
]);

/** What a word in short is in full; undefined for any other word. */
export function abbreviation(word: string): string | undefined {
  const bare = word.replace(/^[('"‘“]+|[)'"’”,:;?!]+$/g, '').toLowerCase();
  // A dot at the end may be that of the sentence: only for those that never go without one.
  return Object.hasOwn(inFull, bare) ? inFull[bare] : undefined;
}

/** Whether letters stand for words that the reader must know: `WOZ`, `Wmo`, `pgb`. */
export const isInitials = (word: string): boolean =>
  official.has(word) || (/^\p{Lu}{2,6}$/u.test(word) && !known.has(word));
