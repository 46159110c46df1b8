import { campaignRoutes } from "./campaigns";
import { contestRoutes } from "./contests";
import { discretionRoutes } from "./discretion";
import { guidanceRoutes } from "./guidance";
import { patrolRoutes } from "./patrols";
import { platformReportRoutes } from "./platform-reports";
import { publicationRoutes } from "./publications";
import { holds, isOfOuterPost, officeRoute, officeUpload, type RouteRow, readsRechecks } from "./rules";
import { wageListingRoutes } from "./wage-listings";

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };

/** A plain form that is sent empty: it leads back to where its fault is said. */
const publicForm = (leads: string): RouteRow => ({ headers: form, body: () => "", expect: () => `303 ${leads}` });

/** A list of an employer's own as a sheet. */
const ownExport: RouteRow = {
  expect: ({ kind }) => (kind === "employer" ? "200" : kind === "nobody" ? "401" : "403"),
};

/** Who gets what of each method of each route handler. */
export const routes: Readonly<Record<string, RouteRow>> = {
  ...discretionRoutes,
  ...publicationRoutes,
  ...guidanceRoutes,
  ...wageListingRoutes,
  ...contestRoutes,
  ...platformReportRoutes,
  ...campaignRoutes,
  "GET /api/health": { expect: () => "200" },
  "GET /api/auth/[...nextauth]": { expect: () => "200", params: { "...nextauth": "csrf" } },
  "POST /api/auth/[...nextauth]": {
    params: { "...nextauth": "callback/credentials" },
    headers: form,
    body: () => "login=wangmin&password=laojian-demo-2026",
    expect: () => "302 /api/auth/signin",
  },
  "POST /api/clock": { headers: json, body: () => `{"at":null}`, expect: () => "200" },
  "GET /preferences/size": { expect: () => "303 /" },
  "POST /sign-out": { expect: () => "403", headers: { origin: "https://elsewhere.example" } },

  "POST /complaints/drafts/save": publicForm("/complaints/new"),
  "POST /complaints/drafts/lodge": publicForm("/complaints/new"),
  "POST /uploads/complaint-draft/photos": { body: () => new FormData(), expect: () => "409" },
  "POST /complaints/drafts/photos/removal": publicForm("/complaints/new"),
  "POST /complaints/drafts/discard": publicForm("/welcome"),
  "POST /complaints/receipt/leave": publicForm("/welcome"),
  "POST /complaints/track/ask": publicForm("/complaints/track"),
  "POST /complaints/track/leave": publicForm("/complaints/track"),
  "POST /uploads/verify": { body: () => new FormData(), expect: () => "303 /verify" },

  "GET /documents/[id]": {
    expect: ({ kind, place }, where) => (where === "own" && kind !== "nobody" && place !== null ? "200" : "404"),
  },
  "GET /files/[id]": {
    leaves: ["file.read"],
    expect: (actor, where) => {
      if (actor.kind === "nobody") return "401";
      if (actor.kind !== "officer" || where !== "own") return "404";
      return isOfOuterPost(actor) ? "409" : "200";
    },
  },
  "GET /office/accounts/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/accounts/employers/export": officeRoute({
    only: holds("inspector", "squad_leader"),
    leaves: ["list.export"],
  }),
  "GET /office/organs/export": officeRoute({ only: holds("administrator"), leaves: ["list.export"] }),
  "GET /office/employers/[id]/booklet": officeRoute(),
  "GET /office/employers/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/inbox/export": officeRoute({ leaves: ["list.export"] }),
  "GET /employer/decisions/export": ownExport,
  "GET /employer/dues/export": ownExport,
  "GET /employer/inbox/export": ownExport,
  "GET /employer/papers/export": ownExport,
  "GET /employer/tasks/export": ownExport,
  "GET /office/mail/export": officeRoute({ only: holds("administrator"), leaves: ["list.export"] }),
  "GET /office/delegations/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/discretion/settings/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/minimum-wages/export": officeRoute({ leaves: ["list.export"] }),
  "GET /employer/wage-listings/export": ownExport,
  "GET /office/late/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/returns/export": officeRoute({
    only: holds("squad_leader", "head", "leadership"),
    leaves: ["list.export"],
  }),
  "GET /office/rechecks/export": officeRoute({ only: readsRechecks, leaves: ["list.export"] }),
  "GET /office/complaints/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/cases/export": officeRoute({ leaves: ["list.export"] }),
  ...patrolRoutes,
  "GET /office/patrols/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/patrols/plans/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/complaints/[id]/lines/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/complaints/[id]/identity/export": officeRoute({
    only: holds("squad_leader"),
    leaves: ["list.export"],
  }),
  "GET /office/audit/export": officeRoute({
    only: holds("security_administrator", "auditor"),
    leaves: ["list.export"],
  }),
  "GET /office/audit/readings/export": officeRoute({
    only: holds("security_administrator", "auditor"),
    leaves: ["list.export"],
  }),
  "GET /office/complaints/related": {
    ...officeRoute(),
    expect: (actor) => {
      if (actor.kind !== "officer") return actor.kind === "nobody" ? "401" : "403";
      return ["inspector", "squad_leader", "assistant"].includes(actor.role) ? "200" : "409";
    },
  },
  "GET /office/cases/[id]/orders/[orderId]/draft": officeRoute(),
  "GET /office/cases/[id]/deliveries/receipt/[documentId]": officeRoute(),
  "GET /office/cases/[id]/score/paper": officeRoute(),
  "GET /office/complaints/[id]/deliveries/receipt/[documentId]": officeRoute(),
  "GET /office/cases/[id]/claims/export": officeRoute({ leaves: ["list.export"] }),
  "GET /office/cases/[id]/file/[fileId]/[form]": {
    ...officeRoute({ params: { form: "pdf" }, leaves: ["caseFile.read"] }),
    expect: (actor, where) => {
      if (actor.kind !== "officer") return actor.kind === "nobody" ? "401" : "403";
      if (where !== "own") return "404";
      return ["inspector", "squad_leader", "head", "legal_reviewer"].includes(actor.role) ? "200" : "409";
    },
  },

  "POST /uploads/cases/[id]/evidence": officeUpload(),
  "POST /uploads/cases/[id]/delivery-proofs": officeUpload(),
  "POST /uploads/complaints/[id]/delivery-proofs": officeUpload(),
  "POST /uploads/inquiry-records/[id]": officeUpload(),
  "POST /uploads/order-items/[id]": officeUpload(),
  "POST /uploads/cases/[id]/payment-proofs": officeUpload(),
  "POST /uploads/employer/orders/[id]/payment-proofs": {
    ended: true,
    body: () => new FormData(),
    expect: ({ kind, place }, where) => {
      if (kind === "nobody") return "401";
      if (kind === "officer") return "403";
      return where === "own" && place !== null ? "409" : "404";
    },
  },
  "POST /uploads/employer/order-items/[id]": {
    ended: true,
    body: () => new FormData(),
    expect: ({ kind, place }, where) => {
      if (kind === "nobody") return "401";
      if (kind === "officer") return "403";
      return where === "own" && place !== null ? "409" : "404";
    },
  },
  "POST /uploads/employer/corrections/[id]": {
    ended: true,
    body: () => new FormData(),
    expect: ({ kind, place }, where) => {
      if (kind === "nobody") return "401";
      if (kind === "officer") return "403";
      return where === "own" && place !== null ? "409" : "404";
    },
  },
};
