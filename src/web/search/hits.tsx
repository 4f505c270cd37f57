import type { Point, SearchHit } from '../reading/model.ts';
import { pointPath } from '../router.ts';
import { useWords } from '../words/index.ts';
import { Highlighted } from './highlighted.tsx';

export interface HitsProps {
  hits: readonly Pick<SearchHit, 'point' | 'highlights'>[];
  /** Names of meetings, as far as they are known. */
  meetings: readonly { value: string; label: string | null }[];
}

/** Points that match, with what was looked for marked. */
export function Hits({ hits, meetings }: HitsProps) {
  const { say } = useWords();
  if (hits.length === 0) return <p>{say('search.none')}</p>;
  const names = new Map(meetings.map(({ value, label }) => [value, label]));
  return (
    <ol class="hits">
      {hits.map(({ point, highlights }) => (
        <Hit
          key={point.id}
          point={point}
          highlights={highlights}
          meeting={names.get(point.meeting ?? '') ?? point.meeting ?? point.document}
        />
      ))}
    </ol>
  );
}

function Hit({
  point,
  highlights,
  meeting,
}: {
  point: Point;
  highlights: SearchHit['highlights'];
  meeting: string;
}) {
  const { say, name } = useWords();
  const { section, ordinal, heading, text, date, voice, speaker } = point;
  const within = (field: 'heading' | 'text') => highlights.filter((each) => each.field === field);
  return (
    <li class={`hit voice-${voice}`}>
      <p class="note">
        <a href={pointPath(point)}>{say('point.named', { section: name('section', section), ordinal })}</a>
        <span>{speaker ?? name('voice', voice)}</span>
        {date !== null && <span>{date}</span>}
        <span>{meeting}</span>
      </p>
      <div class="words">
        {heading !== null && !text.startsWith(heading) && (
          <p>
            <strong>
              <Highlighted text={heading} places={within('heading')} />
            </strong>
          </p>
        )}
        <p>
          <Highlighted text={text} places={within('text')} />
        </p>
      </div>
    </li>
  );
}
