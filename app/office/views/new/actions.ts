"use server";
import { officeAction } from "@/lib/actions";
import { saveView } from "@/lib/desk/commands/save-view";
import { SaveViewInput } from "@/lib/desk/input";
import { viewHref } from "@/lib/desk/saved-list";

export const save = officeAction({ name: "views.save", input: SaveViewInput, run: saveView, next: viewHref });
