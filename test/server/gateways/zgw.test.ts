/** The gateway to ZGW, against servers made from the official descriptions, on both databases. */
import { onBothDatabases } from './databases.js';
import { zgwStatusSuite } from './zgw-status.suite.js';

await onBothDatabases([zgwStatusSuite]);
