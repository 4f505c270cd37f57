import { parser } from '../articles.ts';

/** 2035-02-14 莫斯科 RU in-person; a dash for what is not told. */
export function told(page: string): string {
  const meeting = parser.parse(page).meetings.find(({ primary }) => primary);
  const { date, endDate, city, country, format } = meeting ?? {};
  return [[date, endDate].filter(Boolean).join('/') || '-', city, country, format]
    .map((each) => each ?? '-')
    .join(' ');
}
