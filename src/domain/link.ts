/**
 * Where a link of a configuration may go: `https:` (or `http:` on this machine, for trying out), `tel:`, `mailto:`, or a path
 * on the page's own site. The one rule for the schema, for Markdown and for the command.
 */
export const linkPattern = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/]|tel:|mailto:|\/(?![/\\]))[^\s]+$/i;
