import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { addVary } from '../caching.ts';
import { accepted } from '../formats/media.ts';
import { ProblemError } from '../problems/problem.ts';
import { type App, IdParameters, NoParameters, noSuch } from '../routing.ts';
import { bibtex } from './bibtex.ts';
import { findCited } from './cited.ts';
import { type CslItem, CslSchema, cslItem } from './csl.ts';
import { ris } from './ris.ts';

const CitationFormat = z
  .enum(['json', 'bib', 'ris'])
  .describe('`json`: CSL-JSON. `bib`: BibTeX. `ris`: RIS.')
  .meta({ id: 'CitationFormat' });
type CitationFormat = z.infer<typeof CitationFormat>;

const forms: Record<CitationFormat, { media: string; write: (item: CslItem) => string; schema: z.ZodType }> =
  {
    json: {
      media: 'application/vnd.citationstyles.csl+json',
      write: (item) => JSON.stringify([item]),
      schema: CslSchema,
    },
    bib: {
      media: 'application/x-bibtex',
      write: bibtex,
      schema: z.string().describe('A citation as BibTeX.'),
    },
    ris: {
      media: 'application/x-research-info-systems',
      write: ris,
      schema: z.string().describe('A citation as RIS.'),
    },
  };

const byMedia = new Map(
  Object.entries(forms).map(([format, { media }]) => [media, format as CitationFormat]),
);
const content = Object.fromEntries(Object.values(forms).map(({ media, schema }) => [media, { schema }]));

/** How to cite a point, or a whole document. */
export function addCitationRoutes(app: App): void {
  addRoutes(app, 'points', 'point', 'Point');
  addRoutes(app, 'documents', 'document', 'Document');
}

function addRoutes(app: App, kind: 'points' | 'documents', noun: 'point' | 'document', name: string): void {
  const path = `/v1/${kind}/:id/citation`;
  const schema = {
    tags: [kind],
    summary: `Cite a ${noun}`,
    description: `A citation of the ${noun}, with its permalink and the version of the dataset, for a reference manager.`,
    querystring: NoParameters,
    response: { 200: { description: 'The citation.', content } },
  };
  const cite = async (request: FastifyRequest, reply: FastifyReply, id: string, format: CitationFormat) => {
    addVary(reply, 'Accept');
    const cited = await findCited(request, kind, id);
    if (cited === null) throw new ProblemError('not-found', noSuch(noun, id, `/v1/${kind}`));
    const { media, write } = forms[format];
    return reply.header('content-type', `${media}; charset=utf-8`).send(write(cslItem(cited)));
  };

  const config = { namesHost: true };
  app.get(
    path,
    { config, schema: { ...schema, operationId: `get${name}Citation`, params: IdParameters } },
    (request, reply) => cite(request, reply, request.params.id, accepted(request, byMedia) ?? 'json'),
  );
  app.get(
    `${path}.:format`,
    {
      config,
      schema: {
        ...schema,
        operationId: `get${name}CitationAs`,
        summary: `${schema.summary}, in a form`,
        params: IdParameters.extend({ format: CitationFormat }),
      },
    },
    (request, reply) => cite(request, reply, request.params.id, request.params.format),
  );
}
