/**
 * The language of searches. Words with spaces between them must all be there; OR between them means either side; a
 * quoted phrase is looked for as it stands; what follows - must not be there. Nothing else is an operator: a quotation
 * mark inside a word, a bracket, a star are looked for like any character. Pure.
 */
import { foldForSearch } from '../../parse/index.ts';
import { kindAfter, kindBefore, kindOf, NOTHING, WORD } from './characters.ts';
import { gramsOfTerm, isOneGram } from './grams.ts';

/** What is looked for as it stands. */
export interface Term {
  readonly folded: string;
  /** The same in UTF-8. */
  readonly bytes: Buffer;
  /** Whether it begins, and ends, with a part of a word, which must then be whole. */
  readonly opensWord: boolean;
  readonly closesWord: boolean;
  /** What the index knows of it. */
  readonly grams: readonly string[];
  /** Whether the index alone tells which texts hold it. */
  readonly sure: boolean;
}

/** Texts that hold all of some terms and none of others. */
export interface Alternative {
  readonly all: readonly Term[];
  readonly none: readonly Term[];
}

/** Texts that any of the alternatives describes. */
export type Query = readonly Alternative[];

const MOST_TERMS = 20;

/** A search that cannot be read; `offset` is the code point of its text where it cannot. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Searches of which any may describe a text, as one. @throws {QueryError} for the first that cannot be read */
export function parseQueries(texts: readonly string[]): Query {
  return texts.flatMap(parseQuery);
}

interface Unit {
  readonly offset: number;
  readonly excluded: boolean;
  readonly quoted: boolean;
  readonly text: string;
}

/**
 * Reads a search.
 * @throws {QueryError} with one sentence that says what is wrong
 */
export function parseQuery(text: string): Query {
  const characters = charactersOf(text);
  const units = unitsOf(characters);
  if (units.length === 0) throw new QueryError('it holds nothing to look for', 0);
  const tooMany = units.filter((unit) => !isOperator(unit))[MOST_TERMS];
  if (tooMany) throw new QueryError(`it has more than ${MOST_TERMS} terms; leave some out`, tooMany.offset);
  return alternativesOf(units);
}

/**
 * Reads one phrase, in which nothing is an operator. Quotation marks around all of it are no part of it, as in a search.
 * @throws {QueryError} with one sentence that says what is wrong
 */
export function parsePhrase(text: string): Query {
  const characters = [...charactersOf(text).join('').trim()];
  const quoted =
    characters.length > 1 &&
    [characters[0], characters.at(-1)].every((each = '') => foldForSearch(each) === QUOTE);
  const phrase = (quoted ? characters.slice(1, -1) : characters).join('');
  return [{ all: [termOf({ text: phrase, offset: 0, excluded: false, quoted })], none: [] }];
}

function charactersOf(text: string): string[] {
  const characters = [...text];
  const control = characters.findIndex((each) => /\p{Cc}/u.test(each) && !/[\t\n\r]/.test(each));
  if (control !== -1) throw new QueryError('it holds a control character; leave it out', control);
  return characters;
}

function alternativesOf(units: readonly Unit[]): Alternative[] {
  const alternatives: { all: Term[]; none: Term[] }[] = [];
  let current: { all: Term[]; none: Term[] } | undefined;
  let operator: Unit | undefined;
  for (const unit of units) {
    if (isOperator(unit)) {
      if (!current || operator)
        throw new QueryError(`${unit.text} needs a word before it; quote it to look for it`, unit.offset);
      operator = unit;
      continue;
    }
    if (!current || operator?.text === 'OR') {
      current = { all: [], none: [] };
      alternatives.push(current);
    }
    operator = undefined;
    (unit.excluded ? current.none : current.all).push(termOf(unit));
  }
  if (operator)
    throw new QueryError(`${operator.text} needs a word after it; quote it to look for it`, operator.offset);
  return alternatives;
}

function isOperator({ text, quoted, excluded }: Unit): boolean {
  return !quoted && !excluded && (text === 'OR' || text === 'AND');
}

function termOf({ text, offset }: Unit): Term {
  const folded = foldForSearch(text).trim().replaceAll(/ +/g, ' ');
  const grams = gramsOfTerm(folded);
  if (grams.length === 0) throw new QueryError('there is nothing to look for here', offset);
  const bytes = Buffer.from(folded);
  return {
    folded,
    bytes,
    opensWord: kindAfter(bytes, 0) === WORD,
    closesWord: kindBefore(bytes, bytes.length) === WORD,
    grams,
    sure: isOneGram(folded),
  };
}

/** Cuts a search at its spaces and around its phrases. */
function unitsOf(characters: readonly string[]): Unit[] {
  const folded = characters.map(foldForSearch);
  const units: Unit[] = [];
  for (let at = 0; at < characters.length; ) {
    if (isSpace(folded[at])) {
      at += 1;
      continue;
    }
    const offset = at;
    const excluded = isMinus(characters[at]) && at + 1 < characters.length && !isSpace(folded[at + 1]);
    if (excluded) at += 1;
    const end = wordEnd(folded, at);
    const closing = folded[at] === QUOTE ? closingQuote(folded, at) : -1;
    const quoted = closing !== -1;
    if (folded[at] === QUOTE && !quoted && !folded.slice(at + 1, end).includes(QUOTE))
      throw new QueryError('this quotation mark is never closed', at);
    const text = quoted ? characters.slice(at + 1, closing) : characters.slice(at, end);
    units.push({ offset, excluded, quoted, text: text.join('') });
    at = quoted ? closing + 1 : end;
  }
  return units;
}

/** What every kind of quotation mark folds to. */
const QUOTE = '"';

/** The quotation mark that closes the one at `start`: the first after which a word ends; -1 where there is none. */
function closingQuote(folded: readonly string[], start: number): number {
  return folded.findIndex(
    (each, at) => at > start && each === QUOTE && (at + 1 === folded.length || isSpace(folded[at + 1])),
  );
}

function wordEnd(folded: readonly string[], start: number): number {
  const end = folded.findIndex((each, at) => at >= start && isSpace(each));
  return end === -1 ? folded.length : end;
}

/** @param folded one character, folded; nothing where folding leaves it out */
function isSpace(folded = ''): boolean {
  return folded === ' ' || (folded.length > 0 && kindOf(folded.codePointAt(0) as number) === NOTHING);
}

function isMinus(character: string | undefined): boolean {
  return character === '-' || character === '－';
}
