import { expect } from 'chai';
import fc from 'fast-check';
import { isEmail } from '../../src/domain/email.js';
import { suggestEmail } from '../../src/domain/email-slip.js';

describe('an e-mail address', () => {
  it('is taken as residents have it', () => {
    for (const email of [
      'jan@weltevree.nl',
      'JAN.de.Vries@Weltevree.NL',
      'jan+gemeente@gmail.com',
      "o'brien@ziggo.nl",
      'jan@mail.gemeente.weltevree.nl',
      'jan@bücher.example',
      'имя@пример.рф',
      '用户@例子.公司',
      '"jan.de.vries"@weltevree.nl',
      'a@b.co',
      'jan_&_an%x=!#$*/?^`{|}~-1@weltevree.amsterdam',
      `${'a'.repeat(64)}@${'b.'.repeat(93)}nl`,
    ])
      expect(isEmail(email), email).to.equal(true);
  });

  it('is not taken when no mail can get there', () => {
    for (const email of [
      '',
      'jan',
      'jan@',
      '@weltevree.nl',
      'jan@weltevree',
      'jan@weltevree.',
      'jan@.nl',
      'jan@weltevree..nl',
      'jan@weltevree.n',
      'jan@@weltevree.nl',
      'jan@wel@tevree.nl',
      'jan de vries@weltevree.nl',
      'jan@welte vree.nl',
      'jan@weltevree,nl',
      'jan@weltevree_x.nl',
      '"jan@weltevree.nl',
      'www.weltevree.nl',
      `${'a'.repeat(64)}@${'b.'.repeat(94)}nl`,
    ])
      expect(isEmail(email), email).to.equal(false);
  });

  it('never carries a second address, a name or a header', () => {
    for (const email of [
      'jan@weltevree.nl,piet@weltevree.nl',
      'jan@weltevree.nl;piet@weltevree.nl',
      'piet,jan@weltevree.nl',
      '<jan@weltevree.nl>',
      'Jan<jan@weltevree.nl',
      'jan@weltevree.nl\r\nBcc:piet@weltevree.nl',
      'jan\n@weltevree.nl',
      'jan@weltevree.nl\0',
      'jan(Jan)@weltevree.nl',
      'jan@[127.0.0.1]',
      'jan\u202e@weltevree.nl',
    ])
      expect(isEmail(email), JSON.stringify(email)).to.equal(false);
  });

  it('never makes the form fail, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isEmail(text)).to.be.a('boolean');
      }),
    );
  });
});

describe('an e-mail address with a slip', () => {
  const slips: Record<string, string> = {
    'gmial.com': 'gmail.com',
    'gmai.com': 'gmail.com',
    'gmaill.com': 'gmail.com',
    'gnail.com': 'gmail.com',
    'gmail.con': 'gmail.com',
    'gmail.co': 'gmail.com',
    'gmail.cm': 'gmail.com',
    'gmail.nl': 'gmail.com',
    'gmail,com': 'gmail.com',
    'gmail.com.': 'gmail.com',
    'hotmail.con': 'hotmail.com',
    'hotmial.com': 'hotmail.com',
    'hotmal.nl': 'hotmail.nl',
    'homtial.con': 'hotmail.com',
    'outlook.co': 'outlook.com',
    'outlok.com': 'outlook.com',
    'ziggo.ml': 'ziggo.nl',
    'zigo.nl': 'ziggo.nl',
    'hetnet.nk': 'hetnet.nl',
    'icloud.nl': 'icloud.com',
    'icoud.com': 'icloud.com',
    'live.nll': 'live.nl',
    'kpnmial.nl': 'kpnmail.nl',
    'yaho.com': 'yahoo.com',
    'weltevree.con': 'weltevree.com',
  };
  for (const [typed, meant] of Object.entries(slips))
    it(`is asked about: ${typed} was meant as ${meant}`, () => {
      expect(suggestEmail(`Jan.+x@${typed}`)).to.equal(`Jan.+x@${meant}`);
    });

  it('is not seen in an address that is right or may be', () => {
    for (const domain of (
      'gmail.com hotmail.com hotmail.nl outlook.com outlook.nl live.nl live.com icloud.com ziggo.nl hetnet.nl kpnmail.nl planet.nl ' +
      'home.nl xs4all.nl upcmail.nl casema.nl chello.nl quicknet.nl telfort.nl kpnplanet.nl zeelandnet.nl msn.com me.com mac.com ' +
      'ymail.com gmx.net gmx.de gmx.nl mail.com email.com proton.me pm.me protonmail.com protonmail.ch yahoo.com yahoo.co.uk aol.com ' +
      'hotmail.be hotmail.de hotmail.fr hotmail.es hotmail.co.uk outlook.be outlook.fr live.be live.co.uk telenet.be skynet.be web.de ' +
      't-online.de googlemail.com hushmail.com hey.com mail.ru yandex.com tutanota.com qq.com gail.com ziggy.nl plant.nl cello.nl love.nl ' +
      'life.nl planten.nl hornet.nl homes.nl online.nl solcon.nl tele2.nl weltevree.nl weltevree.com rijksoverheid.nl bedrijf.co bedrijf.ml uva.nl tue.nl'
    ).split(' '))
      expect(suggestEmail(`jan@${domain}`), domain).to.equal(undefined);
  });

  it('is not seen in what is no address', () => {
    for (const text of ['', 'jan', 'gmial.com', '@gmial.com', 'jan@', 'jan@gmail', `${'a'.repeat(300)}@gmial.com`])
      expect(suggestEmail(text), text).to.equal(undefined);
  });

  it('is mended once: what is suggested needs no mending', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'gmailhotmckpnzox.,'), maxLength: 14 });
    fc.assert(
      fc.property(letters, (domain) => {
        const meant = suggestEmail(`jan@${domain}`);
        if (meant) expect(suggestEmail(meant)).to.equal(undefined);
      }),
    );
  });

  it('never makes the form fail, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        suggestEmail(`a@${text}`);
      }),
    );
  });
});
