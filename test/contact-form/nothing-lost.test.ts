import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { config } from '../support/municipality.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

const bericht = 'De lantaarn is stuk.';

/** Where a resident can be, how to get there, and what must still be there after whatever happens. */
const places: [heading: string, go: (form: ContactForm) => Promise<void>, kept: (form: ContactForm) => void][] = [
  [
    'Waar gaat uw bericht over?',
    (form) => form.choose('Idee'),
    (form) => expect(form.seen<HTMLInputElement>('input:checked')[0]?.value).to.equal('idea'),
  ],
  [
    'Kies een onderwerp',
    async (form) => {
      await form.choose('Vraag');
      await form.next();
      await form.choose('Markt');
    },
    (form) => expect(form.seen<HTMLInputElement>('input:checked')[0]?.value).to.equal('markt'),
  ],
  [
    'Wat is uw vraag?',
    async (form) => {
      await form.toMessage('Vraag', 'Markt');
      await form.type('Uw bericht', bericht);
      await form.type('Welke markt is het?', 'Weekmarkt');
    },
    (form) => {
      expect(form.seen<HTMLTextAreaElement>('textarea')[0]?.value).to.equal(bericht);
      expect(form.seen<HTMLInputElement>('input')[0]?.value).to.equal('Weekmarkt');
    },
  ],
  [
    'Hoe bereiken wij u?',
    async (form) => {
      await form.toReach();
      await form.choose('Per e-mail', 'Ik doe dit voor iemand anders', 'De ander');
      await form.type('Uw naam', 'Jan');
    },
    (form) => {
      const checked = form.seen<HTMLInputElement>('input:checked').map(({ value }) => value);
      expect(checked).to.deep.equal(['email', 'on', 'person']);
      expect(form.seen<HTMLInputElement>('input').map(({ value }) => value)).to.include('Jan');
    },
  ],
  [
    'Klopt alles?',
    (form) => form.toCheck(),
    (form) => expect(form.text).to.include('De lantaarn voor mijn huis is stuk.'),
  ],
];

const en = async (form: ContactForm, lang: string, where: HTMLElement) => {
  where.lang = lang;
  await until(() => form.all('.root')[0]?.lang === lang, `the language ${lang}`);
  await form.settle();
};

for (const [heading, go, kept] of places) {
  describe(`a resident at “${heading}” loses nothing`, () => {
    const at = async () => {
      const form = await openForm();
      await go(form);
      expect(form.heading).to.equal(heading);
      return form;
    };

    it('when the page sets another level of headings, or the same configuration anew', async () => {
      const form = await at();
      const had = form.focus;
      form.element.headingLevel = 4;
      form.element.config = structuredClone(config);
      await form.settle();
      expect(form.heading).to.equal(heading);
      expect(form.seen('h4')).not.to.deep.equal([]);
      kept(form);
      if (form.seen('input, textarea').length) expect(form.focus).to.equal(had);
    });

    it('when the language of the page changes, there and back', async () => {
      const form = await at();
      await en(form, 'en', document.documentElement);
      kept(form);
      await en(form, 'nl', document.documentElement);
      expect(form.heading).to.equal(heading);
      kept(form);
    });

    it('when the language of the form itself changes, there and back', async () => {
      const form = await at();
      await en(form, 'en', form.element);
      kept(form);
      await en(form, 'nl', form.element);
      expect(form.heading).to.equal(heading);
      kept(form);
    });

    it('when the page moves the form to another place', async () => {
      const form = await at();
      const place = document.createElement('div');
      form.element.parentElement!.append(place);
      place.append(form.element);
      await form.settle();
      expect(form.heading).to.equal(heading);
      kept(form);
    });
  });
}

describe('a resident who reads another language', () => {
  it('still sees what was wrong after the language changed', async () => {
    const form = await openForm();
    await form.next();
    expect(form.summary).to.deep.equal(['Kies waar uw bericht over gaat.']);
    await en(form, 'en', document.documentElement);
    expect(form.summary).to.have.length(1);
    await en(form, 'nl', document.documentElement);
    expect(form.summary).to.deep.equal(['Kies waar uw bericht over gaat.']);
  });

  it('reads texts of the municipality in that language, and hears Dutch ones as Dutch', async () => {
    document.documentElement.lang = 'en';
    const form = await openForm();
    await form.choose(form.choices[0]!);
    await form.next();
    expect(form.choices).to.include('Rubbish').and.to.include('Gaslek of gevaar');
    const dutch = form.seen('.option-label [lang=nl]').map((each) => each.textContent);
    expect(dutch).to.deep.equal(['Gaslek of gevaar']);
  });

  it('hears what is Dutch as Dutch on the page to check and in the copy too', async () => {
    const question = { id: 'naam', kind: 'text', label: 'Welke markt is het?' } as const;
    const topics = [
      { id: 'markt', name: 'Markt', questions: [question] },
      { id: 'afval', name: { nl: 'Afval', en: 'Rubbish' } },
    ];
    for (const [topic, dutch] of [
      ['Markt', ['Markt', 'Welke markt is het?']],
      ['Afval', []],
    ] as const) {
      const form = await openForm({ config: { ...config, topics } });
      await form.toMessage('Vraag', topic);
      await form.fill('Uw bericht', bericht);
      if (topic === 'Markt') await form.fill('Welke markt is het?', 'Weekmarkt');
      await form.next();
      await form.choose('Per e-mail');
      await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
      await form.next();
      await en(form, 'en', document.documentElement);
      const marked = () => form.seen('dl [lang=nl]').map(({ textContent }) => textContent);
      expect(marked()).to.deep.equal(dutch);
      await form.next();
      form.all<HTMLDetailsElement>('details.copy')[0]!.open = true;
      expect(marked()).to.deep.equal(dutch);
      form.element.remove();
      document.documentElement.lang = 'nl';
      sessionStorage.clear();
    }
  });

  it('finds a topic by a Dutch word as well', async () => {
    document.documentElement.lang = 'en';
    const form = await openForm();
    await form.choose(form.choices[0]!);
    await form.next();
    await form.type(form.fields[0]!, 'verhuizen');
    expect(form.choices[0]).to.equal('Moving house');
  });

  it('has the language told to the municipality', async () => {
    const form = await openForm();
    await form.toCheck();
    await en(form, 'en', document.documentElement);
    await form.next();
    expect(form.backend.sent[0]?.contact.language).to.equal('en');
  });

  it('reads Dutch where we do not have the language', async () => {
    document.documentElement.lang = 'da';
    const form = await openForm();
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
    expect(form.all('.root')[0]?.lang).to.equal('nl');
  });
});
