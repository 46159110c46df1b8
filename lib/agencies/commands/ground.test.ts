import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aCase } from "@/db/factories/cases";
import { documents, events, organs, regions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { world } from "@/lib/testing/world";
import { AddOrganInput, AddRegionInput, EditOrganInput } from "../ground-input";
import { competentBureau, organsActingFor } from "../queries";
import { organFile, regionList } from "../queries/ground";
import { addOrgan } from "./add-organ";
import { addRegion } from "./add-region";
import { editOrgan } from "./edit-organ";

const { officer, employerId, act } = world();

const DAY = "2026-11-23";
const printed = {
  ...{ numberPrefix: "新人社监", address: "新设县人民路1号", postcode: "000009", phone: "0999-5550009" },
  ...{ governmentName: "新设县人民政府", courtName: "新设县人民法院" },
};
const bureau = (over: object = {}) =>
  AddOrganInput.parse({
    regionCode: "990103",
    kind: "bureau",
    parentId: "",
    name: "新设县人社局",
    ...printed,
    ...over,
  });

/** The administrator of the city above both counties. */
const ofCity = async (): Promise<Officer> => ({ ...(await officer("xitong")), regionCode: "9901" });

const region = async (code: string, by?: Officer) => {
  const actor = by ?? (await ofCity());
  return act(actor, DAY, (ctx) => addRegion(ctx, AddRegionInput.parse({ code, name: `新设${code}` })));
};
const added = async (over: object = {}) => act(await ofCity(), DAY, (ctx) => addOrgan(ctx, bureau(over)));
const rowOf = async (id: string) => (await db().select().from(organs).where(eq(organs.id, id)))[0];
const lastEvent = async () => (await db().select().from(events).orderBy(desc(events.seq)).limit(1))[0];

describe("addRegion", () => {
  it("F113: adds a county and its street below the city, each with its level and its event", async () => {
    await region("990103");
    await region("990103001");
    expect(await db().select().from(regions).where(eq(regions.code, "990103001"))).toEqual([
      { code: "990103001", name: "新设990103001", level: "street", parentCode: "990103" },
    ]);
    const particulars = { code: "990103001", name: "新设990103001" };
    expect(await lastEvent()).toMatchObject({ act: "region.add", particulars });
    const listed = await regionList(await ofCity(), { q: "990103" });
    expect(listed.rows.map(({ code, organs: there }) => [code, there])).toEqual([
      ["990103", []],
      ["990103001", []],
    ]);
  });

  it("refuses a code above or beside the own, one without its parent, one that is there, and other posts", async () => {
    const county = await officer("xitong");
    await expect(region("990104", county)).rejects.toMatchObject({ fields: { code: "region_not_below" } });
    await expect(region("9901")).rejects.toMatchObject({ fields: { code: "region_not_below" } });
    await expect(region("990199001")).rejects.toMatchObject({ fields: { code: "region_parent_missing" } });
    await expect(region("990101")).rejects.toMatchObject({ fields: { code: "region_taken" } });
    await expect(region("990101009", await officer("anquan"))).rejects.toMatchObject({ reason: "not_your_post" });
    for (const code of ["99", "99010", "9901031", "99010300A"]) {
      expect(AddRegionInput.safeParse({ code, name: "新设" }).success).toBe(false);
    }
  });
});

describe("addOrgan", () => {
  it("F113: a bureau becomes competent for its county, and its inspection body acts for it", async () => {
    await region("990105");
    const { id } = await added({ regionCode: "990105", numberPrefix: "五人社监" });
    expect(await rowOf(id)).toMatchObject({ parentId: await organ("CSS-RSJ"), code: "990105-RSJ", version: 1 });
    expect((await competentBureau(db(), "990105001"))?.id).toBe(id);
    const body = { regionCode: "990105", kind: "inspection_body", name: "五县监察大队", numberPrefix: "五人社监" };
    const squad = await added(body);
    expect(await organsActingFor(db(), id)).toEqual(expect.arrayContaining([id, squad.id]));
    expect(await lastEvent()).toMatchObject({ act: "organ.add", subjectId: squad.id, particulars: { parentId: id } });
    const second = await added({ ...body, name: "五县监察二中队", parentId: id });
    expect((await rowOf(second.id))?.code).toBe("990105-JC-2");
  });

  it("refuses a region that is not there, a second bureau, a prefix of others, and a bureau that is not over it", async () => {
    await region("990106");
    const faults = (over: object) => expect(added(over)).rejects;
    await faults({ regionCode: "990107" }).toMatchObject({ fields: { regionCode: "region_unknown" } });
    await faults({ regionCode: "9902" }).toMatchObject({ fields: { regionCode: "region_unknown" } });
    await faults({ regionCode: "990101", numberPrefix: "另一" }).toMatchObject({
      fields: { regionCode: "bureau_exists" },
    });
    const taken = { regionCode: "990106", numberPrefix: "示人社监" };
    await faults(taken).toMatchObject({ fields: { numberPrefix: "prefix_taken" } });
    const foreign = { regionCode: "990106", kind: "inspection_body", parentId: await organ("SFQ-RSJ") };
    await faults(foreign).toMatchObject({ fields: { parentId: "no_bureau_over" } });
    const leader = await officer("daduizhang");
    await expect(act(leader, DAY, (ctx) => addOrgan(ctx, bureau()))).rejects.toMatchObject({ reason: "not_your_post" });
  });

  it("of two bureaus added at once for one county one stands", async () => {
    await region("990108");
    const both = ["八人社监", "捌人社监"].map((numberPrefix) => added({ regionCode: "990108", numberPrefix }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("editOrgan", () => {
  const entry = async (id: string, over: object = {}) => {
    const row = await rowOf(id);
    if (!row) throw new Error("no such organ");
    const { version, name, numberPrefix, address, postcode, phone, governmentName, courtName } = row;
    const fields = { id, version, name, numberPrefix, address, postcode, phone, governmentName, courtName };
    return EditOrganInput.parse({ ...fields, allowsSuspension: false, suspensionBasis: "", ...over });
  };
  const edit = async (id: string, over: object, by = "xitong") => {
    const input = await entry(id, over);
    return act(await officer(by), DAY, (ctx) => editOrgan(ctx, input));
  };

  it("F113: changes what later papers print; what was issued keeps its own, and the event says from and to", async () => {
    const id = await organ("SFQ-RSJ");
    const leader = await officer("daduizhang");
    const employer = await employerId("91990101MA0H00010Q");
    const before = await aCase(leader, DAY, employer);
    const papers = await db().select({ id: documents.id, bytes: documents.bytes }).from(documents);
    await edit(id, { address: "测试市示范区新址1号", courtName: "示范区人民法院" });
    expect(await rowOf(id)).toMatchObject({ address: "测试市示范区新址1号", version: 2 });
    expect(await lastEvent()).toMatchObject({
      act: "organ.edit",
      subjectId: id,
      particulars: {
        address: { from: "测试市示范区建设路12号", to: "测试市示范区新址1号" },
        courtName: { from: "测试市示范区人民法院", to: "示范区人民法院" },
      },
    });
    expect(await db().select({ id: documents.id, bytes: documents.bytes }).from(documents)).toEqual(papers);
    await edit(id, { numberPrefix: "示新社监" });
    const after = await aCase(leader, DAY, employer);
    const numberOf = async (caseId: string) =>
      (await db().query.cases.findFirst({ where: (row) => eq(row.id, caseId) }))?.number;
    expect([await numberOf(before.id), await numberOf(after.id)]).toEqual([
      expect.stringContaining("示人社监"),
      expect.stringContaining("示新社监"),
    ]);
  });

  it("F30: lets the region suspend with a basis, in one event, and asks for the basis", async () => {
    const id = await organ("SFQ-RSJ");
    await expect(entry(id, { allowsSuspension: true })).rejects.toThrow("允许中止调查的，请写明依据");
    await edit(id, { allowsSuspension: true, suspensionBasis: "《测试省劳动保障监察条例》第二十条" });
    const particulars = { allowsSuspension: { from: false, to: true }, suspensionBasis: { from: null } };
    expect(await lastEvent()).toMatchObject({ act: "organ.edit", particulars });
    expect(await rowOf(id)).toMatchObject({ allowsSuspension: true });
    await edit(id, { allowsSuspension: false });
    expect(await rowOf(id)).toMatchObject({ allowsSuspension: false, suspensionBasis: null });
  });

  it("refuses a stale form, a prefix of others, another region's organ and other posts", async () => {
    const [own, foreign] = [await organ("SFQ-JC"), await organ("YLX-RSJ")];
    await expect(edit(own, { version: 99 })).rejects.toMatchObject({ code: "stale" });
    await expect(edit(own, { numberPrefix: "样人社监" })).rejects.toMatchObject({
      fields: { numberPrefix: "prefix_taken" },
    });
    await expect(edit(foreign, {})).rejects.toMatchObject({ code: "not_found" });
    await expect(edit(own, {}, "daduizhang")).rejects.toMatchObject({ reason: "not_your_post" });
    expect(await organFile(await officer("xitong"), foreign)).toBeUndefined();
    expect((await organFile(await officer("xitong"), own))?.name).toBe("示范区劳动保障监察大队");
    expect(await organFile(await officer("daduizhang"), own)).toBeUndefined();
  });
});
