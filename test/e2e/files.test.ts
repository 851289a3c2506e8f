import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, launch, Resident, Town } from './support.js';

/** A JPEG of the browser's own making, with an EXIF block put in front that tells where it was taken. */
async function photo(resident: Resident): Promise<Buffer> {
  const base64 = await resident.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')!.fillRect(0, 0, 20, 30);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  const jpeg = Buffer.from(base64, 'base64');
  const exif = Buffer.from('Exif\0\0GPSLatitude 52.0907 N GPSLongitude 5.1214 E');
  const marker = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), marker, exif, jpeg.subarray(2)]);
}

describe('photos and papers', () => {
  let browser: Browser;
  let town: Town;
  before(async () => {
    browser = await launch();
    town = await Town.start();
  });
  after(async () => {
    await browser.close();
    await town.end();
  });

  test('a photo arrives without the place where it was taken, a paper as it is, and staff can save both', async () => {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`);
    const { page } = resident;
    const picture = await photo(resident);
    assert.ok(picture.includes('GPSLatitude'));
    const paper = Buffer.from('%PDF-1.4\n% een brief\n');
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.radio(/^Mijn onderwerp staat er niet bij/).check();
    await resident.goOn();
    await resident.field('Uw bericht').fill('Hierbij een foto en een brief.');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      resident.button('Foto of bestand kiezen').click(),
    ]);
    await chooser.setFiles([
      { name: 'straat.jpg', mimeType: 'image/jpeg', buffer: picture },
      { name: 'brief van de gemeente.pdf', mimeType: 'application/pdf', buffer: paper },
      { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('dit is geen foto') },
    ]);
    await page.getByText('Dit bestand kunnen wij niet openen.').first().waitFor();
    await resident.button('Haal foto.png weg').click();
    await resident.goOn();
    await resident.radio('Per e-mail').check();
    await resident.field('Uw e-mailadres').fill('fatma@voorbeeld.nl');
    await resident.goOn();
    await resident.send();
    const reference = await resident.reference();
    const staff = await desk(browser, town);
    await staff.getByRole('link', { name: reference }).click();
    const stored: Buffer[] = [];
    for (const name of [/straat/, /brief/]) {
      const [file] = await Promise.all([staff.waitForEvent('download'), staff.getByRole('link', { name }).click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      stored.push(Buffer.concat(chunks));
    }
    assert.equal(stored[0]!.subarray(0, 2).toString('hex'), 'ffd8');
    assert.ok(!stored[0]!.includes('GPS'), 'the place is gone');
    assert.deepEqual(stored[1], paper);
    assert.deepEqual(resident.faults, []);
    await staff.context().close();
    await resident.leave();
  });
});
