/** A file as its text, by Vite. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}

/** A style sheet as its text, by Vite. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
