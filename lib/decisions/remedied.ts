export type Ordered = {
  readonly findingId: string;
  readonly violationCode: string;
  readonly sanctionAt: number | null;
  /** Workers' rows of the ledger say whose its money is. */
  readonly hasRows: boolean;
};

/** Whether a remedy in force orders the same of the same finding; where both have rows, these tell what is open. */
export const isRemedied = (item: Ordered, remedied: readonly Ordered[]): boolean =>
  remedied.some(
    (prior) =>
      prior.findingId === item.findingId &&
      prior.violationCode === item.violationCode &&
      prior.sanctionAt === item.sanctionAt &&
      !(prior.hasRows && item.hasRows),
  );
