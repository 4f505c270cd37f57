/** Which of the meetings that a text names is the one it reports. */
import type { Draft, Line, MeetingMention } from '../../draft.ts';
import type { Group } from '../../meetings/groups.ts';
import { shortFormsAt } from '../../parties.ts';
import { append, holding, type Range } from '../../ranges.ts';
import { fold } from '../../text/fold.ts';
import { isProse } from '../grammar/shapes.ts';
import { talksOf } from './talks.ts';

/** By weight of evidence: the heading of the agreed text names it, the lead tells that it was held, the text speaks of it. */
export function primaryOf(draft: Draft, groups: Group[]): Group | null {
  const first = (...types: Line['type'][]) =>
    draft.lines.find((line) => types.includes(line.type) && isProse(line.text));
  const opening = first('lead', 'communique');
  const report = endOfReport(draft);
  let best: Group | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    if (!group.some((mention) => mention.start < report || !isAgreed(draft, mention))) continue;
    const planned = group.filter((mention) => mention.planned).length * 2 >= group.length;
    const score = group.reduce(
      (sum, mention) => sum + weight(draft, mention, opening?.start ?? 0),
      planned ? -8 : 0,
    );
    if (score > most) {
      best = group;
      most = score;
    }
  }
  // 外长张三在某某会议期间会见外长李四: the talks are what is reported.
  if (best?.every((mention) => isSetting(draft, mention)) && talksOf(draft)) return null;
  // 外长张三同外长李四举行会谈,同意重启某某对话: what they agreed to hold is not what is reported.
  // 会晤达成四点共识:……(四)10月在某地召开某委员会会议: nor is what one of the points names.
  const isAhead = (mention: MeetingMention) => mention.planned || holding(draft.points, mention) !== null;
  if (best?.every(isAhead) && talksOf(draft)?.[0]?.dates.length) return null;
  if (best?.every((mention) => isOfOthers(draft, mention) || isBesides(draft, mention)) && talksOf(draft))
    return null;
  if (best?.every((mention) => isTalk(draft, mention)) && areTold(draft, best)) return null;
  if (best && opening && isOverTalks(draft, groups, opening)) return null;
  if (best && most > 0) return fuller(draft, groups, best) ?? best;
  // An announcement reports a meeting that is still to come, where it names no other; a spokesperson may make all of it.
  const start = (opening ?? first('remarks'))?.start ?? 0;
  return best && ([best, ...groups].find((group) => isAnnounced(draft, group, start)) ?? null);
}

/** 中印尼外长会谈 in a headline are the talks themselves; so is 中美元首会晤, of two, where 金砖国家外长会晤 is a name. */
function isTalk({ lexicon }: Draft, { ordinal, series, site }: MeetingMention): boolean {
  const name = fold(series);
  if (ordinal !== null || !/会[谈见面晤]$/.test(name)) return false;
  const of = OF_OFFICES.exec(name)?.index;
  const parties = of === undefined ? null : shortFormsAt(lexicon.shortForms, name.slice(0, of), 0);
  return !name.endsWith('晤') || (site === null && parties?.length === 2 && of === 2);
}

/** Whether the report tells of the same talks, and of their day where the name has one. */
function areTold(draft: Draft, named: Group): boolean {
  const [told] = talksOf(draft) ?? [];
  return told !== undefined && (told.dates.length > 0 || named.every(({ dates }) => dates.length === 0));
}

const OF_OFFICES = /(?:国家)?(?:元首|首脑|领导人|总统|总理|外长|防长)会晤$/;

/** 这是三国元首会谈首度……: what such talks were like before. */
const isOfOthers = (draft: Draft, mention: MeetingMention) =>
  isTalk(draft, mention) && /^首[度次]/.test(draft.text.slice(mention.end, mention.end + 2));

