/** Types of files that can be told by their first bytes; what a name or the system says is not believed. */
export type FileType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf';

/** Signatures, read as one character per byte. HEIC: the brands of ISO/IEC 23008-12, which are not those of AVIF. */
const signatures: readonly (readonly [FileType, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/heic', /^[^]{4}ftyp(he[iv][cmsx]|mif1|msf1)/],
  ['application/pdf', /^%PDF-/],
];

/** @param bytes the first bytes of a file; twelve are enough. */
export function sniff(bytes: Uint8Array): FileType | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  return signatures.find(([, signature]) => signature.test(head))?.[0];
}
