import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../src/parse/index.ts';
import { Source } from '../../../src/parse/text/source.ts';

describe('the fold', () => {
  it.each([
    ['中國－中亞', '中国-中亚'],
    ['中国—中亚', '中国-中亚'],
    ['１２（３），', '12(3),'],
    ['「一帶一路」', '"一带一路"'],
    ['外\u200b长', '外长'],
  ])('takes %s for %s', (written, folded) => expect(new Source(written).folded).toBe(folded));

  it('for search pays no regard to case', () => expect(foldForSearch('Ｇ20 峰會')).toBe('g20 峰会'));
});

describe('layout', () => {
  it('takes no English for the signs that forums put behind their lines', () => {
    const lines = Array.from(
      { length: 5 },
      (_, i) => `${i}. Respect for sovereignty, equality and non-interference.`,
    );
    expect(new Source(lines.join('\n')).folded).toBe(lines.join('\n'));
  });
  it('wrapped lines are joined whichever way they end, and a number alone on its line is not', () => {
    const lines = [
      '9.',
      'The Summit endorsed the directive of the Council on the joint procurement of',
      'essential medicines and urged Partner States to pay a visit to',
      'Arusha, and to allocate funds for the regional centres of the Union.',
      '10.',
      'The Summit received a brief on the situation in the eastern part of the lake',
      'and commended the parties for the release of those whom they had detained in',
      'the year before, and called for the full observance of what had been agreed.',
      '11.',
      'The Summit thanked the people of the city for the warm welcome that they had',
      'given to all who came, and asked the Council to see to it that it be known.',
      '',
    ];
    const folded = (end: string) => new Source(lines.join(end)).folded.replaceAll('\r', '');
    expect(folded('\r\n')).toBe(folded('\n'));
    expect(
      folded('\n')
        .split('\n')
        .map((line) => line.slice(0, 14)),
    ).toEqual(['9.', 'The Summit end', '10.', 'The Summit rec', '11.', 'The Summit tha', '']);
  });
  it.each([
    ['tags and entities', '<p>外长<b>会&nbsp;晤</b></p><p>公报</p>', '外长会 晤\n公报'],
    [
      'scripts, styles and captions',
      '<p>甲</p><script>一、</script><figcaption>图</figcaption><p>乙</p>',
      '甲\n乙',
    ],
    ['Markdown', '# 公报\n**一、**各方[同意](https://example.org)', '公报\n一、各方同意'],
    ['glosses', '中國(guó)公報(bào)', '中国公报'],
    ['letters set apart', '第 四 届 峰 会', '第四届峰会'],
    ['spaces around numbers', '2031 年 6 月 5 日', '2031年6月5日'],
  ])('%s are left out of the fold', (_, written, folded) => {
    expect(new Source(written).folded.trim()).toBe(folded);
  });

  it('lines that break anywhere before the edge are joined where a sentence goes on', () => {
    const wide = 'the leaders of both coasts took stock of what draws on trade and on law';
    // Each line another: the same one twice is a title that the page repeats.
    const paragraph = ['trade', 'ports', 'ships', 'crews', 'coast', 'rules'].map((word) =>
      wide.replace('trade', word),
    );
    const short = ['They', 'were asked to pay a visit to', 'Rome. They accepted.'];
    const folded = [[...paragraph, ...short].join(' '), 'Open', 'Seas'].join('\n');
    expect(new Source([...paragraph, ...short, 'Open', 'Seas'].join('\n')).folded).toBe(folded);
  });

  it('two lines between empty ones are one paragraph where the first ends with a comma', () => {
    const long =
      'The Council held its session, with the participation of Their Excellencies, in a city by the sea that all of them knew well:';
    const text = `${long}\n\nHis Excellency Ali Keita,\nMinister of Mali\n\nPorts,\nships,\ncrews\n`;
    expect(new Source(text).folded).toBe(text.replace('Keita,\n', 'Keita, '));
  });

  it('rules of signs are joined to no paragraph', () => {
    const rule = '='.repeat(70);
    const text = [
      rule,
      'Joint Statement by the Leaders of Both Coasts on Open Seas and Open Ports',
      rule,
      ...Array.from(
        { length: 6 },
        () => 'the leaders of both coasts took stock of what draws on trade and on law',
      ),
    ].join('\n');
    expect(new Source(text).folded.split('\n').slice(0, 3)).toEqual(text.split('\n').slice(0, 3));
  });

  it('what is left out stays in the quote', () => {
    const text = '中國(guó)公報';
    expect(new Source(text).selector(0, 4)).toMatchObject({ start: 0, end: 9, quote: text });
  });
});

describe('for every text', () => {
  it('offsets count code points, and the quote of a unit is at its span', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.nat(60),
        fc.nat(10),
        (text, at, size) => {
          const source = new Source(text);
          const start = Math.min(at, source.folded.length);
          const end = Math.min(start + size, source.folded.length);
          const { start: from, end: to, quote } = source.selector(start, end);
          const characters = [...text];
          expect(source.length).toBe(characters.length);
          // Also where an offset lies between the two units of one code point: the span then holds all of it.
          expect(characters.slice(from, to).join('')).toBe(quote);
        },
      ),
    );
  });
});
