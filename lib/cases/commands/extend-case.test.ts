import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { cases, deadlines, documents, events, extensions } from "@/db/schema";
import { papersOfFile } from "@/lib/documents/queries";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { extendCase } from "./extend-case";
import { proposeExtension } from "./propose-extension";

const { officer, employerId, act } = world();

async function assigned() {
  const [leader, lead, second, head] = await Promise.all([
    officer("daduizhang"),
    officer("wangmin"),
    officer("lizhe"),
    officer("juzhang"),
  ]);
  const employer = await employerId("91990101MA0H00010Q");
  const { id } = await anAssignedCase(leader, lead, second, "2026-08-03", employer);
  const propose = (version: number, on = "2026-10-20") =>
    act(lead, on, (ctx) =>
      proposeExtension(ctx, {
        id,
        version,
        investigated: "已询问十二名劳动者，调取七月至九月考勤表。",
        reason: "涉及班组较多，工资账目尚在核对。",
      }),
    );
  const decide = (version: number, decision: "granted" | "refused", by = head) =>
    act(by, "2026-10-22", (ctx) => extendCase(ctx, { id, version, decision, opinion: "同意延长三十个工作日。" }));
  return { id, lead, second, head, propose, decide };
}

const clockOf = async (caseId: string) => {
  const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, caseId));
  return rows.find((row) => row.limitKey === "T-INV");
};

describe("extendCase", () => {
  it("extends no clock that does not run", async () => {
    const { id, propose, decide } = await assigned();
    await propose(2);
    await db().update(deadlines).set({ state: "stopped", endedOn: "2026-10-21" }).where(eq(deadlines.subjectId, id));
    await expect(decide(3, "granted")).rejects.toMatchObject({ reason: "no_running_clock" });
    const [row] = await db().select().from(extensions).where(eq(extensions.caseId, id));
    expect(row).toMatchObject({ decidedOn: null, newDueOn: null });
  });

  it("T-INV: adds thirty working days to the last day and issues the approval form", async () => {
    const { id, head, propose, decide } = await assigned();
    expect(await clockOf(id)).toMatchObject({ dueOn: "2026-10-30", amount: 60 });
    await propose(2);
    await decide(3, "granted");
    expect(await clockOf(id)).toMatchObject({ dueOn: "2026-12-11", amount: 90, state: "running" });
    const [row] = await db().select().from(extensions).where(eq(extensions.caseId, id));
    expect(row).toMatchObject({ isGranted: true, newDueOn: "2026-12-11", decidedBy: head.id });
    const [paper] = await papersOfFile(head, id);
    expect(paper).toMatchObject({ id: row?.documentId, paperKey: "extension-approval" });
    const [stored] = await db()
      .select({ bytes: documents.bytes })
      .from(documents)
      .where(eq(documents.id, paper?.id ?? ""));
    const text = await pdfText(stored?.bytes ?? new Uint8Array());
    for (const said of [
      "30个工作日，延长至2026年12月11日",
      "承办意见建议延长调查期限30个工作日。王敏2026年10月20日",
      `行政部门意见同意延长三十个工作日。${head.name}2026年10月22日`,
    ]) {
      expect(text.replace(/\s/g, "")).toContain(said);
    }
    const [kase] = await db().select().from(cases).where(eq(cases.id, id));
    expect(kase?.isExtended).toBe(true);
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.seq);
    expect(acts.map((event) => event.act).slice(2)).toEqual(["case.proposeExtension", "case.extend"]);
  });

  it("refuses a second extension, and a second proposal while one waits", async () => {
    const { propose, decide } = await assigned();
    await propose(2);
    await expect(propose(3)).rejects.toMatchObject({ reason: "extension_pending" });
    await decide(3, "granted");
    await expect(propose(4)).rejects.toMatchObject({ reason: "extended_before" });
    await expect(decide(4, "granted")).rejects.toMatchObject({ reason: "extended_before" });
  });

  it("leaves the clock and makes no paper when it is refused, and takes a new proposal", async () => {
    const { id, head, propose, decide } = await assigned();
    await propose(2);
    await decide(3, "refused");
    expect(await clockOf(id)).toMatchObject({ dueOn: "2026-10-30", amount: 60 });
    expect(await papersOfFile(head, id)).toEqual([]);
    await propose(4);
  });

  it("refuses anyone but the head, anyone but a case officer, and a decision on nothing", async () => {
    const { lead, propose, decide } = await assigned();
    await expect(decide(2, "granted")).rejects.toMatchObject({ reason: "no_extension_pending" });
    await propose(2);
    await expect(decide(3, "granted", lead)).rejects.toMatchObject({ reason: "not_your_post" });
  });
});
