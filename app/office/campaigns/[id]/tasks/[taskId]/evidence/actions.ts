"use server";
import { officeAction } from "@/lib/actions";
import { addEvidenceReference } from "@/lib/campaigns/commands/add-evidence-reference";
import { AddEvidenceReferenceInput } from "@/lib/campaigns/input";

export const refer = officeAction({
  name: "campaigns.addEvidenceReference",
  input: AddEvidenceReferenceInput,
  run: addEvidenceReference,
});
