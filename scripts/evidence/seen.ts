/** What more than one file says of what is seen and heard. */
import { absent, test, tree } from './probes.js';
import type { Claim } from './types.js';

export const noPictures = absent('no picture, film, sound or frame');
export const silent = (): Claim => ({
  support: 'not applicable',
  why: 'No film and no sound.',
  tests: [noPictures],
  page: 'media',
});
/** What looks different also says so. */
export const byWords = {
  'contact-form': tree('contact-form', 'a field that is wrong, with hint and error in one go'),
  'channel-chooser': test('channel-chooser/layout', 'what is open is told by words and by a mark'),
  'status-tracker': test('status-tracker/layout', 'what happens now is told by words, and by a ring and a dot'),
  'help-panel': test('help-panel/layout', 'is told by a tick too, in forced colours as well'),
};
