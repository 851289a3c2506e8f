import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file, host, loket, topic, town } from './support.js';

const week = { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '09:00', closes: '17:00' };
const feast = { dayOfWeek: 'PublicHolidays', closed: true };
const goodFriday = { validFrom: '2027-03-26', closed: true };
const words = 'op werkdagen van 9 tot 17 uur';

/** What is said of a town with these channels besides its own. */
async function said(more: object[], over: object = {}, ...args: string[]): Promise<string> {
  const path = file({ ...town, channels: { ...town.channels, ...over, more } });
  const { code, out } = await loket('check', path, '--offline', '--today', '2026-11-25', ...args);
  assert.equal(code, 0, out);
  return out;
}

const chat = { id: 'chat', kind: 'chat', url: 'https://chat.example.nl/', privacy: '/privacy', hours: words };

describe('loket check looks into every channel', () => {
  it('and says nothing where nothing is the matter', async () => {
    assert.match(await said([chat, { id: 'formulier', kind: 'form', url: '/contact' }]), /nothing wrong/);
  });

  it('at opening hours that are past, and two that say different things', async () => {
    const old = { validFrom: '2026-05-05', closed: true };
    const late = { dayOfWeek: 'Friday', opens: '16:00', closes: '20:00' };
    const out = await said([{ ...chat, hoursAvailable: [week, feast, goodFriday, late, old] }]);
    assert.match(out, /channels\.more\[0\]\.hoursAvailable\[4\] \(chat\): is past \(Tuesday 5 May 2026\)/);
    assert.match(out, /hoursAvailable\[3\] \(chat\): says 16:00 to 20:00 for Friday, and \[0\] says 09:00 to 17:00/);
    assert.match(
      await said([], { letter: { address: 'Postbus 1', hours: words, hoursAvailable: [week, old] } }),
      /channels\.letter\.hoursAvailable\[1\]: is past/,
    );
  });

  it('at holidays: in full once, and then by the channel that forgot the same', async () => {
    const tty = { id: 'teksttelefoon', kind: 'text-telephone', number: '0999 99 99 99', hours: words };
    const out = await said([
      { ...chat, hoursAvailable: [week, feast] },
      { ...tty, hoursAvailable: [week, feast] },
      { ...tty, id: 'tolk', kind: 'interpreter', hoursAvailable: [week] },
    ]);
    assert.match(
      out,
      /more\[0\]\.hoursAvailable \(chat\): 1 holiday of the coming year without.*: Goede Vrijdag \(Fri/,
    );
    assert.match(
      out,
      /more\[1\]\.hoursAvailable \(teksttelefoon\): 1 holiday without an entry, the same as at channels\.more\[0\]\./,
    );
    assert.match(out, /more\[2\]\.hoursAvailable \(tolk\): 8 holidays of the coming year without an entry: Eerste/);
  });

  it('at its texts, with Markdown in notes and in what to bring, and nowhere else', async () => {
    const note = 'Indien u wilt, komt u **gratis** binnen.';
    const out = await said([{ ...chat, note, costs: '**Gratis**', access: 'Er is <b>een</b> lift.' }]);
    assert.match(out, /more\[0\]\.note \(chat\): says "Indien": write "als"/);
    assert.doesNotMatch(out, /note \(chat\): has stars/);
    assert.match(out, /more\[0\]\.costs \(chat\): has stars/);
    assert.match(out, /more\[0\]\.access \(chat\): has HTML/);
    const bring = async (text: string) => said([], { counter: { ...town.channels.counter, bring: text } });
    assert.match(await bring('Neem **uw pas** mee.'), /nothing wrong/);
    assert.match(await bring('Neem tevens uw pas mee.'), /channels\.counter\.bring: says "tevens"/);
  });

  it('at what to bring for a topic', async () => {
    const path = file({ ...town, topics: [{ ...topic, bring: 'Uw identiteitsbewijs conform de eisen.' }] });
    const { out } = await loket('check', path, '--offline');
    assert.match(out, /topics\[0\]\.bring \(paspoort\): .*"conform"/);
  });

  it('at its links: the page, the route and the page on privacy', async () => {
    const site = await host(() => ({ status: 404 }));
    const counter = { ...town.channels.counter, route: '/kaart', url: '/langskomen' };
    const path = file({
      ...town,
      privacy: undefined,
      channels: { ...town.channels, counter, more: [{ ...chat, url: '/chat' }] },
    });
    const { out } = await loket('check', path, '--site', site.url);
    await site.end();
    for (const [place, end] of [
      ['counter.url', 'langskomen'],
      ['counter.route', 'kaart'],
      ['more[0].url (chat)', 'chat'],
      ['more[0].privacy (chat)', 'privacy'],
    ])
      assert.ok(out.includes(`channels.${place}: ${site.url}/${end} leads to nothing (404)`), out);
  });
});

describe('loket check warns of what residents want to know of a channel', () => {
  it('when somebody is there: for what is staffed, and not for a form', async () => {
    const out = await said([
      { ...chat, hours: undefined },
      { id: 'wa', kind: 'whatsapp', number: '06 99 99 99 99', privacy: '/privacy' },
      { id: 'noord', kind: 'counter', address: 'Havenstraat 8' },
      { id: 'formulier', kind: 'form', url: '/contact' },
    ]);
    assert.match(out, /3 warnings/);
    for (const place of ['more[0] (chat)', 'more[1] (wa)', 'more[2] (noord)'])
      assert.ok(out.includes(`channels.${place}: has no "hours": say when somebody is there`), out);
  });

  it('hours in words beside those to compute with', async () => {
    const hoursAvailable = [week, feast, goodFriday];
    const phone = { number: '14 0999', hoursAvailable };
    const out = await said([{ ...chat, hours: undefined, hoursAvailable }], { phone });
    assert.match(out, /channels\.phone: has "hoursAvailable" and no "hours": .*the contact form tells only those/);
    assert.match(out, /1 note\n.*\n.*1 channel with "hoursAvailable" and no "hours" in words \(chat\): .*on paper/);
    assert.doesNotMatch(await said([{ ...chat, hoursAvailable }]), /in words/);
  });

  it('what a company does with what people write to it', async () => {
    const social = { id: 'fb', kind: 'social', name: 'Facebook', url: 'https://social.example.nl/' };
    assert.match(await said([social]), /1 note\n.*\n.*more\[0\] \(fb\): has no "privacy"/);
  });

  it('moments to be called back', async () => {
    const call = { id: 'bel-mij', kind: 'callback', url: '/contact' };
    assert.match(await said([call]), /more\[0\] \(bel-mij\): .*nobody can choose a moment/);
    const phone = { ...town.channels.phone, hoursAvailable: [week, feast, goodFriday] };
    assert.match(await said([call], { phone }), /nothing wrong/);
  });
});
