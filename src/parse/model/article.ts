/**
 * The parse of one article, as zod schemas: the public format that `gongbao parse` prints. Types, validation and OpenAPI are all
 * derived from here and from the files beside it.
 */
import * as z from 'zod';
import { BlockSchema } from './block.ts';
import { DateBasis, DateText } from './date.ts';
import { ParsedMeetingSchema, ParsedParticipantSchema } from './meeting.ts';
import { ParsedPointSchema, TagScheme } from './point.ts';
import { SelectorSchema, SpanSchema } from './span.ts';

export const DocumentKind = z
  .enum(['communique', 'joint-statement', 'declaration', 'press-release', 'news'])
  .describe('What the article is or carries.')
  .meta({ id: 'DocumentKind' });

export const ParsedTagSchema = z
  .object({ scheme: TagScheme, id: z.string(), label: z.string(), selector: SelectorSchema })
  .meta({ id: 'ParsedTag' });
export type ParsedTag = z.infer<typeof ParsedTagSchema>;

export const ReferenceKind = z
  .enum(['meeting', 'document', 'organisation', 'initiative', 'country', 'place'])
  .meta({ id: 'ReferenceKind' });

export const MentionSchema = z
  .object({
    point: z.string().nullable().describe('Key of the point the mention stands in, or null.'),
    selector: SelectorSchema,
  })
  .meta({ id: 'Mention' });

export const ParsedReferenceSchema = z
  .object({
    kind: ReferenceKind,
    id: z.string().describe('The meeting id for a meeting; otherwise readable and stable.'),
    label: z.string(),
    date: DateText.nullable(),
    mentions: z.array(MentionSchema).min(1),
  })
  .describe('What the article refers to, once, with every place that mentions it.')
  .meta({ id: 'ParsedReference' });
export type ParsedReference = z.infer<typeof ParsedReferenceSchema>;

export const SidebarSchema = z
  .object({
    heading: z.string(),
    subheading: z.string().nullable(),
    paragraphs: z.int().min(0),
    links: z.array(SelectorSchema).describe('Links to other articles that stand inside the text.'),
    selector: SelectorSchema,
  })
  .describe('A box beside the story, on another matter.')
  .meta({ id: 'Sidebar' });

export const ProblemSchema = z
  .object({
    code: z.string().describe('Stable name of the problem; docs/parse-problems.md lists them.'),
    message: z.string(),
    span: SpanSchema.nullable(),
  })
  .describe('What the parser could not settle, in words.')
  .meta({ id: 'ParseProblem' });
export type Problem = z.infer<typeof ProblemSchema>;

const sourced = z.object({ label: z.string(), selector: SelectorSchema });

export const ParsedArticleSchema = z
  .object({
    format: z.literal('gongbao/1'),
    title: z.string().nullable(),
    kind: DocumentKind,
    language: z.string().describe('BCP 47.'),
    length: z.int().min(0).describe('Length of the text in code points.'),
    source: sourced.nullable().describe('Whom the page names as its source.'),
    published: DateText.nullable(),
    publishedBasis: DateBasis.nullable(),
    pageUpdated: DateText.nullable().describe(
      'The page’s own “updated” date; never a source for the year of a meeting.',
    ),
    heading: sourced.nullable().describe('Heading of the agreed text.'),
    blocks: z.array(BlockSchema),
    meetings: z
      .array(ParsedMeetingSchema)
      .describe('Every meeting the text speaks of; the primary one first.'),
    participants: z.array(ParsedParticipantSchema),
    points: z.array(ParsedPointSchema),
    tags: z.array(ParsedTagSchema).describe('The page’s own tags, in order.'),
    references: z.array(ParsedReferenceSchema),
    sidebar: SidebarSchema.nullable(),
    problems: z.array(ProblemSchema),
  })
  .meta({ id: 'ParsedArticle' });
export type ParsedArticle = z.infer<typeof ParsedArticleSchema>;
