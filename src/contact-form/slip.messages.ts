import { msg, str } from '../locale/msg.js';

export const emailSlip = (address: string) => msg(str`Bedoelt u ${address}?`);
export const useEmail = (address: string) => msg(str`Ja, neem ${address}`);
