/**
 * The words for being at a meeting, as they stand behind whoever is there:
 *
 *   ……外长 出席        ……外长 也 应邀 参会        ……等 分别 列席
 *          ^attends          ^manner ^attends          ^manner ^attends
 */
export const ATTENDS = '(?:与会|出席|列席|参会|参加|到会)';
export const MANNER =
  '(?:共同|一道|一同|也|亦|均|都|分别|集体|悉数|先后|同时|全程|应邀|受邀|获邀|率团|率队|本人|代表[^,。;、]{1,8})*';
