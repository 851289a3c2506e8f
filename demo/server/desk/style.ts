/** Look of the server's own pages: system fonts, 4.5:1 or better, nothing that moves. */
export const style = `
:root { color-scheme: light; font: 1.0625rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: 1rem; }
h2 { font-size: 1.2rem; margin-block: 1.5rem 0.5rem; }
h3 { font-size: 1.05rem; margin-block: 1.25rem 0.5rem; }
a { color: #0b4f8a; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; border-block-end: 1px solid #6b6b6b; padding-block-end: 0.5rem; }
form { margin: 0; }
label { display: block; font-weight: 600; }
input, select, textarea { font: inherit; box-sizing: border-box; width: 100%; max-width: 30rem; padding: 0.5rem; color: inherit; background: #fff; border: 1px solid #5a5a5a; border-radius: 0.2rem; }
button { font: inherit; min-height: 2.75rem; padding: 0.4rem 1.2rem; color: #fff; background: #0b4f8a; border: 2px solid transparent; border-radius: 0.2rem; cursor: pointer; }
button.plain { color: #0b4f8a; background: none; border-color: #0b4f8a; }
input.short, select { width: auto; max-width: 100%; display: block; }
input.short { inline-size: 6rem; }
fieldset { border: 0; margin: 0; padding: 0; }
legend { font-weight: 600; padding: 0; }
label.choice { display: flex; align-items: center; gap: 0.6rem; min-height: 2.75rem; font-weight: 400; }
label.choice input { inline-size: 1.4rem; block-size: 1.4rem; flex: none; margin: 0; accent-color: #0b4f8a; }
form.channel { border-block-end: 1px solid #c4c4c4; padding-block-end: 1.5rem; }
form.channel :is(select, input.short) { margin-block: 0.3rem 0.75rem; min-height: 2.75rem; background: #fff; color: inherit; }
form.channel button { display: block; margin-block-start: 1rem; }
details.part { border-block-end: 1px solid #c4c4c4; }
details.part summary { padding-block: 0.75rem; font-weight: 600; color: #0b4f8a; cursor: pointer; }
form.case { padding-block-end: 1.5rem; }
form.case > :is(label, fieldset, p):not(:first-of-type), form.case fieldset > label + :is(input, select) + label { margin-block-start: 1rem; }
form.case :is(input:not([type='radio'], [type='checkbox']), select, textarea) { display: block; max-width: 100%; min-height: 2.75rem; margin-block-start: 0.3rem; }
form.case :is(input[type='date'], select) { width: auto; }
form.case textarea { width: 100%; max-width: 40rem; resize: vertical; }
form.case label.choice input { min-height: 0; margin: 0; display: inline-block; }
form.case button { display: block; margin-block-start: 1rem; }
fieldset.step { border-inline-start: 0.2rem solid #c4c4c4; padding-inline-start: 0.75rem; }
.hint { margin-block: 0; color: #4a4a4a; }
ol.steps { padding-inline-start: 1.5rem; }
ol.steps li { margin-block: 0.4rem; overflow-wrap: anywhere; }
.seen-by-readers { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[aria-invalid] { border-color: #b3261e; outline: 1px solid #b3261e; }
.saved { border-inline-start: 0.3rem solid #1d6b36; padding-inline-start: 0.75rem; }
p + form, label + input, input + button { margin-block-start: 0.5rem; }
form input + button { display: block; margin-block-start: 1rem; }
.wrong { border-inline-start: 0.3rem solid #b3261e; padding-inline-start: 0.75rem; }
.apart { display: inline-block; border: 1px solid #8a4b00; color: #6b3a00; background: #fff5e5; padding: 0 0.4rem; border-radius: 0.2rem; }
ol.list { list-style: none; padding: 0; }
ol.list li { border-block-end: 1px solid #c4c4c4; padding-block: 0.75rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: 0.4rem 1.25rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #c4c4c4; padding: 0.75rem; margin: 0; font: inherit; unicode-bidi: plaintext; }
@media (width < 32rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: 0.5rem; } }
@media (forced-colors: active) { .apart, .wrong, .saved { border-color: CanvasText; } }
`;
