import type { Actor } from "./actors";
import { type ActRow, employerAct, officeActAlone } from "./rules";

const noAddress = { email: "no address", current: "x" };
const noCode = { offered: "", current: "x", presentCode: "", code: "" };
const mismatch = { fields: () => ({ current: "x", password: "correct horse battery", again: "another one" }) };
const ofMail = ({ role }: Actor): string => (role === "administrator" ? "not_found" : "refused");

/** What people do with their own account, and with messages. */
export const ownActs: Readonly<Record<string, ActRow>> = {
  "own.changePassword": officeActAlone("invalid", { raw: mismatch.fields() }),
  "own.setEmail": officeActAlone("invalid", { raw: noAddress }),
  "own.enrol": officeActAlone("invalid", { raw: noCode }),
  "own.prove": officeActAlone("invalid", { raw: { proof: "", back: "" } }),
  "own.endSessions": officeActAlone("invalid", { meta: {} }),
  "employerOwn.changePassword": employerAct("invalid", { raw: mismatch.fields() }),
  "employerOwn.setEmail": employerAct("invalid", { raw: noAddress }),
  "employerOwn.enrol": employerAct("invalid", { raw: noCode }),
  "employerOwn.endSessions": employerAct("invalid", { meta: {} }),
  "employerOwn.claim": employerAct("invalid"),
  "employerOwn.claimByPaper": employerAct(({ name }) => (name.startsWith("claim") ? "invalid" : "not_found")),
  "outbox.markOfficersMessage": officeActAlone("not_found"),
  "outbox.resend": officeActAlone(ofMail),
  "outbox.drop": officeActAlone(ofMail),
  "outbox.markEmployersMessage": employerAct("not_found"),
};
