"use server";
import { officeAction } from "@/lib/actions";
import { registerByOfficer } from "@/lib/employers/commands/register-employer";
import { RegisterEmployerInput } from "@/lib/employers/input";

export const register = officeAction({
  name: "employers.register",
  input: RegisterEmployerInput,
  run: registerByOfficer,
  next: ({ id }) => `/office/employers/${id}`,
});
