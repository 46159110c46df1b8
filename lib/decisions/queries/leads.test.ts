import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConcludedCase, decisionRow, penaltyEntry } from "@/db/factories/decisions";
import { aStartedVisit } from "@/db/factories/patrols";
import { cases, evidence, findings, patrolVisits } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { proposeDecision } from "../commands/propose-decision";
import { decisionActRefusal } from "../policy";
import { decisionFacts } from "./decision-facts";

const { officer, act } = world();
const ON = "2026-11-24";
const OVERTIME = "LDJC-25";

/** A warning proposed for overtime that ended on 2024-10-10, in a case that was opened on that origin and day. */
async function aWarning(origin: Partial<typeof cases.$inferInsert>) {
  const over = { violationCode: OVERTIME, happenedFrom: "2024-09-01", happenedUntil: "2024-10-10", amount: "" };
  const kase = await aConcludedCase(ON, over);
  const measure = { choice: `${kase.findingId}/${OVERTIME}/0`, amount: "", content: "责令改正，给予警告。" };
  const items = [{ ...measure, deviation: "", pastReason: "", factors: [] }];
  const entry = penaltyEntry(kase, { items });
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
