/**
 * Synthetic articles, the same for the same number: clauses of test/corpus put together anew, with invented names and
 * numbers between them, fifteen points an article on average. Deterministic.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedArticle, ParsedPoint } from '../src/parse/index.ts';
import type { Article } from '../src/store/index.ts';

const folder = fileURLToPath(new URL('../test/corpus', import.meta.url));
const topics = [
  'energy',
  'security',
  'culture',
  'health',
  'customs',
  'agriculture',
  'connectivity',
  'education',
];
const countries = ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU', 'FR', 'JP', 'BR', 'KE', 'LA'];
/** Days that the articles are spread over. */
const DAYS = 9700;

export interface Random {
  /** A whole number below `limit`. */
  below(limit: number): number;
  of<Item>(items: readonly Item[]): Item;
}

/** Numerical Recipes' linear congruential generator: enough for texts. */
export function createRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, of: (items) => items[below(items.length)] as never };
}

function readClauses(): string[] {
  const clauses = new Set<string>();
  for (const set of readdirSync(folder).filter((name) => /^zh-\d$/.test(name))) {
    for (const file of readdirSync(join(folder, set)).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(join(folder, set, file), 'utf8');
      if (text.includes('\ufffd')) continue;
      for (const clause of text.split(/[，。；！？\n]/))
        if (/^[\u4e00-\u9fff0-9A-Za-z、“”《》（）—-]{4,40}$/.test(clause)) clauses.add(clause);
    }
  }
  return [...clauses];
}

/** Articles with so many points together. */
export function* syntheticArticles(points: number, seed = 42): Generator<Article> {
  const random = createRandom(seed);
  const clauses = readClauses();
  const characters = [...new Set(clauses.join(''))].filter((each) => /[\u4e00-\u9fff]/.test(each));
  const articles = Math.ceil(points / 15);
  const name = () => Array.from({ length: 2 + random.below(2) }, () => random.of(characters)).join('');
  const pointText = () => {
    let text = '';
    for (const length = 120 + random.below(195); text.length < length; ) {
      const invented = random.below(100) < 12;
      text += invented ? `同${name()}签署${random.below(3000)}项文件` : random.of(clauses);
      text += random.below(4) === 0 ? '。' : '，';
    }
    return text;
  };
  for (let index = 0, left = points; left > 0; index++) {
    const count = Math.min(left, index === articles - 1 ? left : 15);
    left -= count;
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor((index * DAYS) / articles)))
      .toISOString()
      .slice(0, 10);
    yield articleOf(
      `d${String(index).padStart(6, '0')}`,
      day,
      Array.from({ length: count }, pointText),
      random,
    );
  }
}

function articleOf(id: string, date: string, texts: readonly string[], random: Random): Article {
  const lines = texts.map((text, index) => `${index + 1}、${text}`);
  let at = 0;
  const points = lines.map((line, index): ParsedPoint => {
    const start = at;
    at += line.length + 1;
    const topic = random.of(topics);
    return {
      key: `c${index + 1}`,
      section: index % 5 === 4 ? 'remarks' : 'communique',
      voice: index % 5 === 4 ? 'speaker' : 'agreed',
      speaker: null,
      ordinal: index + 1,
      marker: `${index + 1}、`,
      heading: null,
      text: texts[index] as string,
      selector: { start, end: start + line.length, quote: line, prefix: '', suffix: '' },
      tags: [{ scheme: 'topic', id: topic, label: topic, broader: [], evidence: [] }],
      acts: [],
    };
  });
  const text = `${lines.join('\n')}\n`;
  const selector = { start: 0, end: 1, quote: '1', prefix: '', suffix: '' };
  const meetingId = `meeting-${id}`;
  const parsed: ParsedArticle = {
    format: 'gongbao/1',
    title: `会议 ${id}`,
    kind: 'communique',
    language: 'zh-Hans',
    length: text.length,
    source: null,
    published: date,
    publishedBasis: 'curated',
    pageUpdated: null,
    heading: null,
    blocks: [
      { type: 'communique', heading: false, voice: 'agreed', speaker: null, start: 0, end: text.length },
    ],
    meetings: [
      {
        id: meetingId,
        name: `会议 ${id}`,
        series: null,
        seriesId: null,
        ordinal: null,
        level: null,
        status: 'held',
        date,
        endDate: null,
        datePrecision: 'day',
        dateBasis: 'stated',
        city: null,
        country: null,
        format: null,
        primary: true,
        selector,
      },
    ],
    participants: [0, 1, 2].map((order) => ({
      personId: null,
      name: null,
      latinName: null,
      country: countries[(random.below(4) + order * 4) % countries.length] as string,
      organisation: null,
      titles: [],
      role: 'attendee',
      meetingId,
      order: order + 1,
      selector,
    })),
    points,
    tags: [],
    references: [],
    sidebar: null,
    problems: [],
  };
  return { id, text, parsed };
}
