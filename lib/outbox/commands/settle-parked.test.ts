import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { events, inboxMessages, outbox } from "@/db/schema";
import { forgetEnv } from "@/lib/env";
import { at, world } from "@/lib/testing/world";
import { drain } from "../drain";
import { parkedMail, parkedMailCount } from "../queries/parked-mail";
import { dropMessage, resendMessage } from "./settle-parked";

const { officer, act } = world();
const ON = "2026-11-18";

/** Whoever keeps the head of the chain of events off this machine. */
function keptBy(address: string | undefined): void {
  if (address === undefined) delete process.env.AUDIT_MAIL_TO;
  else process.env.AUDIT_MAIL_TO = address;
  forgetEnv();
}

beforeEach(() => db().delete(outbox));
afterEach(() => keptBy(undefined));

/** A mail to the complainant of a complaint in 示范区, given up or as `over` says. */
async function parked(over: Partial<typeof outbox.$inferInsert> = {}): Promise<string> {
  const { number } = await aComplaint(await officer("wangmin"), ON);
  const payload = { number, respondent: "龙腾建筑", answerBy: "2026-11-25" };
  const when = { createdAt: at(ON), nextAttemptAt: at(ON), doneAt: at(ON) };
  const row = { kind: "complaint-received", payload, address: "zhang@example.test", attempts: 5, ...when };
  const [made] = await db()
    .insert(outbox)
    .values({ ...row, state: "parked", lastFault: "EENVELOPE 550", ...over })
    .returning({ id: outbox.id });
  return made?.id ?? "";
}

const rowOf = async (id: string) => (await db().select().from(outbox).where(eq(outbox.id, id)))[0];
const eventsOf = async (id: string) =>
  (await db().select().from(events).where(eq(events.subjectId, id))).map((event) => event.act);

describe("mail that was given up", () => {
  it("is listed for the administrator of its region with a masked address, and for nobody else", async () => {
    const inspector = await officer("wangmin");
    const id = await parked();
    const told = await parked({
      accountId: inspector.id,
      address: null,
      kind: "deadline-digest",
      doneAt: at("2026-11-17"),
    });
    const administrator = await officer("xitong");
    const { rows } = await parkedMail(administrator, {});
    expect(rows.map((row) => [row.id, row.to])).toEqual([
      [id, "z***@example.test"],
      [told, inspector.name],
    ]);
    expect(JSON.stringify(rows)).not.toContain("zhang@");
    expect((await parkedMail(administrator, { kind: "deadline-digest" })).rows.map((row) => row.id)).toEqual([told]);
    const first = await parkedMail(administrator, {}, 1);
    const second = await parkedMail(administrator, { after: first.next ?? undefined }, 1);
    expect([first.rows, second.rows].flat().map((row) => row.id)).toEqual([id, told]);
    const neighbour = { ...administrator, regionCode: "990102" };
    expect((await parkedMail(neighbour, {})).rows).toEqual([]);
    expect(await parkedMailCount(neighbour, {})).toBe(0);
    const above = { ...administrator, regionCode: "9901" };
    expect(await parkedMailCount(above, {})).toBe(2);
    expect(await parkedMailCount(await officer("anquan"), {})).toBe(0);
  });

  it("is sent again, and the inbox does not get it twice", async () => {
    const inspector = await officer("wangmin");
    const payload = { on: ON, overdue: 1, today: 0, soon: 0, matters: [] };
    const id = await parked({ accountId: inspector.id, address: null, kind: "deadline-digest", payload });
    await act(await officer("xitong"), ON, (ctx) => resendMessage(ctx, { id }));
    expect(await rowOf(id)).toMatchObject({ state: "waiting", attempts: 1, doneAt: null });
    const before = await db().$count(inboxMessages);
    await drain(at(ON), { send: async () => undefined });
    expect((await rowOf(id))?.state).not.toBe("waiting");
    expect(await db().$count(inboxMessages)).toBe(before);
    expect(await eventsOf(id)).toEqual(["message.resend"]);
  });

  it("is ended, and its address is forgotten", async () => {
    const id = await parked();
    await act(await officer("xitong"), ON, (ctx) => dropMessage(ctx, { id }));
    expect(await rowOf(id)).toMatchObject({ state: "dropped", address: null });
    expect(await eventsOf(id)).toEqual(["message.drop"]);
  });

  it.each([
    ["another post", {}, "anquan", { code: "refused", reason: "not_your_post" }],
    ["one that was sent", { state: "sent" as const }, "xitong", { code: "refused", reason: "message_not_parked" }],
    ["one without words", { lastFault: "payload" }, "xitong", { code: "refused", reason: "message_broken" }],
  ])("is not sent again: %s", async (_what, over, login, refusal) => {
    const id = await parked(over);
    const resent = act(await officer(login), ON, (ctx) => resendMessage(ctx, { id }));
    await expect(resent).rejects.toMatchObject(refusal);
  });

  it("does not exist for the administrator of another region, whether it is to an account or a complainant", async () => {
    const neighbour = { ...(await officer("xitong")), regionCode: "990102" };
    for (const id of [await parked({ accountId: (await officer("wangmin")).id }), await parked()]) {
      const dropped = act(neighbour, ON, (ctx) => dropMessage(ctx, { id }));
      await expect(dropped).rejects.toMatchObject({ code: "not_found" });
    }
  });

  it("with the head of the chain is sent again by any administrator to whoever keeps it today, and never ended", async () => {
    const payload = { on: ON, seq: 7, hash: "0".repeat(64) };
    const id = await parked({ kind: "audit-head", payload });
    const neighbour = { ...(await officer("xitong")), regionCode: "990102" };
    const offered = async () => (await parkedMail(neighbour, {})).rows;
    expect(await offered()).toMatchObject([{ id, maySend: false, mayDrop: false }]);
    const resend = () => act(neighbour, ON, (ctx) => resendMessage(ctx, { id }));
    await expect(resend()).rejects.toMatchObject({ code: "refused", reason: "keeper_unset" });
    keptBy("keeper@example.test");
    expect(await offered()).toMatchObject([{ id, maySend: true, mayDrop: false }]);
    const dropped = act(neighbour, ON, (ctx) => dropMessage(ctx, { id }));
    await expect(dropped).rejects.toMatchObject({ code: "refused", reason: "message_kept" });
    await resend();
    expect(await rowOf(id)).toMatchObject({ state: "waiting", address: "keeper@example.test" });
    const other = await parked();
    await act(await officer("xitong"), ON, (ctx) => resendMessage(ctx, { id: other }));
    expect(await rowOf(other)).toMatchObject({ state: "waiting", address: "zhang@example.test" });
  });
});
