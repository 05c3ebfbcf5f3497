import { Button, type ButtonProps } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

interface ActionLinkProps extends Pick<ButtonProps, 'variant' | 'size' | 'icon'> {
  to: string;
  children: ReactNode;
}

/**
 * A link that looks like a button: it leads to where something is done, and is announced as the link that it is (Aksel
 * would call it a button).
 */
export function ActionLink({ to, children, ...look }: ActionLinkProps) {
  return (
    <Button as={Link} to={to} role={undefined} {...look}>
      {children}
    </Button>
  );
}
