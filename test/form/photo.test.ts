import { expect } from 'chai';
import { preparePhoto, type PhotoOptions } from '../../src/form/photo.js';
import { replace } from '../backend/stubs.js';
import { home, isBlue, isRed, latin, photoWithPlace, picture, pixels } from './photo-support.js';

async function prepared(file: File, options?: PhotoOptions): Promise<File> {
  const result = await preparePhoto(file, options);
  if (typeof result === 'string') throw new Error(result);
  return result;
}
const file = (blob: Blob, name: string): File => new File([blob], name, { type: blob.type });

describe('a photo that goes along', () => {
  it('no longer tells where it was taken', async () => {
    const photo = await photoWithPlace(1);
    expect(await latin(photo))
      .to.include(home)
      .and.to.include('Exif');
    const bytes = await latin(await prepared(photo));
    expect(bytes).not.to.include(home);
    expect(bytes).not.to.include('Exif');
  });

  it('stands upright, also when the camera was turned', async () => {
    const photo = await prepared(await photoWithPlace(6));
    const { width, height, at } = await pixels(photo);
    expect([width, height]).to.deep.equal([32, 64]);
    expect(isRed(at(0.5, 0.2)), 'red on top').to.equal(true);
    expect(isBlue(at(0.5, 0.8)), 'blue below').to.equal(true);
  });

  it('is drawn whole, to its first pixel', async () => {
    const { at } = await pixels(await prepared(file(await picture('image/png'), 'a.png')));
    expect(isRed(at(0, 0))).to.equal(true);
  });

  it('is made no larger, and smaller only when a side is too long', async () => {
    const small = await pixels(await prepared(file(await picture('image/jpeg'), 'a.jpg')));
    expect([small.width, small.height]).to.deep.equal([64, 32]);
    const halved = await pixels(await prepared(file(await picture('image/jpeg'), 'a.jpg'), { maxSide: 32 }));
    expect([halved.width, halved.height]).to.deep.equal([32, 16]);
    const strip = await pixels(await prepared(file(await picture('image/png', 2600, 1), 'a.png')));
    expect([strip.width, strip.height]).to.deep.equal([2560, 1]);
  });

  it('keeps its name, with the ending of what it is now', async () => {
    expect((await prepared(await photoWithPlace(1, 'Mijn foto 1.2.jpeg'))).name).to.equal('Mijn foto 1.2.jpg');
    expect((await prepared(await photoWithPlace(1, 'foto'))).name).to.equal('foto.jpg');
    expect((await prepared(await photoWithPlace(1, 'a.jpg'))).type).to.equal('image/jpeg');
  });

  it('stays PNG with its transparent parts when it is a drawing', async () => {
    const drawing = await picture('image/png', 8, 8, () => {});
    const result = await prepared(file(drawing, 'lijn.png'));
    expect([result.type, result.name]).to.deep.equal(['image/png', 'lijn.png']);
    expect((await pixels(result)).at(0.5, 0.5)[3]).to.equal(0);
  });

  it('becomes JPEG on white when it is a huge PNG', async () => {
    const noise = await picture('image/png', 1000, 900, (context, width, height) => {
      const image = context.createImageData(width, height);
      for (let i = 0; i < image.data.length; i += 65_536) crypto.getRandomValues(image.data.subarray(i, i + 65_536));
      context.putImageData(image, 0, 0);
      context.clearRect(0, 0, 100, 100);
    });
    const result = await prepared(file(noise, 'scan.png'));
    expect([result.type, result.name]).to.deep.equal(['image/jpeg', 'scan.jpg']);
    for (const channel of (await pixels(result)).at(0.05, 0.05)) expect(channel).to.be.above(240);
  });

  it('becomes JPEG when it is WebP, which not every desk can open', async function () {
    const webp = await picture('image/webp');
    if (webp.type !== 'image/webp') return this.skip();
    const result = await prepared(file(webp, 'a.webp'));
    expect([result.type, result.name]).to.deep.equal(['image/jpeg', 'a.jpg']);
    expect(isRed((await pixels(result)).at(0.2, 0.5))).to.equal(true);
  });

  it('does not go when the browser cannot read it', async () => {
    const heic = new File(['\0\0\0\x18ftypheic and so on'], 'IMG.HEIC', { type: 'image/heic' });
    const half = (await photoWithPlace(1)).slice(0, 200, 'image/jpeg');
    expect(await preparePhoto(heic)).to.equal('file-type');
    expect(await preparePhoto(new File([half], 'a.jpg', { type: 'image/jpeg' }))).to.equal('file-type');
  });

  it('does not go as the noise that a browser against fingerprinting makes of it', async () => {
    const noise = { data: [255, 255, 255, 255] };
    replace(CanvasRenderingContext2D.prototype, 'getImageData', () => noise);
    expect(await preparePhoto(await photoWithPlace(1))).to.equal('file-type');
  });
});
