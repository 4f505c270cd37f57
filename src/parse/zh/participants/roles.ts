/**
 * What part those named in one sentence take, by the verb behind them.
 *
 *   外长张三主持会议      张三同李四共同主持      外相王五出席
 *   ^chair ^verb          ^chairs    ^verb        ^attendee
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { ParsedParticipant } from '../../model/meeting.ts';
import type { Range } from '../../ranges.ts';
import { isHosting, isPresiding } from './chairs.ts';

const CHAIRS =
  /^(?:(?:(?!由|出席|参加).){0,12}?|(?:(?!由|出席|参加|将|[。;]).){0,40}?)(?:共同|联合|轮流)?主持(?!(?:欢迎)?仪式)|^(?:(?!由|出席|参加).){0,12}?(?:担任|任|作为|以)[^,。、]{0,10}(?:会议|会晤|峰会|论坛|本次|此次|本届|轮值|大会)[^,。、]{0,4}主席(?!国)/;
const CO_CHAIRS =
  /^[^,。]{0,40}?(?:,(?:(?:并|同时)[^,。]{0,6}?|在[^,。]{1,14}?))?(?:(?:共同|联合|一道|一同|轮流|联席)(?:主席[^,。]{0,4})?主持|共同主席,|担任[^,。]{0,16}(?:共同|联合)主席)/;
/** What may stand between two who do one thing together. */
const JOINT =
  /^(?:亲王|殿下|阁下|先生|女士|博士|教授|[上中少大][将校])?(?:(?:当地时间)?(?:当[天地日]|\d{1,2}日|[今昨][天日]|[上下]午|[今昨当]?晚|日前|近日|随后|周[一二三四五六日]|星期[一二三四五六日]|应邀|专程|亲自|首次|再次|继续|正式|一同|时隔[^,。]{1,3}))*(?:[今昨]?[日天]?(?:\([^()]{2,10}\))?(?:[上下]午)?(?:联|会|偕|携)(?=同))?(?:[^,。]{0,12}在[^,。]{1,10})?,?(?:和|与|同|、|及|以及)|^[^,。;:]{0,30}率[领团队][^,。;:]{0,30},(?:并|将)?[与同]/;

/** 外长张三和防长李四于……主持会议: one verb for both. */
const JOINED = /^(?:和|与|及|以及)$/;

/** 受到乌兹别克斯坦总统张三的迎接, 总统张三迎接与会各国领导人, 外长张三在外交部接待了. */
const WELCOMES =
  /^(?:等?的?(?:热情)?(?:迎接|欢迎|迎候)[,。]|[^,。]{0,12}(?:迎接|迎候)(?:了)?(?:与会|出席|各国|各代表团|成员国)|[^,。;]{0,16}接待(?:了|[到来]访|在|前来|正在))/;

/** The part each of those named in a sentence takes, by what stands between them and the next. */
export function rolesOf(
  draft: Draft,
  present: PersonMention[],
  sentence: Range,
): ParsedParticipant['role'][] {
  const roles: ParsedParticipant['role'][] = [];
  // From the last to the first: in A和B共同主持 the verb stands after B and counts for A too.
  let together = false;
  for (let i = present.length - 1; i >= 0; i--) {
    const { start, end } = present[i] as PersonMention;
    const after = draft.text
      .slice(end, present[i + 1]?.start ?? sentence.end)
      // 外长张三(Zhang San)主持
      .replace(/^ ?\([^()]{1,40}\)/, '');
    together =
      CO_CHAIRS.test(after) ||
      (together && JOINT.test(after)) ||
      (roles[i + 1] === 'chair' && JOINED.test(after));
    const chairs =
      together || CHAIRS.test(after) || isPresiding(draft.text, start) || isCoChair(draft, present, i);
    const hosts = isHosting(draft.text, start) || WELCOMES.test(after);
    roles[i] = chairs ? 'chair' : hosts ? 'host' : 'attendee';
  }
  return roles;
}

/** 会议联合主席中国外长张三和商务部长李四: the second of them. */
function isCoChair({ text }: Draft, present: PersonMention[], i: number): boolean {
  const [first, second] = [present[i - 1], present[i]];
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:以及|[和与及、])$/.test(text.slice(first.end, second.start)) &&
    /(?:联合|共同)主席$/.test(text.slice(Math.max(0, first.start - 4), first.start)) &&
    isPresiding(text, first.start)
  );
}
