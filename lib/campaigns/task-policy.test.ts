import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { type TaskFacts, taskActRefusal } from "./task-policy";

const member = (id: string, organId: string): Actor => ({
  ...{ kind: "officer", id, name: id, login: id, role: "unit_member", organId, organName: "科" },
  ...{ organKind: "unit", regionCode: "990101", principal: false },
});

const task: TaskFacts = {
  ...{ state: "proof_submitted", kind: "dated", campaignState: "running", organId: "bureau", officeOrganId: "office" },
  ...{ leadOrganIds: ["lead"], organIds: ["lead", "cooperating"], evidence: 1, submittedBy: "submitter" },
};

it("done is what somebody of another unit than the task's has seen", () => {
  expect(taskActRefusal(member("other", "third"), task, "accept")).toBeNull();
  expect(taskActRefusal(member("colleague", "lead"), task, "accept")).toBe("verifier_of_same_unit");
  expect(taskActRefusal(member("helper", "cooperating"), task, "reject")).toBe("verifier_of_same_unit");
  expect(taskActRefusal(member("submitter", "third"), task, "accept")).toBe("own_submission");
});
