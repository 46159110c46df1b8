import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aRunningCampaign, aSubmittedTask, aTaskWithEvidence, campaignRow } from "@/db/factories/campaigns";
import { campaignEvidence, campaignLimitChanges, campaignProofs, campaignTasks, events } from "@/db/schema";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { lampOf } from "../lamps";
import { campaignFile } from "../queries/campaign-file";
import { taskFile } from "../queries/task-file";
import { boardFacts, taskRows } from "../queries/task-rows";
import { movesOf } from "../task-policy";
import { addEvidenceReference } from "./add-evidence-reference";
import { changeLimit } from "./change-limit";
import { endCampaign } from "./end-campaign";
import { submitTask } from "./submit-task";
import { verifyTask } from "./verify-task";

const { officer, act } = world();
const ON = "2026-11-03";
const note = "已完成排查并建立台账。";

const taskRow = async (id: string) => (await db().select().from(campaignTasks).where(eq(campaignTasks.id, id)))[0];

describe("addEvidenceReference", () => {
  it("refers to a case once, and tells that another task refers to the same", async () => {
    const { taskId, version, caseId } = await aTaskWithEvidence(ON);
    const [row] = await db().select().from(campaignEvidence).where(eq(campaignEvidence.taskId, taskId));
    expect(row).toMatchObject({ object: "case", objectId: caseId, addedOn: ON });
    expect(row?.label).toMatch(/^示人社监立字/);
    const member = await officer("wangmin");
    const again = { id: taskId, version, object: "case" as const, objectId: caseId };
    await expect(act(member, ON, (ctx) => addEvidenceReference(ctx, again))).rejects.toMatchObject({
      fields: { objectId: "evidence_known" },
    });
    const absent = { ...again, objectId: newId() };
    await expect(act(member, ON, (ctx) => addEvidenceReference(ctx, absent))).rejects.toMatchObject({
      fields: { objectId: "evidence_unknown" },
    });
    await expect(
      act(await officer("shebao"), ON, (ctx) => addEvidenceReference(ctx, { ...again, objectId: newId() })),
    ).rejects.toMatchObject({ reason: "not_unit_of_task" });
  });
});

describe("submitTask and verifyTask", () => {
  it("is done when a verifier of another unit has seen the proof", async () => {
    const { taskId, version, campaign } = await aSubmittedTask(ON);
    const verify = async (login: string, verdict: "accepted" | "rejected" = "accepted") =>
      act(await officer(login), "2026-11-05", (ctx) => verifyTask(ctx, { id: taskId, version, verdict, note }));
    await expect(verify("wangmin")).rejects.toMatchObject({ reason: "own_submission" });
    await expect(verify("xieguan")).rejects.toMatchObject({ reason: "not_your_post" });
    await verify("zhongcai");
    expect(await taskRow(taskId)).toMatchObject({ state: "done", doneOn: "2026-11-05" });
    const [proof] = await db().select().from(campaignProofs).where(eq(campaignProofs.taskId, taskId));
    expect(proof).toMatchObject({ isAccepted: true, verdictNote: note, verifiedOn: "2026-11-05" });
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, taskId));
    expect(acts.map((event) => event.act)).toEqual([
      "campaign_task.addEvidence",
      "campaign_task.submitProof",
      "campaign_task.accept",
    ]);
    const seen = await taskFile(await officer("lingdao"), campaign.id, taskId);
    expect(seen.proofs).toHaveLength(1);
  });

  it("is open again when the verifier sends it back", async () => {
    const { taskId, version } = await aSubmittedTask(ON);
    const rejected = { id: taskId, version, verdict: "rejected" as const, note: "台账没有用工人数。" };
    await act(await officer("shebao"), ON, (ctx) => verifyTask(ctx, rejected));
    expect(await taskRow(taskId)).toMatchObject({ state: "open", doneOn: null });
  });

  it("refuses without evidence, of a standing task, by another unit, and after the action has ended", async () => {
    const { id, tasks } = await aRunningCampaign(ON);
    const [first, , standing] = tasks;
    const submit = async (login: string, taskId = "") =>
      act(await officer(login), ON, (ctx) => submitTask(ctx, { id: taskId, version: 1, note }));
    await expect(submit("zeren", first?.id)).rejects.toMatchObject({ reason: "no_evidence" });
    await expect(submit("zhongcai", standing?.id)).rejects.toMatchObject({ reason: "standing_goes_on" });
    await expect(submit("zhongcai", first?.id)).rejects.toMatchObject({ reason: "not_unit_of_task" });
    await expect(submit("ylxjiancha", first?.id)).rejects.toMatchObject({ code: "not_found" });
    const { version } = await campaignRow(id);
    const summary = "行动达到预期，转入常态。";
    await act(await officer("lingdao"), ON, (ctx) => endCampaign(ctx, { id, version, summary }));
    await expect(submit("zeren", first?.id)).rejects.toMatchObject({ reason: "campaign_not_running" });
  });
});

