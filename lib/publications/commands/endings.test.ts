import { and, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aProposedPublication, aPublishedDecision, apart, overturn, publicationRow } from "@/db/factories/publications";
import { aRevokedDecision, revocationPaper } from "@/db/factories/revocations";
import { deadlines, enforcements, events, publications } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import { publicDecision, publicList, publicPaper } from "../queries/public-list";
import { publicationFile } from "../queries/publication-file";
import { withdrawalList } from "../queries/withdrawals";
import { followDecisions } from "./follow-decisions";
import { judgeAgain } from "./judge-again";
import { proposePublication } from "./propose-publication";
import { publishDecision } from "./publish-decision";
import { takeDownPublication } from "./take-down-publication";
import { withdrawPublication } from "./withdraw-publication";

const { officer } = world();
const ON = "2026-12-03";

const clockOf = async (id: string, limitKey: string) => {
  const own = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limitKey));
  const rows = await db().select().from(deadlines).where(own).orderBy(desc(deadlines.state));
  return rows.map(({ startedOn, dueOn, state }) => ({ startedOn, dueOn, state }));
};
const actsOn = async (id: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id)).orderBy(events.seq)).map(
    (event) => event.act,
  );
const eventsOf = async (id: string, name: string) =>
  (
    await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, name)))
  ).map((event) => event.particulars);

