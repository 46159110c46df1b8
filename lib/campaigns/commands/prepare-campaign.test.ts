import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import {
  aPreparedCampaign,
  aRunningCampaign,
  campaignEntry,
  campaignRow,
  setAside,
  tasksOf,
} from "@/db/factories/campaigns";
import { campaignTaskUnits, events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { ConfirmLineInput, PrepareCampaignInput } from "../input";
import { campaignFile } from "../queries/campaign-file";
import { taskRows } from "../queries/task-rows";
import { confirmLine } from "./confirm-line";
import { endCampaign } from "./end-campaign";
import { prepareCampaign } from "./prepare-campaign";
import { setAsideLine } from "./set-aside-line";
import { startCampaign } from "./start-campaign";

const { officer, act } = world();
const ON = "2026-11-02";

const confirming = async (line: { id: string }, campaignId: string, over = {}) =>
  ConfirmLineInput.parse({
    ...{ id: campaignId, version: (await campaignRow(campaignId)).version, lineId: line.id, section: "摸清底数" },
    ...{ words: "排查辖区平台企业的用工情况。", kind: "dated", dueOn: "2026-11-20", rhythm: "", leastProofs: 1 },
    ...{ counts: ["cases_opened"], leadOrganId: await organ("SFQ-RSJ-A"), otherUnits: "市总工会" },
    ...{ cooperatingOrganIds: [await organ("SFQ-JC")], ...over },
  });

describe("prepareCampaign", () => {
  it("keeps each proposal and each line that was not understood, with the event; nobody is bound yet", async () => {
    const campaign = await aPreparedCampaign(ON);
    expect(await campaignRow(campaign.id)).toMatchObject({
      state: "prepared",
      regionCode: "990101",
      reportDays: [15, 30],
    });
    expect(
      campaign.proposals.map(({ number, dueOn, isStanding, rhythm }) => [number, dueOn, isStanding, rhythm]),
    ).toEqual([
      [1, "2026-11-20", false, null],
      [2, "2026-12-10", false, null],
      [3, null, true, "round"],
      [4, null, false, null],
    ]);
    expect(campaign.proposals[1]?.units).toEqual([
      { name: "劳动保障监察大队", part: "lead" },
      { name: "劳动关系科", part: "cooperating" },
      { name: "市总工会", part: "cooperating" },
    ]);
    const unread = campaign.lines.filter(({ kind }) => kind === "unparsed").map(({ words }) => words);
    expect(unread).toEqual(["关于开展新就业形态劳动者权益维护专项行动的通知", "三、工作要求", "各单位要提高认识。"]);
    expect(await tasksOf(campaign.id)).toEqual([]);
    const [event] = await db().select().from(events).where(eq(events.subjectId, campaign.id));
    expect(event).toMatchObject({ act: "campaign.prepare", toState: "prepared", particulars: { proposals: 4 } });
  });

  it("refuses other posts, a notice without tasks and an office of another bureau", async () => {
    const entry = await campaignEntry();
    const inspector = await officer("wangmin");
    await expect(act(inspector, ON, (ctx) => prepareCampaign(ctx, entry))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    const leader = await officer("lingdao");
    const prepare = (over: Partial<typeof entry>) =>
      act(leader, ON, (ctx) => prepareCampaign(ctx, { ...entry, ...over }));
    await expect(prepare({ noticeText: "关于做好工作的通知，请各单位认真落实，及时报送进展。" })).rejects.toMatchObject(
      {
        fields: { noticeText: "notice_without_tasks" },
      },
    );
    await expect(prepare({ officeOrganId: await organ("YLX-RSJ") })).rejects.toMatchObject({
      fields: { officeOrganId: "office_unknown" },
    });
  });

  it("takes report days as people write them and refuses days that no month has", () => {
    const days = (typed: string) => PrepareCampaignInput.shape.reportDays.safeParse(typed);
    expect(days("30，15").data).toEqual([15, 30]);
    expect(days("25").data).toEqual([25]);
    for (const wrong of ["", "0", "32", "十五", "1、2、3、4、5"]) expect(days(wrong).success).toBe(false);
  });
});

describe("confirmLine and setAsideLine", () => {
  it("makes a task as the person decided, with its units, and leads to the next line", async () => {
    const { id, proposals } = await aPreparedCampaign(ON);
    const member = await officer("zeren");
    const [line, second] = proposals;
    if (!line) throw new Error("a proposal");
    const input = await confirming(line, id);
    const done = await act(member, ON, (ctx) => confirmLine(ctx, input));
    expect(done.nextLineId).toBe(second?.id);
    expect(await tasksOf(id)).toMatchObject([
      { state: "open", number: 1, kind: "dated", dueOn: "2026-11-20", rhythm: null, counts: ["cases_opened"] },
    ]);
    const units = await db().select().from(campaignTaskUnits).where(eq(campaignTaskUnits.taskId, done.taskId));
    expect(units.map(({ part, name }) => [part, name])).toEqual([
      ["lead", "劳动关系科"],
      ["cooperating", "示范区劳动保障监察大队"],
      ["cooperating", "市总工会"],
    ]);
    const again = await confirming(line, id);
    await expect(act(member, ON, (ctx) => confirmLine(ctx, again))).rejects.toMatchObject({ reason: "line_decided" });
  });

  it("refuses those outside group and office, a unit of another bureau, and another region altogether", async () => {
    const { id, proposals } = await aPreparedCampaign(ON);
    const [line] = proposals;
    if (!line) throw new Error("a proposal");
    const input = await confirming(line, id);
    await expect(act(await officer("shebao"), ON, (ctx) => confirmLine(ctx, input))).rejects.toMatchObject({
      reason: "not_group_or_office",
    });
    await expect(act(await officer("ylxdaduizhang"), ON, (ctx) => confirmLine(ctx, input))).rejects.toMatchObject({
      code: "not_found",
    });
    const foreign = await confirming(line, id, { leadOrganId: await organ("YLX-JC") });
    await expect(act(await officer("lingdao"), ON, (ctx) => confirmLine(ctx, foreign))).rejects.toMatchObject({
      fields: { leadOrganId: "organ_unknown" },
    });
    const [line2] = proposals.slice(1);
    const aside = { id, version: 1, lineId: line2?.id ?? "", reason: "不是任务。" };
    await expect(act(await officer("wangmin"), ON, (ctx) => setAsideLine(ctx, aside))).rejects.toMatchObject({
      reason: "not_group_or_office",
    });
  });

  it("wants a day of a dated task and a rhythm of a standing one", async () => {
    const { id, proposals } = await aPreparedCampaign(ON);
    const [line] = proposals;
    if (!line) throw new Error("a proposal");
    const said = await confirming(line, id);
    const parse = (over: object) => ConfirmLineInput.safeParse({ ...said, otherUnits: "", ...over });
    expect(parse({ kind: "dated", dueOn: "" }).error?.issues[0]?.path).toEqual(["dueOn"]);
    expect(parse({ kind: "standing", rhythm: "" }).error?.issues[0]?.path).toEqual(["rhythm"]);
    expect(parse({ kind: "standing", rhythm: "month", dueOn: "" }).success).toBe(true);
  });
});

describe("startCampaign and endCampaign", () => {
  it("starts only once every proposal is decided on; lines that were not understood do not stop it", async () => {
    const campaign = await aPreparedCampaign(ON);
    const { id, leader, proposals } = campaign;
    const start = async () => {
      const { version } = await campaignRow(id);
      return act(leader, ON, (ctx) => startCampaign(ctx, { id, version }));
    };
    await expect(start()).rejects.toMatchObject({ reason: "lines_waiting" });
    for (const line of proposals) await setAside(campaign, line.id, ON);
    await expect(start()).rejects.toMatchObject({ reason: "no_task_confirmed" });
    const [unread] = campaign.lines.filter(({ kind }) => kind === "unparsed");
    const input = await confirming(unread ?? { id: "" }, id);
    await act(leader, ON, (ctx) => confirmLine(ctx, input));
    await start();
    expect(await campaignRow(id)).toMatchObject({ state: "running", startedOn: ON });
  });

  it("belongs to the leadership group, not to its office", async () => {
    const { id } = await aRunningCampaign(ON);
    const { version } = await campaignRow(id);
    const end = async (login: string) =>
      act(await officer(login), ON, (ctx) => endCampaign(ctx, { id, version, summary: "行动达到预期，转入常态。" }));
    await expect(end("zeren")).rejects.toMatchObject({ reason: "not_leading_group" });
    await end("lingdao");
    expect(await campaignRow(id)).toMatchObject({ state: "ended", endedOn: ON });
    const seen = await campaignFile(await officer("wangmin"), id);
    expect(seen.refusalOf("start")).toBe("illegal_transition");
    expect((await taskRows(id)).map(({ units }) => units[0]?.name)).toEqual([
      "劳动关系科",
      "示范区劳动保障监察大队",
      "仲裁信访科",
      "社会保险事业服务中心",
    ]);
  });
});
