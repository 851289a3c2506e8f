/** Files as residents send them. */

export const photo = async (name: string, width = 64): Promise<File> => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height: width });
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#27673c';
    context.fillRect(0, 0, width, width);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
  return new File(blob ? [blob] : [], name, { type: 'image/jpeg' });
};

export const pdf = (name: string, bytes = 240_000): File =>
  new File(['%PDF-1.7\n', new Uint8Array(bytes)], name, { type: 'application/pdf' });

/** A file on a disk that is too slow to read. */
export const slowFile = (name: string): File => {
  const file = pdf(name);
  const waiting = { arrayBuffer: () => new Promise(() => {}) };
  Object.defineProperty(file, 'slice', { value: () => waiting });
  return file;
};
