import { parser } from '../articles.ts';

/** 2035-02-14 莫斯科 RU in-person; a dash for what is not told. */
export function told(page: string): string {
  const meeting = parser.parse(page).meetings.find(({ primary }) => primary);
  const { date, endDate, city, country, format } = meeting ?? {};
  return [[date, endDate].filter(Boolean).join('/') || '-', city, country, format]
    .map((each) => each ?? '-')
    .join(' ');
}

/** 第三届海岸峰会 | summit | 张三[CN]*, 李四[JP]; talks have no name. */
export function read(page: string): string {
  const { meetings, participants } = parser.parse(page);
  const meeting = meetings.find(({ primary }) => primary);
  const name = meeting?.seriesId?.endsWith('-talks') ? '-' : meeting?.name;
  const people = participants.map(
    ({ name, country, organisation, role }) =>
      `${name ?? ''}[${country ?? organisation ?? ''}]${role === 'chair' ? '*' : ''}`,
  );
  return `${name} | ${meeting?.level} | ${people.join(', ')}`;
}
