/** Loaded before the command in a test: https://www.example.nl is the demo server, and nothing else can be reached. */
const own = globalThis.fetch;
const host = process.env['LOKET_TEST_HOST']!;

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.origin !== 'https://www.example.nl') throw new TypeError(`fetch failed: ${url.href} is not here`);
  const answer = await own(new URL(url.pathname + url.search, host), init);
  // Who asks must see the address that was asked for.
  Object.defineProperty(answer, 'url', { value: url.href });
  return answer;
};
