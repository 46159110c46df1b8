import { z } from "zod";

/** The columns that somebody chose for a list, as they stand in its address: `title.state`, or one value a column. */
export const ChosenColumns = z
  .union([z.string().max(400), z.array(z.string().max(40)).max(30)])
  .transform((chosen) => [chosen].flat().join("."))
  .optional()
  .catch(undefined);

/** The columns of a list that are shown: its first and those chosen; when nothing was chosen, all but the optional. */
export function shownColumns<C extends { readonly key: string; readonly isOptional?: boolean }>(
  columns: readonly C[],
  chosen: string | undefined,
): readonly C[] {
  const keys = new Set((chosen ?? "").split("."));
  const others = columns.filter(({ key }) => keys.has(key));
  if (others.length === 0) return columns.filter(({ isOptional }) => !isOptional);
  return columns.filter((column, at) => at === 0 || others.includes(column));
}
