/** Who meets, by what a meeting is called. */
import type { MeetingLevel } from '../../vocabulary/lexicon.ts';

const LEVELS: [RegExp, MeetingLevel][] = [
  [/副外长|副部长/, 'officials'],
  // 紧急救灾部门领导人会议: of those who head departments.
  [/(?:部门|机构|机关)(?:领导人|负责人)/, 'ministers'],
  // 外长防长2+2会谈: of ministers of two kinds.
  [/2[+加]2|外长[、和与及]?(?:国)?防长|外交[、和与及]?国?防务?部?长/, 'ministers'],
  [/外长|外交部长|外相/, 'foreign-ministers'],
  [/政府首脑|总理|政府磋商/, 'heads-of-government'],
  [/峰会|首脑|元首|领导人|领袖/, 'summit'],
  [/部长|防长|财长|大臣/, 'ministers'],
  [/高官|高层官员|高级官员|高阶|协调人|司局级|工作组|磋商|安全事务高级代表|安全会议秘书/, 'officials'],
];

/** 中俄总理定期会晤委员会: who sits in it is told by what stands behind. */
const COMMISSION = /^.*(?:会[晤议]|对话)委员会/;

/** The level of those who meet, by a meeting's name. */
export function levelOfName(name: string): MeetingLevel | null {
  const own = name.replace(COMMISSION, '');
  return LEVELS.find(([words]) => words.test(own))?.[1] ?? null;
}
