import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accountEntry, accountRow, activate, anAccount, organ, tokenFor } from "@/db/factories/accounts";
import { anOpenedCase } from "@/db/factories/complaints";
import { aProposedVisit } from "@/db/factories/patrols";
import { caseOfficers, inspectorCertificates, patrolVisits } from "@/db/schema";
import { actorOfAccount, standingAccount, startSession } from "@/lib/auth/sessions";
import { world } from "@/lib/testing/world";
import { accountFile } from "../queries/accounts";
import { changeRole } from "./change-role";
import { editAccount } from "./edit-account";
import { disableAccount, restoreAccount } from "./end-account";
import { reissueLink, resetAccount } from "./reset-account";

const { officer, employerId, act } = world();

const DAY = "2026-11-22";

describe("ending rights", () => {
  const session = (id: string) => startSession(id, "", "");

  it("T25: a changed post or organ, disabling and resetting end every session with the act", async () => {
    const { id, administrator } = await anAccount();
    await activate(await tokenFor(administrator, id));
    const security = await officer("anquan");
    const file = { ...(await accountEntry()), certificateNumber: "", validFrom: "", validTo: "" };
    const { login: _login, role: _role, ...post } = file;
    const steps = [
      () =>
        act(security, DAY, async (ctx) =>
          changeRole(ctx, { ...(await standing(id)), role: "assistant", reason: "调岗" }),
        ),
      () =>
        act(administrator, DAY, async (ctx) =>
          editAccount(ctx, { ...(await standing(id)), ...post, organId: await organ("SFQ-RSJ") }),
        ),
      () => act(security, DAY, async (ctx) => resetAccount(ctx, await standing(id))),
      () => act(administrator, DAY, async (ctx) => disableAccount(ctx, await standing(id))),
    ];
    for (const step of steps) {
      const token = await session(id);
      expect(await standingAccount(token)).toBe(id);
      await step();
      expect(await standingAccount(token)).toBeNull();
    }
    expect(await actorOfAccount(id)).toBeNull();
    expect(await accountRow(id)).toMatchObject({ role: "assistant", passwordHash: null, totpSecret: null });
    const certificates = await db()
      .select({ withdrawnOn: inspectorCertificates.withdrawnOn })
      .from(inspectorCertificates)
      .where(eq(inspectorCertificates.accountId, id));
    expect(certificates).toEqual([{ withdrawnOn: DAY }]);
    await act(administrator, DAY, async (ctx) => restoreAccount(ctx, await standing(id)));
    expect(await tokenFor(administrator, id)).not.toBe("");
  });

  const standing = async (id: string) => ({ id, version: (await accountRow(id)).version });

  it("keeps a leaver's account until the open cases are moved, and shows which they are", async () => {
    const { id, administrator } = await anAccount();
    const kase = await anOpenedCase(await officer("daduizhang"), "2026-11-16", await employerId("91990101MA0H00010Q"));
    await db()
      .insert(caseOfficers)
      .values({ caseId: kase.id, accountId: id, part: "lead", certificateNumber: "试", since: "2026-11-16" });
    const file = await accountFile(administrator, id);
    expect(file?.openCases).toMatchObject([{ id: kase.id, leaders: "周建平" }]);
    const disable = () => act(administrator, DAY, async (ctx) => disableAccount(ctx, await standing(id)));
    await expect(disable()).rejects.toMatchObject({ reason: "holds_open_cases" });
    await db().update(caseOfficers).set({ until: DAY }).where(eq(caseOfficers.accountId, id));
    await disable();
    expect((await accountRow(id)).disabledAt).not.toBeNull();
  });

  it("keeps it until the visits are made or called off, and shows which they are", async () => {
    const { id, administrator } = await anAccount();
    const visit = await aProposedVisit("2026-11-16");
    await db().update(patrolVisits).set({ secondId: id }).where(eq(patrolVisits.id, visit.id));
    const file = await accountFile(administrator, id);
    expect(file?.openVisits).toMatchObject([{ id: visit.id, part: "second" }]);
    const disable = () => act(administrator, DAY, async (ctx) => disableAccount(ctx, await standing(id)));
    await expect(disable()).rejects.toMatchObject({ reason: "holds_open_visits" });
    await db()
      .update(patrolVisits)
      .set({ state: "cancelled", endedOn: DAY, endedBecause: "改由他人检查。" })
      .where(eq(patrolVisits.id, visit.id));
    await disable();
    expect((await accountRow(id)).disabledAt).not.toBeNull();
  });

  it("reissues a link that was never used; the one before ends", async () => {
    const { id, administrator } = await anAccount();
    const first = await tokenFor(administrator, id);
    await act(await officer("anquan"), DAY, async (ctx) => reissueLink(ctx, await standing(id)));
    await expect(activate(first)).rejects.toMatchObject({ reason: "link_ended" });
    await activate(await tokenFor(await officer("anquan"), id));
    const again = act(administrator, DAY, async (ctx) => reissueLink(ctx, await standing(id)));
    await expect(again).rejects.toMatchObject({ reason: "already_activated" });
  });

  it("is stale when another changed the account, and not found outside the region", async () => {
    const { id, administrator } = await anAccount();
    const stale = act(administrator, DAY, (ctx) => disableAccount(ctx, { id, version: 99 }));
    await expect(stale).rejects.toMatchObject({ code: "stale" });
    const foreign = (await officer("ylxdaduizhang")).id;
    const outside = act(administrator, DAY, (ctx) => disableAccount(ctx, { id: foreign, version: 1 }));
    await expect(outside).rejects.toMatchObject({ code: "not_found" });
    expect(await accountFile(administrator, foreign)).toBeUndefined();
  });
});
