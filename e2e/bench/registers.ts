import { AccountFilter } from "@/lib/agencies/filter";
import { accountCount, accountList } from "@/lib/agencies/queries/accounts";
import { settingsIn } from "@/lib/agencies/settings";
import { CaseFilter } from "@/lib/cases/filter";
import { caseCount, caseHands, caseList, caseSums } from "@/lib/cases/queries/case-list";
import { ComplaintFilter } from "@/lib/complaints/filter";
import { complaintCount, complaintList } from "@/lib/complaints/queries/complaint-list";
import { everyIdentityRead } from "@/lib/complaints/queries/identity-reads";
import { EmployerFilter } from "@/lib/employers/filter";
import { employerCount, employerList } from "@/lib/employers/queries/employer-list";
import { amountBands, peopleBands } from "@/lib/kernel/bands";
import { addDays, legalDate } from "@/lib/kernel/clock";
import { readingsOfDay, unusualReadings } from "@/lib/readings/queries/readings";
import { auditCount, auditPage } from "@/lib/workflow/audit";
import { AuditFilter } from "@/lib/workflow/audit-filter";
import { COUNT_UP_TO } from "@/lib/workflow/paging";
import { deep, filtered, type MakesAsks, NAME, NO_NAME, named, one } from "./asks";
import type { Viewer } from "./town";

/** A number as papers have it. */
const PAPER = "测试人社监令字〔2026〕12号";

/** The lists with filters: every combination, on the first page and on a later one, and their counts. */
export const registers: MakesAsks = (town) => ({
  ...cases(town),
  ...complaints(town),
  ...employers(town),
  ...people(town),
  ...audit(town),
});

const cases: MakesAsks = ({ leaders, inspectors, kase, today }) => {
  const old = addDays(legalDate(today), -1_000);
  const choices = [
    named("q", NAME, NO_NAME, "91990101BN00000001", kase.number.slice(-9), "投诉人77", "13800138000", PAPER),
    named("state", "opened", "closed", "rescinded"),
    named("origin", "tip", "patrol"),
    named("officer", "me"),
    named("due", "overdue", "soon"),
    [{ from: addDays(old, -30), to: old }, { to: old }],
  ];
  const pages = [...choices, named("after", deep(addDays(old, -5)))];
  const viewer = { ...leaders, tenth: inspectors[0] ?? leaders.tenth, small: inspectors[1] ?? leaders.small };
  const sizes = [
    named("people", ...peopleBands),
    named("amount", ...amountBands),
    named("topic", "wages", "child_labour"),
    named("state", "closed"),
    named("officer", inspectors[0]?.id ?? "me"),
  ];
  const list = (eyes: Viewer, filter: object) => caseList(viewer[eyes], CaseFilter.parse(filter));
  const count = (eyes: Viewer, filter: object) => caseCount(viewer[eyes], CaseFilter.parse(filter));
  const sums = (eyes: Viewer, filter: object) => caseSums(viewer[eyes], CaseFilter.parse(filter));
  return {
    "lib/cases/queries/case-list.ts#caseHands": one(() => caseHands(leaders.tenth)),
    "lib/cases/queries/case-list.ts#caseList": [...filtered(pages, list), ...filtered(sizes, list)],
    "lib/cases/queries/case-list.ts#caseCount": [
      ...filtered(choices, count, ["tenth"]),
      ...filtered(sizes, count, ["tenth"]),
    ],
    "lib/cases/queries/case-list.ts#caseSums": [
      ...filtered(choices, sums, ["tenth"]),
      ...filtered(sizes, sums, ["tenth"]),
    ],
  };
};

