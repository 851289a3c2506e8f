import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { always, Chooser, chooserTag } from './chooser-support.js';
import { CmsSite, formTag } from './cms-site.js';
import { launch, type Resident } from './support.js';

/** With a mistake in it a resident still sees what is right, and who looks in the console reads what is wrong and how to mend it. */
describe('a configuration with mistakes in its channels', () => {
  let browser: Browser;
  let site: CmsSite;
  before(async () => {
    browser = await launch();
    site = await CmsSite.start();
  });
  after(async () => {
    await browser.close();
    await site.end();
  });

  const phone = { number: '14 0999', hours: 'dag en nacht', hoursAvailable: always };
  const show = (channels: unknown, attributes = '', markup = chooserTag()): Promise<Resident> => {
    site.put('/fout.json', {
      municipality: { name: 'Weltevree' },
      backends: { default: { url: `${site.town.url}/api/` } },
      topics: [{ id: 'afval', name: 'Afval' }],
      channels,
    });
    return site.show(browser, `${markup}${site.script(`data-config="${site.url}/fout.json" ${attributes}`)}`);
  };
  /** What of it residents see, and what the console says. */
  const seen = async (channels: unknown, attributes = '') => {
    const resident = await show(channels, attributes);
    const chooser = await new Chooser(resident).isThere();
    await resident.page.waitForLoadState('networkidle');
    const [names, text] = [await chooser.names(), await chooser.root.locator('.root').innerText()];
    const links = await chooser.root
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const said = resident.faults.join('\n');
    await resident.leave();
    return { names, text, links, said };
  };

  test('a kind that is none, and an id that is twice: the others are there', async () => {
    const { names, said } = await seen({
      phone,
      more: [
        { id: 'fax', kind: 'fax', number: '14 0999' },
        { id: 'chat', kind: 'chat', url: 'https://chat.example.nl/' },
        { id: 'chat', kind: 'app', url: 'https://app.example.nl/' },
      ],
    });
    assert.deepEqual(names, ['Bellen', 'Chat']);
    assert.match(said, /channels\.more\[0\]\.kind.*fax/);
    assert.match(said, /channels\.more\[2\]\.id/);
  });

  test('a link that is a script is no link, and is said', async () => {
    const { links, said } = await seen({
      phone,
      counter: { address: 'Plein 1', route: 'javascript:alert(1)' },
      more: [{ id: 'chat', kind: 'chat', url: 'javascript:alert(1)' }],
    });
    assert.ok(links.includes('tel:140999'));
    assert.deepEqual(
      links.filter((href) => /script/.test(href ?? '')),
      [],
    );
    assert.match(said, /channels\.more\[0\]\.url/);
    assert.match(said, /channels\.counter\.route/);
  });

  test('hours that run backwards, are no time or no day: no channel is lost for it, and an editor is told', async () => {
    const wrong = (entry: object) => ({ ...phone, hoursAvailable: [...always, entry] });
    for (const [entry, what] of [
      [{ validFrom: '2026-12-31', validThrough: '2026-12-01', closed: true }, /validThrough.*comes before/],
      [{ dayOfWeek: 'Maandag', opens: '09:00', closes: '17:00' }, /hoursAvailable\[1\]\.dayOfWeek/],
      [{ dayOfWeek: 'Monday', opens: '9 uur', closes: '17:00' }, /hoursAvailable\[1\]\.opens/],
      [{ dayOfWeek: 'Monday' }, /hoursAvailable\[1\].*needs "opens" and "closes"/],
      [{ validFrom: '2026-02-30', closed: true }, /hoursAvailable\[1\]\.validFrom.*is no day/],
    ] as const) {
      const { names, text } = await seen({ phone: wrong(entry) });
      assert.deepEqual(names, ['Bellen']);
      // Of hours with a mistake the rest would read as complete: then the words stand.
      assert.match(text, /dag en nacht/i);
      // What does no harm costs the page of a resident no code to find it.
      assert.match((await seen({ phone: wrong(entry) }, 'data-preview')).said, what);
    }
  });

  test('200 channels: phone and counter stay, and the console says that it is too many', async () => {
    const more = Array.from({ length: 200 }, (_, at) => ({
      id: `app-${at}`,
      kind: 'app',
      url: '/app',
      name: `App ${at}`,
    }));
    const { names, said } = await seen({ phone, counter: { address: 'Plein 1' }, more });
    for (const name of ['Bellen', 'Langskomen']) assert.ok(names.includes(name), said);
    assert.match(said, /channels\.more.*more than 60 channels/);
  });

  test('no list where a list belongs, and more mistakes at once: every one of them is said', async () => {
    const { names, said } = await seen({
      phone,
      counter: { address: 5 },
      email: { address: 'geen adres' },
      more: 'chat',
    });
    assert.deepEqual(names, ['Bellen']);
    for (const place of ['channels.more', 'channels.counter.address', 'channels.email.address'])
      assert.ok(said.includes(place), `${place} in ${said}`);
  });

  test('what a kind needs and lacks is said to an editor', async () => {
    const more = [
      { id: 'wa', kind: 'whatsapp' },
      { id: 'fb', kind: 'social', url: '/fb' },
    ];
    const { names, said } = await seen({ phone, more }, 'data-preview');
    assert.ok(names.includes('Bellen'));
    assert.match(said, /channels\.more\[0\].*"whatsapp".*add "number"/);
    assert.match(said, /channels\.more\[1\].*has no "name"/);
  });

  test('no channels at all: what stands inside the tag is there, and the console says why', async () => {
    for (const channels of [undefined, {}, [], { more: [] }]) {
      const resident = await show(channels);
      await resident.page.getByRole('link', { name: '14 0999' }).waitFor();
      await resident.page.waitForLoadState('networkidle');
      assert.ok(await resident.page.getByRole('link', { name: '14 0999' }).isVisible());
      assert.match(resident.faults.join('\n'), /channels/);
      await resident.leave();
    }
  });

  describe('is shown to who edits the page', () => {
    const note = async (channels: unknown, markup: string): Promise<string> => {
      const resident = await show(channels, 'data-preview', markup);
      await resident.page.getByRole('note').first().waitFor();
      const text = (await resident.page.getByRole('note').allInnerTexts()).join('\n');
      await resident.leave();
      return text;
    };

    test('with hours that contradict each other, are past, or go on through the night', async () => {
      const hoursAvailable = [
        { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
        { dayOfWeek: 'Monday', opens: '11:00', closes: '17:00' },
        { dayOfWeek: 'Tuesday', opens: '17:00', closes: '09:00' },
        { validFrom: '2020-12-25', closed: true },
      ];
      const text = await note({ phone: { ...phone, hoursAvailable } }, chooserTag());
      assert.match(text, /hoursAvailable\[1\].*11:00 to 17:00.*Monday.*\[0\] says 09:00 to 12:00/);
      assert.match(text, /hoursAvailable\[2\].*through the night/);
      assert.match(text, /hoursAvailable\[3\].*is past/);
    });

    test('with the topic that is none, and attributes of another widget', async () => {
      const text = await note({ phone }, chooserTag('topic="afvla" contact-type="idea"'));
      assert.match(text, /topic="afvla" is not in the configuration\. It has: afval\./);
      assert.match(text, /contact-type does nothing on <loket-channel-chooser>: take it out\./);
      assert.match(text, /Residents see it without what is wrong/);
    });

    test('when there is nothing to show; a form beside it has nothing wrong', async () => {
      const text = await note({}, chooserTag() + formTag());
      assert.match(text, /^Loket: 1 mistake\. Only editors see this\. Residents see what stands inside the tag\./);
      assert.match(text, /channels has none to show/);
      assert.equal(text.match(/Only editors/g)!.length, 1);
    });
  });
});
