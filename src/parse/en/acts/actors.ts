/**
 * Who does something: at the head of a sentence, up to where the verb begins.
 *
 *   We   The Ministers   Both sides   The Heads of State of the five countries      China   The Chinese side   ASEAN
 *   ^all the parties                                                                ^some of them
 */
import type { ActorMention } from '../../acts.ts';
import type { Draft } from '../../draft.ts';
import { eachMatch } from '../../text/matches.ts';
import type { Bloc } from '../../vocabulary/lexicon.ts';

const COUNTS: Record<string, number> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const COUNT = new RegExp(`\\b(${Object.keys(COUNTS).join('|')})\\b`, 'i');
const COUNTED =
  /\b(both|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z\u00c0-\u024f]+ )?(?:sides|countries|ministers|leaders|parties|heads|presidents|nations)\b/gi;
/** Those who make a text, or the occasion at which they do. */
const NOUNS = [
  'ministers?|leaders|presidents|governors|principals|secretaries|chairs|sides|parties|partners|participants',
  'delegations|countries|members|member states|meeting|summit|conference|council|forum|dialogue',
].join('|');
const HEADS = 'Heads of (?:State(?: (?:and|or) Government)?|Government|Delegation)';
/** With or without a capital. */
const NOUN = `(?:${HEADS}|${NOUNS.replace(/(^|\|)(\w)/g, (_, bar: string, first: string) => `${bar}[${first.toUpperCase()}${first}]`)})(?!\\p{L})`;
const BETWEEN = `(?:\\p{Lu}[\\p{L}'+-]* |(?:two|three|four|five|six|seven|eight|nine|ten|participating|foreign|other) ){0,4}`;
const ALL = new RegExp(
  `^(?:We(?!\\p{L})|we(?!\\p{L})|They(?!\\p{L})|(?:[Tt]he|[Aa]ll|[Aa]ll the|[Oo]ur|[Bb]oth|[Bb]oth the) ${BETWEEN}${NOUN}|[Bb]oth(?!\\p{L})|${NOUN})`,
  'u',
);
/** The Ministers of the five countries; We, the Foreign Ministers of …, */
const OF =
  /^(?:,? (?:of|from) (?:the )?[^,.;:]{2,80}?(?= (?:also |further )?\p{Ll}+(?:ed|ly)?\b)|, (?:the )?[^.;:]{2,160}?,)/u;
const SIDE = /^ (?:side|party|government|delegation)\b/i;

/** The actor at a place, or null. */
export function actorAt(draft: Draft, start: number, limit: number): ActorMention | null {
  return named(draft, start, limit) ?? everybody(draft, start, limit);
}

/** How many parties a text counts anywhere: both sides, the five countries. */
export function countsIn(text: string): Set<number> {
  const found = new Set<number>();
  eachMatch(text, COUNTED, ([, word]) => found.add(COUNTS[(word as string).toLowerCase()] as number));
  return found;
}

function everybody({ text }: Draft, start: number, limit: number): ActorMention | null {
  const match = ALL.exec(text.slice(start, Math.min(limit, start + 120)));
  if (!match) return null;
  const phrase = match[0].trimEnd();
  const count = COUNT.exec(phrase)?.[1]?.toLowerCase();
  return { start, end: start + phrase.length, who: { all: count ? (COUNTS[count] as number) : null } };
}

/** We, the Ministers of A and B, …: what stands between an actor and the verb and tells who it is. */
export function behindActor(text: string, { end }: ActorMention, limit: number): number | null {
  const match = OF.exec(text.slice(end, Math.min(limit, end + 240)));
  return match ? end + match[0].length : null;
}

/** Countries and blocs, one or several joined: China and Zambia; the Chinese side. */
function named({ text, lexicon }: Draft, start: number, limit: number): ActorMention | null {
  const each: (string | Bloc | null)[] = [];
  let end = start;
  for (let at = start; ; ) {
    if (/^the /i.test(text.slice(at, at + 4))) at += 4;
    const adjective = lexicon.nationalities.at(text, at, limit);
    const side =
      adjective && SIDE.exec(text.slice(adjective.end, Math.min(limit, adjective.end + 14)))?.[0].length;
    const bloc = lexicon.blocs.at(text, at, limit);
    const country = lexicon.countries.at(text, at, limit);
    const party =
      adjective && side ? { end: adjective.end + side, value: adjective.value } : (bloc ?? country);
    if (!party) break;
    each.push(party.value);
    end = party.end;
    const joint = /^(?:, and |,? and |, )/.exec(text.slice(end, end + 6));
    if (!joint) break;
    at = end + joint[0].length;
  }
  return each.length > 0 ? { start, end, who: { each } } : null;
}
