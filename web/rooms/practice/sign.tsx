import type { ComponentChildren, JSX } from 'preact';
import { ViewLink } from '../../panels/view-link.js';
import { goTo } from '../../state/view.js';

/** Which look a sign has in the stylesheet, and its shape. */
export interface SignLook {
  readonly look: 'good' | 'late' | 'bad' | 'open';
  readonly sign: string;
}

/** An answer by its shape and its words, so that it can be told apart without colours: ● yes, ✕ no, ? not known. */
function Sign({ look, sign, children }: SignLook & { readonly children: ComponentChildren }): JSX.Element {
  return (
    <span class={`sign sign-${look}`}>
      <span class="sign-shape" aria-hidden="true">
        {sign}
      </span>{' '}
      {children}
    </span>
  );
}

interface RecordSignProps {
  readonly look: SignLook;
  readonly words: string;
  /** What the words rest on, which they lead to. */
  readonly record: { readonly id: string; readonly name: string } | null | undefined;
}

/** A sign whose words lead to the record that they rest on, where there is one. */
export function RecordSign({ look, words, record }: RecordSignProps): JSX.Element {
  return (
    <Sign {...look}>
      {record ? (
        <ViewLink to={(view) => goTo(view, record.id)} title={record.name}>
          {words}
        </ViewLink>
      ) : (
        words
      )}
    </Sign>
  );
}
