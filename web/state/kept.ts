/** What the browser keeps for the next visit, by name; null where it keeps nothing, or is told to keep nothing. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text for the next visit; a browser that keeps nothing forgets it when the page is left. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // Private windows and full storages refuse: what was chosen still holds on this page.
  }
}
