import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { activate } from "@/db/factories/accounts";
import { accounts, events } from "@/db/schema";
import { accountBehind } from "@/lib/auth/activation";
import { system } from "@/lib/auth/actor";
import { standingAccount, startSession } from "@/lib/auth/sessions";
import { provenAccount } from "@/lib/auth/sign-in";
import { now } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { transact } from "@/lib/workflow/transact";
import { verifyChain } from "@/lib/workflow/verify-chain";
import { reissueAdministrator } from "./reissue-administrator";

const { officer } = world();
const bin = fileURLToPath(new URL("../../bin/accounts-reissue.ts", import.meta.url));
const PASSWORD = "laojian-demo-2026";

/** The command as an operator runs it: its exit code and what it printed. */
function run(...given: string[]) {
  const args = ["--conditions=react-server", "--import", "tsx", bin, ...given];
  return promisify(execFile)(process.execPath, args, { env: process.env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  );
}

const tokenIn = (said: string): string => /token=(\S+)/.exec(said)?.[1] ?? "";
const signIn = (login: string) => provenAccount({ login, password: PASSWORD }, "192.0.2.77", now());
const reissues = () => db().select().from(events).where(eq(events.act, "account.reissue")).orderBy(desc(events.seq));

describe("accounts:reissue", () => {
  it("lets a security administrator in again who has lost everything, and the chain keeps it", async () => {
    const { id } = await officer("anquan");
    const session = await startSession(id, "", "");
    expect(await signIn("anquan")).toBe(id);
    const first = await run("AnQuan");
    expect(first.code).toBe(0);
    expect([await standingAccount(session), await signIn("anquan")]).toEqual([null, null]);
    const [row] = await db().select().from(accounts).where(eq(accounts.id, id));
    expect(row).toMatchObject({ passwordHash: null, totpSecret: null });
    const second = await run("anquan");
    expect(await accountBehind(tokenIn(first.said), now())).toBeUndefined();
    expect(await accountBehind(tokenIn(second.said), now())).toMatchObject({ login: "anquan" });
    await activate(tokenIn(second.said));
    expect(await accountBehind(tokenIn(second.said), now())).toBeUndefined();
    const kept = await reissues();
    expect(kept).toHaveLength(2);
    expect(kept[0]).toMatchObject({ actorKind: "system", subjectId: id });
    expect(JSON.stringify(kept)).not.toContain(tokenIn(second.said));
    expect(await verifyChain(db())).toMatchObject({ broken: null });
  });

  it("lets in nobody else: another post, one who has left, one who never was", async () => {
    const before = (await reissues()).length;
    await db().update(accounts).set({ disabledAt: now() }).where(eq(accounts.login, "shenji"));
    for (const login of ["daduizhang", "shenji", "ltjz", "nobody"]) {
      const asked = transact(system, now(), (ctx) => reissueAdministrator(ctx, login));
      await expect(asked, login).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await run("daduizhang")).toMatchObject({
      code: 1,
      said: expect.stringContaining("has the login daduizhang"),
    });
    expect(await reissues()).toHaveLength(before);
    expect(await signIn("daduizhang")).toBe((await officer("daduizhang")).id);
  });

  it("asks whose", async () => {
    expect(await run()).toMatchObject({ code: 1, said: expect.stringContaining("whose link?") });
  });
});
