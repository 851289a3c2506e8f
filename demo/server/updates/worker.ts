/** The mails about a status that nobody waits for while they are made. */
import type { Deps } from '../deps.js';
import { answerForgotten } from './forgotten.js';
import { tellNews } from './news.js';

/** Puts all that is due in the outbox. On as many copies as there are, as often as one likes. */
export async function makeUpdates(deps: Deps): Promise<void> {
  await answerForgotten(deps);
  await tellNews(deps);
  deps.mailWaits();
}
