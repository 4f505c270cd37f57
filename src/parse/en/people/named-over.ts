/**
 * Whom two lines over a text name, as a speech has them over it: a name alone, and an office alone.
 *
 *   Eleanor Brandvold          Minister for Foreign Affairs
 *   Secretary of State         H.E. Ali Keita
 */
import { type Draft, type Line, type PersonMention, writtenName } from '../../draft.ts';
import { between } from '../../ranges.ts';
import { isProse } from '../grammar/shapes.ts';
import { nameAt } from './names.ts';
import { type Office, officesIn } from './offices.ts';

/** How many lines at the head of a page are looked at, and how long such a line is at most. */
const HEAD = 16;
const LONGEST = 120;

/** Those who stand so before the first sentence, and whom no line names with their office. */
export function namedOver(draft: Draft): PersonMention[] {
  const head = draft.lines.slice(0, HEAD);
  const prose = head.findIndex(({ text }) => text.length > LONGEST || isProse(text));
  const lines = (prose < 0 ? head : head.slice(0, prose)).filter(({ type }) => type === null);
  const offices = lines.map((line) => wholeOffice(draft, line));
  const names = lines.map((line, i) => (offices[i] ? null : wholeName(draft, line)));
  return lines.flatMap((line, i): PersonMention[] => {
    // An office is of the name above it, if there is one.
    const office = offices[i + 1] ?? (names[i - 2] ? null : offices[i - 1]);
    const name = names[i];
    if (!office || !name) return [];
    const { source } = draft;
    return [
      {
        start: line.start,
        end: line.end,
        name: writtenName(draft, name),
        country: office.country,
        organisation: office.country ? null : office.organisation,
        titles: office.titles.map((title) => source.plain(title.start, title.end)),
      },
    ];
  });
}

/** The office that is all of a line. */
function wholeOffice(draft: Draft, { start, end }: Line): Office | null {
  if (between(draft.people, start, end).length > 0) return null;
  const [office, other] = officesIn(draft, start, end);
  const lead = office && draft.text.slice(start, office.start);
  return office &&
    !other &&
    /^(?:the )?$/i.test(lead ?? '') &&
    /^[,.]?$/.test(draft.text.slice(office.end, end))
    ? office
    : null;
}

function wholeName(draft: Draft, { start, end }: Line) {
  const { text, lexicon } = draft;
  const name = between(draft.people, start, end).length === 0 ? nameAt(draft, start, end) : null;
  const whole = name && /\s/.test(text.slice(name.start, name.end)) && /^,?$/.test(text.slice(name.end, end));
  return whole && lexicon.places.at(text, name.start, name.end) === null ? name : null;
}
