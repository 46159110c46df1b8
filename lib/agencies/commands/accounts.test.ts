import { eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { db } from "@/db/client";
import { anOpenedCase } from "@/db/factories/complaints";
import { accounts, activationLinks, caseOfficers, events, inspectorCertificates, organs } from "@/db/schema";
import { LINK_HOURS, sealOffered, shownLinks } from "@/lib/auth/activation";
import { type Officer, publicVisitor } from "@/lib/auth/actor";
import { newTotpSecret } from "@/lib/auth/second-factor";
import { actorOfAccount, standingAccount, startSession } from "@/lib/auth/sessions";
import { provenAccount } from "@/lib/auth/sign-in";
import { addHours } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { CreateAccountInput } from "../input";
import { accountFile, accountList } from "../queries/accounts";
import { activateAccount } from "./activate-account";
import { changeRole } from "./change-role";
import { createAccount } from "./create-account";
import { editAccount } from "./edit-account";
import { disableAccount, restoreAccount } from "./end-account";
import { changePassword, endOwnSessions } from "./own-account";
import { reissueLink, resetAccount } from "./reset-account";

const { officer, employerId, act, at } = world();

const DAY = "2026-11-22";
const PASSWORD = "correct horse battery";
let made = 0;

async function organ(code: string): Promise<string> {
  const [row] = await db().select({ id: organs.id }).from(organs).where(eq(organs.code, code));
  return row?.id ?? "";
}

async function entry(over: Partial<z.input<typeof CreateAccountInput>> = {}) {
  made += 1;
  return CreateAccountInput.parse({
    login: `staff${made}`,
    name: "欧阳·试",
    organId: await organ("SFQ-JC"),
    role: "inspector",
    email: "",
    isPrincipal: false,
    hasLegalQualification: false,
    certificateNumber: `试证${made}`,
    validFrom: "2026-01-01",
    validTo: "2028-12-31",
    ...over,
  });
}

const create = async (over: Partial<z.input<typeof CreateAccountInput>> = {}, by = "xitong") => {
  const [administrator, input] = [await officer(by), await entry(over)];
  const { id } = await act(administrator, DAY, (ctx) => createAccount(ctx, input));
  return { id, login: input.login, administrator };
};

const row = async (id: string) => {
  const [account] = await db().select().from(accounts).where(eq(accounts.id, id));
  if (!account) throw new Error("no such account");
  return account;
};

const tokenFor = async (viewer: Officer, id: string) =>
  (await shownLinks(viewer.id, at(DAY), id))[0]?.url.split("token=")[1] ?? "";

const secret = newTotpSecret();
const codeAt = (on: Date) => new TOTP({ secret }).generate({ timestamp: on.getTime() });
const activate = (token: string, over: Partial<{ password: string; code: string; offered: string }> = {}, on = DAY) =>
  act(publicVisitor, on, (ctx) =>
    activateAccount(ctx, {
      token,
      offered: sealOffered(token, secret),
      password: PASSWORD,
      again: PASSWORD,
      code: codeAt(at(on)),
      ...over,
    }),
  );

const actsOn = async (id: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id))).map((event) => event.act);

