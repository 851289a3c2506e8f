/** How much the reference backend takes. Other backends tell theirs by `GET capabilities`. */

/** Lengths in characters (code points), sizes in bytes. */
export const limits = {
  message: 5000,
  name: 200,
  email: 254,
  phone: 40,
  addressPart: 40,
  addressLines: 500,
  answers: 20,
  answer: 1000,
  label: 500,
  id: 100,
  files: 5,
  fileSize: 10 * 1024 * 1024,
  fileName: 255,
  body: 256 * 1024,
} as const;

/** MIME types of files that are taken; told by the bytes, never by the name. */
export const fileTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'application/pdf'];
