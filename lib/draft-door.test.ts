import { describe, expect, it } from "vitest";
import { aPublicForm, lodgeForm } from "@/db/factories/public-forms";
import { world } from "@/lib/testing/world";
import { standingDraft } from "./complaints/queries/draft";
import { admitDraft, admitLodging, LODGED_AN_HOUR, mayBeginDraft, NEW_DRAFTS_AN_HOUR } from "./draft-door";
import { now } from "./kernel/clock";
import { newToken } from "./kernel/ids";

world();

const from = (address: string) => new Headers({ "x-forwarded-for": address });
const tooOften = { reason: "asked_too_often" };

async function times(count: number, ask: (time: number) => Promise<void>): Promise<void> {
  for (let time = 0; time < count; time += 1) await ask(time);
}

describe("admitDraft", () => {
  it("counts every cookie under which no form stands: made up, lodged already, or of the other kind", async () => {
    const here = from("192.0.2.11");
    const [lodged, standing] = [await aPublicForm(), await aPublicForm()];
    await lodgeForm(lodged);
    await times(NEW_DRAFTS_AN_HOUR - 1, (time) => admitDraft(here, "complaint", `x${time}`));
    expect([await mayBeginDraft(here), await mayBeginDraft(here)]).toEqual([true, true]);
    await admitDraft(here, "complaint", "x60");
    expect([await mayBeginDraft(here), await mayBeginDraft(from("192.0.2.12"))]).toEqual([false, true]);
    for (const token of [null, "x1", newToken(), lodged]) {
      await expect(admitDraft(here, "complaint", token)).rejects.toMatchObject(tooOften);
    }
    await expect(admitDraft(here, "tip", standing)).rejects.toMatchObject(tooOften);
    await expect(admitDraft(here, "complaint", standing)).resolves.toBeUndefined();
    await expect(admitDraft(from("192.0.2.12"), "complaint", null)).resolves.toBeUndefined();
  });
});

describe("admitLodging", () => {
  it("stops an address after its share of an hour, and leaves the form as it stood", async () => {
    const here = from("192.0.2.13");
    const token = await aPublicForm();
    await times(LODGED_AN_HOUR, () => admitLodging(here, "complaint", token));
    await expect(admitLodging(here, "complaint", token)).rejects.toMatchObject(tooOften);
    expect((await standingDraft("complaint", token, now()))?.answers).toMatchObject({ name: "张䶮" });
    await expect(admitLodging(from("192.0.2.14"), "complaint", token)).resolves.toBeUndefined();
  });

  it("does not count the last step that is sent again, nor one without a form", async () => {
    const here = from("192.0.2.15");
    const [lodged, standing] = [await aPublicForm(), await aPublicForm()];
    await lodgeForm(lodged);
    await times(LODGED_AN_HOUR + 1, () => admitLodging(here, "complaint", lodged));
    await times(LODGED_AN_HOUR + 1, () => admitLodging(here, "complaint", null));
    await expect(admitLodging(here, "complaint", standing)).resolves.toBeUndefined();
  });
});
