/** Who is at home where a text was written, and so is named without a country. */
import type { Draft } from '../draft.ts';

const AT_HOME = /中方|中国|中[美俄日韩英法德欧印非阿拉]|新华社|央视|人民网|人民日报|中新社|新华网/;
/** The Chinese press names no country for those of its own: 外交部长 + a Chinese name, in a text that speaks of 中方. */
export function isAtHome({ text }: Draft, name: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(name) && AT_HOME.test(text);
}
