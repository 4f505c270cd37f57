/** Servers over real database files, whose every answer is checked against the contract. */
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import { readExamples } from '../../src/cli/examples.ts';
import {
  type AppOptions,
  type ArticleParser,
  buildApp,
  type Codes,
  openapiDocument,
} from '../../src/http/index.ts';
import type { Problem } from '../../src/http/problems/problem.ts';
import { reportOf } from '../../src/parse/index.ts';
import { type Article, openLiveStore, type Writer } from '../../src/store/index.ts';
import { parser as inThread, vocabularies } from '../parse/articles.ts';
import { article } from '../store/article.ts';
import { databaseWith } from '../store/database.ts';
import { createContractCheck } from './contract.ts';

export type Answer = LightMyRequestResponse;

export interface TestServer {
  app: FastifyInstance;
  writer: Writer;
  /** Asks with GET, or as told; the answer keeps the contract, or the test fails. */
  get(url: string, options?: Omit<InjectOptions, 'url' | 'path'>): Promise<Answer>;
}

/** Two articles of invented countries; the later one mentions a planned meeting. */
export const articles: readonly Article[] = [
  article(),
  article({
    id: 'bravo-2032',
    title: '丙国丁国峰会发表宣言',
    date: '2032-07',
    meeting: 'bravo-summit',
    participants: [{ id: 'bing-xi', name: '丙西', country: 'CC', titles: ['总统'] }],
    mentions: [{ id: 'charlie', date: null, status: 'planned', level: 'summit', country: null, city: null }],
    points: ['支持能源合作。', '别的。'],
    sidecar: { published: '2032-07-09', sourceUrl: 'https://example.org/1', rights: '丙' },
  }),
];

/** Parses in this thread; that the server's own way keeps others free is for test/cli/serve-parse.test.ts to show. */
export const parser: ArticleParser = {
  async parse({ text, sidecar }) {
    const article = inThread.parse(text, sidecar);
    return Buffer.from(JSON.stringify({ article, report: reportOf(article) }));
  },
};

const read = readExamples();
const examples = () => read;

/** The topics and acts of data/vocabularies. */
export const codes: Codes = { topics: vocabularies.topics, acts: vocabularies.acts.acts };

/** Starts a server over a database that holds the articles; it reads, as `gongbao serve` does, by a handle of its own. */
export async function serverWith(
  given: readonly Article[] = articles,
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  const { db, writer } = databaseWith(...given);
  const store = openLiveStore(db.file);
  onTestFinished(() => store.close());
  const app = await buildApp({ store, parser, codes, examples, validateAnswers: true, ...options });
  onTestFinished(() => app.close());
  const check = createContractCheck(await openapiDocument(app));
  return {
    app,
    writer,
    async get(url, options = {}) {
      const answer = await app.inject({ method: 'GET', ...options, url });
      const { statusCode: status, headers, body } = answer;
      check({ method: options.method ?? 'GET', url, status, headers, body });
      return answer;
    },
  };
}

/** The problem that an answer is; fails where it is none. */
export function problemOf(answer: Answer): Problem & { name: string } {
  const problem = answer.json<Problem>();
  return { ...problem, name: problem.type.replace('/problems/', '') };
}

/** Every route of the contract that is read, with an address of it that exists for the articles above. */
export const exampleUrls: Record<string, string> = {
  '/healthz': '/healthz',
  '/readyz': '/readyz',
  '/metrics': '/metrics',
  '/openapi.json': '/openapi.json',
  '/openapi.yaml': '/openapi.yaml',
  '/problems': '/problems',
  '/problems/{name}': '/problems/not-found',
  '/v1/changes': '/v1/changes',
  '/v1/documents.atom': '/v1/documents.atom',
  '/v1/documents': '/v1/documents',
  '/v1/documents.{format}': '/v1/documents.csv',
  '/v1/documents/{id}': '/v1/documents/alfa-2031',
  '/v1/documents/{id}/citation': '/v1/documents/alfa-2031/citation',
  '/v1/documents/{id}/citation.{format}': '/v1/documents/alfa-2031/citation.bib',
  '/v1/documents/{id}/text': '/v1/documents/alfa-2031/text',
  '/v1/documents/{id}/blocks': '/v1/documents/alfa-2031/blocks',
  '/v1/documents/{id}/blocks.{format}': '/v1/documents/alfa-2031/blocks.csv',
  '/v1/documents/{id}/references': '/v1/documents/alfa-2031/references',
  '/v1/documents/{id}/references.{format}': '/v1/documents/alfa-2031/references.csv',
  '/v1/meetings': '/v1/meetings',
  '/v1/meetings.{format}': '/v1/meetings.csv',
  '/v1/meetings/{id}': '/v1/meetings/alfa-fm-1',
  '/v1/meetings/{id}/points': '/v1/meetings/alfa-fm-1/points',
  '/v1/meetings/{id}/points.{format}': '/v1/meetings/alfa-fm-1/points.csv',
  '/v1/meetings/{id}/participants': '/v1/meetings/alfa-fm-1/participants',
  '/v1/meetings/{id}/participants.{format}': '/v1/meetings/alfa-fm-1/participants.csv',
  '/v1/people': '/v1/people',
  '/v1/people.{format}': '/v1/people.csv',
  '/v1/people/{id}': '/v1/people/jia-wen',
  '/v1/export': '/v1/export',
  '/v1/export.sqlite': '/v1/export.sqlite',
  '/v1/compare': '/v1/compare?left=alfa-2031:remarks&right=alfa-2031:communique',
  '/v1/points': '/v1/points',
  '/v1/points.{format}': '/v1/points.csv',
  '/v1/points/{id}': '/v1/points/alfa-2031.c1',
  '/v1/search': '/v1/search?q=%E8%83%BD%E6%BA%90',
  '/v1/search.{format}': '/v1/search.csv?q=%E8%83%BD%E6%BA%90',
  '/v1/phrases': '/v1/phrases?q=%E8%83%BD%E6%BA%90',
  '/v1/phrases.{format}': '/v1/phrases.csv?q=%E8%83%BD%E6%BA%90',
  '/v1/points/{id}/similar': '/v1/points/alfa-2031.c1/similar',
  '/v1/points/{id}/citation': '/v1/points/alfa-2031.c1/citation',
  '/v1/points/{id}/citation.{format}': '/v1/points/alfa-2031.c1/citation.bib',
  '/v1/tags': '/v1/tags',
  '/v1/tags.{format}': '/v1/tags.csv',
  '/v1/topics': '/v1/topics',
  '/v1/topics.{format}': '/v1/topics.csv',
  '/v1/topics.jsonld': '/v1/topics.jsonld',
  '/v1/topics/{id}': '/v1/topics/energy',
  '/v1/acts': '/v1/acts',
  '/v1/acts/{id}': '/v1/acts/support',
  '/v1/acts.{format}': '/v1/acts.csv',
  '/v1/references': '/v1/references',
  '/v1/references.{format}': '/v1/references.csv',
};
