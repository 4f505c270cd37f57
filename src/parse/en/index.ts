/** English: the rules in the order in which they build on one another. */
import type { Language } from '../languages.ts';
import { lines } from '../lines.ts';
import { about } from './about.ts';
import { acts } from './acts.ts';
import { dates } from './dates.ts';
import { kind } from './kind.ts';
import { isEnglish } from './language.ts';
import { lostBreaks } from './lost-breaks.ts';
import { meetings } from './meetings.ts';
import { page } from './page.ts';
import { participants } from './participants.ts';
import { people } from './people.ts';
import { points } from './points.ts';
import { references } from './references.ts';
import { sections } from './sections.ts';
import { title } from './title.ts';

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
