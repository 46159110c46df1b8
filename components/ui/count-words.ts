/** Counting stops here; a list beyond it says so instead of a number. */
export const COUNT_CEILING = 10_000;

const grouped = new Intl.NumberFormat("en-US");

/** `1,236`; above 10,000 `10,000+`. */
export const countWords = (count: number): string =>
  count > COUNT_CEILING ? `${grouped.format(COUNT_CEILING)}+` : grouped.format(count);
