import { expect } from 'chai';
import { forbidden, unknown } from '../support/fake-backend.js';
import { until } from '../support/fixture.js';
import { openForm, words, type ContactForm, type OpenOptions } from './contact-form.driver.js';

const pdf = (name = 'brief.pdf', size = 20): File =>
  new File(['%PDF-1.7 '.padEnd(size, 'x')], name, { type: 'application/pdf' });
const failed = { kind: 'unknown', reason: unknown.kind === 'unknown' ? unknown.reason : 'network' } as const;

async function atFiles(backend: OpenOptions['backend'] = {}): Promise<ContactForm> {
  const form = await openForm({ backend });
  await form.toMessage();
  await form.fill('Uw bericht', 'Zie de brief.');
  return form;
}

const list = (form: ContactForm): string[] => form.seen('.files li').map((row) => words(row.innerText));
const says = (form: ContactForm, text: string) =>
  until(() => list(form).join().includes(text), `"${text}" in the list`);

describe('a resident sends files along', () => {
  it('by a real button that opens the window of the browser', async () => {
    const form = await atFiles();
    let opened = 0;
    form.all('input[type=file]')[0]!.addEventListener('click', (event) => {
      event.preventDefault();
      opened++;
    });
    await form.press('Foto of bestand kiezen');
    expect(opened).to.equal(1);
    expect(form.descriptionOf(form.button('Foto of bestand kiezen'))).to.include(
      'Een bestand mag tot 10 MB groot zijn.',
    );
  });

  it('several at once, and they go ahead of the message', async () => {
    const form = await atFiles();
    await form.addFiles(pdf('een.pdf'), pdf('twee.pdf'));
    await until(() => list(form).filter((row) => row.includes('Klaar')).length === 2, 'both files');
    expect(form.backend.attached.map(({ name }) => name)).to.deep.equal(['een.pdf', 'twee.pdf']);
    expect(form.announcements.at(-1)).to.equal('twee.pdf is klaar om mee te sturen.');
  });

  it('and they are named in the message that is sent', async () => {
    const form = await atFiles();
    await form.addFiles(pdf());
    await says(form, 'Klaar');
    await form.next();
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    expect(form.rows['Foto of bestand']).to.equal('brief.pdf');
    await form.next();
    expect(form.backend.sent[0]?.contact.attachments).to.deep.equal([{ id: 'file-1', name: 'brief.pdf' }]);
  });

  it('and sees how far each is', async () => {
    const form = await atFiles({ attachOutcomes: ['hang'], progress: [0.1, 0.25] });
    await form.addFiles(pdf());
    await says(form, '25 procent verstuurd');
    const bar = form.seen<HTMLProgressElement & HTMLElement>('progress')[0]!;
    expect(bar.value).to.equal(0.25);
    expect(bar.getAttribute('aria-label')).to.equal('brief.pdf');
  });

  it('and stops one that takes too long', async () => {
    const form = await atFiles({ attachOutcomes: ['hang'], progress: [0.1] });
    await form.addFiles(pdf());
    await says(form, '10 procent verstuurd');
    await form.press('Stop met brief.pdf');
    expect(list(form)).to.deep.equal([]);
    expect(form.announcements.at(-1)).to.equal('brief.pdf is weg.');
    expect(form.focus).to.equal('Foto of bestand kiezen');
  });

  it('and takes one away again, which the backend forgets', async () => {
    const form = await atFiles();
    await form.addFiles(pdf());
    await says(form, 'Klaar');
    await form.press('Haal brief.pdf weg');
    expect(list(form)).to.deep.equal([]);
    expect(form.backend.detached).to.deep.equal(['file-1']);
  });

  it('and does not wait at each step for a slow one, only at the end', async () => {
    const form = await atFiles({ attachOutcomes: ['hang'] });
    await form.addFiles(pdf());
    await form.next();
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await form.press('Bericht versturen');
    expect(form.primary).to.equal('Even wachten. Wij sturen uw bericht.');
    expect(form.backend.sent).to.deep.equal([]);
    form.backend.releaseAttachments();
    await until(() => form.backend.sent.length, 'the message');
    expect(form.backend.sent[0]?.contact.attachments).to.deep.equal([{ id: 'file-1', name: 'brief.pdf' }]);
  });
});

