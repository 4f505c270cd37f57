import { foldForSearch, type Topic } from '../../parse/index.ts';
import type { FacetCount, Reader } from '../../store/index.ts';
import { tableForm } from '../formats/stream.ts';
import { sendList } from '../paging.ts';
import { type App, answers, IdParameters, NoParameters, noSuch, sendRecord } from '../routing.ts';
import { pageOf } from '../whole-lists.ts';
import { namesOf, type TopicNames } from './names.ts';
import { SkosSchema, TopicListSchema, TopicParameters, type TopicRecord, TopicSchema } from './schema.ts';
import { skosOf } from './skos.ts';
import { topicTable } from './tables.ts';

/** The controlled vocabulary of topics, with counts. */
export function addTopicRoutes(app: App, topics: readonly Topic[], names: TopicNames): void {
  app.get(
    '/v1/topics',
    {
      config: { form: tableForm(topicTable) },
      schema: {
        operationId: 'listTopics',
        tags: ['topics'],
        summary: 'List topics',
        description:
          'The topics in the order of the vocabulary, each with what is above and below it. Counts include the topics below.',
        querystring: TopicParameters,
        response: answers('A page of topics.', TopicListSchema),
      },
    },
    (request, reply) =>
      sendList(request, reply, request.query, async ({ q, broader }, page) => {
        const sought = q?.map(foldForSearch);
        const isSought = (topic: TopicRecord) => {
          const named = foldForSearch(namesOf(topic).join('\n'));
          return !sought || sought.some((part) => named.includes(part));
        };
        const above = broader && new Set(broader.flatMap(names.idsOf));
        const found = (await recordsOf(topics, request.reader)).filter(
          (topic) => (!above || (topic.broader !== null && above.has(topic.broader))) && isSought(topic),
        );
        return pageOf(found, page);
      }),
  );

  app.get(
    '/v1/topics.jsonld',
    {
      schema: {
        operationId: 'getTopicScheme',
        tags: ['topics'],
        summary: 'The topics as SKOS',
        description: 'The whole vocabulary as a SKOS concept scheme in JSON-LD, without counts.',
        querystring: NoParameters,
        response: answers('The concept scheme.', SkosSchema, 'application/ld+json'),
      },
    },
    async (request, reply) =>
      reply
        .header('content-type', 'application/ld+json')
        .send(Buffer.from(JSON.stringify(skosOf(await recordsOf(topics, request.reader))))),
  );

  app.get(
    '/v1/topics/:id',
    {
      schema: {
        operationId: 'getTopic',
        tags: ['topics'],
        summary: 'Get a topic',
        description: 'One topic, with its counts.',
        params: IdParameters,
        querystring: NoParameters,
        response: answers('The topic.', TopicSchema),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const record = (await recordsOf(topics, request.reader)).find((each) => each.id === id);
      return sendRecord(
        reply,
        record ? Buffer.from(JSON.stringify(record)) : null,
        noSuch('topic', id, '/v1/topics'),
      );
    },
  );
}

async function recordsOf(topics: readonly Topic[], reader: Reader): Promise<TopicRecord[]> {
  const counts = await reader.facets.counts(
    'topic',
    topics.map(({ id }) => id),
  );
  return topics.map(({ id, labels, alt, broader, related, note, words }, place) => {
    const { points, documents } = counts[place] as FacetCount;
    return {
      id,
      labels,
      alt: { zh: alt?.zh ?? [], en: alt?.en ?? [], ru: alt?.ru ?? [] },
      broader: broader ?? null,
      narrower: topics.filter((each) => each.broader === id).map((each) => each.id),
      related: related ?? [],
      note,
      words: { zh: words.zh ?? [], en: words.en ?? [] },
      points,
      documents,
    };
  });
}
