export const officeRoles = [
  "inspector",
  "squad_leader",
  "legal_reviewer",
  "head",
  "filing_reviewer",
  "leadership",
  "unit_member",
  "assistant",
  "administrator",
  "security_administrator",
  "auditor",
] as const;

export type OfficeRole = (typeof officeRoles)[number];

/** 系统、安全、审计管理员: three people, none of whom does an act of enforcement. */
export const threePosts = ["administrator", "security_administrator", "auditor"] as const satisfies OfficeRole[];

/** Posts that carry matters through and answer for them: what an organ writes for itself is theirs to read. */
export const innerPosts: readonly OfficeRole[] = ["inspector", "squad_leader", "legal_reviewer", "head"];

/** Posts that know of matters and of what went out of them, and do no act of enforcement in them. */
export const outerPosts: readonly OfficeRole[] = ["filing_reviewer", "leadership", "assistant"];

export const organKinds = ["bureau", "inspection_body", "unit"] as const;
export type OrganKind = (typeof organKinds)[number];

export type Officer = {
  readonly kind: "officer";
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly role: OfficeRole;
  readonly organId: string;
  readonly organName: string;
  readonly organKind: OrganKind;
  /** The organ's region code, trimmed (14, 1401, 140105): the officer sees it and all below. */
  readonly regionCode: string;
  /** 正职负责人 or 主持工作的负责人: the only one who may refer a case to the police. */
  readonly principal: boolean;
  /** Whose post this officer holds for the time being, by a delegation; `role` and `organ` are then that post's. */
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
};

export type EmployerUser = {
  readonly kind: "employer";
  readonly id: string;
  readonly name: string;
  readonly login: string;
  /** Null until an officer confirms the account or a code printed on a served paper is entered. */
  readonly employerId: string | null;
  /** That file and those merged into it, whose matters are the employer's too. */
  readonly files: readonly string[];
};

export type PublicVisitor = { readonly kind: "public" };
export type System = { readonly kind: "system" };

export type Actor = Officer | EmployerUser | PublicVisitor | System;

export const publicVisitor: PublicVisitor = { kind: "public" };
export const system: System = { kind: "system" };

/** The head of an inspection body. */
export const isSquadLeader = (actor: Actor): boolean =>
  actor.kind === "officer" && actor.role === "squad_leader" && actor.organKind === "inspection_body";

export const isOfOuterPost = (actor: Actor): boolean => actor.kind === "officer" && outerPosts.includes(actor.role);

/** The account behind an actor, or null for the public and the system. */
export const accountOf = (actor: Actor): string | null =>
  actor.kind === "officer" || actor.kind === "employer" ? actor.id : null;
