import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aCase, anAssignedCase } from "@/db/factories/cases";
import { anInquiry, recordEntry } from "@/db/factories/inquiries";
import { caseOfficers, cases, inquiryMaterials, recusals } from "@/db/schema";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { concludeCase } from "@/lib/cases/commands/conclude-case";
import { proposeExtension } from "@/lib/cases/commands/propose-extension";
import { reassignCase } from "@/lib/cases/commands/reassign-case";
import { returnMaterials } from "@/lib/cases/commands/return-materials";
import { saveInquiryRecord } from "@/lib/cases/commands/save-inquiry-record";
import { suspendCase } from "@/lib/cases/commands/suspend-case";
import { namesRefusal } from "@/lib/cases/informants-told";
import { caseActRefusal } from "@/lib/cases/policy";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseFile } from "@/lib/cases/queries/case-file";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { at, employerId, officer } from "@/lib/testing/world";

const ON = "2026-11-02";
const LONGTENG = "91990101MA0H00010Q";
const team = once(async () => {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  return { leader, lead, second };
});
const assigned = once(async () => {
  const { leader, lead, second } = await team();
  return (await anAssignedCase(leader, lead, second, ON, await employerId(LONGTENG))).id;
});
const notice = once(async () => {
  const { leader, lead, second } = await team();
  const kase = await anAssignedCase(leader, lead, second, ON, await employerId(LONGTENG));
  return anInquiry(lead, ON, kase.id);
});
const unassigned = once(async () => (await aCase((await team()).leader, ON, await employerId(LONGTENG))).id);
const facts = async () => {
  const [row] = await db()
    .select()
    .from(cases)
    .where(eq(cases.id, await assigned()));
  if (!row) throw new Error("the case is gone");
  return caseFacts(db(), row, at(ON));
};
const extension = { investigated: "已调取工资表和考勤记录。", reason: "涉及工地多，需要逐一核对。" };
const replaced = async () => {
  const { leader, second } = await team();
  const reason = "原主办监察员长期出差。";
  return { id: await assigned(), version: 2, leadId: leader.id, secondId: second.id, reason };
};

