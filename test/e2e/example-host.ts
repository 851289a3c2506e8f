/** Loaded before the command in a test: https://www.example.nl is the demo server. */
const own = globalThis.fetch;
const host = process.env['LOKET_TEST_HOST']!;

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.origin !== 'https://www.example.nl') return own(input, init);
  const answer = await own(new URL(url.pathname + url.search, host), init);
  // Who asks must see the address that was asked for.
  Object.defineProperty(answer, 'url', { value: url.href });
  return answer;
};
