import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, acceptedFor } from "@/db/factories/complaints";
import { complaintCorrections, complaints, documents } from "@/db/schema";
import { employerId, world } from "@/lib/testing/world";
import { complaintFile } from "../queries/complaint-file";
import { amendComplaint } from "./amend-complaint";
import { handOverComplaint } from "./hand-over-complaint";

const { officer, act } = world();
const ON = "2026-11-18";
const LONGTENG = "91990101MA0H00010Q";
const TOLD = "我叫檀小声，住云影巷六院，单位拖欠我8月工资。";

const informant = { complainantName: "檀小声", complainantAddress: "云影巷六院" };
const aTip = async (narrative: string) =>
  aComplaint(await officer("wangmin"), ON, { kind: "tip", ...informant, claimLines: "", narrative });

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];

/** What an officer puts in place of it, the rest as it stood. */
async function rewrite(id: string, narrative: string, over: object = {}) {
  const row = await rowOf(id);
  if (!row) throw new Error("no tip");
  const { version, receivedOn, respondentName, respondentPlace, workerCount, representatives } = row;
  const topics = ["wages" as const];
  const kept = { receivedOn, respondentName, respondentPlace, topics, workerCount, representatives };
  const days = { happenedFrom: row.happenedFrom ?? "", happenedUntil: row.happenedUntil ?? "" };
  const reason = "隐去举报人的姓名、住址。";
  await act(await officer("daduizhang"), ON, (ctx) =>
    amendComplaint(ctx, { id, version, ...kept, ...days, narrative, reason, ...over }),
  );
}

describe("a tip whose words tell who made it", () => {
  it("is not accepted, as the opening approval prints them, until they are amended", async () => {
    const leader = await officer("daduizhang");
    const accept = (tip: { id: string }) => employerId(LONGTENG).then((id) => acceptedFor(leader, ON, tip, id));
    await expect(accept(await aTip(TOLD))).rejects.toMatchObject({ reason: "paper_names_people" });
    const { caseId } = (await rowOf((await accept(await aTip("单位拖欠工人8月工资。"))).complaintId)) ?? {};
    expect(caseId).not.toBeNull();
    expect(await db().$count(documents, eq(documents.paperKey, "case-opening-approval"))).toBe(1);
  });

  it("is not handed over with them, nor with a reason that tells it, and is once they are amended", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aTip(TOLD);
    const hand = async (reason: string) => {
      const version = (await rowOf(id))?.version ?? 0;
      const to = "测试市人力资源和社会保障局";
      return act(leader, ON, (ctx) => handOverComplaint(ctx, { id, version, to, reason }));
    };
    await expect(hand("不属于本机关管辖。")).rejects.toMatchObject({ reason: "paper_names_people" });
    await rewrite(id, "单位拖欠工人8月工资。");
    await expect(hand("举报人住云影巷六院，不属于本机关管辖。")).rejects.toMatchObject({
      reason: "paper_names_people",
    });
    expect(await rowOf(id)).toMatchObject({ state: "received" });
    await hand("不属于本机关管辖。");
    expect(await rowOf(id)).toMatchObject({ state: "handed_over" });
  });

  it("is handed over as it is where a complaint says it of whoever lodged it", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(await officer("wangmin"), ON, { ...informant, narrative: TOLD });
    const to = { to: "测试市人力资源和社会保障局", reason: "不属于本机关管辖。" };
    await act(leader, ON, (ctx) => handOverComplaint(ctx, { id, version: 1, ...to }));
    expect(await rowOf(id)).toMatchObject({ state: "handed_over" });
  });

  it("has no representatives, at its entry or when it is amended, and those entered once are shown to nobody", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, ON, {
      ...{ kind: "tip", ...informant, claimLines: "" },
      representatives: "檀小声",
    });
    expect(await rowOf(id)).toMatchObject({ representatives: "" });
    await db().update(complaints).set({ representatives: "檀小声" }).where(eq(complaints.id, id));
    expect((await complaintFile(leader, id)).representatives).toBe("");
    await rewrite(id, "单位拖欠工人8月工资。", { representatives: "檀小声、周堃" });
    expect(await rowOf(id)).toMatchObject({ representatives: "" });
    const papers = await db().select({ input: documents.input }).from(documents).where(eq(documents.fileId, id));
    expect(papers).toHaveLength(2);
    const { corrections } = await complaintFile(leader, id);
    expect(corrections).toHaveLength(1);
    const kept = await db().select().from(complaintCorrections).where(eq(complaintCorrections.complaintId, id));
    expect(JSON.stringify([papers, corrections, kept])).not.toContain("檀小声");
  });

  it("is not amended by words that tell it, nor with such a reason; the place may be where that person lives", async () => {
    const { id } = await aTip("单位拖欠工人8月工资。");
    const telling = [
      ...[TOLD, "有人住在云影巷六院，被拖欠工资。"].map((narrative) => ({ narrative, of: "narrative" })),
      ...["respondentName", "respondentPlace", "reason"].map((of) => ({ [of]: "檀小声的单位门口", of })),
    ];
    for (const { of, ...over } of telling) {
      const fields = { [of]: of === "reason" ? "reason_names_informant" : "words_name_informant" };
      await expect(rewrite(id, "单位拖欠工人9月工资。", over)).rejects.toMatchObject({ fields });
    }
    await rewrite(id, "单位拖欠工人9月工资。", { respondentPlace: "云影巷六院，食堂" });
    const { id: asTold } = await aTip(TOLD);
    await rewrite(asTold, TOLD, { workerCount: 5 });
    expect(await rowOf(asTold)).toMatchObject({ workerCount: 5, narrative: TOLD });
  });
});
