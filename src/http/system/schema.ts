import * as z from 'zod';

export const HealthSchema = z
  .object({ status: z.literal('ok') })
  .describe('The server runs.')
  .meta({ id: 'Health' });

export const ReadinessSchema = z
  .object({
    status: z.literal('ready'),
    documents: z.int().min(1).describe('How many documents are stored.'),
    datasetVersion: z.string().describe('Version of everything stored, as in the header Dataset-Version.'),
  })
  .describe('The server can answer.')
  .meta({ id: 'Readiness' });

export const ProblemTypeSchema = z
  .object({
    type: z.string().describe('Address of this description; the `type` of every such problem.'),
    name: z.string(),
    title: z.string(),
    status: z.int().describe('The HTTP status it comes with.'),
    description: z.string(),
  })
  .describe('A kind of error that the API answers with.')
  .meta({ id: 'ProblemType' });

export const ProblemTypesSchema = z
  .object({ data: z.array(ProblemTypeSchema) })
  .describe('Every kind of error that the API answers with.')
  .meta({ id: 'ProblemTypes' });

export const ProblemNameParameters = z.object({ name: z.string().describe('Name of the problem type.') });

export const OpenApiSchema = z
  .record(z.string(), z.unknown())
  .describe('This description of the API, as OpenAPI 3.1.');
export const OpenApiYamlSchema = z.string().describe('This description of the API, as OpenAPI 3.1 in YAML.');

export const MetricsSchema = z.string().describe('Metrics in the text format of Prometheus.');
