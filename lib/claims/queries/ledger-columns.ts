import "server-only";
import { caseClaims } from "@/db/schema";
import { isOrdered } from "../scope";

/** What the ledger knows of a row. */
export const ledgerColumns = {
  id: caseClaims.id,
  ordinal: caseClaims.ordinal,
  version: caseClaims.version,
  workerName: caseClaims.workerName,
  personIdSealed: caseClaims.personIdSealed,
  period: caseClaims.period,
  item: caseClaims.item,
  claimedFen: caseClaims.claimedFen,
  verifiedFen: caseClaims.verifiedFen,
  calculator: caseClaims.calculator,
  verifiedOn: caseClaims.verifiedOn,
  endedOn: caseClaims.endedOn,
  endedBecause: caseClaims.endedBecause,
  isOrdered,
};