describe("createAccount", () => {
  it("stores account, certificate and a link of which only the hash is kept", async () => {
    const { id, administrator } = await create({ email: "shi@example.cn" });
    expect(await row(id)).toMatchObject({ role: "inspector", passwordHash: null, email: "shi@example.cn" });
    expect(await db().select().from(inspectorCertificates).where(eq(inspectorCertificates.accountId, id))).toHaveLength(
      1,
    );
    const token = await tokenFor(administrator, id);
    expect(token.length).toBeGreaterThan(40);
    const kept = JSON.stringify([await db().select().from(activationLinks), await db().select().from(events)]);
    expect(kept).not.toContain(token);
    expect(await actsOn(id)).toEqual(["account.create"]);
  });

  it("shows the link to its issuer only, and for a quarter of an hour", async () => {
    const { id, administrator } = await create();
    expect(await shownLinks(administrator.id, at(DAY), id)).toHaveLength(1);
    expect(await shownLinks((await officer("anquan")).id, at(DAY), id)).toEqual([]);
    expect(await shownLinks(administrator.id, addHours(at(DAY), 0.3), id)).toEqual([]);
  });

  it("refuses another post, the three posts, another region's organ, a taken login and certificate", async () => {
    await expect(create({}, "anquan")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(create({ role: "auditor" })).rejects.toMatchObject({ reason: "one_of_three" });
    const foreign = create({ organId: await organ("YLX-JC") });
    await expect(foreign).rejects.toMatchObject({ fields: { organId: "organ_not_yours" } });
    await expect(create({ login: "WangMin" })).rejects.toMatchObject({ fields: { login: "login_taken" } });
    const taken = create({ certificateNumber: "示监证0002" });
    await expect(taken).rejects.toMatchObject({ fields: { certificateNumber: "certificate_taken" } });
    const principal = create({ isPrincipal: true });
    await expect(principal).rejects.toMatchObject({ fields: { isPrincipal: "principal_needs_head" } });
  });
});

describe("activateAccount", () => {
  it("sets the password and enrols the second factor; both are then needed, and the link is used up", async () => {
    const { id, login, administrator } = await create();
    const token = await tokenFor(administrator, id);
    await activate(token);
    expect(await row(id)).toMatchObject({ totpSecret: expect.not.stringContaining(secret) });
    const given = { login, password: PASSWORD };
    expect(await provenAccount(given, "192.0.2.9", at(DAY))).toBeNull();
    const next = new Date(at(DAY).getTime() + 60_000);
    expect(await provenAccount({ ...given, code: codeAt(next) }, "192.0.2.9", next)).toBe(id);
    await expect(activate(token)).rejects.toMatchObject({ reason: "link_ended" });
    expect(await actsOn(id)).toContain("account.activate");
  });

  it("lets one of two activations at once win", async () => {
    const { id, administrator } = await create();
    const token = await tokenFor(administrator, id);
    const outcomes = await Promise.allSettled([activate(token), activate(token)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("refuses an expired link, a wrong code, no code, a secret that the page did not offer, and poor passwords", async () => {
    const { id, login, administrator } = await create();
    const token = await tokenFor(administrator, id);
    expect(LINK_HOURS).toBe(72);
    await expect(activate(token, {}, "2026-11-25")).rejects.toMatchObject({ reason: "link_ended" });
    await expect(activate(token, { code: "000000" })).rejects.toMatchObject({ fields: { code: "code_wrong" } });
    await expect(activate(token, { code: "" })).rejects.toMatchObject({ fields: { code: "code_wrong" } });
    const foreign = activate(token, { offered: sealOffered(`${token}x`, secret) });
    await expect(foreign).rejects.toMatchObject({ fields: { code: "code_wrong" } });
    await expect(activate(token, { password: "short" })).rejects.toMatchObject({
      fields: { password: "password_short" },
    });
    const asLogin = activate(token, { password: `${login}${login}` });
    await expect(asLogin).rejects.toMatchObject({ fields: { password: "password_is_login" } });
    await activate(token);
  });
});

describe("ending rights", () => {
  const session = (id: string) => startSession(id, "", "");

  it("T25: a changed post or organ, disabling and resetting end every session with the act", async () => {
    const { id, administrator } = await create();
    await activate(await tokenFor(administrator, id));
    const security = await officer("anquan");
    const file = { ...(await entry()), certificateNumber: "", validFrom: "", validTo: "" };
    const { login: _login, role: _role, ...post } = file;
    const steps = [
      () =>
        act(security, DAY, async (ctx) => changeRole(ctx, { ...(await at_(id)), role: "assistant", reason: "调岗" })),
      () =>
        act(administrator, DAY, async (ctx) =>
          editAccount(ctx, { ...(await at_(id)), ...post, organId: await organ("SFQ-RSJ") }),
        ),
      () => act(security, DAY, async (ctx) => resetAccount(ctx, await at_(id))),
      () => act(administrator, DAY, async (ctx) => disableAccount(ctx, await at_(id))),
    ];
    for (const step of steps) {
      const token = await session(id);
      expect(await standingAccount(token)).toBe(id);
      await step();
      expect(await standingAccount(token)).toBeNull();
    }
    expect(await actorOfAccount(id)).toBeNull();
    expect(await row(id)).toMatchObject({ role: "assistant", passwordHash: null, totpSecret: null });
    expect(
      (await db().select().from(inspectorCertificates).where(eq(inspectorCertificates.accountId, id))).length,
    ).toBe(0);
    await act(administrator, DAY, async (ctx) => restoreAccount(ctx, await at_(id)));
    expect(await tokenFor(administrator, id)).not.toBe("");
  });

  const at_ = async (id: string) => ({ id, version: (await row(id)).version });

  it("keeps a leaver's account until the open cases are moved, and shows which they are", async () => {
    const { id, administrator } = await create();
    const kase = await anOpenedCase(await officer("daduizhang"), "2026-11-16", await employerId("91990101MA0H00010Q"));
    await db()
      .insert(caseOfficers)
      .values({ caseId: kase.id, accountId: id, part: "lead", certificateNumber: "试", since: "2026-11-16" });
    const file = await accountFile(administrator, id);
    expect(file?.openCases.map((each) => each.id)).toEqual([kase.id]);
    const disable = () => act(administrator, DAY, async (ctx) => disableAccount(ctx, await at_(id)));
    await expect(disable()).rejects.toMatchObject({ reason: "holds_open_cases" });
    await db().update(caseOfficers).set({ until: DAY }).where(eq(caseOfficers.accountId, id));
    await disable();
    expect((await row(id)).disabledAt).not.toBeNull();
  });

  it("reissues a link that was never used; the one before ends", async () => {
    const { id, administrator } = await create();
    const first = await tokenFor(administrator, id);
    await act(await officer("anquan"), DAY, async (ctx) => reissueLink(ctx, await at_(id)));
    await expect(activate(first)).rejects.toMatchObject({ reason: "link_ended" });
    await activate(await tokenFor(await officer("anquan"), id));
    const again = act(administrator, DAY, async (ctx) => reissueLink(ctx, await at_(id)));
    await expect(again).rejects.toMatchObject({ reason: "already_activated" });
  });

  it("is stale when another changed the account, and not found outside the region", async () => {
    const { id, administrator } = await create();
    const stale = act(administrator, DAY, (ctx) => disableAccount(ctx, { id, version: 99 }));
    await expect(stale).rejects.toMatchObject({ code: "stale" });
    const foreign = (await officer("ylxdaduizhang")).id;
    const outside = act(administrator, DAY, (ctx) => disableAccount(ctx, { id: foreign, version: 1 }));
    await expect(outside).rejects.toMatchObject({ code: "not_found" });
    expect(await accountFile(administrator, foreign)).toBeUndefined();
  });
});

describe("one's own account", () => {
  it("changes the password with the present one, and ends every session", async () => {
    const inspector = await officer("wangmin");
    const token = await startSession(inspector.id, "", "");
    const change = (current: string, password = PASSWORD) =>
      act(inspector, DAY, (ctx) => changePassword(ctx, { current, password, again: password }));
    await expect(change("wrong")).rejects.toMatchObject({ fields: { current: "password_wrong" } });
    const common = change("laojian-demo-2026", "passwordpassword");
    await expect(common).rejects.toMatchObject({ fields: { password: "password_common" } });
    expect(await standingAccount(token)).toBe(inspector.id);
    await change("laojian-demo-2026");
    expect(await standingAccount(token)).toBeNull();
    expect(await provenAccount({ login: "wangmin", password: PASSWORD }, "192.0.2.7", at(DAY))).toBe(inspector.id);
  });

  it("signs out everywhere, and nobody else", async () => {
    const [inspector, other] = [await officer("lizhe"), await officer("guoqi")];
    const tokens = [await startSession(inspector.id, "", ""), await startSession(other.id, "", "")] as const;
    await act(inspector, DAY, (ctx) => endOwnSessions(ctx));
    expect(await standingAccount(tokens[0])).toBeNull();
    expect(await standingAccount(tokens[1])).toBe(other.id);
  });
});

describe("accountList", () => {
  it("shows the region's accounts to the three posts and nothing to the rest", async () => {
    const logins = async (login: string, q: string) =>
      (await accountList(await officer(login), { q })).rows.map((each) => each.login);
    expect(await logins("xitong", "wangmin")).toEqual(["wangmin"]);
    expect(await logins("shenji", "王敏")).toEqual(["wangmin"]);
    expect(await logins("xitong", "ylx")).toEqual([]);
    expect(await logins("wangmin", "wangmin")).toEqual([]);
    expect(await logins("xitong", "%")).toEqual([]);
  });
});
