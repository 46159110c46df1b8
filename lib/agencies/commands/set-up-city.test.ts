import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answers, asVisitor, lodgeForm } from "@/db/factories/public-forms";
import { accounts, complaints, organs } from "@/db/schema";
import { type Officer, publicVisitor } from "@/lib/auth/actor";
import { setupCode } from "@/lib/auth/setup-code";
import { saveAnswers } from "@/lib/complaints/commands/save-answers";
import { newToken } from "@/lib/kernel/ids";
import { bareProduction } from "@/lib/testing/bare-production";
import { act } from "@/lib/testing/world";
import { SetUpInput } from "../input";
import { placesOfWork } from "../queries";
import { addOrgan } from "./add-organ";
import { addRegion } from "./add-region";
import { setUp } from "./set-up";

const DAY = "2026-11-22";

bareProduction();

const printed = {
  ...{ address: "新设市人民路1号", postcode: "000009", phone: "0999-5550009" },
  ...{ governmentName: "新设市人民政府", courtName: "新设市人民法院" },
};

async function administrator(): Promise<Officer> {
  const [row] = await db().select().from(accounts).where(eq(accounts.login, "admin1"));
  const [organ] = await db()
    .select()
    .from(organs)
    .where(eq(organs.id, row?.organId ?? ""));
  if (!row || !organ) throw new Error("setting up made no administrator");
  const at = { organId: organ.id, organName: organ.name, organKind: organ.kind, regionCode: organ.regionCode };
  return {
    kind: "officer",
    id: row.id,
    name: row.name,
    login: row.login,
    role: "administrator",
    principal: false,
    ...at,
  };
}

describe("a city that was set up", () => {
  it("F1, F113: takes a complaint of the public once its administrator has added a county and its bureau", async () => {
    const names = { regionCode: "9903", regionName: "新设市", bureauName: "新设市人社局", bodyName: "新设市监察支队" };
    const people = {
      administrator: { login: "admin1", name: "甲某" },
      securityAdministrator: { login: "secure1", name: "乙某" },
      auditor: { login: "audit1", name: "丙某" },
    };
    const receipt = "a receipt that the page made up";
    const input = SetUpInput.parse({
      ...{ receipt, setupCode: setupCode(), numberPrefix: "新市人社监" },
      ...names,
      ...printed,
      ...people,
    });
    await act(publicVisitor, DAY, (ctx) => setUp(ctx, input, "192.0.2.1"));
    expect(await placesOfWork()).toEqual([]);
    const actor = await administrator();
    await act(actor, DAY, (ctx) => addRegion(ctx, { code: "990301", name: "新设县" }));
    expect((await placesOfWork()).map(({ code }) => code)).toEqual(["990301"]);
    const bureau = { regionCode: "990301", kind: "bureau" as const, parentId: "" as const, name: "新设县人社局" };
    const { id } = await act(actor, DAY, (ctx) => addOrgan(ctx, { ...bureau, ...printed, numberPrefix: "新县人社监" }));
    const token = newToken();
    const given = { ...answers, place: { regionCode: "990301", respondentPlace: "" } };
    const pages = ["matter", "respondent", "place", "amount", "narrative", "proof", "person"] as const;
    for (const page of pages) {
      await asVisitor((ctx) => saveAnswers(ctx, { token, kind: "complaint", page, typed: given[page] }));
    }
    const complaintId = await lodgeForm(token);
    const [complaint] = await db().select().from(complaints).where(eq(complaints.id, complaintId));
    expect(complaint).toMatchObject({ regionCode: "990301", organId: id });
  });
});
