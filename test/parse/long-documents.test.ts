/** How declarations and plans of many points number them. Texts are invented. */
import { describe, expect, it } from 'vitest';
import { parser } from './articles.ts';

const points = (text: string) =>
  parser.parse(text).points.map(({ marker, text: own }) => `${marker} ${own.replace(/\s+/g, ' ')}`);

describe('an action plan', () => {
  it('has its points at the lowest level of numbers in three parts', () => {
    const text =
      'Plan of Action of the Coast Partnership (2031-2035)\n\n1. TRADE\n\n1.1. Ports\n\n1.1.1. Open the ports;\n\n1.1.2. Build two more; and\n\n1.2. Ships\n\n1.2.1. Sail together.\n\n2. FOLLOW-UP\n\n2.1. Both sides will meet every year.\n\n2.2. They will report.\n';
    expect(points(text)).toEqual([
      '1.1.1. Open the ports;',
      '1.1.2. Build two more; and',
      '1.2.1. Sail together.',
      '2.1. Both sides will meet every year.',
      '2.2. They will report.',
    ]);
  });

  it('has none in its table of contents', () => {
    const contents = '1.序言\n2.经贸合作\n2.1 贸易\n2.2 金融\n\n';
    const text = `海岸伙伴关系行动计划(2031—2033)\n\n${contents}1.序言\n\n1.1 双方对合作表示满意。\n\n1.2 双方将制定计划。\n\n2.经贸合作\n\n2.1 贸易\n\n2.1.1 双方将扩大贸易。\n\n2.1.2双方将开放口岸。\n\n2.2 金融\n\n2.2.1 双方将加强金融合作。\n`;
    expect(points(text)).toEqual([
      '1.1 双方对合作表示满意。',
      '1.2 双方将制定计划。',
      '2.1.1 双方将扩大贸易。',
      '2.1.2 双方将开放口岸。',
      '2.2.1 双方将加强金融合作。',
    ]);
  });
});

it('numbers that begin anew under each heading keep the paragraphs below them', () => {
  const text =
    'Coast Forum Communiqué\n\nThanks\n\n1. Leaders thanked their hosts.\n\n2. Leaders, in considering the strategy:\n\n(a) endorsed its goals; and\n\n(b) asked for a review.\n\nClimate\n\n1. Leaders agreed on a plan.\n\n2. Leaders noted the storms.\n\nLeaders further agreed that graves are to be recorded.\n\nEnergy\n\n1. Leaders committed to the sun.\n\n2. Leaders will meet again.\n\nThe next Forum will be in Rome.\n';
  expect(points(text)).toEqual([
    '1. Leaders thanked their hosts.',
    '2. Leaders, in considering the strategy: (a) endorsed its goals; and (b) asked for a review.',
    '1. Leaders agreed on a plan.',
    '2. Leaders noted the storms. Leaders further agreed that graves are to be recorded.',
    '1. Leaders committed to the sun.',
    '2. Leaders will meet again.',
  ]);
});

it('numbers that run on below 一、 and 二、 leave these out', () => {
  const text =
    '海岸论坛公报\n\n1.我们在罗马会晤。\n\n2.我们欢迎各方。\n\n一、贸易和投资\n\n3.我们支持贸易。\n\n4.我们欢迎投资。\n\n二、能源\n\n5.我们鼓励合作。\n\n三、结语\n\n6.我们期待再次会晤。\n';
  expect(points(text)).toEqual([
    '1. 我们在罗马会晤。',
    '2. 我们欢迎各方。',
    '3. 我们支持贸易。',
    '4. 我们欢迎投资。',
    '5. 我们鼓励合作。',
    '6. 我们期待再次会晤。',
  ]);
});

describe('a declaration without numbers', () => {
  const HEAD = 'Joint Declaration of the Third Coast Summit\n\nWe met in Rome on 3 May 2031.\n\n';

  it('counts parts of its sentences, and has no points', () => {
    expect(
      points(
        `${HEAD}We agree on three priorities: (i) ports; (ii) ships; and (iii) crews.\n\nWe thank Italy.\n`,
      ),
    ).toEqual([]);
    const list = (subject: string) =>
      `We will, for ${subject}:\n\n– open ports;\n\n– build ships; and\n\n– train crews.\n\n`;
    expect(points(HEAD + list('trade') + list('peace') + list('health'))).toEqual([]);
  });

  it('but one list of commitments is what it is about', () => {
    expect(points(`${HEAD}We agree to:\n\n• open ports;\n\n• build ships.\n`)).toEqual([
      '• open ports;',
      '• build ships.',
    ]);
  });
});
