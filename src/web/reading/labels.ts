/** Labels of points and texts, from the records of the API and from a parse alike: both have these keys. */
import type { components } from '../../client/index.ts';
import { type Span, touching } from '../text/pieces.ts';
import type { Label, PointWords, ReadingPoint } from './model.ts';

type Schemas = components['schemas'];
type Tag = Schemas['PointTag'];
type Act = Schemas['PointAct'];
type Place = (span: Span) => Span;

interface AnyPoint extends PointWords {
  selector: Span;
  tags: Tag[];
  acts: Act[];
}

interface AnyReference {
  kind: string;
  id: string;
  label: string;
  date: string | null;
  mentions: { selector: Span }[];
}

/** @param place takes a place in code points to one in UTF-16 units */
export function readPoint(key: string, point: AnyPoint, references: Label[], place: Place): ReadingPoint {
  const { section, voice, ordinal, marker, heading, text, tags, acts } = point;
  const span = place(point.selector);
  const tagged = (scheme: Tag['scheme']) =>
    tags.filter((tag) => tag.scheme === scheme).map((tag) => readTag(tag, place));
  return {
    ...{ key, section, voice, ordinal, marker, heading, text, ...span },
    topics: tagged('topic'),
    tags: tagged('source'),
    acts: acts.map((act) => readAct(act, place)),
    references: references
      .map((reference) => ({ ...reference, spans: touching(reference.spans, span) }))
      .filter(({ spans }) => spans.length > 0),
  };
}

function readTag({ scheme, id, label, evidence }: Tag, place: Place): Label {
  return { kind: scheme, id, text: label, note: '', spans: evidence.map(place) };
}

/** An act and who does it: both are marked. */
function readAct({ act, verb, span, actor, commitment }: Act, place: Place): Label {
  const kind = commitment ? 'commitment' : 'act';
  const spans = [span, ...(actor ? [actor.span] : [])].map(place);
  return { kind, id: act, text: verb, note: actor?.label ?? '', spans };
}

export function readReference({ kind, id, label, date, mentions }: AnyReference, place: Place): Label {
  const spans = mentions.map(({ selector }) => place(selector));
  return { kind, id, text: label, note: date ?? '', spans };
}

export function readProblem({ code, message, span }: Schemas['ParseProblem'], place: Place): Label {
  return { kind: 'problem', id: code, text: message, note: code, spans: span ? [place(span)] : [] };
}
