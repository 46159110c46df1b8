import { eq } from "drizzle-orm";
import { aCaseInHand, findingEntry } from "@/db/factories/orders";
import { evidence } from "@/db/schema";
import { restateExhibit } from "@/lib/cases/commands/restate-exhibit";
import { strikeExhibit } from "@/lib/cases/commands/strike-exhibit";
import { caseFile } from "@/lib/cases/queries/case-file";
import { opensStruckOf } from "@/lib/cases/queries/evidence";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";

const ON = "2026-11-02";
const ground = once(() => aCaseInHand(ON));
const stated = {
  form: "original",
  source: "投诉人提供",
  method: "复印",
  maker: "龙腾建筑",
  purpose: "证明工资",
} as const;

export const probes: Probes = {
  "cases.exhibit_stands": {
    comesTo: "refused exhibit_struck",
    attack: async () => {
      const [{ id: caseId, exhibitId: id }, lead] = [await ground(), await officer("wangmin")];
      const restated = { ...stated, caseId, id, restated: 0, obtainedOn: ON, checkedBy: "", reason: "来源写错了。" };
      return attempt(lead, ON, async (ctx) => {
        const struck = { struckBecause: "误传了材料。", struckBy: lead.id, struckAt: at(ON) };
        await ctx.db.update(evidence).set(struck).where(eq(evidence.id, id));
        return Object.keys(await restateExhibit(ctx, restated));
      });
    },
  },
  "cases.exhibit_unused": {
    comesTo: "refused exhibit_used:认定的事实1",
    attack: async () => {
      const [{ id: caseId, exhibitId: id }, lead] = [await ground(), await officer("wangmin")];
      return attempt(lead, ON, async (ctx) => {
        await recordFinding(ctx, findingEntry(caseId, { evidenceIds: [id] }));
        return Object.keys(await strikeExhibit(ctx, { caseId, id, reason: "误传了材料。" }));
      });
    },
  },
  "cases.struck_exhibit": {
    comesTo: "false",
    attack: async () => {
      const lead = await officer("wangmin");
      return opensStruckOf(lead, (await caseFile(lead, (await ground()).id)).organId);
    },
  },
};
