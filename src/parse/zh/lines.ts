/** Splits the text into lines that tile it. Blank lines belong to the line before them. */
import type { Draft, Line } from './draft.ts';

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

export function lines(draft: Draft): void {
  const { text } = draft;
  const found: Line[] = [];
  let from = 0;
  const take = (start: number, end: number, next: number) => {
    const raw = text.slice(start, end);
    const content = raw.trim();
    const last = found.at(-1);
    if (!content && last) {
      last.next = next;
    } else if (content) {
      const first = start + raw.indexOf(content);
      found.push({
        from: last ? last.next : 0,
        start: first,
        end: first + content.length,
        next,
        text: content,
        type: null,
        heading: false,
        voice: 'page',
        speaker: null,
      });
    }
    from = next;
  };
  for (const match of text.matchAll(BREAK)) take(from, match.index, match.index + match[0].length);
  take(from, text.length, text.length);
  draft.lines = found;
}
