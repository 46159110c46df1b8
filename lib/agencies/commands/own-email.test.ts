import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accounts, events } from "@/db/schema";
import type { Mail } from "@/emails/send";
import { newId } from "@/lib/kernel/ids";
import { drain } from "@/lib/outbox/drain";
import { tellOrderIssued } from "@/lib/outbox/notices";
import { world } from "@/lib/testing/world";
import { OwnEmailInput } from "../input";
import { ownEmail } from "../queries/own-email";
import { setOwnEmail } from "./own-account";

const { officer, employerUser, employerId, act, at } = world();
const ON = "2026-11-22";
const LONGTENG = "91990101MA0H00010Q";
const PASSWORD = "laojian-demo-2026";

/** Who gets a mail of an order that is issued to the employer now. */
async function mailedOrder(): Promise<string[]> {
  const sent: string[] = [];
  const send = async ({ to }: Mail) => void sent.push(to);
  const order = {
    orderId: newId(),
    number: "示人社监令字〔2026〕9号",
    employerName: "龙腾建筑",
    items: 1,
    firstDueOn: ON,
  };
  const id = await employerId(LONGTENG);
  await act(await officer("daduizhang"), ON, (ctx) => tellOrderIssued(ctx, id, order));
  await drain(at(ON), { send });
  return sent;
}

describe("one's own mail address", () => {
  it("is set and taken away by an employer's user, and an order issued meanwhile is mailed there", async () => {
    const user = await employerUser("ltjz");
    const set = (email: string, current = PASSWORD) => act(user, ON, (ctx) => setOwnEmail(ctx, { email, current }));
    expect(await ownEmail(user)).toBe("");
    expect(await mailedOrder()).toEqual([]);
    await expect(set("kj@longteng.example", "wrong")).rejects.toMatchObject({ fields: { current: "password_wrong" } });
    expect(await ownEmail(user)).toBe("");
    await set("kj@longteng.example");
    expect(await ownEmail(user)).toBe("kj@longteng.example");
    expect(await mailedOrder()).toEqual(["kj@longteng.example"]);
    await set("");
    expect(await mailedOrder()).toEqual([]);
    const kept = await db().select().from(events).where(eq(events.act, "account.setEmail"));
    expect(kept.map(({ subjectId }) => subjectId)).toEqual([user.id, user.id]);
    expect(JSON.stringify(kept)).not.toContain("longteng.example");
  });

  it("is an administrator's as well, and nobody else's changes with it", async () => {
    const administrator = await officer("xitong");
    const given = { email: "xitong@example.cn", current: PASSWORD };
    await act(administrator, ON, (ctx) => setOwnEmail(ctx, given));
    expect(await ownEmail(administrator)).toBe("xitong@example.cn");
    expect(await db().$count(accounts, eq(accounts.email, "xitong@example.cn"))).toBe(1);
  });

  it("is an address or nothing", () => {
    const isTaken = (email: string) => OwnEmailInput.safeParse({ email, current: "x" }).success;
    expect([isTaken("no address"), isTaken("a@b.example"), isTaken("")]).toEqual([false, true, true]);
  });
});
