"use server";
import { officeAction } from "@/lib/actions";
import { addRegion } from "@/lib/agencies/commands/add-region";
import { AddRegionInput } from "@/lib/agencies/ground-input";

export const add = officeAction({
  name: "regions.add",
  input: AddRegionInput,
  run: addRegion,
  next: ({ code }) => `/office/organs?q=${code}`,
});
