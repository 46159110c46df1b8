"use server";
import { officeAction } from "@/lib/actions";
import { deleteView, setDefaultView } from "@/lib/desk/commands/keep-views";
import { renameView } from "@/lib/desk/commands/save-view";
import { DefaultViewInput, DeleteViewInput, RenameViewInput } from "@/lib/desk/input";

export const rename = officeAction({ name: "views.rename", input: RenameViewInput, run: renameView });

export const setDefault = officeAction({ name: "views.setDefault", input: DefaultViewInput, run: setDefaultView });

export const remove = officeAction({ name: "views.delete", input: DeleteViewInput, run: deleteView });
