import { scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { readAll } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { countTopics, sections, type TopicCount } from '../charts/topics.ts';
import { navigate, useLocation } from '../location.ts';
import { Calls } from '../parts/calls.tsx';
import { DocumentChoice } from '../parts/document-choice.tsx';
import { LookNav } from '../parts/look-nav.tsx';
import { Waiting } from '../parts/message.tsx';
import { Picture } from '../parts/picture.tsx';
import { labelCalls, useLabels } from '../parts/use-labels.ts';
import { useTitle } from '../parts/use-title.ts';
import { useWidth } from '../parts/use-width.ts';
import { paths } from '../router.ts';
import { useWords } from '../words/index.ts';

/** More points than these are not counted here; the note above the picture says so. */
const AT_MOST = 1000;
/** Topics in the picture; the table has all. */
const DRAWN = 20;

/** What the points of one or all documents are about, by section. */
export default function TopicsView() {
  const { say, number, name } = useWords();
  const chosen = useLocation().query.get('document') ?? '';
  const question = useMemo(
    () => readAll('/v1/points', { query: chosen === '' ? {} : { document: chosen } }, AT_MOST),
    [chosen],
  );
  const answer = useAnswer(question);
  const labelOf = useLabels('topic');
  const topics = useMemo(
    () =>
      countTopics(answer.value?.records ?? []).map((each) => ({
        ...each,
        label: labelOf(each.id) ?? each.label,
      })),
    [answer.value, labelOf],
  );
  useTitle(say('topics.title'));
  return (
    <div class="page wide">
      <LookNav current="topics" />
      <h1>{say('topics.title')}</h1>
      <p class="lead">{say('topics.text')}</p>
      <p>
        <DocumentChoice
          label={say('topics.document')}
          value={chosen}
          all={say('topics.all')}
          onChoose={(id) =>
            navigate(
              id === ''
                ? paths.topics
                : `${paths.topics}?${new URLSearchParams({ document: id }).toString()}`,
            )
          }
        />
      </p>
      {answer.value === null ? (
        <Waiting answer={answer} />
      ) : (
        <>
          <p class="note">
            {say('topics.count', {
              shown: number(answer.value.records.length),
              total: number(answer.value.total),
            })}
          </p>
          <Picture
            title={say('topics.table')}
            file="topics"
            columns={[
              {
                label: say('label.topic'),
                text: ({ label }) => label,
                show: ({ id, label }) => <a href={searchFor(id, chosen)}>{label}</a>,
              },
              ...sections.map((section) => ({
                label: name('section', section),
                text: ({ counts }: TopicCount) => String(counts[section]),
              })),
              { label: say('topics.total'), text: ({ total }) => String(total) },
            ]}
            rows={topics}
          >
            <Drawing topics={topics.slice(0, DRAWN)} />
          </Picture>
        </>
      )}
      <Calls calls={[question.call, labelCalls.topic]} />
    </div>
  );
}

function searchFor(topic: string, document: string): string {
  const query = new URLSearchParams({ topic, ...(document !== '' && { document }) });
  return `${paths.search}?${query.toString()}`;
}

const ROW = 26;
const HEAD = 30;

function Drawing({ topics }: { topics: readonly TopicCount[] }) {
  const { say, name } = useWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const names = Math.min(180, width * 0.4);
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...topics.map(({ total }) => total))])
    .range([0, Math.max(0, width - names - 40)]);
  return (
    <div ref={box}>
      {width > 0 && (
        <svg role="img" aria-label={say('topics.picture')} width={width} height={HEAD + topics.length * ROW}>
          {sections.map((section, index) => (
            <g key={section} class={`section ${section}`}>
              <rect x={names + index * 120} y={6} width={12} height={12} />
              <text x={names + index * 120 + 18} y={17}>
                {name('section', section)}
              </text>
            </g>
          ))}
          {topics.map((topic, row) => (
            <g key={topic.id} class="bar">
              <text x={names - 8} y={HEAD + row * ROW + 17} text-anchor="end">
                {topic.label}
              </text>
              <Bar topic={topic} scale={scale} x={names} y={HEAD + row * ROW + 4} />
              <text x={names + scale(topic.total) + 6} y={HEAD + row * ROW + 17}>
                {topic.total}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Bar({
  topic,
  scale,
  x,
  y,
}: {
  topic: TopicCount;
  scale: (count: number) => number;
  x: number;
  y: number;
}) {
  let before = 0;
  return (
    <>
      {sections.map((section) => {
        const count = topic.counts[section];
        const left = x + scale(before);
        before += count;
        return (
          count > 0 && (
            <rect
              key={section}
              class={`section ${section}`}
              x={left}
              y={y}
              width={scale(count)}
              height={ROW - 8}
            />
          )
        );
      })}
    </>
  );
}
