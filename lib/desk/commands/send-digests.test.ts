import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { anInquiry } from "@/db/factories/inquiries";
import { deadlines, inboxMessages, outbox } from "@/db/schema";
import { setDelegation } from "@/lib/agencies/commands/set-delegation";
import type { Officer } from "@/lib/auth/actor";
import { nationalCalendar } from "@/lib/deadlines/calendar";
import { meetClocks } from "@/lib/deadlines/clocks";
import { dueDate } from "@/lib/deadlines/working-days";
import { now, setClock } from "@/lib/kernel/clock";
import { drain } from "@/lib/outbox/drain";
import { world } from "@/lib/testing/world";
import { escalatedClocks } from "../queries/escalated";
import { sendDigests } from "./send-digests";

const { officer, employerId, at, act } = world();

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

  it("F115: tells the deputy of the day what the post hears of, and nobody else, once", async () => {
    const [leader, lead, second, deputy] = await Promise.all(
      ["daduizhang", "wangmin", "lizhe", "guoqi"].map((login) => officer(login)),
    );
    if (!leader || !lead || !second || !deputy) throw new Error("the demo town's people");
    const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
    await anInquiry(lead, "2026-11-18", kase.id);
    const span = { fromOn: "2026-12-14", toOn: "2026-12-15", reason: "外出学习" };
    const terms = { principalId: leader.id, deputyId: deputy.id, ...span };
    await act(leader, "2026-12-10", (ctx) => setDelegation(ctx, terms));
    const told = async () => (await db().select().from(outbox).where(eq(outbox.accountId, deputy.id))).length;
    const send = async (on: string) => {
      setClock(at(on));
      await sendDigests(now());
    };
    await send("2026-12-11");
    expect(await told()).toBe(0);
    await send("2026-12-14");
    await send("2026-12-14");
    expect(await told()).toBe(1);
    await drain(now(), null);
    const [message] = await db().select().from(inboxMessages).where(eq(inboxMessages.accountId, deputy.id));
    expect(message?.subject).toContain("受周建平委托的岗位");
    expect(message?.body).toContain("本单位以下期限已经逾期");
    await send("2026-12-16");
    expect(await told()).toBe(1);
  });

  it("F48: the leader hears of an overdue clock after one working day, the head after five, until it is met", async () => {
    const [leader, lead, second, head] = await Promise.all(
      ["daduizhang", "wangmin", "lizhe", "juzhang"].map((login) => officer(login)),
    );
    if (!leader || !lead || !second || !head) throw new Error("the demo town's people");
    const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
    const notice = await anInquiry(lead, "2026-11-18", kase.id);
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, notice.id));
    const due = clock?.dueOn ?? "";
    const escalatedTo = async (who: Officer, on: string) => {
      const heard = await escalatedClocks(who, at(on));
      return heard?.clocks.some(({ id }) => id === clock?.id);
    };
    const calendar = nationalCalendar();
    const later = (amount: number) => dueDate({ start: due, amount, unit: "workingDays" }, calendar).dueOn;
    expect([await escalatedTo(leader, due), await escalatedTo(leader, later(1))]).toEqual([false, true]);
    expect([await escalatedTo(head, later(4)), await escalatedTo(head, later(5))]).toEqual([false, true]);
    expect(await escalatedTo(lead, later(9))).toBeUndefined();
    expect(await escalatedTo(await officer("ylxdaduizhang"), later(9))).toBe(false);
    await act(lead, later(5), (ctx) => meetClocks(ctx, notice.id, ["INQUIRY-DUE"], later(5)));
    expect(await escalatedTo(head, later(6))).toBe(false);
  });
});
