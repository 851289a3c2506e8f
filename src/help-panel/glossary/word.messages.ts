import { msg } from '../../locale/msg.js';

export const close = () => msg('Sluiten');
