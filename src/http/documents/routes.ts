import { DocumentRecordSchema } from '../../store/index.ts';
import { tableForm } from '../formats/stream.ts';
import { sendList, sendListOf } from '../paging.ts';
import { ProblemError } from '../problems/problem.ts';
import { type App, answers, IdParameters, NoParameters, noSuch, sendRecord } from '../routing.ts';
import {
  BlockListSchema,
  BlockParameters,
  DocumentListSchema,
  DocumentParameters,
  DocumentTextSchema,
  ReferenceListSchema,
  ReferenceParameters,
} from './schema.ts';
import { blockTable, documentTable, referenceTable } from './tables.ts';

const OTHERS = ['</v1/documents.atom>; rel="alternate"; type="application/atom+xml"'];
const missing = (id: string) => noSuch('document', id, '/v1/documents');

/** The documents, and what each holds: its text, its blocks, its references. */
export function addDocumentRoutes(app: App): void {
  app.get(
    '/v1/documents',
    {
      config: { form: tableForm(documentTable) },
      schema: {
        operationId: 'listDocuments',
        tags: ['documents'],
        summary: 'List documents',
        description: 'Documents, the newest published first.',
        querystring: DocumentParameters,
        response: answers('A page of documents.', DocumentListSchema),
      },
    },
    (request, reply) => sendList(request, reply, request.query, request.reader.documents.list, OTHERS),
  );

  app.get(
    '/v1/documents/:id',
    {
      schema: {
        operationId: 'getDocument',
        tags: ['documents'],
        summary: 'Get a document',
        description:
          'One document: where it is from, how much was found in it, and what could not be settled.',
        params: IdParameters,
        querystring: NoParameters,
        response: answers('The document.', DocumentRecordSchema),
      },
    },
    async ({ params: { id }, reader }, reply) =>
      sendRecord(reply, await reader.documents.get(id), missing(id)),
  );

  app.get(
    '/v1/documents/:id/text',
    {
      schema: {
        operationId: 'getDocumentText',
        tags: ['documents'],
        summary: 'Get the text of a document',
        description:
          'The text as UTF-8, byte for byte as it was received; every selector of the API counts code points in it.',
        params: IdParameters,
        querystring: NoParameters,
        response: answers('The text.', DocumentTextSchema, 'text/plain'),
      },
    },
    async ({ params: { id }, reader }, reply) => {
      const text = await reader.documents.text(id);
      if (text === null) throw new ProblemError('not-found', missing(id));
      return reply.header('content-type', 'text/plain; charset=utf-8').send(text);
    },
  );

  app.get(
    '/v1/documents/:id/blocks',
    {
      config: { form: tableForm(blockTable) },
      schema: {
        operationId: 'listDocumentBlocks',
        tags: ['documents'],
        summary: 'List the blocks of a document',
        description: 'The stretches that the text falls into, in order; joined, they are the text.',
        params: IdParameters,
        querystring: BlockParameters,
        response: answers('A page of blocks.', BlockListSchema),
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const { documents } = request.reader;
      const find = documents.blocks.bind(documents, id);
      return sendListOf(request, reply, request.query, find, missing(id));
    },
  );

  app.get(
    '/v1/documents/:id/references',
    {
      config: { form: tableForm(referenceTable) },
      schema: {
        operationId: 'listDocumentReferences',
        tags: ['documents'],
        summary: 'List the references of a document',
        description: 'What the document refers to, with every place that mentions it.',
        params: IdParameters,
        querystring: ReferenceParameters,
        response: answers('A page of references.', ReferenceListSchema),
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const { documents } = request.reader;
      const find = documents.references.bind(documents, id);
      return sendListOf(request, reply, request.query, find, missing(id));
    },
  );
}
