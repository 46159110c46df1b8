import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConcludedCase, decisionRow, penaltyEntry } from "@/db/factories/decisions";
import { aStartedVisit } from "@/db/factories/patrols";
import { cases, documents, evidence, findings, patrolVisits } from "@/db/schema";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { pdfText } from "@/lib/testing/pdf-text";
import { at, world } from "@/lib/testing/world";
import { approveDecision } from "../commands/approve-decision";
import { proposeDecision } from "../commands/propose-decision";
import { limitationOf } from "../limitation";
import { decisionActRefusal } from "../policy";
import { decisionFacts } from "./decision-facts";

const { officer, act } = world();
const ON = "2026-11-24";
const OVERTIME = "LDJC-25";

/** A warning proposed for overtime that ended on 2024-10-10, in a case that was opened on that origin and day. */
async function aWarning(origin: Partial<typeof cases.$inferInsert>, harm?: { harm: string; harmOrdinal: string }) {
  const over = { violationCode: OVERTIME, happenedFrom: "2024-09-01", happenedUntil: "2024-10-10", amount: "" };
  const kase = await aConcludedCase(ON, over);
  const measure = { choice: `${kase.findingId}/${OVERTIME}/0`, amount: "", content: "责令改正，给予警告。" };
  const items = [{ ...measure, deviation: "", pastReason: "", factors: [] }];
  const facts = harm ? [{ findingId: kase.findingId, statement: "", drawn: "", ...harm }] : [];
  const entry = penaltyEntry(kase, { items, facts });
  const { id } = await act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry));
  await db().update(cases).set(origin).where(eq(cases.id, kase.id));
  await db().update(evidence).set({ obtainedOn: "2026-11-20" }).where(eq(evidence.id, kase.exhibitId));
  await db().update(findings).set({ recordedOn: "2026-11-20" }).where(eq(findings.id, kase.findingId));
  return { ...kase, id };
}

const refusalOf = async (id: string) => {
  const facts = await decisionFacts(db(), await decisionRow(id), at(ON));
  return {
    found: facts.items.map(({ foundOn }) => foundOn),
    refusal: decisionActRefusal(await officer("daduizhang"), facts, "approve"),
  };
};

describe("《条例》第二十条: the two years of each violation", () => {
  it("are kept by a visit about it, from the day of the visit's case", async () => {
    const { id } = await aWarning({ originKind: "patrol", openedOn: "2026-10-08", ownTopics: ["overtime"] });
    expect(await refusalOf(id)).toEqual({ found: ["2026-10-08"], refusal: null });
  });

  it("are kept by the visit's own day, though its material was carried into the case later", async () => {
    const { id: visitId } = await aStartedVisit("2026-10-08");
    await db().update(patrolVisits).set({ carriedOn: "2026-10-19" }).where(eq(patrolVisits.id, visitId));
    const opened = {
      openedOn: "2026-10-15",
      originKind: "patrol",
      originId: visitId,
      ownTopics: ["overtime"],
    } as const;
    const { id } = await aWarning({ ...opened, ownTopics: [...opened.ownTopics] });
    expect(await refusalOf(id)).toEqual({ found: ["2026-10-08"], refusal: null });
  });

  it("are not kept by an exhibit that bears the day of its own document, before anything led to the case", async () => {
    const { id, exhibitId } = await aWarning({ originKind: "patrol", openedOn: "2026-10-12", ownTopics: ["wages"] });
    await db().update(evidence).set({ obtainedOn: "2024-09-15" }).where(eq(evidence.id, exhibitId));
    expect(await refusalOf(id)).toEqual({ found: ["2026-11-20"], refusal: "past_limitation" });
  });

  it("are not kept by a visit about something else: what came to light later was found later", async () => {
    const { id } = await aWarning({ originKind: "patrol", openedOn: "2026-10-08", ownTopics: ["wages"] });
    expect(await refusalOf(id)).toEqual({ found: ["2026-11-20"], refusal: "past_limitation" });
  });

  it("are kept by an exhibit that is old enough", async () => {
    const { id, exhibitId } = await aWarning({ originKind: "patrol", openedOn: "2026-10-08", ownTopics: ["wages"] });
    await db().update(evidence).set({ obtainedOn: "2026-10-09" }).where(eq(evidence.id, exhibitId));
    expect(await refusalOf(id)).toEqual({ found: ["2026-10-09"], refusal: null });
  });
});

describe("《行政处罚法》第三十六条第一款: five years for what endangered life or health and did harm", () => {
  const opened = { originKind: "patrol", openedOn: "2026-10-12", ownTopics: ["wages"] } satisfies Parameters<
    typeof aWarning
  >[0];
  const harm = "连续加班致一名劳动者晕倒并住院治疗";

  it("are reckoned where the proposal says and shows it, which its papers tell", async () => {
    const { id } = await aWarning(opened, { harm, harmOrdinal: "1" });
    expect(await refusalOf(id)).toEqual({ found: ["2026-11-20"], refusal: null });
    const { items } = await decisionFacts(db(), await decisionRow(id), at(ON));
    expect(items[0]?.limitOn).toBe("2029-10-10");
    const leader = await officer("daduizhang");
    await act(leader, ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意。" }));
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, (await decisionRow(id)).approvalId ?? ""));
    const text = await pdfText(paper?.bytes ?? Buffer.of());
    expect(text).toContain(`${harm}（证据1），处罚时效为五年`);
  });

  it.each([
    [{ harm, harmOrdinal: "" }, { "facts.0.harmOrdinal": "harm_without_exhibit" }],
    [{ harm, harmOrdinal: "7" }, { "facts.0.harmOrdinal": "harm_without_exhibit" }],
    [{ harm: "", harmOrdinal: "1" }, { "facts.0.harm": "harm_unsaid" }],
  ])("are not where it is not said or no exhibit of the finding shows it: %j", async (typed, fields) => {
    await expect(aWarning(opened, typed)).rejects.toMatchObject({ code: "invalid", fields });
  });
});

it("《行政处罚法》第三十六条第一款 lengthens a penalty alone", async () => {
  const calendar = await regionCalendar(db(), "990101");
  const ended = { endedOn: "2024-10-10", isHarmful: true };
  expect(limitationOf({ ...ended, kind: "penalty" }, calendar)).toBe("2029-10-10");
  expect(limitationOf({ ...ended, kind: "remedy" }, calendar)).toBe("2026-10-10");
  expect(limitationOf({ ...ended, kind: "penalty", isHarmful: false }, calendar)).toBe("2026-10-10");
  expect(limitationOf({ ...ended, kind: "penalty", endedOn: null }, calendar)).toBeNull();
});
