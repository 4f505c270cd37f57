import * as z from 'zod';
import { type Cited, issuedOf, titleOf } from './cited.ts';

const DatePartsSchema = z.object({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).describe('Year, month and day, as far as known.'),
});

/** Keys and values are those of CSL-JSON: there, what is not known is absent. */
export const CslItemSchema = z
  .object({
    id: z.string(),
    type: z.literal('webpage'),
    title: z.string().describe('Title of the document, with the marker of the point.'),
    author: z
      .array(z.object({ literal: z.string() }))
      .optional()
      .describe('The speaker, where one speaks.'),
    publisher: z.string().optional().describe('Whom the page names as its source.'),
    issued: DatePartsSchema.optional().describe('When the document was published.'),
    URL: z.string().describe('Permalink.'),
    language: z.string(),
    section: z.string().optional().describe('Where the point stands: `communique`, `remarks`, `report`.'),
    abstract: z.string().optional().describe('The text of the point.'),
    'event-title': z.string().optional().describe('The meeting that the document reports.'),
    'event-place': z.string().optional(),
    version: z.string().describe('Version of the dataset.'),
    archive: z.literal('gongbao'),
    archive_location: z.string().describe('Id of the point or the document.'),
    note: z
      .string()
      .optional()
      .describe('Where the document was published, and the place of the point in it.'),
  })
  .describe('A citation as CSL-JSON, as Zotero and citeproc read it.')
  .meta({ id: 'CslItem' });

export const CslSchema = z
  .array(CslItemSchema)
  .length(1)
  .describe('A citation as CSL-JSON: a list of one.')
  .meta({ id: 'Csl' });

export type CslItem = z.infer<typeof CslItemSchema>;

export function cslItem(cited: Cited): CslItem {
  const { document, point, meeting, permalink, datasetVersion } = cited;
  const id = point?.id ?? document.id;
  const issued = issuedOf(cited);
  const note = noteOf(cited);
  return {
    id,
    type: 'webpage',
    title: titleOf(cited),
    ...(point?.speaker && { author: [{ literal: point.speaker }] }),
    ...(document.source && { publisher: document.source.label }),
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    URL: permalink,
    language: document.language,
    ...(point && { section: point.section, abstract: point.text }),
    ...(meeting && { 'event-title': meeting.name }),
    ...(meeting?.city && { 'event-place': meeting.city }),
    version: datasetVersion,
    archive: 'gongbao',
    archive_location: id,
    ...(note && { note }),
  };
}

/** Where the document was published, and the place of the point in it. */
function noteOf({ document, point }: Cited): string {
  const place = point && `code points ${point.selector.start} to ${point.selector.end} of the text`;
  return [document.sourceUrl && `Published at ${document.sourceUrl}`, place].filter(Boolean).join('; ');
}
