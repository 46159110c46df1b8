import { expect, it } from "vitest";
import { officeRoles } from "@/lib/auth/actor";
import { officeHome, officeNavigation } from "./navigation";

it("each post begins its day at the first entry of its own menu", () => {
  for (const role of officeRoles) expect(officeNavigation(role)[0]).toBe(officeHome(role));
  expect(officeRoles.filter((role) => officeHome(role).href === "/office/desk")).toEqual(
    officeRoles.filter((role) => officeNavigation(role).some(({ href }) => href === "/office/desk")),
  );
});
