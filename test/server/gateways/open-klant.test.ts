/** The gateway to Open Klant, against a server made from its official description, on both databases. */
import { onBothDatabases } from './databases.js';
import { openKlantContentSuite } from './open-klant-content.suite.js';
import { openKlantLimitsSuite } from './open-klant-limits.suite.js';
import { openKlantTriesSuite } from './open-klant-tries.suite.js';

await onBothDatabases([openKlantContentSuite, openKlantLimitsSuite, openKlantTriesSuite]);
