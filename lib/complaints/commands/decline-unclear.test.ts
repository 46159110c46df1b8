import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { complaints, deadlines } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { TakeBackInput } from "../take-back-input";
import { declineComplaint } from "./decline-complaint";
import { handOverComplaint } from "./hand-over-complaint";
import { receiveSupplement, requestSupplement } from "./request-supplement";
import { takeBack } from "./take-back";
import { withdrawComplaint } from "./withdraw-complaint";

const { officer, act } = world();

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];

describe("declining because it is unclear against whom or of what", () => {
  const unclear = { ground: "employer_unclear", reason: "说不清是哪个单位的工地。", otherRoute: "" } as const;
  const asked = { missing: "用人单位的名称或者地址", dueOn: "2026-11-25" };
  const decline = async (id: string, version: number, on: string) =>
    act(await officer("daduizhang"), on, (ctx) => declineComplaint(ctx, { id, version, ...unclear }));
  const requested = async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-18");
    await act(leader, "2026-11-18", (ctx) => requestSupplement(ctx, { id, version: 1, ...asked }));
    return { id, leader };
  };

  it("is refused until the complainant was asked, and until the days of the notice have run", async () => {
    const { id: unasked } = await aComplaint(await officer("wangmin"), "2026-11-18");
    await expect(decline(unasked, 1, "2026-11-19")).rejects.toMatchObject({
      fields: { ground: "supplement_not_asked" },
    });
    expect(await rowOf(unasked)).toMatchObject({ state: "received", version: 1 });
    const { id } = await requested();
    await expect(decline(id, 2, asked.dueOn)).rejects.toMatchObject({ fields: { ground: "supplement_still_runs" } });
    await decline(id, 2, "2026-11-26");
    expect(await rowOf(id)).toMatchObject({ state: "declined", declineGround: "employer_unclear" });
  });

  it.each([
    ["was taken for withdrawn", "withdrawal_mistaken"],
    ["was handed over and came back", "returned"],
  ] as const)("is refused before that day also where the complaint %s meanwhile", async (_, ground) => {
    const { id, leader } = await requested();
    const to = { to: "测试市样例县人力资源和社会保障局", reason: "用工所在地在样例县。" };
    const said = {
      withdrawnOn: "2026-11-19",
      manner: "in_person",
      reason: "口头说不投诉了。",
      proof: "谈话记录一份。",
    } as const;
    await act(leader, "2026-11-19", async (ctx) => {
      if (ground === "returned") return handOverComplaint(ctx, { id, version: 2, ...to });
      return withdrawComplaint(ctx, { id, version: 2, ...said });
    });
    const back = { ground, knownOn: "2026-11-20", organ: "", paperNumber: "", reason: "原决定有误，重新审查。" };
    await act(leader, "2026-11-20", (ctx) => takeBack(ctx, TakeBackInput.parse({ id, version: 3, ...back })));
    await expect(decline(id, 4, asked.dueOn)).rejects.toMatchObject({ fields: { ground: "supplement_still_runs" } });
    await decline(id, 4, "2026-11-26");
    expect(await rowOf(id)).toMatchObject({ state: "declined", declineGround: "employer_unclear" });
  });

  it("takes the answer of a matter that was sent away and came back, and lets its days run from that", async () => {
    const { id, leader } = await requested();
    const to = { to: "测试市样例县人力资源和社会保障局", reason: "用工所在地在样例县。" };
    await act(leader, "2026-11-19", (ctx) => handOverComplaint(ctx, { id, version: 2, ...to }));
    const back = { ground: "returned", knownOn: "2026-11-20", organ: "", paperNumber: "", reason: "样例县退回。" };
    await act(leader, "2026-11-20", (ctx) => takeBack(ctx, TakeBackInput.parse({ id, version: 3, ...back })));
    const came = { received: "工地在建设路二号。", receivedOn: "2026-11-23" };
    await act(leader, "2026-11-23", (ctx) => receiveSupplement(ctx, { id, version: 4, ...came }));
    expect(await rowOf(id)).toMatchObject({ state: "received", supplementReceivedOn: "2026-11-23" });
    const clocks = await db().select().from(deadlines).where(eq(deadlines.subjectId, id)).orderBy(deadlines.startedOn);
    const first = clocks.filter(({ limitKey }) => limitKey === "T-ACCEPT");
    expect(first.map(({ startedOn, dueOn, state }) => [startedOn, dueOn, state])).toEqual([
      ["2026-11-18", "2026-11-25", "met"],
      ["2026-11-20", "2026-11-27", "met"],
      ["2026-11-23", "2026-11-30", "running"],
    ]);
    const again = act(leader, "2026-11-23", (ctx) => receiveSupplement(ctx, { id, version: 5, ...came }));
    await expect(again).rejects.toMatchObject({ reason: "no_supplement_waits" });
  });

  it("counts what came while the matter was away from the day on which it came back", async () => {
    const { id, leader } = await requested();
    const to = { to: "测试市样例县人力资源和社会保障局", reason: "用工所在地在样例县。" };
    await act(leader, "2026-11-19", (ctx) => handOverComplaint(ctx, { id, version: 2, ...to }));
    const back = { ground: "returned", knownOn: "2026-11-23", organ: "", paperNumber: "", reason: "样例县退回。" };
    await act(leader, "2026-11-23", (ctx) => takeBack(ctx, TakeBackInput.parse({ id, version: 3, ...back })));
    const came = { received: "工地在建设路二号。", receivedOn: "2026-11-20" };
    await act(leader, "2026-11-24", (ctx) => receiveSupplement(ctx, { id, version: 4, ...came }));
    const running = and(eq(deadlines.subjectId, id), eq(deadlines.state, "running"));
    expect(await db().select().from(deadlines).where(running)).toMatchObject([{ startedOn: "2026-11-23" }]);
    expect(await rowOf(id)).toMatchObject({ supplementReceivedOn: "2026-11-20" });
  });

  it("is open before that day once an answer came and did not help", async () => {
    const { id, leader } = await requested();
    const came = { received: "仍然只知道工地在建设路。", receivedOn: "2026-11-19" };
    await act(leader, "2026-11-19", (ctx) => receiveSupplement(ctx, { id, version: 2, ...came }));
    expect(await rowOf(id)).toMatchObject({ supplementReceivedOn: "2026-11-19" });
    await decline(id, 3, "2026-11-20");
    expect(await rowOf(id)).toMatchObject({ state: "declined", declineGround: "employer_unclear" });
  });

  it("is open for a tip, of which nobody need be left to ask; other grounds ask nothing", async () => {
    const leader = await officer("daduizhang");
    const tip = await aComplaint(leader, "2026-11-18", { kind: "tip", complainantName: "", complainantPhone: "" });
    await decline(tip.id, 1, "2026-11-19");
    expect(await rowOf(tip.id)).toMatchObject({ state: "declined" });
    const { id } = await aComplaint(leader, "2026-11-18");
    const elsewhere = { ground: "not_our_region", reason: "用工所在地不在本区。", otherRoute: "" } as const;
    await act(leader, "2026-11-19", (ctx) => declineComplaint(ctx, { id, version: 1, ...elsewhere }));
    expect(await rowOf(id)).toMatchObject({ state: "declined" });
  });
});
