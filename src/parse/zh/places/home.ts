/** Who is at home where a text was written, and so is named without a country. */
import type { Draft } from '../../draft.ts';
import { fold } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { isChineseName } from '../people/surnames.ts';

/** How far into a paragraph the agency that sent it is looked for, in characters. */
const HEAD = 8;
/** Who wrote it, in brackets. */
const BYLINE = /^\([^()]{0,12}(?:记者|作者)[^()]{2,30}\)$/;
/** How many lines tell whose it is. */
const LINES = 200;

/**
 * The country of the press or the ministry whose page it is: as the page names it, or by words of its own that the text has
 * (鞏固邦誼, 中方); China where it has none and is written as there.
 */
export function homeOf(draft: Draft): string | null {
  const { text: all, lines, language, words } = draft;
  for (const { type, start, end, text } of lines) {
    // 越通社河内——: an agency at the head of its report. (记者是《某某报》高级记者)
    const last =
      type === 'chrome' || type === 'metadata' || BYLINE.test(text) ? end : Math.min(end, start + HEAD);
    // 据韩联社报道: whom another's page reports; 中国报道网 is not the 中国报 of Malaysia.
    const publisher = words
      .in('publishers', start, last)
      .find((each) => all[each.start - 1] !== '据' && !/[道告刊]/.test(all[each.end] ?? ''));
    if (publisher) return publisher.value;
    if (type !== 'chrome' && language === 'zh-Hans' && MALAYSIAN.test(text)) return 'MY';
  }
  let ofAnyScript: string | null = null;
  for (const { start, end } of lines.slice(0, LINES))
    for (const { value } of words.in('homes', start, end)) {
      if (value.script === language || value.script === 'zh') return value.country;
      if (value.script === null) ofAnyScript ??= value.country;
    }
  if (language !== 'zh-Hans') return ofAnyScript;
  return (ofAnyScript ?? 'CN') === 'CN' ? besideChina(draft) : ofAnyScript;
}

/** (吉隆坡27日讯): how the press of Malaysia opens its reports. */
const MALAYSIAN = /^\(\p{Script=Han}{2,6}\d{1,2}日(?:综合)?讯\)/u;
const MINISTER = '(?:总理|首相|总统|外长|部长|主席|国务委员)';
/** 我国外长张三同中国外长李四会面, 在中国访问的张三总理: who is of another side than China. */
const BESIDE_CHINA = new RegExp(
  `我国[^,。;、]{0,12}${MINISTER}[^。;、]{0,30}[同与和]中国(?!驻)[^,。;、]{0,12}${MINISTER}|在中国[^,。;、]{0,8}访问的([^,。;、]{2,4}?)${MINISTER}(?=[^。]{0,40}中国)`,
  'g',
);

/** Whose page in simplified characters it is: of those who write so, the one that the text names where China is the other side; else China. */
function besideChina({ text, lexicon, words }: Draft): string | null {
  const beside = matchesOf(text.slice(0, OPENING), BESIDE_CHINA).some(
    ([, name]) => !name || lexicon.countries.in(name).length === 0,
  );
  if (!beside) return 'CN';
  const named = new Set(words.in('countries', 0, text.length).map(({ value }) => value));
  const [only, other] = ['SG', 'MY'].filter((each) => named.has(each));
  return other ? null : (only ?? null);
}

/** How much of a text tells who its sides are, in characters. */
const OPENING = 3000;

/** 安华首相, on a page from China: an office that the country whose page it is does not have. */
const FOREIGN = /(?:首相|外相|防相|总统|大臣|国务卿|国王|女王)$/;

/** 银行间联合体委员会主席: nor does one who heads a body of several countries stand for it. */
const OF_A_BODY =
  /^(?!国家|全国|中国|中央|中共|.{1,4}[省市]).{2,24}(?:联合体|理事会|委员会|组织|联盟|秘书处|论坛)[^,。]{0,6}(?:主席|秘书长|总干事)$/;

/** The press names no country for those of its own: 外交部长 + a Chinese name. */
export function isAtHome({ home }: Draft, name: string, titles: string[] = []): boolean {
  if (home === null || (!(home === 'MY' && titles.length > 0) && !isChineseName(fold(name)))) return false;
  if (titles.some((title) => OF_A_BODY.test(fold(title)))) return false;
  return !/^(?:CN|HK|MO)$/.test(home) || !titles.some((title) => FOREIGN.test(fold(title)));
}
