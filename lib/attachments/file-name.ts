import { allowedTypes, type ContentType } from "./allowed-types";

const MOST_BYTES = 200;
const NAMELESS = "file";

/** Controls, marks that turn the reading direction or show nothing, private and broken characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A sender's file name made fit to be shown and saved: no folders, nothing unseen, nothing that a file system
 * reserves, at most 200 bytes of UTF-8, and an ending that agrees with the content.
 */
export function cleanFileName(raw: string, type: ContentType): string {
  const base = raw.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const plain = base
    .replace(UNSEEN, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const allowed: readonly string[] = allowedTypes[type].extensions;
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(plain)?.[1]?.toLowerCase() ?? "";
  const isRight = allowed.includes(ending);
  const stem = isRight ? plain.slice(0, -(ending.length + 1)) : plain;
  const extension = `.${isRight ? ending : allowed[0]}`;
  return cutTo(stem || NAMELESS, MOST_BYTES - extension.length) + extension;
}

/** Whole characters up to so many bytes. */
function cutTo(text: string, bytes: number): string {
  let cut = "";
  let size = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    cut += character;
  }
  return cut;
}
