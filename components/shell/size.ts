/** The cookie that holds the size of type a person chose; no sign-in needed. */
export const SIZE_COOKIE = "size";

export type TypeSize = "normal" | "large";

/** The chosen size for `<html data-size>`; anything unknown is normal. */
export const typeSize = (value: string | undefined): TypeSize => (value === "large" ? "large" : "normal");

const BASE = "http://local.invalid";

/** The path when it leads back into this site, else `/`; never another host, whatever a browser makes of it. */
export function localPath(path: string | null | undefined): string {
  if (!path?.startsWith("/") || !URL.canParse(path, BASE)) return "/";
  const url = new URL(path, BASE);
  const canonical = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === BASE && !canonical.startsWith("//") ? canonical : "/";
}
