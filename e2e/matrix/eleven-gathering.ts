import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { recordEntry as inquiryRecord } from "@/db/factories/inquiries";
import { aCaseInHand } from "@/db/factories/orders";
import { anApprovedVisit, answerOf, recordEntry, startEntry, visitEntry } from "@/db/factories/patrols";
import { anApprovedPreservation, foundItem } from "@/db/factories/preservations";
import { patrolVisits } from "@/db/schema";
import { newId } from "@/lib/kernel/ids";
import { answerQuestion } from "@/lib/patrols/commands/answer-question";
import { act, officer } from "@/lib/testing/world";
import { heldWith } from "./eleven-faults";
import type { Way } from "./way";

const ON = "2026-11-24";

/** Guard 1: questioning, evidence and inspection by two different persons, each with a valid certificate. */
export async function gatheringAttacks(way: Way): Promise<void> {
  await way.clock(ON);
  await questioning(way);
  await holding(way);
  await inspecting(way);
  await proposing(way);
}

async function questioning({ trial, calls, uploads }: Way): Promise<void> {
  const [lead, second, uncertified] = [await officer("wangmin"), await officer("lizhe"), await officer("guoqi")];
  const kase = await aCaseInHand("2026-11-16");
  const door = "cases.saveInquiryRecord";
  const asks = (other: typeof second) =>
    calls(door, "wangmin", [kase.id], inquiryRecord(kase.id, [lead, other], { heldOn: "2026-11-18" }));
  const field = "secondQuestionerId";
  const of = { guard: 1, door };
  await trial.refused({ ...of, what: "one asks twice", comesTo: { field, fault: "questioner_twice" } }, asks(lead));
  const stranger = { field, fault: "questioner_not_of_case" };
  await trial.refused({ ...of, what: "one without a certificate asks", comesTo: stranger }, asks(uncertified));
  const alone = { what: "the second has no certificate", comesTo: "one_inspector_only" };
  const fault = heldWith(kase.id, uncertified.id, second.id);
  await trial.refused({ ...of, ...alone }, asks(second), fault);
  await trial.passes("inquiry.save", asks(second));
  const adds = uploads("wangmin", `/uploads/cases/${kase.id}/evidence`, exhibit);
  await trial.refused({ guard: 1, door: "cases.addEvidence", ...alone }, adds, fault);
  await trial.passes("case.gather", adds);
}

function exhibit(): FormData {
  const form = new FormData();
  const said = { kind: "documentary", form: "original", source: "用人单位提供", method: "复印", maker: "龙腾建筑" };
  const fields = { ...said, purpose: "证明工资没有支付", obtainedOn: "2026-11-18", key: newId() };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([`张䶮,8000,${newId()}\n`]), "工资表.csv");
  return form;
}

/** Things of which the evidence may be lost are kept by the two who hold the case. */
async function holding({ trial, calls }: Way): Promise<void> {
  const { id, caseId, items } = await anApprovedPreservation(ON);
  const [second, uncertified] = [await officer("lizhe"), await officer("guoqi")];
  const holds = calls("preservations.issue", "wangmin", [caseId, id], { id, version: 2, items: items.map(foundItem) });
  const alone = { what: "the second has no certificate", comesTo: "one_inspector_only" };
  const fault = heldWith(caseId, uncertified.id, second.id);
  await trial.refused({ guard: 1, door: "preservations.issue", ...alone }, holds, fault);
  await trial.passes("preservation.issue", holds);
}

async function inspecting({ trial, calls }: Way): Promise<void> {
  const { id } = await anApprovedVisit("2026-11-20", { plannedOn: ON, apartBecause: "两次检查的事项不同。" });
  const [second, uncertified] = [await officer("lizhe"), await officer("guoqi")];
  const by = (secondId: string) => db().update(patrolVisits).set({ secondId }).where(eq(patrolVisits.id, id));
  const fault = { set: () => by(uncertified.id), mend: () => by(second.id) };
  const alone = { guard: 1, what: "the second has no certificate", comesTo: "one_inspector_only" };
  const starts = calls("patrols.start", "wangmin", [id], startEntry(id));
  await trial.refused({ ...alone, door: "patrols.start" }, starts, fault);
  await trial.passes("visit.start", starts);
  const answer = await answerOf(id);
  await act(await officer("wangmin"), ON, (ctx) => answerQuestion(ctx, answer));
  const records = calls("patrols.record", "wangmin", [id], recordEntry(id, 4));
  await trial.refused({ ...alone, door: "patrols.record" }, records, fault);
  await trial.passes("visit.record", records);
}

async function proposing({ trial, calls }: Way): Promise<void> {
  const [lead, uncertified] = [await officer("wangmin"), await officer("guoqi")];
  const day = { plannedOn: "2026-12-15", apartBecause: "两次检查的事项不同。" };
  const proposes = async (over: Parameters<typeof visitEntry>[0] = {}) =>
    calls("patrols.propose", "wangmin", [], await visitEntry({ ...day, ...over }));
  const of = { guard: 1, door: "patrols.propose" };
  const twice = { field: "secondId", fault: "same_inspector_twice" };
  await trial.refused({ ...of, what: "one goes twice", comesTo: twice }, await proposes({ secondId: lead.id }));
  const invalid = { field: "secondId", fault: "certificate_not_valid" };
  const alone = await proposes({ secondId: uncertified.id });
  await trial.refused({ ...of, what: "one without a certificate goes", comesTo: invalid }, alone);
  await trial.passes("visit.propose", await proposes());
}
