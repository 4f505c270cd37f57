/** What the text refers to: the other meetings, documents, organisations, initiatives and countries; each once, with every place that names it. */
import type { Draft, Line } from './draft.ts';
import type { ParsedReference } from './model/article.ts';
import { problem } from './problems.ts';
import { append, holding, type Range } from './ranges.ts';

const HAN = /\p{Script=Han}/u;

export type Add = (reference: Omit<ParsedReference, 'mentions'>, at: Range) => void;

/** Of each reference; an article names none a tenth as often. */
const MOST_MENTIONS = 1000;

/** @param documents adds the documents that the text names, as the language names them, and gives their places */
export function readReferences(draft: Draft, documents: (draft: Draft, add: Add) => Range[]): void {
  const found = new Map<string, ParsedReference>();
  const tooMany = new Set<ParsedReference>();
  const add: Add = (reference, at) => {
    const key = `${reference.kind} ${reference.id}`;
    const { kind, id, label, date } = reference;
    const known = found.get(key) ?? { kind, id, label, date, mentions: [] };
    // The fullest form of a name is the one to show: United Nations, not UN.
    if (reference.kind === 'organisation' && isFuller(reference.label, known.label))
      known.label = reference.label;
    found.set(key, known);
    if (known.mentions.length < MOST_MENTIONS)
      known.mentions.push({ point: pointAt(draft, at), selector: draft.source.selector(at.start, at.end) });
    else tooMany.add(known);
  };
  for (const meeting of draft.meetings) {
    if (meeting.primary) continue;
    const { id, name, date } = meeting;
    for (const at of meeting.mentions) add({ kind: 'meeting', id, label: name, date: date.date }, at);
  }
  const taken = [...documents(draft, add), ...draft.meetings.flatMap((meeting) => meeting.mentions)];
  addNamed(draft, add, 'organisation', 'organisations', taken);
  addNamed(draft, add, 'initiative', 'initiatives', taken);
  append(
    taken,
    draft.people.flatMap(({ name }) => name ?? []),
  );
  addNamed(draft, add, 'country', 'countries', taken);
  draft.references = [...found.values()];
  for (const { label } of tooMany) {
    const message = `${label} is named more often than the ${MOST_MENTIONS.toLocaleString('en')} times that are given.`;
    problem(draft, 'too-many-mentions', message);
  }
}

/** 印度洋, 日本海, 墨西哥湾: a sea that is named after a country. */
const SEA = /^(?:洋|海(?![关军警事外域上岸])|湾| Ocean| Sea(?!\p{L})| Gulf)/u;

/** Adds what the words of a vocabulary name, where it is no part of something else; what it adds is taken then. */
function addNamed(
  draft: Draft,
  add: Add,
  kind: ParsedReference['kind'],
  vocabulary: 'organisations' | 'initiatives' | 'countries',
  taken: Range[],
): void {
  taken.sort((a, b) => a.start - b.start);
  const own: Range[] = [];
  let i = 0;
  for (const line of article(draft)) {
    for (const { start, end, value } of draft.words.in(vocabulary, line.start, line.end)) {
      while ((taken[i]?.end ?? Number.POSITIVE_INFINITY) <= start) i++;
      if ((taken[i]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
      if (kind === 'country' && SEA.test(draft.text.slice(end, end + 6))) continue;
      const id = typeof value === 'string' ? value : value.id;
      add({ kind, id, label: draft.source.plain(start, end), date: null }, { start, end });
      own.push({ start, end });
    }
  }
  append(taken, own);
}

/** Longer, in the same script: 上海合作组织 for 上合组织, but not ASEAN for 东盟. */
function isFuller(label: string, known: string): boolean {
  return label.length > known.length && HAN.test(label) === HAN.test(known);
}

/** The lines that are the article's. */
export const article = (draft: Draft): Line[] =>
  draft.lines.filter((line) => line.type !== 'chrome' && line.type !== 'metadata');
export function inArticle(draft: Draft, at: number): boolean {
  const line = holding(draft.lines, { start: at, end: at });
  return line !== null && line.type !== 'chrome' && line.type !== 'metadata';
}

function pointAt(draft: Draft, at: Range): string | null {
  return holding(draft.points, at)?.key ?? null;
}
