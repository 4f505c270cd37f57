/** Which meeting it was, as those say it who met: the G7 Foreign Ministers of Canada, …; the Leaders of the G20. */
import type { Draft } from '../../draft.ts';

/** We, the G7 Foreign Ministers of Canada, France, …: those who bear the name of meetings that a vocabulary holds. */
export function seriesOf({ lexicon }: Draft, who: string) {
  const body = /^(?:the )?(\S+ (?:(?:Foreign|Finance) Ministers|Leaders))'? of /.exec(who)?.[1];
  for (const name of body ? [`${body}' Meeting`, `${body}' Summit`] : []) {
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
  /^(?:the )?(?:(?:[Ff]oreign|[Ff]inance|[Tt]rade|[Dd]efen[cs]e|[Pp]rime) )?(?:[Mm]inisters(?: (?:of|for) (?:\p{Lu}\p{L}+ ?){1,3}(?= of ))?|[Ll]eaders|[Pp]resid?ents|[Hh]eads of [Ss]tate(?: and [Gg]overnment)?) of (?:the )?((?:\p{Lu}[\p{L}\d+-]* ?(?:of )?){1,5})(?: ?(?:--?|\(|,) ?.*)?$/u;

export function isOfGroup({ lexicon, text }: Draft, start: number, name: string): boolean {
  const group = OF_GROUP.exec(name)?.[1];
  const at = group ? text.indexOf(group, start) : -1;
  return at >= start && lexicon.countries.at(text, at) === null;
}
