import { describe, expect, it } from "vitest";
import { aComplaint } from "@/db/factories/complaints";
import { officer, world } from "@/lib/testing/world";
import { admitTracking, WRONG_CODES_AN_HOUR } from "./track-door";

world();

const from = (address: string) => new Headers({ "x-forwarded-for": address });
const tooOften = { reason: "asked_too_often" };

describe("admitTracking", () => {
  it("T26: stops an address after thirty wrong codes, whatever is asked then, and no other", async () => {
    const { number, code } = await aComplaint(await officer("wangmin"), "2026-11-16");
    const here = from("192.0.2.21");
    for (let asked = 0; asked < WRONG_CODES_AN_HOUR; asked += 1) {
      await admitTracking(here, { number, code: `WRONG${asked}` });
    }
    await expect(admitTracking(here, { number, code: "WRONG" })).rejects.toMatchObject(tooOften);
    await expect(admitTracking(here, { number, code })).rejects.toMatchObject(tooOften);
    await expect(admitTracking(from("192.0.2.22"), { number, code })).resolves.toBeUndefined();
  });

  it("does not count who asks with a right code", async () => {
    const { number, code } = await aComplaint(await officer("wangmin"), "2026-11-16");
    const here = from("192.0.2.23");
    for (let asked = 0; asked <= WRONG_CODES_AN_HOUR; asked += 1) await admitTracking(here, { number, code });
    await expect(admitTracking(here, { number, code })).resolves.toBeUndefined();
  });
});
