"use server";
import { publicAction } from "@/lib/actions";
import { setUp } from "@/lib/agencies/commands/set-up";
import { SetUpInput } from "@/lib/agencies/input";

export const complete = publicAction({ name: "setup.complete", input: SetUpInput, run: setUp });
