/**
 * The parse of one article: the shapes that every room shares, as zod schemas. Types, validation and OpenAPI
 * are all derived from here. This is the public format that `gongbao parse` prints.
 *
 * Offsets are Unicode code points from the start of the text, `end` exclusive, as in the W3C Web Annotation
 * TextPositionSelector; `quote` with `prefix` and `suffix` is its TextQuoteSelector.
 */
import { z } from 'zod';

export const SpanSchema = z
  .object({
    start: z.int().min(0).describe('First code point of the span, counted from the start of the text.'),
    end: z.int().min(0).describe('The code point after the last one of the span.'),
  })
  .describe('A stretch of the text, in Unicode code points.')
  .meta({ id: 'Span' });
export type Span = z.infer<typeof SpanSchema>;

export const SelectorSchema = z
  .object({
    start: z.int().min(0).describe('First code point of the span, counted from the start of the text.'),
    end: z.int().min(0).describe('The code point after the last one of the span.'),
    quote: z.string().describe('The text at the span, unchanged.'),
    prefix: z.string().describe('Up to 32 code points before the span.'),
    suffix: z.string().describe('Up to 32 code points after the span.'),
  })
  .describe(
    'Where a fact was read: a W3C TextPositionSelector (start, end) and TextQuoteSelector (quote, prefix, suffix).',
  )
  .meta({ id: 'Selector' });
export type Selector = z.infer<typeof SelectorSchema>;

export const DocumentKind = z
  .enum(['communique', 'joint-statement', 'declaration', 'press-release', 'news'])
  .describe('What the article is or carries.')
  .meta({ id: 'DocumentKind' });
export const Voice = z
  .enum(['agreed', 'speaker', 'reporter', 'page'])
  .describe('Who speaks: the parties together, one speaker, the reporter, or the web page itself.')
  .meta({ id: 'Voice' });
export const Section = z
  .enum(['communique', 'remarks', 'report'])
  .describe(
    'Where a point stands: in the agreed text, in somebody’s remarks, or in the reporter’s narration.',
  )
  .meta({ id: 'Section' });
export const BlockType = z
  .enum(['title', 'lead', 'remarks', 'communique', 'report', 'sidebar', 'metadata', 'chrome'])
  .describe(
    'What a block of the text is for. `lead` is narration before the remarks or the agreed text, `report` narration after; `chrome` is the page around the article.',
  )
  .meta({ id: 'BlockType' });
export const Level = z
  .enum(['summit', 'heads-of-government', 'foreign-ministers', 'ministers', 'officials'])
  .describe('Who meets.')
  .meta({ id: 'Level' });
export const MeetingStatus = z
  .enum(['held', 'planned'])
  .describe('Whether the text tells of the meeting as past or as to come.')
  .meta({ id: 'MeetingStatus' });
export const MeetingFormat = z.enum(['in-person', 'video']).meta({ id: 'MeetingFormat' });
export const Precision = z
  .enum(['year', 'month', 'day'])
  .describe('The smallest part of a date that is known.')
  .meta({ id: 'Precision' });
export const DateBasis = z
  .enum(['stated', 'resolved', 'curated'])
  .describe(
    '`stated`: all of the date is in the text. `resolved`: counted from a known date (下个月). `curated`: a part comes from the sidecar.',
  )
  .meta({ id: 'DateBasis' });
export const Role = z
  .enum(['chair', 'host', 'attendee'])
  .describe('The part a person takes in a meeting.')
  .meta({ id: 'Role' });
export const ReferenceKind = z
  .enum(['meeting', 'document', 'organisation', 'initiative', 'country', 'place'])
  .meta({ id: 'ReferenceKind' });
export const TagScheme = z
  .enum(['source', 'topic'])
  .describe('`source`: the page’s own tags. `topic`: gongbao’s controlled vocabulary.')
  .meta({ id: 'TagScheme' });

/** ISO 8601 in the precision that is known: 2031, 2031-05, 2031-05-12; `--05-12` or `--05` where the year is not known. */
export const DateText = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?|---\d{2})$/)
  .describe(
    'ISO 8601 in the precision known: `2031-05-12`, `2031-05`, `2031`; `--05-12` where the text gives no year, `---12` where it gives no month.',
  )
  .meta({ id: 'DateText' });

const dateFields = {
  date: DateText.nullable(),
  endDate: DateText.nullable().describe('Last day, for a meeting of several days.'),
  datePrecision: Precision.nullable(),
  dateBasis: DateBasis.nullable().describe(
    'Null where the date is incomplete or unknown; a problem then says what is missing.',
  ),
};

