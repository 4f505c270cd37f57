/** Who is at home where a text was written, and so is named without a country. */
import type { Draft } from '../../draft.ts';
import { fold } from '../../text/fold.ts';
import { isChineseName } from '../people/surnames.ts';

/** How far into a paragraph the agency that sent it is looked for, in characters. */
const HEAD = 8;
const AT_HOME =
  /中方|中国|北京|国务院|中共|中[美俄日韩英法德欧印非阿拉]|新华社|央视|人民网|人民日报|中新社|新华网/;

/** 中華民國政府, 鞏固邦誼: a page of Taiwan's. */
const OF_TAIWAN = /中华民国|行政院|邦谊|我外交部|我访团|视讯|台[美日欧]/;

/** The country of the press or the ministry whose page it is: as the page names it, or China where the text speaks of it, or is written as there. */
export function homeOf({ text, lines, language, words }: Draft): string | null {
  for (const { type, start, end } of lines) {
    // 越通社河内——: an agency at the head of its report.
    const last = type === 'chrome' || type === 'metadata' ? end : Math.min(end, start + HEAD);
    const [publisher] = words.in('publishers', start, last);
    if (publisher) return publisher.value;
  }
  if (language === 'zh-Hant' && OF_TAIWAN.test(text)) return 'TW';
  return AT_HOME.test(text) || language === 'zh-Hans' ? 'CN' : null;
}

/** The press names no country for those of its own: 外交部长 + a Chinese name. */
export function isAtHome({ home }: Draft, name: string): boolean {
  return home !== null && isChineseName(fold(name));
}
