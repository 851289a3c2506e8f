import { distance } from './distance.js';

/** Top-level domains as fingers slip. Those after the bar exist, so they are mended only behind the name of a provider. */
const slips: Record<string, string> = {
  com: ' con cim vom xom cpm ocm cmo coom comm c0m | co cm om ',
  nl: ' nk nll ln hl jl nlk mnl nln bl | ml ',
};

/** Providers of residents, with the endings that they have; the first is the usual one. A `!` tells that only its ending may be mended. */
const providers =
  'gmail com,hotmail com nl,outlook com nl,icloud com,live!nl com,yahoo com,ziggo nl,hetnet nl,kpnmail nl,planet nl,home!nl,xs4all nl,' +
  'kpnplanet nl,upcmail nl,casema nl,chello nl,quicknet nl,telfort nl,caiway nl,zeelandnet nl,msn!com,me!com,protonmail com';

/** Real names that lie one slip from a provider: never a mistake of ours to mend. */
const others = ' gail plant planeet planets ziggy cello ';

/**
 * The address that was probably meant, when the domain looks like a slip (`jan@gmial.com` → `jan@gmail.com`), else `undefined`.
 * A suggestion only: the first letter must be right, and a domain of one's own is left alone unless its ending cannot exist.
 */
export function suggestEmail(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > 254) return;
  const typed = text.slice(at + 1).toLowerCase();
  const domain = typed.replace(/,/g, '.').replace(/\.+$/, '');
  const dot = domain.lastIndexOf('.');
  const name = domain.slice(0, dot);
  const ending = domain.slice(dot + 1);
  if (dot < 1) return;
  let mended = ending;
  let certain = true;
  for (const [good, bad] of Object.entries(slips)) {
    const place = bad.indexOf(` ${ending} `);
    if (place >= 0) {
      mended = good;
      certain = place < bad.indexOf('|');
    }
  }
  let found = certain ? `${name}.${mended}` : domain;
  let least = 3;
  for (const provider of others.includes(` ${name} `) ? [] : providers.split(',')) {
    const [wanted = '', ...endings] = provider.split(/[ !]/);
    const most = provider.includes('!') ? 0 : wanted.length > 6 ? 2 : 1;
    const away = name[0] === wanted[0] ? distance(name, wanted, most) : 3;
    if (away > most || away >= least) continue;
    const end = endings.includes(mended)
      ? mended
      : /^(gmail|icloud)$/.test(wanted) && mended === 'nl'
        ? endings[0]
        : '';
    if (away < least && (end || !away)) {
      least = away;
      found = end ? `${wanted}.${end}` : found;
    }
  }
  return found === typed ? undefined : text.slice(0, at + 1) + found;
}
