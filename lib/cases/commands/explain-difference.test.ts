import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anInvestigatedCase, OPENED, team } from "@/db/factories/closing";
import { cases, documents, events } from "@/db/schema";
import { requestCaseFile } from "@/lib/closing/commands/request-case-file";
import { closingDesk } from "@/lib/closing/queries/closing-desk";
import { closingRefusal } from "@/lib/closing/rules";
import { updateEmployer } from "@/lib/employers/commands/update-employer";
import { employerFile } from "@/lib/employers/queries/employer-file";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { disagreementsOf } from "../queries/disagreements";
import { explainDifference } from "./explain-difference";
import { extendCase } from "./extend-case";
import { proposeExtension } from "./propose-extension";

const { officer, act } = world();
const LATER = "2026-11-17";
const RENAMED = "测试市龙腾建设劳务有限公司";

const versionOf = async (id: string) => {
  const [row] = await db().select({ version: cases.version }).from(cases).where(eq(cases.id, id));
  return row?.version ?? 0;
};

/** A case whose employer took another name between the approval of opening and that of the extension. */
async function aCaseWithTwoNames() {
  const { lead, head } = await team();
  const { id } = await anInvestigatedCase();
  const [kase] = await db().select({ employerId: cases.employerId }).from(cases).where(eq(cases.id, id));
  const file = await employerFile(lead, kase?.employerId ?? "");
  const { address, legalRepresentative, contactName, contactPhone, industry, version } = file;
  const values = { address, legalRepresentative, contactName, contactPhone, industry, confirmed: [], version };
  const headcount = file.headcount === null ? "" : String(file.headcount);
  await act(lead, OPENED, (ctx) =>
    updateEmployer(ctx, { ...values, id: file.id, name: RENAMED, headcount, source: "变更登记" }),
  );
  const words = { investigated: "已询问十二名劳动者。", reason: "账目需要审计。" };
  await act(lead, LATER, async (ctx) => proposeExtension(ctx, { id, version: await versionOf(id), ...words }));
  const granted = { decision: "granted", opinion: "同意延期。" } as const;
  await act(head, LATER, async (ctx) => extendCase(ctx, { id, version: await versionOf(id), ...granted }));
  return { id, before: file.name };
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
