import { optionsOf } from "@/components/ui/options";
import { roleLabels } from "@/lib/agencies/labels";
import type { OfficeRole } from "@/lib/auth/actor";

const THREE: readonly string[] = ["administrator", "security_administrator", "auditor"] satisfies OfficeRole[];

/** Every post, for filters and for the security administrator. */
export const everyRole = optionsOf(roleLabels);

/** The posts that the administrator can give when making an account. */
export const ordinaryRoles = everyRole.filter(({ value }) => !THREE.includes(value));

export type OrganOption = { readonly id: string; readonly name: string };

export const organOptions = (organs: readonly OrganOption[]) =>
  organs.map(({ id, name }) => ({ value: id, label: name }));
