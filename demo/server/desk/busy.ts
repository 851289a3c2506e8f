/** "Drukte": where staff tell how busy each channel is now. Without scripts. */
import { html } from 'hono/html';
import { channelNames } from '../availability/channels.js';
import { inForce, takeBack, tell, type InForce } from '../availability/store.js';
import type { Ctx, Deps } from '../deps.js';
import { choices, durations, filledIn, readFilled, usualDuration, type Filled } from './busy-form.js';
import { isOwnForm, readForm } from './form.js';
import { deskNav } from './list.js';
import { page, timeInWords, type Html } from './page.js';

const title = 'Drukte';

function inWords({ told }: InForce): string {
  if ('busy' in told) return 'Drukker dan normaal';
  if ('closed' in told) return 'Niet bereikbaar';
  return told.waitingMinutes === 1 ? '1 minuut wachten' : `${told.waitingMinutes} minuten wachten`;
}

const nowInWords = (now: InForce | undefined): string =>
  now
    ? `${inWords(now)}, tot ${timeInWords(now.until)} uur` + (now.by === 'api' ? ' (gemeld door een systeem)' : '')
    : 'Normaal';

/** What the fields hold before anybody touches them: what is in force. */
function fieldsOf(channel: string, now: InForce | undefined): Filled {
  const told = now?.told;
  const minutes = told && 'waitingMinutes' in told ? String(told.waitingMinutes) : '';
  const choice = !told ? 'normal' : 'busy' in told ? 'busy' : 'closed' in told ? 'closed' : 'waiting';
  return { channel, choice, minutes, before: minutes, duration: String(usualDuration) };
}

type Wrong = { wrong: string; field: 'drukte' | 'minuten' };

function channelForm(at: number, name: string, filled: Filled, now: InForce | undefined, wrong?: Wrong): Html {
  const { channel, choice, minutes, before, duration } = filled;
  const id = (part: string): string => `${part}-${at}`;
  const faulty = (field: Wrong['field']): Html | string =>
    wrong?.field === field ? html`aria-invalid="true" aria-describedby="${id('fout')}"` : '';
  const error = (field: Wrong['field']): Html | string =>
    wrong?.field === field ? html`<p class="wrong" id="${id('fout')}">${wrong.wrong}</p>` : '';
  const radios = Object.entries(choices).map(
    ([value, words], nth) =>
      html`<label class="choice">
        <input
          type="radio"
          name="drukte"
          value="${value}"
          ${nth ? '' : html`id="${id('drukte')}"`}
          ${choice === value ? html`checked` : ''}
          ${faulty('drukte')}
        />
        ${words}
      </label>`,
  );
  const options = Object.entries(durations).map(
    ([value, words]) => html`<option value="${value}" ${value === duration ? html`selected` : ''}>${words}</option>`,
  );
  return html`<form class="channel" method="post" action="/desk/drukte#melding">
    <h2><bdi>${name}</bdi></h2>
    <p>Nu: <strong>${nowInWords(now)}</strong></p>
    <input type="hidden" name="kanaal" value="${channel}" />
    <input type="hidden" name="eerst" value="${before}" />
    <fieldset>
      <legend>Hoe druk is het? <span class="seen-by-readers">(${name})</span></legend>
      ${error('drukte')} ${radios}
    </fieldset>
    <label for="${id('minuten')}">Minuten wachten</label>
    ${error('minuten')}
    <input
      class="short"
      id="${id('minuten')}"
      name="minuten"
      inputmode="numeric"
      autocomplete="off"
      value="${minutes}"
      ${faulty('minuten')}
    />
    <label for="${id('duur')}">Hoelang geldt dit?</label>
    <select id="${id('duur')}" name="duur">
      ${options}
    </select>
    <button>Bewaren <span class="seen-by-readers">voor ${name}</span></button>
  </form>`;
}

type Sent = { filled: Filled } & Wrong;

async function show(c: Ctx, { db, config, now }: Deps, sent?: Sent): Promise<Response> {
  const names = channelNames(config);
  const told = await inForce(db, now());
  const ids = [...names.keys()];
  const saved = c.req.query('bewaard') ?? '';
  const forms = ids.map((id, at) => {
    const wrong = sent?.filled.channel === id ? sent : undefined;
    return channelForm(at, names.get(id)!, wrong?.filled ?? fieldsOf(id, told.get(id)), told.get(id), wrong);
  });
  // Focus follows the fragment to it, so that who listens hears it first.
  const message = sent
    ? html`<p class="wrong" id="melding" tabindex="-1">
        <bdi>${names.get(sent.filled.channel)}</bdi>:
        <a href="#${sent.field}-${ids.indexOf(sent.filled.channel)}">${sent.wrong}</a>
      </p>`
    : names.has(saved)
      ? html`<p class="saved" id="melding" tabindex="-1">
          Bewaard. <bdi>${names.get(saved)}</bdi>: ${nowInWords(told.get(saved))}.
        </p>`
      : '';
  return page(c, {
    title,
    ...(sent ? { before: 'Niet bewaard: ' } : names.has(saved) ? { before: 'Bewaard: ' } : {}),
    nav: deskNav(),
    status: sent ? 422 : 200,
    main: html`${message}
    ${
      ids.length
        ? html`<p>
              Wat u hier bewaart, zien inwoners binnen een paar minuten. Na de gekozen tijd gaat het vanzelf weg.
            </p>
            ${forms}`
        : html`<p>Er staan geen kanalen in de instellingen van de gemeente.</p>`
    }`,
  });
}

export const busyPage = (c: Ctx, deps: Deps): Promise<Response> => show(c, deps);

/** Takes what an employee filled in; a mistake comes back with all that was typed. */
export async function saveBusy(c: Ctx, deps: Deps): Promise<Response> {
  const { db, config, now } = deps;
  if (!isOwnForm(c))
    return page(c, {
      title: 'Niet bewaard',
      nav: deskNav(),
      status: 403,
      main: html`<p>
        Dit formulier kwam van een andere website. <a href="/desk/drukte">Ga naar de pagina Drukte.</a>
      </p>`,
    });
  const filled = filledIn(await readForm(c));
  if (!channelNames(config).has(filled.channel)) return c.redirect('/desk/drukte', 303);
  const read = readFilled(filled);
  if ('wrong' in read) return show(c, deps, { filled, ...read });
  const { told, validMinutes } = read;
  if (told) await tell(db, filled.channel, told, { now: now(), validMinutes, by: 'desk' });
  else await takeBack(db, filled.channel);
  return c.redirect(`/desk/drukte?bewaard=${encodeURIComponent(filled.channel)}#melding`, 303);
}
