"use server";

import { officeAction } from "@/lib/actions";
import { moveCases } from "@/lib/cases/commands/move-cases";
import { MoveCasesInput } from "@/lib/cases/input";

export const move = officeAction({ name: "cases.move", input: MoveCasesInput, run: moveCases });
