import { z } from "zod";
import { proseMonth } from "./prose";
import { month, words } from "./shapes";
import type { GridColumn } from "./tables";

/** One material as it changes hands. `pages` is unknown for what came in before pages were counted. */
export const handedMaterial = z.strictObject({
  ordinal: z.number().int().positive(),
  name: words,
  from: month.optional(),
  to: month.optional(),
  isPeriodic: z.boolean(),
  isOriginal: z.boolean(),
  pages: z.number().int().positive().optional(),
});
type Handed = z.output<typeof handedMaterial>;

export const materialColumns: readonly GridColumn[] = [
  { title: "序号", width: 14, centred: true },
  { title: "材料名称", width: 92 },
  { title: "原件与否", width: 30, centred: true },
  { title: "页数", width: 20, centred: true },
];

export const materialRow = ({ ordinal, name, isPeriodic, isOriginal, pages, ...span }: Handed): string[] => [
  String(ordinal),
  `${name}${isPeriodic ? months(span) : ""}`,
  isOriginal ? "原件" : "复印件",
  pages === undefined ? "未记" : String(pages),
];

type Span = { readonly from?: string | undefined; readonly to?: string | undefined };

/** The months that a material covers, as a notice and its receipts print them; nothing when none were asked. */
export function months({ from, to }: Span): string {
  if (!from && !to) return "";
  return `（${from ? proseMonth(from) : "开始用工"}至${to ? proseMonth(to) : "今"}）`;
}

/** 以上共…项…页，其中原件…项。 */
export function totals(items: readonly Handed[]): string {
  const originals = items.filter(({ isOriginal }) => isOriginal).length;
  const pages = items.reduce((sum, { pages = 0 }) => sum + pages, 0);
  return `以上材料共${items.length}项${pages > 0 ? `${pages}页` : ""}，其中原件${originals}项。`;
}
