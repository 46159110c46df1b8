import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import {
  aJudgedPenalty,
  apart,
  majorRow,
  overturn,
  publicationRow,
  publishShown,
  removalProposed,
  SEAT,
} from "@/db/factories/publications";
import { complaints } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import { judgeMajor } from "./commands/judge-major";
import { proposePublication } from "./commands/propose-publication";
import { publishDecision } from "./commands/publish-decision";
import { correctMajor, removeMajor } from "./commands/revise-major";
import { withdrawPublication } from "./commands/withdraw-publication";
import { majorFile } from "./queries/major-file";
import { publicDecision } from "./queries/public-list";
import { publicationFile } from "./queries/publication-file";

const { officer } = world();
const ON = "2026-12-03";
const QUARTER = "2026Q4";

describe("whether a name is an informant's", () => {
  const person = { complainantPhone: "", complainantPersonId: "", complainantAddress: "", claimLines: "" };

  /** Somebody tells of the case: the name is an informant's from now on. */
  const informs = async (caseId: string, complainantName: string) => {
    const tip = await aComplaint(await officer("wangmin"), "2026-11-16", { kind: "tip", ...person, complainantName });
    await db().update(complaints).set({ caseId }).where(eq(complaints.id, tip.id));
  };
  const entryOf = (decisionId: string, reason = "数额较大，拒不支付。") =>
    ({ decisionId, verdict: "include", kind: "wages", reason }) as const;

  /** What was read, without the numbers that each case has of its own. */
  const wordsOf = (read: readonly unknown[]) => JSON.stringify(read).replaceAll(/〔2026〕\d+号/g, "〔2026〕号");

  /** All that officers read of a publication, from the proposal to the withdrawal and the audit. */
  async function readOf(informant: string) {
    const opinion = "据檀小声和蒯大年反映属实，工地上都知道。";
    const { id, caseId, decisionId } = await apart(() => aJudgedPenalty({ opinion }));
    await informs(caseId, informant);
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const read: unknown[] = [];
    const look = async () => {
      const { publication } = await publicationFile(lead, { id: caseId, decisionId }, at(ON));
      read.push(publication?.byRule, publication?.text, publication?.refusalOf("publish"), publication?.endedBecause);
    };
    await look();
    await act(lead, ON, (ctx) => proposePublication(ctx, { id, version: 1, boxes: [], isRead: true }));
    await look();
    await act(leader, ON, (ctx) => publishDecision(ctx, { id, version: 2 }));
    await look();
    read.push((await publicDecision(id, ON))?.text);
    const end = { ground: "void", basis: "测复决〔2026〕2号", reason: "檀小声和蒯大年的陈述不实，决定无效。" } as const;
    await overturn(decisionId, "voided");
    await act(leader, "2026-12-22", (ctx) => withdrawPublication(ctx, { id, version: 3, ...end }));
    await look();
    return wordsOf(read);
  }

  /** The same of an entry on a quarter's list that is corrected before and after it is public, and removed. */
  async function readOfMajor(informant: string) {
    const { caseId, decisionId } = await apart(() => aJudgedPenalty());
    await informs(caseId, informant);
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const { id } = await act(lead, ON, (ctx) => judgeMajor(ctx, entryOf(decisionId)));
    const read: unknown[] = [];
    const look = async () => {
      const { entry } = await majorFile(lead, { id: caseId, decisionId }, at(ON));
      read.push(entry?.facts, entry?.handling, entry?.typed, entry?.bar, entry?.removedBecause);
    };
    const said = {
      ...SEAT,
      kind: "wages",
      facts: "据檀小声和蒯大年反映。",
      handling: "罚款。",
      reason: "写明事实。",
    } as const;
    await act(lead, ON, (ctx) => correctMajor(ctx, { id, version: 1, ...said }));
    await look();
    await publishShown("daduizhang", ON, QUARTER);
    await look();
    await act(leader, ON, (ctx) =>
      correctMajor(ctx, { id, version: 3, ...said, handling: "已付檀小声、蒯大年工资。" }),
    );
    await look();
    await removalProposed(id, ON);
    await act(leader, ON, (ctx) => removeMajor(ctx, { id, version: 5, reason: "檀小声、蒯大年的陈述不实。" }));
    await look();
    return wordsOf(read);
  }

  it.each([
    ["a publication", readOf],
    ["an entry of a quarter", readOfMajor],
  ])(
    "is told by nothing that is read of %s: it says the same whoever of two it is, and if neither",
    async (_, read) => {
      const ofOne = await read("檀小声");
      expect(await read("蒯大年")).toBe(ofOne);
      expect(await read("柏青松")).toBe(ofOne);
      expect(ofOne).toContain("某某");
    },
    120_000,
  );

  it("a name that the rule does not see is never hidden for it: the text is not published, and stays as it is", async () => {
    const opinion = "工地上都管他喊檀小声师傅，情况属实。";
    const { id, caseId, decisionId } = await apart(() => aJudgedPenalty({ opinion }));
    await informs(caseId, "檀小声");
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    await act(lead, ON, (ctx) => proposePublication(ctx, { id, version: 1, boxes: [], isRead: true }));
    const publishing = act(leader, ON, (ctx) => publishDecision(ctx, { id, version: 2 }));
    await expect(publishing).rejects.toMatchObject({ reason: "names_remain" });
    expect((await publicationRow(id)).state).toBe("proposed");
    const { publication } = await publicationFile(lead, { id: caseId, decisionId }, at(ON));
    expect(publication?.refusalOf("publish")).toBe("not_your_post");
    expect(JSON.stringify(publication?.text)).toContain("喊檀小声师傅");

    const { id: entry } = await act(lead, ON, (ctx) => judgeMajor(ctx, entryOf(decisionId)));
    const said = { ...SEAT, kind: "wages", facts: opinion, handling: "罚款。", reason: "写明事实。" } as const;
    await act(lead, ON, (ctx) => correctMajor(ctx, { id: entry, version: 1, ...said }));
    const { number } = await majorRow(entry);
    const listing = publishShown("daduizhang", ON, QUARTER);
    await expect(listing).rejects.toMatchObject({ reason: `entry_names_remain:${number}` });
    expect((await majorFile(lead, { id: caseId, decisionId }, at(ON))).entry?.bar).toBeNull();
    await act(lead, ON, (ctx) => correctMajor(ctx, { id: entry, version: 2, ...said, facts: "拖欠工资。" }));
    await publishShown("daduizhang", ON, QUARTER);
    const again = act(leader, ON, (ctx) => correctMajor(ctx, { id: entry, version: 4, ...said }));
    await expect(again).rejects.toMatchObject({ reason: "names_remain" });
    await removalProposed(entry, ON);
    const removing = act(leader, ON, (ctx) => removeMajor(ctx, { id: entry, version: 5, reason: opinion }));
    await expect(removing).rejects.toMatchObject({ reason: "names_remain" });
    expect(await majorRow(entry)).toMatchObject({ state: "published", facts: "拖欠工资。" });
  });
});
