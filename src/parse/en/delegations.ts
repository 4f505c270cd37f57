/**
 * Finds people in lists that give a country to each: a table of delegations, a title in the plural with its names.
 *
 *   Canada – Maude Thibodeau-Okafor, Minister of Foreign Affairs      Foreign Ministers A. Roy of India, B. Tran of …
 *   ^country ^name                   ^title                           ^title            ^name     ^country
 */
import { between, type Draft, type Line, type PersonMention, type Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { nameAt } from './names.ts';
import { officesIn } from './offices.ts';
import { countryAt } from './owners.ts';

const PLURAL =
  /\b((?:(?:Deputy|Prime|Foreign|Vice|Defen[cs]e|Finance|Trade|Energy) ){0,3})(Ministers|Presidents|Premiers|Secretaries of State|Foreign Secretaries)( of Foreign Affairs| for Foreign Affairs)? (?=\p{Lu}|of (?:the )?\p{Lu})/gu;
const SINGULAR: Record<string, string> = {
  Ministers: 'Minister',
  Presidents: 'President',
  Premiers: 'Premier',
  'Secretaries of State': 'Secretary of State',
  'Foreign Secretaries': 'Foreign Secretary',
};

/** The people that such lists name between two offsets, in order. */
export function delegationsIn(draft: Draft, start: number, end: number): PersonMention[] {
  const row = rowAt(draft, start, end);
  return row.length > 0 ? row : pluralsIn(draft, start, end);
}

/** A line of a table: a country or an organisation, then a name and titles, or a title and a name. */
function rowAt(draft: Draft, start: number, end: number): PersonMention[] {
  const { text, lexicon, source } = draft;
  if (end - start > 250) return [];
  const at = start + (/^(?:[·*-] )?(?:For )?(?:the )?/.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  const country = countryAt(draft, at, end);
  const body = country ? null : lexicon.organisations.at(text, at, end);
  const owner = country ?? body;
  const link =
    owner &&
    /^(?: as (?:the |an? )?(?:guest(?: of honou?r)?|observer|chair))? ?(?:--?|:| {2,}) ?/.exec(
      text.slice(owner.end, owner.end + 40),
    );
  if (!owner || !link || link[0].length === 0) return [];
  const of = {
    country: country?.value ?? null,
    organisation: body ? source.plain(body.start, body.end) : null,
  };
  const first = owner.end + link[0].length;
  const titled = titledAt(draft, first, end);
  if (titled.length > 0) {
    return titled.map((person, i) => ({
      ...person,
      country: of.country,
      organisation: of.country ? null : (person.organisation ?? of.organisation),
      start: i === 0 ? start : person.start,
    }));
  }
  const name = nameAt(draft, first, end);
  if (
    !name ||
    !/\s/.test(text.slice(name.start, name.end)) ||
    !/^(?:,| \(|$|;)/.test(text.slice(name.end, Math.min(end, name.end + 2)))
  )
    return [];
  const titles = officesIn(draft, name.end, end)
    .flatMap((office) => office.titles)
    // (Chair) says what they did, not what they are.
    .filter((title) => text[title.start - 1] !== '(');
  return [
    {
      start,
      end,
      name: { ...name, text: source.plain(name.start, name.end) },
      ...of,
      titles: titles.map((title) => source.plain(title.start, title.end)),
    },
  ];
}

/** Prime Minister A (Chair); President of the European Council B, President of the European Commission C: to the end of a line. */
function titledAt(draft: Draft, start: number, end: number): PersonMention[] {
  const { text, source } = draft;
  const found: PersonMention[] = [];
  let at = start;
  for (const { start: from, end: to, titles, organisation } of officesIn(draft, start, end)) {
    const name = from === at && text[to] === ' ' ? nameAt(draft, to + 1, end) : null;
    if (!name) break;
    found.push({
      start: from,
      end: name.end,
      name: { ...name, text: source.plain(name.start, name.end) },
      country: null,
      organisation,
      titles: titles.map((title) => source.plain(title.start, title.end)),
    });
    const link =
      /^(?: \([^()]{1,20}\))?(?:, and |, | and |; )?/.exec(text.slice(name.end, end))?.[0].length ?? 0;
    at = name.end + link;
  }
  return at >= end ? found : [];
}

const DELEGATES = /\b[Rr]epresentatives of (?=(?:the )?\p{Lu})/gu;

/** Ministers of whom the text gives only the countries. */
const ATTENDED_BY =
  /(?:attended by|participation of|attendance of|joined by) (?:the )?((?:Deputy |Prime |Foreign )*)(Ministers|Presidents) (?:of (?:the )?)(?=\p{Lu})/gu;

function pluralsIn(draft: Draft, start: number, end: number): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of matchesOf(draft.text.slice(start, end), PLURAL)) {
    const [, modifiers = '', head = '', portfolio = ''] = match;
    const title = `${modifiers}${SINGULAR[head]}${portfolio}`;
    const at = start + match.index + match[0].length;
    found.push(...listAt(draft, at, end, memberAt).map((person) => ({ ...person, titles: [title] })));
  }
  for (const match of matchesOf(draft.text.slice(start, end), DELEGATES)) {
    const at = start + match.index + match[0].length;
    found.push(...listAt(draft, at, end, delegateAt));
  }
  for (const match of matchesOf(draft.text.slice(start, end), ATTENDED_BY)) {
    const at = start + match.index + match[0].length;
    const title = `${match[1]}${SINGULAR[match[2] as string]}`;
    found.push(...listAt(draft, at, end, delegateAt).map((delegate) => ({ ...delegate, titles: [title] })));
  }
  found.push(...officesOf(draft, start, end));
  return found.sort((a, b) => a.start - b.start);
}

/** The Presidents of A and B: offices of several countries, at the head of a sentence or behind such others. */
const OFFICES_OF =
  /\b[Tt]he ((?:(?:[Dd]eputy|[Pp]rime|[Ff]oreign|[Vv]ice|[Dd]efen[cs]e) )*)([Mm]inisters|[Pp]residents)( of Foreign Affairs)? (?:of|from) (?:the )?(?=\p{Lu})/gu;
const HEAD_OF_SENTENCE = /^(?:\d{1,2}\. *)?(?:(?:This week, )?[Ww]e,? ?-{0,2} ?)?$/;
const CONVENED = /\b(?:met|held|gathered|convened|assembled|participated|attended|took part)\b/;

/** Two or more of them who met; elsewhere a text only speaks of them. */
function officesOf(draft: Draft, start: number, end: number): PersonMention[] {
  const { text } = draft;
  const found: PersonMention[] = [];
  for (const match of matchesOf(text.slice(start, Math.min(end, start + 700)), OFFICES_OF)) {
    const at = start + match.index;
    const last = found.at(-1);
    const follows = last
      ? /^,? and $/.test(text.slice(last.end, at))
      : HEAD_OF_SENTENCE.test(text.slice(start, at));
    const own = follows ? listAt(draft, at + match[0].length, end, delegateAt) : [];
    const behind = own.length > 1 ? text.slice((own.at(-1) as Range).end, Math.min(end, at + 700)) : '';
    if (!CONVENED.test(behind.split(/\. /)[0] as string)) break;
    const title = `${match[1]}${(match[2] as string).replace(/s$/, '')}${match[3] ?? ''}`;
    found.push(...own.map((delegate) => ({ ...delegate, titles: [title] })));
  }
  return found;
}

type MemberAt = (draft: Draft, at: number, end: number) => PersonMention | null;

/** What a list has from `at` on, with commas and and between. */
function listAt(draft: Draft, at: number, end: number, memberAt: MemberAt): PersonMention[] {
  const found: PersonMention[] = [];
  for (let from = at; ; ) {
    const member = memberAt(draft, from, end);
    if (!member) return found;
    found.push(member);
    const link = /^(?:, and |, | and )/.exec(draft.text.slice(member.end, member.end + 6));
    if (!link) return found;
    from = member.end + link[0].length;
  }
}

/** A country whose representative the text does not name. */
function delegateAt(draft: Draft, at: number, end: number): PersonMention | null {
  const the = draft.text.startsWith('the ', at) ? 4 : 0;
  const country = countryAt(draft, at + the, end);
  return (
    country && {
      start: at,
      end: country.end,
      name: null,
      country: country.value,
      organisation: null,
      titles: ['representative'],
    }
  );
}

/** A name with its country behind it or before: A. Roy of India, A. Roy (India), India Mr. A. Roy. */
function memberAt(draft: Draft, at: number, end: number): PersonMention | null {
  const { text } = draft;
  const lead = /^of (?:the )?/.exec(text.slice(at, at + 7))?.[0].length ?? 0;
  const before = countryAt(draft, at + lead, end);
  const name: Range | null = nameAt(draft, before && text[before.end] === ' ' ? before.end + 1 : at, end);
  if (!name) return null;
  const link = before ? null : /^(?: of (?:the )?| \()/.exec(text.slice(name.end, name.end + 8));
  const country = before ?? (link && countryAt(draft, name.end + link[0].length, end));
  if (!country) return null;
  const close = text[country.end] === ')' ? 1 : 0;
  return {
    start: at,
    end: before ? name.end : country.end + close,
    name: { ...name, text: draft.source.plain(name.start, name.end) },
    country: country.value,
    organisation: null,
    titles: [],
  };
}

/** The lines that name people and nothing else, where there are two or more: a table of delegations. */
export function delegationLines(draft: Draft): { line: Line; person: PersonMention }[] {
  const found: { line: Line; person: PersonMention }[] = [];
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    const people = between(draft.people, line.start, line.end);
    const [first, last] = [people[0], people.at(-1)];
    if (!first || !last || !isWhole(draft, line, { start: first.start, end: last.end })) continue;
    if (people.every((person, i) => i === 0 || isJoined(draft, people[i - 1] as Range, person)))
      for (const person of people) found.push({ line, person });
  }
  return found.length >= 2 ? found : [];
}

const isJoined = ({ text }: Draft, before: Range, next: Range) =>
  /^(?:, and |, | and |; )$/.test(text.slice(before.end, next.start));

/** A line that names one person and nothing else, but for its number or bullet and its stop. */
function isWhole({ text }: Draft, line: Range, { start, end }: Range): boolean {
  return (
    /^(?:(?:[·*-]|\d{1,2}[.)]) ?)?(?:the )?(?:H\. ?E\.?,? )?(?:M(?:r|s|rs)\.? )?$/i.test(
      text.slice(line.start, start),
    ) &&
    /^(?: \((?:Co-)?Chair(?:person|man|woman)?\))?(?:[.;,]| and|; and|, and)?$/i.test(
      text.slice(end, line.end),
    )
  );
}
