/** More numbers than a list of people has rows are a slip of the pen. */
const MOST = 50_000;

/** Numbers of rows as a person writes them: `3、5，8-12`, each once; null when they cannot be read. */
export function parseOrdinals(typed: string): readonly number[] | null {
  const parts = typed.split(/[\s,，、;；]+/).filter((part) => part !== "");
  const read = parts.map((part) => /^(\d{1,6})(?:[-—~至](\d{1,6}))?$/.exec(part));
  const all = new Set<number>();
  for (const part of read) {
    const [from, to] = [Number(part?.[1]), Number(part?.[2] ?? part?.[1])];
    if (part === null || from < 1 || to < from || all.size + to - from >= MOST) return null;
    for (let each = from; each <= to; each += 1) all.add(each);
  }
  return [...all].toSorted((one, other) => one - other);
}

/** The same numbers as short as they can be written; neighbours as a range. */
export function ordinalWords(ordinals: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const each of ordinals.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last !== undefined && each <= last.to + 1) last.to = each;
    else ranges.push({ from: each, to: each });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join("、");
}
