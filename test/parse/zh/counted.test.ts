/** Meetings that a report calls by how many met or by their kind alone, and people whom only their office places. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { read, told } from './told.ts';

describe('a meeting without a name of its own', () => {
  it.each([
    [
      'is called by how many met',
      '六国外长会24日在杜尚别举行。塔吉克斯坦外长穆赫里丁主持，中国外长何田出席。',
      '六国外长会 | foreign-ministers | 穆赫里丁[TJ]*, 何田[CN]',
    ],
    [
      'is called so with its number',
      '在周三举行的第五次五国外长会上，外交部长何田表示，中方支持。会议在杜尚别举行，塔吉克斯坦外长穆赫里丁主持。',
      '第五次五国外长会 | foreign-ministers | 何田[CN], 穆赫里丁[TJ]*',
    ],
    [
      'is of leaders',
      '24日，五国峰会在杜尚别举行。塔吉克斯坦总统拉赫蒙主持会议。',
      '五国峰会 | summit | 拉赫蒙[TJ]*',
    ],
    [
      'is told by its kind',
      '24日，有关国家外长在杜尚别举行闭门会议，塔吉克斯坦外长拉赫蒙、哈萨克斯坦外长托卡列夫出席。',
      '- | foreign-ministers | 拉赫蒙[TJ], 托卡列夫[KZ]',
    ],
  ])('%s', (_, report, expected) => {
    const page = `会议举行\n2031年9月25日 来源：新华社\n\n${report}`;
    expect(read(page)).toBe(expected);
    expect(told(page)).toBe('2031-09-24 杜尚别 TJ in-person');
  });
});

describe('a name before its office', () => {
  it.each([
    ['石田茂首相24日在纽约与中国总理方远举行会谈。', '石田茂[JP], 方远[CN]'],
    ['【时事社纽约9月24日电】石田茂首相24日在纽约与中国总理方远举行会谈。', '石田茂[JP], 方远[CN]'],
    ['高市早苗首相24日在华盛顿同美国总统卡特举行会谈。', '高市早苗[JP], 卡特[US]'],
    ['岩屋毅外相24日在东京与法国外长巴罗举行会谈。', '岩屋毅[JP], 巴罗[FR]'],
    ['（吉隆坡讯）安华首相24日在布城会见中国总理方远。马中两国同意加强合作。', '安华[MY], 方远[CN]'],
    ['安华首相24日在布城会见中国总理方远。', '安华[MY], 方远[CN]'],
    ['沙菲首相24日在布城会见中国总理方远。', '沙菲[], 方远[CN]'],
  ])('%s', (report, expected) => {
    const japan = /安华|沙菲/.test(report) ? '' : '日本政府25日发表了有关情况。';
    const { participants } = parser.parse(`会谈\n2031年9月25日\n\n${report}\n\n${japan}`);
    expect(participants.map(({ name, country }) => `${name}[${country ?? ''}]`).join(', ')).toBe(expected);
  });
});

it('counts points by Roman numbers with half a bracket', () => {
  const page = '中英联合声明\n\ni）扩大经贸往来。\nii）加强人文交流。\niii）恢复财金对话。';
  expect(parser.parse(page).points.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
});
