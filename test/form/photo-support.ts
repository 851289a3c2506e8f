/** Photos as a telephone makes them: with the place where they were taken. */

export type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void;

/** Left half red, right half blue. */
export const twoHalves: Draw = (context, width, height) => {
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width / 2, height);
};

export async function picture(type: string, width = 64, height = 32, draw: Draw = twoHalves): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  draw(canvas.getContext('2d')!, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(type))), type, 0.9),
  );
}

export const home = 'THUIS-52.09N-5.12E';

/** An APP1 segment (Exif 2.32) with an orientation and a GPS directory that holds `home` and a latitude. */
function exif(orientation: number): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(38 + 30 + 24 + home.length));
  const ascii = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) tiff.setUint8(at + i, text.charCodeAt(i));
  };
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    tiff.setUint16(at, tag, true);
    tiff.setUint16(at + 2, type, true);
    tiff.setUint32(at + 4, count, true);
    tiff.setUint32(at + 8, value, true);
  };
  ascii(0, 'II*\0');
  tiff.setUint32(4, 8, true);
  tiff.setUint16(8, 2, true);
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x8825, 4, 1, 38);
  tiff.setUint16(38, 2, true);
  entry(40, 0x0002, 5, 3, 68); // GPSLatitude: three rationals
  entry(52, 0x001b, 7, home.length, 92); // GPSProcessingMethod
  for (const [i, part] of [52, 5, 30].entries()) {
    tiff.setUint32(68 + i * 8, part, true);
    tiff.setUint32(72 + i * 8, 1, true);
  }
  ascii(92, home);
  const head = [0xff, 0xe1, 0, 0, ...new TextEncoder().encode('Exif\0\0')];
  const segment = new Uint8Array(head.length + tiff.byteLength);
  segment.set(head);
  segment.set(new Uint8Array(tiff.buffer), head.length);
  new DataView(segment.buffer).setUint16(2, segment.length - 2);
  return segment;
}

/** A JPEG with its place and orientation (6: the camera was turned; the left side belongs on top). */
export async function photoWithPlace(orientation: number, name = 'IMG_0001.jpeg'): Promise<File> {
  const jpeg = new Uint8Array(await (await picture('image/jpeg')).arrayBuffer());
  const parts = new Blob([jpeg.slice(0, 2), exif(orientation) as BlobPart, jpeg.slice(2)]);
  // In one piece, as a file on disk is: Firefox cannot decode a blob whose first piece is two bytes.
  return new File([await parts.arrayBuffer()], name, { type: 'image/jpeg' });
}

/** The bytes as text, one character each. */
export const latin = async (blob: Blob): Promise<string> => new TextDecoder('latin1').decode(await blob.arrayBuffer());

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, alpha at a place given as shares of width and height. */
  at: (x: number, y: number) => number[];
}

export async function pixels(blob: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return {
    width,
    height,
    at: (x, y) => [...context.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data],
  };
}

export const isRed = ([red = 0, green = 0, blue = 0]: number[]): boolean => red > 200 && green < 60 && blue < 60;
export const isBlue = ([red = 0, green = 0, blue = 0]: number[]): boolean => blue > 200 && green < 60 && red < 60;