/** 对某国进行国事访问。其间,李四总统还出席了某某论坛开幕式; 访英期间,……举行战略对话: what a guest did besides. */
const isBesides = ({ text }: Draft, { start, end }: MeetingMention) =>
  // 祝贺第二届某某论坛取得圆满成功, 落实两国元首某地会晤的共识: what somebody speaks of, and what was agreed before.
  (text.slice(start - 2, start).endsWith('祝贺') &&
    /^(?:取得|获得|举办|召开)?(?:圆满)?成功/.test(text.slice(end, end + 8))) ||
  (text.slice(start - 2, start).endsWith('落实') && /^[^,。;]{0,30}共识/.test(text.slice(end, end + 34))) ||
  /(?:还|访问并)(?:应邀|共同|一同|分别|将)?(?:出席|参加)了?(?:在[^,。;]{2,12}(?:举行|举办)的)?$/.test(
    text.slice(Math.max(0, start - 24), start),
  ) ||
  /(?:^|[。\n])\s*访[^,。]{1,6}期间,[^。\n]{0,40}$/.test(text.slice(Math.max(0, start - 56), start));

/** 日本首相张三今天与法国总统李四会谈, and far below 七国集团峰会: the talks that open the report are what it is about. */
function isOverTalks(draft: Draft, groups: Group[], opening: Range): boolean {
  const { title, heading } = draft;
  const isOpening = (mention: Range) =>
    mention.start < opening.end || [title, heading].some((at) => at && holding([at], mention));
  const isSet = (mention: MeetingMention) => isTalk(draft, mention) || isSetting(draft, mention);
  if (groups.some((group) => group.some(isOpening) && !group.every(isSet))) return false;
  const [talks] = talksOf(draft) ?? [];
  return talks !== undefined && talks.dates.length > 0 && holding([opening], talks) !== null;
}

/**
 * 岛国外长会 in a headline, and in the report 第八次中国-岛国外长会; 中非合作论坛, and 中非合作论坛第九届部长级会议: the name with a
 * number that the other is a part of.
 */
function fuller(draft: Draft, groups: Group[], best: Group): Group | null {
  const { source, points } = draft;
  // 2032年某某磋商: a year in a headline singles out none.
  const isDated = ({ dates }: MeetingMention) =>
    dates.some(({ month, day }) => month !== null || day !== null);
  if (best.some((mention) => mention.ordinal !== null || isDated(mention))) return null;
  const series = fold((best[0] as MeetingMention).series);
  const first = points[0]?.end ?? source.folded.length;
  const found = groups.find((group) => {
    const [mention] = group as [MeetingMention];
    if (mention.ordinal === null || mention.planned || mention.start > first) return false;
    const whole = fold(mention.series);
    return (
      series === whole ||
      isShort(draft, whole, series) ||
      (whole.length > series.length && (whole.endsWith(series) || whole.startsWith(series)))
    );
  });
  if (found) append(found, best);
  return found ?? null;
}

/** 加美部长级磋商会议 for 加拿大-美国部长级磋商会议: the two parties by one character each. */
function isShort({ lexicon }: Draft, short: string, long: string): boolean {
  const one = lexicon.countries.at(long, 0);
  const other = one && /^[-和与]/.test(long.slice(one.end)) ? lexicon.countries.at(long, one.end + 1) : null;
  if (!other || short.slice(2) !== long.slice(other.end)) return false;
  const stands = (at: number, country: string) =>
    lexicon.shortForms.get(short[at] as string)?.some((each) => each === country);
  return [0, 1].some((at) => stands(at, one?.value as string) && stands(1 - at, other.value));
}

/** Behind its first point, an agreed text speaks of other meetings. */
function endOfReport({ points }: Draft): number {
  return points.find(({ section }) => section === 'communique')?.end ?? Number.POSITIVE_INFINITY;
}

const isAgreed = (draft: Draft, mention: MeetingMention) =>
  holding(draft.lines, mention)?.type === 'communique';

