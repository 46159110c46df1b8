import { db } from "@/db/client";
import { clocksOfCase } from "@/lib/cases/queries/binding-clocks";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { caseFile } from "@/lib/cases/queries/case-file";
import { caseProgress } from "@/lib/cases/queries/case-progress";
import { caseRecords, extensionsOf, recusalsOf, suspensionsOf } from "@/lib/cases/queries/case-records";
import { casesMergedInto } from "@/lib/cases/queries/cases-of-employer";
import { evidenceOfCase, standingEvidenceOf } from "@/lib/cases/queries/evidence";
import { exhibitDesk, restatementsOfCase } from "@/lib/cases/queries/exhibit";
import { extensionPreview } from "@/lib/cases/queries/extension-preview";
import { assertMayGather } from "@/lib/cases/queries/gathering";
import { noticeFile, noticesOfCase, questionersOf, recordsOfCase } from "@/lib/cases/queries/inquiries";
import { assignableInspectors, officerHistory, recusable } from "@/lib/cases/queries/officers";
import { deniedItems } from "@/lib/claims/queries/denied-items";
import { caseFileDesk } from "@/lib/closing/queries/case-file-desk";
import { closingDesk } from "@/lib/closing/queries/closing-desk";
import { fileScore } from "@/lib/closing/queries/file-score";
import { scorePaper } from "@/lib/closing/queries/score-paper";
import { complaintsOfCase } from "@/lib/complaints/queries/complaint-of-case";
import { clocksOfFile } from "@/lib/deadlines/queries";
import { ofCase, ofComplaint } from "@/lib/deliveries/matter";
import { attemptFile } from "@/lib/deliveries/queries/attempt-file";
import { blankReceipt } from "@/lib/deliveries/queries/blank-receipt";
import { confirmationFile } from "@/lib/deliveries/queries/confirmation-file";
import { partiesOf } from "@/lib/deliveries/queries/confirmations";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { deliveryForm } from "@/lib/deliveries/queries/delivery-form";
import { voidFile } from "@/lib/deliveries/queries/void-facts";
import { papersOfFile } from "@/lib/documents/queries";
import { elementsFile, evidenceMatrix } from "@/lib/orders/queries/evidence-matrix";
import { findingFile } from "@/lib/orders/queries/finding-file";
import { exhibitsOfCase, orderDesk } from "@/lib/orders/queries/order-desk";
import { orderFile, orderItemFile } from "@/lib/orders/queries/order-file";
import { orderProgress } from "@/lib/orders/queries/order-progress";
import { recheckTasks } from "@/lib/orders/queries/recheck-tasks";
import { stepsToRecord } from "@/lib/recordings/queries/recorded-steps";
import { recordedSteps, recordingDesk } from "@/lib/recordings/queries/recording-desk";
import { mergeDesk } from "@/lib/regroupings/queries/merge-desk";
import { regroupingsOfCase } from "@/lib/regroupings/queries/regrouping-file";
import { splitDesk } from "@/lib/regroupings/queries/split-desk";
import { personDesk, personsOfCase } from "@/lib/responsible-persons/queries/persons";
import { timelineOf } from "@/lib/workflow/timeline";
import { type MakesAsks, one } from "./asks";

/** The pages of one case. */
export const casePages: MakesAsks = (town) => ({
  ...investigation(town),
  ...exhibits(town),
  ...filmed(town),
  ...ordersAndService(town),
});

const exhibits: MakesAsks = ({ competent: leader, kase: { id }, idOf }) => ({
  "lib/cases/queries/evidence.ts#standingEvidenceOf": one(() => standingEvidenceOf(leader, id)),
  "lib/cases/queries/exhibit.ts#exhibitDesk": one(() => exhibitDesk(leader, { id, evidenceId: idOf("evidence") })),
  "lib/cases/queries/exhibit.ts#restatementsOfCase": one(() => restatementsOfCase(id)),
});

const filmed: MakesAsks = ({ competent: leader, kase: { id }, today }) => ({
  "lib/closing/queries/file-score.ts#fileScore": one(() => fileScore(leader, id, today)),
  "lib/closing/queries/score-paper.ts#scorePaper": one(() => scorePaper(leader, id, today)),
  "lib/responsible-persons/queries/persons.ts#personsOfCase": one(() => personsOfCase(db(), id)),
  "lib/cases/queries/officers.ts#recusable": one(() => recusable(leader.organId)),
  "lib/responsible-persons/queries/persons.ts#personDesk": one(() => personDesk(leader, id, today)),
  "lib/recordings/queries/recorded-steps.ts#stepsToRecord": one(() => stepsToRecord(db(), id)),
  "lib/recordings/queries/recording-desk.ts#recordedSteps": one(() => recordedSteps(db(), id)),
  "lib/recordings/queries/recording-desk.ts#recordingDesk": one(() => recordingDesk(leader, id, today)),
});

