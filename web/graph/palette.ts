/** The colours and type that the drawing is made with, read from the design tokens. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly panel: string;
  readonly block: string;
  readonly accent: string;
  readonly sans: string;
  readonly serif: string;
  /** By kind; every kind has one. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Whether the page is read from right to left. */
  readonly isMirrored: boolean;
}

/** The colour of a kind in a palette. */
export function colourOf({ kinds, ink }: Palette, kind: string): string {
  return kinds[kind] ?? ink;
}
