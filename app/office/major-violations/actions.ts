"use server";
import { officeAction } from "@/lib/actions";
import { publishQuarter } from "@/lib/publications/commands/publish-quarter";
import { PublishQuarterInput } from "@/lib/publications/major-input";

export const publish = officeAction({
  name: "majors.publishQuarter",
  input: PublishQuarterInput,
  run: publishQuarter,
});