const investigation: MakesAsks = ({ competent: leader, kase, idOf }) => {
  const id = kase.id;
  return {
    "lib/cases/queries/case-acts.ts#caseActs": one(() => caseActs(leader, id)),
    "lib/cases/queries/case-file.ts#caseFile": one(() => caseFile(leader, id)),
    "lib/cases/queries/case-progress.ts#caseProgress": one(() => caseProgress(id)),
    "lib/cases/queries/case-records.ts#caseRecords": one(() => caseRecords(id)),
    "lib/cases/queries/case-records.ts#extensionsOf": one(() => extensionsOf(id)),
    "lib/cases/queries/case-records.ts#recusalsOf": one(() => recusalsOf(id)),
    "lib/cases/queries/case-records.ts#suspensionsOf": one(() => suspensionsOf(id)),
    "lib/cases/queries/cases-of-employer.ts#casesMergedInto": one(() => casesMergedInto(leader, id)),
    "lib/cases/queries/evidence.ts#evidenceOfCase": one(() => evidenceOfCase(leader, id)),
    "lib/cases/queries/extension-preview.ts#extensionPreview": one(() =>
      extensionPreview({ ...kase, id, state: "concluded" }, 10),
    ),
    "lib/cases/queries/gathering.ts#assertMayGather": one(() => assertMayGather(leader, id).catch(() => undefined)),
    "lib/cases/queries/inquiries.ts#noticeFile": one(() => noticeFile(leader, id, idOf("notice"))),
    "lib/cases/queries/inquiries.ts#noticesOfCase": one(() => noticesOfCase(leader, id)),
    "lib/cases/queries/inquiries.ts#questionersOf": one(() => questionersOf(id)),
    "lib/cases/queries/inquiries.ts#recordsOfCase": one(() => recordsOfCase(leader, id)),
    "lib/cases/queries/officers.ts#assignableInspectors": one(() => assignableInspectors(leader, id)),
    "lib/cases/queries/officers.ts#officerHistory": one(() => officerHistory(id)),
    "lib/closing/queries/case-file-desk.ts#caseFileDesk": one(() => caseFileDesk(leader, id)),
    "lib/closing/queries/closing-desk.ts#closingDesk": one(() => closingDesk(leader, id)),
    "lib/complaints/queries/complaint-of-case.ts#complaintsOfCase": one(() => complaintsOfCase(leader, id)),
    "lib/cases/queries/binding-clocks.ts#clocksOfCase": one(() => clocksOfCase(id)),
    "lib/deadlines/queries.ts#clocksOfFile": one(() => clocksOfFile(id)),
    "lib/documents/queries.ts#papersOfFile": [
      ...one(() => papersOfFile(leader, id), "a case's"),
      ...one(() => papersOfFile(leader, idOf("complaint")), "a complaint's"),
    ],
    "lib/regroupings/queries/merge-desk.ts#mergeDesk": one(() => mergeDesk(leader, id, undefined)),
    "lib/regroupings/queries/regrouping-file.ts#regroupingsOfCase": one(() => regroupingsOfCase(leader, id)),
    "lib/regroupings/queries/split-desk.ts#splitDesk": one(() => splitDesk(leader, id)),
    "lib/workflow/timeline.ts#timelineOf": [
      ...one(() => timelineOf(leader, [id, idOf("complaint")]), "a case's"),
      ...one(() => timelineOf(leader, [id, idOf("complaint")], { before: 1_000 }), "a case's later page"),
    ],
  };
};

const ordersAndService: MakesAsks = ({ competent: leader, kase, idOf, today }) => {
  const [id, order, paper] = [kase.id, idOf("order"), idOf("rectification-order")];
  const place = { id, orderId: order, itemId: idOf("item"), findingId: idOf("finding") };
  return {
    "lib/deliveries/queries/attempt-file.ts#attemptFile": one(() => attemptFile(leader, ofCase(id), idOf("delivery"))),
    "lib/deliveries/queries/blank-receipt.ts#blankReceipt": one(() =>
      blankReceipt(leader, ofCase(id), paper).catch(() => undefined),
    ),
    "lib/deliveries/queries/confirmations.ts#partiesOf": one(() => partiesOf(leader, ofCase(id))),
    "lib/deliveries/queries/confirmation-file.ts#confirmationFile": one(() =>
      confirmationFile(leader, ofCase(id), idOf("confirmation")).catch(() => undefined),
    ),
    "lib/deliveries/queries/deliveries-of-matter.ts#deliveriesOfMatter": [
      ...one(() => deliveriesOfMatter(leader, ofCase(id)), "a case's"),
      ...one(() => deliveriesOfMatter(leader, ofComplaint(idOf("complaint"))), "a complaint's"),
    ],
    "lib/deliveries/queries/delivery-form.ts#deliveryForm": one(() => deliveryForm(leader, ofCase(id), paper)),
    "lib/deliveries/queries/void-facts.ts#voidFile": one(() => voidFile(leader, ofCase(id), paper)),
    "lib/orders/queries/evidence-matrix.ts#elementsFile": one(() => elementsFile(leader, place, today)),
    "lib/orders/queries/evidence-matrix.ts#evidenceMatrix": one(() => evidenceMatrix(leader, id, today)),
    "lib/orders/queries/finding-file.ts#findingFile": one(() => findingFile(leader, place, today)),
    "lib/orders/queries/order-desk.ts#exhibitsOfCase": one(() => exhibitsOfCase(id)),
    "lib/orders/queries/order-desk.ts#orderDesk": one(() => orderDesk(leader, id, today)),
    "lib/orders/queries/order-file.ts#orderFile": one(() => orderFile(leader, place, today)),
    "lib/orders/queries/order-file.ts#orderItemFile": one(() => orderItemFile(leader, place, today)),
    "lib/orders/queries/order-progress.ts#orderProgress": one(() => orderProgress(id)),
    "lib/orders/queries/recheck-tasks.ts#recheckTasks": one(() => recheckTasks(id, today, [])),
    "lib/claims/queries/denied-items.ts#deniedItems": one(() => deniedItems(id)),
  };
};
