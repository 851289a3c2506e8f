/**
 * For the page inside an `<iframe>`: tells the page around it how high it is, and takes what the address of the frame
 * says for the widget: `?topic=afval`. Before embed.js in the page.
 */

/** Attributes of widgets that an address may set; what they choose among stands in the configuration. */
const known = ['topic', 'contact-type', 'case-reference'];

const asked = new URLSearchParams(location.search);
for (const widget of document.querySelectorAll('[data-from-address]')) {
  for (const name of known) {
    const value = asked.get(name);
    if (value) widget.setAttribute(name, value);
  }
}

let told = 0;
function tell(): void {
  // Of what is in the page: the root element is never lower than the frame itself, and a frame that grew would not shrink.
  const height = document.body.getBoundingClientRect().height;
  if (Math.abs(height - told) < 1) return;
  told = height;
  // To whoever is around: a height is no secret, and a page with `no-referrer` cannot be named.
  parent.postMessage({ loketHeight: height }, '*');
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  tell();
}