export const BlockSchema = z
  .object({
    type: BlockType,
    heading: z.boolean().describe('Whether the block is a heading of its section.'),
    voice: Voice,
    speaker: z.string().nullable().describe('Who speaks, where voice is `speaker` and the text says who.'),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .describe('A stretch of the text. The blocks of a document, joined in order, are its text.')
  .meta({ id: 'Block' });
export type Block = z.infer<typeof BlockSchema>;

export const ParsedMeetingSchema = z
  .object({
    id: z.string().describe('Readable and the same in every article that speaks of this meeting.'),
    name: z.string(),
    series: z.string().nullable().describe('Name of the series that the meeting belongs to.'),
    seriesId: z.string().nullable(),
    ordinal: z.int().min(1).nullable(),
    level: Level.nullable(),
    status: MeetingStatus,
    ...dateFields,
    city: z.string().nullable(),
    country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2.'),
    format: MeetingFormat.nullable(),
    primary: z.boolean().describe('Whether this is the meeting that the article reports.'),
    selector: SelectorSchema,
  })
  .meta({ id: 'ParsedMeeting' });
export type ParsedMeeting = z.infer<typeof ParsedMeetingSchema>;

export const ParsedParticipantSchema = z
  .object({
    personId: z
      .string()
      .nullable()
      .describe('Null where the text names no person, only a country’s representative.'),
    name: z.string().nullable(),
    latinName: z.string().nullable().describe('Name in Latin letters, where a vocabulary has it.'),
    country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2.'),
    organisation: z
      .string()
      .nullable()
      .describe('The organisation a person stands for, where it is no country.'),
    titles: z.array(z.string()).describe('Titles in the order written.'),
    role: Role,
    meetingId: z.string(),
    order: z.int().min(1).describe('Order of mention.'),
    selector: SelectorSchema,
  })
  .meta({ id: 'ParsedParticipant' });
export type ParsedParticipant = z.infer<typeof ParsedParticipantSchema>;

export const PointTagSchema = z
  .object({
    scheme: TagScheme,
    id: z.string(),
    label: z.string().describe('A topic’s in the language of the document.'),
    broader: z
      .array(z.string())
      .describe('Ids of the topics above it, the nearest first; none for a page’s own tag.'),
    evidence: z.array(SpanSchema).describe('Where in the document the point bears the tag out.'),
  })
  .meta({ id: 'PointTag' });
export type PointTag = z.infer<typeof PointTagSchema>;

export const CommitmentRule = z
  .enum([
    'agreed-future-checkable',
    'not-agreed',
    'no-undertaking',
    'not-future',
    'tentative',
    'not-checkable',
  ])
  .describe(
    'Why an act is a commitment or none. `agreed-future-checkable`: it is one. `not-agreed`: a speaker’s or reporter’s words. `no-undertaking`: such an act never commits (to thank, to condemn). `not-future`: nothing is said to come. `tentative`: to be studied or tried only. `not-checkable`: no deadline, document or deed that an outsider could check.',
  )
  .meta({ id: 'CommitmentRule' });

export const PointActSchema = z
  .object({
    act: z.string().describe('Id of the act in the codebook.'),
    verb: z.string().describe('The verb as written, with the adverbs that are part of it: `坚决反对`.'),
    span: SpanSchema.describe('Where the verb stands in the document.'),
    actor: z
      .object({
        label: z.string().describe('Who does it, as written: `各方`.'),
        span: SpanSchema.describe('Where that stands in the document.'),
        countries: z
          .array(z.string().length(2))
          .nullable()
          .describe(
            'ISO 3166-1 alpha-2, in alphabetical order; null where the text does not make certain which.',
          ),
        bloc: z.string().nullable().describe('Id of a group of countries that the actor is: `central-asia`.'),
      })
      .nullable()
      .describe('Null where the sentence names nobody.'),
    commitment: z.boolean().describe('Whether the parties bind themselves to something that can be checked.'),
    rule: CommitmentRule,
  })
  .describe('What an actor does in a point.')
  .meta({ id: 'PointAct' });
export type PointAct = z.infer<typeof PointActSchema>;

export const ParsedPointSchema = z
  .object({
    key: z.string().describe('Readable and stable within the document: `c7`, `r1`.'),
    section: Section,
    voice: Voice,
    speaker: z.string().nullable(),
    ordinal: z.int().min(1),
    marker: z.string().describe('The marker as written: `七、`, `一是`.'),
    heading: z.string().nullable(),
    text: z.string().describe('The point without its marker.'),
    selector: SelectorSchema,
    tags: z.array(PointTagSchema),
    acts: z.array(PointActSchema).describe('What the actors of the point do, in order.'),
  })
  .meta({ id: 'ParsedPoint' });
export type ParsedPoint = z.infer<typeof ParsedPointSchema>;

export const ParsedTagSchema = z
  .object({ scheme: TagScheme, id: z.string(), label: z.string(), selector: SelectorSchema })
  .meta({ id: 'ParsedTag' });
export type ParsedTag = z.infer<typeof ParsedTagSchema>;

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

/** What the text cannot say: data/articles/<id>.yaml. */
export const SidecarSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug such as china-asean-2026'),
  published: z.iso.date().optional(),
  sourceUrl: z.url().optional(),
  rights: z.string().optional(),
});
export type Sidecar = z.infer<typeof SidecarSchema>;
