import { placeIn } from '../reading/from-api.ts';
import type { Label, ParseAnswer, Reading } from '../reading/model.ts';
import type { Span } from '../text/pieces.ts';
import type { Marks } from '../text/use-marks.ts';
import { useWords } from '../words/index.ts';
import { Chips } from './chip.tsx';
import { Participants } from './participants.tsx';
import { Outline } from './points.tsx';

export interface ParseReportProps {
  answer: ParseAnswer;
  reading: Reading;
  marks: Marks;
}

/** The report of a parse: how much was understood, and where to look at what was not. */
export function ParseReport({ answer: { article, report }, reading, marks }: ParseReportProps) {
  const { say, name } = useWords();
  const { language: lang } = reading;
  const meeting = article.meetings.find(({ primary }) => primary);
  const facts: [string, string | null | undefined][] = [
    [say('fact.kind'), name('kind', article.kind)],
    [say('fact.language'), article.language],
    [say('fact.meeting'), meeting?.name],
    [say('fact.date'), meeting?.date],
    [say('fact.place'), meeting?.city],
  ];
  return (
    <section class="structure" aria-label={say('report.title')}>
      <h2>{say('report.title')}</h2>
      <dl class="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value ?? <span class="note">{say('report.unknown')}</span>}</dd>
          </div>
        ))}
      </dl>
      <Coverage coverage={report.coverage} />
      <PointsFound points={report.points} />
      <h3>{say('report.open')}</h3>
      <NotUnderstood notUnderstood={report.notUnderstood} reading={reading} marks={marks} />
      {reading.participants.length > 0 && (
        <>
          <h3>{say('structure.participants')}</h3>
          <Participants participants={reading.participants} marks={marks} lang={lang} />
        </>
      )}
      <h2>{say('structure.points')}</h2>
      <Outline reading={reading} marks={marks} />
    </section>
  );
}

function Coverage({ coverage }: { coverage: ParseAnswer['report']['coverage'] }) {
  const { say, name, tag } = useWords();
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <table>
      <caption>{say('report.coverage')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('report.type')}</th>
          <th scope="col">{say('report.blocks')}</th>
          <th scope="col">{say('report.share')}</th>
        </tr>
      </thead>
      <tbody>
        {coverage.map(({ type, blocks, share }) => (
          <tr key={type}>
            <th scope="row">{name('block', type)}</th>
            <td>{blocks}</td>
            <td>
              <meter value={share} aria-label={name('block', type)} /> {percent.format(share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PointsFound({ points }: { points: ParseAnswer['report']['points'] }) {
  const { say, name } = useWords();
  if (points.length === 0) return <p>{say('report.noPoints')}</p>;
  return (
    <ul>
      {points.map(({ section, found, declared, missing }) => (
        <li key={section}>
          {say('report.points', { section: name('section', section), found, declared })}
          {missing.length > 0 && ` ${say('report.missing', { list: missing.map(range).join(', ') })}`}
        </li>
      ))}
    </ul>
  );
}

function range({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Each thing to look at as a label that marks its place. */
function NotUnderstood({
  notUnderstood: { problems, inNoSection, outsidePoints },
  reading,
  marks,
}: { notUnderstood: ParseAnswer['report']['notUnderstood'] } & Pick<ParseReportProps, 'reading' | 'marks'>) {
  const { say } = useWords();
  const place = placeIn(reading.text);
  const labelled = (kind: 'inNoSection' | 'outsidePoints', spans: Span[]): Label[] =>
    spans.map(place).map((span, index) => ({
      kind,
      id: `${kind} ${index}`,
      text: `${reading.text.slice(span.start, span.end).trim().slice(0, 24)}…`,
      note: '',
      spans: [span],
    }));
  const groups: [string, Label[], string][] = [
    [say('structure.problems'), reading.problems, 'en'],
    [say('report.inNoSection'), labelled('inNoSection', inNoSection), reading.language],
    [say('report.outsidePoints'), labelled('outsidePoints', outsidePoints), reading.language],
  ];
  const open = groups.filter(([, labels]) => labels.length > 0);
  if (problems.length === 0 && open.length === 0) return <p>{say('report.nothingOpen')}</p>;
  return (
    <>
      {open.map(([title, labels, lang]) => (
        <section key={title}>
          <h4>{title}</h4>
          <Chips labels={labels} marks={marks} lang={lang} />
        </section>
      ))}
    </>
  );
}
