/** A contact of the database as the rest knows it. */
import type { FoundContact } from '../cases/find.js';
import type { ContactType } from '../../../src/domain/contact.js';

export const foundColumns = [
  'contact.id',
  'contact.reference',
  'contact.type',
  'contact.topic_id',
  'contact.received_at',
] as const;

interface Row {
  id: string;
  reference: string;
  type: ContactType;
  topic_id: string | null;
  received_at: Date;
}

export const foundOf = ({ id, reference, type, topic_id, received_at }: Row): FoundContact => ({
  id,
  reference,
  type,
  topicId: topic_id,
  receivedAt: received_at,
});