describe('a file that did not arrive', () => {
  it('says so, in sight and in sound, and is sent again at one press', async () => {
    const form = await atFiles({ attachOutcomes: [failed, { kind: 'accepted', value: { id: 'again' } }] });
    await form.addFiles(pdf());
    await says(form, 'Dit bestand is nog niet verstuurd. Probeer het nog een keer. Of haal het weg.');
    expect(form.announcements.join()).to.include('Dit bestand is nog niet verstuurd.');
    await form.press('Probeer brief.pdf nog een keer');
    expect(form.focus, 'the button went, the focus stays in the row').to.include('brief.pdf');
    await says(form, 'Klaar');
  });

  it('holds the message back at the end, and the list leads to it', async () => {
    const form = await atFiles({ attachOutcomes: [failed] });
    await form.addFiles(pdf());
    await says(form, 'nog niet verstuurd');
    await form.next();
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await form.next();
    expect(form.backend.sent).to.deep.equal([]);
    expect(form.summary).to.deep.equal([
      'Dit bestand is nog niet verstuurd. Probeer het nog een keer. Of haal het weg.',
    ]);
    await form.press(form.summary[0]!);
    expect(form.heading).to.equal('Wat is uw vraag?');
    expect(form.focus).to.include('brief.pdf');
    await form.press('Haal brief.pdf weg');
    await form.next();
    await form.next();
    expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
  });
});

describe('a file that cannot be taken', () => {
  it('is told by what is in it, whatever it is called', async () => {
    const form = await atFiles();
    await form.addFiles(new File(['MZ this is a program'], 'foto.jpg', { type: 'image/jpeg' }));
    await says(form, 'Dit bestand kunnen wij niet openen. Kies een foto of een PDF.');
    expect(form.backend.attached).to.deep.equal([]);
  });

  it('because nothing is in it', async () => {
    const form = await atFiles();
    await form.addFiles(new File([], 'leeg.pdf', { type: 'application/pdf' }));
    await says(form, 'Er staat niets in dit bestand.');
  });

  it('because it is too big, with what may be', async () => {
    const attachments = { maxCount: 5, maxSize: 2_000_000, types: ['application/pdf'] };
    const form = await atFiles({ capabilities: { attachments } });
    await form.addFiles(pdf('dik.pdf', 2_000_001));
    await says(form, 'Dit bestand is te groot. Kies een bestand tot 2 MB.');
  });

  it('because the backend does not want it', async () => {
    const form = await atFiles({ attachOutcomes: [forbidden as never] });
    await form.addFiles(pdf());
    await until(() => form.seen('.files .error').length, 'the refusal');
    expect(form.buttons).not.to.include('Probeer brief.pdf nog een keer');
  });

  it('because there are two hundred: the first five are kept, and that is said', async () => {
    const form = await atFiles();
    await form.addFiles(...Array.from({ length: 200 }, (_, index) => pdf(`${index}.pdf`)));
    await until(() => list(form).filter((row) => row.includes('Klaar')).length === 5, 'five files');
    expect(form.text).to.include('U mag er 5 meesturen. De andere bestanden sturen wij niet mee.');
    expect(form.announcements.join()).to.include('De andere bestanden sturen wij niet mee.');
  });

  it('and a name that would turn the page around is shown in the order that it has', async () => {
    const form = await atFiles();
    await form.addFiles(pdf('foto\u202Efdp.exe.pdf'));
    await says(form, 'Klaar');
    expect(list(form)[0]).to.include('fotofdp.exe.pdf');
  });

  it('is not asked for where the backend takes none', async () => {
    const form = await openForm({ backend: { capabilities: { attachments: null } } });
    await form.toMessage();
    expect(form.buttons).not.to.include('Foto of bestand kiezen');
  });
});
