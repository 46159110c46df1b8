"use server";

import { officeAction } from "@/lib/actions";
import { confirmAddress } from "@/lib/deliveries/commands/confirm-address";
import { signAddress } from "@/lib/deliveries/commands/sign-address";
import { ConfirmAddressInput, SignAddressInput } from "@/lib/deliveries/input";
import { deliveriesPath, matterNamed } from "@/lib/deliveries/matter";

export const confirm = officeAction({
  name: "deliveries.confirmAddress",
  input: ConfirmAddressInput,
  run: confirmAddress,
  next: (_result, named) => deliveriesPath(matterNamed(named)),
});

export const sign = officeAction({
  name: "deliveries.signAddress",
  input: SignAddressInput,
  run: signAddress,
  next: ({ matter }) => deliveriesPath(matter),
});
