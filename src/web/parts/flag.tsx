import { useWords } from '../words/index.ts';

/** A country as its flag and its name. */
export function Country({ code, short = false }: { code: string; short?: boolean }) {
  const { country } = useWords();
  const name = country(code);
  return (
    <span class="country">
      <img
        class="flag"
        src={`/explorer/flags/${code}.svg`}
        alt={short ? name : ''}
        title={name}
        width={21}
        height={14}
        loading="lazy"
      />
      {!short && name}
    </span>
  );
}
