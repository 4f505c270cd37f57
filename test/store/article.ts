/** Parsed articles made by hand, of invented countries, people and meetings, whose spans are true. */
import type {
  ParsedArticle,
  ParsedMeeting,
  ParsedParticipant,
  ParsedPoint,
  ParsedReference,
  ParsedTag,
  Selector,
  Sidecar,
} from '../../src/parse/index.ts';
import type { Article } from '../../src/store/index.ts';

export interface ArticleOptions {
  id?: string;
  title?: string;
  /** Date of the meeting that the article reports. */
  date?: string | null;
  /** Id of the meeting that the article reports; null for an article that reports none. */
  meeting?: string | null;
  /** Meetings that the article mentions besides. */
  mentions?: Partial<ParsedMeeting>[];
  participants?: { id: string | null; name: string | null; country: string | null; titles?: string[] }[];
  /** Texts of the points of the communiqué. */
  points?: string[];
  /** Texts of the points of the remarks. */
  remarks?: string[];
  /** The page's tags; a point bears each that its text holds. */
  tags?: string[];
  /** Topics by the id; a point bears each whose label its text holds. */
  topics?: { id: string; label: string; broader?: string[] }[];
  /** The acts of each point of the communiqué. */
  acts?: ParsedPoint['acts'][];
  /** Documents that the article refers to. */
  references?: string[];
  sidecar?: Partial<Sidecar>;
}

/** An article as the writer takes it. */
export function article(options: ArticleOptions = {}): Article {
  const {
    id = 'alfa-2031',
    title = '甲国乙国外长会晤发表公报',
    date = '2031-05-06',
    meeting = 'alfa-fm-1',
    mentions = [],
    participants = [
      { id: 'jia-wen', name: '贾文', country: 'AA', titles: ['外长'] },
      { id: 'yi-duo', name: '易多', country: 'BB', titles: ['副总理', '外长'] },
    ],
    points = ['各方重申友好合作。', '各方决定发展绿色能源。'],
    remarks = ['坚持友好😀。'],
    tags = ['友好', '能源'],
    topics = [{ id: 'energy', label: '能源' }],
    acts = [],
    references = ['友好宪章'],
    sidecar,
  } = options;
  const write = textWriter();

  write.block('title', 'page', title);
  const heldAt = write.block('lead', 'reporter', `${title}在某市举行`);
  const present = participants.map(({ name, country }) =>
    write.block('lead', 'reporter', `${name ?? country}出席`),
  );
  const spoken = remarks.map((text) => ({ text, selector: write.block('remarks', 'speaker', `是${text}`) }));
  const agreed = points.map((text) => ({
    text,
    selector: write.block('communique', 'agreed', `、${text}`),
  }));
  const named = references.map((label) => ({ label, selector: write.block('lead', 'reporter', label) }));
  const tagged = tags.map((label) => ({ label, selector: write.block('metadata', 'page', label) }));
  const { text, blocks, selectorOf } = write.finish();

  const tagsOf = (pointText: string) => [
    ...tags
      .filter((label) => pointText.includes(label))
      .map((label) => ({ scheme: 'source' as const, id: `s-${label}`, label, broader: [], evidence: [] })),
    ...topics
      .filter(({ label }) => pointText.includes(label))
      .map((topic) => ({ scheme: 'topic' as const, broader: [], ...topic, evidence: [] })),
  ];
  const toPoint = (
    section: 'communique' | 'remarks',
    each: (typeof agreed)[number],
    index: number,
  ): ParsedPoint => ({
    key: `${section[0]}${index + 1}`,
    section,
    voice: section === 'communique' ? 'agreed' : 'speaker',
    speaker: section === 'communique' ? null : (participants[0]?.name ?? null),
    ordinal: index + 1,
    marker: section === 'communique' ? '、' : '是',
    heading: null,
    text: each.text,
    selector: selectorOf(each.selector),
    tags: tagsOf(each.text),
    acts: (section === 'communique' && acts[index]) || [],
  });
  const allPoints = [
    ...spoken.map((each, index) => toPoint('remarks', each, index)),
    ...agreed.map((each, index) => toPoint('communique', each, index)),
  ];
  const primary =
    meeting === null ? [] : [toMeeting({ id: meeting, date, primary: true }, selectorOf(heldAt))];

  const parsed: ParsedArticle = {
    format: 'gongbao/1',
    title,
    kind: 'communique',
    language: 'zh-Hans',
    length: [...text].length,
    source: null,
    published: sidecar?.published ?? null,
    publishedBasis: sidecar?.published ? 'curated' : null,
    pageUpdated: null,
    heading: null,
    blocks,
    meetings: [...primary, ...mentions.map((each) => toMeeting(each, selectorOf(heldAt)))],
    participants:
      meeting === null
        ? []
        : participants.map(
            ({ id: personId, name, country, titles = [] }, index): ParsedParticipant => ({
              personId,
              name,
              latinName: null,
              country,
              organisation: null,
              titles,
              role: index === 0 ? 'chair' : 'attendee',
              meetingId: meeting,
              order: index + 1,
              selector: selectorOf(present[index] ?? heldAt),
            }),
          ),
    points: allPoints,
    tags: tagged.map(
      ({ label, selector }): ParsedTag => ({
        scheme: 'source',
        id: `s-${label}`,
        label,
        selector: selectorOf(selector),
      }),
    ),
    references: named.map(
      ({ label, selector }): ParsedReference => ({
        kind: 'document',
        id: `d-${label}`,
        label,
        date: null,
        mentions: [{ point: allPoints[0]?.key ?? null, selector: selectorOf(selector) }],
      }),
    ),
    sidebar: null,
    problems: [],
  };
  return { id, text, parsed, sidecar: sidecar && { ...sidecar, id } };
}

function toMeeting(given: Partial<ParsedMeeting>, selector: Selector): ParsedMeeting {
  const date = given.date ?? null;
  const precision = date === null ? null : (['year', 'month', 'day'] as const)[date.split('-').length - 1];
  return {
    id: 'beta-summit',
    name: `会晤 ${given.id ?? 'beta-summit'}`,
    series: '甲乙外长会晤',
    seriesId: 'alfa-fm',
    ordinal: null,
    level: 'foreign-ministers',
    status: 'held',
    endDate: null,
    datePrecision: date?.startsWith('--') ? 'day' : (precision ?? null),
    dateBasis: date === null || date.startsWith('--') ? null : 'stated',
    city: '某市',
    country: 'AA',
    format: 'in-person',
    primary: false,
    ...given,
    date,
    selector,
  };
}

type Place = readonly [start: number, end: number];

/** Writes a text block by block, each on its own line, and knows where each stands. */
function textWriter() {
  let text = '';
  const blocks: ParsedArticle['blocks'] = [];
  return {
    block(
      type: ParsedArticle['blocks'][number]['type'],
      voice: ParsedArticle['blocks'][number]['voice'],
      line: string,
    ): Place {
      const start = [...text].length;
      text += `${line}\n`;
      const end = [...text].length;
      blocks.push({ type, heading: false, voice, speaker: null, start, end });
      return [start, end - 1];
    },
    finish() {
      const characters = [...text];
      const slice = (start: number, end: number) => characters.slice(Math.max(0, start), end).join('');
      const selectorOf = ([start, end]: Place): Selector => ({
        start,
        end,
        quote: slice(start, end),
        prefix: slice(start - 32, start),
        suffix: slice(end, end + 32),
      });
      return { text, blocks, selectorOf };
    },
  };
}
