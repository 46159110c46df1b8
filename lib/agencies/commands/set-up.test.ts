import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accounts, events, organs, regions } from "@/db/schema";
import { shownLinks } from "@/lib/auth/activation";
import { publicVisitor } from "@/lib/auth/actor";
import { forgetEnv } from "@/lib/env";
import { sha256 } from "@/lib/kernel/cipher";
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

const run = (over: Record<string, unknown> = {}) =>
  act(publicVisitor, DAY, (ctx) => setUp(ctx, SetUpInput.parse(given(over))));

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
    await expect(run()).rejects.toMatchObject({ code: "not_found" });
    process.env.LAOJIAN_MODE = "production";
    forgetEnv();
    expect(await isSetupOpen()).toBe(true);
  });

  it("is won by one of several posts at once: three accounts, three links, two organs; then it is over", async () => {
    const posts = [1, 2, 3, 4].map((n) => run({ auditor: { login: `audit${n}`, name: "丙某" } }));
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
    await expect(run()).rejects.toMatchObject({ code: "not_found" });
    expect(await db().select().from(events).where(eq(events.act, "setup.complete"))).toHaveLength(1);
  });
});
