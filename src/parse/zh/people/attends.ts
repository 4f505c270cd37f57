/**
 * The words for being at a meeting, as they stand behind whoever is there:
 *
 *   ……外长 出席        ……外长 也 应邀 参会        ……等 分别 列席
 *          ^attends          ^manner ^attends          ^manner ^attends
 */
export const ATTENDS = '(?:与会|出席|列席|参会|参加|到会)';
export const MANNER =
  '(?:共同|一道|一同|也|亦|均|都|分别|集体|悉数|先后|同时|全程|应邀|受邀|获邀|率团|率队|本人|代表[^,。;、]{1,8})*';

/** 会议由印度外长主持; 主持人 is none who presides. */
const PRESIDES =
  '(?:共同|联合|轮流)?主持(?:了)?(?:[本此这]次|是次)?(?:会[议晤谈]|峰会|论坛|对话|下|(?=[,。;]|$))';
/** What follows an office that somebody without a name holds, where they were at the meeting. */
export const THERE = new RegExp(
  `^等?${MANNER}(?:${ATTENDS}(?!的)|应邀|(?:[今昨当][日天]|(?:\\d{1,2}月)?\\d{1,2}日)?[于在][^,。;、]{2,40}(?:举行|召开)(?!记者|新闻|招待|仪式|演讲|宴会)|(?:[今昨当][日天]|\\d{1,2}日)?举行(?:线上|视[频讯像]|双边|三方|四方)?(?:会议|会谈|会晤|磋商)|共同发表|发表了?(?:共同|联合)(?:宣言|声明|公报)|${PRESIDES})`,
);

/** 齐集某地: to come together there. */
const GATHER = '齐集|齐聚|聚会|集会|相聚|聚首';
/** 我们,甲国和乙国外长,于……举行会议: what those who declare go on with. */
export const DECLARES = new RegExp(`^,[于在]?[^,。;、]{2,40}(?:举行|召开|会晤|${GATHER})`);
/** 我们,甲国和乙国的国家元首,于……齐集某地: who were there, whatever they are called. */
export const DECLARES_THERE = new RegExp(`^,[于在]?[^,。;、]{2,40}(?:${GATHER})`);
