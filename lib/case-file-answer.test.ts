import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anInvestigatedCase } from "@/db/factories/closing";
import { caseFiles, events } from "@/db/schema";
import { filesFolder } from "@/lib/testing/files";
import { act, world } from "@/lib/testing/world";
import { takeCaseFile } from "./case-file-answer";
import { buildWaitingCaseFiles } from "./closing/commands/build-waiting-case-files";
import { requestCaseFile } from "./closing/commands/request-case-file";
import { sumsOf } from "./closing/manifest";
import { readingOf } from "./sensitive-reading";

filesFolder();
const { officer } = world();

describe("takeCaseFile", () => {
  it("hands out the file, its manifest and its sums, each on record, and only in scope", async () => {
    const kase = await anInvestigatedCase();
    const inspector = await officer("wangmin");
    await act(inspector, "2026-11-20", (ctx) => requestCaseFile(ctx, { id: kase.id }));
    const [queued] = await db().select().from(caseFiles).where(eq(caseFiles.caseId, kase.id));
    const id = queued?.id ?? "";
    await expect(takeCaseFile(inspector, kase.id, id, "pdf")).rejects.toMatchObject({ code: "not_found" });
    await buildWaitingCaseFiles();
    const [row] = await db().select().from(caseFiles).where(eq(caseFiles.id, id));
    if (!row?.manifest) throw new Error("built");
    const pdf = await takeCaseFile(inspector, kase.id, id, "pdf");
    expect(pdf.headers.get("Content-Disposition")).toContain(encodeURIComponent(row.manifest.pdf.fileName));
    expect((await pdf.arrayBuffer()).byteLength).toBe(row.size);
    expect(await (await takeCaseFile(inspector, kase.id, id, "manifest")).json()).toEqual(row.manifest);
    expect(await (await takeCaseFile(inspector, kase.id, id, "sums")).text()).toBe(sumsOf(row.manifest));
    const taken = await db()
      .select({ particulars: events.particulars })
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "caseFile.read")));
    expect(taken.map(({ particulars }) => particulars.form)).toEqual(["pdf", "manifest", "sums"]);
    const wayOn = async (form: "pdf" | "package") => (await readingOf(inspector, "caseFile", id, form))?.href;
    expect(await wayOn("pdf")).toBe(`/office/cases/${kase.id}/file/${id}/pdf`);
    expect(await wayOn("package")).toBe(`/office/cases/${kase.id}/file/${id}/package`);
    const stranger = await officer("ylxdaduizhang");
    await expect(takeCaseFile(stranger, kase.id, id, "pdf")).rejects.toMatchObject({ code: "not_found" });
    await expect(takeCaseFile(inspector, id, id, "pdf")).rejects.toMatchObject({ code: "not_found" });
    await expect(takeCaseFile(inspector, kase.id, id, "original")).rejects.toMatchObject({ code: "not_found" });
    const assistant = await officer("xieguan");
    await expect(takeCaseFile(assistant, kase.id, id, "pdf")).rejects.toMatchObject({ reason: "not_your_post" });
  });
});
