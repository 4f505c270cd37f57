import { useMemo } from 'preact/hooks';
import { readAll } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { layTimeline, type PlacedMeeting, standingOf, widthOfName } from '../charts/timeline.ts';
import { Calls } from '../parts/calls.tsx';
import { LookNav } from '../parts/look-nav.tsx';
import { Waiting } from '../parts/message.tsx';
import { type Column, Picture } from '../parts/picture.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useWidth } from '../parts/use-width.ts';
import type { Meeting } from '../reading/model.ts';
import { documentPath } from '../router.ts';
import { useWords, type Words } from '../words/index.ts';

/** More would be no picture. */
const AT_MOST = 500;

/** Meetings held, planned and mentioned, on a line of time. */
export default function MeetingsView() {
  const words = useWords();
  const { say, number } = words;
  const question = useMemo(() => readAll('/v1/meetings', {}, AT_MOST), []);
  const answer = useAnswer(question);
  useTitle(say('meetings.title'));
  return (
    <div class="page wide">
      <LookNav current="meetings" />
      <h1>{say('meetings.title')}</h1>
      <p class="lead">{say('meetings.text')}</p>
      {answer.value === null ? (
        <Waiting answer={answer} />
      ) : (
        <>
          <p class="note">
            {say('meetings.count', {
              shown: number(answer.value.records.length),
              total: number(answer.value.total),
            })}
          </p>
          <Picture
            title={say('meetings.table')}
            file="meetings"
            columns={columnsIn(words)}
            rows={answer.value.records}
          >
            <Drawing meetings={answer.value.records} />
          </Picture>
        </>
      )}
      <Calls calls={[question.call]} />
    </div>
  );
}

function columnsIn({ say, name, country }: Words): Column<Meeting>[] {
  return [
    { label: say('fact.date'), text: ({ date, endDate }) => [date, endDate].filter(Boolean).join(' – ') },
    {
      label: say('fact.meeting'),
      text: (meeting) => meeting.name,
      show: (meeting) => <a href={documentOf(meeting)}>{meeting.name}</a>,
    },
    { label: say('meetings.standing'), text: (meeting) => name('standing', standingOf(meeting)) },
    {
      label: say('fact.place'),
      text: (meeting) =>
        [meeting.city, meeting.country && country(meeting.country)].filter(Boolean).join(', '),
    },
    { label: say('structure.points'), text: ({ pointCount }) => String(pointCount) },
  ];
}

/** The article that tells most of a meeting: those that report it come first. */
function documentOf({ documents }: Meeting): string {
  return documentPath(documents[0]?.id ?? '');
}

function Drawing({ meetings }: { meetings: readonly Meeting[] }) {
  const { say, name, tag } = useWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const { placed, lanes, ticks, height } = useMemo(
    () => layTimeline(meetings, Math.max(width, 280), widthOfName),
    [meetings, width],
  );
  const format = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    ...precisionOf(ticks.map(({ time }) => time)),
  });
  return (
    <div ref={box}>
      {width > 0 && (
        <svg role="group" aria-label={say('meetings.title')} width={width} height={height}>
          {ticks.map(({ x, time }) => (
            <g key={x} class="tick" aria-hidden="true">
              <line x1={x} x2={x} y1={20} y2={height} />
              <text x={x} y={14} text-anchor="middle">
                {format.format(time)}
              </text>
            </g>
          ))}
          {lanes.map(({ standing, y }) => (
            <text key={standing} class={`lane ${standing}`} x={2} y={y + 18}>
              {name('standing', standing)}
            </text>
          ))}
          {placed.map((each) => (
            <Mark key={each.meeting.id} {...each} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Mark({ meeting, standing, x, y, width, nameX, before }: PlacedMeeting) {
  const { name } = useWords();
  return (
    <a
      class={`meeting ${standing}`}
      href={documentOf(meeting)}
      aria-label={`${meeting.date}: ${meeting.name} (${name('standing', standing)})`}
    >
      <rect x={x} y={y + 5} width={width} height={12} rx={5} />
      <text x={nameX} y={y + 16} text-anchor={before ? 'end' : 'start'}>
        {meeting.name}
      </text>
    </a>
  );
}

/** Months are written only where the ticks are closer than a year. */
function precisionOf([first, second]: Date[]): Intl.DateTimeFormatOptions {
  const close = first && second && second.getTime() - first.getTime() < 360 * 86_400_000;
  return close ? { year: 'numeric', month: 'short' } : { year: 'numeric' };
}
