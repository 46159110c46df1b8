/** Codes and numbers as people type them: without spaces and hyphens' lookalikes, in capitals. */
export function compact(raw: string): string {
  return raw
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s/g, "")
    .replace(/[‐-―−]/g, "-");
}

/**
 * A number of another office in one form, however it was typed, so that the same hand-off does not enter twice; its
 * year stands in the brackets of GB/T 9704.
 */
export const sourceNumberOf = (raw: string): string =>
  compact(raw)
    .replace(/[([【]/g, "〔")
    .replace(/[)\]】]/g, "〕");
