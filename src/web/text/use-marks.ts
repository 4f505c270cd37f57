import { useState } from 'preact/hooks';
import type { Label } from '../reading/model.ts';
import type { Span } from './pieces.ts';

export interface Marks {
  spans: readonly Span[];
  /** The label that stays marked when the pointer leaves; null for none. */
  pinned: Label | null;
  /** Marks where a label is borne out, for as long as it is looked at; null ends it. */
  look(label: Pick<Label, 'spans'> | null): void;
  /** Keeps a label marked, or lets go of it, and shows its first place. */
  pin(label: Label): void;
}

const NONE: readonly Span[] = [];

/** Which places of the text are marked: those of the label looked at, else those of the one pinned. */
export function useMarks(): Marks {
  const [looked, setLooked] = useState<Pick<Label, 'spans'> | null>(null);
  const [pinned, setPinned] = useState<Label | null>(null);
  return {
    spans: looked?.spans ?? pinned?.spans ?? NONE,
    pinned,
    look: setLooked,
    pin: (label) => {
      const next = pinned === label ? null : label;
      setPinned(next);
      setLooked(null);
      if (next) requestAnimationFrame(() => requestAnimationFrame(showFirstMark));
    },
  };
}

function showFirstMark(): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  document.querySelector('.article mark')?.scrollIntoView({ block: 'center', behavior });
}
