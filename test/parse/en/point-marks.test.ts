/** The marks that number points in English texts. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const HEAD =
  'Joint Statement of the Third Coast Summit\n\nThe Third Coast Summit was held in Rome on 3 May 2031.\n\n';
const points = (text: string) =>
  parser.parse(HEAD + text).points.map(({ ordinal, text: own }) => `${ordinal} ${own.replace(/\s+/g, ' ')}`);

describe('marks of points', () => {
  it.each([
    ['1. We agree.\n\n2. We build.\n'],
    ['1) We agree.\n2) We build.\n'],
    ['[1] We agree.\n[2] We build.\n'],
    ['§1 We agree.\n§2 We build.\n'],
    ['Para 1. We agree.\nPara 2. We build.\n'],
    ['(1) We agree.\n(2) We build.\n'],
    ['(i) We agree.\n(ii) We build.\n'],
    ['(a) We agree.\n(b) We build.\n'],
    ['• We agree.\n• We build.\n'],
    ['- We agree.\n- We build.\n'],
    ['1\\. We agree.\n\n2\\. We build.\n'],
    ['1.\u00a0We agree.\n\n2.\u00a0We build.\n'],
    ['Article 1\nWe agree.\n\nArticle 2\nWe build.\n'],
    ['First, We agree.\n\nSecond, We build.\n'],
    ['FIRST: We agree.\n\nSECOND: We build.\n'],
    ['OP1. We agree.\n\nOP2. We build.\n'],
    ['No. 1: We agree.\n\nNo. 2: We build.\n'],
    ['Decision No. 1. We agree.\n\nDecision No. 2. We build.\n'],
    ['Pillar I – We agree.\n\nPillar II – We build.\n'],
    ['Step One: We agree.\n\nStep Two: We build.\n'],
    ['#1 We agree.\n\n#2 We build.\n'],
    ['① We agree.\n\n② We build.\n'],
    ['1、We agree.\n\n2、We build.\n'],
    ['(one) We agree.\n\n(two) We build.\n'],
    ['→ We agree.\n\n→ We build.\n'],
    ['✔️ We agree.\n\n✔️ We build.\n'],
    ['o We agree.\n\no We build.\n'],
    ['We met. (1) We agree. (2) We build.\n'],
    ['1° We agree.\n\n2° We build.\n'],
    ['1-We agree.\n\n2-We build.\n'],
    ['I) We agree.\n\nII) We build.\n'],
    ['i) We agree.\n\nii) We build.\n'],
    ['A) We agree.\n\nB) We build.\n'],
    ['Firstly, We agree.\n\nSecondly, We build.\n'],
    ['1. We agree.\n\n1. We build.\n'],
  ])('%j', (text) => expect(points(text)).toEqual(['1 We agree.', '2 We build.']));

  it('what is numbered by name stands over what is numbered by another', () => {
    const text =
      'Pillar I: Trade\n\nAction 1: We agree.\n\nAction 2: We build.\n\nPillar II: Peace\n\nAction 3: We meet.\n';
    expect(points(text)).toEqual(['1 We agree.', '2 We build.', '3 We meet.']);
  });

  it.each([
    '1. Trade\n1. We agree.\n2. We build.\n2. Peace\n1. We meet.\n2. We talk.\n',
    '1. Trade\n\n1. We agree.\n\n2. We build.\n\n2. Peace\n\n1. We meet.\n\n2. We talk.\n',
    '1) Trade\n1) We agree.\n2) We build.\n2) Peace\n1) We meet.\n2) We talk.\n',
    '1. Trade\na. We agree.\nb. We build.\n2. Peace\na. We meet.\nb. We talk.\n',
  ])('a number heads numbers of its own style on a page that has lost its indents: %j', (text) =>
    expect(points(text)).toEqual(['1 We agree.', '2 We build.', '1 We meet.', '2 We talk.']),
  );

  it.each([
    'The ministers discussed issues including:\n- trade\n- ports\n\n1. We agree.\n\n2. We build.\n',
    'The agenda had the following topics:\n• Trade and ports\n• Peace\n\n1. We agree.\n\n2. We build.\n',
    '• Joint statement with:\n• Eero Lahde, Minister of Defence of Finland\n• Satu Koivu, Minister of Trade of Finland\n\n1. We agree.\n\n2. We build.\n',
  ])('what only names subjects or people is no point: %j', (text) =>
    expect(points(text)).toEqual(['1 We agree.', '2 We build.']),
  );

  it('a joint press release is agreed, and its bullets are its points', () => {
    const { kind, points: own } = parser.parse(
      'Joint press release: 3rd EU-Kazakhstan Cooperation Council\n\n14 May 2031\n\nThe European Union and Kazakhstan held the 3rd meeting of the Cooperation Council on 14 May 2031 in Brussels.\n\nThe Cooperation Council:\n\n- welcomed the progress on trade;\n- agreed to meet in Astana.\n',
    );
    expect([kind, own.map(({ section }) => section)]).toEqual([
      'press-release',
      ['communique', 'communique'],
    ]);
  });

  it('bullets between a sentence on the page and the story sum it up', () => {
    const { points: own } = parser.parse(
      'Ministers meet in Osh\n\nMinisters have agreed new measures on trade.\n\n- Ministers agree to cut duties\n- new fund for ports\n\nThe Foreign Secretary Ann Wells met the foreign ministers in Osh today.\n\nMinisters agreed a plan.\n',
    );
    expect(own).toEqual([]);
  });

  it('numbers in brackets within a sentence count its parts', () =>
    expect(points('We agree on: (1) ports; (2) ships.\n')).toEqual([]));
});
