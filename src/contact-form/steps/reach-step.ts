import { html, nothing, type TemplateResult } from 'lit';
import { answerWays, dayParts } from '../../domain/contact.js';
import { addressField } from '../../form/address-field.js';
import { choice } from '../../form/choice.js';
import { checkbox, textArea, textField } from '../../form/fields.js';
import { valueOf } from '../../form/form-controller.js';
import { needsNoAnswer, reachOf } from '../flow.js';
import * as texts from '../reach.messages.js';
import { isOn } from '../typed.js';
import type { View } from '../view.js';

/**
 * Asks only what the chosen answer needs. Fields of another choice stay, hidden and disabled, with what was typed: they
 * are not sent, and not lost.
 */
export function reachStep(view: View): TemplateResult {
  const { values } = view;
  const { way, forOther, toOther } = reachOf(values);
  const { fields } = view.config;
  const taken = view.capabilities.answerWays ?? answerWays;
  const named = way !== '' && (way !== 'none' || forOther);
  return html`${view.heading('reach', texts.reachHeading())}
  ${choice({
    name: 'answerBy',
    legend: texts.answerQuestion(),
    error: view.error('answerBy'),
    hidden: view.type === 'callback',
    options: answerWays.map((each) => {
      const [label, hint] = texts.wayText(each);
      return {
        value: each,
        label,
        hint,
        hidden:
          !taken.includes(each) ||
          fields?.answerBy?.includes(each) === false ||
          (each === 'none' && !needsNoAnswer(view.type)),
      };
    }),
  })}
  ${fields?.forOther === false ? nothing : checkbox('forOther', texts.forOther(), texts.forOtherHint())}
  ${part(
    forOther,
    html`${textField({ name: 'other.name', label: texts.otherName(), error: view.error('other.name'), optional: true })}
    ${choice({
      name: 'answerTo',
      legend: texts.answerTo(),
      error: view.error('answerTo'),
      hidden: way === 'none',
      options: (['representative', 'person'] as const).map((value) => ({ value, label: texts.receiverText(value) })),
    })}`,
  )}
  ${part(
    named,
    textField({
      name: 'person.name',
      label: texts.name(),
      error: view.error('person.name'),
      autocomplete: 'name',
      optional: way !== 'letter' || toOther,
    }),
  )}
  ${part(way === 'email', emailField(view, toOther))} ${part(way === 'phone', phoneFields(view, toOther))}
  ${part(way === 'letter', letterFields(view, toOther))}`;
}

/** A part that holds only for some choice: kept in the form, but neither seen, read out nor sent for another. */
const part = (shown: boolean, content: unknown): TemplateResult =>
  html`<fieldset role="presentation" class="bare" ?hidden=${!shown} ?disabled=${!shown}>${content}</fieldset>`;

function emailField(view: View, toOther: boolean): TemplateResult {
  return textField({
    name: 'person.email',
    label: toOther ? texts.otherEmail() : texts.email(),
    hint: texts.emailHint(),
    error: view.error('person.email'),
    type: 'email',
    inputmode: 'email',
    autocomplete: toOther ? 'off' : 'email',
    after:
      (view.left.has('person.email') && view.slip?.emailSlip(view, valueOf(view.values, 'person.email'))) || nothing,
  });
}

function phoneFields(view: View, toOther: boolean): TemplateResult {
  return html`${textField({
    name: 'person.phone',
    label: toOther ? texts.otherPhone() : texts.phone(),
    hint: texts.phoneHint(),
    error: view.error('person.phone'),
    type: 'tel',
    inputmode: 'tel',
    autocomplete: toOther ? 'off' : 'tel',
    size: 20,
  })}
  ${choice({
    name: 'callback',
    legend: texts.callback(),
    optional: true,
    options: [
      // Chosen in the channel chooser; here it can still be changed.
      ...(view.slot ? [{ value: view.slot, label: view.moment?.momentText(view.slot) ?? view.slot }] : []),
      ...dayParts.map((value) => ({ value, label: texts.dayPartText(value) })),
    ],
  })}`;
}

function letterFields(view: View, toOther: boolean): TemplateResult {
  const abroad = isOn(view.values, 'abroad');
  return html`<fieldset>
    <legend>${texts.letterTo()}</legend>
    ${part(!abroad, addressField('person.address', view.error, { own: !toOther }))}
    ${checkbox('abroad', texts.abroad())}
    ${part(
      abroad,
      textArea({
        name: 'person.address.lines',
        label: texts.addressLines(),
        hint: texts.addressHint(),
        error: view.error('person.address.lines'),
        autocomplete: toOther ? 'off' : 'street-address',
        rows: 4,
      }),
    )}
  </fieldset>`;
}
