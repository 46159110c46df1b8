import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accounts, events, organs, regions, signInAttempts } from "@/db/schema";
import { shownLinks } from "@/lib/auth/activation";
import { publicVisitor } from "@/lib/auth/actor";
import { setupCode } from "@/lib/auth/setup-code";
import { forgetEnv } from "@/lib/env";
import { sha256 } from "@/lib/kernel/cipher";
import { announceSetup } from "@/lib/setup-announcement";
import { bareProduction } from "@/lib/testing/bare-production";
import { act, at } from "@/lib/testing/world";
import { SetUpInput } from "../input";
import { isSetupOpen } from "../queries/setup";
import { setUp } from "./set-up";

const DAY = "2026-11-22";
const RECEIPT = "a receipt that the page made up";

bareProduction();

const given = (over: Record<string, unknown> = {}) => ({
  receipt: RECEIPT,
  setupCode: setupCode(),
  regionCode: "990103",
  regionName: "新设区",
  bureauName: "新设区人力资源和社会保障局",
  bodyName: "新设区劳动保障监察大队",
  numberPrefix: "新人社监",
  address: "新设区人民路1号",
  postcode: "000009",
  phone: "0999-5550009",
  governmentName: "新设区人民政府",
  courtName: "新设区人民法院",
  administrator: { login: "admin1", name: "甲某" },
  securityAdministrator: { login: "secure1", name: "乙某" },
  auditor: { login: "audit1", name: "丙某" },
  ...over,
});

const run = (over: Record<string, unknown> = {}, address = "192.0.2.1") =>
  act(publicVisitor, DAY, (ctx) => setUp(ctx, SetUpInput.parse(given(over)), address));

async function announced(): Promise<string> {
  const said: string[] = [];
  await announceSetup((words) => said.push(words));
  return said.join("\n");
}

describe("setUp", () => {
  it("wants three different people", () => {
    const faults = (over: Record<string, unknown>) =>
      SetUpInput.safeParse(given(over)).error?.issues.map((issue) => issue.path.join("."));
    expect(faults({ auditor: { login: "ADMIN1", name: "丙某" } })).toEqual(["auditor.login"]);
    expect(faults({ securityAdministrator: { login: "secure1", name: "甲某" } })).toEqual([
      "securityAdministrator.name",
    ]);
  });

  it("does not exist in a demo", async () => {
    process.env.LAOJIAN_MODE = "demo";
    forgetEnv();
    expect(await isSetupOpen()).toBe(false);
    expect(await announced()).toBe("");
    await expect(run()).rejects.toMatchObject({ code: "not_found" });
    process.env.LAOJIAN_MODE = "production";
    forgetEnv();
    expect(await isSetupOpen()).toBe(true);
  });

  it("T26: belongs to whoever knows the code of this installation that its start printed, and is not guessed", async () => {
    const told = await announced();
    expect(told).toContain("https://laojian.example.cn/setup");
    const code = /[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}/.exec(told)?.[0] ?? "";
    expect(code).toBe(setupCode());
    const wrong = { code: "invalid", fields: { setupCode: "setup_code_wrong" } };
    await expect(run({ setupCode: "AAAA-AAAA-AAAA-AAAA" })).rejects.toMatchObject(wrong);
    const secret = process.env.LAOJIAN_SECRET;
    process.env.LAOJIAN_SECRET = "the secret of another installation altogether";
    forgetEnv();
    await expect(run({ setupCode: code })).rejects.toMatchObject(wrong);
    process.env.LAOJIAN_SECRET = secret;
    forgetEnv();
    expect(await db().$count(accounts)).toBe(0);
    const tooOften = { code: "refused", reason: "asked_too_often" };
    for (let tried = 0; tried < 20; tried += 1) await run({ setupCode: "x" }, "192.0.2.2").catch(() => undefined);
    await expect(run({ setupCode: code }, "192.0.2.2")).rejects.toMatchObject(tooOften);
    const rows = JSON.stringify([await db().select().from(events), await db().select().from(signInAttempts)]);
    expect(rows).not.toContain(code);
  });

  it("is won by one of several posts at once: three accounts, three links, two organs; then it is over", async () => {
    const typed = setupCode().replaceAll("-", " ").toLowerCase();
    const posts = [1, 2, 3, 4].map((n) => run({ setupCode: typed, auditor: { login: `audit${n}`, name: "丙某" } }));
    const outcomes = await Promise.allSettled(posts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const people = await db().select().from(accounts).orderBy(asc(accounts.role));
    expect(people.map(({ role, secondFactorExempt }) => [role, secondFactorExempt])).toEqual([
      ["administrator", false],
      ["security_administrator", false],
      ["auditor", false],
    ]);
    expect(await db().select().from(organs)).toHaveLength(2);
    expect((await db().select().from(regions).orderBy(asc(regions.code))).map(({ code }) => code)).toEqual([
      "99",
      "9901",
      "990103",
    ]);
    expect(await shownLinks(sha256(RECEIPT), at(DAY))).toHaveLength(3);
    expect(await shownLinks(sha256("another receipt, made up later"), at(DAY))).toEqual([]);
    expect(await isSetupOpen()).toBe(false);
    expect(await announced()).toBe("");
    await expect(run()).rejects.toMatchObject({ code: "not_found" });
    expect(await db().select().from(events).where(eq(events.act, "setup.complete"))).toHaveLength(1);
  });
});
