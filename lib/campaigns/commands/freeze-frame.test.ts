import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, errorCode } from "@/db/client";
import { aFrozenFrame, anEmployer, enteredIndustry, INDUSTRY } from "@/db/factories/campaign-frames";
import { aPreparedCampaign, aRunningCampaign, campaignRow } from "@/db/factories/campaigns";
import { campaignFrameMembers, campaignFrames, employers, events } from "@/db/schema";
import { mergeEmployers } from "@/lib/employers/commands/merge-employers";
import { world } from "@/lib/testing/world";
import { FreezeFrameInput } from "../input";
import { campaignFrame } from "../queries/frame";
import { freezeFrame } from "./freeze-frame";

const { officer, act } = world();
const ON = "2026-11-03";
const LATER = "2026-11-20";

const membersOf = async (campaignId: string) => {
  const rows = await db().select().from(campaignFrameMembers).where(eq(campaignFrameMembers.campaignId, campaignId));
  return rows.toSorted((one, other) => one.employerId.localeCompare(other.employerId));
};

const idsIn = async (campaignId: string, place: string) =>
  (await membersOf(campaignId)).filter((row) => row.place === place).map(({ employerId }) => employerId);

let last = 100;
const number = () => {
  last += 1;
  return last;
};

/** Two objects and two others of one industry that nobody else has. */
async function aFrame() {
  const industry = `${INDUSTRY}${number()}`;
  const [one, two, other, unnamed] = [
    await anEmployer(ON, number(), { industry }),
    await anEmployer(ON, number(), { industry }),
    await anEmployer(ON, number(), { industry }),
    await anEmployer(ON, null, { industry }),
  ];
  const campaign = await aRunningCampaign(ON);
  await aFrozenFrame(campaign, ON, { objects: `${one.creditCode} ${one.name}\n\n${two.creditCode}` });
  return { campaign, industry, one, two, other, unnamed };
}

describe("freezeFrame", () => {
  it("takes the named employers, and of the region the others of their industry", async () => {
    const strangers = [
      await anEmployer(ON, number(), { industry: "纺织业" }),
      await anEmployer(ON, number(), { region: "990102001" }),
    ];
    const { campaign, industry, one, two, other, unnamed } = await aFrame();
    expect(await idsIn(campaign.id, "object")).toEqual([one.id, two.id].toSorted());
    expect(await idsIn(campaign.id, "compared")).toEqual([other.id, unnamed.id].toSorted());
    const ids = (await membersOf(campaign.id)).map(({ employerId }) => employerId);
    for (const { id } of strangers) expect(ids).not.toContain(id);
    const sizes = { object: 2, compared: 2 };
    expect(await campaignFrame(campaign.id)).toMatchObject({ industries: [industry], frozenOn: ON, sizes });
    const of = and(eq(events.subjectId, campaign.id), eq(events.act, "campaign.freezeFrame"));
    const kept = await db().select().from(events).where(of);
    expect(kept.map(({ particulars }) => particulars)).toMatchObject([{ objects: 2, basis: "通知附件所列单位。" }]);
  });

  it("is moved by nothing that the register says later", async () => {
    const { campaign, industry, one, two, other } = await aFrame();
    const frozen = await membersOf(campaign.id);
    const leader = await officer("daduizhang");
    await enteredIndustry(leader, LATER, { id: other.id, version: 2, name: other.name, industry: "建筑业" });
    await anEmployer(LATER, number(), { industry });
    const merge = { id: two.id, intoId: one.id, reason: "同一单位重复登记。" };
    await act(leader, LATER, (ctx) => mergeEmployers(ctx, merge));
    await db().update(employers).set({ regionCode: "990102001" }).where(eq(employers.id, one.id));
    expect(await membersOf(campaign.id)).toEqual(frozen);
    expect(await campaignFrame(campaign.id)).toMatchObject({ sizes: { object: 2, compared: 2 } });
  });

  it("cannot be changed, emptied or added to in the database", async () => {
    const { campaign, one } = await aFrame();
    const stranger = await anEmployer(LATER, number());
    const own = eq(campaignFrameMembers.campaignId, campaign.id);
    const added = { campaignId: campaign.id, employerId: stranger.id, place: "object" as const, industry: INDUSTRY };
    const tries = [
      db().update(campaignFrameMembers).set({ place: "compared" }).where(eq(campaignFrameMembers.employerId, one.id)),
      db().delete(campaignFrameMembers).where(own),
      db().insert(campaignFrameMembers).values(added),
      db().update(campaignFrames).set({ frozenOn: LATER }).where(eq(campaignFrames.campaignId, campaign.id)),
      db().delete(campaignFrames).where(eq(campaignFrames.campaignId, campaign.id)),
    ];
    const codes = await Promise.all(tries.map((each) => each.then(() => "done").catch(errorCode)));
    expect(codes).toEqual(["42501", "42501", "42501", "42501", "42501"]);
  });

  it("is done once, before the start or after it, by the group or its office", async () => {
    const one = await anEmployer(ON, number());
    const campaign = await aPreparedCampaign(ON);
    const freeze = async (login: string) => {
      const { version } = await campaignRow(campaign.id);
      const said = { objects: one.creditCode, industries: "", basis: "通知附件所列单位。" };
      const input = FreezeFrameInput.parse({ id: campaign.id, version, ...said });
      return act(await officer(login), ON, (ctx) => freezeFrame(ctx, input));
    };
    await expect(freeze("shebao")).rejects.toMatchObject({ reason: "not_group_or_office" });
    await expect(freeze("ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    await freeze("zeren");
    await expect(freeze("lingdao")).rejects.toMatchObject({ reason: "frame_frozen" });
  });

  it("refuses an employer that the region does not have, and a group without an industry", async () => {
    const abroad = await anEmployer(ON, number(), { region: "990102001" });
    const idle = await anEmployer(ON, number(), { industry: "" });
    const campaign = await aRunningCampaign(ON);
    const freeze = (objects: string, industries = "") => aFrozenFrame(campaign, ON, { objects, industries });
    await expect(freeze(abroad.creditCode)).rejects.toMatchObject({ fields: { objects: "frame_employer_unknown" } });
    await expect(freeze(idle.creditCode)).rejects.toMatchObject({ fields: { industries: "frame_without_industry" } });
    expect(await campaignFrame(campaign.id)).toBeNull();
    await freeze(idle.creditCode, "纺织业");
    expect(await campaignFrame(campaign.id)).toMatchObject({ industries: ["纺织业"], sizes: { object: 1 } });
  });

  it("names the line of a list that has no credit code", () => {
    const said = { id: crypto.randomUUID(), version: 1, industries: "", basis: "通知附件所列单位。" };
    const { error } = FreezeFrameInput.safeParse({ ...said, objects: "91990101MA0H00037G 快捷达\n众达公司" });
    expect(error?.issues.map(({ message }) => message)).toEqual(["第2行没有正确的统一社会信用代码，请核对。"]);
  });
});
