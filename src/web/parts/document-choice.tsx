import { useMemo } from 'preact/hooks';
import { readAll } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';

export interface DocumentChoiceProps {
  label: string;
  value: string;
  /** What choosing none is called; absent where one must be chosen. */
  all?: string;
  onChoose: (id: string) => void;
}

/** Documents to choose among: the newest hundred, and the one chosen. */
export function DocumentChoice({ label, value, all, onChoose }: DocumentChoiceProps) {
  const question = useMemo(() => readAll('/v1/documents', {}, 100), []);
  const documents = useAnswer(question).value?.records ?? [];
  const isListed = value === '' || documents.some(({ id }) => id === value);
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {!isListed && <option value={value}>{value}</option>}
        {documents.map(({ id, title, language }) => (
          <option key={id} value={id} lang={language} selected={id === value}>
            {title ?? id}
          </option>
        ))}
      </select>
    </label>
  );
}
