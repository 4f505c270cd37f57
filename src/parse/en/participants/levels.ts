/**
 * The level of a meeting by the offices of those who came, where its name does not tell it.
 *
 *   co-chaired by Prime Minister A and Prime Minister B      Assistant Secretary A hosted First Deputy Foreign Minister B
 *                 ^heads of government                       ^officials
 */
import type { ParsedMeeting } from '../../model/meeting.ts';
import type { Present } from '../../participants.ts';
import { levelOf } from '../grammar/meeting-levels.ts';

type Level = ParsedMeeting['level'];

/** The level that is known, or closer than it, or of those who came where none is known. */
export function levelByThose(all: Present[], known: Level): Level {
  if (known !== null && known !== 'ministers') return known;
  if (isOfForeignMinisters(all)) return 'foreign-ministers';
  return (
    known ?? levelOfChairs(all) ?? (areOfficials(all) ? 'officials' : areMinisters(all) ? 'ministers' : null)
  );
}

/** A session that two premiers co-chaired, whoever else came with them. */
function levelOfChairs(all: Present[]): Level {
  const levels = all.flatMap(({ role, person }) =>
    role === 'chair' ? [person.titles.map(levelOf).find((level) => level !== null)] : [],
  );
  const [first] = levels;
  return first && levels.length > 1 && levels.every((level) => level === first) ? first : null;
}

/** Most came for foreign affairs, and of those most are the ministers themselves, not deputies who stand in for them. */
function isOfForeignMinisters(all: Present[]): boolean {
  const diplomats = all.filter(({ person }) => person.titles.some((title) => FOREIGN.test(title)));
  const ministers = all.filter(isForeignMinister);
  return all.length > 1 && diplomats.length * 3 >= all.length * 2 && ministers.length * 2 >= diplomats.length;
}

const FOREIGN = /foreign|external (?:affairs|relations)/i;

const isForeignMinister = ({ person: { titles } }: Present) =>
  titles.some(
    (title) => levelOf(title) === 'foreign-ministers' && !/\b(?:deputy|vice)\b.*\bforeign\b/i.test(title),
  );

/** Those who are sent: deputies, state secretaries, directors; no deputy of a head of government. */
const OFFICIAL =
  /\b(?:(?:Deputy|Assistant|Vice|Under|Permanent|Principal|Joint|Additional|State|Administrative) ?-?(?:\w+ ){0,2}(?:Secretary|Minister)|Undersecretary|Director(?:[ -]General)?|National Security Advis[eo]r|Senior Official|Sherpa|Special (?:Representative|Envoy)|Secretary \(\p{Lu})(?!\p{L})/u;
const NO_OFFICIAL = /\bPrime Minister\b|^(?:President|Chief Executive|Minister|Foreign Minister)\b/;

/** Two or more, and all of them officials by one of their titles. */
function areOfficials(all: Present[]): boolean {
  const titles = titlesOf(all);
  return (
    titles.length > 1 &&
    titles.every(
      (each) => each.some((one) => OFFICIAL.test(one)) && !each.some((one) => NO_OFFICIAL.test(one)),
    )
  );
}

/** Ministers of countries that call them secretaries. */
const SECRETARY =
  /^(?:Secretary of (?!the\b)|(?:Foreign|Defen[cs]e|Treasury|Home|Commerce|Cabinet) Secretary$|Secretary for )|Trade Representative$/;

const isMinister = (title: string) =>
  /^(?:foreign-)?ministers$/.test(levelOf(title) ?? '') || SECRETARY.test(title);

/** Two or more, most of them ministers of whatever. */
function areMinisters(all: Present[]): boolean {
  const titles = titlesOf(all);
  const ministers = titles.filter((each) => each.some(isMinister) && !each.some((one) => OFFICIAL.test(one)));
  return titles.length > 1 && ministers.length * 3 >= titles.length * 2;
}

const titlesOf = (all: Present[]): string[][] =>
  all.map(({ person }) => person.titles).filter((each) => each.length > 0);
