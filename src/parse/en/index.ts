/** English: the rules in the order in which they build on one another. */
import type { Language } from '../languages.ts';
import { lines } from '../lines.ts';
import { acts } from './acts/acts.ts';
import { dates } from './dates/dates.ts';
import { isEnglish } from './grammar/language.ts';
import { kind } from './kind.ts';
import { meetings } from './meetings/meetings.ts';
import { about } from './page/about.ts';
import { lostBreaks } from './page/lost-breaks.ts';
import { page } from './page/page.ts';
import { title } from './page/title.ts';
import { participants } from './participants/participants.ts';
import { people } from './people/people.ts';
import { points } from './points/points.ts';
import { sections } from './points/sections.ts';
import { references } from './references/references.ts';

export const english: Language = {
  tag: 'en',
  reads: isEnglish,
  rules: [
    (draft) => lines(draft, lostBreaks),
    page,
    title,
    about,
    dates,
    people,
    sections,
    points,
    meetings,
    participants,
    acts,
    references,
    kind,
  ],
};
