/** Everything that is asked of the reference backend, whichever database it has. */
import { attachmentsSuite } from './attachments.js';
import { availabilitySuite } from './availability.js';
import { contactsSuite } from './contacts.js';
import { contractSuite } from './contract.js';
import { deskSuite } from './desk.js';
import { deskBusySuite } from './desk-busy.js';
import { deskCaseSuite } from './desk-case.js';
import { deskRelatedSuite } from './desk-related.js';
import { deskCaseFaultsSuite } from './desk-case-faults.js';
import { hostileSuite } from './hostile.js';
import { idempotencySuite } from './idempotency.js';
import { keepingSuite } from './keeping.js';
import { mailSuite } from './mail.js';
import { protectionSuite } from './protection.js';
import { statusSuite } from './status.js';
import { statusTriesSuite } from './status-tries.js';
import { tellingSuite } from './telling.js';
import { updatesForgottenSuite } from './updates-forgotten.js';
import { updatesLinkSuite } from './updates-link.js';
import { updatesCopiesSuite } from './updates-copies.js';
import { updatesFollowSuite } from './updates-follow.js';
import { updatesNewsSuite } from './updates-news.js';
import { updatesStopSuite } from './updates-stop.js';
import { updatesStrangersSuite } from './updates-strangers.js';
import { updatesRefusedSuite } from './updates-refused.js';
import { updatesMailsSuite } from './updates-mails.js';
import { updatesKeepingSuite } from './updates-keeping.js';

export const suites = [
  contactsSuite,
  idempotencySuite,
  attachmentsSuite,
  hostileSuite,
  protectionSuite,
  mailSuite,
  deskSuite,
  availabilitySuite,
  tellingSuite,
  deskBusySuite,
  deskCaseSuite,
  deskCaseFaultsSuite,
  deskRelatedSuite,
  keepingSuite,
  statusSuite,
  statusTriesSuite,
  updatesForgottenSuite,
  updatesLinkSuite,
  updatesFollowSuite,
  updatesStrangersSuite,
  updatesNewsSuite,
  updatesCopiesSuite,
  updatesStopSuite,
  updatesMailsSuite,
  updatesRefusedSuite,
  updatesKeepingSuite,
  contractSuite,
];
