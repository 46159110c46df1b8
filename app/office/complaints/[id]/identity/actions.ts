"use server";
import { officeReading } from "@/lib/actions";
import { revealField } from "@/lib/complaints/commands/reveal-field";
import { revealIdentity } from "@/lib/complaints/commands/reveal-identity";
import { RevealFieldInput, RevealIdentityInput } from "@/lib/complaints/input";

export const openIdentity = officeReading({
  name: "complaints.revealIdentity",
  input: RevealIdentityInput,
  run: revealIdentity,
});

export const openField = officeReading({ name: "complaints.revealField", input: RevealFieldInput, run: revealField });
