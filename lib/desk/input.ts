import { z } from "zod";
import { savedLists } from "./saved-list";

const name = z.string().trim().min(1, "请填写名称。").max(30, "最多30个字。");
const id = z.uuid();

export const SaveViewInput = z.strictObject({
  list: z.enum(savedLists),
  query: z.string().max(1_000),
  name,
  isDefault: z.boolean(),
});

export const RenameViewInput = z.strictObject({ id, name });

export const DefaultViewInput = z.strictObject({ id, isDefault: z.boolean() });

export const DeleteViewInput = z.strictObject({ id });
