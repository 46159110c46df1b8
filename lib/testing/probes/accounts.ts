import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accountEntry, organ } from "@/db/factories/accounts";
import { aCase } from "@/db/factories/cases";
import { aProposedVisit } from "@/db/factories/patrols";
import { caseOfficers, delegations, patrolVisits } from "@/db/schema";
import { changeRole } from "@/lib/agencies/commands/change-role";
import { createAccount } from "@/lib/agencies/commands/create-account";
import { disableAccount, restoreAccount } from "@/lib/agencies/commands/end-account";
import { registerAccount } from "@/lib/agencies/commands/register-account";
import { resetAccount } from "@/lib/agencies/commands/reset-account";
import { revokeDelegation, setDelegation } from "@/lib/agencies/commands/set-delegation";
import { setNoticeTerm } from "@/lib/agencies/commands/set-notice-term";
import { setSettings } from "@/lib/agencies/commands/set-settings";
import { accountFile } from "@/lib/agencies/queries/accounts";
import { waitingClaims } from "@/lib/agencies/queries/claims";
import { type Officer, publicVisitor } from "@/lib/auth/actor";
import { delegationsTo } from "@/lib/auth/delegation";
import { addDays } from "@/lib/kernel/clock";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { act, employerId, employerUser, officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const LONGTENG = "91990101MA0H00010Q";
const XINDA = "91990101MA0H00029M";

/** Disables the second as the first. */
const disabling = async (login: string, target: string) => {
  const { id } = await officer(target);
  return attempt(await officer(login), ON, (ctx) => disableAccount(ctx, { id, version: 1 }));
};

/** Of another employer than the visits of other probes, which are made with nothing near. */
const aVisit = once(async () => aProposedVisit(ON, { ground: "danger", employerId: await employerId(XINDA) }));

const claimed = once(async () => {
  const person = { login: "claimant1", name: "经办人", phone: "13800138000" };
  const password = { password: "correct horse battery", again: "correct horse battery" };
  await act(publicVisitor, ON, (ctx) =>
    registerAccount(ctx, { ...person, ...password, creditCode: LONGTENG }, "192.0.2.77"),
  );
});

const elsewhere = (person: Officer): Officer => ({ ...person, regionCode: "990102" });

export const probes: Probes = {
  "accounts.post": { comesTo: "refused not_your_post", attack: () => disabling("wangmin", "xieguan") },
  "accounts.three": { comesTo: "refused one_of_three", attack: () => disabling("xitong", "shenji") },
  "accounts.own": {
    comesTo: "refused own_account",
    attack: async () => {
      const one = await officer("anquan");
      return attempt(one, ON, (ctx) => resetAccount(ctx, { id: one.id, version: 1 }));
    },
  },
  "accounts.state": {
    comesTo: "refused account_not_disabled",
    attack: async () => {
      const { id } = await officer("xieguan");
      return attempt(await officer("xitong"), ON, (ctx) => restoreAccount(ctx, { id, version: 1 }));
    },
  },
  "accounts.kind": {
    comesTo: "refused not_an_officer",
    attack: async () => {
      const { id } = await employerUser("ltjz");
      const input = { id, version: 1, role: "inspector", reason: "冒充工作人员" } as const;
      return attempt(await officer("anquan"), ON, (ctx) => changeRole(ctx, input));
    },
  },
  "accounts.open_visits": {
    comesTo: "refused holds_open_visits",
    attack: async () => {
      const [leaver, administrator, visit] = [await officer("guoqi"), await officer("xitong"), await aVisit()];
      return attempt(administrator, ON, async (ctx) => {
        await ctx.db.update(patrolVisits).set({ secondId: leaver.id }).where(eq(patrolVisits.id, visit.id));
        return disableAccount(ctx, { id: leaver.id, version: 1 });
      });
    },
  },
  "accounts.open_cases": {
    comesTo: "refused holds_open_cases",
    attack: async () => {
      const [leader, leaver, administrator] = [
        await officer("daduizhang"),
        await officer("guoqi"),
        await officer("xitong"),
      ];
      const { id: caseId } = await aCase(leader, ON, await employerId(LONGTENG));
      return attempt(administrator, ON, async (ctx) => {
        const held = { caseId, accountId: leaver.id, part: "lead", certificateNumber: "", since: ON } as const;
        await ctx.db.insert(caseOfficers).values(held);
        return disableAccount(ctx, { id: leaver.id, version: 1 });
      });
    },
  },
  "agencies.delegate": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const [leader, deputy] = [await officer("daduizhang"), await officer("wangmin")];
      const terms = { principalId: leader.id, deputyId: deputy.id, fromOn: ON, toOn: ON, reason: "年休假" };
      return attempt(await officer("lizhe"), ON, async (ctx) => Object.keys(await setDelegation(ctx, terms)));
    },
  },
  "auth.delegation": {
    comesTo: "0",
    attack: async () => {
      const [leader, deputy] = [await officer("daduizhang"), await officer("wangmin")];
      const terms = { principalId: leader.id, deputyId: deputy.id, fromOn: ON, toOn: ON, reason: "年休假" };
      const { id } = await act(leader, ON, (ctx) => setDelegation(ctx, terms));
      await act(leader, ON, (ctx) => revokeDelegation(ctx, { id }));
      const held = await delegationsTo(deputy.id, ON);
      await db().delete(delegations);
      return held.length;
    },
  },
  "agencies.settings": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const hours = { mostReadings: 20, mostOutside: 5, fromHour: 7, toHour: 21 };
      const given = {
        leaderHearsAfter: 2,
        headHearsAfter: 9,
        staleAfter: 90,
        publicMonths: 0,
        ...{ statementDays: 5, tipDays: 5, decideDays: 15, publishDays: 7, reportDays: 0 },
        ...hours,
      };
      return attempt(await officer("daduizhang"), ON, (ctx) => setSettings(ctx, given));
    },
  },
  "agencies.notice_term": {
    comesTo: 'invalid {"effectiveFrom":"notice_term_past"}',
    attack: async () => {
      const past = { days: 60, basis: "《某市条例》第一条", effectiveFrom: addDays(ON, -1) };
      return attempt(await officer("xitong"), ON, (ctx) => setNoticeTerm(ctx, past));
    },
  },
  "accounts.scope": {
    comesTo: "nothing",
    attack: async () => accountFile(elsewhere(await officer("xitong")), (await officer("wangmin")).id),
  },
  "accounts.organ_scope": {
    comesTo: 'invalid {"organId":"organ_not_yours"}',
    attack: async () => {
      const input = await accountEntry({ organId: await organ("YLX-JC") });
      return attempt(await officer("xitong"), ON, (ctx) => createAccount(ctx, input));
    },
  },
  "accounts.claim_scope": {
    comesTo: "0",
    attack: async () => {
      await claimed();
      return (await waitingClaims(await officer("ylxjiancha"))).rows.length;
    },
  },
};
