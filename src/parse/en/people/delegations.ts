/**
 * Tables of delegations: lines that give a country or an organisation, and who came for it.
 *
 *   Canada – Maude Thibodeau-Okafor, Minister of Foreign Affairs      Japan: Prime Minister Ito Ren (Chair)
 *   ^country ^name                   ^title                           ^country ^title      ^name
 *
 *   H.E. Mr. Ito Ren (Japan)
 *            ^name    ^country
 */
import { type Draft, type Line, type PersonMention, writtenName } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { countryAt } from '../grammar/owners.ts';
import { afterHonorifics, nameAt } from './names.ts';
import { officesIn } from './offices.ts';

/** A bullet or a number before an entry; what joins the last one to the others. */
const BULLET = /^(?:[Aa]nd (?=H)|(?:[·*-]|\(?(?:\d{1,2}|[ivxl]{1,5}|[a-z])[.)]) ?)?/;

/** A line of a table: a country or an organisation, then a name and titles, or a title and a name. */
export function rowAt(draft: Draft, start: number, end: number): PersonMention[] {
  const { text, lexicon, source } = draft;
  if (end - start > 250) return [];
  const at = start + (/^(?:[·*-] )?(?:For )?(?:the )?/.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  const country = countryAt(draft, at, end);
  const body = country ? null : lexicon.organisations.at(text, at, end);
  const owner = country ?? body;
  const link = owner && linkBehind(text, owner.end);
  if (!owner || !link) return namedFirst(draft, start, end);
  const of = {
    country: country?.value ?? null,
    organisation: body ? source.plain(body.start, body.end) : null,
  };
  const first = owner.end + link;
  const titled = titledAt(draft, first, end);
  if (titled.length > 0) {
    return titled.map((person, i) => ({
      ...person,
      country: of.country,
      organisation: of.country ? null : (person.organisation ?? of.organisation),
      start: i === 0 ? start : person.start,
    }));
  }
  const last = lastNamed(draft, first, end);
  if (last) return [{ ...last, start, ...of }];
  const name = nameAt(draft, first, end);
  if (
    !name ||
    !/\s/.test(text.slice(name.start, name.end)) ||
    !/^(?:,| \(|$|;)/.test(text.slice(name.end, Math.min(end, name.end + 2)))
  )
    return [];
  // Prime Minister of Eswatini, representing King A: the king's title is not theirs.
  const [own = ''] = /^.*?(?=,? (?:representing|on behalf of) )/s.exec(text.slice(name.end, end)) ?? [];
  const titles = officesIn(draft, name.end, own ? name.end + own.length : end)
    .flatMap((office) => office.titles)
    // (Chair) says what they did, not what they are.
    .filter((title) => text[title.start - 1] !== '(');
  return [
    {
      start,
      end,
      name: writtenName(draft, name),
      ...of,
      titles: titles.map((title) => source.plain(title.start, title.end)),
    },
  ];
}

/** Special Representative of the President of Mali for Water, Minister of Energy A: whose name closes a line of offices. */
function lastNamed(draft: Draft, start: number, end: number): Omit<PersonMention, 'start'> | null {
  const offices = officesIn(draft, start, end);
  const at = offices.at(-1);
  const name = at && offices.length > 1 && draft.text[at.end] === ' ' ? nameAt(draft, at.end + 1, end) : null;
  if (!name || name.end !== end || !draft.text.slice(name.start, end).includes(' ')) return null;
  const titles = offices.flatMap((office) => office.titles);
  return {
    end,
    name: writtenName(draft, name),
    country: null,
    organisation: null,
    titles: titles.map((title) => draft.source.plain(title.start, title.end)),
  };
}

/** How long what stands between a country and who came for it is: Japan:, Japan as guest -; Japan H.E. A, where a form of address tells it. */
function linkBehind(text: string, at: number): number {
  const [link = ''] =
    /^(?: as (?:the |an? )?(?:guest(?: of honou?r)?|observer|chair))? ?(?:--?|:| {2,}) ?/.exec(
      text.slice(at, at + 40),
    ) ?? [];
  const gap = /^,? (?=[HR]|M[rs])/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  return link.length || (gap > 0 && afterHonorifics(text, at + gap) > at + gap ? gap : 0);
}

/** H.E. Mr. A (Japan); 1. Hon. B, Fiji: a name and a country, and nothing else; without a form of address only in brackets. */
function namedFirst(draft: Draft, start: number, end: number): PersonMention[] {
  const { text } = draft;
  const bullet = BULLET.exec(text.slice(start, start + 9))?.[0].length ?? 0;
  const honoured = afterHonorifics(text, start + bullet) > start + bullet;
  if (!honoured && !text.slice(start, end).includes(' (')) return [];
  const name = nameAt(draft, start + bullet, end);
  const [link = ''] = name ? (/^(?: \(|, | --? )/.exec(text.slice(name.end, name.end + 4)) ?? []) : [];
  if (!name || !link || !/\s/.test(text.slice(name.start, name.end))) return [];
  const country = countryAt(draft, name.end + link.length, end);
  const whole =
    country && (link === ' (' ? /^\)[.;,]?$/ : /^[.;,]?$/).test(text.slice(country.end, end).trimEnd());
  const isPlace = draft.lexicon.places.get(text.slice(name.start, name.end)) !== null;
  if (!whole || isPlace || !(honoured || link === ' (')) return [];
  return [
    {
      start: name.start,
      end: country.end + (link === ' (' ? 1 : 0),
      name: writtenName(draft, name),
      country: country.value,
      organisation: null,
      titles: [],
    },
  ];
}

/** What joins the people of a line, and a person's further offices. */
const JOINS = /^(?: \([^()]{1,20}\))?(?:[,;] and |, | and | & |; |,? as well as )?/;

/**
 * Prime Minister A (Chair); President of the European Council B, President of the European Commission C; Deputy Prime
 * Minister, A, Minister of Housing: to the end of a line.
 */
function titledAt(draft: Draft, start: number, end: number): PersonMention[] {
  const { text, source } = draft;
  const found: PersonMention[] = [];
  let at = afterHonorifics(text, start);
  for (const { start: from, end: to, titles, organisation } of officesIn(draft, start, end)) {
    if (from !== at) break;
    const link = /^ |^, (?=\p{Lu})/u.exec(text.slice(to, to + 3))?.[0].length ?? 0;
    // Only the first one's office may stand before a comma: those behind it are what a comma joins.
    const name = link === 1 || (link > 1 && found.length === 0) ? nameAt(draft, to + link, end) : null;
    const own = titles.map((title) => source.plain(title.start, title.end));
    const last = found.at(-1);
    if (name) {
      const person = { start: from, end: name.end, name: writtenName(draft, name), country: null };
      found.push({ ...person, organisation, titles: own });
    } else if (last) {
      last.titles.push(...own);
      last.end = to;
    } else break;
    const stop = name?.end ?? to;
    at = stop + (JOINS.exec(text.slice(stop, end))?.[0].length ?? 0);
  }
  return at >= end ? found : [];
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
  /^(?:[,;] and |, | and | & |; |,? as well as )$/.test(text.slice(before.end, next.start));

/** A line that names one person and nothing else, but for its number or bullet, where an envoy serves, and its stop. */
function isWhole({ text }: Draft, line: Range, { start, end }: Range): boolean {
  const bullet = BULLET.exec(text.slice(line.start, line.start + 9))?.[0].length ?? 0;
  return (
    afterHonorifics(text, line.start + bullet) >= start &&
    /^(?: \((?:Co-)?Chair(?:person|man|woman)?\)| \(?as (?:an? )?(?:guest|observer)[^().;]{0,40}\)?|, (?:representing|on behalf of) [^.;]{3,100}| (?:in|accredited to) (?:the )?[^.;]{3,60})?(?:[.;,]| and|; and|, and)?$/i.test(
      text.slice(end, line.end),
    )
  );
}
