/** Reads HTML as its words: tags left out or read as line breaks, entities decoded, scripts and pictures passed over. */
import { Tokenizer } from 'htmlparser2';
import type { Edit } from './edits.ts';
import { HtmlLists } from './html-lists.ts';

const LOOKS_LIKE_HTML =
  /<(?:!doctype html|\/?(?:html|body|div|p|br|span|h[1-6]|article|section|table|ul|ol|li|strong|a|img|figure)\b[^<>]*>)/i;
/** Elements that begin and end a line of their own. */
const BLOCK =
  /^(?:p|div|br|h[1-6]|li|ul|ol|dl|dt|dd|tr|table|section|article|header|footer|nav|aside|main|blockquote|hr|pre|figure|form)$/;
const HAS_BLOCK =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|dl|dt|dd|tr|table|section|article|header|footer|nav|aside|main|blockquote|hr|pre|figure|form|body|html)\b/i;
/** Elements whose words are not the article's. */
const PASSED_OVER = /^(?:script|style|head|noscript|template|figcaption|figure|iframe|svg|select|button)$/;

export function isHtml(text: string): boolean {
  return LOOKS_LIKE_HTML.test(text);
}

/** The edits that leave an HTML text's words. Linear, whatever the tags: they are tokens here, no tree is built. */
export function htmlEdits(source: string): Edit[] {
  const edits: Edit[] = [];
  let kept = 0;
  let breaks = false;
  let hidden = '';
  let depth = 0;
  let tag = '';
  let attribute = '';
  const lists = new HtmlLists();
  // A text in which only links and the like are marked up has its paragraphs on lines.
  const flows = HAS_BLOCK.test(source);
  const keep = (start: number, end: number, read: string | null) => {
    if (depth > 0) return;
    // White space at the beginning of a line is nothing to read.
    if (breaks && /^\s*$/.test(read ?? source.slice(start, end))) return;
    if (start > kept) edits.push({ start: kept, end: start, text: breaks ? '\n' : '' });
    else if (breaks && edits.length > 0) (edits.at(-1) as Edit).text ||= '\n';
    lists.words(read ?? source.slice(start, end), breaks && start > kept ? (edits.at(-1) as Edit) : null);
    breaks = false;
    if (read !== null) edits.push({ start, end, text: read });
    kept = end;
  };
  const name = (start: number, end: number) => source.slice(start, end).toLowerCase();
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        for (const part of source.slice(start, end).matchAll(/[^\r\n]+|[\r\n]\s*/g)) {
          const at = start + part.index;
          // A line break in HTML is white space: between Chinese words it is nothing to read.
          keep(at, at + part[0].length, flows && /[\r\n]/.test(part[0]) ? ' ' : null);
        }
      },
      ontextentity(codepoint, end) {
        const start = source.lastIndexOf('&', end - 1);
        keep(start, end, String.fromCodePoint(codepoint));
      },
      onopentagname(start, end) {
        tag = name(start, end);
        if (depth === 0) lists.opened(tag);
        if (BLOCK.test(tag)) breaks = true;
        if (depth > 0 ? tag === hidden : PASSED_OVER.test(tag)) {
          hidden = tag;
          depth++;
        }
      },
      onclosetag(start, end) {
        const tag = name(start, end);
        if (depth === 0) lists.closed(tag);
        if (BLOCK.test(tag)) breaks = true;
        if (depth > 0 && tag === hidden) depth--;
      },
      onselfclosingtag() {},
      onopentagend() {},
      onattribdata(start, end) {
        if (depth === 0) lists.attribute(tag, attribute, source.slice(start, end));
      },
      onattribentity() {},
      onattribend() {},
      onattribname(start, end) {
        attribute = name(start, end);
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  lists.end();
  if (kept < source.length) edits.push({ start: kept, end: source.length, text: '' });
  return edits;
}
