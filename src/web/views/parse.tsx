import { useMemo, useState } from 'preact/hooks';
import { parse, type Question } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Calls } from '../parts/calls.tsx';
import { Waiting } from '../parts/message.tsx';
import { ParseReport } from '../parts/parse-report.tsx';
import { useTitle } from '../parts/use-title.ts';
import { readParse } from '../reading/from-parse.ts';
import type { ParseAnswer } from '../reading/model.ts';
import { Article } from '../text/article.tsx';
import { useMarks } from '../text/use-marks.ts';
import { useWords } from '../words/index.ts';
import { sample } from '../words/sample.ts';

/** A text of one's own, parsed and shown with what was found in it. Nothing is stored. */
export default function ParseView() {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [question, setQuestion] = useState<Question<ParseAnswer> | null>(null);
  const answer = useAnswer(question);
  useTitle(say('parse.title'));
  return (
    <>
      <div class="page">
        <h1>{say('parse.title')}</h1>
        <p class="lead">{say('parse.text')}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setQuestion(parse(text));
          }}
        >
          <label class="block">
            {say('parse.label')}
            <textarea rows={10} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <p class="buttons">
            <button type="submit" disabled={text.trim() === ''}>
              {say('parse.parse')}
            </button>
            <button type="button" class="quiet" onClick={() => setText(sample)}>
              {say('parse.sample')}
            </button>
          </p>
        </form>
      </div>
      {question && answer.status !== 'answered' && (
        <div class="page">
          <Waiting answer={answer} />
        </div>
      )}
      {question && answer.status === 'answered' && (
        <Result text={question.call.body ?? ''} answer={answer.value} />
      )}
      <div class="page">{question && <Calls calls={[question.call]} />}</div>
    </>
  );
}

function Result({ text, answer }: { text: string; answer: ParseAnswer }) {
  const { say } = useWords();
  const reading = useMemo(() => readParse(text, answer), [answer]);
  const marks = useMarks();
  return (
    <div class="reading">
      <div class="text">
        <h2 class="hidden">{say('reading.text')}</h2>
        <Article reading={reading} marks={marks.spans} level={2} />
      </div>
      <ParseReport {...{ answer, reading, marks }} />
    </div>
  );
}
