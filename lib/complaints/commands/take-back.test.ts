import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, aDeclinedComplaint, anOpenedCase } from "@/db/factories/complaints";
import { complaintReversals, complaints, deadlines, events, outbox } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { complaintActLinks } from "../act-links";
import { complaintFile } from "../queries/complaint-file";
import { complaintCount, complaintList } from "../queries/complaint-list";
import { publicProgress } from "../queries/progress";
import { TakeBackInput } from "../take-back-input";
import { whyNot } from "../take-back-labels";
import { amendComplaint } from "./amend-complaint";
import { declineComplaint } from "./decline-complaint";
import { handOverComplaint } from "./hand-over-complaint";
import { joinComplaint, unjoinComplaint } from "./join-complaint";
import { linkEmployer } from "./link-employer";
import { takeBack } from "./take-back";
import { withdrawComplaint } from "./withdraw-complaint";

const { officer, act, employerId } = world();

const ON = "2026-11-02";
const LATER = "2026-11-18";
const SEAT = "测试市样例县人力资源和社会保障局";
const given = { ground: "own", knownOn: "2026-11-17", organ: "", paperNumber: "", reason: "原决定认定事实有误。" };
const input = (id: string, over: object = {}) => TakeBackInput.parse({ id, version: 2, ...given, ...over });

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];
const clocksOf = async (id: string) =>
  (await db().select().from(deadlines).where(eq(deadlines.subjectId, id)).orderBy(asc(deadlines.startedOn))).map(
    ({ limitKey, startedOn, dueOn, state }) => [limitKey, startedOn, dueOn, state],
  );

async function handedOver(over: Parameters<typeof aComplaint>[2] = {}) {
  const leader = await officer("daduizhang");
  const { id } = await aComplaint(leader, ON, over);
  const to = { to: SEAT, reason: "用工所在地在样例县。" };
  await act(leader, ON, (ctx) => handOverComplaint(ctx, { id, version: 1, ...to }));
  return { id, leader };
}

describe("takeBack", () => {
  it("T-ACCEPT: brings a declined complaint back, its five days running from when the organ knew, and says so", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aDeclinedComplaint(leader, ON, { complainantEmail: "zhang@example.com" });
    const paper = { ground: "court", organ: "测试市示范区人民法院", paperNumber: "（2026）测0101行初3号" };
    await act(leader, LATER, (ctx) => takeBack(ctx, input(id, paper)));
    const none = { declineGround: null, outcomeReason: null, decidedOn: null, decidedBy: null };
    expect(await rowOf(id)).toMatchObject({ state: "received", version: 3, takenBackOn: LATER, ...none });
    expect(await clocksOf(id)).toEqual([
      ["T-ACCEPT", ON, "2026-11-09", "met"],
      ["T-ACCEPT", "2026-11-17", "2026-11-24", "running"],
    ]);
    const [kept] = await db().select().from(complaintReversals).where(eq(complaintReversals.complaintId, id));
    expect(kept).toMatchObject({
      ...{ ...paper, outcome: "declined", declineGround: "other_procedure", decidedOn: ON },
      ...{ outcomeReason: "已经申请劳动仲裁。", handedOverTo: null, takenBackBy: leader.id, decidedBy: leader.id },
    });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "complaint.takeBack")));
    expect(event).toMatchObject({ fromState: "declined", toState: "received" });
    expect(event?.particulars).toEqual({ ground: "court", knownOn: "2026-11-17" });
    const told = await db().select().from(outbox).where(eq(outbox.kind, "complaint-decided"));
    expect(told.map(({ payload }) => payload)).toContainEqual(expect.objectContaining({ outcome: "taken_back" }));
    expect(await publicProgress(id)).toMatchObject({
      ...{ state: "received", takenBack: { outcome: "declined", decidedOn: ON, takenBackOn: LATER } },
      next: { limitKey: "T-ACCEPT", dueOn: "2026-11-24" },
    });
  });

  it("brings back what another organ returned, under that organ's name, and of a tip its own clock", async () => {
    const { id, leader } = await handedOver({ kind: "tip" });
    await act(leader, LATER, (ctx) =>
      takeBack(ctx, input(id, { ground: "returned", paperNumber: "样人社函〔2026〕8号" })),
    );
    const { reversals } = await complaintFile(leader, id);
    expect(reversals).toMatchObject([{ outcome: "handed_over", organ: SEAT, paperNumber: "样人社函〔2026〕8号" }]);
    expect((await clocksOf(id)).at(-1)).toEqual(["TIP-CHECK", "2026-11-17", "2026-11-24", "running"]);
  });

  it("leaves the matter as any that came in: it can be joined, parted and declined again", async () => {
    const leader = await officer("daduizhang");
    const employer = await employerId("91990101MA0H00010Q");
    const kase = await anOpenedCase(leader, ON, employer);
    const { id } = await aDeclinedComplaint(leader, ON);
    await act(leader, LATER, (ctx) => takeBack(ctx, input(id)));
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    await act(leader, LATER, (ctx) => linkEmployer(ctx, { ...link, id, version: 3, employerId: employer }));
    const joined = { caseId: kase.id, reason: "同一单位的同类投诉。" };
    await act(leader, LATER, (ctx) => joinComplaint(ctx, { id, version: 4, ...joined }));
    await act(leader, LATER, (ctx) => unjoinComplaint(ctx, { id, version: 5, reason: "不是同一批人。" }));
    expect((await clocksOf(id)).at(-1)).toEqual(["T-ACCEPT", "2026-11-17", "2026-11-24", "running"]);
    const why = { ground: "not_our_region", reason: "用工所在地不在本区。", otherRoute: "" } as const;
    await act(leader, LATER, (ctx) => declineComplaint(ctx, { id, version: 6, ...why }));
    await act(leader, "2026-11-20", (ctx) => takeBack(ctx, input(id, { version: 7, knownOn: "2026-11-20" })));
    const { reversals } = await complaintFile(leader, id);
    expect(reversals.map(({ declineGround }) => declineGround)).toEqual(["not_our_region", "other_procedure"]);
  });
});

