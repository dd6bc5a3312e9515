import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../i18n/words.js';

interface FoldedTableProps {
  readonly class?: string;
  /** What it is a table of, where "as a table" does not say enough. */
  readonly label?: string;
  readonly children: () => ComponentChildren;
}

/** The table of the same content as a picture above it; it is made when it is opened, since it may have thousands of rows. */
export function FoldedTable({ label, class: look = 'folded', children }: FoldedTableProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={look} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{label === undefined ? say('table.same') : `${label} – ${say('table.same')}`}</summary>
      {isOpen && children()}
    </details>
  );
}
