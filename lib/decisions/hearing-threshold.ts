import type { DecisionKind, Measure } from "./lifecycle";

type Item = { readonly measure: Measure; readonly amountFen: number | null };

/** A region's own number: whether a sum reaches it. */
export type Threshold = (fen: number) => boolean;

/** GB 32100: an individual business (2), registered by the market regulator (9), counts as a citizen. */
const INDIVIDUAL_BUSINESS = "92";

export const isIndividual = (creditCode: string): boolean => creditCode.startsWith(INDIVIDUAL_BUSINESS);

/** The region's number for citizens holds for a person who answers beside a unit, and for an individual business. */
export const hearingSettingOf = (creditCode: string | null, isOfPerson: boolean) =>
  isOfPerson || (creditCode !== null && isIndividual(creditCode)) ? "hearing_citizen" : "hearing_organisation";

/** A fine and a confiscation go to the treasury. */
export const takesMoney = ({ measure }: Pick<Item, "measure">): boolean =>
  measure === "fine" || measure === "confiscation";

/** 吊销许可证件 (《行政处罚法》第六十三条). */
export const revokesLicence = ({ measure }: Pick<Item, "measure">): boolean => measure === "licence_revocation";

/** Fines and confiscations together, in fen. */
export const moneyTaken = (items: readonly Item[]): number =>
  items.filter(takesMoney).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);

/**
 * Whether the party must be told that it may ask for a hearing (《行政处罚法》第六十三条). 较大数额 is a region's own
 * number; where none is known, every fine and every confiscation counts. A licence revoked counts whatever is fined.
 */
export const isHearingDue = (kind: DecisionKind, items: readonly Item[], reaches: Threshold | null): boolean =>
  kind === "penalty" &&
  (items.some(revokesLicence) || (items.some(takesMoney) && (reaches === null || reaches(moneyTaken(items)))));
