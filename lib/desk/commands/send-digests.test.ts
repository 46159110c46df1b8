import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { anInquiry } from "@/db/factories/inquiries";
import { inboxMessages, outbox } from "@/db/schema";
import { now, setClock } from "@/lib/kernel/clock";
import { drain } from "@/lib/outbox/drain";
import { world } from "@/lib/testing/world";
import { sendDigests } from "./send-digests";

const { officer, employerId, at } = world();

afterEach(() => setClock(null));

describe("sendDigests", () => {
  it("F48: one digest a day to each who has a pressing deadline, and none to the others", async () => {
    const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
    const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
    await anInquiry(lead, "2026-11-18", kase.id);
    setClock(at("2026-11-26"));
    const today = now();
    await sendDigests(today);
    await sendDigests(today);
    const told = await db().select().from(outbox).where(eq(outbox.accountId, lead.id));
    expect(told).toMatchObject([
      { kind: "deadline-digest", payload: { on: "2026-11-26", overdue: 1, today: 0, soon: 0 } },
    ]);
    const idle = await officer("guoqi");
    expect(await db().select().from(outbox).where(eq(outbox.accountId, idle.id))).toEqual([]);
    await drain(today, null);
    const [message] = await db().select().from(inboxMessages).where(eq(inboxMessages.accountId, second.id));
    expect(message?.subject).toBe("期限提醒：逾期1，今日到期0，3个工作日内0");
    expect(message?.body).toContain("涉嫌拖欠工资案");
  });
});
