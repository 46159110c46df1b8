import { expect, it } from "vitest";
import { isPerson } from "./public-text";

it.each([
  [null, true],
  ["92140105MA0KXYZ12A", true],
  ["91140105MA0KXYZ12A", false],
  ["52140105MA0KXYZ12A", false],
])("whose address is nobody's to read: %s %s", (creditCode, so) => expect(isPerson(creditCode)).toBe(so));
