import type { InputHTMLAttributes } from 'preact';
import { useWords } from '../words/index.ts';

type Field = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'onInput' | 'onCompositionStart' | 'onCompositionEnd'
>;

/** A field for words to search for, and its button; `field` is for who keeps the field's text. */
export function SearchForm({ onSearch, field }: { onSearch: (q: string) => void; field?: Field }) {
  const { say } = useWords();
  return (
    <form
      role="search"
      class="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        const q = new FormData(event.currentTarget).get('q');
        onSearch(typeof q === 'string' ? q : '');
      }}
    >
      <label>
        <span class="hidden">{say('search.label')}</span>
        <input type="search" name="q" placeholder={say('search.placeholder')} maxLength={200} {...field} />
      </label>
      <button type="submit">{say('nav.search')}</button>
    </form>
  );
}
