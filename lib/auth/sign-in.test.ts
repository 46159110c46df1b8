import { and, eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accounts, events, sessions, signInAttempts } from "@/db/schema";
import { forgetEnv } from "@/lib/env";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours } from "@/lib/kernel/clock";
import { at, world } from "@/lib/testing/world";
import { sealField } from "./sealed";
import { newTotpSecret } from "./second-factor";
import { actorOfAccount, endSessionsOf, standingAccount, startSession } from "./sessions";
import { provenAccount, signOut } from "./sign-in";
import { loginKey } from "./throttle";

const { officer, act } = world();

const PASSWORD = "laojian-demo-2026";
const NOON = at("2026-11-22");
let addresses = 0;
/** An address of its own for each attempt, unless a test wants the same. */
const anywhere = () => {
  addresses += 1;
  return `192.0.2.${addresses}`;
};
const signIn = (login: string, over: { password?: string; code?: string } = {}, address = anywhere(), when = NOON) =>
  provenAccount({ login, password: PASSWORD, ...over }, address, when);

const later = (seconds: number) => addHours(NOON, seconds / 3600);

async function enrolled(login: string) {
  const secret = newTotpSecret();
  const sealed = { totpSecret: sealField("accounts.totp_secret", secret), secondFactorExempt: false };
  await db().update(accounts).set(sealed).where(eq(accounts.login, login));
  return (when: Date) => new TOTP({ secret }).generate({ timestamp: when.getTime() });
}

