/**
 * Those who stand between the body they are of and the office they have in it:
 *
 *   会议由海关总署 秦望舒 署长与……共同主持      国家卫生健康委 闵安澜 主任出席
 *         ^body    ^name  ^office
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import { afterLongForm } from '../grammar/owners.ts';
import { ACTS, SURNAME } from './surnames.ts';

const IN_BODY = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[由与和及同])((?:共和国|(?![由与和及同])\\p{Script=Han}){2,18}[部委署局院行办司厅])(${SURNAME}\\p{Script=Han}{1,2})(副?)$`,
  'u',
);
const OFFICE = /^副?(?:主任|部长|署长|局长|司长|行长|院长)$/;
/** 外交部欧洲司司长: a department begins as names do. */
const NO_NAME = /[部委署局院行办司厅处省市团会副长]$/;
/** How far before an office the body may begin, in characters. */
const REACH = 24;

/** The one whom a title is of, from `floor` on; null where no body and no name stand before it. */
export function inBody(
  { text, source, lexicon }: Draft,
  title: Match<Title>,
  floor: number,
): PersonMention | null {
  if (!OFFICE.test(text.slice(title.start, title.end))) return null;
  if (!ACTS.test(text.slice(title.end, title.end + 8))) return null;
  const from = Math.max(floor, title.start - REACH);
  const match = IN_BODY.exec((from > floor ? '某' : '') + text.slice(from, title.start));
  const [, body, name, deputy] = match ?? [];
  if (!body || !name || NO_NAME.test(name)) return null;
  const office = title.start - (deputy as string).length;
  const first = office - name.length - body.length;
  const country = lexicon.countries.at(text, first, title.start);
  const behind = country ? afterLongForm(text, country.end, title.start) : first;
  const start = behind < office - name.length ? behind : first;
  return {
    start: first,
    end: title.end,
    name: { start: office - name.length, end: office, text: source.plain(office - name.length, office) },
    country: country?.value ?? title.value.country,
    organisation: null,
    titles: [source.plain(start, office - name.length) + source.plain(office, title.end)],
  };
}
