/** The text of an article, whole and in its order, with what was found in it. */
import { useMemo } from 'preact/hooks';
import type { Reading, ReadingPoint } from '../reading/model.ts';
import { useWords } from '../words/index.ts';
import { type Paragraph, type Run, runsOf } from './layout.ts';
import { type Piece, piecesOf, type Span, touching } from './pieces.ts';

export interface ArticleProps {
  reading: Reading;
  marks: readonly Span[];
  /** The point that the address names. */
  chosen?: string | null;
  /** Where a point is to be found; absent where it has no address of its own. */
  hrefOf?: (point: ReadingPoint) => string;
  /** Level of the heading that the title is: 1 where the article is the page. */
  level: 1 | 2;
}

export function Article({ reading, ...shared }: ArticleProps) {
  const runs = useMemo(() => runsOf(reading), [reading]);
  const titled = runs.findIndex(({ type }) => type === 'title');
  return (
    <article lang={reading.language} class="article">
      {runs.map((run, index) => (
        <RunSection
          key={run.paragraphs[0]?.start}
          run={run}
          isTitle={index === titled}
          reading={reading}
          {...shared}
        />
      ))}
    </article>
  );
}

function RunSection({ run, isTitle, level, ...rest }: ArticleProps & { run: Run; isTitle: boolean }) {
  const { name, tag } = useWords();
  const voice = run.speaker ?? name('voice', run.voice);
  const label = `${name('block', run.type)} · ${voice}`;
  const headingLevel = isTitle ? level : ((level + 1) as 2 | 3);
  return (
    <div role="group" class={`run voice-${run.voice} block-${run.type}`} aria-label={label}>
      {!isTitle && (
        <p class="voice" lang={tag}>
          {name('block', run.type)} ·{' '}
          {run.speaker === null ? voice : <span lang={rest.reading.language}>{voice}</span>}
        </p>
      )}
      {run.paragraphs.map((paragraph, index) => (
        <ParagraphText
          key={paragraph.start}
          paragraph={paragraph}
          level={(isTitle && index === 0) || (paragraph.heading && !isTitle) ? headingLevel : null}
          {...rest}
        />
      ))}
    </div>
  );
}

type ParagraphProps = Omit<ArticleProps, 'level'> & {
  paragraph: Paragraph;
  /** Level of the heading it is; null for a paragraph. */
  level: 1 | 2 | 3 | null;
};

function ParagraphText({ reading, paragraph, marks, chosen, hrefOf, level }: ParagraphProps) {
  const points = useMemo(() => touching(reading.points, paragraph), [reading, paragraph]);
  const near = touching(marks, paragraph);
  const key = near.map(({ start, end }) => `${start}-${end}`).join();
  const inChosen = points.some((point) => point.key === chosen);
  const Tag = level === null ? 'p' : (`h${level}` as const);
  // Most paragraphs stay as they are when a mark moves: the same element again costs nothing.
  return useMemo(
    () => (
      <Tag>
        {piecesOf(paragraph, points, near).map((piece) => (
          <PieceText
            key={piece.start}
            {...{ piece, reading, hrefOf }}
            isChosen={inChosen && piece.point?.key === chosen}
          />
        ))}
      </Tag>
    ),
    [reading, paragraph, level, key, inChosen, chosen],
  );
}

interface PieceProps {
  piece: Piece<ReadingPoint>;
  reading: Reading;
  isChosen: boolean;
  hrefOf: ArticleProps['hrefOf'];
}

function PieceText({ piece: { start, end, point, opens, marked }, reading, isChosen, hrefOf }: PieceProps) {
  const words = reading.text.slice(start, end);
  const shown = marked ? <mark>{words}</mark> : words;
  if (!point) return shown;
  return (
    <span class={isChosen ? 'point chosen' : 'point'}>
      {opens && <PointNumber point={point} href={hrefOf?.(point)} />}
      {shown}
    </span>
  );
}

function PointNumber({ point, href }: { point: ReadingPoint; href: string | undefined }) {
  const { say, name, tag } = useWords();
  const label = say('point.named', { section: name('section', point.section), ordinal: point.ordinal });
  return href === undefined ? (
    <span id={point.key} class="number" aria-hidden="true">
      {point.ordinal}
    </span>
  ) : (
    <a id={point.key} class="number" href={href} aria-label={label} lang={tag}>
      {point.ordinal}
    </a>
  );
}
