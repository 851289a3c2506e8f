/**
 * For a site that shows a widget in an `<iframe>`: gives the frame the height of what is in it. Placed once by the
 * integrator: `<script type="module" src="…/frame.js" data-origin="https://formulier.example.nl"></script>`.
 *
 * A message counts only when it comes from the window of a frame in this page, from the origin that the script tag names
 * (by default that of the script itself), and holds a height (OWASP ASVS 5.0 3.5.5).
 */
const { url } = import.meta;
const tag = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) => src === url);
const origins = (tag?.dataset['origin'] ?? new URL(url).origin).split(/\s+/);

/** CSS pixels. More than this is no form. */
const most = 50_000;

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (!origins.includes(origin)) return;
  const height = (data as { loketHeight?: unknown } | null)?.loketHeight;
  if (typeof height !== 'number' || !(height > 0 && height < most)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.blockSize = `${Math.ceil(height)}px`;
  }
});
