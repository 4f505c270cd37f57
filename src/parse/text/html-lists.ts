/**
 * The numbers and bullets that a browser puts before the items of a list and the source does not write:
 *
 *   <ol start="4"><li>We agree …   ->   4. We agree …       <ul><li>We agree …   ->   • We agree …
 *
 * Menus, rows of buttons and trails of links are lists, too; they get none.
 */
import type { Edit } from './edits.ts';

interface OpenList {
  ordered: boolean;
  /** The number of the next item. */
  next: number;
  /** How many lists it stands in. */
  depth: number;
  items: number;
  /** Where marks were put, to take them out again from what turns out to be no list of points. */
  marks: Edit[];
  /** How many characters of the items are text, and of these inside links. */
  text: number;
  linked: number;
  /** Whether an item begins with a number or bullet of its own. */
  written: boolean;
}

/** The items of a list of points are this long on average, in characters: numbered ones, others. */
const SENTENCE = { ordered: 12, bulleted: 40 };
const WRITTEN = /^\s*(?:[(（]?[\da-zA-Z一二三四五六七八九十]{1,3}[.)、．）]|[•·●▪*—–-])/;

export class HtmlLists {
  readonly #open: OpenList[] = [];
  #links = 0;
  /** The mark of the item that has begun, for its first words. */
  #pending: string | null = null;

  opened(tag: string): void {
    if (tag === 'a') this.#links++;
    else if (tag === 'ol' || tag === 'ul') this.#begin(tag === 'ol');
    else if (tag === 'li') this.#item();
  }

  /** `<ol start="4">`, `<li value="7">` */
  attribute(tag: string, name: string, value: string): void {
    const list = this.#open.at(-1);
    const number = Number(value);
    if (!list?.ordered || !Number.isInteger(number) || number < 1 || number > 999) return;
    if (tag === 'ol' && name === 'start') list.next = number;
    if (tag === 'li' && name === 'value') {
      list.next = number + 1;
      this.#pending = numbered(list.depth, number);
    }
  }

  closed(tag: string): void {
    if (tag === 'a') this.#links = Math.max(0, this.#links - 1);
    else if (tag === 'ol' || tag === 'ul') {
      this.#pending = null;
      const list = this.#open.pop();
      if (list) settle(list);
    }
  }

  /** Words of the page; `edit` is the line break before them, if they begin a line. */
  words(text: string, edit: Edit | null): void {
    const list = this.#open.at(-1);
    if (!list) return;
    list.text += text.length;
    if (this.#links > 0) list.linked += text.length;
    if (this.#pending === null || !edit) return;
    list.written ||= WRITTEN.test(text.slice(0, 12));
    edit.text += this.#pending;
    list.marks.push(edit);
    this.#pending = null;
  }

  /** Takes the marks out of lists that never end. */
  end(): void {
    for (const list of this.#open.splice(0)) unmark(list);
  }

  #begin(ordered: boolean): void {
    this.#pending = null;
    const depth = this.#open.length;
    this.#open.push({ ordered, next: 1, depth, items: 0, marks: [], text: 0, linked: 0, written: false });
  }

  #item(): void {
    const list = this.#open.at(-1);
    if (!list) return;
    list.items++;
    this.#pending = list.ordered ? numbered(list.depth, list.next++) : bulleted(list.depth);
  }
}

/** 1. in a list, (a) in a list inside another. */
function numbered(depth: number, number: number): string {
  return depth === 0 || number > 26 ? `${number}. ` : `(${String.fromCharCode(96 + number)}) `;
}

/** A bullet further in, for a list inside another. */
const bulleted = (depth: number): string => `${'  '.repeat(depth)}• `;

function settle(list: OpenList): void {
  const { ordered, items, text, linked, written } = list;
  const points = text >= items * (ordered ? SENTENCE.ordered : SENTENCE.bulleted) && linked * 2 < text;
  if (!points || written) unmark(list);
}

function unmark({ marks }: OpenList): void {
  for (const edit of marks) edit.text = '\n';
}
