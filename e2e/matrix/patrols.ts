import type { Actor } from "./actors";
import {
  type ActRow,
  holds,
  officeAct,
  officeActAlone,
  officePage,
  officeRoute,
  officeUpload,
  type PageRow,
  type RouteRow,
  UNASKED,
} from "./rules";

/** What comes of an act for those who inspect, and for the rest. */
const byInspectors =
  (theirs: string, others = "refused") =>
  ({ role }: Actor): string =>
    role === "inspector" || role === "squad_leader" ? theirs : others;

export const patrolPages: Readonly<Record<string, PageRow>> = {
  "/inspections/[code]": { expect: (_actor, where) => (where === "absent" || where === "malformed" ? "404" : "200") },
  "/office/patrols/urgent": officePage(),
  "/office/patrols/opinions": officePage(),
  "/office/patrols/leads": officePage(),
  "/office/patrols/leads/new": officePage(),
  "/office/patrols/leads/[leadId]": officePage(),
  "/office/patrols/[visitId]/brief": officePage(),
  "/office/patrols/[visitId]/case": officePage(),
  "/office/patrols/[visitId]/checklist": officePage(),
  "/office/patrols/[visitId]/code": officePage(),
  "/office/patrols/[visitId]/conflicts/[conflictId]": officePage(),
  "/office/patrols/[visitId]/record": officePage(),
  "/office/patrols/[visitId]/result": officePage(),
  "/office/patrols/[visitId]/start": officePage(),
  "/office/patrols/[visitId]/uninspected": officePage(),
  "/office/patrols/[visitId]/approval-refusal": officePage(),
  "/office/cases/[id]/orders/visits/[visitId]": officePage(),
};

export const patrolActs: Readonly<Record<string, ActRow>> = {
  "patrols.openBrief": officeAct("visit", { own: byInspectors(UNASKED) }),
  "patrols.start": officeAct("visit"),
  "patrols.startUrgently": officeActAlone(byInspectors("invalid"), { fields: () => ({ itemKeys: ["wages"] }) }),
  "patrols.settle": officeAct("conflict", { live: true, own: byInspectors(UNASKED) }),
  "patrols.record": officeAct("visit"),
  "patrols.endUninspected": officeAct("visit"),
  "patrols.openCase": officeAct("visit", { fields: () => ({ joinCaseId: "" }) }),
  "patrols.declineCase": officeAct("visit"),
  "patrols.takeBackDecline": officeAct("visit"),
  "patrols.strikeSigned": officeAct("visit"),
  "patrols.noteSigningRefusal": officeAct("visit"),
  "patrols.tellResult": officeAct("visit"),
  "patrols.handUpLead": officeActAlone(({ role }: Actor) =>
    role === "assistant" || role === "inspector" || role === "squad_leader" ? "invalid" : "refused",
  ),
  "patrols.shelveLead": officeAct("lead"),
  "patrols.recheckLead": officeAct("lead"),
  "patrols.handResult": officeAct("visit"),
  "patrols.correctHanding": officeAct("visit"),
  "patrols.carry": officeAct("visit"),
};

export const patrolRoutes: Readonly<Record<string, RouteRow>> = {
  "POST /inspections/rate": {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: () => "",
    expect: () => "303 /welcome",
  },
  "POST /office/patrols/[visitId]/answers": {
    headers: { "content-type": "application/json" },
    body: () => "{}",
    expect: ({ kind }) => (kind === "nobody" ? "401" : kind === "employer" ? "403" : "422"),
  },
  "GET /office/patrols/field-worker.js": officeRoute(),
  "POST /uploads/patrols/[visitId]/photos": officeUpload(),
  "POST /uploads/patrol-leads/[leadId]": officeUpload(),
  "GET /office/patrols/leads/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/patrols/caps/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/patrols/opinions/export": officeRoute({ only: holds("head", "squad_leader"), leaves: ["list.export"] }),
};
