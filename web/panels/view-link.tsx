import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { printView } from '../state/view-address.js';
import type { View } from '../state/view.js';
import { useActs, useSelected } from './explorer.js';
import { LinksFrom } from './unselected.js';

interface ViewLinkProps {
  readonly to: (view: View) => View;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly title?: string;
  /** What it is called where its words do not say enough. */
  readonly label?: string;
  readonly isCurrent?: boolean;
  readonly id?: string;
  /** Where it is more than a link: `doc-noteref`. */
  readonly role?: 'doc-noteref' | 'doc-backlink' | undefined;
  /** Called when it was followed here. */
  readonly onFollowed?: () => void;
}

/** A link to another view of the explorer: it has an address, so that it can be copied and opened elsewhere. */
export function ViewLink({
  to,
  children,
  title,
  label,
  isCurrent = false,
  onFollowed,
  ...rest
}: ViewLinkProps): JSX.Element {
  const { navigate } = useActs();
  const from = useContext(LinksFrom);
  const view = useSelected((state) => from ?? state.view);
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    navigate(to);
    onFollowed?.();
  };
  return (
    <a
      {...rest}
      href={printView(to(view))}
      title={title}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