describe("T26: who signs in", () => {
  it("is known by login, in any case, and password", async () => {
    const { id } = await officer("wangmin");
    expect(await signIn("WangMin")).toBe(id);
    expect(await signIn(" wangmin ")).toBe(id);
  });

  it("gets the same answer for an unknown login, a wrong password, a disabled account and a malformed form", async () => {
    await db().update(accounts).set({ disabledAt: NOON }).where(eq(accounts.login, "guoqi"));
    expect(await signIn("nobody")).toBeNull();
    expect(await signIn("wangmin", { password: "wrong" })).toBeNull();
    expect(await signIn("guoqi")).toBeNull();
    expect(await provenAccount({ login: ["wangmin"], password: PASSWORD }, anywhere(), NOON)).toBeNull();
    expect(await provenAccount(null, anywhere(), NOON)).toBeNull();
  });

  it("counts failures for an unknown login as for a known one, without keeping the login", async () => {
    await signIn("ghost", { password: "wrong" });
    const rows = await db().select().from(signInAttempts);
    expect(rows.filter((row) => !row.succeeded).length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain("ghost");
  });

  it("compares no password for an address that has tried six hundred times, and any other address may", async () => {
    const from = anywhere();
    const tried = { loginKey: sha256("asked:sign-in"), address: from, at: NOON, succeeded: true };
    await db()
      .insert(signInAttempts)
      .values(Array.from({ length: 600 }, () => tried));
    const before = await db().$count(signInAttempts);
    expect(await provenAccount({ login: "lizhe", password: PASSWORD }, from, NOON)).toBeNull();
    expect(await db().$count(signInAttempts)).toBe(before + 1);
    expect(await signIn("lizhe")).not.toBeNull();
  });

  it("tries at most 20 of many guesses made at once from many addresses, and is free again an hour later", async () => {
    const guesses = Array.from({ length: 32 }, () => signIn("lizhe", { password: "guess" }));
    expect(await Promise.all(guesses)).toEqual(guesses.map(() => null));
    const failures = await db().select().from(signInAttempts).where(eq(signInAttempts.succeeded, false));
    expect(failures.filter((row) => row.loginKey === loginKey("lizhe"))).toHaveLength(20);
    expect(await signIn("lizhe")).toBeNull();
    expect(await signIn("lizhe", {}, anywhere(), later(3_601))).toBe((await officer("lizhe")).id);
  });

  it("lets the owner in past the limit by second factor", async () => {
    const codeAt = await enrolled("juzhang");
    for (let guess = 0; guess < 21; guess += 1) await signIn("juzhang", { password: "guess" });
    expect(await signIn("juzhang", { code: "000000" })).toBeNull();
    expect(await signIn("juzhang", { code: codeAt(NOON) })).toBe((await officer("juzhang")).id);
  });

  it("stops one address after 60 failures at whatever logins, and lets a right code of its own through", async () => {
    for (let guess = 0; guess < 60; guess += 1) await signIn(`someone${guess}`, { password: "guess" }, "198.51.100.1");
    expect(await signIn("wangmin", {}, "198.51.100.1")).toBeNull();
    expect(await signIn("wangmin", {}, "198.51.100.2")).not.toBeNull();
    const codeAt = await enrolled("daduizhang");
    expect(await signIn("daduizhang", { code: "000000" }, "198.51.100.1")).toBeNull();
    expect(await signIn("daduizhang", { code: codeAt(NOON) }, "198.51.100.1")).not.toBeNull();
    const charged = eq(signInAttempts.address, "198.51.100.1");
    expect(await db().$count(signInAttempts, and(charged, eq(signInAttempts.succeeded, false)))).toBe(60);
  });

  it("charges the address with the tries past a login's limit", async () => {
    const from = "198.51.100.7";
    for (let guess = 0; guess < 60; guess += 1) await signIn("ylxjiancha", { password: "guess" }, from);
    expect(await signIn("wangmin", {}, from)).toBeNull();
    expect(await signIn("wangmin")).not.toBeNull();
  });
});

describe("T26: the codes of one login", () => {
  const wrong = (from: number) => ({ code: String(from).padStart(6, "0") });

  it("are worth nothing after ten wrong ones beside the right password, for an hour, many at once as well", async () => {
    const codeAt = await enrolled("ylxdaduizhang");
    const right = codeAt(NOON);
    const guesses = Array.from({ length: 12 }, (_, guess) => wrong(guess)).filter(({ code }) => code !== right);
    await Promise.all(guesses.map((guess) => signIn("ylxdaduizhang", guess)));
    expect(await signIn("ylxdaduizhang", { code: right })).toBeNull();
    const next = later(3_630);
    expect(await signIn("ylxdaduizhang", { code: codeAt(next) }, anywhere(), next)).not.toBeNull();
  });

  it("serve nobody who guesses the password beside them", async () => {
    const codeAt = await enrolled("beian");
    const held = { code: codeAt(NOON) };
    for (let guess = 0; guess < 10; guess += 1)
      expect(await signIn("beian", { password: "guess", ...held })).toBeNull();
    expect(await signIn("beian", held)).toBeNull();
  });

  it("are not used up by whoever does not know the password", async () => {
    const codeAt = await enrolled("zhongcai");
    for (let guess = 0; guess < 30; guess += 1) await signIn("zhongcai", { password: "guess", ...wrong(guess) });
    expect(await signIn("zhongcai", { code: codeAt(NOON) })).not.toBeNull();
  });
});

describe("what the auditor is told of failed sign-ins", () => {
  const told = (name: string) => db().select().from(events).where(eq(events.act, name));

  it("is one event for a login that passed its limit, with the account where there is one", async () => {
    const { id } = await officer("shebao");
    for (const login of ["shebao", "no-such-login"]) {
      const before = (await told("session.loginLimit")).length;
      for (let guess = 0; guess < 25; guess += 1) await signIn(login, { password: "guess" });
      const kept = (await told("session.loginLimit")).slice(before);
      expect(kept.map(({ subjectId }) => subjectId)).toEqual([login === "shebao" ? id : null]);
      expect(JSON.stringify(kept)).not.toContain("no-such-login");
    }
  });

  it("is one event for an address, whose last part is not kept", async () => {
    for (let guess = 0; guess < 65; guess += 1) await signIn(`other${guess}`, { password: "guess" }, "203.0.113.77");
    const kept = (await told("session.addressLimit")).filter(
      ({ particulars }) => particulars.address === "203.0.113.*",
    );
    expect(kept.map(({ subjectId }) => subjectId)).toEqual([null]);
  });

  it("is one event for codes that were guessed beside the right password", async () => {
    const { id } = await officer("lingdao");
    await enrolled("lingdao");
    for (let guess = 0; guess < 14; guess += 1) await signIn("lingdao", { code: "000000" });
    expect((await told("session.codeLimit")).filter(({ subjectId }) => subjectId === id)).toHaveLength(1);
  });
});

describe("the second factor", () => {
  it("takes a code once, even of two sign-ins at the same moment, and the next code again", async () => {
    const codeAt = await enrolled("fazhi");
    const { id } = await officer("fazhi");
    expect(await signIn("fazhi")).toBeNull();
    const both = await Promise.all([signIn("fazhi", { code: codeAt(NOON) }), signIn("fazhi", { code: codeAt(NOON) })]);
    expect(both.filter((each) => each === id)).toHaveLength(1);
    expect(await signIn("fazhi", { code: codeAt(NOON) })).toBeNull();
    const next = later(30);
    expect(await signIn("fazhi", { code: codeAt(next) }, anywhere(), next)).toBe(id);
  });

  it("is not waived in production, though the account says so", async () => {
    expect(await signIn("wangmin")).not.toBeNull();
    Object.assign(process.env, { LAOJIAN_MODE: "production", PUBLIC_ORIGIN: "https://laojian.example.cn" });
    forgetEnv();
    try {
      expect(await signIn("wangmin")).toBeNull();
      expect(await signIn("ltjz")).not.toBeNull();
    } finally {
      process.env.LAOJIAN_MODE = "demo";
      delete process.env.PUBLIC_ORIGIN;
      forgetEnv();
    }
  });
});

describe("T25: a session", () => {
  it("is stored only as a hash, stands, and ends at the next request after signing out", async () => {
    const { id } = await officer("wangmin");
    const token = await startSession(id, "browser", "192.0.2.1");
    expect(JSON.stringify(await db().select().from(sessions))).not.toContain(token);
    expect(await standingAccount(token)).toBe(id);
    await signOut(token);
    await signOut(token);
    expect(await standingAccount(token)).toBeNull();
    const left = await db().select().from(events).where(eq(events.act, "session.signOut"));
    expect(left.map(({ subjectId }) => subjectId)).toEqual([id]);
  });

  it("ends for all browsers with the act that is the reason, and not when that act fails", async () => {
    const inspector = await officer("wangmin");
    const tokens = await Promise.all([startSession(inspector.id, "a", ""), startSession(inspector.id, "b", "")]);
    const failing = act(inspector, "2026-11-22", async (ctx) => {
      await endSessionsOf(ctx, inspector.id);
      throw new Error("the act failed");
    });
    await expect(failing).rejects.toThrow("the act failed");
    expect(await standingAccount(tokens[0])).toBe(inspector.id);
    await act(inspector, "2026-11-22", (ctx) => endSessionsOf(ctx, inspector.id));
    for (const token of tokens) expect(await standingAccount(token)).toBeNull();
  });

  it("of a disabled account stands for nobody", async () => {
    const { id } = await officer("xieguan");
    await db().update(accounts).set({ disabledAt: NOON }).where(eq(accounts.id, id));
    expect(await actorOfAccount(id)).toBeNull();
  });
});
