/**
 * Whether an office behind which no name stands means somebody who was there, or those who hold it in general.
 *
 *   印度代表与会      蒙古国领导人、      五国外长
 *   ^a delegate       ^one who leads       ^no one by name
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import type { Owner } from '../grammar/owners.ts';
import { ATTENDS, DECLARES, MANNER, THERE } from './attends.ts';

/** 五国外长, 与会外长; 政府首脑或代表, 等国际组织代表: those who hold an office, no one by name. */
export function isCollective(text: string, { start: title, end }: Range, owner: Range | null): boolean {
  if (
    owner &&
    /等|其他|成员国|观察员国|伙伴国|[两三四五六]国|[\d一二两三四五六七八九十多][\d一二两三四五六七八九十百千]+[多余]?[名位]|个|或(?=.{0,2}代表$)/.test(
      text.slice(owner.end, end),
    )
  )
    return true;
  return /(?:[各两三四五六七八九十\d]国|双方|与会|各方?)的?$/.test(text.slice(Math.max(0, title - 4), title));
}

/** 印度外长以及观察员国蒙古国总理: what another's country is at the meeting. */
const STATUS = /^(?:观察员国|对话伙伴国|主席国客人|[^,。、]{0,4}客人)/;

/** 我们,中国、俄罗斯和印度外交部长,于……举行会晤: those who declare; of leaders in general, no one. */
const declares = (text: string, { start }: Range, words: string, behind: string) =>
  DECLARES.test(behind) &&
  !/领导人$|元首$|首脑$/.test(words) &&
  /我们,(?:(?!成员国)[^,。;]){0,200}$/.test(text.slice(Math.max(0, start - 200), start));

/** 出席会议的还有外长张三以及缅甸、越南外长。: those listed behind the verb. */
const isListed = (text: string, { start }: Range, behind: string) =>
  /^等?[。;]/.test(behind) &&
  /(?:出席|参加|与会|到会)[^,。:;]{0,10}(?:还?有|包括|[是为]):?[^。;]*$/.test(
    text.slice(Math.max(0, start - 200), start),
  );

/** 印度、巴基斯坦外长以及观察员国代表等与会: with others in general behind them. */
const THERE_TOO = new RegExp(
  `^(?:以及|[和与及、])(?:其他|有关|各|(?:对话)?伙伴国?|观察员国?|成员国|[国地]区?际?组织)[^,。;、]{0,16}(?:代表|领导人|负责人|官员|嘉宾|外长|部长)等?${MANNER}${ATTENDS}(?!的)`,
);

const isOfGroups = ({ text, words }: Draft, { start, value }: Owner) => {
  if (text[start - 1] !== '、') return false;
  if (/(?:国家|各国)$/.test(text.slice(Math.max(0, start - 3), start - 1))) return true;
  return (
    value.country === null &&
    words.in('organisations', Math.max(0, start - 13), start - 1).at(-1)?.end === start - 1
  );
};

/** X国代表: a country is there, the person is not named; so is an organisation, by who heads it (东盟秘书长与会). */
export function isDelegate(draft: Draft, title: Match<Title>, owner: Owner): boolean {
  const { text, lexicon } = draft;
  // 外长张三代表总理与会: the one who is stood for is not there.
  if (/(?:代表|委托)$/.test(text.slice(Math.max(0, owner.start - 2), owner.start))) return false;
  // 东盟、海合会国家、东帝汶领导人, 东盟、海合会秘书长: of groups and bodies together, no one.
  if (isOfGroups(draft, owner)) return false;
  const behind = text.slice(title.end, title.end + 30);
  const words = text.slice(title.start, title.end);
  if (words.endsWith('代表')) {
    // 伙伴代表蒙古国总理张三: the one who is there has an office of their own.
    if (lexicon.countries.at(text, title.end)) return false;
    // 部长或代表以及非盟委员会高级代表: whoever a body sent.
    if (!owner.value.country && words.endsWith('高级代表')) return false;
    return !/^[团性处会们]|^大会|^党中央|^机制|^磋商/.test(behind);
  }
  const there = THERE.test(behind) || declares(text, owner, words, behind) || isListed(text, owner, behind);
  const head = /(?:秘书长|总干事|主席)$/.test(words);
  const next = /^(?:,?以及|[、,和与及])/.exec(behind)?.[0] ?? '';
  if (!owner.value.country)
    return head && (there || (next === '、' && lexicon.organisations.at(text, title.end + 1) !== null));
  // 卡塔尔外交国务大臣以及蒙古国副外长张三: behind the joint another's office begins.
  const status = next ? (STATUS.exec(behind.slice(next.length))?.[0].length ?? 0) : 0;
  const at = title.end + next.length + status;
  const country = lexicon.countries.at(text, at);
  // 中国代表团团长、中国科技部副部长张三: one and the same.
  const same = next === '、' && country?.value === owner.value.country;
  const another = next !== '' && !same && (country ?? lexicon.organisations.at(text, at)) !== null;
  return (
    there ||
    another ||
    THERE_TOO.test(behind) ||
    /^(?:参加|、|代表[^,。]{1,16}(?:与会|出席|参加)|派(?:出)?代表)/.test(behind)
  );
}
