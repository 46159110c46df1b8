import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  amended,
  amendedFirst,
  enteredUnasked,
  linesShown,
  ON,
  standingLines,
  THIRD,
} from "@/db/factories/claim-lines";
import { aComplaint } from "@/db/factories/complaints";
import { claimLineCorrections, claimLines, complaints, events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { lineCorrectionWords } from "../line-labels";
import { complaintList } from "../queries/complaint-list";

const { officer } = world();

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];
const NUMBER = "11010119900307002X";
const OTHER = "110101199105080122";

describe("amendLine", () => {
  it("puts a line right under its number; the number is found by its new value alone, and what was said stays", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON, { claimLines: `张䶮\t${NUMBER}\t2026年7月\t工资\t8000\n${THIRD}` });
    await amendedFirst(lead, id, { personId: OTHER, amount: "7500.50" });
    expect(await standingLines(id)).toMatchObject([{ ordinal: 1, claimedFen: 750_050 }, { ordinal: 2 }]);
    expect(await rowOf(id)).toMatchObject({ claimedFen: 1_250_050 });
    const found = async (q: string) => (await complaintList(lead, { q })).rows.map((row) => row.id);
    expect([await found(OTHER), await found(NUMBER)]).toEqual([[id], []]);
    const { corrections, former } = await linesShown(id);
    expect(corrections.map(lineCorrectionWords)).toEqual(["更正第1行"]);
    expect(former?.page.rows).toMatchObject([{ ordinal: 1, claimedFen: 800_000, isPutRight: true }]);
    expect(JSON.stringify(former)).not.toContain(NUMBER);
    const about = and(eq(events.subjectId, id), eq(events.act, "complaint.amendLines"));
    expect(await db().select().from(events).where(about)).toMatchObject([
      { particulars: { line: 1, fields: ["personId", "amount"] } },
    ]);
  });

  it("keeps a number that was left empty, and takes away one that is marked", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON, { claimLines: `张䶮\t${NUMBER}\t2026年7月\t工资\t8000` });
    const [before] = await standingLines(id);
    await amendedFirst(lead, id, { period: "2026年8月" });
    const [kept] = await standingLines(id);
    expect(kept).toMatchObject({ period: "2026年8月", personIdIndex: before?.personIdIndex });
    await amendedFirst(lead, id, { removed: ["personId"] }, 2);
    expect(await standingLines(id)).toMatchObject([{ personIdSealed: null, personIdIndex: null }]);
  });

  it("is written once: the database neither changes nor deletes a line or a correction", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    await amendedFirst(lead, id, { amount: "1" });
    const ofIt = eq(claimLines.complaintId, id);
    await expect(db().update(claimLines).set({ claimedFen: 2 }).where(ofIt)).rejects.toThrow();
    await expect(db().update(claimLines).set({ struckIn: null }).where(ofIt)).rejects.toThrow();
    await expect(db().delete(claimLines).where(ofIt)).rejects.toThrow();
    await expect(db().delete(claimLineCorrections)).rejects.toThrow();
  });

  it.each([
    ["a wrong number", { personId: "110101199003070021" }, { personId: "person_id_wrong" }],
    ["nothing changed", {}, { reason: "nothing_amended" }],
  ])("answers %s", async (_what, over, fields) => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    await expect(amendedFirst(lead, id, over)).rejects.toMatchObject({ fields });
    expect(await rowOf(id)).toMatchObject({ version: 1 });
  });

  it("tells no number of its lines in the reason or in the words", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON, { claimLines: `张䶮\t${NUMBER}\t2026年7月\t工资\t8000` });
    const spaced = "证件号码是110101 19900307 002x，登记时抄错。";
    const fault = "words_tell_number";
    for (const reason of [spaced, `应为${OTHER}，抄错了。`])
      await expect(amendedFirst(lead, id, { personId: OTHER, reason })).rejects.toMatchObject({
        fields: { reason: fault },
      });
    await expect(amended(lead, id, { struck: "1", reason: spaced })).rejects.toMatchObject({
      fields: { reason: fault },
    });
    const item = `工资（${NUMBER}）`;
    await expect(amendedFirst(lead, id, { item })).rejects.toMatchObject({ fields: { workerName: fault } });
    const added = amended(lead, id, { claimLines: `罗三\t${OTHER}\t${OTHER}\t工资\t1` });
    await expect(added).rejects.toMatchObject({ fields: { claimLines: fault } });
    expect(await rowOf(id)).toMatchObject({ version: 1 });
  });

  it("does not find a line that was struck, nor one of another complaint", async () => {
    const lead = await officer("wangmin");
    const [one, other] = [await aComplaint(lead, ON), await aComplaint(lead, ON)];
    const [mine] = await standingLines(one.id);
    await expect(amendedFirst(lead, other.id, { lineId: mine?.id ?? "" })).rejects.toMatchObject({ code: "not_found" });
    await amended(lead, one.id, { struck: "1" });
    const gone = amendedFirst(lead, one.id, { lineId: mine?.id ?? "", amount: "1" }, 2);
    await expect(gone).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("lines of a tip", () => {
  const informant = { kind: "tip" as const, complainantName: "莫小声", complainantAddress: "云影巷六院三号" };

  it("never tell who made it: neither anew, nor in the reason, nor by what was taken out", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON, { ...informant, claimLines: "" });
    await enteredUnasked(lead, id, `莫小声\t\t云影巷六院三号\t莫小声的工资\t1\n${THIRD}`);
    const named = amended(lead, id, { claimLines: "莫小声\t\t2026年8月\t工资\t1" });
    await expect(named).rejects.toMatchObject({ fields: { claimLines: "lines_name_informant" } });
    const told = amendedFirst(lead, id, { workerName: "某劳动者", item: "莫小声所得" });
    await expect(told).rejects.toMatchObject({ fields: { workerName: "lines_name_informant" } });
    const because = amended(lead, id, { struck: "1", reason: "莫小声就是举报人。" });
    await expect(because).rejects.toMatchObject({ fields: { reason: "reason_names_informant" } });
    await amendedFirst(lead, id, { workerName: "某劳动者", period: "2026年7月", item: "工资" });
    const lines = await linesShown(id);
    expect(lines.former?.page.rows).toMatchObject([
      { ordinal: 1, workerName: "", personId: "", period: "", item: "", isPutRight: true },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/莫小声|云影巷/);
  });
});
