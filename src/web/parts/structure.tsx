import type { ComponentChildren } from 'preact';
import type { Document, Meeting, Reading, ReadingPoint } from '../reading/model.ts';
import type { Marks } from '../text/use-marks.ts';
import { useWords } from '../words/index.ts';
import { Chips } from './chip.tsx';
import { Cite } from './cite.tsx';
import { Country } from './flag.tsx';
import { Participants } from './participants.tsx';
import { Outline } from './points.tsx';

export interface StructureProps {
  document: Document;
  meeting: Meeting | null;
  reading: Reading;
  marks: Marks;
  point: string | null;
  hrefOf: (point: ReadingPoint) => string;
  /** Called when a label is pinned: its places are in the text. */
  onPin: () => void;
}

/** What was found in an article, beside its text. */
export function Structure({ document, meeting, reading, point, hrefOf, ...rest }: StructureProps) {
  const { say } = useWords();
  const { language: lang } = reading;
  const marks: Marks = {
    ...rest.marks,
    pin: (label) => {
      rest.onPin();
      rest.marks.pin(label);
    },
  };
  return (
    <section class="structure" aria-label={say('reading.structure')}>
      <Facts document={document} meeting={meeting} />
      {reading.participants.length > 0 && (
        <Part title={say('structure.participants')} count={reading.participants.length}>
          <Participants participants={reading.participants} marks={marks} lang={lang} />
        </Part>
      )}
      <Part title={say('structure.points')} count={reading.points.length}>
        <p class="note">{say('structure.hint')}</p>
        <Outline
          {...{ reading, marks, hrefOf }}
          chosen={point}
          actions={(each) => <Cite document={document} point={each} />}
        />
      </Part>
      {reading.references.length > 0 && (
        <Part title={say('structure.references')} count={reading.references.length}>
          <Chips labels={reading.references} marks={marks} lang={lang} />
        </Part>
      )}
      {reading.problems.length > 0 && (
        <Part title={say('structure.problems')} count={reading.problems.length}>
          <Chips labels={reading.problems} marks={marks} lang="en" />
        </Part>
      )}
      <p role="status" class="hidden">
        {marks.pinned && say('chip.marked', { label: marks.pinned.text, count: marks.pinned.spans.length })}
      </p>
    </section>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  const { number } = useWords();
  return (
    <section>
      <h2>
        {title} <span class="count">{number(count)}</span>
      </h2>
      {children}
    </section>
  );
}

function Facts({ document, meeting }: Pick<StructureProps, 'document' | 'meeting'>) {
  const { say, name } = useWords();
  const { language: lang, kind, source, sourceUrl, published, rights } = document;
  const facts: [string, ComponentChildren][] = [
    [say('fact.kind'), name('kind', kind)],
    [say('fact.meeting'), meeting && <span lang={lang}>{meeting.name}</span>],
    [say('fact.date'), meeting?.date && <When {...meeting} />],
    [
      say('fact.place'),
      meeting && (meeting.city !== null || meeting.country !== null) && (
        <>
          {meeting.country !== null && <Country code={meeting.country} />}{' '}
          <span lang={lang}>{meeting.city}</span>
        </>
      ),
    ],
    [say('fact.published'), published],
    [say('fact.source'), source && <span lang={lang}>{source.label}</span>],
    [say('fact.address'), sourceUrl !== null && <a href={sourceUrl}>{sourceUrl}</a>],
    [say('fact.rights'), rights],
  ];
  return (
    <section>
      <h2>{say('structure.facts')}</h2>
      <dl class="facts">
        {facts
          .filter(([, value]) => value !== null && value !== false && value !== undefined && value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Cite document={document} point={null} />
    </section>
  );
}

/** A date as exact as it is known, and what it rests on. */
function When({ date, endDate, dateBasis }: Pick<Meeting, 'date' | 'endDate' | 'dateBasis'>) {
  const { name } = useWords();
  return (
    <>
      {endDate === null || endDate === date ? date : `${date} – ${endDate}`}
      {dateBasis !== null && <span class="note"> {name('basis', dateBasis)}</span>}
    </>
  );
}
