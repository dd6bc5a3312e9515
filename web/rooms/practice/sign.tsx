import type { ComponentChildren, JSX } from 'preact';

/** An answer by its shape and its words, so that it can be told apart without colours: ● yes, ✕ no, ? not known. */
export function Sign({ look, sign, children }: SignProps): JSX.Element {
  return (
    <span class={`sign sign-${look}`}>
      <span class="sign-shape" aria-hidden="true">
        {sign}
      </span>{' '}
      {children}
    </span>
  );
}

interface SignProps {
  /** Which look it has in the stylesheet. */
  readonly look: 'good' | 'late' | 'bad' | 'open';
  readonly sign: string;
  readonly children: ComponentChildren;
}
