/**
 * Reads offices: what people are, and of which country or organisation.
 *
 *   Kyrgyz   President        Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Kazakhstan
 *   ^country ^title           ^title                    ^title                             ^country
 */
import type { Draft } from '../../draft.ts';
import { append, type Range } from '../../ranges.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import { type Owner, ownerBefore } from '../grammar/owners.ts';
import { HONOURED } from './honoured-names.ts';
import { nameAt, nameBefore } from './names.ts';
import { complementOf } from './portfolios.ts';

export interface Office extends Range {
  titles: Range[];
  country: string | null;
  organisation: string | null;
}

/** Ranks that stand before any title. */
const RANK =
  /^(?:1st|2nd|deputy|vice|acting|interim|Vice|Deputy|Acting|Interim|First|Second|Former|Executive|Assistant|Senior|Federal|State|Permanent|Special|Chief|Joint|Principal|Parliamentary|Cabinet|Union|Under|Co|Prime|Managing|Crown|Honorary|National|Regional|Provincial|Presidential|Ministerial|Lead|Alternate|Resident|Roving|Technical|Diplomatic)$/;
/** Titles before which any capitalised word says of what: Infrastructure Minister. */
const OPEN =
  /(?:Minister|Secretary|Undersecretary|Commissioner|Advis[eo]r|Envoy|Representative|Coordinator|Official|minister|secretary|spokes\w+|Spokes\w+)$/;
/** So does a body: National Security Office Director. */
const BODY =
  /(?:^|\s)(?:Office|Secretariat|Council|Agency|Bureau|Directorate|Service|Department|Commission|Committee|Ministry|Bank) $/;
const NO_MODIFIER =
  /^(?:The|This|That|At|In|On|For|From|To|By|With|As|And|But|Our|Their|Its|His|Her|He|She|We|It|Also|Today|Yesterday|Then|When|While|Mr|Mrs|Ms|Dr|HE|HH|HM|HRH|HIM|MR|MRS|MS|DR|HON|MP|II|III|IV|Hon|Sir|Honou?rable|Excellency|Senator|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** The same in small letters, and what a minister in small letters is in charge of. */
const SMALL_RANK =
  '1st|2nd|deputy|vice|acting|interim|former|first|senior|assistant|foreign|defen[cs]e|finance|trade|energy|interior|home|health|justice|transport|agriculture|economy|commerce|industry|environment|education|culture|tourism|labou?r|security|planning|digital';
const MODIFIER = new RegExp(`(?:^|[\\s("])(\\p{Lu}[\\p{L}-]*|${SMALL_RANK})[ -]$`, 'u');
/** Titles that are names as well: Minister Sultan Al Qasimi, Azamat Sultan uulu. */
const LIKE_A_NAME = /^(?:Sultan|King|Emir|Marshal)$/;
/** What stands before such a name: a capitalised word that is neither whose title it is nor belongs to its style. */
const BEFORE_NAME =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Eng)\.|(?<!\b(?:The|His|Her|Their|Majesty|Majesties|Highness|Excellency|And|With|By|At|Of|As|When|While|Crown|Former))\b(?<=\p{Lu}[\p{L}-]+)) $/u;
/** Heads that are titles only with what they are of: Chief Cabinet Secretary is no chief. */
const OF_SOMETHING = /^(?:Chief|Head|head|[Mm]ember)$/;

/** The offices between two offsets, in order, those of one person joined. */
export function officesIn(draft: Draft, start: number, end: number): Office[] {
  const found: Office[] = [];
  let floor = start;
  for (const head of draft.words.in('titles', start, end)) {
    if (head.start < floor || !isLatin(draft.text[head.start] as string)) continue;
    if (isNoTitle(draft.text, head)) continue;
    if (isName(draft, head, floor)) continue;
    const office = officeAt(draft, head, floor, end);
    const last = found.at(-1);
    if (last && isCounterpartOf(draft, last, office)) {
      Object.assign(last, { titles: office.titles, end: office.end });
    } else if (last && joins(draft, last, office)) {
      append(last.titles, office.titles);
      last.end = office.end;
      last.country ??= office.country;
      last.organisation ??= office.organisation;
    } else found.push(office);
    floor = office.end;
  }
  return found;
}

/** his Togolese counterpart, Foreign Minister A: the office that he has himself. */
const isCounterpartOf = ({ text }: Draft, last: Office, next: Office): boolean =>
  last.titles.length === 1 &&
  text.slice(last.titles[0]?.start, last.end) === 'counterpart' &&
  /^,? (?:the )?$/.test(text.slice(last.end, next.start)) &&
  next.country === null;

const isNoTitle = (text: string, { start, end }: Range): boolean =>
  (OF_SOMETHING.test(text.slice(start, end)) &&
    !/^ of (?!State\b)(?:the )?\p{Lu}/u.test(text.slice(end, end + 10))) ||
  IN_THE_CHAIR.test(text.slice(end, end + 16)) ||
  SHIP.test(text.slice(Math.max(0, start - 7), start));
/** HMS Queen Anne: a ship. */
const SHIP = /\b(?:HMS|HMAS|HMCS|HMNZS|USS|USNS|INS|KRI|SS|MV|RV) $/;
/** Minister of Foreign Affairs, President of the current session: what he does there. */
const IN_THE_CHAIR = /^ of (?:the|its) (?:current|present) /;

/** Whether a word that may be a title is part of a name. */
const isName = (draft: Draft, { start, end }: Range, floor: number): boolean =>
  LIKE_A_NAME.test(draft.text.slice(start, end)) &&
  !draft.text.startsWith(' of ', end) &&
  BEFORE_NAME.test(draft.text.slice(Math.max(0, start - 30), start)) &&
  ownerBefore(draft, start, floor) === null;

