import { expect } from 'chai';
import { sniff } from '../../src/form/file-type.js';
import { picture } from './photo-support.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('the type of a file, told by its bytes', () => {
  it('is known of what a browser makes', async () => {
    for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
      const blob = await picture(type);
      expect(sniff(new Uint8Array(await blob.arrayBuffer()))).to.equal(blob.type);
    }
  });

  it('is known of a PDF and of the photos of an iPhone', () => {
    expect(sniff(bytes('%PDF-1.4\n'))).to.equal('application/pdf');
    for (const brand of ['heic', 'heix', 'hevc', 'mif1', 'msf1']) {
      expect(sniff(bytes(`\0\0\0\x18ftyp${brand}\0\0`)), brand).to.equal('image/heic');
    }
  });

  it('is not known of anything else', () => {
    const others = [
      '',
      'GIF89a',
      'PK\x03\x04',
      'MZ',
      '<svg',
      '\0\0\0\x18ftypavif',
      '\0\0\0\x18ftypisom',
      'RIFF1234WAVE',
      ' %PDF-',
      '\xff\xd8',
    ];
    for (const other of others) expect(sniff(bytes(other)), other).to.equal(undefined);
  });
});
