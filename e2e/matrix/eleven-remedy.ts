import { AFTER_WINDOW, aConcludedCase, decideEntry, decisionRow, remedyEntry, serve } from "@/db/factories/decisions";
import { aReportedReferral } from "@/db/factories/referrals";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { notifyDecision } from "@/lib/decisions/commands/notify-decision";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { act, officer } from "@/lib/testing/world";
import { unserved } from "./eleven-faults";
import { DEPUTY, onDay, type Way } from "./way";

const ON = "2026-11-24";
/** The fifth working day after the notice. */
const LAST_DAY = "2026-12-01";

/** Guard 2 for what is no penalty, and guard 9. */
export async function remedyAttacks(way: Way): Promise<void> {
  await remedy(way);
  await referral(way);
}

async function remedy(way: Way): Promise<void> {
  const { trial, calls } = way;
  const kase = await aConcludedCase(ON);
  const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
  const { id } = await act(inspector, ON, (ctx) => proposeDecision(ctx, remedyEntry(kase)));
  await act(leader, ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));
  await act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
  const { noticeId } = await decisionRow(id);
  await way.clock(AFTER_WINDOW);
  const early = { what: "the party may still speak", comesTo: "statement_window_open" };
  const untold = { what: "the notice is not served", comesTo: "notice_not_served" };
  const submits = calls("decisions.submit", "wangmin", [kase.id, id], { id, version: 3 });
  await trial.refused({ guard: 2, door: "decisions.submit", ...untold }, submits);
  await serve(kase.id, noticeId ?? "", ON);
  const fault = onDay(way, LAST_DAY, AFTER_WINDOW);
  await trial.refused({ guard: 2, door: "decisions.submit", ...early }, submits, fault);
  await trial.passes("decision.submit", submits);
  const decides = calls("decisions.decide", "juzhang", [kase.id, id], decideEntry(id, 4));
  await trial.refused({ guard: 2, door: "decisions.decide", ...early }, decides, fault);
  await trial.refused({ guard: 2, door: "decisions.decide", ...untold }, decides, unserved(noticeId ?? "", ON));
  await trial.passes("decision.decide", decides);
}

async function referral({ trial, calls, clock }: Way): Promise<void> {
  const { id, caseId } = await aReportedReferral(ON);
  await clock(ON);
  const input = { id, version: 1, verdict: "approved", opinion: "事实清楚，批准移送。" };
  const decides = (by: string) => calls("decisions.decideReferral", by, [caseId], input);
  const of = { guard: 9, door: "decisions.decideReferral" };
  await trial.refused({ ...of, what: "by a deputy head", comesTo: "referral_not_principal" }, decides(DEPUTY));
  for (const by of ["lingdao", "daduizhang", "wangmin", "fazhi"])
    await trial.refused({ ...of, what: `by ${by}`, comesTo: "not_your_post" }, decides(by));
  await trial.passes("referral.approveReferral", decides("juzhang"));
}
