import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aHeadAbove, organ } from "@/db/factories/accounts";
import { aComplaint, aContestedComplaint } from "@/db/factories/complaints";
import { complaints, deadlines, events, routingContests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { world } from "@/lib/testing/world";
import { SettleRoutingInput } from "../input";
import { complaintFile } from "../queries/complaint-file";
import { routingOf } from "../queries/routing";
import { acceptComplaint } from "./accept-complaint";
import { amendComplaint } from "./amend-complaint";
import { contestRouting } from "./contest-routing";
import { declineComplaint } from "./decline-complaint";
import { linkEmployer } from "./link-employer";
import { receiveSupplement, requestSupplement } from "./request-supplement";
import { settleRouting } from "./settle-routing";

const { officer, employerId, act, at } = world();

const ON = "2026-11-16";
const NEXT = "2026-11-17";
const LONGTENG = "91990101MA0H00010Q";
const ANSWER = "市局2026年11月17日电话答复";
const reason = "工地在样例县城关镇，有施工许可证为证。";

async function contested(proposed = "YLX-RSJ") {
  const leader = await officer("daduizhang");
  return { ...(await aContestedComplaint(leader, ON, proposed)), leader };
}

const settle = (actor: Officer, id: string, over: Partial<Parameters<typeof settleRouting>[1]> = {}) =>
  act(actor, NEXT, (ctx) =>
    settleRouting(ctx, {
      ...{ id, version: 2, outcome: "kept" as const, toOrganId: "", reason: "用工所在地在示范区。", reference: ANSWER },
      ...over,
    }),
  );

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];

const clockOf = async (id: string) => {
  const [clock] = await db()
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "ROUTING-DUE")));
  return clock;
};

const settledAs = async (id: string) => {
  const [event] = await db()
    .select()
    .from(events)
    .where(and(eq(events.subjectId, id), eq(events.act, "complaint.settleRouting")));
  return event?.particulars;
};

describe("routingOf", () => {
  it("says that the place of work decides, not where the employer is registered", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, ON, { regionCode: "990101001" });
    const empty = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    const employer = await employerId(LONGTENG);
    await act(leader, ON, (ctx) => linkEmployer(ctx, { ...empty, id, version: 1, employerId: employer }));
    const routing = await routingOf(await complaintFile(leader, id));
    expect(routing.why).toBe(
      "用工所在地是示范区建设街道，由用工所在地的测试市示范区人力资源和社会保障局管辖（《劳动保障监察条例》第十三条）。",
    );
    expect(routing).toMatchObject({ level: "county", registration: { isElsewhere: false }, contest: null });
    await act(leader, ON, (ctx) => contestRouting(ctx, { id, version: 2, reason, proposedOrganId: "" }));
    await settle(await officer("juzhang"), id, { version: 3, outcome: "moved", toOrganId: await organ("YLX-RSJ") });
    const moved = await routingOf(await complaintFile(await officer("ylxdaduizhang"), id));
    expect(moved.why).toContain("由样例县人力资源和社会保障局办理");
    expect(moved).toMatchObject({
      place: "样例县",
      registration: { isElsewhere: true, name: routing.registration?.name },
    });
  });
});

