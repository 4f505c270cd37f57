/** Speeches that an article prints in full. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const HEAD = `——在第四届中国—中亚峰会上的主旨发言
（2029年6月12日，比什凯克）
中华人民共和国主席　裴若谷
`;
const SPEECH = `尊敬的萨雷巴耶夫总统，
各位同事，朋友们：

很高兴来到群山环抱的城市。

我愿提出以下建议：

第一，坚守睦邻友好。我们要办好外长会晤。

第二，拓展务实合作。中方将设立专项贷款。

谢谢大家。

（新华社比什凯克6月12日电）`;

describe('a speech printed in full', () => {
  it.each([
    ['below its title', `同绘合作新画卷\n${HEAD}\n${SPEECH}`],
    [
      'below a report of it',
      `裴若谷引用谚语｜附全文\n\n中国国家主席裴若谷6月12日在比什凯克出席第四届中国—中亚峰会并发表讲话。\n\n发言全文：\n\n${HEAD}\n${SPEECH}`,
    ],
  ])('is its speaker’s, %s', (_, text) => {
    const { points, participants } = parser.parse(text);
    expect(points.map(({ section, ordinal, speaker }) => [section, ordinal, speaker])).toEqual([
      ['remarks', 1, '裴若谷'],
      ['remarks', 2, '裴若谷'],
    ]);
    expect(participants.map(({ name, country }) => [name, country])).toEqual([
      ['裴若谷', 'CN'],
      ['萨雷巴耶夫', 'KG'],
    ]);
  });

  it('says in its head when and where the meeting was', () => {
    const { title, meetings, blocks } = parser.parse(`同绘合作新画卷\n${HEAD}\n${SPEECH}`);
    expect(title).toBe('同绘合作新画卷');
    expect(meetings[0]).toMatchObject({ date: '2029-06-12', city: '比什凯克', country: 'KG', ordinal: 4 });
    expect(blocks.at(-1)?.type).toBe('report');
  });
});

describe('a meeting dated in the report and numbered over the speech', () => {
  it('is one', () => {
    const { meetings } = parser.parse(
      '亚信峰会举行\n\n出版：2034-10-09 20:17\n\n中国国家主席秦知10月9日在阿塞拜疆巴库出席亚洲相互协作与信任措施会议（亚信）峰会。\n\n——在亚信第九次峰会上的讲话\n\n尊敬的马梅多夫总统：\n\n很高兴来到这里。\n\n我们要建设亚洲。\n\n谢谢大家。',
    );
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({ series: '亚信峰会', ordinal: 9, date: '2034-10-09', city: '巴库' });
  });
});

describe('a city of the vocabulary', () => {
  it('gives its country', () => {
    const { meetings } = parser.parse('会晤举行\n\n第33次中印外长会晤2034年12月18日在大理举行。');
    expect(meetings[0]).toMatchObject({ city: '大理', country: 'CN' });
  });
});
