import { asc, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accountEntry, accountRow, anAccount } from "@/db/factories/accounts";
import { inspectorCertificates } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { certifiedInspectors } from "../queries";
import { accountFile } from "../queries/accounts";
import { editAccount } from "./edit-account";

const { officer, act } = world();

type Given = { certificateNumber: string; validFrom: string; validTo: string };

const NONE: Given = { certificateNumber: "", validFrom: "", validTo: "" };
const first = (number: string): Given => ({
  certificateNumber: number,
  validFrom: "2024-01-01",
  validTo: "2026-12-31",
});

async function holder(number: string) {
  const { id, administrator } = await anAccount(first(number));
  const keep = async (given: Given, on: string) => {
    const { login: _login, role: _role, ...post } = await accountEntry(given);
    const { version } = await accountRow(id);
    return act(administrator, on, (ctx) => editAccount(ctx, { ...post, id, version }));
  };
  const held = async () =>
    (
      await db()
        .select()
        .from(inspectorCertificates)
        .where(eq(inspectorCertificates.accountId, id))
        .orderBy(asc(inspectorCertificates.validFrom))
    ).map((each) => [each.number, each.validFrom, each.validTo, each.withdrawnOn]);
  const validOn = async (on: string) =>
    (await certifiedInspectors(await officer("daduizhang"), on)).flatMap((each) =>
      each.id === id ? [each.certificateNumber] : [],
    );
  return { id, administrator, keep, held, validOn };
}

describe("an account's certificates", () => {
  it("keeps the one before when a new one is entered, and answers by the day", async () => {
    const { id, administrator, keep, held, validOn } = await holder("甲001");
    await keep({ certificateNumber: "甲002", validFrom: "2027-01-02", validTo: "2029-12-31" }, "2027-01-02");
    expect(await held()).toEqual([
      ["甲001", "2024-01-01", "2026-12-31", null],
      ["甲002", "2027-01-02", "2029-12-31", null],
    ]);
    expect([await validOn("2026-12-31"), await validOn("2027-01-01"), await validOn("2027-01-02")]).toEqual([
      ["甲001"],
      [],
      ["甲002"],
    ]);
    const file = await accountFile(administrator, id);
    expect(file?.certificate?.number).toBe("甲002");
    expect(file?.certificates).toHaveLength(2);
  });

  it("ends the one before on the first day of one that is given early, the same number renewed too", async () => {
    const { keep, held, validOn } = await holder("乙001");
    await keep({ certificateNumber: "乙002", validFrom: "2026-12-01", validTo: "2026-12-31" }, "2026-11-23");
    expect([await validOn("2026-11-30"), await validOn("2026-12-01")]).toEqual([["乙001"], ["乙002"]]);
    await keep({ certificateNumber: "乙002", validFrom: "2027-02-01", validTo: "2029-12-31" }, "2027-02-01");
    expect(await held()).toEqual([
      ["乙001", "2024-01-01", "2026-12-31", "2026-12-01"],
      ["乙002", "2026-12-01", "2026-12-31", null],
      ["乙002", "2027-02-01", "2029-12-31", null],
    ]);
  });

  it("corrects the newest, withdraws it when the number is emptied, and gives it back", async () => {
    const { keep, held, validOn } = await holder("丙001");
    await keep({ ...first("丙0001"), validTo: "2027-06-30" }, "2026-11-23");
    expect(await held()).toEqual([["丙0001", "2024-01-01", "2027-06-30", null]]);
    await keep(NONE, "2026-11-24");
    await keep(NONE, "2026-11-25");
    expect(await held()).toEqual([["丙0001", "2024-01-01", "2027-06-30", "2026-11-24"]]);
    expect([await validOn("2026-11-23"), await validOn("2026-11-24")]).toEqual([["丙0001"], []]);
    await keep({ ...first("丙0001"), validTo: "2027-06-30" }, "2026-11-26");
    expect(await validOn("2026-11-26")).toEqual(["丙0001"]);
  });

  it("refuses days of an earlier certificate and a number of another account, even one that has ended", async () => {
    const { keep, held } = await holder("丁001");
    const earlier = keep({ certificateNumber: "丁000", validFrom: "2023-01-01", validTo: "2024-06-30" }, "2026-11-23");
    await expect(earlier).rejects.toMatchObject({ fields: { validFrom: "certificate_overlaps" } });
    const other = await holder("戊001");
    await keep(NONE, "2026-11-23");
    const taken = other.keep(
      { certificateNumber: "丁001", validFrom: "2027-01-01", validTo: "2029-12-31" },
      "2026-11-24",
    );
    await expect(taken).rejects.toMatchObject({ fields: { certificateNumber: "certificate_taken" } });
    expect(await held()).toHaveLength(1);
  });

  it("leaves none removed, not even by the application's own role", async () => {
    await expect(db().execute(sql`delete from inspector_certificates`)).rejects.toThrow();
  });
});
