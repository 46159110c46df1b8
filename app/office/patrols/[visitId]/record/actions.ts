"use server";
import { officeAction } from "@/lib/actions";
import { noteSigningRefusal } from "@/lib/patrols/commands/note-signing-refusal";
import { recordVisit } from "@/lib/patrols/commands/record-visit";
import { strikeSigned } from "@/lib/patrols/commands/strike-signed";
import { NoteSigningRefusalInput, RecordVisitInput, StrikeSignedInput } from "@/lib/patrols/record-input";

export const record = officeAction({
  name: "patrols.record",
  input: RecordVisitInput,
  run: recordVisit,
  next: ({ id }) => `/office/patrols/${id}`,
});

export const noteRefusal = officeAction({
  name: "patrols.noteSigningRefusal",
  input: NoteSigningRefusalInput,
  run: noteSigningRefusal,
  next: ({ id }) => `/office/patrols/${id}`,
});

export const strike = officeAction({
  name: "patrols.strikeSigned",
  input: StrikeSignedInput,
  run: strikeSigned,
  next: ({ id }) => `/office/patrols/${id}`,
});
