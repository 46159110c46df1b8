"use server";
import { officeAction } from "@/lib/actions";
import { changeRole } from "@/lib/agencies/commands/change-role";
import { editAccount } from "@/lib/agencies/commands/edit-account";
import { disableAccount, restoreAccount } from "@/lib/agencies/commands/end-account";
import { reissueLink, resetAccount } from "@/lib/agencies/commands/reset-account";
import { ChangeRoleInput, EditAccountInput, AccountVersionInput as input } from "@/lib/agencies/input";

const next = ({ id }: { id: string }) => `/office/accounts/${id}`;

export const edit = officeAction({
  name: "accounts.edit",
  asksProof: true,
  input: EditAccountInput,
  run: editAccount,
  next,
});
export const role = officeAction({
  name: "accounts.changeRole",
  asksProof: true,
  input: ChangeRoleInput,
  run: changeRole,
  next,
});
export const disable = officeAction({ name: "accounts.disable", asksProof: true, input, run: disableAccount, next });
export const restore = officeAction({ name: "accounts.restore", asksProof: true, input, run: restoreAccount, next });
export const issueLink = officeAction({ name: "accounts.issueLink", asksProof: true, input, run: reissueLink, next });
export const reset = officeAction({ name: "accounts.reset", asksProof: true, input, run: resetAccount, next });
