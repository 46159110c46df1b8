import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { type MirrorFacts, mirrorActRefusal } from "./mirror-policy";

const user = (employerId: string): Actor => ({
  kind: "employer",
  id: "u",
  name: "u",
  login: "u",
  employerId,
  files: [employerId],
});
const mirror: MirrorFacts = { state: "disputed", platformId: "platform", partnerId: "partner", phase: "open" };

it("a partner answers for itself, and the platform alone states anew", () => {
  expect(mirrorActRefusal(user("platform"), mirror, "restate")).toBeNull();
  expect(mirrorActRefusal(user("partner"), mirror, "restate")).toBe("not_the_platform");
  expect(mirrorActRefusal(user("platform"), mirror, "confirm")).toBe("not_the_partner");
});
