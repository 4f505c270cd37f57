/**
 * Compares a parse with its gold file, field by field. docs/eval.md states the matching rule of each field; a rule
 * changes there and here in one commit.
 */
import { foldForSearch, type ParsedArticle, type ParsedMeeting, type Span } from '../parse/index.ts';
import type { Gold } from './gold.ts';

/** One thing found and right, found and wrong, or missed. */
export interface Mistake {
  field: string;
  /** What the gold file has, or null where the parse found something that is not there. */
  expected: string | null;
  found: string | null;
  span: Span | null;
}
export interface Count {
  right: number;
  found: number;
  expected: number;
}
export interface Score {
  counts: Map<string, Count>;
  mistakes: Mistake[];
}

/** Folds what a reader takes for the same: width, script, dashes, case, and white space. */
const same = (value: string) => foldForSearch(value).replace(/\s+/g, '');

/** One value of one field, with what it is compared by. */
interface Value {
  key: string;
  shown: string;
  span: Span | null;
}

export function score(article: ParsedArticle, gold: Gold): Score {
  const counts = new Map<string, Count>();
  const mistakes: Mistake[] = [];
  const compare = (field: string, expected: Value[], found: Value[]) => {
    const count = counts.get(field) ?? { right: 0, found: 0, expected: 0 };
    counts.set(field, count);
    const left = [...found];
    for (const value of expected) {
      const match = left.findIndex(({ key }) => key === value.key);
      if (match >= 0) left.splice(match, 1);
      else mistakes.push({ field, expected: value.shown, found: null, span: null });
    }
    for (const { shown, span } of left) mistakes.push({ field, expected: null, found: shown, span });
    count.expected += expected.length;
    count.found += found.length;
    count.right += found.length - left.length;
  };
  const scalar: CompareScalar = (field, expected, found, span = null) => {
    if (expected === undefined) return;
    compare(field, valueOf(expected, null), valueOf(found, span));
  };

  scalar('lossless', 'blocks tile the text', isLossless(article) ? 'blocks tile the text' : 'they do not');
  const primary = article.meetings.find(({ primary }) => primary);
  const meeting = primary && isUnnamed(primary) ? { ...primary, name: null, series: null } : primary;
  scalar('title', gold.title, article.title);
  scalar('kind', gold.kind, article.kind);
  scalar('language', gold.language, article.language);
  if (gold.meeting !== undefined) {
    const { name, series, ordinal, level, date, endDate, city, country, format } = gold.meeting ?? {};
    const expected = { name, series, ordinal, level, date, endDate, city, country, format };
    for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
      scalar(`meeting.${key}`, expected[key] ?? null, meeting?.[key] ?? null, meeting?.selector ?? null);
    }
  }
  if (gold.participants) participants(article, gold.participants, compare, scalar);
  if (gold.points) points(article, gold.points, compare);
  if (gold.tags) {
    const found = article.tags.map(({ label, selector }) => value(label, selector));
    compare(
      'tags',
      gold.tags.map((tag) => value(tag, null)),
      found,
    );
  }
  scalar('source', gold.source, article.source?.label, article.source?.selector ?? null);
  scalar('published', gold.published, article.published);
  scalar('pageUpdated', gold.pageUpdated, article.pageUpdated);
  if (gold.references) references(article, gold.references, compare);
  if (gold.topics) topics(article, gold.topics, compare);
  if (gold.acts) acts(article, gold.acts, compare);
  return { counts, mistakes };
}

/**
 * Talks and visits that the text calls nothing but 会谈, 国事访问, talks, state visit: the word stands for a name in lists of
 * meetings, and is none.
 */
function isUnnamed({ name, series, seriesId }: ParsedMeeting): boolean {
  return (
    seriesId?.endsWith('-talks') === true &&
    name === series &&
    /^(?:\p{Script=Han}{2,4}|\p{Ll}+(?: \p{L}+)?)$/u.test(name)
  );
}

/** Whether the blocks, in order, cover every code point once. */
function isLossless({ blocks, length }: ParsedArticle): boolean {
  return (
    blocks.every(({ start, end }, i) => start === (blocks[i - 1]?.end ?? 0) && end > start) &&
    (blocks.at(-1)?.end ?? 0) === length
  );
}

type Compare = (field: string, expected: Value[], found: Value[]) => void;
type Scalar = string | number | null | undefined;
type CompareScalar = (field: string, expected: Scalar, found: Scalar, span?: Span | null) => void;

