"use server";
import { officeReading } from "@/lib/actions";
import { revealNumber } from "@/lib/responsible-persons/commands/reveal-number";
import { RevealNumberInput } from "@/lib/responsible-persons/input";

export const openNumber = officeReading({
  name: "persons.revealNumber",
  asksProof: true,
  input: RevealNumberInput,
  run: revealNumber,
});
