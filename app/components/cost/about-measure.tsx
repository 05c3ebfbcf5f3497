import type { ReactNode } from 'react';

/** The measure that a form is about, above its fields. */
export function AboutMeasure({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="stack stack--tight">
      <p className="panel prose">{text}</p>
      {children}
    </div>
  );
}