/** By name (by country where nobody is named); then country, titles and role of those that were found. */
function participants(
  article: ParsedArticle,
  gold: NonNullable<Gold['participants']>,
  compare: Compare,
  scalar: CompareScalar,
) {
  const keyOf = ({ name, country }: { name: string | null; country?: string | null | undefined }) =>
    name === null ? `(${country})` : name;
  const found = article.participants.map((each) => value(keyOf(each), each.selector));
  compare(
    'participants',
    gold.map((each) => value(keyOf(each), null)),
    found,
  );
  for (const expected of gold) {
    const person = article.participants.find((each) => same(keyOf(each)) === same(keyOf(expected)));
    if (!person) continue;
    scalar('participants.country', expected.country, person.country, person.selector);
    scalar('participants.titles', expected.titles?.join(' / '), person.titles.join(' / '), person.selector);
    scalar('participants.role', expected.role, person.role, person.selector);
  }
}

/** A point is found where section, ordinal, its first characters and its last ones are as the gold file has them. */
function points(article: ParsedArticle, gold: NonNullable<Gold['points']>, compare: Compare) {
  const expected = gold.map((each) => {
    const key = `${each.section} ${each.ordinal} ${same(each.starts)} … ${same(each.ends ?? '')}`;
    return {
      key,
      shown: key,
      span: null,
      starts: same(each.starts),
      ends: same(each.ends ?? ''),
      gold: each,
    };
  });
  const taken = new Set<unknown>();
  const found = article.points.map(({ section, ordinal, marker, text, selector }) => {
    const written = same(text);
    // As the page has it, with what is read past: the readings behind characters.
    const printed = same(selector.quote).replace(same(marker), '').trimStart();
    const match = expected.find(
      (each) =>
        !taken.has(each) &&
        each.gold.section === section &&
        each.gold.ordinal === ordinal &&
        [written, printed].some((words) => words.startsWith(each.starts) && words.endsWith(each.ends)),
    );
    if (match) taken.add(match);
    const shown = `${section} ${ordinal} ${written.slice(0, 20)} … ${written.slice(-12)}`;
    return { key: match?.key ?? `? ${shown}`, shown, span: span(selector) };
  });
  compare('points', expected, found);
}

/** By kind and label; a remark in brackets that the gold file adds to a label does not count. */
function references(article: ParsedArticle, gold: NonNullable<Gold['references']>, compare: Compare) {
  const kinds = new Set(['meeting', 'document', 'organisation']);
  const found = article.references
    .filter(({ kind }) => kinds.has(kind))
    .map(({ kind, label, mentions }) => value(`${kind} ${label}`, mentions[0]?.selector ?? null));
  const expected = gold.filter(({ kind }) => kinds.has(kind));
  compare(
    'references',
    expected.map(({ kind, label }) => value(`${kind} ${label.replace(/ \(.*\)$/, '')}`, null)),
    found,
  );
}

/** By point of the agreed text and id. */
function topics(article: ParsedArticle, gold: NonNullable<Gold['topics']>, compare: Compare) {
  const found = agreed(article).flatMap(({ ordinal, tags }) =>
    tags
      .filter(({ scheme }) => scheme === 'topic')
      .map(({ id, evidence }) => value(`${ordinal} ${id}`, evidence[0] ?? null)),
  );
  const expected = Object.entries(gold).flatMap(([point, ids]) =>
    ids.map((id) => value(`${point} ${id}`, null)),
  );
  compare('topics', expected, found);
}

/** By point of the agreed text and verb as written. */
function acts(article: ParsedArticle, gold: NonNullable<Gold['acts']>, compare: Compare) {
  const found = agreed(article).flatMap((point) =>
    point.acts.map(({ verb, span }) => value(`${point.ordinal} ${verb}`, span)),
  );
  const expected = gold.flatMap(({ point, verbs }) => verbs.map((verb) => value(`${point} ${verb}`, null)));
  compare('acts', expected, found);
}

const agreed = ({ points }: ParsedArticle) => points.filter(({ section }) => section === 'communique');

const span = ({ start, end }: Span): Span => ({ start, end });
function value(shown: string, at: Span | null): Value {
  return { key: same(shown), shown, span: at && span(at) };
}
function valueOf(of: Scalar, at: Span | null): Value[] {
  return of === null || of === undefined || of === '' ? [] : [value(String(of), at)];
}
