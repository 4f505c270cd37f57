/**
 * Who is heard in the report of a meeting, without the report saying that they were there.
 *
 *   OSCE Secretary General A said the organisation had no budget.      B, recalling the summit, urged states to agree.
 *                          ^heard                                      ^heard
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { ONCE } from '../../text/matches.ts';
import { SAYS } from '../points/speakers.ts';
import type { Account } from './accounts.ts';
import { isTold } from './told-of.ts';

const HEARD = new RegExp(
  `^(?:, [^.;]{0,160}?,|,)?(?: (?:also|then|further|again|[a-z]+ly))? ${ONCE}(?:${SAYS.source}|confirmed\\b)`,
);
/** "…," said Paraguayan President A: the verb before the name. */
const SAID = /["'],? (?:said|says|added|noted|stressed|explained) (?:the )?$/;
/** To whom and where somebody speaks who need not have been there. */
const ELSEWHERE =
  /\b(?:reporters?|journalists?|the press|press conference|news conference|interview|(?:wrote|said|told) (?:on|in an?) |in a (?:statement|tweet|post|message|letter)|by (?:phone|telephone))\b/;
/** A, the Minister of Mali, B, the Minister of Togo, and C, …, confirmed: they speak together. */
const JOINED = /^(?:,? and |, )(?:the )?$/;
/** How far behind a name the verb may stand, in characters. */
const REACH = 240;

/** Those of a sentence who hold an office and say something, other than to the press. */
export function heardIn({ text, people }: Draft, { start, end, words }: Account): Present[] {
  const all = between(people, start, end);
  const heard: PersonMention[] = [];
  for (const [i, person] of [...all.entries()].reverse()) {
    const next = all[i + 1];
    const joined = next === heard[0] && next !== undefined && JOINED.test(text.slice(person.end, next.start));
    const told = SAID.test(text.slice(Math.max(start, person.start - 24), person.start));
    const speaks = told || joined || HEARD.test(text.slice(person.end, Math.min(end, person.end + REACH)));
    const isHeard = person.name !== null && person.titles.length > 0 && speaks;
    if (isHeard && !isTold(text, start, person, end)) heard.unshift(person);
  }
  return heard.length === 0 || ELSEWHERE.test(words)
    ? []
    : heard.map((person) => ({ person, role: 'attendee' }));
}
