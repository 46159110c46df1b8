import { expect, it } from "vitest";
import { sha256 } from "@/lib/kernel/cipher";
import { canonical } from "@/lib/workflow/event-chain";
import { LIMITS_VERSION, limitVersions } from "./limit-versions";
import { limits } from "./limits";

/** What each version of the table held. A changed table needs a version of its own: raise it and add its digest. */
const digests: Readonly<Record<number, string>> = {
  1: "a3f073410cb59cc6b33a8e9466547826c7aa22427662533111cd77048c295f15",
  2: "3e542927e2dbbaacbe7150db71a6cc15cc6d726771c8df1075f8f9a416be8975",
  3: "bb0fb2afd78632bec334026731994fddd771117a86f48877f37094fcc49b6d8c",
};

it("has a version for what the table holds", () => {
  const rows = Object.entries(limits).map(([key, { label: _label, verified: _verified, ...row }]) => [key, row]);
  expect(sha256(canonical(Object.fromEntries(rows)))).toBe(digests[LIMITS_VERSION]);
});

it("keeps every version with the day up to which its texts were read", () => {
  const known = Object.keys(digests);
  expect(Object.keys(limitVersions)).toEqual(known);
  expect(Math.max(...known.map(Number))).toBe(LIMITS_VERSION);
  expect(new Set(Object.values(digests)).size).toBe(known.length);
});
