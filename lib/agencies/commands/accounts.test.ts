import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accountRow, activate, anAccount, codeAt, organ, PASSWORD, secret, tokenFor } from "@/db/factories/accounts";
import { activationLinks, employers, events, inspectorCertificates } from "@/db/schema";
import { LINK_HOURS, sealOffered, shownLinks } from "@/lib/auth/activation";
import { standingAccount, startSession } from "@/lib/auth/sessions";
import { provenAccount } from "@/lib/auth/sign-in";
import { addHours } from "@/lib/kernel/clock";
import { employerId, world } from "@/lib/testing/world";
import { accountList } from "../queries/accounts";
import { changePassword, endOwnSessions } from "./own-account";

const { officer, act, at } = world();

const DAY = "2026-11-22";

const actsOn = async (id: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id))).map((event) => event.act);

describe("createAccount", () => {
  it("stores account, certificate and a link of which only the hash is kept", async () => {
    const { id, administrator } = await anAccount({ email: "shi@example.cn" });
    expect(await accountRow(id)).toMatchObject({ role: "inspector", passwordHash: null, email: "shi@example.cn" });
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
    const { id, administrator } = await anAccount();
    expect(await shownLinks(administrator.id, at(DAY), id)).toHaveLength(1);
    expect(await shownLinks((await officer("anquan")).id, at(DAY), id)).toEqual([]);
    expect(await shownLinks(administrator.id, addHours(at(DAY), 0.3), id)).toEqual([]);
  });

  it("refuses another post, the three posts, another region's organ, a taken login and certificate", async () => {
    await expect(anAccount({}, "anquan")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(anAccount({ role: "auditor" })).rejects.toMatchObject({ reason: "one_of_three" });
    const foreign = anAccount({ organId: await organ("YLX-JC") });
    await expect(foreign).rejects.toMatchObject({ fields: { organId: "organ_not_yours" } });
    await expect(anAccount({ login: "WangMin" })).rejects.toMatchObject({ fields: { login: "login_taken" } });
    const taken = anAccount({ certificateNumber: "示监证0002" });
    await expect(taken).rejects.toMatchObject({ fields: { certificateNumber: "certificate_taken" } });
    const principal = anAccount({ isPrincipal: true });
    await expect(principal).rejects.toMatchObject({ fields: { isPrincipal: "principal_needs_head" } });
  });
});

describe("activateAccount", () => {
  it("sets the password and enrols the second factor; both are then needed, and the link is used up", async () => {
    const { id, login, administrator } = await anAccount();
    const token = await tokenFor(administrator, id);
    await activate(token);
    expect(await accountRow(id)).toMatchObject({ totpSecret: expect.not.stringContaining(secret) });
    const given = { login, password: PASSWORD };
    expect(await provenAccount(given, "192.0.2.9", at(DAY))).toBeNull();
    const next = addHours(at(DAY), 1 / 60);
    expect(await provenAccount({ ...given, code: codeAt(next) }, "192.0.2.9", next)).toBe(id);
    await expect(activate(token)).rejects.toMatchObject({ reason: "link_ended" });
    expect(await actsOn(id)).toContain("account.activate");
  });

  it("lets one of two activations at once win", async () => {
    const { id, administrator } = await anAccount();
    const token = await tokenFor(administrator, id);
    const outcomes = await Promise.allSettled([activate(token), activate(token)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("refuses an expired link, a wrong code, no code, a secret that the page did not offer, and poor passwords", async () => {
    const { id, login, administrator } = await anAccount();
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

  it("takes the right password though others guessed at the public login, and says when it was asked too often", async () => {
    const [inspector, given] = [await officer("guoqi"), { password: PASSWORD, again: PASSWORD }];
    const change = (current: string) => act(inspector, DAY, (ctx) => changePassword(ctx, { current, ...given }));
    const guess = { login: "guoqi", password: "guess" };
    for (let time = 0; time < 21; time += 1) await provenAccount(guess, `192.0.2.${time}`, at(DAY));
    await change("laojian-demo-2026");
    for (let time = 0; time < 20; time += 1) await expect(change("guess")).rejects.toMatchObject({ code: "invalid" });
    await expect(change(PASSWORD)).rejects.toMatchObject({ reason: "asked_too_often" });
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

  it("follows an employer that moves into another region, with its users", async () => {
    const [xitong, employer] = [await officer("xitong"), await employerId("91990101MA0H00010Q")];
    const logins = async () => (await accountList(xitong, { q: "ltjz" })).rows.map((each) => each.login);
    const move = (regionCode: string) => db().update(employers).set({ regionCode }).where(eq(employers.id, employer));
    expect(await logins()).toEqual(["ltjz"]);
    await move("990202");
    expect(await logins()).toEqual([]);
    await move("990101");
    expect(await logins()).toEqual(["ltjz"]);
  });
});
