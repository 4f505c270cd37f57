/**
 * Marks that a page has set apart from the paragraphs they open. Numbers that stand bare before those they count, as old
 * pages and translations of communiqués have them, are read with a wide gap behind them; a bullet alone on its line with
 * the words below it.
 *
 *   1 我们,甲国和乙国外长,于……      2 我们欢迎……      3我们重申……
 *    ^                                 ^                 ^ the space may be lost, too
 */
import { append } from '../ranges.ts';
import { type Edit, leaveOut } from './edits.ts';
import { eachMatch } from './matches.ts';

/** At the head of a paragraph, before words that are not what a number counts (5国外长, 3月). */
const NUMBER =
  /^[ \t\u3000]*([\d０-９]{1,3})([ \u3000\u00a0]?)(?=[\p{Script=Han}《“「][^\n]{12})(?![年月日号號时時点點分秒个個名国國家次届屆轮輪天周週位人万萬亿億千百项項条條份场場期至到多余餘元米吨噸公])/gmu;
const GAP = '  ';
/** A paragraph or two may begin with a number. */
const FEWEST = 4;

/** A wide gap behind each number of a run that counts on from 1 without a gap. */
export function bareNumberEdits(text: string): Edit[] {
  let run: Edit[] = [];
  const found: Edit[] = [];
  const close = () => {
    if (run.length >= FEWEST) append(found, run);
    run = [];
  };
  eachMatch(text, NUMBER, ({ index, 0: { length }, 1: digits = '', 2: space = '' }) => {
    const value = Number(digits.normalize('NFKC'));
    if (value === 1) close();
    if (value !== run.length + 1) return;
    const end = index + length;
    run.push({ start: end - space.length, end, text: GAP });
  });
  close();
  return found;
}

/** A bullet, and on the next line what it marks. */
const BULLET = /^[ \t]*[-•·*–▪●][ \t]*(\r?\n(?:[ \t]*\r?\n)?[ \t]*)(?=["“'‘]?\p{L}[^\n]{12})/gmu;
/** One may be a dash between two parts of a page. */
const FEWEST_BULLETS = 2;

/** The breaks behind bullets that stand alone. */
export function bareBulletEdits(text: string): Edit[] {
  const found = leaveOut(text, BULLET, ' ');
  return found.length >= FEWEST_BULLETS ? found : [];
}
