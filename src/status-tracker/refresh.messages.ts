import { msg } from '../locale/msg.js';

export const changed = () => msg('Er is iets veranderd. U leest het hieronder.');
