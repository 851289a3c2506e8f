/** The words of `docs/accessibility.md` that do not come from the table. */
export const intro = `# Accessibility: what is claimed, and what shows it

Loket aims at WCAG 2.2 level AA. This page says of every success criterion at level A and AA, and of those at AAA of which we claim
something, which tests show it for which widget, what nobody has checked by hand yet, and what stays with the page. **It is no audit**:
nobody independent has examined the widgets by WCAG-EM. Dutch words for a toegankelijkheidsverklaring are in
[toegankelijkheid.md](toegankelijkheid.md).

## The words

| here                | VPAT 2.5 INT   | EARL 1.0                                     | means                                                                              |
| ------------------- | -------------- | -------------------------------------------- | ---------------------------------------------------------------------------------- |
| supports            | Supports       | \`passed\`, or \`cantTell\` when a person must look | The tests that are named show it. Without such a test it is not said.             |
| not applicable      | Not Applicable | \`inapplicable\`                               | The widget holds nothing of that kind; a search of the sources shows most of them. |
| depends on the page | Not Applicable | \`cantTell\`                                   | The page or the site meets it or fails it, whatever the widget does.               |
| not claimed         | Not Evaluated  | \`untested\`                                   | Nothing shows it. At AAA only.                                                     |

No criterion is "Partially Supports" or "Does Not Support" as far as we know. What is doubtful stands below, under "Not shown by a test".

Clauses are those of **EN 301 549 V3.2.1**, which holds WCAG 2.1: 9.x.y.z is success criterion x.y.z. It has no clause for what came with
WCAG 2.2, and does not ask for level AAA. Its 9.4.1.1 (Parsing) is one of the fifty of the Dutch statement and no longer in WCAG 2.2; every page
in HTML meets it, by the errata of WCAG 2.1. Clause 9.6 (whole pages, whole processes) is about your pages with the widgets in them.

## The file

\`npm run evidence\` writes \`dist/evidence/loket-<version>.json\`. For a release: \`npm run build && npm test && npm run evidence -- --results\`, and
\`npm run test:browsers\` before it for Firefox and WebKit. With \`--results\` each test has how often it passed and failed, by browser, with the
version of axe-core, the date and the commit; without, or when the tests ran on another commit, it says "not run".

It is EARL 1.0 in JSON-LD, the vocabulary of W3C for results of tests: the WCAG-EM Report Tool builds on it, and it can say which test
shows what. OpenACR holds a conclusion per criterion for a product and no tests; the file of the WCAG-EM Report Tool is that of an audit,
which this is not. The words of both are in it as properties of our own. Its shape is [evidence.schema.json](evidence.schema.json).

## How it is tested

- Every state of every widget (\`test/<widget>/states.ts\`) with axe-core: WCAG 2.0 to 2.2 A and AA, on a page, in 280 pixels, dark, in forced colours,
  and under three themes that are made to be bad. axe has rules for less than half of the criteria, so:
- every state at 280 and 320 pixels, with the spacing of 1.4.12, with letters twice as large, from right to left, and with its targets measured;
- real keys through every control, with a ring that can be seen, and whole ways by keys alone;
- what Chromium gives to assistive technology: names, roles, states, descriptions, headings, live regions;
- every story with axe and at 320 pixels, in Dutch, two of eleven languages, and one that nobody speaks and that is 40 % longer;
- a search of the sources for what no widget may hold.

They run in Chromium at every change; what needs no tree and no forced colours runs in Firefox and WebKitGTK too (\`npm run test:browsers\`).
`;

export const noHands = `Not yet, for any criterion: no round with NVDA, JAWS, VoiceOver, TalkBack or Orca, none with speech control, a switch or a magnifier, none with
people with disabilities. What somebody does goes into \`scripts/evidence/by-hand.ts\`, with date, version and outcome.`;
