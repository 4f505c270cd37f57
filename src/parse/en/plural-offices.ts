/**
 * Finds people where one office in the plural stands for all of them, with their names or with their countries only.
 *
 *   Foreign Ministers A. Roy of India, B. Tran of Viet Nam      the Presidents of Kenya and Uganda met
 *   ^title            ^name     ^country                            ^title        ^country
 */
import type { Draft, PersonMention, Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { nameAt } from './names.ts';
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

const DELEGATES = /\b[Rr]epresentatives of (?=(?:the )?\p{Lu})/gu;

/** Ministers of whom the text gives only the countries. */
const ATTENDED_BY =
  /(?:attended by|participation of|attendance of|joined by) (?:the )?((?:Deputy |Prime |Foreign )*)(Ministers|Presidents) (?:of (?:the )?)(?=\p{Lu})/gu;

/** The people that such an office stands for between two offsets, in order. */
export function pluralsIn(draft: Draft, start: number, end: number): PersonMention[] {
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
  /\b[Tt]he (?:(?!Deputy|Prime|Foreign|Vice|Defen|Finance|Trade|Energy)\p{Lu}[\p{L}\d+-]* ){0,2}((?:(?:[Dd]eputy|[Pp]rime|[Ff]oreign|[Vv]ice|[Dd]efen[cs]e|[Ff]inance|[Tt]rade|[Ee]nergy) )*)([Mm]inisters|[Pp]residents)( of Foreign Affairs| for Foreign Affairs)? (?:of|from) (?:the )?(?=\p{Lu})/gu;
/** Also where one office in the singular opens the list: We, the Secretary of State of the United States and the Foreign Ministers of …. */
const HEAD_OF_SENTENCE =
  /^(?:\d{1,2}\. *)?(?:(?:This week, )?[Ww]e,? ?-{0,2} ?)?(?:[Tt]he [^,;.]{8,80}?,? and )?$/;
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
