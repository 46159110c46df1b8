import fs from "node:fs";
import path from "node:path";
import { desc, eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accounts, events, sessions } from "@/db/schema";
import { proveAgain } from "./agencies/commands/prove-again";
import { PROOF_MINUTES } from "./auth/recent-proof";
import { sealField } from "./auth/sealed";
import { newTotpSecret } from "./auth/second-factor";
import { startSession } from "./auth/sessions";
import { sha256 } from "./kernel/cipher";
import { addHours, now } from "./kernel/clock";
import { unproved } from "./proof-door";
import { world } from "./testing/world";
import { transact } from "./workflow/transact";

const { officer } = world();
const PASSWORD = "laojian-demo-2026";
const asks = { name: "testing.reveal", asksProof: true } as const;

/** A session whose holder proved it so many minutes ago. */
async function aSession(login: string, minutes: number) {
  const actor = await officer(login);
  const token = await startSession(actor.id, "", "");
  const provedAt = addHours(now(), -minutes / 60);
  await db()
    .update(sessions)
    .set({ provedAt })
    .where(eq(sessions.id, sha256(token)));
  const prove = (proof: string) => transact(actor, now(), (ctx) => proveAgain(ctx, { proof, back: "" }, token));
  return { actor, token, prove, asked: () => unproved(actor, asks, token) };
}

describe("an act that asks for a recent proof", () => {
  it("is open to whoever signed in just now, and refused with the way to prove it once ten minutes are over", async () => {
    const fresh = await officer("daduizhang");
    expect(await unproved(fresh, asks, await startSession(fresh.id, "", ""))).toBeNull();
    expect(await (await aSession("daduizhang", PROOF_MINUTES - 1)).asked()).toBeNull();
    const late = await aSession("daduizhang", PROOF_MINUTES + 1);
    expect(await late.asked()).toMatchObject({ ok: false, code: "refused", needsProof: true });
    const [noted] = await db().select().from(events).orderBy(desc(events.seq)).limit(1);
    expect(noted).toMatchObject({
      act: "door.refused",
      actorId: late.actor.id,
      particulars: { door: "testing.reveal", reason: "proof_needed" },
    });
    expect(await unproved(late.actor, { name: "testing.read" }, late.token)).toBeNull();
    expect(await unproved(late.actor, asks, null)).not.toBeNull();
  });

  it("is open again once the password is proved, in this session alone", async () => {
    const [here, elsewhere] = [await aSession("wangmin", 60), await aSession("wangmin", 60)];
    await expect(here.prove("wrong")).rejects.toMatchObject({ fields: { proof: "password_wrong" } });
    expect(await here.asked()).not.toBeNull();
    await here.prove(PASSWORD);
    expect([await here.asked(), (await elsewhere.asked())?.code]).toEqual([null, "refused"]);
    const proofs = await db().select().from(events).where(eq(events.act, "session.prove"));
    expect(proofs.map(({ subjectId }) => subjectId)).toEqual([here.actor.id]);
  });

  it("asks whoever has a second factor for its code, which serves once, and not without limit", async () => {
    const [session, secret] = [await aSession("anquan", 60), newTotpSecret()];
    const sealed = { totpSecret: sealField("accounts.totp_secret", secret) };
    await db().update(accounts).set(sealed).where(eq(accounts.id, session.actor.id));
    await expect(session.prove(PASSWORD)).rejects.toMatchObject({ fields: { proof: "code_wrong" } });
    const code = new TOTP({ secret }).generate({ timestamp: now().getTime() });
    await session.prove(code);
    expect(await session.asked()).toBeNull();
    for (let guess = 0; guess < 19; guess += 1) {
      await expect(session.prove(code)).rejects.toMatchObject({ fields: { proof: "code_wrong" } });
    }
    await expect(session.prove(code)).rejects.toMatchObject({ reason: "asked_too_often" });
  });

  it("is each that shows a person behind a mask, makes or alters an account, gives its post to another, or makes a link to it", () => {
    const app = path.join(import.meta.dirname, "../app");
    const asking = fs
      .readdirSync(app, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("actions.ts"))
      .flatMap((file) => [
        ...fs.readFileSync(path.join(app, file), "utf8").matchAll(/name: "([^"]+)",\s*asksProof: true/g),
      ])
      .map(([, name]) => name);
    expect(asking.toSorted()).toEqual([
      "accounts.changeRole",
      "accounts.create",
      "accounts.disable",
      "accounts.edit",
      "accounts.issueLink",
      "accounts.reset",
      "accounts.restore",
      "complaints.revealField",
      "complaints.revealFormer",
      "complaints.revealIdentity",
      "delegations.set",
      "persons.revealNumber",
    ]);
  });
});
