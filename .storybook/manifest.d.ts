/** custom-elements.json is made by `npm run analyze`, so a fresh clone does not have it yet. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
