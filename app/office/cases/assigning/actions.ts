"use server";

import { officeAction } from "@/lib/actions";
import { assignCases } from "@/lib/cases/commands/assign-cases";
import { AssignCasesInput } from "@/lib/cases/input";

export const assign = officeAction({ name: "cases.assignSeveral", input: AssignCasesInput, run: assignCases });
