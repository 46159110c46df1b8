import "server-only";
import type { Reader } from "@/db/client";
import { type Informants, tells } from "@/lib/cases/informants-told";
import { moneyTaken } from "./hearing-threshold";
import { heardOnPaper, noPenaltyGroundLabels, sumOnPaper } from "./labels";
import { proceedingOnPaper } from "./paper-inputs";
import { noticeNumber } from "./party-paper-inputs";
import { hearingsOfDecision } from "./queries/hearings";
import { type StatementRow, statementsOfDecision } from "./queries/statements";
import type { Decision } from "./scope";
import { workersOnPaper } from "./worker-paper-inputs";

/** What every decision says of the party, the facts and its hearing. */
async function commonOnPaper(reader: Reader, decision: Decision, informants: Informants) {
  const proceeding = await proceedingOnPaper(reader, decision);
  const { organ, party, person, facts, evidence, contact } = proceeding;
  const heard = heardOnPaper({
    isOfPerson: decision.personId !== null,
    noticeNumber: await noticeNumber(reader, decision),
    noticedOn: decision.noticedOn ?? "",
    isWaived: decision.waivedOn !== null,
    points: (await statementsOfDecision(reader, decision.id)).flatMap((statement) =>
      statement.points
        .map((point) => ({ ...point, ...timesOf(decision, statement) }))
        .filter(isAnswered)
        .map((point) => untold(point, informants)),
    ),
    isHearingHeld: (await hearingsOfDecision(reader, decision.id)).some(({ outcome }) => outcome === "held"),
  });
  const remedies = { government: organ.governmentName, court: organ.courtName };
  return { proceeding, common: { party, person, facts, evidence, contact, heard, ...remedies } };
}

/** What was put forward before the notice that stands was said to an earlier one. */
function timesOf({ round, noticedOn }: Decision, { postedOn, postedManner, receivedOn, ...said }: StatementRow) {
  const isFinal = said.round < round;
  const isEarlier = isFinal || (postedOn ?? receivedOn) < (noticedOn ?? "");
  return { postedOn, postedManner, isFinal, isEarlier };
}

const nobody: Informants = { names: [], addresses: [] };

/** An answer under an earlier notice is final: if it would tell an informant, what came of the point stands alone. */
const untold = <Point extends { isFinal: boolean; answer: string | null }>(point: Point, informants: Informants) =>
  point.isFinal && tells([point.answer ?? ""], informants) ? { ...point, answer: "" } : point;

const isAnswered = ({ answer }: { readonly answer: string | null }): boolean => answer !== null;

/** 行政处罚决定书. */
export async function penaltyOnPaper(reader: Reader, decision: Decision, informants: Informants = nobody) {
  const { proceeding, common } = await commonOnPaper(reader, decision, informants);
  const { articlesBroken, basis, measures, correction, items } = proceeding;
  const sum = moneyTaken(items);
  const bank = {
    name: decision.bankName,
    address: decision.bankAddress,
    account: decision.bankAccount,
    amount: sumOnPaper(sum),
  };
  return {
    ...common,
    ...{ articlesBroken, basis, measures, correction, reason: decision.opinion, isSurcharged: decision.isSurcharged },
    bank: sum > 0 ? bank : undefined,
  };
}

/** 行政处理决定书. */
export async function remedyOnPaper(reader: Reader, decision: Decision, informants: Informants = nobody) {
  const { proceeding, common } = await commonOnPaper(reader, decision, informants);
  const { articlesBroken, basis, measures, industry } = proceeding;
  const party = { ...common.party, industry };
  const performDays = decision.performDays ?? 0;
  const workers = await workersOnPaper(reader, decision);
  return { ...common, party, articlesBroken, basis, measures, reason: decision.opinion, performDays, workers };
}

/** 不予行政处罚决定书. */
export async function noPenaltyOnPaper(reader: Reader, decision: Decision, informants: Informants = nobody) {
  const { proceeding, common } = await commonOnPaper(reader, decision, informants);
  const ground = decision.noPenaltyGround;
  return {
    ...common,
    ground: ground === null ? "" : noPenaltyGroundLabels[ground],
    reasons: [...proceeding.items.map(({ content }) => content), decision.opinion],
    education: decision.education ?? "",
  };
}
