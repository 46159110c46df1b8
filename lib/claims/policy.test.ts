import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { CaseFacts } from "@/lib/cases/policy";
import { type ListFacts, listRefusal } from "./policy";

const inspector: Actor = {
  ...{ kind: "officer", id: "inspector", name: "王敏", login: "wangmin", role: "inspector", organId: "body" },
  ...{ organName: "大队", organKind: "inspection_body", regionCode: "990101", principal: false },
};
const kase: CaseFacts = {
  ...{
    state: "investigating",
    organIds: ["bureau", "body"],
    officerIds: ["inspector", "second"],
    isExtended: false,
    barredIds: [],
    recusedIds: [],
  },
  ...{ extensionPending: false, isSuspended: false, isHandedOn: false, allowsSuspension: false },
  recusalsPendingOf: [],
};
const item: ListFacts = { orderState: "issued", itemState: "open", amountFen: 100, kase };

it("workers are listed in an open item of an issued order that names an amount", () => {
  expect(listRefusal(inspector, item)).toBeNull();
  expect(listRefusal(inspector, { ...item, orderState: "proposed" })).toBe("list_order_not_issued");
  expect(listRefusal(inspector, { ...item, itemState: "corrected" })).toBe("list_item_settled");
  expect(listRefusal(inspector, { ...item, amountFen: null })).toBe("list_without_amount");
});
