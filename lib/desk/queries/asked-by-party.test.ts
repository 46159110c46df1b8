import { expect, it } from "vitest";
import { aServedNotice } from "@/db/factories/decisions";
import { anEnforcement } from "@/db/factories/enforcement";
import { askForHearing, requestHearing } from "@/lib/decisions/commands/request-hearing";
import { scheduleHearing } from "@/lib/decisions/commands/schedule-hearing";
import { decisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";
import { applyDeferral } from "@/lib/enforcement/commands/apply-deferral";
import { decideDeferral } from "@/lib/enforcement/commands/decide-deferral";
import { world } from "@/lib/testing/world";
import { deskDecisions } from "../queries";

const { officer, act, employerUser } = world();
const ON = "2026-11-24";

it("shows the head an application for time until it is decided on, and nobody else", async () => {
  const fine = await anEnforcement(ON);
  const waiting = async (login: string) => (await deskDecisions(await officer(login))).deferral.map(({ id }) => id);
  expect(await waiting("juzhang")).not.toContain(fine.caseId);
  const asked = {
    kind: "deferral",
    appliedOn: "2026-12-02",
    reason: "资金周转困难。",
    proposal: "同意延期。",
  } as const;
  await act(await officer("wangmin"), "2026-12-02", (ctx) =>
    applyDeferral(ctx, { ...asked, id: fine.id, version: 1, instalments: [{ dueOn: "2027-01-29", amount: 300_000 }] }),
  );
  expect(await waiting("juzhang")).toContain(fine.caseId);
  expect(await waiting("daduizhang")).toEqual([]);
  await act(await officer("juzhang"), "2026-12-03", (ctx) =>
    decideDeferral(ctx, { id: fine.id, version: 2, verdict: "refused", opinion: "不同意。" }),
  );
  expect(await waiting("juzhang")).not.toContain(fine.caseId);
});

it("shows the officers of the case a hearing that was asked for in time until its day is set", async () => {
  const waiting = async () => (await decisionsWaiting(await officer("lizhe"))).toArrange.map(({ id }) => id);
  const [asked, late] = [await aServedNotice(ON), await aServedNotice(ON)];
  await act(await officer("wangmin"), ON, (ctx) =>
    requestHearing(ctx, { id: asked.id, version: 3, requestedOn: ON, request: "法定代表人高志强申请听证。" }),
  );
  await act(await employerUser("ltjz"), "2026-12-02", (ctx) =>
    askForHearing(ctx, { id: late.id, version: 3, request: "罚款过重，要求听证。" }),
  );
  expect(await waiting()).toContain(asked.id);
  expect(await waiting()).not.toContain(late.id);
  const { id: chairId } = await officer("lingdao");
  const day = { heldOn: "2026-12-15", heldAt: "09:30", place: "局会议室", listeners: "", recorder: "何静", chairId };
  await act(await officer("wangmin"), ON, (ctx) =>
    scheduleHearing(ctx, { ...day, id: asked.id, version: 4, isPublic: true }),
  );
  expect(await waiting()).not.toContain(asked.id);
});