const isLatin = (character: string) => /[A-Za-z]/.test(character);

/** and joins the titles of one person; a comma too, where no country closes the first. */
function joins(draft: Draft, last: Office, next: Office): boolean {
  const between = draft.text.slice(last.end, next.start);
  if (last.country && next.country && (last.country !== next.country || isStated(last))) return false;
  // the Secretary-General of NATO and the President of the World Bank
  // the Secretary General of the GCC, and U.S. Secretary of State A
  const ofAnother = last.organisation && last.organisation !== next.organisation;
  const isOwned = next.country !== null && next.start < (next.titles[0]?.start ?? next.start);
  if (ofAnother && (between.endsWith(' and the ') || isOwned)) return false;
  if (/^(?:, | ?\/ ?| - )$/.test(between))
    return (!last.country && !isOwned) || isOpening(draft, last, next, between);
  return /^(?: and| cum|, and)(?: concurrently)?(?: the)? $/.test(between) && !areTwo(draft, last, next);
}

/** Kazakh Deputy Prime Minister - Foreign Minister A; a comma joins what only a deputy is besides. */
const isOpening = ({ text }: Draft, last: Office, next: Office, between: string): boolean =>
  !next.country &&
  last.titles.length === 1 &&
  last.start < (last.titles[0]?.start ?? last.start) &&
  (between !== ', ' || /\b(?:Deputy|Vice)[ -]/.test(text.slice(last.start, last.end)));

/** Whether the text names the country of an office; a State Councilor is of China without. */
export const isStated = ({ start, end, titles }: Office) =>
  start < (titles[0]?.start ?? start) || end > (titles.at(-1)?.end ?? end);

/** The President and Prime Minister B spoke: nobody heads a state and a government by these names. */
const HEAD = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen)$/;

/** A, Foreign Minister of X, and Foreign Minister B of Y: each office has a name of its own. */
function areTwo(draft: Draft, last: Office, next: Office): boolean {
  const { text } = draft;
  if (HEAD.test(text.slice(last.start, last.end)) && HEAD.test(text.slice(next.start, next.end))) return true;
  // Kazakh Deputy Prime Minister and …: a country before the office begins another person.
  if (last.start < (last.titles[0]?.start ?? last.start)) return false;
  // Deputy Prime Minister and Foreign Minister of Pakistan: the country behind the second is of both.
  if (!last.country && next.end > (next.titles.at(-1)?.end ?? next.end) && text.startsWith(' and ', last.end))
    return false;
  const named =
    text.slice(last.start - 2, last.start) === ', ' && nameBefore(draft, 0, last.start - 2) !== null;
  return named && text[next.end] === ' ' && nameAt(draft, next.end + 1, text.length) !== null;
}

/** Under Secretary of State for Political Affairs; a Secretary of State for Defence is British. */
const isAmerican = (text: string, { start, end }: Range): boolean =>
  /^(?:Under|Deputy|Assistant|Deputy Assistant) Secretary of (?:State|Defense)$/.test(
    text.slice(start, end),
  ) && !text.startsWith('Parliamentary ', start - 14);

function officeAt(draft: Draft, head: Match<Title>, floor: number, end: number): Office {
  const { text } = draft;
  const { start, owner } = modifiersBefore(draft, head, floor);
  const behind = complementOf(draft, head, end);
  // ASEAN Secretary-General; but the EU's High Representative is the High Representative.
  const within =
    owner?.organisation && !/'s? (?:\([A-Z][A-Za-z.]{1,9}\) )?$/.test(text.slice(owner.end, start));
  const from = within ? owner.start : start;
  return {
    start: owner?.start ?? start,
    end: behind.end,
    titles: [{ start: from, end: behind.title }],
    country:
      behind.country ??
      owner?.country ??
      (behind.title === head.end || isAmerican(text, head) ? head.value.country : null),
    organisation: behind.organisation ?? owner?.organisation ?? null,
  };
}

/** H.E. Osman Tesfay Minister of Foreign Affairs: a form of address before two words or more is that of a name, not of an office. */
function isHonoured(text: string, start: number, head: Range): boolean {
  const words = text.slice(start, head.start).trim().split(' ');
  return (
    words.length >= 2 &&
    !words.some((word) => RANK.test(word)) &&
    / (?:of|for) /.test(text.slice(head.start, head.end + 5)) &&
    HONOURED.test(text.slice(Math.max(0, start - 14), start))
  );
}

/** Where a title begins, with the words before its head that belong to it, and whose it is. */
function modifiersBefore(draft: Draft, head: Range, floor: number): { start: number; owner: Owner | null } {
  const { text, lexicon } = draft;
  const open =
    OPEN.test(text.slice(head.start, head.end)) ||
    BODY.test(text.slice(Math.max(floor, head.start - 14), head.start));
  let start = head.start;
  let owner = ownerBefore(draft, start, floor);
  for (let i = 0; i < 4 && !owner; i++) {
    const before = MODIFIER.exec(text.slice(Math.max(floor, start - 30), start));
    const word = before?.[1];
    if (!word || NO_MODIFIER.test(word) || lexicon.places.get(word)) break;
    // USAID Administrator: an acronym says of what, whatever the title.
    if (!RANK.test(word) && !/^(?:\p{Ll}|[A-Z]{2,6}$)/u.test(word) && !open) break;
    start -= word.length + 1;
    owner = ownerBefore(draft, start, floor);
  }
  if (!owner && isHonoured(text, start, head)) return { start: head.start, owner };
  return { start, owner };
}
