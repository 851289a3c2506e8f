import { expect } from 'chai';
import { openForm, type ContactForm } from '../contact-form/contact-form.driver.js';
import { fixture } from '../support/fixture.js';
import { contrastOf, pageStyle, repairedOf, valueOf } from './guard-support.js';

/** A theme that is right on white: words of #4d4d4d are gone on what is dark. */
const theme = ':root { --utrecht-document-color: #4d4d4d }';

/** Moves the form to where this markup has `.here`; the theme is of the whole page. */
async function formIn(markup: string, shadow = ''): Promise<ContactForm> {
  pageStyle(theme);
  const place = await fixture(markup);
  if (shadow) place.attachShadow({ mode: 'open' }).innerHTML = shadow;
  const form = await openForm();
  (place.shadowRoot?.querySelector('.here') ?? place.querySelector('.here') ?? place).append(form.element);
  await form.settle();
  return form;
}

function isReadableOn(form: ContactForm, ground: string): void {
  expect(contrastOf(form, valueOf(form, 'text'), ground)).to.be.least(4.5);
}

describe('what lies under a widget', () => {
  it('is white where the page says nothing', async () => {
    const form = await formIn('<div class="here"></div>');
    expect(repairedOf(form)).to.deep.equal([]);
  });

  it('is the nearest element around it with a ground', async () => {
    const form = await formIn(
      '<div style="background: #fff"><div style="background: #222"><p class="here"></p></div></div>',
    );
    expect(repairedOf(form)).to.include('text');
    isReadableOn(form, '#222');
  });

  it('is found through a slot, in the shadow root that it is shown in', async () => {
    const form = await formIn(
      '<div style="background: #fff"><section class="here"></section></div>',
      '<div style="background: #111"><slot></slot></div>',
    );
    isReadableOn(form, '#111');
  });

  it('is found from within a shadow root, at what carries it', async () => {
    const form = await formIn('<div style="background: #333"></div>', '<p class="here"></p>');
    isReadableOn(form, '#333');
  });

  it('is what is seen of grounds that let others through', async () => {
    const form = await formIn(
      '<div style="background: #000"><div style="background: rgb(255 255 255 / 0.2)"><p class="here"></p></div></div>',
    );
    isReadableOn(form, 'rgb(51, 51, 51)');
  });

  it('is faint with the words on it in a part that is half transparent', async () => {
    // #4d4d4d at 70 % is #828282 on white, which is 3.9 to 1.
    const form = await formIn('<div style="opacity: 0.7"><p class="here"></p></div>');
    expect(repairedOf(form)).to.include('text');
    isReadableOn(form, '#fff');
    expect(contrastOf(form, `color-mix(in srgb, ${valueOf(form, 'text')} 70%, #fff)`, '#fff')).to.be.least(4.5);
  });

  it('is not guessed over a picture: words stay as the page has them', async () => {
    const form = await formIn('<div style="background: linear-gradient(#000, #fff) #222"><p class="here"></p></div>');
    expect(repairedOf(form)).to.deep.equal([]);
  });

  it('is known again on a ground that covers the picture', async () => {
    const form = await formIn(
      '<div style="background: linear-gradient(#000, #fff)"><div style="background: #222"><p class="here"></p></div></div>',
    );
    isReadableOn(form, '#222');
  });
});
