/**
 * Those with a foreign name of several parts whose title stands behind it:
 *
 *   会见了 哈里森·普莱斯 总理,并与 塔马蒂·霍恩 副总理 举行了会谈
 *          ^name         ^title
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import { isOfName } from './transliteration.ts';

const TITLE =
  /^(?:副?(?:主席|总统|总理|首相|议长|部长)|国王|外长|防长|总书记|国务(?:秘书|委员|卿)|[外国防财商]{2}部长)$/;
/** What such a name stands behind. */
const BEFORE =
  /(?:^|[,。;:、"\n]|(?:会见|接见|拜会|会晤)了?|欢迎|感谢|邀请|祝贺|[同与和及对由向])(?=((?![同与和及对由向])[\p{Script=Han}]{1,8}(?:·\p{Script=Han}{1,8})+)$)/gu;
/** How far before its title such a name may begin, in characters. */
const LONGEST = 24;
/** How far before it a longer form of it is looked for, in characters. */
const KNOWN = 2000;

/** The one whom a title behind a name is of, from `floor` on; null where what stands before it is no such name. */
export function dottedBefore(draft: Draft, title: Match<Title>, floor: number): PersonMention | null {
  const { text, source } = draft;
  const from = Math.max(floor, title.start - LONGEST);
  const before = text.slice(from, title.start);
  if (!before.includes('·') || !TITLE.test(text.slice(title.start, title.end))) return null;
  for (const [, name] of before.matchAll(BEFORE)) {
    const start = title.start - (name as string).length;
    if (!isForeign(text, start, title.start)) continue;
    // 达·席尔瓦总统, after 卢拉·达·席尔瓦: somebody else's name, cut short.
    if (text.slice(Math.max(0, start - KNOWN), start).includes(`·${name}`)) return null;
    return {
      start,
      end: title.end,
      name: { start, end: title.start, text: source.plain(start, title.start) },
      country: title.value.country ?? otherSide(draft),
      organisation: null,
      titles: [source.plain(title.start, title.end)],
    };
  }
  return null;
}

function isForeign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] !== '·' && !isOfName(text, at)) return false;
  return true;
}

const sides = new WeakMap<Draft, string | null>();

/** In a text of two countries, the one whose page it is not: named three times as often as any third. */
function otherSide(draft: Draft): string | null {
  const known = sides.get(draft);
  if (known !== undefined) return known;
  const times = new Map<string, number>();
  for (const { value } of draft.words.in('countries', 0, draft.text.length))
    if (value !== draft.home) times.set(value, (times.get(value) ?? 0) + 1);
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  const found = first && first[1] >= 3 * (second?.[1] ?? 0) ? first[0] : null;
  sides.set(draft, found);
  return found;
}
