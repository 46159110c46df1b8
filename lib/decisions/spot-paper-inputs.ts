import "server-only";
import type { Reader } from "@/db/client";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import type { Decision } from "./advance";
import { moneyTaken } from "./hearing-threshold";
import { sumOnPaper } from "./labels";
import { proceedingOnPaper } from "./paper-inputs";
import { type SpotRow, spotOf } from "./queries/spot-facts";
import { statementsOfDecision } from "./queries/statements";
import { collectGroundLabels, spotHeardOnPaper } from "./spot-labels";

type Refused = { readonly handing: string; readonly refusal: string } & {
  readonly [K in "witnessName" | "witnessFrom"]: string;
};

/** 当场行政处罚决定书. `heardFrom` is who stood for the party. */
export async function spotPenaltyOnPaper(reader: Reader, decision: Decision, heardFrom: string, handed: Refused) {
  const proceeding = await proceedingOnPaper(reader, decision);
  const spot = await spotOf(reader, decision.id);
  if (spot === null) throw new Error("a penalty on the spot without its record");
  const { organ, party, facts, evidence, contact, articlesBroken, basis, measures, correction, items } = proceeding;
  const statements = await statementsOfDecision(reader, decision.id);
  const on = decision.decidedOn ?? "";
  return {
    ...{ party, facts, evidence, contact, articlesBroken, basis, measures, correction, reason: decision.opinion },
    heard: spotHeardOnPaper({
      ...{ on, told: spot.told, givenBy: heardFrom, waiver: decision.waiver },
      points: statements.flatMap(({ points }) => points),
    }),
    ...{ government: organ.governmentName, court: organ.courtName },
    ...{ decidedAt: `${on} ${spot.atTime}`, place: spot.place, isSurcharged: decision.isSurcharged },
    inspectors: await officersOnPaper(reader, decision.caseId, on),
    ...paymentOnPaper(decision, spot, moneyTaken(items)),
    refusal: refusalOnPaper(handed),
  };
}

function paymentOnPaper(decision: Decision, { collectGround, receiptNumber }: SpotRow, fineFen: number) {
  if (fineFen === 0) return {};
  const amount = sumOnPaper(fineFen);
  if (collectGround !== null) {
    return { collected: { amount: `罚款${amount}`, because: collectGroundLabels[collectGround], receiptNumber } };
  }
  const { bankName: name, bankAddress: address, bankAccount: account } = decision;
  return { bank: { name, address, account, amount } };
}

const refusalOnPaper = ({ handing, refusal, witnessName, witnessFrom }: Refused): string | undefined =>
  handing === "refused" ? `当事人拒绝签收：${refusal}见证人：${witnessName}（${witnessFrom}）。` : undefined;
