import { useEffect, useMemo } from 'preact/hooks';
import { read, readAll } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { navigate, useLocation } from '../location.ts';
import { Alignment } from '../parts/alignment.tsx';
import { Calls } from '../parts/calls.tsx';
import { DocumentChoice } from '../parts/document-choice.tsx';
import { LookNav } from '../parts/look-nav.tsx';
import { Waiting } from '../parts/message.tsx';
import { useTitle } from '../parts/use-title.ts';
import { paths } from '../router.ts';
import { useWords } from '../words/index.ts';

const sections = ['communique', 'remarks', 'report'] as const;

/** Two texts side by side: what one says of what the other says, word by word. */
export default function CompareView() {
  const { say } = useWords();
  const { query } = useLocation();
  const left = query.get('left') ?? '';
  const right = query.get('right') ?? '';
  const first = useAnswer(
    useMemo(() => (left === '' ? read('/v1/documents', { query: { limit: 100 } }) : null), [left]),
  );
  useTitle(say('compare.title'));

  const go = (sides: { left: string; right: string }, how: 'push' | 'replace' = 'push') =>
    navigate(`${paths.compare}?${new URLSearchParams(sides).toString()}`, how);
  // Nothing chosen: the newest article in which a speaker tells of what was agreed, or the newest at all.
  useEffect(() => {
    if (left !== '' || first.status !== 'answered') return;
    const found = first.value.data.find(
      ({ counts }) => counts.communiquePoints > 0 && counts.remarkPoints > 0,
    );
    const id = (found ?? first.value.data[0])?.id;
    if (id !== undefined) go({ left: `${id}:remarks`, right: `${id}:communique` }, 'replace');
  }, [left, first.status]);

  return (
    <div class="page wide">
      <LookNav current="compare" />
      <h1>{say('compare.title')}</h1>
      <p class="lead">{say('compare.text')}</p>
      <div class="compare-sides">
        <Side label={say('compare.left')} value={left} onChoose={(chosen) => go({ left: chosen, right })} />
        <Side label={say('compare.right')} value={right} onChoose={(chosen) => go({ left, right: chosen })} />
      </div>
      {left !== '' && right !== '' && <Comparison key={`${left} ${right}`} left={left} right={right} />}
    </div>
  );
}

/** Chooses a document and, if one likes, a section of it: `<document>:<section>`. */
function Side({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: string;
  onChoose: (side: string) => void;
}) {
  const { say, name } = useWords();
  const [document = '', section = ''] = value.split(':');
  const sideOf = (id: string, part: string) => (part === '' ? id : `${id}:${part}`);
  return (
    <fieldset>
      <legend>{label}</legend>
      <DocumentChoice
        label={say('topics.document')}
        value={document}
        onChoose={(id) => onChoose(sideOf(id, section))}
      />
      <label>
        {say('compare.section')}{' '}
        <select
          value={section}
          onChange={({ currentTarget }) => onChoose(sideOf(document, currentTarget.value))}
        >
          <option value="">{say('compare.whole')}</option>
          {sections.map((each) => (
            <option key={each} value={each} selected={each === section}>
              {name('section', each)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function Comparison({ left, right }: { left: string; right: string }) {
  const { say } = useWords();
  const question = useMemo(() => read('/v1/compare', { query: { left, right } }), []);
  const documents = [...new Set([left, right].map((side) => side.split(':')[0] ?? ''))];
  const pointsQuestion = useMemo(() => readAll('/v1/points', { query: { document: documents } }), []);
  const answer = useAnswer(question);
  const points = useAnswer(pointsQuestion);
  const byId = useMemo(
    () => new Map((points.value?.records ?? []).map((point) => [point.id, point])),
    [points.value],
  );
  return (
    <>
      {answer.value === null || points.value === null ? (
        <Waiting answer={answer.status === 'failed' ? answer : points} />
      ) : (
        <>
          <p role="status" class="note">
            {say('compare.found', {
              pairs: answer.value.pairs.length,
              left: answer.value.onlyLeft.length,
              right: answer.value.onlyRight.length,
            })}
          </p>
          <Alignment comparison={answer.value} points={byId} />
          <p class="note">
            {say('compare.method')} <code>{answer.value.method.name}</code>
            {': '}
            <span lang="en">{answer.value.method.description}</span>
          </p>
        </>
      )}
      <Calls calls={[question.call, pointsQuestion.call]} />
    </>
  );
}
