/**
 * Offices whose names hold joints, commas or other offices:
 *
 *   农业、林业和水利部长      中俄总理定期会晤委员会 中方主席      驻哥伦比亚 大使
 */
import type { Draft } from '../../draft.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';

/** A department of several subjects, up to the office over it. */
const PORTFOLIOS =
  /^[^,。;:、和与]{2,8}(?:、[^,。;:、和与]{2,8}){0,3}[和与][^,。;:、]{2,10}?部?(?=部长|大臣)(?:部长|大臣)/;

/** Such an office at an offset, where nobody else and no other office stands before its end. */
export function titleOver(
  text: string,
  { titles, countries }: Draft['lexicon'],
  start: number,
): Match<Title> | null {
  const length = PORTFOLIOS.exec(text.slice(start, start + 40))?.[0].length;
  if (!length) return null;
  const [title] = titles.in(text, start, start + length);
  const isOne = title?.end === start + length && countries.in(text, start, start + length).length === 0;
  return title && isOne ? { ...title, start } : null;
}

/** 副总理兼 中俄总理定期会晤委员会中方主席: what one is in a mechanism of two sides; the 总理 in its name is nobody's office. */
const OF_MECHANISM =
  /^(?:(?![和与及同]|(?:总统|总理|主席|外长|部长|大臣|首相|元首)(?!定期|会[晤议]|级|年度))[^,。;:、()"\n]){0,24}?(?:\p{Script=Han}方(?:共同|联合|轮值|联席)?(?:副?主席|牵头人|秘书长|召集人|负责人|组长|团长|协调[人员])|(?:委员会|联委会|机制|对话|磋商|论坛)(?:(?:共同|联合|联席)主席|牵头人))/u;

export function ofMechanism(text: string, start: number): Match<Title> | null {
  const length = OF_MECHANISM.exec(text.slice(start, start + 44))?.[0].length;
  return length ? { start, end: start + length, value: { level: null, country: null } } : null;
}

/** 分委会 + 乌方 + 主席: of which side, and in which body where it stands there. */
const SIDE =
  /(?:(?:^|(?<=[与和及由、,;。]))[^,。;:、与和及由]{0,14}?(?:委员?会|机制|对话|磋商|论坛|工作组))?\p{Script=Han}方(?:共同|联合|轮值)?$/u;
const PRESIDES = /^副?(?:主席|团长|秘书长|召集人|牵头人|组长|协调[人员])$/;

export const sideBefore = (title: string, before: string): string | undefined =>
  PRESIDES.test(title) ? SIDE.exec(before)?.[0] : undefined;

/** Such an office from where the body or the side begins. */
export function ofSide(text: string, title: Match<Title>, floor: number): Match<Title> {
  const before = text.slice(Math.max(floor, title.start - 20), title.start);
  const side = sideBefore(text.slice(title.start, title.end), before);
  return side ? { ...title, start: title.start - side.length } : title;
}

/** 驻哥伦比亚大使: the country or body that an envoy is sent to is part of the office. */
const POSTED = /(?:常)?驻[^,。;、驻]{1,9}$/;
const ENVOY = /^(?:临时代办|[大公]使|总领事|参赞)/;

export const postingBefore = (title: string, before: string): RegExpExecArray | null =>
  ENVOY.test(title) ? POSTED.exec(before) : null;
