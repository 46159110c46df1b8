import { expect, it } from "vitest";
import { licenceFaults } from "./licence";

const ORGAN = "示范区人力资源和社会保障局";
const revoking = (licenceNumber: string, licenceIssuer = ORGAN) => ({
  ...{ option: { measure: "licence_revocation" as const }, licenceName: "人力资源服务许可证" },
  ...{ licenceNumber, licenceIssuer },
});
const fining = { option: { measure: "fine" as const } };

it.each([
  ["what revokes no licence", [fining, { option: null }], {}],
  ["the organ's own, however it is spaced", [revoking("1", "示范区 人力资源和社会保障局")], {}],
  [
    "another organ's",
    [fining, revoking("1", "样例县人力资源和社会保障局")],
    { "items.1.licenceIssuer": "licence_of_another" },
  ],
  ["two licences", [revoking("1"), revoking("2")], {}],
  ["one licence twice", [revoking("甲 1"), fining, revoking("甲1")], { "items.2.licenceNumber": "licence_twice" }],
  ["one without a number", [revoking("")], { "items.0.licenceNumber": "licence_number_missing" }],
])("asks of %s", (_what, items, faults) => {
  expect(licenceFaults(items, ORGAN)).toEqual(faults);
});
