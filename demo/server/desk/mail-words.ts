/** A mail to a resident, for the people at the desk: what it was for, and whether it went. */
import type { MailKind, MailTable } from '../db/schema.js';
import { inWords } from './page.js';

const kinds: Record<MailKind, string> = {
  receipt: '',
  forgotten: 'Met vergeten nummers: ',
  confirm: 'Vraag om ja te zeggen tegen e-mails: ',
  update: 'Over een verandering: ',
};

const states: Record<MailTable['state'], string> = {
  kept: 'Bewaard (er is geen mailserver)',
  waiting: 'Wacht op versturen',
  sent: 'Verstuurd',
  failed: 'Niet gelukt',
};

export const mailInWords = ({
  kind,
  state,
  sent_at,
}: Pick<MailTable, 'state' | 'sent_at'> & { kind: MailKind }): string =>
  `${kinds[kind]}${states[state]}${sent_at ? `, ${inWords(sent_at)}` : ''}`;
