/** Every state of the form that a resident can meet, by name, for checks that must hold in all of them. */
import { alreadySent, later, refused, unknown } from '../support/fake-backend.js';
import { until } from '../support/fixture.js';
import { openForm, type ContactForm, type OpenOptions } from './contact-form.driver.js';

type Go = (form: ContactForm) => Promise<unknown>;

const wrong: Go = (form) => form.next();
const at =
  (type: string, topic: string): Go =>
  (form) =>
    form
      .choose(type)
      .then(() => form.next())
      .then(() => form.choose(topic))
      .then(() => form.next());
const reach =
  (...choices: string[]): Go =>
  async (form) => {
    await form.toReach('Idee');
    await form.choose(...choices);
  };
const sending: Go = async (form) => {
  await form.toCheck();
  await form.press(form.primary);
};
const then =
  (...all: Go[]): Go =>
  async (form) => {
    for (const go of all) await go(form);
  };

const states: Record<string, [go: Go, backend?: NonNullable<OpenOptions['backend']>]> = {
  'the first screen': [() => Promise.resolve()],
  'the first screen, nothing chosen': [wrong],
  topics: [(form) => form.choose('Vraag').then(() => form.next())],
  'topics, none chosen': [then((form) => form.choose('Vraag'), wrong, wrong)],
  'topics, nothing found': [
    then(
      (form) => form.choose('Vraag'),
      wrong,
      (form) => form.type('Typ een woord om te zoeken', 'qqqqqq'),
      (form) => until(() => form.text.includes('Wij vinden geen onderwerp')),
    ),
  ],
  'an answer': [at('Klacht', 'Afval')],
  'an urgent topic': [at('Vraag', 'Gaslek of gevaar')],
  'a complex topic': [at('Vraag', 'Schulden')],
  'an objection': [at('Vraag', 'Bezwaar tegen een besluit')],
  'a message': [(form) => form.toMessage()],
  'a message with questions, all wrong': [then((form) => form.toMessage('Vraag', 'Evenement'), wrong)],
  'a message with warning and count': [
    then(
      (form) => form.toMessage(),
      (form) => form.fill('Uw bericht', 'bsn 111222333'),
      (form) => until(() => form.text.includes('Haal het dan weg')),
    ),
    { capabilities: { message: { maxLength: 14 } } },
  ],
  'files, one ready and one refused': [
    async (form) => {
      await form.toMessage();
      await form.addFiles(new File(['%PDF-1.7'], 'brief.pdf', { type: 'application/pdf' }), new File([], 'leeg.pdf'));
      await until(() => form.text.includes('Klaar') && form.text.includes('Er staat niets in'), 'the files');
    },
  ],
  'a file on its way': [
    async (form) => {
      await form.toMessage();
      await form.addFiles(new File(['%PDF-1.7'], 'brief.pdf', { type: 'application/pdf' }));
      await until(() => form.text.includes('50 procent'), 'the progress');
    },
    { attachOutcomes: ['hang'], progress: [0.5] },
  ],
  'ways to answer': [reach()],
  'by e-mail, with a slip': [
    then(reach('Per e-mail', 'Ik doe dit voor iemand anders'), (form) => form.fill('Uw e-mailadres', 'jan@gmial.com')),
  ],
  'by phone, wrong': [then(reach('Per telefoon', 'Ik doe dit voor iemand anders'), wrong)],
  'by letter, wrong': [then(reach('Per brief'), wrong)],
  'by letter abroad': [reach('Per brief', 'Het adres is niet in Nederland')],
  'everything once more': [(form) => form.toCheck()],
  'whether to wipe': [
    then(
      (form) => form.toMessage(),
      (form) => form.press('Wis alles'),
    ),
  ],
  sending: [sending, { outcomes: ['hang'] }],
  'not sure': [sending, { outcomes: [unknown] }],
  'try later': [sending, { outcomes: [later()] }],
  'sent already': [sending, { outcomes: [alreadySent] }],
  'refused with errors': [
    sending,
    { outcomes: [refused({ field: 'message', code: 'missing' }, { field: 'x', code: 'missing' })] },
  ],
  received: [
    then(
      (form) => form.toSent('Klacht'),
      (form) => form.press('Kopieer het nummer'),
      (form) => form.press('Lees wat u heeft gestuurd'),
    ),
    {
      outcomes: [
        {
          kind: 'accepted',
          value: {
            reference: '3468135796',
            accessCode: 'K7P-2QX',
            receivedAt: '2026-11-24T20:15:00+01:00',
            confirmationEmail: true,
            firstReactionBy: '2026-11-26',
          },
        },
      ],
    },
  ],
};

export const stateNames = Object.keys(states);

/** Brings a new form into this state. */
export async function formIn(name: string, options: OpenOptions = {}): Promise<ContactForm> {
  const [go, backend = {}] = states[name]!;
  const form = await openForm({ backend, ...options });
  await go(form);
  await form.settle();
  return form;
}
