/** Words that are not the value of their enum in small letters. */
const OTHERWISE: Readonly<Record<string, string>> = { CALL_UPON: 'call upon', LDC: 'LDC', LLDC: 'LLDC', SIDS: 'SIDS' };

/** The word that a value of an enum stands for, NONE_KNOWN, `none-known`: addresses and the words of the interface know it by that. */
export function wordOf(value: string): string {
  return OTHERWISE[value] ?? value.toLowerCase().replaceAll('_', '-');
}
