/** Whether a text is an address on the web and nothing else, so that a link to it can only open a page. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
