/** Who is at home where a text was written, and so is named without a country. */
import type { Draft } from '../../draft.ts';
import { fold } from '../../text/fold.ts';
import { isChineseName } from '../people/surnames.ts';

/** How far into a paragraph the agency that sent it is looked for, in characters. */
const HEAD = 8;
/** How many lines tell whose it is. */
const LINES = 200;

/**
 * The country of the press or the ministry whose page it is: as the page names it, or by words of its own that the text has
 * (鞏固邦誼, 中方); China where it has none and is written as there.
 */
export function homeOf({ lines, language, words }: Draft): string | null {
  for (const { type, start, end } of lines) {
    // 越通社河内——: an agency at the head of its report.
    const last = type === 'chrome' || type === 'metadata' ? end : Math.min(end, start + HEAD);
    const [publisher] = words.in('publishers', start, last);
    if (publisher) return publisher.value;
  }
  let ofAnyScript: string | null = null;
  for (const { start, end } of lines.slice(0, LINES))
    for (const { value } of words.in('homes', start, end)) {
      if (value.script === language) return value.country;
      if (value.script === null) ofAnyScript ??= value.country;
    }
  return ofAnyScript ?? (language === 'zh-Hans' ? 'CN' : null);
}

/** 安华首相, on a page from China: an office that the country whose page it is does not have. */
const FOREIGN = /(?:首相|外相|防相|总统|大臣|国务卿|国王|女王)$/;

/** The press names no country for those of its own: 外交部长 + a Chinese name. */
export function isAtHome({ home }: Draft, name: string, titles: string[] = []): boolean {
  if (home === null || !isChineseName(fold(name))) return false;
  return !/^(?:CN|HK|MO)$/.test(home) || !titles.some((title) => FOREIGN.test(fold(title)));
}
