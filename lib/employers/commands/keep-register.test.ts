import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { employerFacts, employers, events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { employersLike } from "../queries/employer";
import { employerFile } from "../queries/employer-file";
import { mergeEmployers, undoMerge } from "./merge-employers";
import { registerByOfficer } from "./register-employer";
import { resolveKey } from "./resolve-key";
import { updateEmployer } from "./update-employer";

const { officer, act, employerId } = world();
const DAY = "2026-11-16";

const given = (name: string, creditCode = "") => ({
  name,
  creditCode,
  regionCode: "990101",
  address: "测试市示范区中街1号",
  legalRepresentative: "",
  contactPhone: "",
});

describe("the employers' register", () => {
  it("enters an employer without a code under a provisional key, and gives it its code later", async () => {
    const assistant = await officer("xieguan");
    const { id } = await act(assistant, DAY, (ctx) => registerByOfficer(ctx, given("测试市东升装修队")));
    const file = await employerFile(assistant, id);
    expect(file).toMatchObject({ creditCode: null, provisionalKey: expect.stringMatching(/^L/) });
    await act(assistant, DAY, (ctx) => resolveKey(ctx, { id, version: 1, creditCode: "91990101MA0H000536" }));
    expect(await employerFile(assistant, id)).toMatchObject({ creditCode: "91990101MA0H000536", version: 2 });
    await expect(
      act(assistant, DAY, (ctx) => resolveKey(ctx, { id, version: 2, creditCode: "91990101MA0H000611" })),
    ).rejects.toMatchObject({ reason: "has_credit_code" });
  });

  it("refuses a code that another file has, a region that is not one's own, and a post that keeps no register", async () => {
    const assistant = await officer("xieguan");
    await expect(
      act(assistant, DAY, (ctx) => registerByOfficer(ctx, given("龙腾二部", "91990101MA0H00010Q"))),
    ).rejects.toMatchObject({ fields: { creditCode: "credit_code_taken" } });
    await expect(
      act(assistant, DAY, (ctx) => registerByOfficer(ctx, { ...given("外县厂"), regionCode: "990102" })),
    ).rejects.toMatchObject({ fields: { regionCode: "region_not_yours" } });
    const auditor = await officer("shenji");
    await expect(act(auditor, DAY, (ctx) => registerByOfficer(ctx, given("甲厂")))).rejects.toMatchObject({
      reason: "not_your_post",
    });
  });

  it("keeps every value with its source and day, and the older ones beside it", async () => {
    const inspector = await officer("wangmin");
    const id = await employerId("91990101MA0H00029M");
    const file = await employerFile(inspector, id);
    const { name, address, location, legalRepresentative, contactName, contactPhone, industry, version } = file;
    const contact = { legalRepresentative, contactName, contactPhone };
    const values = { id, name, address, location, ...contact, industry, confirmed: [] };
    await act(inspector, DAY, (ctx) =>
      updateEmployer(ctx, { ...values, version, headcount: "36", source: "2026-11-16走访" }),
    );
    await act(inspector, "2026-11-17", (ctx) =>
      updateEmployer(ctx, { ...values, version: version + 1, headcount: "40", source: "社保系统" }),
    );
    const ofHeadcount = and(eq(employerFacts.employerId, id), eq(employerFacts.field, "headcount"));
    const facts = await db().select().from(employerFacts).where(ofHeadcount).orderBy(asc(employerFacts.confirmedOn));
    expect(facts.map(({ value, source, inUse }) => ({ value, source, inUse }))).toEqual([
      { value: "36", source: "2026-11-16走访", inUse: false },
      { value: "40", source: "社保系统", inUse: true },
    ]);
    await expect(
      act(inspector, DAY, (ctx) => updateEmployer(ctx, { ...values, version, headcount: "1", source: "旧页面" })),
    ).rejects.toMatchObject({ code: "stale" });
  });

  it("records what was confirmed without a change, and refuses a form that says nothing", async () => {
    const inspector = await officer("wangmin");
    const id = await employerId("91990101MA0H00010Q");
    const file = await employerFile(inspector, id);
    const { name, address, location, legalRepresentative, contactName, contactPhone, industry, version } = file;
    const contact = { legalRepresentative, contactName, contactPhone };
    const values = { id, version, name, address, location, ...contact, industry };
    const given = { ...values, headcount: file.headcount === null ? "" : String(file.headcount), source: "实地走访" };
    await expect(act(inspector, DAY, (ctx) => updateEmployer(ctx, { ...given, confirmed: [] }))).rejects.toMatchObject({
      fields: { confirmed: "nothing_confirmed" },
    });
    await act(inspector, DAY, (ctx) => updateEmployer(ctx, { ...given, confirmed: ["address"] }));
    expect((await employerFile(inspector, id)).facts).toMatchObject([
      { field: "address", value: address, source: "实地走访", confirmedOn: DAY, inUse: true },
    ]);
    const [event] = await db().select().from(events).where(eq(events.act, "employer.update")).orderBy(desc(events.seq));
    expect(event?.particulars).toEqual({ fields: [], confirmed: ["address"] });
  });

  it("merges by alias, hides the alias from the search, and takes it back", async () => {
    const leader = await officer("daduizhang");
    const into = await employerId("91990101MA0H00010Q");
    const { id } = await act(leader, DAY, (ctx) => registerByOfficer(ctx, given("龙腾建筑（工地）")));
    await expect(
      act(await officer("wangmin"), DAY, (ctx) =>
        mergeEmployers(ctx, { id, intoId: into, reason: "同一单位重复登记" }),
      ),
    ).rejects.toMatchObject({ reason: "not_your_post" });
    await act(leader, DAY, (ctx) => mergeEmployers(ctx, { id, intoId: into, reason: "同一单位重复登记" }));
    expect((await employerFile(leader, into)).aliases.map((alias) => alias.id)).toEqual([id]);
    expect((await employersLike(leader, "龙腾建筑")).map((one) => one.id)).not.toContain(id);
    await act(leader, DAY, (ctx) => undoMerge(ctx, { id }));
    expect((await employersLike(leader, "龙腾建筑")).map((one) => one.id)).toContain(id);
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts.map((event) => event.act)).toEqual(["employer.register", "employer.merge", "employer.undoMerge"]);
  });

  it("makes no alias of itself, of an alias, of a file that has some, and takes back no merge that is none", async () => {
    const leader = await officer("daduizhang");
    const file = async (name: string) => (await act(leader, DAY, (ctx) => registerByOfficer(ctx, given(name)))).id;
    const [one, two, three] = [await file("甲厂一"), await file("甲厂二"), await file("甲厂三")];
    const merge = (id: string, intoId: string) =>
      act(leader, DAY, (ctx) => mergeEmployers(ctx, { id, intoId, reason: "同一单位重复登记" }));
    const undo = (id: string) => act(leader, DAY, (ctx) => undoMerge(ctx, { id }));
    await expect(merge(one, one)).rejects.toMatchObject({ fields: { intoId: "merge_with_itself" } });
    await expect(undo(one)).rejects.toMatchObject({ reason: "not_merged" });
    await merge(one, two);
    await expect(merge(one, three)).rejects.toMatchObject({ reason: "merged_already" });
    await expect(merge(three, one)).rejects.toMatchObject({ reason: "merged_already" });
    await expect(merge(two, three)).rejects.toMatchObject({ reason: "has_aliases" });
    const rows = await db()
      .select()
      .from(employers)
      .where(inArray(employers.id, [one, two, three]));
    const standing = Object.fromEntries(rows.map(({ id, mergedIntoId, version }) => [id, [mergedIntoId, version]]));
    expect(standing).toEqual({ [one]: [two, 2], [two]: [null, 1], [three]: [null, 1] });
  });

  it("does not exist for an officer of another county", async () => {
    const stranger = await officer("ylxjiancha");
    await expect(employerFile(stranger, await employerId("91990101MA0H00010Q"))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