describe("what befalls a published decision", () => {
  const withdrawal = {
    ground: "annulled",
    basis: "测复决〔2026〕1号",
    reason: "行政复议决定撤销了对测试市龙腾建筑劳务有限公司（91990101MA0H00010Q）的原处罚决定，投诉人张䶮等人。",
  } as const;

  it.each(["annulled", "changed"] as const)(
    "T-WITHDRAW-3: %s, it is to be withdrawn in three working days",
    async (result) => {
      const { id, decisionId } = await apart(() => aPublishedDecision(ON));
      await followDecisions(at(ON));
      expect(await clockOf(id, "T-WITHDRAW-3")).toEqual([]);
      await overturn(decisionId, result);
      await followDecisions(at("2026-12-22"));
      await followDecisions(at("2026-12-22"));
      expect(await clockOf(id, "T-WITHDRAW-3")).toEqual([
        { startedOn: "2026-12-18", dueOn: "2026-12-23", state: "running" },
      ]);
      expect(await actsOn(id)).toContain("publication.withdrawalDue");
      const leader = await officer("daduizhang");
      await act(leader, "2026-12-23", (ctx) =>
        withdrawPublication(ctx, { id, version: 3, ...withdrawal, ground: result }),
      );
      expect(await clockOf(id, "T-WITHDRAW-3")).toMatchObject([{ state: "met" }]);
      expect(await publicDecision(id, "2026-12-23")).toBeUndefined();
      expect(await publicPaper(id, "2026-12-23")).toBeUndefined();
      const listed = (await publicList({}, "2026-12-23")).rows.map((row) => row.id);
      expect(listed).not.toContain(id);
    },
  );

  it("says in public why, without the party and without people", async () => {
    const { id, decisionId } = await apart(() => aPublishedDecision(ON));
    await overturn(decisionId, "annulled");
    const inspector = await officer("wangmin");
    const byInspector = act(inspector, "2026-12-22", (ctx) =>
      withdrawPublication(ctx, { id, version: 3, ...withdrawal }),
    );
    await expect(byInspector).rejects.toMatchObject({ reason: "not_your_post" });
    const head = await officer("juzhang");
    await act(head, "2026-12-22", (ctx) => withdrawPublication(ctx, { id, version: 3, ...withdrawal }));
    const said = (await withdrawalList({})).rows.find((row) => row.id === id);
    expect(said).toMatchObject({ endGround: "annulled", endBasis: "测复决〔2026〕1号" });
    expect(said?.endedBecause).toMatch(/^行政复议决定撤销了对某某（某某）的原处罚决定/);
    expect(JSON.stringify(said)).not.toMatch(/龙腾|91990101MA0H00010Q|张䶮/);
  });

  it("is not withdrawn while it stands, nor on a ground that no review shows", async () => {
    const { id, caseId, decisionId } = await apart(() => aPublishedDecision(ON));
    const leader = await officer("daduizhang");
    const withdrawing = (on: string, ground: "annulled" | "changed" | "void") =>
      act(leader, on, (ctx) => withdrawPublication(ctx, { id, version: 3, ...withdrawal, ground }));
    await expect(withdrawing(ON, "annulled")).rejects.toMatchObject({ reason: "decision_unchanged" });
    expect(await publicDecision(id, ON)).toBeDefined();
    await overturn(decisionId, "changed");
    await expect(withdrawing("2026-12-22", "annulled")).rejects.toMatchObject({
      fields: { ground: "ground_not_shown" },
    });
    const { publication } = await publicationFile(leader, { id: caseId, decisionId }, at("2026-12-22"));
    expect(publication?.shown).toEqual({ grounds: ["changed"], basis: "测复决〔2026〕1号" });
    await withdrawing("2026-12-22", "changed");
    expect(await publicationRow(id)).toMatchObject({ state: "withdrawn", endGround: "changed" });
  });

  it("is withdrawn as annulled once the organ itself has revoked it, by the number of that paper", async () => {
    const { id, caseId, decisionId } = await apart(() => aPublishedDecision(ON));
    const revoked = await aRevokedDecision(decisionId, "2026-12-08");
    const leader = await officer("daduizhang");
    const { publication } = await publicationFile(leader, { id: caseId, decisionId }, at("2026-12-08"));
    const { number } = await revocationPaper(revoked.id);
    expect(publication?.shown).toEqual({ grounds: ["annulled"], basis: number });
    await act(leader, "2026-12-08", (ctx) => withdrawPublication(ctx, { id, version: 3, ...withdrawal }));
    expect(await publicationRow(id)).toMatchObject({ state: "withdrawn", endGround: "annulled" });
  });

  it("is not published at all when it has fallen before", async () => {
    const { id, decisionId } = await apart(() => aProposedPublication());
    await overturn(decisionId, "annulled");
    const publishing = act(await officer("daduizhang"), "2026-12-22", (ctx) =>
      publishDecision(ctx, { id, version: 2 }),
    );
    await expect(publishing).rejects.toMatchObject({ reason: "decision_fallen" });
  });

  it("is taken down when the credit is restored; the page is gone, nothing is said of it", async () => {
    const { id } = await apart(() => aPublishedDecision(ON));
    const repaired = { id, version: 3, ground: "credit_repaired", reason: "信用修复决定已经作出。" } as const;
    await act(await officer("daduizhang"), ON, (ctx) => takeDownPublication(ctx, repaired));
    expect(await publicDecision(id, ON)).toBeUndefined();
    expect((await withdrawalList({})).rows.map((row) => row.id)).not.toContain(id);
  });

  it("comes back when the page said something wrong, judged, proposed and published anew; otherwise not", async () => {
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const again = (id: string) => ({ id, version: 4, reason: "内容更正后，仍应当公开。" });
    const repaired = (await apart(() => aPublishedDecision(ON))).id;
    const restored = { ground: "credit_repaired", reason: "信用修复决定已经作出。" } as const;
    await act(leader, ON, (ctx) => takeDownPublication(ctx, { id: repaired, version: 3, ...restored }));
    const judging = act(lead, ON, (ctx) => judgeAgain(ctx, again(repaired)));
    await expect(judging).rejects.toMatchObject({ reason: "illegal_transition" });

    const { id } = await apart(() => aPublishedDecision(ON));
    const { documentId, textSha256 } = await publicationRow(id);
    const wrong = { ground: "entered_wrongly", reason: "公开文本写错了处罚种类。" } as const;
    await act(leader, ON, (ctx) => takeDownPublication(ctx, { id, version: 3, ...wrong }));
    await act(lead, ON, (ctx) => judgeAgain(ctx, again(id)));
    expect(await publicationRow(id)).toMatchObject({
      ...{ state: "judged", text: null, proposedBy: null, documentId: null, publishedOn: null, endGround: null },
    });
    const judged = await eventsOf(id, "publication.judgeAgain");
    const ended = { endGround: "entered_wrongly", endedBy: leader.id, endedOn: ON };
    expect(judged).toMatchObject([{ before: { documentId, textSha256, publishedOn: ON, ...ended } }]);
    expect(await publicDecision(id, ON)).toBeUndefined();
    expect(await clockOf(id, "T-PUBLISH-7")).toMatchObject([
      { state: "met" },
      { state: "running", dueOn: "2026-12-11" },
    ]);
    await act(lead, ON, (ctx) => proposePublication(ctx, { id, version: 5, boxes: [], isRead: true }));
    await act(leader, ON, (ctx) => publishDecision(ctx, { id, version: 6 }));
    expect(await publicDecision(id, ON)).toBeDefined();
    expect((await publicationRow(id)).documentId).not.toBe(documentId);
  });

  it("does not come back when its decision has fallen since", async () => {
    const { id, decisionId } = await apart(() => aPublishedDecision(ON));
    const wrong = { ground: "entered_wrongly", reason: "公开文本写错了处罚种类。" } as const;
    await act(await officer("daduizhang"), ON, (ctx) => takeDownPublication(ctx, { id, version: 3, ...wrong }));
    await overturn(decisionId, "annulled");
    const judging = act(await officer("wangmin"), "2026-12-22", (ctx) =>
      judgeAgain(ctx, { id, version: 4, reason: "内容更正后，仍应当公开。" }),
    );
    await expect(judging).rejects.toMatchObject({ reason: "decision_fallen" });
    expect(await publicationRow(id)).toMatchObject({ state: "taken_down", endGround: "entered_wrongly" });
  });

  it("T-WITHDRAW-3: an account that once was ended because its decision was annulled counts as well", async () => {
    const { id, decisionId } = await apart(() => aPublishedDecision(ON));
    const ended = {
      state: "ended",
      endedOn: "2026-12-10",
      endedBecause: "撤销。",
      endGround: "decision_annulled",
    } as const;
    await db().update(enforcements).set(ended).where(eq(enforcements.decisionId, decisionId));
    await followDecisions(at("2026-12-11"));
    expect(await clockOf(id, "T-WITHDRAW-3")).toMatchObject([{ startedOn: "2026-12-10", dueOn: "2026-12-15" }]);
  });

  it("a fallen decision is not taken down without a word, by nobody and by no term", async () => {
    const { id, decisionId } = await apart(() => aPublishedDecision(ON));
    await overturn(decisionId, "annulled");
    await db().update(publications).set({ publicUntil: "2026-12-20" }).where(eq(publications.id, id));
    const repaired = { id, version: 3, ground: "credit_repaired", reason: "信用修复决定已经作出。" } as const;
    const takingDown = act(await officer("daduizhang"), "2026-12-22", (ctx) => takeDownPublication(ctx, repaired));
    await expect(takingDown).rejects.toMatchObject({ reason: "decision_fallen" });
    await followDecisions(at("2026-12-22"));
    expect(await publicationRow(id)).toMatchObject({ state: "published" });
    expect(await publicDecision(id, "2026-12-22")).toBeUndefined();
    await act(await officer("daduizhang"), "2026-12-23", (ctx) =>
      withdrawPublication(ctx, { id, version: 3, ...withdrawal }),
    );
    expect((await withdrawalList({})).rows.map((row) => row.id)).toContain(id);
  });
});
