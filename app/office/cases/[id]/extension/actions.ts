"use server";

import { officeAction } from "@/lib/actions";
import { proposeExtension } from "@/lib/cases/commands/propose-extension";
import { ProposeExtensionInput } from "@/lib/cases/input";

export const propose = officeAction({
  name: "cases.proposeExtension",
  input: ProposeExtensionInput,
  run: proposeExtension,
  next: ({ id }) => `/office/cases/${id}`,
});
