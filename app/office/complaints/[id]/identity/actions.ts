"use server";
import { officeReading } from "@/lib/actions";
import { revealField } from "@/lib/complaints/commands/reveal-field";
import { revealFormer } from "@/lib/complaints/commands/reveal-former";
import { revealIdentity } from "@/lib/complaints/commands/reveal-identity";
import { RevealFormerInput } from "@/lib/complaints/complainant-input";
import { RevealFieldInput, RevealIdentityInput } from "@/lib/complaints/input";

export const openIdentity = officeReading({
  name: "complaints.revealIdentity",
  asksProof: true,
  input: RevealIdentityInput,
  run: revealIdentity,
});

export const openField = officeReading({
  name: "complaints.revealField",
  asksProof: true,
  input: RevealFieldInput,
  run: revealField,
});

export const openFormer = officeReading({
  name: "complaints.revealFormer",
  asksProof: true,
  input: RevealFormerInput,
  run: revealFormer,
});
