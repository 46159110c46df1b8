import { aCaseInHand, aFinding } from "@/db/factories/orders";
import { conclude, penaltyEntry } from "./decisions";

const DAYS = { happenedFrom: "2026-08-01", happenedUntil: "2026-09-30", amount: "" };

type Counts = {
  readonly older?: number;
  readonly newer?: number;
  readonly olderCode?: string;
  readonly newerCode?: string;
};

/** A concluded case with one conduct found under two entries: three workers by the older, five by the newer. */
export async function aDoublyForbiddenCase(on: string, over: Counts = {}) {
  const { older: three = 3, newer: five = 5, olderCode = "LDJC-23-4", newerCode = "NZG-13-1-1" } = over;
  const kase = await aCaseInHand(on);
  const older = await aFinding(kase, on, { ...DAYS, violationCode: olderCode, workerCount: three });
  const newer = await aFinding(kase, on, { ...DAYS, violationCode: newerCode, workerCount: five });
  await conclude(kase.id, on);
  return { kase, older: { id: older.id, code: olderCode }, newer: { id: newer.id, code: newerCode } };
}

/** The fine on one of them as its form sends it. */
export const doublyForbiddenFine = (caseId: string, finding: { id: string; code: string }, amount: string) =>
  penaltyEntry(
    { id: caseId, findingId: finding.id },
    {
      items: [
        {
          ...{ choice: `${finding.id}/${finding.code}/1`, amount, content: "按受侵害人数从重。" },
          ...{ deviation: "", pastReason: "", factors: [] },
        },
      ],
    },
  );
