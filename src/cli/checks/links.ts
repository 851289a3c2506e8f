/** Links that lead nowhere, and anchors that are not on their page. Asks politely: each host one page at a time. */
import type { Config } from '../../config/schema.js';
import { anchorsOf } from '../source/anchors.js';
import { ask, bytesOf, few as aFew, mayAsk, unknownHost, whyNot } from '../source/fetching.js';
import { linksOf, type Link } from './links-of.js';
import { count, few, note, warn, type Context, type Remark } from './remark.js';

/** Hosts that are asked at the same time. */
const hosts = 4;
const most = 5_000_000;

interface Page {
  /** Undefined when it is there. */
  trouble?: { level: 'warning' | 'note'; message: string };
  unknownHost?: boolean;
  /** Where it ended, after redirects. */
  end?: URL;
  anchors?: ReadonlySet<string>;
}

/** An anchor that is looked for in the page: not the top, a text, or an address of a script's own. */
const anchorOf = ({ hash }: URL): string | undefined => {
  const anchor = decode(hash.slice(1).split(':~:')[0]!);
  return anchor && anchor !== 'top' && !/^[/!]/.test(anchor) ? anchor : undefined;
};
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

async function visit(address: string, whole: boolean): Promise<Page> {
  try {
    let answer = await ask(address, { method: whole ? 'GET' : 'HEAD' });
    // Many servers know no HEAD, and say something else than that.
    if (!whole && !answer.ok) answer = await ask(address);
    const { status, ok } = answer;
    const end = new URL(answer.url);
    if (ok && whole && /html/.test(answer.headers.get('content-type') ?? 'html'))
      return { end, anchors: anchorsOf(String(await bytesOf(answer, most))) };
    await answer.body?.cancel();
    if (ok) return { end };
    return status === 404 || status === 410
      ? { trouble: { level: 'warning', message: `leads to nothing (${status}): mend the address, or take it out` } }
      : { trouble: { level: 'note', message: `could not be checked: the server says ${status}. Open it yourself` } };
  } catch (error) {
    const message = whyNot(error);
    return message === unknownHost
      ? { unknownHost: true, trouble: { level: 'warning', message: `${message}: mend the address, or take it out` } }
      : { trouble: { level: 'note', message: `could not be checked: it ${message}. Open it yourself` } };
  }
}

function judge({ path }: Link, url: URL, page: Page): Remark[] {
  const { trouble, end, anchors } = page;
  if (trouble) return [{ kind: 'link', path, level: trouble.level, message: `${url.href} ${trouble.message}` }];
  const anchor = anchorOf(url);
  if (anchor && anchors && !anchors.has(anchor))
    return [
      warn(
        'link',
        path,
        `${url.href}: there is no "${anchor}" on that page, so it opens at the top: mend what stands after #`,
      ),
    ];
  if (end?.pathname === '/' && url.pathname !== '/')
    return [
      note('link', path, `${url.href} leads to the front page of ${end.host}: give the address where the page is now`),
    ];
  return [];
}

export async function links(config: Config, { online, site, href }: Context): Promise<Remark[]> {
  const base = site ?? (href.startsWith('file:') ? undefined : new URL(href));
  const unresolved: string[] = [];
  const known: [Link, URL][] = [];
  for (const link of linksOf(config)) {
    if (/^(?:tel|mailto):/i.test(link.url)) continue;
    if (link.url.startsWith('/') && !base) unresolved.push(link.url);
    else if (URL.canParse(link.url, base)) known.push([link, new URL(link.url, base)]);
  }
  const found: Remark[] = [];
  if (!online) return found;
  if (unresolved.length) {
    const these = `${count(unresolved.length, 'link')} without a site (${few([...new Set(unresolved)])})`;
    found.push(note('link', [], `${these} not checked: say --site https://www.example.nl`));
  }
  // One visit per page, whole when any link wants to know what is on it.
  const pages = new Map<string, { url: URL; whole: boolean; page?: Page }>();
  const key = (url: URL): string => url.href.replace(/#.*/, '');
  for (const [, url] of known.filter(([, each]) => mayAsk(each))) {
    const page = pages.get(key(url)) ?? { url, whole: false };
    page.whole ||= anchorOf(url) !== undefined;
    pages.set(key(url), page);
  }
  const byHost = new Map<string, { url: URL; whole: boolean; page?: Page }[]>();
  for (const page of pages.values()) byHost.set(page.url.host, [...(byHost.get(page.url.host) ?? []), page]);
  await aFew([...byHost.values()], hosts, async (ofHost) => {
    for (const each of ofHost) each.page = await visit(key(each.url), each.whole);
  });
  // One host that cannot be found is a mistake; all of them is a machine without a connection.
  const nowhere = [...byHost.values()].every((ofHost) => ofHost.every(({ page }) => page?.unknownHost));
  if (nowhere && byHost.size > 1)
    return [
      ...found,
      note('link', [], `${count(known.length, 'link')} not checked: no host could be found. Is there a connection?`),
    ];
  for (const [link, url] of known) {
    const page = pages.get(key(url))?.page;
    if (page) found.push(...judge(link, url, page));
  }
  return found;
}
