import { expect, it } from "vitest";
import type { DeliveryMethod, DeliveryState, Recipient } from "./lifecycle";
import { servicePlan } from "./service-plan";

const failed = (method: DeliveryMethod) => ({ method, state: "failed" as const });
const plan = (attempts: { method: DeliveryMethod; state: DeliveryState }[], canBeElectronic = false) =>
  servicePlan({ recipient: "employer", attempts, canBeElectronic });
const nextOf = (methods: ReturnType<typeof servicePlan>) => methods.find(({ isNext }) => isNext)?.method ?? null;
const standing = (methods: ReturnType<typeof servicePlan>, method: DeliveryMethod) =>
  methods.find((each) => each.method === method)?.standing;

it.each<[DeliveryMethod[], boolean, DeliveryMethod | null]>([
  [[], false, "direct"],
  [["direct"], false, "post"],
  [["direct", "left"], false, "post"],
  [["direct", "post"], true, "electronic"],
  [["direct", "post"], false, "entrusted"],
  [["direct", "post", "entrusted"], false, "public_notice"],
  [["direct", "post", "electronic", "entrusted", "public_notice"], true, null],
])("after %j, electronic %s, proposes %s", (tried, canBeElectronic, next) => {
  expect(nextOf(plan(tried.map(failed), canBeElectronic))).toBe(next);
});

it("proposes nothing while an attempt is under way", () => {
  const methods = plan([failed("direct"), { method: "post", state: "attempted" }]);
  expect([nextOf(methods), standing(methods, "post")]).toEqual([null, "under_way"]);
});

it("says why each other way is not the one now", () => {
  const methods = plan([]);
  expect((["left", "electronic", "public_notice"] as const).map((method) => standing(methods, method))).toEqual([
    "at_the_door",
    "unconfirmed",
    "early",
  ]);
});

it.each<[Recipient, DeliveryMethod, boolean]>([
  ["employer", "handed_on", false],
  ["complainant", "handed_on", true],
  ["organ", "public_notice", false],
])("of %s holds %s: %s", (recipient, method, isThere) => {
  const methods = servicePlan({ recipient, attempts: [], canBeElectronic: true });
  expect(methods.some((each) => each.method === method)).toBe(isThere);
});
