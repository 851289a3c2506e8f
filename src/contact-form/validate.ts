/** What is wrong in one step, as codes at fields. Asks nothing that the chosen answer does not need (Awb 2:13 and on, Wmebv). */
import type { Config } from '../config/schema.js';
import { isEmail } from '../domain/email.js';
import type { Issue, IssueCode } from '../domain/issue.js';
import { parsePhone } from '../domain/phone.js';
import { parseHouseNumber, parsePostalCode } from '../domain/postal-code.js';
import { countCharacters, isBlank } from '../domain/text.js';
import { valueOf, type Values } from '../form/form-controller.js';
import { chosenTopic, noTopic, reachOf, type Step } from './flow.js';
import { line, lines } from './typed.js';

/** Longest text of one line: a name of 200 letters exists. */
const lineLimit = 200;

export function validate(step: Step, config: Config, values: Values, maxLength: number): Issue[] {
  switch (step) {
    case 'type':
      return valueOf(values, 'type') ? [] : [{ field: 'type', code: 'missing' }];
    case 'topic':
      return valueOf(values, 'topic') === noTopic || chosenTopic(config, values)
        ? []
        : [{ field: 'topic', code: 'missing' }];
    case 'message':
      return text('message', values, maxLength);
    case 'reach':
      return validateReach(values);
    default:
      return [];
  }
}

export const issue = (field: string, code: IssueCode | undefined | false): Issue[] => (code ? [{ field, code }] : []);

export function text(field: string, values: Values, limit: number, optional = false): Issue[] {
  const typed = valueOf(values, field);
  if (isBlank(typed)) return issue(field, !optional && 'missing');
  const over = countCharacters(lines(values, field)) - limit;
  return over > 0 ? [{ field, code: 'too-long', params: { over } }] : [];
}

/** A value that must be readable as something: missing, too long, or not that. */
function readable(
  field: string,
  values: Values,
  bad: IssueCode,
  isRight: (typed: string) => unknown,
  optional = false,
): Issue[] {
  const issues = text(field, values, lineLimit, optional);
  const typed = line(values, field);
  return issues.length || (optional && !typed) ? issues : issue(field, !isRight(typed) && bad);
}

export const address = (prefix: string, values: Values, optional = false): Issue[] => [
  ...readable(`${prefix}.postalCode`, values, 'bad-postal-code', parsePostalCode, optional),
  ...readable(`${prefix}.houseNumber`, values, 'bad-house-number', parseHouseNumber, optional),
];

function validateReach(values: Values): Issue[] {
  // An input that is not asked now is disabled, and so not among the values.
  const asked = (name: string) => values[name] !== undefined;
  const { way, forOther, toOther } = reachOf(values);
  return [
    ...issue('answerBy', !way && 'missing'),
    ...(asked('other.name') ? text('other.name', values, lineLimit, !(way === 'letter' && toOther)) : []),
    ...issue('answerTo', forOther && way !== 'none' && !valueOf(values, 'answerTo') && 'missing'),
    ...(asked('person.name') ? text('person.name', values, lineLimit, way !== 'letter' || toOther) : []),
    ...(way === 'email' ? readable('person.email', values, 'bad-email', isEmail) : []),
    ...(way === 'phone' ? readable('person.phone', values, 'bad-phone', parsePhone) : []),
    ...(way !== 'letter'
      ? []
      : asked('person.address.lines')
        ? text('person.address.lines', values, 500)
        : address('person.address', values)),
  ];
}
