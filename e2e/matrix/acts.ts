import { complaintEntry } from "@/db/factories/complaints";
import { newId } from "@/lib/kernel/ids";
import { type Actor, hasNoMatters } from "./actors";
import { campaignActs } from "./campaigns";
import { contestActs } from "./contests";
import { decisionActs } from "./decisions";
import { deliveryActs, inCase } from "./deliveries";
import { discretionActs } from "./discretion";
import { enforcementActs } from "./enforcement";
import { groundActs } from "./ground";
import { guidanceActs } from "./guidance";
import { instructionActs } from "./instructions";
import { localActs } from "./local";
import { ownActs } from "./own";
import { patrolActs } from "./patrols";
import { personActs } from "./persons";
import { platformReportActs } from "./platform-reports";
import { preservationActs } from "./preservations";
import { publicationActs } from "./publications";
import { recordingActs } from "./recordings";
import { type ActRow, employerAct, officeAct, officeActAlone, publicAct, UNASKED } from "./rules";
import { wageListingActs } from "./wage-listings";

const FAR = "2099-01-01";
const LONGTENG = "91990101MA0H00010Q";
const with_ = (given: Readonly<Record<string, unknown>>) => ({ fields: () => given });

/** The password is told otherwise the second time. */
const registration = {
  ...{ login: "jingban01", name: "经办人", phone: "13800138000", creditCode: LONGTENG },
  ...{ password: "correct horse battery", again: "another one" },
};

/** What comes of an act for those of certain posts, and for the rest. */
const byPost =
  (roles: readonly string[], theirs: string, others = "refused") =>
  ({ role }: Actor): string =>
    roles.includes(role) ? theirs : others;

const binders = ["inspector", "squad_leader", "head", "legal_reviewer"];
const keepers = ["inspector", "squad_leader", "assistant", "filing_reviewer"];
/** An act of those who keep the register; the others are refused before it is looked whose employer it is. */
const kept = (rest: Partial<ActRow> = {}): ActRow =>
  officeAct("employer", { other: byPost(keepers, "not_found"), ...rest });
const merging = (rest: Partial<ActRow> = {}): ActRow =>
  officeAct("employer", { other: byPost(["squad_leader"], "not_found"), ...rest });

/** A visit on a day on which nobody holds a certificate. */
const visited = with_({ ground: "special_action", planId: "", itemKeys: ["wages"], plannedOn: FAR });

