/** 澜沧江-湄公河合作(以下简称澜湄合作)第二次外长会: what the text calls a thing from there on is no part of its name. */
const SHORT_FORM =
  / ?[(（](?:(?:[A-Za-z .&'-]{3,60}[,，] ?)?(?:以下|下文|下)?(?:统|統|简|簡)?[称稱]|hereinafter|hereafter)[^()（）\n]{1,60}[)）]/gi;

const BRACKET = /[(（]/;

/** 第七届“日英外长会议: the mark that opens before a name, and closes behind it, is no part of it. */
const OPENING_MARK = /^((?:第[^第]{1,4}|首)[次届屆轮輪回])?["“「『](?=[^"”」』]*$)/;

/** A name without what the text says that it will be called; folded or as written. */
export function withoutShortForm(name: string): string {
  const own = name.replace(OPENING_MARK, '$1');
  return BRACKET.test(own) ? own.replace(SHORT_FORM, '') : own;
}
