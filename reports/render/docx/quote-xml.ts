/** Words inside XML: what no XML may hold is left out. */
export function quoteXml(words: string): string {
  const plain = words.replace(NO_XML, '');
  return plain.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Control characters that XML 1.0 has no place for. */
// eslint-disable-next-line no-control-regex -- these are the ones meant
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