export const probes: Probes = {
  "cases.questioners": {
    comesTo: 'invalid {"firstQuestionerId":"questioner_not_of_case"}',
    attack: async () => {
      const { leader, lead, second } = await team();
      const input = recordEntry(await assigned(), [leader, second], { heldOn: ON });
      return attempt(lead, ON, async (ctx) => Object.keys(await saveInquiryRecord(ctx, input)));
    },
  },
  "cases.record_day": {
    comesTo: 'invalid {"heldOn":"held_in_future"}',
    attack: async () => {
      const { lead, second } = await team();
      const input = recordEntry(await assigned(), [lead, second], { heldOn: "2026-11-03" });
      return attempt(lead, ON, async (ctx) => Object.keys(await saveInquiryRecord(ctx, input)));
    },
  },
  "cases.state": {
    comesTo: '"illegal_transition"',
    attack: async () => caseActRefusal((await team()).leader, await facts(), "assign"),
  },
  "cases.post": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const input = await replaced();
      return attempt((await team()).lead, ON, (ctx) => reassignCase(ctx, input));
    },
  },
  "cases.organ": {
    comesTo: "refused not_your_organ",
    attack: async () => {
      const input = await replaced();
      const above = { ...(await team()).leader, organId: await organ("CSS-RSJ"), regionCode: "9901" };
      return attempt(above, ON, (ctx) => reassignCase(ctx, input));
    },
  },
  "cases.two_inspectors": {
    comesTo: "refused one_inspector_only",
    attack: async () => {
      const [id, { lead }] = [await assigned(), await team()];
      return attempt(lead, ON, async (ctx) => {
        const seconds = and(eq(caseOfficers.caseId, id), eq(caseOfficers.part, "second"));
        await ctx.db.update(caseOfficers).set({ until: ON }).where(seconds);
        const conclusion = "经查，该单位拖欠木工班组工资属实，建议责令改正。";
        return concludeCase(ctx, { id, version: 2, conclusion });
      });
    },
  },
  "cases.extend_once": {
    comesTo: "refused extension_pending",
    attack: async () => {
      const id = await assigned();
      return attempt((await team()).lead, ON, async (ctx) => {
        await proposeExtension(ctx, { id, version: 2, ...extension });
        return proposeExtension(ctx, { id, version: 3, ...extension });
      });
    },
  },
  "cases.suspension": {
    comesTo: "refused suspension_not_allowed",
    attack: async () => {
      const [id, head] = [await assigned(), await officer("juzhang")];
      const why = { ground: "party_absconded", reason: "法定代表人下落不明。", exhibitId: "" } as const;
      return attempt(head, ON, (ctx) => suspendCase(ctx, { id, version: 2, ...why }));
    },
  },
  "cases.recusal": {
    comesTo: '"own_recusal"',
    attack: async () => {
      const head = await officer("juzhang");
      return caseActRefusal(head, { ...(await facts()), recusalsPendingOf: [head.id] }, "decideRecusal");
    },
  },
  "cases.two_persons": {
    comesTo: 'invalid {"secondId":"same_inspector_twice"}',
    attack: async () => {
      const [id, { leader, lead }] = [await unassigned(), await team()];
      return attempt(leader, ON, (ctx) => assignCase(ctx, { id, version: 1, leadId: lead.id, secondId: lead.id }));
    },
  },
  "cases.certificate": {
    comesTo: 'invalid {"secondId":"certificate_not_valid"}',
    attack: async () => {
      const [id, { leader, lead }] = [await unassigned(), await team()];
      const { id: secondId } = await officer("guoqi");
      return attempt(leader, ON, (ctx) => assignCase(ctx, { id, version: 1, leadId: lead.id, secondId }));
    },
  },
  "cases.informants": {
    comesTo: '"paper_names_people"',
    attack: async () => namesRefusal(["据檀小声反映。"], { names: ["檀小声"], addresses: [] }),
  },
  "cases.recused": {
    comesTo: 'invalid {"secondId":"officer_recused"}',
    attack: async () => {
      const [caseId, { leader, lead, second }] = [await unassigned(), await team()];
      return attempt(leader, ON, async (ctx) => {
        const granted = { isGranted: true, decidedOn: ON, reason: "与当事人有利害关系。", declaredOn: ON };
        await ctx.db.insert(recusals).values({ caseId, accountId: second.id, ...granted });
        return assignCase(ctx, { id: caseId, version: 1, leadId: lead.id, secondId: second.id });
      });
    },
  },
  "cases.recused_actor": {
    comesTo: "refused recused_from_case",
    attack: async () => {
      const [caseId, { leader, lead, second }] = [await unassigned(), await team()];
      return attempt(leader, ON, async (ctx) => {
        const granted = { isGranted: true, decidedOn: ON, reason: "与当事人有利害关系。", declaredOn: ON };
        await ctx.db.insert(recusals).values({ caseId, accountId: leader.id, ...granted });
        return assignCase(ctx, { id: caseId, version: 1, leadId: lead.id, secondId: second.id });
      });
    },
  },
  "cases.return_originals": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const { id } = await notice();
      const input = { id, ordinals: [1], person: "王强", personPost: "", returnedOn: ON };
      return attempt(await officer("fazhi"), ON, async (ctx) => {
        const brought = { receivedOn: ON, isOriginal: true };
        await ctx.db.update(inquiryMaterials).set(brought).where(eq(inquiryMaterials.noticeId, id));
        return returnMaterials(ctx, input);
      });
    },
  },
  "cases.scope": {
    comesTo: "not_found",
    attack: async () => caseFile(await officer("ylxdaduizhang"), await assigned()),
  },
};
