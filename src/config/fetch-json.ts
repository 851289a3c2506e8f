/**
 * Fetches a JSON without cookies and without telling from which page.
 * @throws Error that says what the address must be
 */
export async function fetchJson(href: string): Promise<unknown> {
  const answer = await fetch(href, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  return answer.json().catch(() => {
    throw new Error(`Loket: ${href} is no JSON. Give the address of a configuration.`);
  });
}
