/** Set when the sources are bundled: a hash of them, and of what they are bundled with. */
declare const GONGBAO_BUILD: string | undefined;

/** Which build of gongbao this is; the same wherever the same sources were bundled. */
export const build = typeof GONGBAO_BUILD === 'undefined' ? 'sources' : GONGBAO_BUILD;
