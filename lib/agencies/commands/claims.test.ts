import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accounts, documents, events, idempotencyKeys, organs } from "@/db/schema";
import { type EmployerUser, publicVisitor } from "@/lib/auth/actor";
import { actorOfAccount } from "@/lib/auth/sessions";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { RegisterAccountInput } from "../input";
import { ownClaim, waitingClaims } from "../queries/claims";
import { claimByPaper } from "./claim-by-paper";
import { decideClaim } from "./decide-claim";
import { claimEmployer, registerAccount } from "./register-account";

const { officer, employerId, act, at } = world();

const DAY = "2026-11-22";
const CODE = "91990101MA0H00010Q";
let made = 0;

async function registered(creditCode = CODE, address = `192.0.2.${made}`): Promise<EmployerUser> {
  made += 1;
  const login = `danwei${made}`;
  const input = RegisterAccountInput.parse({
    login,
    name: "经办人",
    phone: "13800138000",
    creditCode,
    password: "a long enough phrase",
    again: "a long enough phrase",
  });
  await act(publicVisitor, DAY, (ctx) => registerAccount(ctx, input, address));
  return actorBy(login);
}

async function actorBy(login: string): Promise<EmployerUser> {
  const [row] = await db().select({ id: accounts.id }).from(accounts).where(eq(accounts.login, login));
  const actor = row ? await actorOfAccount(row.id) : null;
  if (actor?.kind !== "employer") throw new Error(`no user ${login}`);
  return actor;
}

const decide = async (by: string, id: string, decision: "confirm" | "refuse", reason = "") => {
  const [row] = await db().select({ version: accounts.version }).from(accounts).where(eq(accounts.id, id));
  return act(await officer(by), DAY, (ctx) => decideClaim(ctx, { id, version: row?.version ?? 0, decision, reason }));
};

describe("registerAccount", () => {
  it("makes an account that speaks for nobody, its phone sealed", async () => {
    const user = await registered();
    expect(user.employerId).toBeNull();
    const [row] = await db().select().from(accounts).where(eq(accounts.id, user.id));
    expect(row).toMatchObject({ claimedCreditCode: CODE, employerId: null, kind: "employer" });
    expect(JSON.stringify(row)).not.toContain("13800138000");
    expect(JSON.stringify(await db().select().from(idempotencyKeys))).not.toContain("phrase");
  });

  it("refuses a code with a wrong check digit, a taken login, and the eleventh from one address", async () => {
    await expect(registered("91990101MA0H00010R")).rejects.toMatchObject({ fields: { creditCode: "CHECK" } });
    made -= 1;
    await expect(registered()).resolves.toBeDefined();
    made -= 1;
    await expect(registered()).rejects.toMatchObject({ fields: { login: "login_taken" } });
    for (let time = 0; time < 10; time += 1) await registered(CODE, "198.51.100.9");
    await expect(registered(CODE, "198.51.100.9")).rejects.toMatchObject({ reason: "asked_too_often" });
  });
});

describe("decideClaim", () => {
  it("lets an inspector of the region confirm, and the user then speaks for the employer", async () => {
    const user = await registered();
    await decide("lizhe", user.id, "confirm");
    expect((await actorBy(user.login)).employerId).toBe(await employerId(CODE));
    const told = await db().select().from(events).where(eq(events.subjectId, user.id));
    expect(told.at(-1)).toMatchObject({
      act: "account.confirmClaim",
      about: expect.arrayContaining([await employerId(CODE)]),
    });
    await expect(decide("lizhe", user.id, "confirm")).rejects.toMatchObject({ code: "not_found" });
  });

  it("lets a refusal be read and another code be claimed", async () => {
    const user = await registered();
    await decide("daduizhang", user.id, "refuse", "电话核实，单位未授权。");
    expect(await ownClaim(user)).toMatchObject({ refusal: "电话核实，单位未授权。", confirmedAt: null });
    expect((await waitingClaims(await officer("lizhe"))).rows.map((claim) => claim.id)).not.toContain(user.id);
    await act(user, DAY, (ctx) => claimEmployer(ctx, { creditCode: "91990101MA0H00029M" }));
    expect(await ownClaim(user)).toMatchObject({ refusal: null, creditCode: "91990101MA0H00029M" });
    expect((await waitingClaims(await officer("lizhe"))).rows.map((claim) => claim.id)).toContain(user.id);
  });

  it("is not found from another region, not one's post for an administrator, and needs the employer registered", async () => {
    const user = await registered();
    await expect(decide("ylxjiancha", user.id, "confirm")).rejects.toMatchObject({ code: "not_found" });
    await expect(decide("xitong", user.id, "confirm")).rejects.toMatchObject({ reason: "not_your_post" });
    const unknown = await registered("91990101MA0H009917");
    expect((await waitingClaims(await officer("wangmin"))).rows.map((claim) => claim.id)).toContain(unknown.id);
    const confirm = decide("wangmin", unknown.id, "confirm");
    await expect(confirm).rejects.toMatchObject({ reason: "employer_not_in_register" });
  });

  it("masks the phone in the list", async () => {
    await registered();
    const claims = JSON.stringify(await waitingClaims(await officer("lizhe")));
    expect(claims).toContain("138****8000");
    expect(claims).not.toContain("13800138000");
  });
});

describe("claimByPaper", () => {
  async function paper(creditCode: string, paperKey: string, verifyCode: string) {
    const [organ] = await db().select({ id: organs.id }).from(organs).where(eq(organs.code, "SFQ-RSJ"));
    const file = newId();
    await db()
      .insert(documents)
      .values({
        paperKey,
        title: "",
        organId: organ?.id ?? "",
        regionCode: "990101",
        subjectKind: "case",
        subjectId: file,
        fileKind: "case",
        fileId: file,
        employerId: await employerId(creditCode),
        issuedOn: DAY,
        issuedAt: at(DAY),
        verifyCode,
        input: {},
        bytes: Buffer.from(""),
        sha256: "",
        pages: 1,
      });
  }
  const claim = (user: EmployerUser, code: string) => act(user, DAY, (ctx) => claimByPaper(ctx, { code }));

  it("confirms whoever types the code of a paper addressed to the employer, with spaces and small letters", async () => {
    await paper(CODE, "rectification-order", "ABCDEFGH3467");
    const user = await registered();
    await claim(user, "abcd efgh-3467");
    expect((await actorBy(user.login)).employerId).toBe(await employerId(CODE));
  });

  it("refuses an unknown code, a paper of the file that is not addressed to it, and another employer's paper", async () => {
    await paper(CODE, "case-opening-approval", "ABCDEFGH3468");
    await paper("91990101MA0H00029M", "rectification-order", "ABCDEFGH3469");
    const user = await registered();
    await expect(claim(user, "ABCDEFGH9999")).rejects.toMatchObject({ fields: { code: "paper_unknown" } });
    await expect(claim(user, "ABCDEFGH3468")).rejects.toMatchObject({ fields: { code: "paper_unknown" } });
    await expect(claim(user, "ABCDEFGH3469")).rejects.toMatchObject({ fields: { code: "paper_of_another" } });
    expect((await actorBy(user.login)).employerId).toBeNull();
  });

  it("stops guessing after ten tries an hour", async () => {
    const user = await registered();
    for (let guess = 0; guess < 10; guess += 1) await claim(user, `GUESSGUESS${guess}`).catch(() => undefined);
    await expect(claim(user, "ABCDEFGH3467")).rejects.toMatchObject({ reason: "asked_too_often" });
  });
});
