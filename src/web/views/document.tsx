import { useEffect, useMemo, useState } from 'preact/hooks';
import { read, readAll } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Calls } from '../parts/calls.tsx';
import { Message, Waiting } from '../parts/message.tsx';
import { Structure } from '../parts/structure.tsx';
import { useTitle } from '../parts/use-title.ts';
import { readRecords } from '../reading/from-api.ts';
import type { ReadingPoint } from '../reading/model.ts';
import { documentPath } from '../router.ts';
import { Article } from '../text/article.tsx';
import { useMarks } from '../text/use-marks.ts';
import { useWords } from '../words/index.ts';

/** An article beside its structure. */
export function DocumentView({ id, point }: { id: string; point: string | null }) {
  const { say } = useWords();
  const questions = useMemo(() => questionsOf(id), [id]);
  const document = useAnswer(questions.document);
  const text = useAnswer(questions.text);
  const blocks = useAnswer(questions.blocks);
  const points = useAnswer(questions.points);
  const references = useAnswer(questions.references);
  const meetingId = document.value?.meeting ?? null;
  const meetingQuestion = useMemo(
    () => (meetingId === null ? null : read('/v1/meetings/{id}', { path: { id: meetingId } })),
    [meetingId],
  );
  const meeting = useAnswer(meetingQuestion);
  const answers = [document, text, blocks, points, references, ...(meetingQuestion ? [meeting] : [])];

  const reading = useMemo(
    () => {
      if (!answers.every(({ status }) => status === 'answered')) return null;
      if (!document.value || text.value === null || !blocks.value || !points.value || !references.value)
        return null;
      return readRecords({
        document: document.value,
        text: text.value,
        blocks: blocks.value.records,
        points: points.value.records,
        references: references.value.records,
        meeting: meeting.value,
      });
    },
    answers.map(({ value }) => value),
  );

  const marks = useMarks();
  const [side, setSide] = useState<'text' | 'structure'>('text');
  useTitle(document.value?.title ?? id);
  useEffect(() => {
    if (!reading || point === null) return;
    setSide('text');
    requestAnimationFrame(() => window.document.getElementById(point)?.scrollIntoView({ block: 'center' }));
  }, [reading !== null, point]);

  const failed = answers.find(({ status }) => status === 'failed');
  if (failed?.error) return <Message title={say('answer.failed')}>{failed.error.message}</Message>;
  if (!document.value || !reading) return <Waiting answer={document} />;
  const hrefOf = ({ key }: ReadingPoint) => documentPath(id, key);
  const hasTitle = reading.blocks.some(({ type }) => type === 'title');
  return (
    <div class={`reading show-${side}`}>
      <div class="sides" role="group" aria-label={say('reading.sides')}>
        {(['text', 'structure'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={side === each} onClick={() => setSide(each)}>
            {say(`reading.${each}`)}
          </button>
        ))}
      </div>
      <div class="text">
        {!hasTitle && <h1>{document.value.title ?? id}</h1>}
        <Article reading={reading} marks={marks.spans} chosen={point} hrefOf={hrefOf} level={1} />
      </div>
      <Structure
        {...{ reading, marks, point, hrefOf }}
        document={document.value}
        meeting={meeting.value}
        onPin={() => setSide('text')}
      />
      <Calls
        calls={[...Object.values(questions), ...(meetingQuestion ? [meetingQuestion] : [])].map(
          ({ call }) => call,
        )}
      />
    </div>
  );
}

function questionsOf(id: string) {
  const path = { id };
  return {
    document: read('/v1/documents/{id}', { path }),
    text: read('/v1/documents/{id}/text', { path }),
    blocks: readAll('/v1/documents/{id}/blocks', { path }, Number.POSITIVE_INFINITY),
    points: readAll('/v1/points', { query: { document: id } }, Number.POSITIVE_INFINITY),
    references: readAll('/v1/documents/{id}/references', { path }, Number.POSITIVE_INFINITY),
  };
}
