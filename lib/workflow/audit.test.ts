import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { accounts, eventRegions, events, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { system } from "@/lib/auth/actor";
import { withoutGuard } from "@/lib/kernel/guard";
import { act, at, world } from "@/lib/testing/world";
import { auditCount, auditPage, chainHead, everyEvent } from "./audit";
import { AuditFilter } from "./audit-filter";

const { officer } = world();
const DAY = "2026-11-16";

const pageFor = (who: Officer, filter: Record<string, unknown> = {}) => auditPage(who, AuditFilter.parse(filter));

/** The district's auditor, moved to the city's bureau above it. */
async function atTheTop(): Promise<Officer> {
  const auditor = await officer("shenji");
  const [city] = await db().select().from(organs).where(eq(organs.code, "CSS-RSJ"));
  return { ...auditor, organId: city?.id ?? "", regionCode: city?.regionCode ?? "" };
}

describe("the audit", () => {
  it("is read by the auditor and the security administrator, and by nobody else", async () => {
    await aComplaint(await officer("wangmin"), DAY);
    for (const login of ["shenji", "anquan"]) {
      expect((await pageFor(await officer(login))).rows.length).toBeGreaterThan(0);
    }
    for (const login of ["xitong", "wangmin", "juzhang", "lingdao"]) {
      expect((await pageFor(await officer(login))).rows).toEqual([]);
    }
  });

  it("shows the region's people and matters, not another's; from the top everything", async () => {
    const elsewhere = await aComplaint(await officer("ylxjiancha"), DAY, { regionCode: "990102" });
    const [someone] = await db().select().from(accounts).where(eq(accounts.login, "lizhe"));
    await act(system, DAY, async (ctx) => {
      ctx.record({ act: "drill.system" });
      ctx.record({ act: "drill.signIn", subject: { kind: "account", id: someone?.id ?? "" } });
    });
    const acts = async (who: Officer) => (await pageFor(who)).rows.map((row) => row.act);
    const own = await officer("shenji");
    expect((await pageFor(own, { subject: elsewhere.id })).rows).toEqual([]);
    expect(await acts(own)).toContain("drill.signIn");
    expect(await acts(own)).not.toContain("drill.system");
    const unguarded = await withoutGuard("audit.scope", () => pageFor(own, { subject: elsewhere.id }));
    expect(unguarded.rows.length).toBeGreaterThan(0);
    expect((await pageFor(await atTheTop(), { subject: elsewhere.id })).rows).toHaveLength(unguarded.rows.length);
    expect(await acts(await atTheTop())).toContain("drill.system");
  });

  it("knows an event at every level of its places, and nobody changes that", async () => {
    const { id } = await aComplaint(await officer("wangmin"), DAY, { regionCode: "990101001" });
    const [lodged] = (await pageFor(await officer("shenji"), { subject: id, act: "complaint.lodge" })).rows;
    const ofIt = eq(eventRegions.seq, lodged?.seq ?? 0);
    const places = await db().select({ code: eventRegions.regionCode }).from(eventRegions).where(ofIt);
    expect(places.map(({ code }) => code).sort()).toEqual(["99", "9901", "990101", "990101001"]);
    await expect(db().update(eventRegions).set({ regionCode: "88" }).where(ofIt)).rejects.toThrow();
    await expect(db().delete(eventRegions).where(ofIt)).rejects.toThrow();
  });

  it("counts for a region what its pages show, whatever is asked", async () => {
    const auditor = await officer("shenji");
    await aComplaint(await officer("ylxjiancha"), DAY, { regionCode: "990102" });
    await aComplaint(await officer("lizhe"), DAY);
    for (const asked of [{}, { act: "complaint." }, { actor: "lizhe" }, { from: DAY, to: DAY }, { act: "drill." }]) {
      const filter = AuditFilter.parse(asked);
      const seen: number[] = [];
      for await (const row of everyEvent(auditor, filter, 7)) seen.push(row.seq);
      expect(await auditCount(auditor, filter, 1000)).toBe(seen.length);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it("filters by act, person, matter and day, and leaves out what it cannot read", async () => {
    const auditor = await officer("shenji");
    const { id } = await aComplaint(await officer("lizhe"), "2026-11-18");
    const only = async (filter: Record<string, unknown>) => (await pageFor(auditor, filter)).rows;
    expect((await only({ subject: id })).map((row) => row.act)).toContain("complaint.lodge");
    expect((await only({ act: "complaint." })).every((row) => row.act.startsWith("complaint."))).toBe(true);
    expect((await only({ actor: "李喆" })).every((row) => row.actorLogin === "lizhe")).toBe(true);
    expect(
      (await only({ from: "2026-11-18", to: "2026-11-18" })).every(
        (row) => row.at.getTime() === at("2026-11-18").getTime(),
      ),
    ).toBe(true);
    expect(await only({ from: "2026-11-19" })).toEqual([]);
    expect((await only({ subject: "'; drop table events" })).length).toBeGreaterThan(1);
  });

  it("pages from the latest to the earliest without a gap or a repetition", async () => {
    await act(system, DAY, async (ctx) => {
      for (let n = 0; n < 120; n += 1) ctx.record({ act: "drill.page" });
    });
    const top = await atTheTop();
    const seen: number[] = [];
    for (let after: string | undefined; ; ) {
      const { rows, next } = await pageFor(top, { after });
      seen.push(...rows.map((row) => row.seq));
      if (next === null) break;
      after = next;
    }
    const all = await db().select({ seq: events.seq, at: events.at }).from(events);
    const inOrder = all.sort((one, other) => other.at.getTime() - one.at.getTime() || other.seq - one.seq);
    expect(seen).toEqual(inOrder.map(({ seq }) => seq));
    expect((await chainHead()).seq).toBe(Math.max(...seen));
    const exported: number[] = [];
    for await (const row of everyEvent(top, AuditFilter.parse({}), 7)) exported.push(row.seq);
    expect(exported).toEqual(seen);
    expect(await auditCount(top, AuditFilter.parse({}), 1000)).toBe(seen.length);
    expect(await auditCount(top, AuditFilter.parse({}), 5)).toBe(6);
    const upTo = Math.max(...seen) - 1;
    expect(await auditCount(top, { upTo }, 1000)).toBe(seen.length - 1);
  });
});
