import type { Participant } from '../reading/model.ts';
import type { Marks } from '../text/use-marks.ts';
import { useWords } from '../words/index.ts';
import { Country } from './flag.tsx';

/** Who took part: country, name, titles in the order written. Looked at, each is marked in the text. */
export function Participants({
  participants,
  marks,
  lang,
}: {
  participants: readonly Participant[];
  marks: Marks;
  lang: string;
}) {
  const { name } = useWords();
  return (
    <ul class="participants">
      {participants.map((participant, index) => {
        const { country, organisation, latinName, titles, role, spans } = participant;
        return (
          <li key={index} onMouseEnter={() => marks.look({ spans })} onMouseLeave={() => marks.look(null)}>
            <span class="of">
              {country !== null && <Country code={country} />}
              {organisation !== null && <span lang={lang}>{organisation}</span>}
            </span>
            <span>
              {participant.name !== null && <strong lang={lang}>{participant.name}</strong>}{' '}
              {latinName !== null && <span lang="en">{latinName}</span>}
              {role !== 'attendee' && <span class="role">{name('role', role)}</span>}
            </span>
            <span class="titles" lang={lang}>
              {titles.join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
