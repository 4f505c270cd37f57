/** A request and its answer, as the contract shows them: short, but whole. */
import type { ParsedArticle, ParseReport } from '../../parse/index.ts';

export const requestExample = {
  text: '一、双方重申互信。\n二、双方同意保持沟通。\n',
  sidecar: { published: '2031-09-13' },
};

const article: ParsedArticle = {
  format: 'gongbao/1',
  title: null,
  kind: 'news',
  language: 'zh-Hans',
  length: 22,
  source: null,
  published: '2031-09-13',
  publishedBasis: 'curated',
  pageUpdated: null,
  heading: null,
  blocks: [
    { type: 'lead', heading: false, voice: 'reporter', speaker: null, start: 0, end: 10 },
    { type: 'lead', heading: false, voice: 'reporter', speaker: null, start: 10, end: 22 },
  ],
  meetings: [],
  participants: [],
  points: [
    {
      key: 'n1',
      section: 'report',
      voice: 'reporter',
      speaker: null,
      ordinal: 1,
      marker: '一、',
      heading: null,
      text: '双方重申互信。',
      selector: {
        start: 0,
        end: 9,
        quote: '一、双方重申互信。',
        prefix: '',
        suffix: '\n二、双方同意保持沟通。\n',
      },
      tags: [],
      acts: [
        {
          act: 'reaffirm',
          verb: '重申',
          span: { start: 4, end: 6 },
          actor: { label: '双方', span: { start: 2, end: 4 }, countries: null, bloc: null },
          commitment: false,
          rule: 'not-agreed',
        },
      ],
    },
    {
      key: 'n2',
      section: 'report',
      voice: 'reporter',
      speaker: null,
      ordinal: 2,
      marker: '二、',
      heading: null,
      text: '双方同意保持沟通。',
      selector: {
        start: 10,
        end: 21,
        quote: '二、双方同意保持沟通。',
        prefix: '一、双方重申互信。\n',
        suffix: '\n',
      },
      tags: [
        {
          scheme: 'topic',
          id: 'mechanism',
          label: '机制建设',
          broader: [],
          evidence: [{ start: 16, end: 20 }],
        },
      ],
      acts: [
        {
          act: 'agree',
          verb: '同意',
          span: { start: 14, end: 16 },
          actor: { label: '双方', span: { start: 12, end: 14 }, countries: null, bloc: null },
          commitment: false,
          rule: 'not-agreed',
        },
      ],
    },
  ],
  tags: [],
  references: [],
  sidebar: null,
  problems: [
    { code: 'no-title', message: 'No line before the first paragraph looks like a title.', span: null },
    {
      code: 'no-meeting',
      message: 'No phrase in the text names the meeting that the article reports.',
      span: null,
    },
  ],
};

const report: ParseReport = {
  length: 22,
  coverage: [{ type: 'lead', blocks: 2, length: 22, share: 1 }],
  points: [{ section: 'report', found: 2, declared: 2, highest: 2, missing: [] }],
  notUnderstood: { problems: article.problems, inNoSection: [], outsidePoints: [] },
  words: [
    'All 22 code points of the text are accounted for: lead 100 % (2 blocks).',
    'report: 2 points found, the highest number is 2, none is missing.',
    'No line before the first paragraph looks like a title. (no-title)',
    'No phrase in the text names the meeting that the article reports. (no-meeting)',
  ],
};

export const answerExample = { article, report };
