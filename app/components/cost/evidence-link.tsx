/** A link to somewhere outside of the portal, which is told nothing of where the reader came from. */
export function EvidenceLink({ to, children }: { to: string; children: string }) {
  return (
    <a href={to} className="aksel-link" rel="noreferrer noopener external">
      {children}
    </a>
  );
}
