import { once } from "node:events";
import { asc, eq } from "drizzle-orm";
import PostalMime from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accounts, inboxMessages, outbox } from "@/db/schema";
import { mailerAt } from "@/emails/send";
import { addHours, instantOf } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { drain } from "./drain";
import { enqueue } from "./enqueue";
import { tellActivation, tellOrderIssued } from "./notices";

const { officer, employerUser, employerId, act } = world();
const NOW = instantOf("2026-11-18T12:00:00+08:00");
const order = () => ({
  orderId: newId(),
  number: "示人社监令字〔2026〕1号",
  employerName: "测试市龙腾建筑劳务有限公司",
  items: 2,
  firstDueOn: "2026-11-25",
});

type Got = { messageId: string; to: string; subject: string; text: string };

/** A mail host on loopback; `answer` decides what becomes of each message. */
async function mailHost(answer: (tries: number) => number | "drop" | null) {
  const got: Got[] = [];
  let tries = 0;
  const options: SMTPServerOptions = {
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const mail = await PostalMime.parse(Buffer.concat(chunks));
      tries += 1;
      const said = answer(tries);
      got.push({
        messageId: mail.messageId ?? "",
        to: session.envelope.rcptTo.map(({ address }) => address).join(","),
        subject: mail.subject ?? "",
        text: mail.text ?? "",
      });
      if (said === "drop") for (const connection of server.connections) connection.close();
      else done(said === null ? null : Object.assign(new Error("not now"), { responseCode: said }));
    },
  };
  const server = new SMTPServer(options);
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { got, close, mailer: mailerAt(`smtp://127.0.0.1:${port}`, "劳监 <laojian@example.test>") };
}

let hosts: { close: () => Promise<void> }[] = [];
const host = async (answer: Parameters<typeof mailHost>[0] = () => null) => {
  const made = await mailHost(answer);
  hosts.push(made);
  return made;
};

beforeEach(async () => {
  await db().delete(inboxMessages);
  await db().delete(outbox);
});
afterEach(async () => {
  await Promise.all(hosts.map(({ close }) => close()));
  hosts = [];
});

const rows = () => db().select().from(outbox).orderBy(asc(outbox.createdAt));
const inbox = () => db().select().from(inboxMessages);

async function orderFor(email: string | null) {
  const user = await employerUser("ltjz");
  await db().update(accounts).set({ email }).where(eq(accounts.id, user.id));
  const payload = order();
  const inspector = await officer("wangmin");
  const id = await employerId("91990101MA0H00010Q");
  await act(inspector, "2026-11-18", (ctx) => tellOrderIssued(ctx, id, payload));
  return { user, payload };
}

