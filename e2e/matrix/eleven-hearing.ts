import { decisionRow } from "@/db/factories/decisions";
import { tiedBy, tieOthers } from "@/db/factories/ties";
import { requestHearing } from "@/lib/decisions/commands/request-hearing";
import { act, officer } from "@/lib/testing/world";
import { aServedFine, ON } from "./eleven-ground";
import type { Way } from "./way";

/** Guards 5 and 7 where they are met: at the proposal that was to be lighter, and at the notice of the hearing. */
export async function hearingAttacks({ trial, calls, clock }: Way): Promise<void> {
  const { id, caseId } = await aServedFine();
  await clock(ON);
  const ids = [caseId, id];
  const adjusts = (amount: string) => {
    const words = {
      content: "部分采纳申辩意见。",
      deviation: "经两次约谈仍明确表示拒绝改正。",
      pastReason: "较此前各案情节严重，拒绝配合调查。",
    };
    const measures = [{ keeps: true, amount, ...words }];
    return calls("decisions.adjust", "wangmin", ids, { id, version: 3, measures });
  };
  const heavier = { field: "measures.0.amount", fault: "adjustment_heavier" };
  const more = { guard: 5, door: "decisions.adjust", what: "one fen more than was told", comesTo: heavier };
  await trial.refused(more, adjusts("20000.01"));
  await trial.passes("decision.adjust", adjusts("19999.99"));
  const request = { id, version: 4, requestedOn: ON, request: "法定代表人高志强申请听证。" };
  await act(await officer("wangmin"), ON, (ctx) => requestHearing(ctx, request));
  const { version } = await decisionRow(id);
  const schedules = async (chair: string) => {
    const bench = { chairId: (await officer(chair)).id, listeners: "", recorder: "何静", isPublic: true };
    const day = { heldOn: "2026-12-10", heldAt: "09:30", place: "局会议室" };
    return calls("decisions.scheduleHearing", "wangmin", ids, { id, version, ...day, ...bench });
  };
  const holds = {
    guard: 7,
    door: "decisions.scheduleHearing",
    comesTo: { field: "chairId", fault: "chair_holds_case" },
  };
  await trial.refused({ ...holds, what: "the lead presides" }, await schedules("wangmin"));
  await trial.refused({ ...holds, what: "the second presides" }, await schedules("lizhe"));
  await tieOthers(caseId, ON);
  for (const [chair, who] of tiedBy) await trial.refused({ ...holds, what: `${who} presides` }, await schedules(chair));
  await trial.passes("decision.scheduleHearing", await schedules("lingdao"));
  await changeAttacks({ trial, calls }, { ids, id, version: version + 1 });
}

type Told = { readonly ids: readonly string[]; readonly id: string; readonly version: number };

/** Guard 7 once more, where the day that was told is changed. */
async function changeAttacks({ trial, calls }: Pick<Way, "trial" | "calls">, { ids, id, version }: Told) {
  const changes = async (chair: string) => {
    const bench = { chairId: (await officer(chair)).id, listeners: "", recorder: "何静", isPublic: true };
    const day = {
      heldOn: "2026-12-14",
      heldAt: "09:30",
      place: "局会议室",
      reason: "会议室另有安排。",
    };
    return calls("decisions.rescheduleHearing", "wangmin", ids, { id, version, ...day, ...bench });
  };
  const comesTo = { field: "chairId", fault: "chair_holds_case" };
  const door = "decisions.rescheduleHearing";
  await trial.refused({ guard: 7, door, what: "the lead presides after a change", comesTo }, await changes("wangmin"));
  await trial.passes("decision.rescheduleHearing", await changes("lingdao"));
}
