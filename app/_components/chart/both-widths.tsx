import { useId } from 'react';
import type { ReactNode } from 'react';

type Drawing = { id: string; isNarrow: boolean };

/** A chart for a wide page and one for a phone. Both are drawn and CSS shows one: the server does not know the width. */
export function BothWidths({ draw }: { draw: (drawing: Drawing) => ReactNode }) {
  const id = useId();
  return (
    <>
      <div className="hidden sm:block">{draw({ id, isNarrow: false })}</div>
      <div className="sm:hidden">{draw({ id: `${id}-narrow`, isNarrow: true })}</div>
    </>
  );
}
