"use server";
import { employerAction } from "@/lib/actions";
import { applyOnline } from "@/lib/wage-listings/commands/apply-for-removal";
import { objectOnline } from "@/lib/wage-listings/commands/record-listing-objection";
import { ApplyOnlineInput, ObjectOnlineInput } from "@/lib/wage-listings/input";

export const object = employerAction({
  name: "wageListings.objectOnline",
  input: ObjectOnlineInput,
  run: objectOnline,
});

export const apply = employerAction({
  name: "wageListings.applyOnline",
  input: ApplyOnlineInput,
  run: applyOnline,
});
