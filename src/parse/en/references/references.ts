/**
 * The documents that the text refers to: by their kind, with the capitalised words around it, or in quotation marks; and the
 * agreed text itself, by its heading.
 */
import type { Draft } from '../../draft.ts';
import { firstFrom, type Range } from '../../ranges.ts';
import { type Add, article, documentAt, readReferences } from '../../references.ts';
import { slug } from '../../slug.ts';
import { documentNamesIn, quotedIn } from './document-names.ts';
import { isKindAlone } from './kinds.ts';

/** Japan Sea, Mexico Gulf */
const SEA = /^ (?:Ocean|Sea(?!\p{L})|Gulf)/u;
/** European Commission President, President of the European Council */
const OFFICE_BEHIND = /^ (?:(?:Vice-)?President|Commissioner)/;
const OFFICE_BEFORE =
  /(?:President|Commissioner|Secretary-General|Representative|Director|Head)s? (?:of|for) (?:the )?$/;
/** Secretary of State for Foreign, Commonwealth and Development Affairs */
const MINISTRY = /Foreign(?:,| and| &) $/;

export function references(draft: Draft): void {
  readReferences(draft, {
    documents,
    isSea: (text, { end }) => SEA.test(text.slice(end, end + 7)),
    isOffice: (text, { start, end }, organ) => {
      const before = text.slice(Math.max(0, start - 40), start);
      if (organ && (OFFICE_BEHIND.test(text.slice(end, end + 16)) || OFFICE_BEFORE.test(before))) return true;
      return MINISTRY.test(before);
    },
  });
}

function documents(draft: Draft, add: Add): Range[] {
  const { text, lexicon } = draft;
  const taken: Range[] = [];
  if (draft.heading) {
    const at = draft.heading;
    const date = draft.published?.date ?? draft.meetings.find(({ primary }) => primary)?.date.date ?? null;
    taken.push({ start: at.start, end: at.end });
    if (!isKindAlone(text.slice(at.start, at.end))) add({ ...documentAt(draft, at), date }, at);
  }
  const meetings = draft.meetings.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  for (const line of article(draft)) {
    if (line.type === 'title') continue;
    const found = [...documentNamesIn(draft, line), ...quotedIn(text, line)].sort(
      (a, b) => a.start - b.start,
    );
    let last = line.start;
    for (const at of found) {
      if (at.start < last) continue;
      last = at.end;
      const meeting = meetings[firstFrom(meetings, at.end) - 1];
      // The Vientiane Declaration of the Seventh Leaders' Meeting has the name of a meeting in its own.
      const isOfMeeting =
        meeting && meeting.end > at.start && (meeting.start <= at.start || meeting.end > at.end);
      if (isOfMeeting || lexicon.initiatives.is(text, at.start, at.end)) continue;
      taken.push(at);
      const document = documentAt(draft, at);
      if (!at.isInitiative) add(document, at);
      else add({ ...document, kind: 'initiative', id: slug(document.label) }, at);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
