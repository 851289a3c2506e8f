import { msg } from '../../locale/msg.js';

/** Opens what is meant at a field; its name follows, unseen. */
export const what = () => msg('Wat bedoelen wij hier?');
