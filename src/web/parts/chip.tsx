import type { Label } from '../reading/model.ts';
import type { Marks } from '../text/use-marks.ts';
import { useWords } from '../words/index.ts';

/** A label of the text: looked at, it marks where the text bears it out; pressed, the marks stay. */
export function Chip({ label, marks, lang }: { label: Label; marks: Marks; lang: string }) {
  const { name, say } = useWords();
  const { kind, text, note, spans } = label;
  const kindName = name('label', kind);
  if (spans.length === 0) {
    return (
      <span class={`chip ${kind}`} title={kindName}>
        <span class="hidden">{kindName}: </span>
        <span lang={lang}>{text}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      class={`chip ${kind}`}
      aria-pressed={marks.pinned === label}
      title={say('chip.title', { kind: kindName, count: spans.length })}
      onMouseEnter={() => marks.look(label)}
      onMouseLeave={() => marks.look(null)}
      onFocus={() => marks.look(label)}
      onBlur={() => marks.look(null)}
      onClick={() => marks.pin(label)}
    >
      <span class="hidden">{kindName}: </span>
      <span lang={lang}>{text}</span>
      {note !== '' && <span class="chip-note"> {note}</span>}
    </button>
  );
}

/** Chips of one kind, under one name; nothing where there are none. */
export function Chips({ labels, marks, lang }: { labels: readonly Label[]; marks: Marks; lang: string }) {
  if (labels.length === 0) return null;
  return (
    <ul class="chips">
      {labels.map((label, index) => (
        <li key={`${label.id} ${index}`}>
          <Chip {...{ label, marks, lang }} />
        </li>
      ))}
    </ul>
  );
}
