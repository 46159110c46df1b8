import { aDefiedCase, decisionRow, penaltyEntry, penaltyForm, serve } from "@/db/factories/decisions";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { notifyDecision } from "@/lib/decisions/commands/notify-decision";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { act, officer } from "@/lib/testing/world";

export const ON = "2026-11-24";
/** The most that 《条例》第三十条 allows, which the demo town's number for hearings reaches: told, heard and reviewed. */
export const FINE = 2_000_000;

type Kase = { readonly id: string; readonly findingId: string };

const weighed = ({ findingId }: Kase) => ({
  items: [
    {
      ...{ choice: `${findingId}/LDJC-30-3/1`, amount: "20000", content: "逾期后仍拒绝支付，从重处罚。", factors: [] },
      ...{ deviation: "经两次约谈仍明确表示拒绝改正。", pastReason: "较此前各案情节严重，拒绝配合调查。" },
    },
  ],
});

/** That fine as its form sends it. */
export const fineForm = (kase: Kase) => penaltyForm(kase, weighed(kase));

/** A proceeding for that fine of which the party was told on the day, its paper handed over: version 3. */
export async function aServedFine() {
  const kase = await aDefiedCase(ON);
  const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
  const { id } = await act(inspector, ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase, weighed(kase))));
  await act(leader, ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));
  await act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
  await serve(kase.id, (await decisionRow(id)).noticeId ?? "", ON);
  return { id, caseId: kase.id, findingId: kase.findingId };
}
