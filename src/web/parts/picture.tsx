/** A picture with the table behind it; both can be taken away. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { toCsv } from '../charts/csv.ts';
import { download, standaloneSvg } from '../charts/download.ts';
import { useWords } from '../words/index.ts';

export interface Column<Row> {
  label: string;
  /** The cell as text, for the file. */
  text: (row: Row) => string;
  /** The cell on the page, where it is more than its text. */
  show?: (row: Row) => ComponentChildren;
}

export interface PictureProps<Row> {
  title: string;
  /** Name of the files, without its ending. */
  file: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The picture: one svg element. */
  children: ComponentChildren;
}

export function Picture<Row>({ title, file, columns, rows, children }: PictureProps<Row>) {
  const { say } = useWords();
  const figure = useRef<HTMLElement>(null);
  const saveSvg = () => {
    const svg = figure.current?.querySelector('svg');
    if (svg) download(`${file}.svg`, 'image/svg+xml', standaloneSvg(svg));
  };
  const saveCsv = () => {
    const cells = [
      columns.map(({ label }) => label),
      ...rows.map((row) => columns.map(({ text }) => text(row))),
    ];
    download(`${file}.csv`, 'text/csv', toCsv(cells));
  };
  return (
    <figure class="picture" ref={figure}>
      <div class="drawing">{children}</div>
      <p class="buttons">
        <button type="button" class="small" onClick={saveSvg}>
          {say('picture.svg')}
        </button>
        <button type="button" class="small" onClick={saveCsv}>
          {say('picture.csv')}
        </button>
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(({ label, text, show }) => (
                  <td key={label}>{show ? show(row) : text(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
