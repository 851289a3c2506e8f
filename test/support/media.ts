/** What a resident sets in the system or asks of the browser: forced colours, dark, print, less motion. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  forcedColors?: 'active' | 'none';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'less' | 'no-preference';
  /** The page as it is printed. */
  print?: boolean;
}

let emulated = false;

/** Media are emulated by Chromium only; elsewhere such a test skips itself: `if (!canEmulateMedia) this.skip()`. */
export const canEmulateMedia = navigator.userAgent.includes('Chrome/');

const send = (media: string, features: { name: string; value: string }[]): Promise<unknown> =>
  executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media, features } });

/** Sets media features; they end with the test. */
export async function emulateMedia(media: Media): Promise<void> {
  emulated = true;
  const features = [
    { name: 'forced-colors', value: media.forcedColors ?? '' },
    { name: 'prefers-color-scheme', value: media.colorScheme ?? '' },
    { name: 'prefers-reduced-motion', value: media.reducedMotion ?? '' },
    { name: 'prefers-contrast', value: media.contrast ?? '' },
  ].filter(({ value }) => value);
  await send(media.print ? 'print' : '', features);
}

// Pages are used again by later test files.
afterEach(async () => {
  if (!emulated) return;
  emulated = false;
  await send('', []);
});
