/** 澜沧江-湄公河合作(以下简称澜湄合作)第二次外长会: what the text calls a thing from there on is no part of its name. */
const SHORT_FORM =
  / ?[(（](?:(?:以下|下文|下)?(?:统|統|简|簡)?[称稱]|hereinafter|hereafter)[^()（）\n]{1,60}[)）]/gi;

const BRACKET = /[(（]/;

/** A name without what the text says that it will be called; folded or as written. */
export function withoutShortForm(name: string): string {
  return BRACKET.test(name) ? name.replace(SHORT_FORM, '') : name;
}
