import { and, eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accounts, events } from "@/db/schema";
import { sealOffered } from "@/lib/auth/activation";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { newTotpSecret } from "@/lib/auth/second-factor";
import { provenAccount } from "@/lib/auth/sign-in";
import { addHours } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { hasSecondFactor } from "../queries/own-second-factor";
import { enrolSecondFactor } from "./enrol-second-factor";

const { officer, employerUser, act, at } = world();
const ON = "2026-11-22";
const PASSWORD = "laojian-demo-2026";

const codeOf = (secret: string, when = at(ON)) => new TOTP({ secret }).generate({ timestamp: when.getTime() });

/** Enrols this secret for whoever is signed in; answers what was given, to be changed by `over`. */
const enrol = (
  user: EmployerUser | Officer,
  secret: string,
  over: Partial<Parameters<typeof enrolSecondFactor>[1]>,
) => {
  const given = { offered: sealOffered(user.id, secret), current: PASSWORD, presentCode: "", code: codeOf(secret) };
  return act(user, ON, (ctx) => enrolSecondFactor(ctx, { ...given, ...over }));
};

const enrolments = (id: string) =>
  db()
    .select({ particulars: events.particulars })
    .from(events)
    .where(and(eq(events.act, "account.enrol"), eq(events.subjectId, id)));

describe("enrolSecondFactor", () => {
  it("is then asked of an employer's user who signs in, past others' failures too", async () => {
    const [user, secret] = [await employerUser("ltjz"), newTotpSecret()];
    expect(await hasSecondFactor(user)).toBe(false);
    await db().update(accounts).set({ secondFactorExempt: false }).where(eq(accounts.id, user.id));
    await enrol(user, secret, {});
    expect(await hasSecondFactor(user)).toBe(true);
    const [row] = await db().select().from(accounts).where(eq(accounts.id, user.id));
    expect(row?.totpSecret).not.toContain(secret);
    const signIn = (code: string, when: Date) =>
      provenAccount({ login: "ltjz", password: PASSWORD, code }, "192.0.2.1", when);
    expect(await signIn("", at(ON))).toBeNull();
    for (let guess = 0; guess < 20; guess += 1) {
      await provenAccount({ login: "ltjz", password: "guess" }, `198.51.100.${guess}`, at(ON));
    }
    const next = addHours(at(ON), 1 / 60);
    expect(await signIn(codeOf(secret, next), next)).toBe(user.id);
    expect((await enrolments(user.id)).map(({ particulars }) => particulars)).toEqual([{ replaced: false }]);
  });

  it("refuses a wrong password, a wrong code, and a secret that was offered to another", async () => {
    const [user, secret] = [await employerUser("xdcy"), newTotpSecret()];
    const wrong = enrol(user, secret, { current: "wrong" });
    await expect(wrong).rejects.toMatchObject({ fields: { current: "password_wrong" } });
    for (const over of [{ code: "000000" }, { offered: sealOffered((await officer("wangmin")).id, secret) }]) {
      await expect(enrol(user, secret, over)).rejects.toMatchObject({ fields: { code: "code_wrong" } });
    }
    expect(await hasSecondFactor(user)).toBe(false);
  });

  it("is replaced with the present code alone, which is not guessed without limit", async () => {
    const [inspector, first, second] = [await officer("wangmin"), newTotpSecret(), newTotpSecret()];
    await enrol(inspector, first, {});
    await db().update(accounts).set({ totpLastStep: null }).where(eq(accounts.id, inspector.id));
    await enrol(inspector, second, { presentCode: codeOf(first) });
    expect((await enrolments(inspector.id)).at(-1)?.particulars).toEqual({ replaced: true });
    await db().update(accounts).set({ totpLastStep: null }).where(eq(accounts.id, inspector.id));
    for (let guess = 0; guess < 20; guess += 1) {
      const guessed = enrol(inspector, first, { presentCode: codeOf(first) });
      await expect(guessed).rejects.toMatchObject({ fields: { presentCode: "code_wrong" } });
    }
    const late = enrol(inspector, first, { presentCode: codeOf(second) });
    await expect(late).rejects.toMatchObject({ reason: "asked_too_often" });
  });
});
