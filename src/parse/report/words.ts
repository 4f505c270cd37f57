/** The parse report in sentences, for people. */
import type { ParseReport } from './model.ts';

/** More places than this are counted, not listed. */
const LISTED = 20;

export function reportWords(report: Omit<ParseReport, 'words'>): string[] {
  const { problems, inNoSection, outsidePoints } = report.notUnderstood;
  return [
    coverage(report),
    ...(report.points.length === 0 ? ['No numbered point was found.'] : report.points.flatMap(section)),
    ...places(outsidePoints, 'agreed paragraph', 'in no numbered point'),
    ...places(inNoSection, 'line', 'between those of the article taken for the page’s own'),
    ...problems
      .slice(0, LISTED)
      .map(({ code, message, span }) => `${message} (${code}${span ? `, ${at(span)}` : ''})`),
    ...(problems.length > LISTED ? [`There are ${problems.length - LISTED} more problems.`] : []),
    ...(problems.length === 0 ? ['The parser met no problem.'] : []),
  ];
}

function coverage({ length, coverage }: Omit<ParseReport, 'words'>): string {
  const parts = coverage.map(
    ({ type, blocks, share }) => `${type} ${percent(share)} (${plural(blocks, 'block')})`,
  );
  return `All ${plural(length, 'code point')} of the text are accounted for: ${parts.join(', ')}.`;
}

function section({ section, found, declared, highest, missing }: ParseReport['points'][number]): string[] {
  const counted = `${section}: ${plural(found, 'point')} found`;
  if (missing.length === 0) return [`${counted}, the highest number is ${highest}, none is missing.`];
  const gaps = missing.slice(0, LISTED).map(({ from, to, span }) => {
    const numbers = from === to ? `number ${from}` : `numbers ${from} to ${to}`;
    return `${section}: ${numbers} missing (${at(span)}).`;
  });
  const more = missing.length > LISTED ? [`${section}: ${missing.length - LISTED} more gaps.`] : [];
  return [`${counted} of ${declared} that the numbering declares, up to ${highest}.`, ...gaps, ...more];
}

function places(spans: { start: number; end: number }[], noun: string, where: string): string[] {
  if (spans.length === 0) return [];
  const listed = spans.slice(0, LISTED).map(at).join('; ');
  const more = spans.length > LISTED ? ` and ${spans.length - LISTED} more` : '';
  return [`${plural(spans.length, noun)} ${where}: ${listed}${more}.`];
}

const at = ({ start, end }: { start: number; end: number }) => `at ${start}–${end}`;
const percent = (share: number) => `${Math.round(share * 100)} %`;
const plural = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
