import "server-only";
import type { Reader } from "@/db/client";
import type { enforcementDeferrals } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { bare } from "@/lib/documents/prose";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Enforcement } from "./advance";
import { deferralVerdicts } from "./deferral-labels";
import { deferralKindLabels } from "./labels";
import { owedDebts, partiesOf, planOf } from "./paper-inputs";
import type { EnforcementNow } from "./queries/enforcement-facts";

/** What every paper about the course of an enforcement says: to whom, and which decision is enforced. */
export async function enforcedOnPaper(reader: Reader, row: Enforcement) {
  const { employer, person, decision, contact } = await partiesOf(reader, row);
  return { ...decision, employer: employer.name, person, contact };
}

type Agreed = { readonly note: string; readonly waivedSurchargeFen: number; readonly on: LegalDate };

/** 执行协议, with what was owed before it. */
export async function agreementOnPaper(reader: Reader, row: Enforcement, before: EnforcementNow, agreed: Agreed) {
  const { note, waivedSurchargeFen, on } = agreed;
  const { name: organ } = await organOf(reader, row.organId);
  const owed = { debts: owedDebts(before.balance), corrections: before.corrections, asOf: on };
  return { ...(await enforcedOnPaper(reader, row)), ...owed, organ, note, waivedSurchargeFen };
}

type Deferral = typeof enforcementDeferrals.$inferSelect;

/** 延期（分期）缴纳罚款通知书, of an application that was decided. */
export async function deferralAnswerOnPaper(reader: Reader, row: Enforcement, deferral: Deferral) {
  const { payBy, isSurcharged } = row;
  const { appliedOn, kind, state, opinion } = deferral;
  const note = opinion === null || bare(opinion) === deferralVerdicts[state] ? "" : opinion;
  const asked = { appliedOn, kind: deferralKindLabels[kind], isGranted: state === "approved", note };
  const instalments = await planOf(reader, deferral.id);
  return { ...(await enforcedOnPaper(reader, row)), ...asked, payBy, isSurcharged, instalments };
}
