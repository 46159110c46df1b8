import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, decisions, documents, employers, type enforcementDeferrals, enforcementInstalments } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { accountName } from "@/lib/agencies/queries/account-name";
import { personOnPaper } from "@/lib/decisions/person-paper-inputs";
import { signedOpinion } from "@/lib/documents/prose";
import { standsFor } from "@/lib/employers/queries/files-of";
import { addDays, type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "./advance";
import type { Balance } from "./balance";
import { deferralVerdicts } from "./deferral-labels";
import { debtLabels, deferralKindLabels, stillGrowing } from "./labels";
import { debts, unjudgedResults } from "./lifecycle";
import type { EnforcementNow } from "./queries/enforcement-facts";
import { reviewResultLabels } from "./review-labels";

/** The decision, its case and the party, as every paper of an enforcement names them. */
export async function partiesOf(reader: Reader, row: Enforcement) {
  const organ = await organOf(reader, row.organId);
  const [found] = await reader
    .select({
      ...{ employer: employers, kase: cases, personId: decisions.personId },
      ...{ decidedOn: decisions.decidedOn, title: documents.title },
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .innerJoin(employers, standsFor(decisions.employerId))
    .leftJoin(documents, eq(documents.id, decisions.documentId))
    .where(eq(decisions.id, row.decisionId));
  if (!found) throw new Error("an enforcement without its decision");
  return {
    organ,
    kase: found.kase,
    person: await personOnPaper(reader, found.personId),
    employer: found.employer,
    decision: {
      decisionTitle: found.title ?? "",
      decisionNumber: row.number,
      decidedOn: found.decidedOn ?? row.servedOn,
      servedOn: row.servedOn,
    },
    contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
  };
}

/** What is owed and to be paid by now: a fine whose days still run is not asked for beside a late correction. */
const dueDebts = ({ balance, due }: Pick<EnforcementNow, "balance" | "due">) => (due.isMoney ? owedDebts(balance) : []);

export const owedDebts = ({ owed }: Balance) =>
  debts.filter((debt) => owed[debt] > 0).map((debt) => ({ name: debtLabels[debt], amountFen: owed[debt] }));

type Asked = { readonly manner: string; readonly days: number; readonly on: LegalDate };

type Unperformed = Pick<EnforcementNow, "balance" | "due">;

export async function demandOnPaper(reader: Reader, row: Enforcement, left: Unperformed, { manner, days, on }: Asked) {
  const { balance, due } = left;
  const debts = dueDebts(left);
  const { employer, person, decision, contact } = await partiesOf(reader, row);
  return {
    ...decision,
    employer: employer.name,
    person,
    creditCode: employer.creditCode ?? "",
    payBy: row.payBy,
    ...(row.correctBy !== null && due.corrections.length > 0 && { correctBy: row.correctBy }),
    ...{ days, debts, corrections: due.corrections },
    asOf: on,
    surcharge: debts.length > 0 && balance.owed.fine > 0 ? stillGrowing(balance.surcharge) : "",
    manner,
    contact,
  };
}

type Applied = Pick<EnforcementNow, "balance" | "due" | "demands" | "window" | "reviews"> & {
  readonly court: string;
  readonly object: string;
  readonly opinion: string;
};

export async function applicationOnPaper(ctx: Context, row: Enforcement, applied: Applied) {
  const { organ, employer, person, decision, contact } = await partiesOf(ctx.db, row);
  const served = applied.demands.find(({ servedOn }) => servedOn !== null);
  return {
    ...decision,
    court: applied.court,
    organ: organ.name,
    respondent: { name: employer.name, creditCode: employer.creditCode ?? "", address: employer.address },
    person,
    ...(applied.window === null
      ? { judgment: judgmentOf(applied.reviews) }
      : {
          suitEndedOn: addDays(applied.window.opensOn, -1),
          ...reconsiderationOf(applied.reviews),
        }),
    ...(served && { demandNumber: served.number ?? "", demandServedOn: served.servedOn ?? "" }),
    debts: dueDebts(applied),
    corrections: applied.due.corrections,
    asOf: legalDate(ctx.now),
    opinion: applied.opinion,
    answer: answerOf(applied.demands),
    object: applied.object,
    contact,
  };
}

/** The judgment that is to be enforced: the last one, of which nothing is pending. */
function judgmentOf(reviews: Applied["reviews"]) {
  const judged = reviews.findLast(
    ({ kind, result }) => kind === "litigation" && result !== null && !unjudgedResults.includes(result),
  );
  if (!judged) throw new Error("an application with neither a window nor a judgment");
  const { body: by, resultNumber, concludedOn, receivedOn, performBy } = judged;
  return {
    ...{ by, number: resultNumber ?? "", on: concludedOn ?? "", receivedOn: receivedOn ?? "" },
    performBy: performBy ?? undefined,
  };
}

/** The reconsideration from whose receipt, or the end of whose days, the time for a suit ran, where there was one. */
function reconsiderationOf(reviews: Applied["reviews"]) {
  const last = reviews.findLast(({ kind, result }) => kind === "reconsideration" && result !== "withdrawn");
  if (!last || last.result === null) return {};
  const { body: by, resultNumber, concludedOn, receivedOn, result } = last;
  if (result === "not_decided") return { undecided: { by, on: concludedOn ?? "" } };
  const paper = { by, number: resultNumber ?? "", on: concludedOn ?? "", receivedOn: receivedOn ?? "" };
  return { reconsideration: { ...paper, result: reviewResultLabels[result] } };
}

const answerOf = (demands: Applied["demands"]): string =>
  demands.flatMap(({ answer, reexamined }) => (answer === null ? [] : [answer, reexamined ?? ""])).join("\n");

/** The days and sums of a deferral or plan. */
export const planOf = (reader: Reader, deferralId: string) =>
  reader
    .select({ dueOn: enforcementInstalments.dueOn, amountFen: enforcementInstalments.amountFen })
    .from(enforcementInstalments)
    .where(eq(enforcementInstalments.deferralId, deferralId))
    .orderBy(asc(enforcementInstalments.ordinal));

export async function deferralOnPaper(
  reader: Reader,
  row: Enforcement,
  deferral: typeof enforcementDeferrals.$inferSelect,
  decided: { readonly opinion: string; readonly by: string; readonly on: LegalDate },
) {
  const { employer, person, kase } = await partiesOf(reader, row);
  const instalments = await planOf(reader, deferral.id);
  return {
    caseNumber: kase.number,
    caseName: kase.title,
    employer: employer.name,
    person: person?.name,
    decisionNumber: row.number,
    fineFen: row.fineFen,
    owedFen: instalments.reduce((so, { amountFen }) => so + amountFen, 0),
    payBy: row.payBy,
    appliedOn: deferral.appliedOn,
    kind: deferralKindLabels[deferral.kind],
    reason: deferral.reason,
    instalments,
    proposal: signedOpinion({
      opinion: deferral.proposal,
      by: await accountName(reader, deferral.recordedBy),
      on: legalDate(deferral.recordedAt),
    }),
    opinion: signedOpinion(decided, deferralVerdicts[deferral.state]),
  };
}
