import type { ComponentChildren } from 'preact';
import type { Reading, ReadingPoint } from '../reading/model.ts';
import type { Marks } from '../text/use-marks.ts';
import { useWords } from '../words/index.ts';
import { Chips } from './chip.tsx';

export interface OutlineProps {
  reading: Reading;
  marks: Marks;
  chosen?: string | null;
  hrefOf?: (point: ReadingPoint) => string;
  /** What can be done with a point. */
  actions?: (point: ReadingPoint) => ComponentChildren;
}

/** The points of an article by section, each with its labels. */
export function Outline({ reading, ...shared }: OutlineProps) {
  const { name } = useWords();
  const sections = [...new Set(reading.points.map(({ section }) => section))];
  return (
    <>
      {sections.map((section) => (
        <section key={section}>
          <h3>{name('section', section)}</h3>
          <ol class="outline">
            {reading.points
              .filter((point) => point.section === section)
              .map((point) => (
                <OutlinePoint key={point.key} point={point} reading={reading} {...shared} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function OutlinePoint({
  point,
  reading: { language: lang },
  marks,
  chosen,
  hrefOf,
  actions,
}: OutlineProps & { point: ReadingPoint }) {
  const summary = point.heading ?? shorten(point.text);
  const words = (
    <>
      <span class="ordinal">{point.ordinal}</span> <span lang={lang}>{summary}</span>
    </>
  );
  return (
    <li class={point.key === chosen ? 'chosen' : undefined}>
      <p class="summary">{hrefOf ? <a href={hrefOf(point)}>{words}</a> : words}</p>
      <Chips labels={point.topics} marks={marks} lang={lang} />
      <Chips labels={point.acts} marks={marks} lang={lang} />
      <Chips labels={point.references} marks={marks} lang={lang} />
      {actions?.(point)}
    </li>
  );
}

const SUMMARY_LENGTH = 42;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= SUMMARY_LENGTH ? text : `${characters.slice(0, SUMMARY_LENGTH).join('')}…`;
}
