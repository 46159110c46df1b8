"use server";
import { officeAction } from "@/lib/actions";
import { recordSearch } from "@/lib/claims/commands/record-search";
import { RecordSearchInput } from "@/lib/claims/input";

export const search = officeAction({ name: "claims.recordSearch", input: RecordSearchInput, run: recordSearch });
