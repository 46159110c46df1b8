import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anInvestigatedCase, OPENED, RENAMED, renamedMidway, team } from "@/db/factories/closing";
import { cases, documents, events } from "@/db/schema";
import { requestCaseFile } from "@/lib/closing/commands/request-case-file";
import { closingDesk } from "@/lib/closing/queries/closing-desk";
import { closingRefusal } from "@/lib/closing/rules";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { disagreementsOf } from "../queries/disagreements";
import { explainDifference } from "./explain-difference";

const { officer, act } = world();
const LATER = "2026-11-17";

const versionOf = async (id: string) => {
  const [row] = await db().select({ version: cases.version }).from(cases).where(eq(cases.id, id));
  return row?.version ?? 0;
};

/** A case whose employer took another name between the approval of opening and that of the extension. */
async function aCaseWithTwoNames() {
  const { id } = await anInvestigatedCase();
  return { id, before: await renamedMidway(id, { renamedOn: OPENED, extendedOn: LATER }) };
}

describe("explainDifference", () => {
  it("F53: names both papers, holds closing and the file back, until a statement says which is right", async () => {
    const { id, before } = await aCaseWithTwoNames();
    const { leader, lead } = await team();
    const [difference, ...more] = await disagreementsOf(id);
    expect(more).toEqual([]);
    expect(difference).toMatchObject({ field: "employerName" });
    expect(difference?.values.map(({ shown, papers }) => [shown, papers.map(({ title }) => title)])).toEqual([
      [before, [expect.stringContaining("立案")]],
      [RENAMED, [expect.stringContaining("延")]],
    ]);
    const lacks = async () =>
      closingRefusal((await closingDesk(lead, id)).facts, "ordered_matter_corrected").map(({ lack }) => lack);
    expect(await lacks()).toContain("papers_disagree");
    await expect(act(leader, OPENED, (ctx) => requestCaseFile(ctx, { id }))).rejects.toMatchObject({
      reason: "papers_disagree",
    });

    const said = { id, field: "employerName", of: "", reason: "单位在办案期间变更了名称。" } as const;
    const version = await versionOf(id);
    const assistant = await officer("xieguan");
    await expect(
      act(assistant, OPENED, (ctx) => explainDifference(ctx, { ...said, version, right: RENAMED })),
    ).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(
      act(lead, OPENED, (ctx) => explainDifference(ctx, { ...said, version, right: "别的公司" })),
    ).rejects.toMatchObject({ fields: { right: "difference_gone" } });
    await act(lead, OPENED, (ctx) => explainDifference(ctx, { ...said, version, right: RENAMED }));

    expect(await disagreementsOf(id)).toEqual([]);
    expect(await lacks()).not.toContain("papers_disagree");
    await act(leader, OPENED, (ctx) => requestCaseFile(ctx, { id }));
    const statement = and(eq(documents.fileId, id), eq(documents.paperKey, "correction-statement"));
    const [paper] = await db().select({ bytes: documents.bytes }).from(documents).where(statement);
    const text = (await pdfText(paper?.bytes ?? Buffer.of())).replace(/\s/g, "");
    expect(text).toContain(before.replace(/\s/g, ""));
    expect(text).toContain(RENAMED);
    expect(text).toContain("不改变上列文书的原有记载。");
    const [event] = await db().select().from(events).where(eq(events.act, "case.explainDifference"));
    expect(event).toMatchObject({ subjectId: id, particulars: { field: "employerName" } });
  });
});