describe("changeLimit", () => {
  it("is the leadership group's, with a reason, and the old limit stays", async () => {
    const { tasks, id } = await aRunningCampaign(ON);
    const [task] = tasks;
    const change = async (login: string, dueOn: string) => {
      const input = { id: task?.id ?? "", version: 1, dueOn, reason: "企业数量超出预计。" };
      return act(await officer(login), ON, (ctx) => changeLimit(ctx, input));
    };
    await expect(change("zeren", "2026-11-30")).rejects.toMatchObject({ reason: "not_leading_group" });
    await expect(change("lingdao", "2026-11-20")).rejects.toMatchObject({ fields: { dueOn: "limit_unchanged" } });
    await change("lingdao", "2026-11-30");
    expect(await taskRow(task?.id ?? "")).toMatchObject({ dueOn: "2026-11-30", version: 2 });
    const [row] = await db()
      .select()
      .from(campaignLimitChanges)
      .where(eq(campaignLimitChanges.taskId, task?.id ?? ""));
    expect(row).toMatchObject({ fromOn: "2026-11-20", toOn: "2026-11-30", reason: "企业数量超出预计。" });
    expect((await taskFile(await officer("lingdao"), id, task?.id ?? "")).formerLimits).toEqual(["2026-11-20"]);
  });
});

describe("lampOf", () => {
  const dated = { state: "open", kind: "dated", dueOn: "2026-11-20" } as const;

  it.each([
    ["2026-11-14", "normal"],
    ["2026-11-15", "soon"],
    ["2026-11-19", "soon"],
    ["2026-11-20", "today"],
    ["2026-11-21", "late"],
  ])("on %s a task due on 11-20 is %s", (today, lamp) => expect(lampOf(dated, today)).toBe(lamp));

  it("waits for its verifier until its day is over, and is neither late when done nor when standing", () => {
    expect(lampOf({ ...dated, state: "proof_submitted" }, "2026-11-20")).toBe("waiting");
    expect(lampOf({ ...dated, state: "proof_submitted" }, "2026-11-21")).toBe("late");
    expect(lampOf({ ...dated, state: "done" }, "2027-01-01")).toBe("done");
    expect(lampOf({ state: "open", kind: "standing", dueOn: null }, "2027-01-01")).toBe("standing");
  });
});

describe("movesOf", () => {
  it("offers on the board what the reader can begin: proof to the task's unit, its verification to another", async () => {
    const { taskId, campaign } = await aSubmittedTask(ON);
    const seen = await campaignFile(await officer("lingdao"), campaign.id);
    const tasks = await taskRows(campaign.id);
    const moves = async (login: string, isMeant: (task: (typeof tasks)[number]) => boolean) => {
      const task = tasks.find(isMeant);
      return task && movesOf(await officer(login), boardFacts(seen, task));
    };
    expect(await moves("zhongcai", ({ id }) => id === taskId)).toEqual(["accept"]);
    expect(await moves("wangmin", ({ id }) => id === taskId)).toEqual(["addEvidence"]);
    expect(await moves("xieguan", ({ id }) => id === taskId)).toEqual([]);
    const isStanding = ({ kind, units }: (typeof tasks)[number]) =>
      kind === "standing" && units.some(({ name }) => name === "仲裁信访科");
    expect(await moves("zhongcai", isStanding)).toEqual(["addEvidence"]);
    expect(await moves("shebao", isStanding)).toEqual([]);
  });
});
