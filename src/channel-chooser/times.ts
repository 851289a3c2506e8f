/** Tables of hours, moments to be called back, names of languages. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Hours } from '../config/schema.js';
import { callbackSlots } from '../domain/callback-slots.js';
import { localDate } from '../domain/opening-hours.js';
import { specialDays, usualWeek } from '../domain/week.js';
import { intlTags } from '../locale/intl.js';
import { localText, type LocalText } from '../locale/text.js';
import { goOn, noNeed } from './channel-chooser.messages.js';
import type { Standing } from './standing.js';
import * as texts from './times.messages.js';
import type { View } from './view.js';
import { dateText, dayText, timeText } from './when.js';

/** In days: how far ahead a special day is told. */
const ahead = 60;

/** @param day Monday is 0 */
const weekdayText = (day: number): string => dateText(Date.UTC(2024, 0, 1 + day), { weekday: 'long' });

/** Days of the week: "maandag tot en met vrijdag", "dinsdag en donderdag". @param days Monday is 0; in order */
function daysText(days: readonly number[]): string {
  const last = days.at(-1)!;
  if (days.length > 2 && last - days[0]! === days.length - 1)
    return texts.through(weekdayText(days[0]!), weekdayText(last));
  return listText(days.map(weekdayText));
}

/** "9.00 tot 12.00 uur en 13.00 tot 17.00 uur"; a whole day in words. */
const timesText = (times: readonly (readonly [string, string])[]): string =>
  times.length
    ? listText(
        times.map(([from, to]) =>
          from === '00:00' && to === '24:00' ? texts.dayAndNight() : texts.fromTo(timeText(from), timeText(to)),
        ),
      )
    : texts.closedDay();

/** The week of now, and the days that are other than usual. */
export function hoursTable(entries: readonly Hours[], now: number): TemplateResult {
  const today = localDate(now);
  const row = (day: unknown, times: unknown) =>
    html`<tr>
      <th scope="row">${day}</th>
      <td>${times}</td>
    </tr>`;
  return html`<table>
    <tbody>
      ${usualWeek(entries, today).map(({ days, times }) => row(daysText(days), timesText(times)))}
      ${specialDays<LocalText>(entries as never, today, ahead).map(({ from, through, times, reason }) =>
        row(
          from === through ? dayText(from, now) : texts.through(dayText(from, now), dayText(through, now)),
          html`${timesText(times)}${reason ? html` (${localText(reason)})` : nothing}`,
        ),
      )}
    </tbody>
  </table>`;
}

const slotText = (slot: string, now: number): string => {
  const [, day = '', from = '', to = ''] = /^(.+)T(.+)\/(.+)$/.exec(slot) ?? [];
  return texts.between(dayText(day, now), timeText(from), timeText(to));
};

/** The moments that were chosen, by channel: the list moves on with the clock, and a card to another place. */
const chosen = new WeakMap<View, Record<string, string>>();

/**
 * Moments to be called, and the way on to the form, which takes the moment along in its address: it may be on another page.
 * @param form address of the form, with what else it is told after `#loket:`
 */
export function momentField(view: View, standing: Standing, form: string, best: boolean): TemplateResult {
  const { id, slotMinutes = 120, hoursAvailable } = standing.channel;
  const open = hoursAvailable ?? view.config.channels?.phone?.hoursAvailable ?? [];
  const slots = callbackSlots(open, view.now, slotMinutes);
  const own = chosen.get(view) ?? {};
  chosen.set(view, own);
  const slot = own[id];
  const take = ({ target }: Event): void => {
    own[id] = (target as HTMLSelectElement).value;
    view.requestUpdate();
  };
  const href = slot && form !== '#' ? `${form}&callback=${encodeURIComponent(slot)}` : form;
  return html`${
      slots.length
        ? html`<label class="label" for="slot-${id}">${texts.callWhen()}</label>
            <select id="slot-${id}" name="slot" @input=${take}>
              <option value="">${noNeed()}</option>
              ${slots.map((each) => html`<option value=${each} .selected=${each === slot}>${slotText(each, view.now)}</option>`)}
            </select>`
        : nothing
    }
    <p class="ways">
      <a class=${best ? 'button primary' : 'way'} href=${href} @click=${(event: Event) => view.choose(event, standing)}
        >${goOn()}</a
      >
    </p>`;
}

export const listText = (words: readonly string[]): string =>
  new Intl.ListFormat(intlTags(), { type: 'conjunction' }).format(words);

/** "en", "tr" → "Engels", "Turks": their names in the language of now. */
export function languagesText(tags: readonly string[]): string {
  const names = new Intl.DisplayNames(intlTags(), { type: 'language', fallback: 'code' });
  return listText(
    tags.map((tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    }),
  );
}
