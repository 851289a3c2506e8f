/** Where e-mails about a case are stopped without the status page: by the mail program itself, or by a page with one button. */
export const stopAddress = (base: string | undefined, token: string): string | undefined => {
  if (!base) return undefined;
  const url = new URL('api/status/updates/stop', base.endsWith('/') ? base : `${base}/`);
  url.searchParams.set('token', token);
  return url.href;
};
