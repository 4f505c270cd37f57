/** What makes a value of each list right: how those expected and those found are matched. */
import type { ParsedArticle } from '../parse/index.ts';
import type { Gold } from './gold.ts';
import { type Compare, type CompareScalar, same, spanOf, value } from './tally.ts';

/** By name (by country where nobody is named); then country, titles and role of those that were found. */
export function participants(
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
    const alike = article.participants.filter((each) => same(keyOf(each)) === same(keyOf(expected)));
    // Of several without a name, the one who holds the same office.
    const titles = same(expected.titles?.join(' / ') ?? '');
    const person = alike.find((each) => same(each.titles.join(' / ')) === titles) ?? alike[0];
    if (!person) continue;
    scalar('participants.country', expected.country, person.country, person.selector);
    scalar('participants.titles', expected.titles?.join(' / '), person.titles.join(' / '), person.selector);
    scalar('participants.role', expected.role, person.role, person.selector);
  }
}

/** A point is found where section, ordinal, its first characters and its last ones are as the gold file has them. */
export function points(article: ParsedArticle, gold: NonNullable<Gold['points']>, compare: Compare) {
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
    return { key: match?.key ?? `? ${shown}`, shown, span: spanOf(selector) };
  });
  compare('points', expected, found);
}

/** By kind and label, without what a label ends in in brackets: a remark of the gold file, or years that one side gives. */
export function references(article: ParsedArticle, gold: NonNullable<Gold['references']>, compare: Compare) {
  const kinds = new Set(['meeting', 'document', 'organisation']);
  const keyOf = ({ kind, label }: { kind: string; label: string }) =>
    `${kind} ${label.replace(/(?: \(.*\)|（[^（）]*）)$/, '')}`;
  const found = article.references
    .filter(({ kind }) => kinds.has(kind))
    .map((each) => value(keyOf(each), each.mentions[0]?.selector ?? null));
  const expected = gold.filter(({ kind }) => kinds.has(kind));
  compare(
    'references',
    expected.map((each) => value(keyOf(each), null)),
    found,
  );
}

/** By point of the agreed text and id. */
export function topics(article: ParsedArticle, gold: NonNullable<Gold['topics']>, compare: Compare) {
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
export function acts(article: ParsedArticle, gold: NonNullable<Gold['acts']>, compare: Compare) {
  const found = agreed(article).flatMap((point) =>
    point.acts.map(({ verb, span }) => value(`${point.ordinal} ${verb}`, span)),
  );
  const expected = gold.flatMap(({ point, verbs }) => verbs.map((verb) => value(`${point} ${verb}`, null)));
  compare('acts', expected, found);
}

const agreed = ({ points }: ParsedArticle) => points.filter(({ section }) => section === 'communique');
