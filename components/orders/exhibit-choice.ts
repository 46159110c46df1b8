import { evidenceKindLabels } from "@/lib/cases/labels";
import type { ExhibitRow } from "@/lib/orders/queries/order-desk";

/** An exhibit of the case as a list to tick offers it: `3号 2026年7月工资表（书证）`. */
export const exhibitChoice = ({ id, ordinal, name, kind }: ExhibitRow) => ({
  value: id,
  label: `${ordinal}号 ${name}（${evidenceKindLabels[kind]}）`,
});
