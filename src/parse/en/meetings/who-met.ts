/** Which meeting it was, as those say it who met: the G7 Foreign Ministers of Canada, …; the Leaders of the G20. */
import type { Draft, MeetingMention } from '../../draft.ts';
import { slug } from '../../slug.ts';
import { ORDINAL, ordinal } from '../grammar/numerals.ts';

/** We, the G7 Foreign Ministers of Canada, France, …: those who bear the name of meetings that a vocabulary holds. */
export function seriesOf({ lexicon }: Draft, who: string) {
  const body = /^(?:the )?(\S+ (?:(?:Foreign|Finance) Ministers|Leaders))'? of /.exec(who)?.[1];
  // The Commonwealth Heads of Government met: so are their meetings called.
  for (const name of body ? [`${body}' Meeting`, `${body}' Summit`] : [`${who} Meeting`]) {
    const known = lexicon.series.get(name);
    if (known) return { ...known, name };
  }
  return null;
}

/** G7 foreign ministers' communiqué, over We, the foreign ministers of …: the title has the name. */
export function seriesOfTitle(draft: Draft) {
  const { title, text } = draft;
  const [, body, who] =
    (title &&
      /(?:^|\s)([\p{Lu}\d]\S*) ((?:foreign |finance )?ministers|leaders)(?![\p{L}])/iu.exec(
        text.slice(title.start, title.end),
      )) ??
    [];
  const office = who?.toLowerCase().replace(/(?<=^| )\p{Ll}/gu, (first) => first.toUpperCase());
  return body && office ? seriesOf(draft, `${body} ${office} of `) : null;
}

/** The Leaders of the G20, the Foreign Ministers of the Coast Pact - A, B and C - met: who did, and no name of the meeting. */
const OF_GROUP =
  /^(?:the )?(?:(?:[Ff]oreign|[Ff]inance|[Tt]rade|[Dd]efen[cs]e|[Pp]rime) )?(?:[Mm]inisters(?: (?:of|for) (?:\p{Lu}\p{L}+ ?){1,3}(?= of ))?|[Ll]eaders|[Mm]embers|[Pp]resid?ents|[Hh]eads of [Ss]tate(?: and [Gg]overnment)?) of (?:the )?((?:\p{Lu}[\p{L}\d+-]* ?(?:of |and )?){1,7})(?:(?:member )?(?:countries|states|nations))?(?: ?(?:--?|\(|,) ?.*)?$/u;

/** We, the Leaders of A, B and C, met on the margins of …: three of many, who have no meeting of their own. */
const BESIDES = /^,? (?:have )?(?:met|gathered|convened)[^.;]{0,20} on the (?:margins|sidelines) of\b/;

export function isOfGroup({ lexicon, text }: Draft, start: number, name: string): boolean {
  const group = OF_GROUP.exec(name)?.[1];
  const at = group ? text.indexOf(group, start) : -1;
  const besides = BESIDES.test(text.slice(start + name.length, start + name.length + 60));
  return at >= start && (besides || lexicon.countries.at(text, at) === null);
}

/** The Foreign Ministers of A, B and C met in Baku for their ninth trilateral meeting: what it was that they met for, and its number. */
const COUNTED = new RegExp(
  `^[^.;:]{0,160}?\\bfor (?:their|the) ((?<number>${ORDINAL}) (?<series>(?:tri|quadri)lateral (?:[\\p{L}'-]+ ){0,3}(?:[Mm]eeting|[Ss]ummit|[Tt]alks|[Dd]ialogue)))(?! of)(?!\\p{L})`,
  'u',
);

/** The name of such a meeting behind \`at\`, the end of what tells that they met; or null. */
export function countedBehind(
  { text }: Draft,
  at: number,
): Pick<MeetingMention, 'start' | 'end' | 'series' | 'seriesId' | 'ordinal'> | null {
  const found = COUNTED.exec(text.slice(at, at + 260));
  if (!found) return null;
  const { number = '', series = '' } = found.groups ?? {};
  const end = at + found[0].length;
  const start = end - (found[1] as string).length;
  return { start, end, series, seriesId: slug(series), ordinal: ordinal(number) };
}
