import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { addenda, cases, documents, events } from "@/db/schema";
import { advanceCase } from "@/lib/cases/advance";
import { newId } from "@/lib/kernel/ids";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { addAddendum } from "./add-addendum";

const { officer, employerId, act } = world();

const addition = { documentId: "", reason: "结案后收到补发凭证", content: "单位于11月20日另补发张某高温津贴300元。" };

async function transferred() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const { id } = await anAssignedCase(leader, lead, second, "2026-11-02", await employerId("91990101MA0H00010Q"));
  await act(leader, "2026-11-16", (ctx) =>
    advanceCase(ctx, { id, version: 2, act: "transfer", columns: { endedOn: "2026-11-16" } }),
  );
  return { id, leader, lead };
}

describe("addAddendum", () => {
  it("adds a dated paper to an ended case and changes nothing else", async () => {
    const { id, lead } = await transferred();
    await act(lead, "2026-11-20", (ctx) => addAddendum(ctx, { id, version: 3, ...addition }));
    const [row] = await db().select().from(addenda).where(eq(addenda.caseId, id));
    expect(row).toMatchObject({ text: addition.content, writtenOn: "2026-11-20", writtenBy: lead.id });
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row?.documentId ?? ""));
    expect(paper).toMatchObject({ paperKey: "addendum", fileId: id });
    expect((await pdfText(paper?.bytes ?? new Uint8Array())).replace(/\s/g, "")).toContain("高温津贴300元");
    const [kase] = await db().select().from(cases).where(eq(cases.id, id));
    expect(kase).toMatchObject({ state: "transferred", endedOn: "2026-11-16", version: 4 });
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.seq);
    expect(acts.at(-1)).toEqual({ act: "case.addAddendum" });
  });

  it("is refused before the end, to another paper's file, and to a post that adds nothing", async () => {
    const { id, lead } = await transferred();
    await expect(
      act(lead, "2026-11-20", (ctx) => addAddendum(ctx, { id, version: 3, ...addition, documentId: newId() })),
    ).rejects.toMatchObject({ fields: { documentId: "paper_not_in_file" } });
    const head = await officer("juzhang");
    await expect(
      act(head, "2026-11-20", (ctx) => addAddendum(ctx, { id, version: 3, ...addition })),
    ).rejects.toMatchObject({ reason: "not_your_post" });
    const [leader, second] = await Promise.all([officer("daduizhang"), officer("lizhe")]);
    const open = await anAssignedCase(leader, lead, second, "2026-11-02", await employerId("91990101MA0H00010Q"));
    await expect(
      act(lead, "2026-11-20", (ctx) => addAddendum(ctx, { id: open.id, version: 2, ...addition })),
    ).rejects.toMatchObject({ reason: "illegal_transition" });
  });
});
