/** What a file is, by its first bytes: names and declared types are only what somebody says. */

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Brands of ISO 14496-12 by which HEIC (HEVC-coded) and HEIF files name themselves. */
const heic = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs'];
const heif = ['mif1', 'msf1'];

/** The MIME type that the bytes show, or `undefined` when it is none that is taken. */
export function typeOfBytes(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (ascii(bytes, 4, 8) !== 'ftyp') return undefined;
  const brand = ascii(bytes, 8, 12);
  return heic.includes(brand) ? 'image/heic' : heif.includes(brand) ? 'image/heif' : undefined;
}