async function withdrawn() {
  const leader = await officer("daduizhang");
  const { id } = await aComplaint(leader, ON, {
    complainantEmail: "zhang@example.com",
    respondentName: "误登记建筑队",
  });
  const said = { withdrawnOn: ON, manner: "by_phone", reason: "来电称撤回。", proof: "电话记录一份。" } as const;
  await act(leader, ON, (ctx) => withdrawComplaint(ctx, { id, version: 1, ...said }));
  return { id, leader, said };
}

describe("a complaint that was entered as withdrawn", () => {
  it("T-ACCEPT: comes back on a ground of its own, its five days running from when the organ knew", async () => {
    const { id, leader, said } = await withdrawn();
    const reason = "投诉人到窗口说明从未来电，电话号码不是其本人的。";
    await act(leader, LATER, (ctx) => takeBack(ctx, input(id, { ground: "withdrawal_not_own", reason })));
    const none = { withdrawnOn: null, withdrawalManner: null, withdrawalProof: null, decidedOn: null };
    expect(await rowOf(id)).toMatchObject({ state: "received", version: 3, takenBackOn: LATER, ...none });
    expect((await clocksOf(id)).at(-1)).toEqual(["T-ACCEPT", "2026-11-17", "2026-11-24", "running"]);
    const { reversals } = await complaintFile(leader, id);
    expect(reversals).toMatchObject([
      {
        ...{ ground: "withdrawal_not_own", outcome: "withdrawn", decidedOn: ON, outcomeReason: said.reason, reason },
        ...{ withdrawnOn: ON, withdrawalManner: said.manner, withdrawalProof: said.proof, organ: "", paperNumber: "" },
      },
    ]);
    const [row] = (await complaintList(leader, { q: "误登记", register: "no_action" })).rows;
    if (!row) throw new Error("the register keeps it");
    expect(whyNot(row)).toBe("原登记为撤回，2026-11-18因并非投诉人本人撤回重新审查");
    expect(await publicProgress(id)).toMatchObject({ state: "received", takenBack: { outcome: "withdrawn" } });
    const told = await db().select().from(outbox).where(eq(outbox.address, "zhang@example.com"));
    expect(told.map(({ payload }) => payload)).toContainEqual(expect.objectContaining({ outcome: "taken_back" }));
  });

  it("has no other grounds, and what was declined not these", async () => {
    const { id, leader } = await withdrawn();
    const declined = await aDeclinedComplaint(leader, ON);
    for (const [of, ground] of [
      [id, "own"],
      [declined.id, "withdrawal_mistaken"],
    ] as const) {
      await expect(act(leader, LATER, (ctx) => takeBack(ctx, input(of, { ground })))).rejects.toMatchObject({
        fields: { ground: "ground_not_of_withdrawal" },
      });
    }
    expect(complaintActLinks(leader, id, (await complaintFile(leader, id)).facts).map(({ key }) => key)).toContain(
      "takeBack",
    );
  });
});

