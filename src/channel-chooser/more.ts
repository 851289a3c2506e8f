/**
 * What only some residents want: all that is known of a channel, moments to be called back, the answer to a topic, a word on privacy, and
 * why a channel stands where it stands.
 */
export { answer } from './answer.js';
export { details } from './details.js';
export { momentField } from './times.js';
export { privacy } from './privacy.js';
export { best, reasonText } from './more.messages.js';
