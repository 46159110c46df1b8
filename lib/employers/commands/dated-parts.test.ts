import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { employerFile, factsOn } from "../queries/employer-file";
import { addEstablishment, addRelation } from "./add-particulars";
import { editEstablishment, endEstablishment } from "./edit-establishment";
import { endRelation } from "./end-relation";
import { registerByOfficer } from "./register-employer";
import { updateEmployer } from "./update-employer";

const { officer, act, employerId } = world();
const DAY = "2026-11-16";
const place = { name: "建设路工地", address: "建设路88号", regionCode: "990101" };

const lastEvent = async (id: string) => {
  const [event] = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(desc(events.seq)).limit(1);
  return event;
};

describe("the dated parts of an employer's file", () => {
  it("F12: corrects a site with several accounts, ends it once, and refuses a day before it began or ahead", async () => {
    const keeper = await officer("xieguan");
    const id = await employerId("91990101MA0H00029M");
    await act(keeper, DAY, (ctx) => addEstablishment(ctx, { id, ...place, insuranceAccounts: ["A1"] }));
    const siteOf = async () => {
      const [site] = (await employerFile(keeper, id)).sites;
      return { id: site?.id ?? "", version: site?.version ?? 0, site };
    };
    const { site, ...first } = await siteOf();
    expect(site).toMatchObject({ insuranceAccounts: ["A1"], sinceOn: DAY });
    const edited = { ...first, ...place, name: "建设路一期工地", insuranceAccounts: ["A1", "A2"] };
    await act(keeper, DAY, (ctx) => editEstablishment(ctx, edited));
    await expect(act(keeper, DAY, (ctx) => editEstablishment(ctx, edited))).rejects.toMatchObject({ code: "stale" });
    const { site: now, ...second } = await siteOf();
    expect(now).toMatchObject({ name: "建设路一期工地", insuranceAccounts: ["A1", "A2"], version: 2 });
    const ending = { ...second, reason: "工地完工" };
    for (const [untilOn, fault] of [
      ["2026-11-15", "ends_before_it_began"],
      ["2026-11-18", "ends_in_future"],
    ] as const) {
      await expect(
        act(keeper, "2026-11-17", (ctx) => endEstablishment(ctx, { ...ending, untilOn })),
      ).rejects.toMatchObject({ fields: { untilOn: fault } });
    }
    await act(keeper, "2026-11-17", (ctx) => endEstablishment(ctx, { ...ending, untilOn: "2026-11-17" }));
    expect(await lastEvent(id)).toMatchObject({
      act: "employer.endEstablishment",
      particulars: { untilOn: "2026-11-17" },
    });
    await expect(
      act(keeper, "2026-11-18", (ctx) => endEstablishment(ctx, { ...ending, version: 3, untilOn: "2026-11-18" })),
    ).rejects.toMatchObject({ reason: "already_ended" });
    expect((await employerFile(keeper, id, "2026-11-16")).sites).toHaveLength(1);
    expect((await employerFile(keeper, id, "2026-11-17")).sites).toEqual([]);
  });

  it("F14: ends a relation with its day and reason, by whoever keeps the register of its region", async () => {
    const keeper = await officer("wangmin");
    const id = await employerId("91990101MA0H00010Q");
    const toId = await employerId("91990101MA0H00029M");
    const terms = { kind: "contracts_for", sinceOn: DAY, source: "分包合同" } as const;
    await act(keeper, DAY, (ctx) => addRelation(ctx, { id, toId, ...terms }));
    const [relation] = (await employerFile(keeper, toId)).relations;
    const ending = { id: relation?.id ?? "", version: 1, untilOn: DAY, reason: "合同解除" };
    const stranger = await officer("ylxjiancha");
    await expect(act(stranger, DAY, (ctx) => endRelation(ctx, ending))).rejects.toMatchObject({ code: "not_found" });
    const auditor = await officer("shenji");
    await expect(act(auditor, DAY, (ctx) => endRelation(ctx, ending))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await act(keeper, DAY, (ctx) => endRelation(ctx, ending));
    const [ended] = (await employerFile(keeper, id)).relations;
    expect(ended).toMatchObject({ untilOn: DAY, endedBecause: "合同解除", version: 2 });
    expect(await lastEvent(id)).toMatchObject({ act: "employer.endRelation", about: [id, toId] });
  });

  it("F15: reads the values as they stood on an earlier day, and dates the last confirmation", async () => {
    const keeper = await officer("wangmin");
    const given = { name: "测试市南桥食品厂", creditCode: "", regionCode: "990101", address: "南桥1号" };
    const more = { legalRepresentative: "", contactPhone: "" };
    const { id } = await act(keeper, "2026-10-01", (ctx) => registerByOfficer(ctx, { ...given, ...more }));
    const values = {
      location: "",
      contactName: "",
      industry: "",
      headcount: "",
      confirmed: [],
      source: "实地走访",
      ...more,
    };
    const moved = { id, version: 1, name: given.name, address: "北桥2号", ...values };
    await act(keeper, DAY, (ctx) => updateEmployer(ctx, moved));
    const addressOn = async (on: string) => (await factsOn(id, on)).find(({ field }) => field === "address")?.value;
    expect(await addressOn("2026-09-30")).toBeUndefined();
    expect(await addressOn("2026-10-01")).toBe("南桥1号");
    expect(await addressOn("2026-11-15")).toBe("南桥1号");
    expect(await addressOn(DAY)).toBe("北桥2号");
    expect(await employerFile(keeper, id)).toMatchObject({ confirmedOn: DAY, address: "北桥2号" });
  });
});