/** What each act comes to, by default on a matter that has ended, so that no call changes anything. */
export const acts: Readonly<Record<string, ActRow>> = {
  ...decisionActs,
  ...contestActs,
  ...instructionActs,
  ...deliveryActs,
  ...discretionActs,
  ...groundActs,
  ...enforcementActs,
  ...publicationActs,
  ...wageListingActs,
  ...guidanceActs,
  ...platformReportActs,
  ...preservationActs,
  ...personActs,
  ...recordingActs,
  ...localActs,
  ...ownActs,
  ...campaignActs,
  "complaints.accept": officeAct("complaint"),
  "rechecks.decide": officeAct("recheck", {
    own: byPost(["inspector", "squad_leader"], UNASKED, "not_found"),
    fields: () => ({ finding: "accept", ground: "" }),
  }),
  "lateness.explain": officeAct("clock"),
  "complaints.amend": officeAct("complaint"),
  "complaints.amendLines": officeAct("complaint", with_({ struck: "9" })),
  "complaints.amendLine": officeAct("complaint", with_({ amount: "1" })),
  "complaints.join": officeAct("complaint"),
  "complaints.unjoin": officeAct("complaint"),
  "complaints.decline": officeAct("complaint"),
  "complaints.handOver": officeAct("complaint"),
  "complaints.contestRouting": officeAct("complaint"),
  "complaints.settleRouting": officeAct("complaint", with_({ outcome: "kept", toOrganId: "" })),
  "complaints.takeBack": officeAct("complaint", { ...with_({ ground: "own", knownOn: FAR }), live: true }),
  "complaints.withdraw": officeAct("complaint", with_({ withdrawnOn: FAR, manner: "written" })),
  "complaints.reissueCode": officeAct("complaint", { own: byPost(["inspector", "squad_leader"], UNASKED) }),
  "complaints.requestSupplement": officeAct("complaint", with_({ dueOn: FAR })),
  "complaints.receiveSupplement": officeAct("complaint"),
  "complaints.correctEntry": officeAct("complaint", { fields: ({ ids }) => ({ employerId: ids.register }) }),
  "complaints.revealIdentity": officeAct("complaint"),
  "complaints.correctComplainant": officeAct("complaint", { own: byPost(["inspector", "squad_leader"], UNASKED) }),
  "complaints.revealFormer": officeAct("complaint", { own: byPost(["inspector", "squad_leader"], "not_found") }),
  "complaints.revealField": officeAct("complaint", with_({ field: "personId" })),
  "complaints.lodge": officeActAlone(byPost(["inspector", "squad_leader", "assistant"], "invalid"), {
    fields: () => ({ ...complaintEntry(), receivedOn: FAR }),
  }),

  "cases.assign": officeAct("case"),
  "cases.reassign": officeAct("case"),
  "cases.declareRecusal": officeAct("case"),
  "cases.decideRecusal": officeAct("case"),
  "cases.proposeExtension": officeAct("case"),
  "cases.extend": officeAct("case"),
  "cases.suspend": officeAct("case"),
  "cases.resume": officeAct("case"),
  "cases.conclude": officeAct("case"),
  "cases.assignSeveral": officeActAlone("not_found", { fields: () => ({ caseIds: [newId()] }) }),
  "cases.move": officeActAlone("not_found", { fields: () => ({ caseIds: [newId()] }) }),
  "cases.reopen": officeAct("case", { live: true }),
  "regroupings.proposeMerge": inCase({ own: "not_found", fields: () => ({ withId: newId() }) }),
  "regroupings.proposeSplit": inCase(),
  "regroupings.approve": officeAct("regrouping"),
  "regroupings.refuse": officeAct("regrouping"),
  "regroupings.withdraw": officeAct("regrouping"),
  "regroupings.undo": officeAct("regrouping"),
  "cases.explainDifference": officeAct("case", {
    own: (actor) => (hasNoMatters(actor) ? "not_found" : byPost(["inspector", "squad_leader"], "invalid")(actor)),
    fields: () => ({ field: "employerName", of: "", right: "甲公司" }),
  }),
  "cases.addAddendum": officeAct("case", { live: true }),
  "cases.issueInquiry": officeAct("case", with_({ appearOn: FAR, appearTime: "09:30", materials: ["licence"] })),
  "cases.receiveMaterials": officeAct("notice", with_({ items: [{ ordinal: 1, form: "copy", pages: 1 }] })),
  "cases.returnMaterials": officeAct("notice", { own: byPost(["inspector", "squad_leader"], "invalid") }),
  "cases.saveInquiryRecord": inCase(with_({ startTime: "09:30", turns: [{ question: "", answer: "" }] })),
  "cases.issueInquiryRecord": officeAct("record"),
  "cases.noteRefusalToSign": officeAct("record", with_({ manner: "filmed" })),
  "cases.strikeExhibit": officeAct("case", { as: "caseId" }),
  "cases.restateExhibit": officeAct("case", { as: "caseId" }),
  "cases.correctInquiryRecord": officeAct(
    "record",
    with_({ corrections: [{ place: "1.answer", replacement: "2026年8月进场。" }] }),
  ),

  "orders.recordFinding": inCase(),
  "orders.amendFinding": officeAct("finding"),
  "orders.tieElements": officeAct("finding"),
  "orders.withdrawFinding": officeAct("finding"),
  "orders.propose": inCase(),
  "orders.revise": officeAct("order"),
  "orders.giveBack": officeAct("order"),
  "orders.issue": officeAct("order"),
  "orders.withdraw": officeAct("order"),
  "orders.revoke": officeAct("takenOrder"),
  "orders.submitProof": officeAct("item"),
  "orders.verifyItem": officeAct("item"),
  "orders.recordDefiance": officeAct("item"),
  "orders.retractCorrection": officeAct("item"),
  "orders.detachProofFile": officeActAlone("not_found"),
  "orders.submitOwnProof": employerAct("refused", { names: ["id", "item"] }),
  "orders.detachOwnProofFile": employerAct("not_found"),

  "claims.takeOver": inCase(),
  "claims.add": inCase(with_({ claimed: "8000" })),
  "claims.paste": inCase(),
  "claims.verify": officeAct("line", with_({ calculation: { calculator: "arrears", months: "2026-07 2 1" } })),
  "claims.verifyByHand": officeAct("line", with_({ amount: "8000" })),
  "claims.end": officeAct("line"),
  "claims.endSeveral": inCase(with_({ rows: "1" })),
  "claims.recordSearch": officeAct("line"),
  "claims.draw": inCase(),
  "claims.answerDraw": officeActAlone("not_found", with_({ received: "" })),
  "claims.correctPayment": officeActAlone("not_found", with_({ received: "0" })),
  "claims.addAdditional": officeAct("line", with_({ percent: 50 })),
  "claims.list": officeAct("item", with_({ leftOut: "" })),
  "claims.payInFull": inCase({ fields: ({ ids }) => ({ claimIds: [ids.line] }) }),
  "claims.payByLines": inCase(),
  "claims.judgePayments": officeAct("payment"),
  "claims.detachPaymentFile": officeActAlone("not_found"),
  "claims.payOwnInFull": employerAct("refused", {
    names: ["orderId", "order"],
    fields: ({ ids }) => ({ claimIds: [ids.line] }),
  }),
  "claims.payOwnByLines": employerAct("refused", { names: ["orderId", "order"] }),
  "claims.detachOwnPaymentFile": employerAct("not_found"),

  "closing.propose": inCase(),
  "closing.revise": officeAct("closing"),
  "closing.giveBack": officeAct("closing"),
  "closing.withdraw": officeAct("closing"),
  "closing.approve": officeAct("closing"),
  "closing.rescind": officeAct("closing"),
  "closing.transfer": officeAct("case"),
  "closing.requestCaseFile": officeAct("case", { own: byPost(binders, UNASKED) }),

  "patrols.proposePlan": officeActAlone(byPost(["inspector", "squad_leader"], "invalid"), {
    fields: () => ({ year: 2026, itemKeys: ["wages"], employers: "没有这个单位" }),
  }),
  "patrols.revisePlan": officeAct("plan", { fields: () => ({ year: 2030, itemKeys: ["wages"] }) }),
  "patrols.changePlan": officeAct("plan", { fields: () => ({ year: 2030, itemKeys: ["wages"] }) }),
  "patrols.approveChange": officeAct("plan"),
  "patrols.dropChange": officeAct("plan"),
  "patrols.noteDrop": officeAct("plan"),
  "patrols.approvePlan": officeAct("plan"),
  "patrols.giveBackPlan": officeAct("plan"),
  "patrols.withdrawPlan": officeAct("plan"),
  "patrols.propose": officeActAlone(byPost(["inspector", "squad_leader"], "invalid"), visited),
  "patrols.revise": officeAct("visit", visited),
  "patrols.join": officeAct("visit", { fields: () => ({ itemKeys: ["wages"], planId: "" }) }),
  "patrols.approve": officeAct("visit"),
  "patrols.approveAfterwards": officeAct("visit"),
  "patrols.refuseApproval": officeAct("visit"),
  "patrols.giveBack": officeAct("visit"),
  "patrols.cancel": officeAct("visit"),
  ...patrolActs,
  "patrols.setCap": officeActAlone(byPost(["head"], UNASKED)),

  "employers.register": officeActAlone(byPost(keepers, "invalid"), with_({ creditCode: LONGTENG, regionCode: "99" })),
  "employers.update": kept(),
  "employers.resolveKey": kept({ own: byPost(keepers, "invalid"), ...with_({ creditCode: LONGTENG }) }),
  "employers.addRelation": kept({ own: byPost(keepers, "invalid") }),
  "employers.addEstablishment": kept({ own: byPost(keepers, UNASKED), ...with_({ regionCode: "99" }) }),
  "employers.editEstablishment": officeAct("site", with_({ regionCode: "99" })),
  "employers.endEstablishment": officeAct("site"),
  "employers.endRelation": officeAct("relation"),
  "employers.merge": merging({ fields: ({ ids }) => ({ intoId: ids.register }) }),
  "employers.undoMerge": merging({ live: true }),

  "accounts.create": officeActAlone(byPost(["administrator"], "invalid"), with_({ login: "wangmin" })),
  "accounts.edit": officeAct("account"),
  "accounts.changeRole": officeAct("account"),
  "accounts.disable": officeAct("account"),
  "accounts.issueLink": officeAct("account"),
  "accounts.reset": officeAct("account"),
  "accounts.restore": officeAct("account", { live: true }),
  "accounts.decideClaim": officeAct("account", { own: "not_found" }),
  "accounts.activate": publicAct("refused", {
    fields: () => ({ password: "correct horse battery", again: "correct horse battery" }),
  }),
  "accounts.register": publicAct("invalid", { raw: registration }),
  "calendar.enter": officeActAlone("refused", {
    fields: () => ({ year: 2027, regionCode: "110101", source: "地方假日的通知", lines: "2027-03-01 放假" }),
  }),
  "calendar.publish": officeAct("draft", {
    own: byPost(["administrator"], "stale"),
    other: byPost(["administrator"], "not_found"),
    fields: () => ({ digest: "0".repeat(64) }),
  }),

  "readings.open": officeAct("document", with_({ kind: "document" })),
  "delegations.set": officeActAlone("not_found", with_({ fromOn: FAR, toOn: FAR })),
  "delegations.revoke": officeActAlone("not_found"),
  "delegations.act": officeActAlone("refused"),
  "delegations.stop": officeActAlone(UNASKED),
  "views.save": officeActAlone("invalid", { meta: {} }),
  "views.rename": officeActAlone("not_found"),
  "views.setDefault": officeActAlone("not_found"),
  "views.delete": officeActAlone("not_found"),
};
