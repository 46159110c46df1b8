import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { complaints } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { declineComplaint } from "./decline-complaint";
import { receiveSupplement, requestSupplement } from "./request-supplement";

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

  it("is open before that day once an answer came and did not help", async () => {
    const { id, leader } = await requested();
    const came = { received: "仍然只知道工地在建设路。", receivedOn: "2026-11-19" };
    await act(leader, "2026-11-19", (ctx) => receiveSupplement(ctx, { id, version: 2, ...came }));
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
