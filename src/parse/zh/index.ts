/** Chinese, simplified and traditional: the rules in the order in which they build on one another. */

import type { Language } from '../languages.ts';
import { lines } from '../lines.ts';
import { charactersOf, HAN, has, LETTER } from '../text/characters.ts';
import { about } from './about.ts';
import { acts } from './acts.ts';
import { captions } from './captions.ts';
import { dates } from './dates.ts';
import { kind } from './kind.ts';
import { lostBreaks } from './lost-breaks.ts';
import { meetings } from './meetings.ts';
import { page } from './page.ts';
import { participants } from './participants.ts';
import { people } from './people.ts';
import { points } from './points.ts';
import { references } from './references.ts';
import { sections } from './sections.ts';
import { title } from './title.ts';

export const chinese: Language = {
  tag: 'zh',
  /** A text in Chinese may quote many Latin words; one in another script rarely has one character in ten of Chinese. */
  reads(text) {
    const han = charactersOf(text, HAN);
    return han > 0 ? han * 10 >= charactersOf(text, LETTER) : !has(text, LETTER);
  },
  rules: [
    (draft) => lines(draft, lostBreaks),
    page,
    captions,
    title,
    about,
    people,
    sections,
    points,
    dates,
    meetings,
    participants,
    acts,
    references,
    kind,
  ],
};
