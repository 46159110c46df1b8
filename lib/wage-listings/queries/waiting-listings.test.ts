import { describe, expect, it } from "vitest";
import { aListedEmployer, aProposedListing, applicationEntry, aToldListing } from "@/db/factories/wage-listings";
import { world } from "@/lib/testing/world";
import { applyForRemoval } from "../commands/apply-for-removal";
import { listingsWaiting } from "./waiting-listings";

const { officer, act } = world();

const waitingFor = async (login: string) => {
  const waiting = await listingsWaiting(await officer(login));
  return Object.fromEntries(Object.entries(waiting).map(([group, rows]) => [group, rows.map(({ id }) => id)]));
};

describe("listingsWaiting", () => {
  it("lies before the squad leader to announce, then before the head to decide, and before nobody else", async () => {
    const proposed = await aProposedListing();
    expect(await waitingFor("daduizhang")).toMatchObject({ listingToTell: [proposed.id], listingToDecide: [] });
    expect(await waitingFor("juzhang")).toMatchObject({ listingToTell: [], listingToDecide: [] });
    const told = await aToldListing();
    expect((await waitingFor("juzhang")).listingToDecide).toEqual([told.id]);
    expect((await waitingFor("daduizhang")).listingToTell).toEqual([proposed.id]);
    for (const login of ["wangmin", "ylxdaduizhang"]) {
      expect(Object.values(await waitingFor(login)).flat()).toEqual([]);
    }
  });

  it("brings an application for removal before the head until it is decided", async () => {
    const listed = await aListedEmployer();
    expect((await waitingFor("juzhang")).removalToDecide).toEqual([]);
    const entry = applicationEntry(listed.id);
    await act(await officer("wangmin"), "2027-08-02", (ctx) => applyForRemoval(ctx, entry));
    expect((await waitingFor("juzhang")).removalToDecide).toEqual([listed.id]);
  });
});
