import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedNotice, serve } from "@/db/factories/decisions";
import { tiedBy, tieOthers } from "@/db/factories/ties";
import { caseOfficers } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { hearingOfRound } from "../queries/hearings";
import { decisionsWaiting } from "../queries/waiting-decisions";
import { recordHearing } from "./record-hearing";
import { requestHearing } from "./request-hearing";
import { scheduleHearing } from "./schedule-hearing";

const { officer, act, at } = world();
const ON = "2026-11-24";

it("nobody presides who investigated by way of a merge, a split or a visit", async () => {
  const { id, caseId } = await aServedNotice(ON);
  const inspector = await officer("wangmin");
  const asked = { id, version: 3, requestedOn: ON, request: "法定代表人高志强申请听证。" };
  await act(inspector, ON, (ctx) => requestHearing(ctx, asked));
  const place = { heldOn: "2026-12-10", heldAt: "09:30", place: "局会议室", listeners: "", recorder: "何静" };
  const scheduledUnder = async (login: string) => {
    const { id: chairId } = await officer(login);
    return act(inspector, ON, (ctx) => scheduleHearing(ctx, { id, version: 4, ...place, isPublic: true, chairId }));
  };
  await tieOthers(caseId, ON);
  for (const [chair] of tiedBy) {
    await expect(scheduledUnder(chair)).rejects.toMatchObject({ fields: { chairId: "chair_holds_case" } });
  }
  await expect(scheduledUnder("lingdao")).resolves.toMatchObject({ id });
});

it("who came to investigate after the day was told holds no hearing, and is no hindrance to giving it up", async () => {
  const { id, caseId } = await aServedNotice(ON);
  const inspector = await officer("wangmin");
  const asked = { id, version: 3, requestedOn: ON, request: "法定代表人高志强申请听证。" };
  await act(inspector, ON, (ctx) => requestHearing(ctx, asked));
  const { id: chairId } = await officer("lingdao");
  const day = { heldOn: "2026-12-10", heldAt: "09:30", place: "局会议室", listeners: "", recorder: "何静", chairId };
  await act(inspector, ON, (ctx) => scheduleHearing(ctx, { id, version: 4, ...day, isPublic: true }));
  await db()
    .insert(caseOfficers)
    .values({
      ...{ caseId, accountId: chairId, part: "second", certificateNumber: "示监证0099" },
      ...{ since: ON, until: "2026-11-25", releasedBecause: "调离。" },
    });
  const said = { attended: "", officersSaid: "", partySaid: "", closingWords: "", finding: "没有到场，视为放弃。" };
  const ended = (outcome: "absent" | "withdrawn") =>
    act(inspector, "2026-12-10", (ctx) => recordHearing(ctx, { id, version: 5, ...said, outcome }));
  await expect(ended("absent")).rejects.toMatchObject({ fields: { outcome: "chair_took_case" } });
  await expect(ended("withdrawn")).resolves.toMatchObject({ id });
});

it.each([
  ["the day of the hearing", "2026-12-10", "toArrange"],
  ["the day after it", "2026-12-11", "toRecord"],
] as const)(
  "who came to the case on %s presided or not by that day: desk and record agree",
  async (_, since, group) => {
    const { id, caseId } = await aServedNotice(ON);
    const inspector = await officer("wangmin");
    const asked = { id, version: 3, requestedOn: ON, request: "法定代表人高志强申请听证。" };
    await act(inspector, ON, (ctx) => requestHearing(ctx, asked));
    const { id: chairId } = await officer("lingdao");
    const day = { heldOn: "2026-12-10", heldAt: "09:30", place: "局会议室", listeners: "", recorder: "何静", chairId };
    const { noticeId } = await act(inspector, ON, async (ctx) => {
      await scheduleHearing(ctx, { id, version: 4, ...day, isPublic: true });
      return hearingOfRound(ctx.db, { id, round: 1 });
    });
    await serve(caseId, noticeId ?? "", ON);
    const part = {
      part: "second",
      certificateNumber: "示监证0099",
      until: "2026-12-12",
      releasedBecause: "调离。",
    } as const;
    await db()
      .insert(caseOfficers)
      .values({ caseId, accountId: chairId, since, ...part });
    const waiting = await decisionsWaiting(inspector, at("2026-12-12"));
    const groups = (["toArrange", "toRecord"] as const).filter((each) => waiting[each].some((row) => row.id === id));
    expect(groups).toEqual([group]);
    const said = {
      attended: "高志强",
      officersSaid: "拟处罚款。",
      partySaid: "无。",
      closingWords: "无。",
      finding: "维持。",
    };
    const held = act(inspector, "2026-12-12", (ctx) =>
      recordHearing(ctx, { id, version: 5, ...said, outcome: "held" as const }),
    );
    if (group === "toRecord") await expect(held).resolves.toMatchObject({ id });
    else await expect(held).rejects.toMatchObject({ fields: { outcome: "chair_took_case" } });
  },
);