const complaints: MakesAsks = ({ leaders, today }) => {
  const old = addDays(legalDate(today), -1_000);
  const choices = [
    named("q", NAME, NO_NAME, "测0投〔2026〕", "91990101BN00000001", "投诉人77", "13800138000", "GD7000", PAPER),
    named("state", "received", "accepted", "declined", "withdrawn"),
    named("kind", "tip"),
    named("source", "phone", "petition"),
    [{ from: addDays(old, -30), to: old }, { to: old }],
    named("register", "no_action"),
  ];
  const pages = [...choices, named("after", deep(addDays(old, -5)))];
  const sizes = [
    named("people", ...peopleBands),
    named("amount", ...amountBands),
    named("topic", "wages", "child_labour"),
    named("due", "overdue", "soon"),
  ];
  const list = (eyes: Viewer, filter: object) => complaintList(leaders[eyes], ComplaintFilter.parse(filter));
  const count = (eyes: Viewer, filter: object) => complaintCount(leaders[eyes], ComplaintFilter.parse(filter));
  return {
    "lib/complaints/queries/complaint-list.ts#complaintList": [
      ...filtered(pages, list),
      ...filtered(sizes, list, ["small"]),
    ],
    "lib/complaints/queries/complaint-list.ts#complaintCount": [
      ...filtered(choices, count, ["tenth"]),
      ...filtered(sizes, count, ["tenth"]),
    ],
  };
};

const employers: MakesAsks = ({ leaders, today }) => {
  const choices = [named("q", NAME, NO_NAME, "91990101BN00000001"), named("key", "provisional", "coded")];
  const pages = [...choices, named("after", deep(`${addDays(legalDate(today), -700)}T00:00:00.000Z`))];
  return {
    "lib/employers/queries/employer-list.ts#employerList": filtered(pages, (eyes, filter) =>
      employerList(leaders[eyes], EmployerFilter.parse(filter)),
    ),
    "lib/employers/queries/employer-list.ts#employerCount": filtered(choices, (eyes, filter) =>
      employerCount(leaders[eyes], EmployerFilter.parse(filter)),
    ),
  };
};

const people: MakesAsks = ({ administrators }) => {
  const choices = [
    named("q", "王敏", "officer12", "经办人99"),
    named("role", "inspector", "auditor"),
    named("state", "active", "waiting", "disabled"),
    named("kind", "officer", "employer"),
  ];
  const pages = [...choices, named("after", deep("officer5x1"))];
  return {
    "lib/agencies/queries/accounts.ts#accountList": filtered(pages, (eyes, filter) =>
      accountList(administrators[eyes], AccountFilter.parse(filter)),
    ),
    "lib/agencies/queries/accounts.ts#accountCount": filtered(choices, (eyes, filter) =>
      accountCount(administrators[eyes], AccountFilter.parse(filter)),
    ),
  };
};

const audit: MakesAsks = ({ auditors, idOf, today }) => {
  const old = addDays(legalDate(today), -1_000);
  const choices = [
    named("act", "case.", "account.", "no.such"),
    named("actor", "officer0x9", "officer99x0", "查无此人"),
    named("subject", idOf("case")),
    [{ from: addDays(old, -30), to: old }, { to: old }],
  ];
  const pages = [...choices, named("before", "1000000")];
  return {
    "lib/readings/queries/readings.ts#unusualReadings": filtered([], (eyes) =>
      unusualReadings(auditors[eyes], settingsIn([]), { from: addDays(legalDate(today), -30), to: legalDate(today) }),
    ),
    "lib/readings/queries/readings.ts#readingsOfDay": filtered([], (eyes) =>
      readingsOfDay(auditors[eyes], settingsIn([]), { reader: auditors[eyes].id, on: legalDate(today) }),
    ),
    "lib/complaints/queries/identity-reads.ts#everyIdentityRead": one(() =>
      everyIdentityRead(auditors.tenth, idOf("complaint")).next(),
    ),
    "lib/workflow/audit.ts#auditPage": filtered(pages, (eyes, filter) =>
      auditPage(auditors[eyes], AuditFilter.parse(filter)),
    ),
    // Only an export counts, and reads all that it counts: asked for what its narrow ways come to, and for all.
    "lib/workflow/audit.ts#auditCount": filtered(
      [named("subject", idOf("case")), [{ from: addDays(old, -30), to: old }]],
      (eyes, filter) => auditCount(auditors[eyes], AuditFilter.parse(filter), COUNT_UP_TO),
    ),
  };
};
