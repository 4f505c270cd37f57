import { useEffect, useRef, useState } from 'preact/hooks';
import { SearchForm } from './search-form.tsx';

/** How long after a key the search goes out, in milliseconds. */
const PAUSE = 200;

/**
 * The field of a search. What is typed is told after a short pause; while an input method composes characters nothing
 * is, for half a syllable is no word.
 */
export function SearchField({
  value,
  onSearch,
}: {
  value: string;
  onSearch: (q: string, typed: boolean) => void;
}) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const tell = (q: string, typed: boolean) => {
    clearTimeout(timer.current);
    if (typed && q === told.current) return;
    told.current = q;
    onSearch(q, typed);
  };
  const change = (q: string) => {
    setText(q);
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(() => tell(q, true), PAUSE);
  };
  // The address changed by itself: the reader went back.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <SearchForm
      onSearch={(q) => tell(q, false)}
      field={{
        value: text,
        onCompositionStart: () => {
          composing.current = true;
          clearTimeout(timer.current);
        },
        onCompositionEnd: (event) => {
          composing.current = false;
          change(event.currentTarget.value);
        },
        onInput: (event) => change(event.currentTarget.value),
      }}
    />
  );
}
