/**
 * Who does something: at the head of a clause, up to where the verb begins.
 *
 *   各方 六国外交部 与会领导人 我们          中方 中俄双方 中国和赞比亚 中亚国家 东盟成员国外长 穆桑达总统
 *   ^all the parties                        ^some of them
 */
import type { ActorMention } from '../../acts.ts';
import type { Draft } from '../../draft.ts';
import { type Parties, shortFormsAt } from '../../parties.ts';
import { append } from '../../ranges.ts';
import type { Bloc } from '../../vocabulary/lexicon.ts';
import { numeral } from '../grammar/numerals.ts';

/** Offices and bodies that speak for a party. */
const BODIES =
  '(?:政府|外交部门?|国家元首|政府首脑|各?代表团团长|代表团|团长|代表|领导人|元首|总理|外长|外交部长|部长|防长|财长|央行行长|大臣)';
const ALL = new RegExp(
  `^(?:与会|参会|出席会议的?|上述|全体|所有)?(?:(?:各国?|([两三四五六七八九十]{1,2})国)(?:的?${BODIES}){1,2}们?|各(?:方|国|成员国?|缔约[国方])|双方|两国|([三四五六七八九十]{1,2})[方国]|我们|会议|与会(?:各方|各国|者|方)|成员国|${BODIES}们|(?:国家)?元首|与会${BODIES}们?|各?代表团团长|领导人)`,
);
/** What may follow a country or a bloc and is the same actor: 政府, 成员国外长们, 两国. */
const SUFFIX = new RegExp(
  `^(?:等?(?:各国|国家|成员国|[两三四五六七八九十]国|[双三四五]方|[两三四五]国))?(?:的?${BODIES}){0,2}们?`,
);
const JOINT = /^[同和与及、]/;
/** What a country’s full name adds: 哈萨克斯坦共和国, 伊朗伊斯兰共和国. */
const STYLE =
  /^(?:伊斯兰|人民|民主|社会主义|阿拉伯|玻利瓦尔|联合){0,2}(?:共和国|联邦|王国|大公国|公国)|^国(?![家际内外务民王防])/;
/** 穆桑达总统感谢: a name with its office behind it. */
const PERSON = /^([\p{Script=Han}·]{2,24}?)(?:总统|主席|总理|首相|国王|外长|部长|大臣)(?!会|级|们|理事)/u;

/** The actor at a place, or null. The longest reading wins; it need not be followed by a verb. */
export function actorAt(draft: Draft, parties: Parties, start: number, limit: number): ActorMention | null {
  return (
    named(draft, parties, start, limit) ??
    everybody(draft, start, limit) ??
    person(draft, parties, start, limit)
  );
}

function everybody({ text }: Draft, start: number, limit: number): ActorMention | null {
  const match = ALL.exec(text.slice(start, Math.min(limit, start + 24)));
  if (!match) return null;
  const [phrase, ofCountries, ofParties] = match;
  const count = /双方|两国/.test(phrase) ? 2 : numeral(ofCountries ?? ofParties ?? '');
  return { start, end: start + phrase.length, who: { all: count || null } };
}

/** Countries, blocs, 中方 and 中俄双方, one or several joined. */
function named(draft: Draft, parties: Parties, start: number, limit: number): ActorMention | null {
  const { text } = draft;
  const each: (string | Bloc | null)[] = [];
  let end = start;
  for (let at = start; ; ) {
    const party = partyAt(draft, parties, at, limit);
    if (!party) break;
    append(each, party.each);
    end = party.end + (SUFFIX.exec(text.slice(party.end, Math.min(limit, party.end + 20)))?.[0].length ?? 0);
    const joint = JOINT.exec(text.slice(end, end + 1));
    if (!joint) break;
    at = end + 1;
  }
  return each.length > 0 ? { start, end, who: { each } } : null;
}

interface Party {
  end: number;
  each: (string | Bloc | null)[];
}

function partyAt({ text, lexicon }: Draft, parties: Parties, at: number, limit: number): Party | null {
  const bloc = lexicon.blocs.at(text, at, limit);
  const country = lexicon.countries.at(text, at, limit);
  if (bloc && bloc.end >= (country?.end ?? 0)) return { end: bloc.end, each: [bloc.value] };
  if (country) {
    const style = STYLE.exec(text.slice(country.end, Math.min(limit, country.end + 12)))?.[0].length ?? 0;
    return { end: country.end + style, each: [country.value] };
  }
  const short = lexicon.shortForms.at(text, at, at + 2);
  if (short && text[short.end] === '方') return { end: short.end + 1, each: [parties.chosen(short.value)] };
  const several = shortFormsAt(lexicon.shortForms, text, at);
  const end = at + (several?.length ?? 0);
  const chosen = (character: string) => {
    const candidates = lexicon.shortForms.get(character);
    return candidates && parties.chosen(candidates);
  };
  if (several && /^[两双三四五六]/.test(text.slice(end, end + 1)))
    return { end, each: [...text.slice(at, end)].map(chosen) };
  return null;
}

function person({ text }: Draft, parties: Parties, start: number, limit: number): ActorMention | null {
  const match = PERSON.exec(text.slice(start, Math.min(limit, start + 32)));
  const country = match && parties.people.get(match[1] as string);
  if (!match || country === undefined) return null;
  return { start, end: start + match[0].length, who: { each: [country] } };
}
