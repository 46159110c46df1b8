import { aLedger } from "@/db/factories/claims";
import { endClaim } from "@/lib/claims/commands/end-claim";
import { enterMinimumWage } from "@/lib/claims/commands/enter-minimum-wage";
import { claimList } from "@/lib/claims/queries/claim-list";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const ledger = once(() => aLedger(ON));
const reason = "与另一行重复登记。";

const entering = (comesTo: string, login: string, regionCode: string): Probe => ({
  comesTo,
  attack: async () => {
    const who = await officer(login);
    const standard = { regionCode, validFrom: "2026-01-01", monthly: 200_000, source: "测试省人民政府通告" };
    const entered = await attempt(who, ON, (ctx) => enterMinimumWage(ctx, standard));
    return entered !== undefined;
  },
});

export const probes: Probes = {
  "claims.settled": {
    comesTo: "refused claim_ended",
    attack: async () => {
      const id = (await ledger()).rows[0]?.id ?? "";
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await endClaim(ctx, { id, version: 1, reason });
        const ended = await endClaim(ctx, { id, version: 2, reason });
        return ended.id;
      });
    },
  },
  "claims.scope": {
    comesTo: "0",
    attack: async () => {
      const { id: caseId } = await ledger();
      const stranger = await officer("ylxjiancha");
      const page = await claimList(stranger, caseId, {});
      return page.rows.length;
    },
  },
  "minimum_wages.post": entering("refused not_your_post", "wangmin", "990101"),
  "minimum_wages.region": entering("refused region_not_yours", "xitong", "11"),
};
