import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events, inboxMessages } from "@/db/schema";
import { addHours, instantOf } from "@/lib/kernel/clock";
import { inboxCount, inboxOf, unreadCount } from "@/lib/outbox/queries";
import { world } from "@/lib/testing/world";
import { everyRow } from "@/lib/workflow/paging";
import { markMessage } from "./mark-message";

const { officer, act } = world();
const FIRST = instantOf("2026-11-18T08:00:00+08:00");

async function messagesFor(accountId: string, howMany: number) {
  const rows = Array.from({ length: howMany }, (_, at) => ({
    accountId,
    kind: "deadline-digest",
    subject: `期限提醒${at}`,
    body: "截至今日……",
    createdAt: addHours(FIRST, Math.floor(at / 2)),
  }));
  return db().insert(inboxMessages).values(rows).returning({ id: inboxMessages.id });
}

describe("markMessage", () => {
  it("F107: read and done are two things, and a done message may be taken up again", async () => {
    const reader = await officer("wangmin");
    const [message] = await messagesFor(reader.id, 1);
    const id = message?.id ?? "";
    const mark = (as: "read" | "done" | "open") => act(reader, "2026-11-18", (ctx) => markMessage(ctx, { id, as }));
    expect(await unreadCount(reader)).toBe(1);
    await mark("read");
    expect(await unreadCount(reader)).toBe(0);
    expect((await inboxOf(reader, {})).rows).toMatchObject([{ id, isRead: true, isDone: false }]);
    await mark("done");
    expect((await inboxOf(reader, {})).rows).toEqual([]);
    expect((await inboxOf(reader, { done: "yes" })).rows).toMatchObject([{ id, isDone: true }]);
    await mark("open");
    expect((await inboxOf(reader, {})).rows).toHaveLength(1);
    const marked = await db().select().from(events).where(eq(events.subjectId, id));
    expect(marked.map((event) => event.particulars)).toEqual([{ as: "read" }, { as: "done" }, { as: "open" }]);
  });

  it("does not know another's message", async () => {
    const owner = await officer("lizhe");
    const [message] = await messagesFor(owner.id, 1);
    const other = await officer("wangmin");
    const mark = act(other, "2026-11-18", (ctx) => markMessage(ctx, { id: message?.id ?? "", as: "done" }));
    await expect(mark).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("inboxOf", () => {
  it("pages through everything once, also over messages of the same instant", async () => {
    const reader = await officer("guoqi");
    await messagesFor(reader.id, 121);
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { rows, next } = await inboxOf(reader, { after });
      seen.push(...rows.map((row) => row.id));
      after = next ?? undefined;
    }
    expect(after).toBeUndefined();
    expect(new Set(seen).size).toBe(121);
    expect([await inboxCount(reader, {}), await inboxCount(reader, { done: "yes" })]).toEqual([121, 0]);
    const exported: string[] = [];
    for await (const { id } of everyRow((next) => inboxOf(reader, { after: next }, 50))) exported.push(id);
    expect(exported).toEqual(seen);
  });
});