/** Whether an article opens with a planned meeting, by its day, or somebody makes known the day of one with a number. */
function isAnnounced(draft: Draft, group: Group, opening: number): boolean {
  return group.some(
    (mention) =>
      (holding(draft.lines, mention)?.start === opening || mention.ordinal !== null) &&
      mention.dates.some(({ day, weekday }) => day !== null || weekday !== null),
  );
}

/** 在某某会议期间会见某人: where something else took place. */
const SETTING =
  /^(?:举行)?(?:期间|间隙|之[际便机]|前夕|开幕前|闭幕后|框架下)|^[前后](?:分别|先后)?(?:会见|会晤|接见|会面)/;
/** 会见来华出席某某峰会的某国总理, 为出席某某峰会而访问某国的总统……会谈: what brought somebody to where they met. */
const BROUGHT = /(?:出席|参加)(?:在[^,。;]{2,12}举行的|第)?$/;
const MET = /^(?:[并而][^,。;]{2,24}?)?的[^,。;]{3,60}(?:会见|会谈|会晤|会面|接见|拜会)/;
const MEETS =
  /(?:会见|会晤|接见|拜会|[同与和][^,。;]{0,8})(?:来华|来[^,。;]{1,4}|到访并|正在[^,。;]{0,8}|前来|在[^,。;]{1,8})?(?:出席|参加)[^,。;]{0,14}$/;
/** 抵达某国出席某某峰会,当天与某国总统举行会谈. */
const THEN_MET = /^,(?:当天|当日|同日|其间|期间|并)?[^,。]{0,4}[同与和][^,。]{2,20}(?:会谈|会晤|会见|会面)/;

function isSetting({ text }: Draft, { start, end }: MeetingMention): boolean {
  const behind = text.slice(end, end + 90);
  if (SETTING.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (THEN_MET.test(behind) && /(?:抵达|飞抵|前往|赴)[^,。]{0,20}$/.test(before)) return true;
  const isHis = /^(?:[并而][^,。;]{2,24}?)?的/.test(behind);
  return isHis && BROUGHT.test(before) && (MET.test(behind) || MEETS.test(before));
}

/** 是继2032年11月在福冈举行的第12次峰会以来……, 是上月第三次外长会议的后续, 出席某某大会后,随即前往某地: what the meeting followed. */
const isBefore = ({ text }: Draft, { start, end }: MeetingMention) =>
  (/^(?:以来|之?后)/.test(text.slice(end, end + 2)) &&
    /继[^,。;]{0,40}$/.test(text.slice(Math.max(0, start - 44), start))) ||
  /^[^,。;]{0,12}的(?:后续|延续)|^之?后,(?:随即|旋即|接着|又|再)?(?:前往|转往|转赴|赴|飞往|飞抵|抵达)/.test(
    text.slice(end, end + 16),
  );

const isOfYear = ({ dates }: MeetingMention) =>
  dates.length > 0 && dates.every(({ year, month, day }) => year !== null && month === null && day === null);

const HELD = /(?:主持|出席|参加|举行|举办|召开)(?:了|的)?$/;

function weight(draft: Draft, mention: MeetingMention, opening: number): number {
  const line = holding(draft.lines, mention);
  if (!line) return 0;
  if (isSetting(draft, mention)) return 0.5;
  if (isBefore(draft, mention)) return 0;
  // 第八次会议于2029年在某地举行: behind the opening, of a year alone, it is told of one before.
  if (line.start !== opening && line.type !== 'title' && isOfYear(mention)) return 0;
  if (draft.heading && holding([draft.heading], mention)) return 8;
  if (line.type === 'title') return 4;
  const held = HELD.test(draft.text.slice(Math.max(line.start, mention.start - 4), mention.start));
  const told = held && !mention.planned ? 3 : 0;
  const where = (mention.dates.length > 0 ? 2 : 0) + (mention.place ? 2 : 0);
  return where + 0.5 + (mention.ordinal !== null ? 1 : 0) + (line.start === opening ? 4 : 0) + told;
}
