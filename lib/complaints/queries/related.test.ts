import { describe, expect, it } from "vitest";
import { enteredUnasked } from "@/db/factories/claim-lines";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import type { Officer } from "@/lib/auth/actor";
import { world } from "@/lib/testing/world";
import { linkEmployer } from "../commands/link-employer";
import { whyRelated } from "../labels";
import { complaintFile } from "./complaint-file";
import { relatedCases, relatedComplaints, soughtFor } from "./related";

const { officer, act, employerId } = world();
const DAY = "2026-11-16";
const CODE = "91990101MA0H00010Q";
const NUMBER = "11010119900307002X";
const OTHER = "110101199105080122";

const apart = { respondentName: "丙字号门店", complainantPhone: "0351-5550001" };
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe("what may be the same matter", () => {
  it("is found by telephone and by the number of whoever lodges it or whose claim stands in it", async () => {
    const lead = await officer("wangmin");
    const lodged = await aComplaint(lead, DAY, { ...apart, complainantPersonId: NUMBER });
    const claimLines = `周堃\t${NUMBER}\t2026年7月\t工资\t100`;
    const claimed = await aComplaint(lead, DAY, { ...apart, complainantPhone: "0351-5550002", claimLines });
    const by = async (sought: object) => idsOf(await relatedComplaints(lead, sought, DAY)).sort();
    expect(await by({ personId: NUMBER.toLowerCase() })).toEqual([lodged.id, claimed.id].sort());
    expect(await by({ phone: "(0351)5550001" })).toEqual([lodged.id]);
    expect(await by({ except: lodged.id })).toEqual([claimed.id]);
    const why = async (sought: object) => (await relatedComplaints(lead, sought, DAY)).map(({ traits }) => traits);
    expect(await why({ personId: NUMBER })).toEqual([["person_id"], ["person_id"]]);
    expect(await why({ phone: "0351-5550001", name: "张䶮", personId: OTHER })).toEqual([["phone", "name"]]);
    expect(await why({ phone: "0351-5550001", name: "张" })).toEqual([["phone"]]);
    expect(await why({ name: "张䶮" })).toEqual([]);
    expect(await by({ personId: OTHER })).toEqual([]);
    const stranger = await officer("ylxjiancha");
    expect(await relatedComplaints(stranger, { personId: NUMBER, phone: "0351-5550001" }, DAY)).toEqual([]);
  });

  it("is found by the employer's file under another name that was told, with its open cases where one sees them", async () => {
    const leader = await officer("daduizhang");
    const employer = await employerId(CODE);
    const kase = await anOpenedCase(leader, DAY, employer, { ...apart, complainantPhone: "0351-5550003" });
    const other = await aComplaint(leader, DAY, { ...apart, complainantPhone: "0351-5550004" });
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    await act(leader, DAY, (ctx) => linkEmployer(ctx, { ...link, id: other.id, version: 1, employerId: employer }));
    for (const respondentName of [CODE.toLowerCase(), "测试市龙腾建筑劳务有限公司"]) {
      const found = idsOf(await relatedComplaints(leader, { respondentName }, DAY));
      expect(found, respondentName).toEqual(expect.arrayContaining([kase.complaintId, other.id]));
      expect(await relatedCases(leader, { respondentName }), respondentName).toMatchObject([
        { id: kase.id, number: kase.number },
      ]);
      expect(await relatedCases(await officer("ylxjiancha"), { respondentName })).toEqual([]);
    }
    expect(await relatedCases(leader, { employerId: employer })).toHaveLength(1);
    const traits = await relatedComplaints(leader, { respondentName: apart.respondentName, employerId: employer }, DAY);
    const of = (id: string) => traits.find((row) => row.id === id)?.traits;
    expect(of(other.id)).toEqual(["employer", "unit_name"]);
    expect(whyRelated(of(other.id) ?? [])).toBe("单位相同");
    const sameCode = await relatedComplaints(leader, { respondentName: CODE }, DAY);
    expect(sameCode.find(({ id }) => id === other.id)?.traits).toEqual(["employer"]);
    const near = await relatedComplaints(leader, { respondentName: "龙腾建筑劳务" }, DAY);
    expect(near.find(({ id }) => id === other.id)?.traits).toEqual(["unit_name"]);
    expect(whyRelated(["unit_name", "phone"])).toBe("单位名称相近、电话相同");
    expect(await relatedCases(leader, { respondentName: "查无此名公司" })).toEqual([]);
    expect(await relatedCases(leader, {})).toEqual([]);
  });

  it("is found by the number of the hand-off, also from another source, where one sees it", async () => {
    const [lead, neighbour] = [await officer("wangmin"), await officer("ylxjiancha")];
    const handoff = { source: "hotline_12345", sourceNumber: "CX-2026-31" } as const;
    const tip = await aComplaint(lead, DAY, { ...apart, ...handoff, kind: "tip" });
    const theirs = await aComplaint(neighbour, DAY, { ...apart, ...handoff, regionCode: "990102" });
    const by = async (who: Officer) => relatedComplaints(who, { sourceNumber: "cx–2026– 31" }, DAY);
    expect(await by(lead)).toMatchObject([{ id: tip.id, traits: ["source_number"] }]);
    expect(idsOf(await by(neighbour))).toEqual([theirs.id]);
    expect(idsOf(await by({ ...lead, regionCode: "9901" })).sort()).toEqual([tip.id, theirs.id].sort());
    const again = await aComplaint(lead, DAY, { ...handoff, source: "petition", respondentName: "戊字号门店" });
    const file = await complaintFile(lead, again.id);
    expect(await relatedComplaints(lead, soughtFor(file), DAY)).toMatchObject([
      { id: tip.id, traits: ["source_number"] },
    ]);
  });

  it("is never found by who made a tip, nor from a tip by whose claim stands in it", async () => {
    const lead = await officer("wangmin");
    const phone = "13700137000";
    const claimLines = `诸葛小声\t${OTHER}\t2026年7月\t工资\t100`;
    const person = { complainantPhone: phone, complainantPersonId: OTHER, claimLines };
    const tip = await aComplaint(lead, DAY, { ...apart, ...person, kind: "tip" });
    expect(await relatedComplaints(lead, { phone, personId: OTHER }, DAY)).toEqual([]);
    const own = await aComplaint(lead, DAY, { respondentName: "丁字号门店", ...person });
    const told = { complainantName: "诸葛小声" };
    const tipper = { ...person, ...told, kind: "tip", claimLines: "" } as const;
    const named = await aComplaint(lead, DAY, { respondentName: "己字号门店", ...tipper });
    await enteredUnasked(lead, named.id, claimLines);
    const sought = { respondentName: "己字号门店", name: "诸葛小声", phone, personId: OTHER };
    const found = (await relatedComplaints(lead, sought, DAY)).find(({ id }) => id === named.id);
    expect(found?.traits).toEqual(["unit_name"]);
    expect(await relatedComplaints(lead, { except: tip.id }, DAY)).toEqual([]);
    expect(await relatedComplaints(lead, { except: own.id }, DAY)).toEqual([]);
  });
});
