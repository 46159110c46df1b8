import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { type ReportFacts, reportActRefusal } from "./report-policy";

const user = (employerId: string): Actor => ({
  kind: "employer",
  id: "u",
  name: "u",
  login: "u",
  employerId,
  files: [employerId],
});
const report: ReportFacts = {
  ...{ state: "draft", employerId: "platform", phase: "open", problems: 0, hasDraft: false, organIds: ["bureau"] },
};

it("a report is its own enterprise's to write and send", () => {
  expect(reportActRefusal(user("platform"), report, "submit")).toBeNull();
  for (const act of ["save", "submit"] as const)
    expect(reportActRefusal(user("partner"), report, act)).toBe("not_the_reporter");
});
