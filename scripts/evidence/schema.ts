/** The shape of `dist/evidence/loket-<version>.json`; published as `docs/evidence.schema.json`. */
import * as z from 'zod';
import { widgets } from './types.js';

const date = z.iso.datetime();
const criterionId = z.string().regex(/^[1-4]\.\d\.\d{1,2}$/);
const clauseId = z.union([z.string().regex(/^9\.[1-4]\.\d\.\d{1,2}$/), z.null()]);
const level = z.enum(['A', 'AA', 'AAA']);
const support = z.enum(['supports', 'not applicable', 'depends on the page', 'not claimed']);
const conformance = z.enum(['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable', 'Not Evaluated']);
const count = z.int().min(0);

const test = z.strictObject({
  file: z.string().min(1),
  title: z.string(),
  states: z.union([z.literal('some'), z.array(z.string()).min(1)]).optional(),
  results: z.union([
    z.literal('not run'),
    z.array(z.strictObject({ browser: z.string(), passed: count, failed: count, skipped: count })).min(1),
  ]),
});

const handCheck = z.strictObject({
  criteria: z.array(criterionId).min(1),
  widgets: z.array(z.enum(widgets)).min(1),
  date: z.string(),
  version: z.string(),
  with: z.string(),
  how: z.string(),
  outcome: z.string(),
});

const assertion = z.strictObject({
  '@type': z.literal('earl:Assertion'),
  subject: z.enum(widgets.map((widget) => `#${widget}` as const)),
  test: z.string().startsWith('WCAG22:'),
  assertedBy: z.literal('#tests'),
  mode: z.literal('earl:automatic'),
  result: z.strictObject({
    '@type': z.literal('earl:TestResult'),
    outcome: z.enum(['earl:passed', 'earl:failed', 'earl:cantTell', 'earl:inapplicable', 'earl:untested']),
  }),
  criterion: criterionId,
  en301549: clauseId,
  support,
  conformance,
  why: z.string().optional(),
  page: z.strictObject({ en: z.string(), nl: z.string() }).optional(),
  open: z.string().optional(),
  tests: z.array(test),
  byHand: z.union([z.literal('not yet'), z.array(handCheck).min(1)]),
});

const run = z.strictObject({
  stage: z.string(),
  browser: z.string().optional(),
  axe: z.string().optional(),
  node: z.string(),
  date,
  commit: z.string(),
  tests: count,
});

export const evidenceSchema = z.strictObject({
  '@context': z.record(z.string(), z.unknown()),
  title: z.string(),
  date,
  standards: z.strictObject({ wcag: z.string(), en301549: z.string(), terms: z.string() }),
  isAudit: z.literal(false),
  about: z.string(),
  runs: z.union([z.literal('not run'), z.array(run).min(1)]),
  subjects: z.array(
    z.strictObject({
      '@id': z.string(),
      '@type': z.literal('earl:TestSubject'),
      title: z.string(),
      hasVersion: z.string(),
    }),
  ),
  assertors: z.array(z.strictObject({ '@id': z.string(), '@type': z.array(z.string()), title: z.string() })),
  criteria: z.array(
    z.strictObject({
      '@id': z.string().startsWith('WCAG22:'),
      '@type': z.literal('earl:TestRequirement'),
      id: criterionId,
      anchor: z.string(),
      level,
      since: z.enum(['2.0', '2.1', '2.2']),
      en: z.string(),
      nl: z.string(),
      en301549: clauseId,
    }),
  ),
  withdrawn: z.array(
    z.strictObject({
      id: criterionId,
      clause: z.string(),
      en: z.string(),
      nl: z.string(),
      conformance,
      why: z.string(),
    }),
  ),
  assertions: z.array(assertion),
});
