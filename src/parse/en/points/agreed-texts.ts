/**
 * What tells a text that parties have agreed, by its title or by how its points speak.
 *
 *   Joint Communiqué of the …      1. The Ministers reaffirmed …      First, both sides agreed …
 *   ^instrument                       ^those who met, as one                 ^the same, of a consensus
 */
import type { Draft, Line } from '../../draft.ts';
import { between } from '../../ranges.ts';
import { isProse } from '../grammar/shapes.ts';
import { markerAt, paragraphNumber } from './markers.ts';

/** What the parties issue together. */
const INSTRUMENT =
  /\b(?:communiqu[eé]|declaration|(?:joint|chair(?:man|person|woman)?(?:'s)?|co-chairs'?|leaders?'?|ministers'?|summary|presidency|trilateral|ministerial|press|media) ?statement|statement (?:of|by|on|from) the|(?:joint|co-chairs'?) press release|chair(?:man|person)?(?:'s)? (?:summary|conclusions)|co-chairs' (?:summary|conclusions)|^(?:summary|conclusions) of the (?:co-)?chairs?|joint vision|outcome (?:document|statement)|(?:action|work) ?plan|plan of action|road ?map)(?![a-z\u00c0-\u024f])/i;
/** A headline that tells of an agreed text, and is none itself. */
const TELLS =
  /\b(?:adopts?|adopted|issues?|issued|signs?|signed|calls?|called|says?|said|hails?|vows?|pledges?|pledged|agrees?|agreed|urges?|(?<!\b[Pp]ress )releases?|welcomes?|endorses?|confirms?|confirmed|reaffirms?|unveils?|propos(?:es|ed)|outlin(?:es|ed)|presents?|presented|offers?|offered|attends?|after|as|ahead of|(?:[Ee]nd(?:s|ed)?|[Cc]onclude[sd]?|[Cc]lose[sd]?|[Ww]raps [Uu]p) [Ww]ith)\b/;
/** What one side says of a meeting. */
export const ONE_SIDE =
  /^(?:FACT SHEET|Fact [Ss]heet|Readout|READOUT|Press [Rr]elease|PRESS RELEASE|Media [Nn]ote|Q&A|Briefing)\b/;

/** COMMUNIQUÉ issued at the conclusion of the Meeting: the text itself, and how it came about. */
const ISSUED =
  /^(?:(?:Joint|Final|Press|Media|Chair's|Outcome) )*(?:communiqu[eé]|statement|declaration|document)s? (?:issued|adopted|released|agreed|approved|signed)\b/i;

/** Whether a title or a heading names a text that parties have agreed. */
export function headsAgreedText(text: string): boolean {
  return INSTRUMENT.test(text) && (!TELLS.test(text) || ISSUED.test(text)) && !ONE_SIDE.test(text);
}

/** 1. The Ministers reaffirmed …, 2. The Summit noted …: those who met, as one, are who acts in a point. */
const AS_ONE =
  /^(?:\p{Lu}[^.;:]{2,80}, )?(?:[Tt]he (?:(?:[\p{Lu}\d][\p{L}\d+-]* ){0,2}(?:Foreign )?(?:Ministers|Leaders|Participants|Parties|Sides|Chairs|Presidents|Heads of (?:State|Government|Delegation)|Meeting|Summit|Session|Forum|Council|Authority|Conference|Assembly|Principals|Delegations)|(?:foreign )?(?:ministers|leaders|participants|parties|principals|(?:two |three )?(?:sides|countries|presidents))|meeting|summit|session)|They|We|[Aa]ll (?:[Pp]arties|[Pp]articipants)|Both [Ss]ides|(?:Foreign |Prime )?(?:Ministers|Leaders|Participants|Presidents)(?= \p{Ll}))(?!\p{L})/u;
const asOne = (text: string): boolean => AS_ONE.test(text.slice(paragraphNumber(text)?.body ?? 0));
/** How few points show nothing, and how many are a text of their own, whoever acts in each. */
const FEW = 3;
const MANY = 8;

/** The 2031 … Meeting was held …: what a text opens with that numbers its points from the second paragraph. */
const OPENED =
  /^The [^.;]{5,150}\b(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Cc]onference)\b[^.;]{0,90} (?:was|took|convened|met)\b/;

/** How many paragraphs may stand before the first point of a text that its title does not name. */
const LEAD = 3;
/** A number that the first point of a text does not have. */
const LATE = 3;
/** How many points, from the first one on, may say who met. */
const WHO_MET = 2;

/** A text that begins with its points, and in most of them those who met act as one: they agreed on it. */
export function speaksAsBody(draft: Draft, title: string, body: Line[]): boolean {
  const prose = body.filter(({ text }) => isProse(text) || paragraphNumber(text));
  const [first, second] = prose;
  if (!first) return false;
  const points = togetherThroughout(draft, body);
  const lead = body.filter(({ end }) => points && end <= points.start);
  if (points && isNobodys(draft, lead) && !lead.some(({ text }) => headsAgreedText(text))) return true;
  if (TELLS.test(title)) return false;
  if (OPENED.test(first.text) && second && markerAt(second.text, 0, true)?.value === 2)
    return actsAsOne(body);
  if (markerAt(first.text, 0, true)?.value !== 1) return false;
  // 1. On 4 March, Mr. A, Ambassador for …, participated in the meeting: a ministry's report begins with its own man.
  return isNobodys(draft, [first]) && actsAsOne(body);
}

const isNobodys = ({ people }: Draft, lines: Line[]): boolean =>
  lines.every(({ start, end }) => between(people, start, end).every(({ name }) => name === null));

/** The first of points in which nobody acts but those who met: no report, which tells what each of them said. */
function togetherThroughout(draft: Draft, body: Line[]): Line | null {
  const prose = body.filter(({ text }) => isProse(text) || paragraphNumber(text));
  const at = prose.findIndex(({ text }) => (paragraphNumber(text)?.value ?? LATE) < LATE);
  if (at < 0 || at > LEAD) return null;
  const points = prose.slice(at).filter(({ text }) => paragraphNumber(text));
  const acting = points.slice(WHO_MET);
  const named = acting.filter((line) => !isNobodys(draft, [line]));
  const together = acting.filter(({ text }) => asOne(text));
  const agreed =
    acting.length >= FEW && together.length * 2 > acting.length && named.length * 4 < acting.length;
  return agreed ? (points[0] as Line) : null;
}

function actsAsOne(body: Line[]): boolean {
  const points = body.filter(({ text }) => paragraphNumber(text));
  const together = points.filter(({ text }) => asOne(text)).length;
  return points.length >= MANY || (points.length >= FEW && together * 2 > points.length);
}

/** We reaffirm …, in a point of what somebody says for himself too: I propose … */
const WE = /\b(?:[Ww]e|[Oo]ur)\b/;
const I = /\b(?:I|[Mm]y)\b/;

/** Second, the two sides will …, below a consensus that they have reached. */
const CONSENSUS = /\b(?:consensus|common understandings?|agreed (?:on|to) the following)\b/i;
const COUNTED =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?, (?:both|the (?:two|three) |the parties|they)(?: ?(?:sides|countries|leaders|ministers|presidents))?\b/;

/** The first of numbered paragraphs in most of which several speak as one, below a reporter's lead: they are what those agreed on. */
export function spokenTogether(body: Line[]): Line | null {
  const counted = body.findIndex(({ text }) => COUNTED.test(text));
  if (counted > 0 && body.slice(0, counted).some(({ text }) => CONSENSUS.test(text))) {
    const list = body.filter(({ text }) => markerAt(text, 0, true)?.style === 'First');
    if (list.length > 1 && list.every(({ text }) => COUNTED.test(text))) return list[0] as Line;
  }
  const points = body.filter(({ text }) => paragraphNumber(text));
  const told = points.map(({ text }) => text.replace(/"[^"]*"/g, ''));
  if (points.length < FEW || told.some((text) => I.test(text))) return null;
  const first = points[0] as Line;
  const reached = body.some((line) => line.end <= first.start && CONSENSUS.test(line.text));
  const together = told.filter((text) => WE.test(text) || (reached && asOne(text))).length;
  return together * 2 > points.length ? first : null;
}
