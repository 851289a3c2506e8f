/** Most signs of what the desk writes, as `wire-status.ts` takes them: UTF-16 units, as a browser counts. */
export const most = { sentence: 1000, handler: 200, reason: 500, action: 1000, url: 2000 } as const;
