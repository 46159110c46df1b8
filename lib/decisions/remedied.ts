export type Ordered = {
  readonly findingId: string;
  readonly violationCode: string;
  readonly sanctionAt: number | null;
  /** Workers' rows of the ledger say whose its money is. */
  readonly hasRows: boolean;
};

/** Whether a remedy in force orders the same of the same finding; where both have rows, these tell. */
export const isRemedied = (item: Ordered, remedied: readonly Ordered[]): boolean =>
  remedied.some(
    (prior) =>
      prior.findingId === item.findingId &&
      prior.violationCode === item.violationCode &&
      prior.sanctionAt === item.sanctionAt &&
      !(prior.hasRows && item.hasRows),
  );

/** `台账第1、3行已由有效的行政处理决定责令，不再计入`: the rows that are left out; empty where none is. */
export function orderedRowsWords(ordinals: readonly number[]): string {
  if (ordinals.length === 0) return "";
  const more = ordinals.length > MOST_NAMED ? `等${ordinals.length}` : "";
  return `台账第${ordinals.slice(0, MOST_NAMED).join("、")}${more}行已由有效的行政处理决定责令，不再计入`;
}

const MOST_NAMED = 20;
