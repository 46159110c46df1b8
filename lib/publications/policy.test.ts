import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { majorJudgeRefusal } from "./major-policy";
import { judgeRefusal } from "./policy";

const inspector: Actor = {
  ...{ kind: "officer", id: "inspector", name: "王敏", login: "wangmin", role: "inspector", organId: "body" },
  ...{ organName: "大队", organKind: "inspection_body", regionCode: "990101", principal: false },
};
const held = { organIds: ["bureau", "body"], officerIds: ["inspector"], everHeldIds: ["inspector"], recusedIds: [] };

it("whether it is to be public is judged once, of a penalty that was decided", () => {
  const facts = { ...held, isPenal: true, isOfPerson: false, isJudged: false };
  expect(judgeRefusal(inspector, facts)).toBeNull();
  expect(judgeRefusal(inspector, { ...facts, isPenal: false })).toBe("decision_not_penal");
  expect(judgeRefusal(inspector, { ...facts, isJudged: true })).toBe("judged_before");
  expect(judgeRefusal(inspector, { ...facts, isOfPerson: true })).toBe("decision_of_person");
});

it("whether it stands on the quarter's list is judged once, of what was decided and has not fallen", () => {
  const ground = { ...held, isDecided: true, isOfPerson: false, isJudged: false, isFallen: false };
  expect(majorJudgeRefusal(inspector, ground)).toBeNull();
  expect(majorJudgeRefusal(inspector, { ...ground, isDecided: false })).toBe("decision_not_made");
  expect(majorJudgeRefusal(inspector, { ...ground, isJudged: true })).toBe("major_judged_before");
  expect(majorJudgeRefusal(inspector, { ...ground, isOfPerson: true })).toBe("decision_of_person");
  expect(majorJudgeRefusal(inspector, { ...ground, isFallen: true })).toBe("decision_fallen");
});