describe("contestRouting", () => {
  it("is said once, by the leader of the organ that received it, with the day acceptance is due by", async () => {
    const { id, leader } = await contested();
    const [acceptance] = await db()
      .select()
      .from(deadlines)
      .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-ACCEPT")));
    expect(acceptance?.state).toBe("running");
    expect(await clockOf(id)).toMatchObject({ state: "running", startedOn: ON, dueOn: acceptance?.dueOn });
    const again = { id, version: 2, reason, proposedOrganId: "" };
    await expect(act(leader, ON, (ctx) => contestRouting(ctx, again))).rejects.toMatchObject({
      reason: "contested_before",
    });
    const inspector = await officer("wangmin");
    await expect(act(inspector, ON, (ctx) => contestRouting(ctx, again))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "complaint.contestRouting")));
    expect(event).toMatchObject({ fromState: "received", toState: "received" });
  });

  it("is due with acceptance, also when its day of receipt was wrong and when it begins anew", async () => {
    const { id, leader } = await contested();
    const row = await rowOf(id);
    if (!row) throw new Error("no complaint");
    const same = {
      ...{ respondentName: row.respondentName, respondentPlace: row.respondentPlace, topics: ["wages" as const] },
      ...{ narrative: row.narrative, happenedFrom: row.happenedFrom ?? "", happenedUntil: "" },
      ...{ workerCount: row.workerCount, representatives: "", reason: "接到日期登记有误。" },
    };
    await act(leader, ON, (ctx) => amendComplaint(ctx, { id, version: 2, ...same, receivedOn: "2026-11-12" }));
    expect(await clockOf(id)).toMatchObject({ state: "running", startedOn: ON, dueOn: "2026-11-19", version: 2 });
    const asked = { id, version: 3, missing: "劳动合同复印件", dueOn: "2026-11-30" };
    await act(leader, ON, (ctx) => requestSupplement(ctx, asked));
    expect(await clockOf(id)).toMatchObject({ state: "running", dueOn: "2026-11-19" });
    await act(leader, "2026-11-20", (ctx) =>
      receiveSupplement(ctx, { id, version: 4, receivedOn: "2026-11-20", received: "收到合同。" }),
    );
    expect(await clockOf(id)).toMatchObject({ state: "running", dueOn: "2026-11-27", version: 3 });
  });

  it("names an organ that is there to be named", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, ON);
    for (const proposedOrganId of [await organ("SFQ-RSJ"), await organ("YLX-JC")]) {
      await expect(
        act(leader, ON, (ctx) => contestRouting(ctx, { id, version: 1, reason, proposedOrganId })),
      ).rejects.toMatchObject({ fields: { proposedOrganId: "organ_not_choosable" } });
    }
  });

  it("keeps the complaint from being sent away until it is decided, and is dropped by accepting", async () => {
    const { id, leader } = await contested("");
    const why = { ground: "not_our_region", reason: "不在本辖区。", otherRoute: "" } as const;
    await expect(act(leader, ON, (ctx) => declineComplaint(ctx, { id, version: 2, ...why }))).rejects.toMatchObject({
      reason: "routing_contested",
    });
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    const employer = await employerId(LONGTENG);
    await act(leader, NEXT, (ctx) => linkEmployer(ctx, { ...link, id, version: 2, employerId: employer }));
    const opening = {
      title: "龙腾建筑涉嫌拖欠工资案",
      articles: "《劳动法》第五十条",
      proposal: "建议受理并立案。",
      opinion: "同意受理并立案。",
    };
    await act(leader, NEXT, (ctx) => acceptComplaint(ctx, { id, version: 3, ...opening }));
    const [contest] = await db().select().from(routingContests).where(eq(routingContests.complaintId, id));
    expect(contest).toMatchObject({ outcome: "dropped", decidedOn: NEXT });
    expect(await clockOf(id)).toMatchObject({ state: "met", endedOn: NEXT });
  });
});

describe("settleRouting", () => {
  it("is entered by the organ's own head while no head of an organ above works here; kept, nothing moves", async () => {
    const { id } = await contested();
    await expect(settle(await officer("daduizhang"), id)).rejects.toMatchObject({ reason: "not_your_post" });
    const head = await officer("juzhang");
    expect(await settle(head, id)).toEqual({ id, outcome: "kept" });
    expect(await settledAs(id)).toEqual({ outcome: "kept", toOrganId: null });
    expect(await rowOf(id)).toMatchObject({ organId: await organ("SFQ-RSJ"), regionCode: "990101001", version: 3 });
    expect(await clockOf(id)).toMatchObject({ state: "met" });
    const { why } = await routingOf(await complaintFile(head, id));
    expect(why).toContain(`依${ANSWER}决定管辖`);
    await expect(settle(head, id, { version: 3 })).rejects.toMatchObject({ reason: "no_contest_open" });
    const leader = await officer("daduizhang");
    await expect(
      act(leader, NEXT, (ctx) => contestRouting(ctx, { id, version: 3, reason, proposedOrganId: "" })),
    ).rejects.toMatchObject({ reason: "contested_before" });
  });

  it("says where the decision above stands, when the own head enters it", async () => {
    const { id } = await contested();
    const head = await officer("juzhang");
    for (const outcome of ["kept", "moved"] as const) {
      const silent = { outcome, toOrganId: outcome === "moved" ? await organ("YLX-RSJ") : "", reference: "" };
      await expect(settle(head, id, silent)).rejects.toMatchObject({
        fields: { reference: "superior_decision_missing" },
      });
    }
    expect(await rowOf(id)).toMatchObject({ organId: await organ("SFQ-RSJ"), regionCode: "990101001", version: 2 });
    const [contest] = await db().select().from(routingContests).where(eq(routingContests.complaintId, id));
    expect(contest).toMatchObject({ outcome: null, decidedBy: null });
  });

  it("only to an organ under the one that decides", async () => {
    const { id } = await contested();
    const head = await officer("juzhang");
    for (const toOrganId of [await organ("SFQ-RSJ"), await organ("SFQ-JC")]) {
      await expect(settle(head, id, { outcome: "moved", toOrganId })).rejects.toMatchObject({
        fields: { toOrganId: "organ_not_choosable" },
      });
    }
    const typed = { id, version: 2, outcome: "moved", toOrganId: "", reason: "用工所在地在样例县。", reference: "" };
    expect(SettleRoutingInput.safeParse(typed).error?.issues.map(({ path }) => path.join())).toEqual(["toOrganId"]);
  });

  it("is decided above once a head of the common organ above works here", async () => {
    const { id } = await contested();
    const { login, organId } = await aHeadAbove(at(ON));
    await expect(settle(await officer("juzhang"), id)).rejects.toMatchObject({ reason: "not_routing_decider" });
    const above = await officer(login);
    expect(await settle(above, id, { outcome: "moved", toOrganId: organId, reference: "" })).toMatchObject({
      outcome: "moved",
    });
    expect(await rowOf(id)).toMatchObject({ organId, regionCode: "990101001" });
  });
});
