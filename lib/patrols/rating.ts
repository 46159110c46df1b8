/** Fewer opinions than this are not published: an employer could be known by its own. */
export const LEAST_PUBLISHED = 5;

type Counted = { readonly given: number; readonly sum: number };

/** The mean of the marks to one decimal, or null while there are too few to publish. */
export const meanMark = ({ given, sum }: Counted): number | null =>
  given < LEAST_PUBLISHED ? null : Math.round((sum * 10) / given) / 10;
