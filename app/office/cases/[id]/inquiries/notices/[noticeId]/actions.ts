"use server";

import { officeAction } from "@/lib/actions";
import { receiveMaterials } from "@/lib/cases/commands/receive-materials";
import { returnMaterials } from "@/lib/cases/commands/return-materials";
import { ReceiveMaterialsInput, ReturnMaterialsInput } from "@/lib/cases/inquiry-input";

export const receive = officeAction({
  name: "cases.receiveMaterials",
  input: ReceiveMaterialsInput,
  run: receiveMaterials,
});

export const giveBack = officeAction({
  name: "cases.returnMaterials",
  input: ReturnMaterialsInput,
  run: returnMaterials,
});
