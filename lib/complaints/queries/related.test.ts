import { describe, expect, it } from "vitest";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { world } from "@/lib/testing/world";
import { linkEmployer } from "../commands/link-employer";
import { relatedCases, relatedComplaints } from "./related";

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
    expect(await relatedCases(leader, { respondentName: "查无此名公司" })).toEqual([]);
    expect(await relatedCases(leader, {})).toEqual([]);
  });

  it("is never found by who made a tip, nor from a tip by whose claim stands in it", async () => {
    const lead = await officer("wangmin");
    const phone = "13700137000";
    const claimLines = `诸葛小声\t${OTHER}\t2026年7月\t工资\t100`;
    const person = { complainantPhone: phone, complainantPersonId: OTHER, claimLines };
    const tip = await aComplaint(lead, DAY, { ...apart, ...person, kind: "tip" });
    expect(await relatedComplaints(lead, { phone, personId: OTHER }, DAY)).toEqual([]);
    const own = await aComplaint(lead, DAY, { respondentName: "丁字号门店", ...person });
    expect(await relatedComplaints(lead, { except: tip.id }, DAY)).toEqual([]);
    expect(await relatedComplaints(lead, { except: own.id }, DAY)).toEqual([]);
  });
});
