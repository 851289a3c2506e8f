/** What axe has to look at, for component tests and for stories alike. */
import type { RuleObject } from 'axe-core';

/** WCAG 2.0 to 2.2, A and AA, and what axe holds to be good practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A reference to an id that is not there leaves a field without its description; axe only calls that "incomplete". */
export const dangling = ['aria-valid-attr-value', 'aria-errormessage', 'label-content-name-mismatch'];

/** A widget is no page: landmarks and a heading of level one are up to the page around it. */
export const pageRules: RuleObject = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