describe("what takeBack refuses", () => {
  it("is a return of what was never sent, a day that cannot be, an outside paper without its number", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aDeclinedComplaint(leader, ON);
    const attempt = (over: object) => act(leader, LATER, (ctx) => takeBack(ctx, input(id, over)));
    await expect(attempt({ ground: "returned" })).rejects.toMatchObject({
      fields: { ground: "ground_not_of_handover" },
    });
    for (const knownOn of ["2026-11-01", "2026-11-19"]) {
      await expect(attempt({ knownOn })).rejects.toMatchObject({ fields: { knownOn: "known_day_outside" } });
    }
    const nameless = TakeBackInput.safeParse({ id, version: 2, ...given, ground: "reconsideration" });
    expect(nameless.error?.issues.map(({ path }) => path[0])).toEqual(["organ", "paperNumber"]);
    expect(await rowOf(id)).toMatchObject({ state: "declined", version: 2, takenBackOn: null });
  });

  it("is whoever does not decide upon acceptance, another county, and what still waits", async () => {
    const { id, leader } = await handedOver();
    const by = async (login: string) => {
      const actor = await officer(login);
      return act(actor, LATER, (ctx) => takeBack(ctx, input(id)));
    };
    await expect(by("wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(by("ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    await act(leader, LATER, (ctx) => takeBack(ctx, input(id)));
    await expect(act(leader, LATER, (ctx) => takeBack(ctx, input(id, { version: 3 })))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
  });
});

describe("after takeBack", () => {
  it("the register keeps the row with what was decided, by its ground too, and the act is offered only before", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aDeclinedComplaint(leader, ON, { sourceNumber: "", respondentName: "独一无二建筑队" });
    const links = async () => {
      const { facts } = await complaintFile(leader, id);
      return complaintActLinks(leader, id, facts).map(({ key }) => key);
    };
    expect(await links()).toEqual(["correctComplainant", "takeBack", "reissueCode"]);
    await act(leader, LATER, (ctx) => takeBack(ctx, input(id)));
    expect(await links()).not.toContain("takeBack");
    const filter = { q: "独一无二", register: "no_action", ground: "other_procedure" } as const;
    const { rows } = await complaintList(leader, filter);
    expect(rows).toMatchObject([
      { id, state: "received", takenBack: { outcome: "declined", ground: "own", takenBackOn: LATER } },
    ]);
    expect(await complaintCount(leader, filter)).toBe(1);
    expect((await complaintList(leader, { ...filter, ground: "over_two_years" })).rows).toEqual([]);
    const [words] = rows.map(whyNot);
    expect(words).toMatch(/^原不予受理（应当或者已经按照.*），2026-11-18因本机关自行纠正重新审查$/);
  });

  it("a corrected day of first receipt does not move the clock that began anew", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aDeclinedComplaint(leader, ON);
    await act(leader, LATER, (ctx) => takeBack(ctx, input(id)));
    const row = await rowOf(id);
    if (!row) throw new Error("no complaint");
    const { respondentName, respondentPlace, narrative, workerCount, representatives } = row;
    const words = { respondentName, respondentPlace, narrative, workerCount, representatives };
    const rest = { topics: ["wages" as const], happenedFrom: "2026-07-01", happenedUntil: "", reason: "登记有误。" };
    await act(leader, LATER, (ctx) =>
      amendComplaint(ctx, { id, version: 3, receivedOn: "2026-10-30", ...words, ...rest }),
    );
    expect((await clocksOf(id)).at(-1)).toEqual(["T-ACCEPT", "2026-11-17", "2026-11-24", "running"]);
  });
});
