/**
 * Whom two lines over a text name, as a speech has them over it: a name alone, and an office alone.
 *
 *   Eleanor Brandvold          Minister for Foreign Affairs
 *   Secretary of State         H.E. Ali Keita
 */
import { type Draft, type Line, type PersonMention, writtenName } from '../../draft.ts';
import { between } from '../../ranges.ts';
import { isProse } from '../grammar/shapes.ts';
import { afterHonorifics, nameAt, POST_NOMINAL } from './names.ts';
import { type Office, officesIn } from './offices.ts';

/** How many lines at the head of a page are looked at, and how long such a line is at most. */
const HEAD = 16;
const LONGEST = 120;

/** Those who stand so before the first sentence, and whom no line names with their office; and those of a list further down. */
export function namedOver(draft: Draft): PersonMention[] {
  const head = draft.lines.slice(0, HEAD);
  const prose = head.findIndex(({ text }) => text.length > LONGEST || isProse(text));
  const over = prose < 0 ? head : head.slice(0, prose);
  const listed = inPairs(draft, draft.lines.slice(over.length));
  return [...namedIn(draft, over), ...(listed.length >= LIST ? namedIn(draft, listed) : [])];
}

/** How many lines a list has at least. */
const LIST = 4;

/** His Excellency Mr. A, and below it his office: the lines of such a list, each name behind a form of address. */
const inPairs = ({ text }: Draft, lines: Line[]): Line[] =>
  lines.filter((line, i) => {
    const opens = (at: Line | undefined) =>
      at !== undefined && at.text.length <= LONGEST && afterHonorifics(text, nameFrom(at)) > nameFrom(at);
    return opens(line) || (line.text.length <= LONGEST && opens(lines[i - 1]));
  });

/** Behind a bullet, or what joins the last one of a list to the others. */
const nameFrom = ({ start, text }: Line): number =>
  start + (/^(?:[Aa]nd|[-·*]) /.exec(text)?.[0].length ?? 0);

/** The people of lines that name them one by one, with the office of each in the line below or above. */
function namedIn(draft: Draft, all: Line[]): PersonMention[] {
  const lines = all.filter(({ type }) => type === null);
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
        start: nameFrom(line),
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

function wholeName(draft: Draft, line: Line) {
  const { text, lexicon } = draft;
  const { end } = line;
  const start = nameFrom(line);
  const name = between(draft.people, start, end).length === 0 ? nameAt(draft, start, end) : null;
  const whole =
    name &&
    /\s/.test(text.slice(name.start, name.end)) &&
    /^,?$/.test(text.slice(name.end, end).replace(POST_NOMINAL, ''));
  return whole && lexicon.places.at(text, name.start, name.end) === null ? name : null;
}
