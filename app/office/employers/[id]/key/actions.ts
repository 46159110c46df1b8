"use server";
import { officeAction } from "@/lib/actions";
import { resolveKey } from "@/lib/employers/commands/resolve-key";
import { ResolveKeyInput } from "@/lib/employers/input";

export const resolve = officeAction({
  name: "employers.resolveKey",
  input: ResolveKeyInput,
  run: resolveKey,
  next: ({ id }) => `/office/employers/${id}`,
});
