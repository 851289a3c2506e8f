export interface PhotoOptions {
  /** Longest side in pixels; a larger photo is scaled down. Default 2560. */
  maxSide?: number;
  /** Quality of a JPEG, 0 to 1. Default 0.85. */
  quality?: number;
}

/** A PNG of more bytes than this is a photo and no drawing: JPEG says the same in a tenth. */
const maxPngBytes = 2_000_000;

/**
 * Draws a photo anew, so that place, time and camera (EXIF, XMP: OWASP ASVS 14.2.8) are gone, it stands upright, and it
 * is small enough for a slow line. PNG stays PNG unless it is huge; everything else becomes JPEG, which every desk can open.
 *
 * `createImageBitmap` needs no `blob:` in the page's `img-src`. Its resize options are left out: browsers decode the whole
 * photo anyway, and its size is not known before. A 48-megapixel photo takes 190 MB here for a moment: one at a time.
 * @returns the new file, or `file-type` when this browser cannot read the photo (HEIC outside Safari): sent as it is it
 *   would tell where somebody lives.
 */
export async function preparePhoto(file: File, options: PhotoOptions = {}): Promise<File | 'file-type'> {
  const { maxSide = 2560, quality = 0.85 } = options;
  let bitmap: ImageBitmap | undefined;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, maxSide / Math.max(bitmap.width, bitmap.height));
    const size = (side: number): number => Math.max(1, Math.round(side * scale));
    // No OffscreenCanvas: it gains nothing here, and Safari got its 2D context late (16.4).
    const canvas = document.createElement('canvas');
    canvas.width = size(bitmap.width);
    canvas.height = size(bitmap.height);
    const context = canvas.getContext('2d')!;
    // Browsers that guard against fingerprinting (Tor) give noise for what was drawn: better no photo than noise.
    context.fillStyle = '#369';
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    if (Math.abs(red - 0x33) + Math.abs(green - 0x66) + Math.abs(blue - 0x99) > 12) return 'file-type';
    context.clearRect(0, 0, 1, 1);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    let blob = file.type === 'image/png' ? await encode(canvas, 'image/png') : undefined;
    if (!blob || blob.size > maxPngBytes) {
      // JPEG has no transparency; without a ground it would turn black.
      context.globalCompositeOperation = 'destination-over';
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      blob = await encode(canvas, 'image/jpeg', quality);
    }
    canvas.width = 0; // Safari frees the memory of a canvas late.
    const name = `${file.name.replace(/\.\w{1,5}$/, '')}.${blob.type === 'image/png' ? 'png' : 'jpg'}`;
    return new File([blob], name, { type: blob.type });
  } catch {
    return 'file-type';
  } finally {
    bitmap?.close();
  }
}

/** @throws when the browser gives nothing, or another type than was asked. */
async function encode(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (blob?.type !== type) throw new Error(type);
  return blob;
}
