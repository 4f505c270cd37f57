/** What the text refers to: the other meetings, documents, organisations, initiatives and countries; each once, with every place that names it. */
import type { Draft, Line } from './draft.ts';
import type { ParsedReference } from './model/article.ts';
import { problem } from './problems.ts';
import { append, holding, type Range } from './ranges.ts';
import { slug } from './slug.ts';

const HAN = /\p{Script=Han}/u;

export type Add = (reference: Omit<ParsedReference, 'mentions'>, at: Range) => void;

/** Of each reference; an article names none a tenth as often. */
const MOST_MENTIONS = 1000;

/** What a language knows of references. */
export interface ReferenceRules {
  /** Adds the documents that the text names, and gives their places. */
  documents: (draft: Draft, add: Add) => Range[];
  /** Whether a country is here part of a name of the sea: 日本海, Indian Ocean. */
  isSea: (text: string, country: Range) => boolean;
  /** Whether a body, or an organ of one, is here part of an office: President of the European Council. */
  isOffice: (text: string, body: Range, organ: boolean) => boolean;
}

export function readReferences(draft: Draft, rules: ReferenceRules): void {
  const found = new Map<string, ParsedReference>();
  const tooMany = new Set<ParsedReference>();
  const add: Add = (reference, at) => {
    const key = `${reference.kind} ${reference.id}`;
    const { kind, id, label, date } = reference;
    const known = found.get(key) ?? { kind, id, label, date, mentions: [] };
    // The fullest form of a name is the one to show: United Nations, not UN.
    if ((kind === 'organisation' || kind === 'document') && isFuller(label, known.label)) known.label = label;
    found.set(key, known);
    if (known.mentions.length < MOST_MENTIONS)
      known.mentions.push({ point: pointAt(draft, at), selector: draft.source.selector(at.start, at.end) });
    else tooMany.add(known);
  };
  for (const meeting of draft.meetings) {
    if (meeting.primary) continue;
    const { id, label, date } = meeting;
    for (const at of meeting.mentions.toSorted((a, b) => a.start - b.start))
      add({ kind: 'meeting', id, label, date: date.date }, at);
  }
  const taken = [...rules.documents(draft, add), ...draft.meetings.flatMap((meeting) => meeting.mentions)];
  for (const kind of ['document', 'organisation'] as const) {
    for (const [id, label] of addNamed(draft, rules, add, kind, taken)) {
      const known = found.get(`${kind} ${id}`);
      if (known && !SHORT.test(known.label) && isFuller(label, known.label)) known.label = label;
    }
  }
  addNamed(draft, rules, add, 'initiative', taken);
  append(
    taken,
    draft.people.flatMap(({ name }) => name ?? []),
  );
  addNamed(draft, rules, add, 'country', taken);
  draft.references = [...found.values()];
  for (const { label } of tooMany) {
    const message = `${label} is named more often than the ${MOST_MENTIONS.toLocaleString('en')} times that are given.`;
    problem(draft, 'too-many-mentions', message);
  }
}

/** The document that stands at a place: one thing under each of its names that the vocabulary has, else under this one. */
export function documentAt({ source, lexicon }: Draft, { start, end }: Range): Parameters<Add>[0] {
  const label = source.plain(start, end).replace(/\s+/g, ' ').trim();
  return { kind: 'document', id: lexicon.documents.get(label)?.id ?? slug(label), label, date: null };
}

const VOCABULARIES = {
  document: 'documents',
  organisation: 'organisations',
  initiative: 'initiatives',
  country: 'countries',
} as const;

/**
 * Adds what the words of a vocabulary name, where it is no part of something else; what it adds is taken then.
 * @returns by id, the fullest name that the article has for each, in the names of meetings and documents too
 */
function addNamed(
  draft: Draft,
  rules: ReferenceRules,
  add: Add,
  kind: keyof typeof VOCABULARIES,
  taken: Range[],
): Map<string, string> {
  taken.sort((a, b) => a.start - b.start);
  const own: Range[] = [];
  const names = new Map<string, string>();
  let i = 0;
  for (const line of article(draft)) {
    for (const { start, end, value } of draft.words.in(VOCABULARIES[kind], line.start, line.end)) {
      const id = typeof value === 'string' ? value : value.id;
      const label =
        (typeof value === 'object' && 'inTitles' in value && value.inTitles) ||
        draft.source.plain(start, end);
      if (isFuller(label, names.get(id) ?? '')) names.set(id, label);
      while ((taken[i]?.end ?? Number.POSITIVE_INFINITY) <= start) i++;
      if ((taken[i]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
      if (kind === 'country' && rules.isSea(draft.text, { start, end })) continue;
      if (isPart(draft, kind, { start, end })) continue;
      const isBody = typeof value === 'object' && 'organ' in value;
      if (isBody && rules.isOffice(draft.text, { start, end }, value.organ)) continue;
      add({ kind, id, label, date: null }, { start, end });
      own.push({ start, end });
    }
  }
  append(taken, own);
  return names;
}

/** 东盟, 亚信: names of two characters are what everybody calls it, whatever it is called in the names of meetings. */
const SHORT = /^\p{Script=Han}{2}$/u;

/** The Commonwealth of The Bahamas is no body, and a body called after a document no document: the longer name is meant. */
function isPart({ text, lexicon }: Draft, kind: keyof typeof VOCABULARIES, { start, end }: Range): boolean {
  if (kind !== 'document' && kind !== 'organisation') return false;
  const longer = kind === 'document' ? lexicon.organisations : lexicon.countries;
  return (longer.at(text, start)?.end ?? 0) > end;
}

/** Longer, in the same script: 上海合作组织 for 上合组织, but not ASEAN for 东盟. */
function isFuller(label: string, known: string): boolean {
  return label.length > known.length && (known === '' || HAN.test(label) === HAN.test(known));
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
