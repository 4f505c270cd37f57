import { type AlignedRow, rowsOf, sideOf } from '../charts/alignment.ts';
import type { Comparison, Point } from '../reading/model.ts';
import { pointPath } from '../router.ts';
import { useWords, type Words } from '../words/index.ts';
import { type Column, Picture } from './picture.tsx';

export interface AlignmentProps {
  comparison: Comparison;
  points: ReadonlyMap<string, Point>;
}

/** Points side by side; what both have is plain, what one has alone is marked. */
export function Alignment({ comparison, points }: AlignmentProps) {
  const words = useWords();
  return (
    <Picture
      title={words.say('compare.table')}
      file="comparison"
      columns={columnsOf(points, words)}
      rows={rowsOf(comparison)}
    >
      <Lines comparison={comparison} points={points} />
    </Picture>
  );
}

function columnsOf(points: ReadonlyMap<string, Point>, { say }: Words): Column<AlignedRow>[] {
  const textOf = (id: string | null) => (id === null ? '' : (points.get(id)?.text ?? id));
  return [
    {
      label: say('compare.left'),
      text: ({ left }) => textOf(left),
      show: (row) => <Cell row={row} side="left" point={points.get(row.left ?? '')} />,
    },
    { label: say('compare.score'), text: ({ score }) => (score === null ? '–' : score.toFixed(2)) },
    {
      label: say('compare.right'),
      text: ({ right }) => textOf(right),
      show: (row) => <Cell row={row} side="right" point={points.get(row.right ?? '')} />,
    },
  ];
}

function Cell({ row, side, point }: { row: AlignedRow; side: 'left' | 'right'; point: Point | undefined }) {
  const { say, name } = useWords();
  if (!point) return <span class="note">{say('compare.nothing')}</span>;
  const Own = side === 'left' ? 'del' : 'ins';
  return (
    <>
      <p class="note">
        <a href={pointPath(point)}>
          {say('point.named', { section: name('section', point.section), ordinal: point.ordinal })}
        </a>
      </p>
      <p class="compared">
        {row.diff.length === 0
          ? point.text
          : sideOf(row.diff, side).map(({ text, kept }, index) =>
              kept ? text : <Own key={index}>{text}</Own>,
            )}
      </p>
    </>
  );
}

const WIDTH = 320;
const ROW = 24;

/** Which point goes with which: a line for each pair, the thicker the more they are alike. */
function Lines({ comparison: { left, right, pairs }, points }: AlignmentProps) {
  const { say } = useWords();
  const height = Math.max(left.length, right.length) * ROW + 8;
  const step = (ids: readonly string[]) => height / Math.max(1, ids.length);
  const yOf = (ids: readonly string[], id: string) => (ids.indexOf(id) + 0.5) * step(ids);
  const numberOf = (id: string) => points.get(id)?.ordinal ?? id;
  return (
    <svg role="img" aria-label={say('compare.picture')} width={WIDTH} height={height}>
      {pairs.map((pair) => (
        <line
          key={`${pair.left} ${pair.right}`}
          class="pair"
          x1={30}
          x2={WIDTH - 30}
          y1={yOf(left, pair.left)}
          y2={yOf(right, pair.right)}
          stroke-width={1 + 6 * pair.score}
        />
      ))}
      {left.map((id) => (
        <text key={id} x={22} y={yOf(left, id) + 5} text-anchor="end">
          {numberOf(id)}
        </text>
      ))}
      {right.map((id) => (
        <text key={id} x={WIDTH - 22} y={yOf(right, id) + 5}>
          {numberOf(id)}
        </text>
      ))}
    </svg>
  );
}
