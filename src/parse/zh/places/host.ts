/**
 * The country of a city that no vocabulary holds: that of who invited, of who alone chaired, or of whom the others thank.
 *
 *   应埃塞俄比亚政府邀请,……在德雷达瓦举行第三次部长级会议
 *     ^country                ^city
 */
import type { Draft, DraftMeeting, Line } from '../../draft.ts';
import type { Present } from '../../participants.ts';

const INVITED = /应([^,。;:]{2,40}?)(?:邀请|倡议)/;
/** 感谢土耳其方面举办此次峰会: whoever held it. */
const THANKED =
  /感谢([^,。;:]{2,30}?)(?:组织|成功|精心|周到)?(?:举办|主办|承办|筹办|为(?:举办|主办|承办)?[^,。;]{0,8}(?:会议|会晤|峰会|论坛))/;
/** How many paragraphs of the opening may say who invited. */
const OPENING = 3;

export function hostCountry(draft: Draft, { place }: DraftMeeting, present: Present[]): string | null {
  if (!place || place.country) return place?.country ?? null;
  const [chair, another] = present.filter(({ role }) => role === 'chair');
  const presiding = chair && !another ? chair.person.country : null;
  return (
    countryIn(draft, draft.lines.filter(isOpening).slice(0, OPENING), INVITED) ??
    presiding ??
    receiving(draft, present) ??
    countryIn(draft, draft.lines.filter(isArticle), THANKED)
  );
}

/** 总统张三同到访的某国总理李四会谈, 某国总理李四抵达某地: of two who met, the country of the one who did not come. */
function receiving({ text }: Draft, present: Present[]): string | null {
  const [one, other] = present;
  if (!one || !other || present.length > 2) return null;
  const came = [one, other].map(
    ({ person }) =>
      COMES.test(text.slice(Math.max(0, person.start - 24), person.start)) ||
      ARRIVES.test(text.slice(person.end, person.end + 16)),
  );
  if (came[0] === came[1]) return null;
  return (came[0] ? other : one).person.country;
}

/** 与到访的, 会见来此间进行正式访问的: before a guest. */
const COMES = /(?:到访|来访|(?:来|到)[^,。;]{1,14}(?:访问|出席[^,。;]{2,12}))的?$/;
const ARRIVES = /^(?:\d{1,2}日|[今昨]天|[上下]午)*(?:抵达|飞抵|到访|访问)/;

const isArticle = ({ type }: Line) => isOpening({ type }) || type === 'report' || type === 'remarks';
const isOpening = ({ type }: Pick<Line, 'type'>) => type === 'lead' || type === 'communique';

/** The country that the first of some lines names in which a pattern is found. */
function countryIn({ words }: Draft, lines: Line[], pattern: RegExp): string | null {
  for (const line of lines) {
    const match = pattern.exec(line.text);
    if (!match) continue;
    const start = line.start + match.index;
    return words.in('countries', start, start + match[0].length)[0]?.value ?? null;
  }
  return null;
}
