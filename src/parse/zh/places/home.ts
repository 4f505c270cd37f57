/** Who is at home where a text was written, and so is named without a country. */
import type { Draft } from '../../draft.ts';
import { fold } from '../../text/fold.ts';
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
export function homeOf({ text: all, lines, language, words }: Draft): string | null {
  for (const { type, start, end, text } of lines) {
    // 越通社河内——: an agency at the head of its report. (记者是《某某报》高级记者)
    const last =
      type === 'chrome' || type === 'metadata' || BYLINE.test(text) ? end : Math.min(end, start + HEAD);
    // 据韩联社报道: whom another's page reports; 中国报道网 is not the 中国报 of Malaysia.
    const publisher = words
      .in('publishers', start, last)
      .find((each) => all[each.start - 1] !== '据' && !/[道告刊]/.test(all[each.end] ?? ''));
    if (publisher) return publisher.value;
  }
  let ofAnyScript: string | null = null;
  for (const { start, end } of lines.slice(0, LINES))
    for (const { value } of words.in('homes', start, end)) {
      if (value.script === language || value.script === 'zh') return value.country;
      if (value.script === null) ofAnyScript ??= value.country;
    }
  return ofAnyScript ?? (language === 'zh-Hans' ? 'CN' : null);
}

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
