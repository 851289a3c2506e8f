/** The gateway to ZGW, against servers made from the official descriptions, on both databases. */
import { onBothDatabases } from './databases.js';
import { zgwCourseSuite } from './zgw-course.suite.js';
import { zgwFactorSuite } from './zgw-factor.suite.js';
import { zgwFaultsSuite } from './zgw-faults.suite.js';
import { zgwHostileSuite } from './zgw-hostile.suite.js';
import { zgwStatusSuite } from './zgw-status.suite.js';
import { zgwTicksSuite } from './zgw-ticks.suite.js';

await onBothDatabases([zgwStatusSuite, zgwFactorSuite, zgwCourseSuite, zgwHostileSuite, zgwFaultsSuite, zgwTicksSuite]);