describe("drain", () => {
  it("F107: puts a message into the inbox and mails it, once, with its subject in Chinese", async () => {
    const { user, payload } = await orderFor("hr@longteng.example.test");
    const { got, mailer } = await host();
    expect(await drain(NOW, mailer)).toEqual({ sent: 1, kept: 0, failed: 0, parked: 0 });
    expect(await drain(NOW, mailer)).toEqual({ sent: 0, kept: 0, failed: 0, parked: 0 });
    const [row] = await rows();
    expect(row).toMatchObject({ state: "sent", attempts: 1, accountId: user.id });
    expect(got).toMatchObject([
      {
        messageId: `<${row?.id}@localhost>`,
        to: "hr@longteng.example.test",
        subject: "限期改正指令书 示人社监令字〔2026〕1号",
      },
    ]);
    expect(got[0]?.text).toContain(`/employer/orders/${payload.orderId}`);
    expect(await inbox()).toMatchObject([
      { accountId: user.id, href: `/employer/orders/${payload.orderId}`, readAt: null },
    ]);
  });

  it("keeps a message in the inbox when there is no mailer or no address", async () => {
    await orderFor(null);
    const { got, mailer } = await host();
    expect(await drain(NOW, mailer)).toMatchObject({ kept: 1 });
    await orderFor("hr@longteng.example.test");
    expect(await drain(NOW, null)).toMatchObject({ kept: 1 });
    expect(got).toEqual([]);
    expect(await inbox()).toHaveLength(2);
    expect((await rows()).map((row) => row.state)).toEqual(["kept", "kept"]);
  });

  it("T15: tries a deferred mail again later with the same Message-ID, and fills the inbox once", async () => {
    await orderFor("hr@longteng.example.test");
    const { got, mailer } = await host((tries) => (tries === 1 ? 451 : null));
    expect(await drain(NOW, mailer)).toMatchObject({ failed: 1 });
    expect(await drain(NOW, mailer)).toMatchObject({ sent: 0, failed: 0 });
    expect((await rows())[0]).toMatchObject({ state: "waiting", lastFault: "EMESSAGE 451" });
    expect(await drain(addHours(NOW, 1), mailer)).toMatchObject({ sent: 1 });
    expect(got).toHaveLength(2);
    expect(new Set(got.map((mail) => mail.messageId)).size).toBe(1);
    expect(await inbox()).toHaveLength(1);
  });

  it("T15: a dropped connection and a host that is gone are tried again; nothing is lost", async () => {
    await orderFor("hr@longteng.example.test");
    const dropping = await host(() => "drop");
    expect(await drain(NOW, dropping.mailer)).toMatchObject({ failed: 1 });
    await dropping.close();
    expect(await drain(addHours(NOW, 1), dropping.mailer)).toMatchObject({ failed: 1 });
    const { got, mailer } = await host();
    expect(await drain(addHours(NOW, 2), mailer)).toMatchObject({ sent: 1 });
    expect(got[0]?.messageId).toBe(dropping.got[0]?.messageId);
  });

  it("T16: parks after five tries, and never lets one message stop the others", async () => {
    await orderFor("hr@longteng.example.test");
    const inspector = await officer("wangmin");
    await db()
      .insert(outbox)
      .values({
        kind: "order-issued",
        accountId: inspector.id,
        payload: { nonsense: true },
        nextAttemptAt: instantOf("2026-11-18T00:00:00+08:00"),
        createdAt: NOW,
      });
    const { got, mailer } = await host(() => 550);
    expect(await drain(NOW, mailer)).toMatchObject({ failed: 1, parked: 1 });
    for (const hours of [1, 2, 3, 6, 12, 24]) await drain(addHours(NOW, hours), mailer);
    expect(got).toHaveLength(5);
    expect((await rows()).map((row) => [row.state, row.lastFault])).toEqual(
      expect.arrayContaining([
        ["parked", "EMESSAGE 550"],
        ["parked", "payload"],
      ]),
    );
  });

  it("two workers share the queue and send each message once", async () => {
    const user = await employerUser("ltjz");
    await db().update(accounts).set({ email: "hr@longteng.example.test" }).where(eq(accounts.id, user.id));
    await act(user, "2026-11-18", async (ctx) => {
      for (let at = 0; at < 30; at += 1)
        await enqueue(ctx, { kind: "order-issued", accountId: user.id, payload: order() });
    });
    const { got, mailer } = await host();
    const [one, other] = await Promise.all([drain(NOW, mailer), drain(NOW, mailer)]);
    expect(one.sent + other.sent).toBe(30);
    expect(new Set(got.map((mail) => mail.messageId)).size).toBe(30);
    expect(got).toHaveLength(30);
  });
});

describe("enqueue", () => {
  it("writes nothing for an act that fails, and one message for a key", async () => {
    const user = await employerUser("ltjz");
    const write = (fails: boolean) =>
      act(user, "2026-11-18", async (ctx) => {
        await enqueue(ctx, { kind: "order-issued", accountId: user.id, payload: order(), dedupeKey: "once" });
        if (fails) throw new Error("the act fails");
      });
    await expect(write(true)).rejects.toThrow("the act fails");
    expect(await rows()).toEqual([]);
    await write(false);
    await write(false);
    expect(await rows()).toHaveLength(1);
    const nobody = act(user, "2026-11-18", (ctx) => enqueue(ctx, { kind: "order-issued", payload: order() }));
    await expect(nobody).rejects.toThrow("nobody");
  });

  it("keeps an activation's link sealed until it is mailed, and out of the inbox", async () => {
    const administrator = await officer("xitong");
    const inspector = await officer("wangmin");
    await db().update(accounts).set({ email: "wangmin@example.test" }).where(eq(accounts.id, inspector.id));
    const url = "http://localhost:3000/activate?token=canary-token";
    const said = { name: "王敏", login: "wangmin", url, validUntil: "2026-11-25 12:00" };
    await act(administrator, "2026-11-18", (ctx) => tellActivation(ctx, { ...said, accountId: inspector.id }));
    expect(JSON.stringify(await rows())).not.toContain("canary-token");
    const { got, mailer } = await host();
    await drain(NOW, mailer);
    expect(got[0]?.text).toContain("canary-token");
    expect(await inbox()).toEqual([]);
  });

  it("A35: refuses an address that is more than one address", async () => {
    const user = await employerUser("ltjz");
    const address = "a@example.test\r\nBcc: b@example.test";
    const payload = { number: "TS2026-00001", respondent: "龙腾建筑", answerBy: "2026-11-25" };
    await act(user, "2026-11-18", (ctx) => enqueue(ctx, { kind: "complaint-received", address, payload }));
    const { got, mailer } = await host();
    expect(await drain(NOW, mailer)).toMatchObject({ failed: 1 });
    expect(got).toEqual([]);
  });
});
