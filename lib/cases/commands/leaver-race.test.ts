import { and, eq, isNull, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accountRow, activate, anAccount, tokenFor } from "@/db/factories/accounts";
import { aCase } from "@/db/factories/cases";
import { caseOfficers } from "@/db/schema";
import { disableAccount } from "@/lib/agencies/commands/end-account";
import { world } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";
import { assignCase } from "./assign-case";

const { officer, employerId, act } = world();

const DAY = "2026-11-23";

/** Runs one command and, before it is committed, begins the other: it has come to a lock or to its end. */
async function meet(one: (between: () => Promise<void>) => Promise<unknown>, other: () => Promise<unknown>) {
  let later: Promise<unknown> = Promise.resolve();
  const first = await one(async () => {
    let hasEnded = false;
    later = other().finally(() => {
      hasEnded = true;
    });
    later.catch(() => undefined);
    for (let waits = 0; waits === 0 && !hasEnded; ) {
      const [row] = await db().execute<{ n: number }>(sql`select count(*)::int as n from pg_locks where not granted`);
      waits = row?.n ?? 0;
    }
  }).then(
    () => "done",
    () => "refused",
  );
  return { first, later };
}

async function aLeaver() {
  const leader = await officer("daduizhang");
  const { id: leadId } = await officer("wangmin");
  const { id, administrator } = await anAccount();
  await activate(await tokenFor(administrator, id));
  const kase = await aCase(leader, DAY, await employerId("91990101MA0H00010Q"));
  const { version } = await accountRow(id);
  const pair = { id: kase.id, version: 1, leadId, secondId: id };
  return {
    assign: (after: (ctx: Context) => Promise<void>) =>
      act(leader, DAY, async (ctx) => {
        await assignCase(ctx, pair);
        await after(ctx);
      }),
    disable: (after: (ctx: Context) => Promise<void>) =>
      act(administrator, DAY, async (ctx) => {
        await disableAccount(ctx, { id, version });
        await after(ctx);
      }),
    holds: () => db().$count(caseOfficers, and(eq(caseOfficers.caseId, kase.id), isNull(caseOfficers.until))),
  };
}

const nothing = async () => undefined;

describe("a case is assigned while an account ends", () => {
  it("T08: whoever was assigned first keeps the account", async () => {
    const { assign, disable, holds } = await aLeaver();
    const { first, later } = await meet(assign, () => disable(nothing));
    expect(first).toBe("done");
    await expect(later).rejects.toMatchObject({ reason: "holds_open_cases" });
    expect(await holds()).toBe(2);
  });

  it("T08: whoever left first gets no case", async () => {
    const { assign, disable, holds } = await aLeaver();
    const { first, later } = await meet(disable, () => assign(nothing));
    expect(first).toBe("done");
    await expect(later).rejects.toMatchObject({ fields: { secondId: "certificate_not_valid" } });
    expect(await holds()).toBe(0);
  });
});
