import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { officeRoles, organKinds } from "@/lib/auth/actor";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";
import { employers } from "./employers";

export const organKind = pgEnum("organ_kind", organKinds);
export const officeRole = pgEnum("office_role", officeRoles);
export const accountKind = pgEnum("account_kind", ["officer", "employer"]);

export const regions = pgTable("regions", {
  code: text("code").primaryKey(),
  name: text("name").notNull(),
  level: text("level").notNull(),
  parentCode: text("parent_code"),
});

/** Numbers that a region sets for itself; a place without one has its parent's, at last the product's own. */
export const regionSettings = pgTable(
  "region_settings",
  {
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    key: text("key").notNull(),
    amount: integer("amount").notNull(),
    setBy: uuid("set_by").notNull(),
    setAt: instant("set_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.regionCode, table.key] })],
);

export const organs = pgTable(
  "organs",
  {
    id: id(),
    code: text("code").notNull().unique(),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    parentId: uuid("parent_id"),
    kind: organKind("kind").notNull(),
    name: text("name").notNull(),
    /** 机关代字 at the head of every document number. */
    numberPrefix: text("number_prefix").notNull(),
    address: text("address").notNull(),
    postcode: text("postcode").notNull(),
    phone: text("phone").notNull(),
    /** 本级人民政府 and the court that its decisions name. */
    governmentName: text("government_name").notNull(),
    courtName: text("court_name").notNull(),
    allowsSuspension: boolean("allows_suspension").notNull().default(false),
    suspensionBasis: text("suspension_basis"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    index("organs_region").on(table.regionCode),
    check("organs_suspension", sql`not ${table.allowsSuspension} or ${table.suspensionBasis} is not null`),
  ],
);

export const accounts = pgTable(
  "accounts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    kind: accountKind("kind").notNull(),
    login: text("login").notNull(),
    name: text("name").notNull(),
    email: text("email"),
    organId: uuid("organ_id").references(() => organs.id),
    role: officeRole("role"),
    isPrincipal: boolean("is_principal").notNull().default(false),
    hasLegalQualification: boolean("has_legal_qualification").notNull().default(false),
    employerId: uuid("employer_id").references(() => employers.id),
    /** Where the organ or the employer is: the database keeps them alike. */
    regionCode: text("region_code"),
    employerConfirmedAt: instant("employer_confirmed_at"),
    employerConfirmedBy: uuid("employer_confirmed_by"),
    claimedCreditCode: text("claimed_credit_code"),
    /** Why the last claim to an employer was refused; cleared by the next claim. */
    claimRefusal: text("claim_refusal"),
    /** Sealed: where an employer's user is reached by the officer who confirms the account. */
    phone: text("phone"),
    passwordHash: text("password_hash"),
    totpSecret: text("totp_secret"),
    totpLastStep: integer("totp_last_step"),
    secondFactorExempt: boolean("second_factor_exempt").notNull().default(false),
    disabledAt: instant("disabled_at"),
    createdAt: instant("created_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("accounts_login").on(sql`lower(${table.login})`),
    index("accounts_in_order").on(table.login, table.id),
    index("accounts_in_county").on(countyOf(table.regionCode), table.login, table.id),
    index("accounts_in_city").on(cityOf(table.regionCode), table.login, table.id),
    index("accounts_login_prefix").on(sql`lower(${table.login}) text_pattern_ops`),
    index("accounts_name_prefix").on(table.name.op("text_pattern_ops")),
    index("accounts_organ").on(table.organId, table.id),
    index("accounts_employer").on(table.employerId),
    index("accounts_in_role").on(table.role, table.login, table.id, table.regionCode),
    index("accounts_of_kind").on(table.kind, table.login, table.id, table.regionCode),
    index("accounts_not_activated")
      .on(table.login, table.id, table.regionCode)
      .where(sql`${table.disabledAt} is null and ${table.passwordHash} is null`),
    index("accounts_disabled").on(table.login, table.id).where(sql`${table.disabledAt} is not null`),
    index("accounts_waiting_claims")
      .on(table.createdAt, table.id)
      .where(
        sql`${table.employerConfirmedAt} is null and ${table.disabledAt} is null and ${table.claimedCreditCode} is not null`,
      ),
    check(
      "accounts_officer_has_post",
      sql`(${table.kind} = 'officer') = (${table.organId} is not null and ${table.role} is not null)`,
    ),
  ],
);

/** Every certificate that an account has held: none is removed, so that a day is judged by what was valid on it. */
export const inspectorCertificates = pgTable(
  "inspector_certificates",
  {
    id: id(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    number: text("number").notNull(),
    validFrom: legalDay("valid_from").notNull(),
    validTo: legalDay("valid_to").notNull(),
    /** From this day on it counts no more, whatever is printed on it. */
    withdrawnOn: legalDay("withdrawn_on"),
  },
  (table) => [
    index("inspector_certificates_account").on(table.accountId),
    uniqueIndex("inspector_certificates_number").on(table.number, table.validFrom),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => accounts.id),
    expiresAt: instant("expires_at").notNull(),
    startedAt: instant("started_at").notNull(),
    userAgent: text("user_agent").notNull(),
    address: text("address").notNull(),
    /** The delegation under which this session acts now: the deputy chose it. */
    delegationId: uuid("delegation_id"),
    /** When whoever signed in last proved who they are, at the sign-in or since. */
    provedAt: instant("proved_at").notNull(),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

/** A post that its holder lets another of the same organ hold for some days: leave, illness. */
export const delegations = pgTable(
  "delegations",
  {
    id: id(),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    principalId: uuid("principal_id")
      .notNull()
      .references(() => accounts.id),
    deputyId: uuid("deputy_id")
      .notNull()
      .references(() => accounts.id),
    fromOn: legalDay("from_on").notNull(),
    toOn: legalDay("to_on").notNull(),
    reason: text("reason").notNull(),
    setBy: uuid("set_by").notNull(),
    setAt: instant("set_at").notNull(),
    revokedAt: instant("revoked_at"),
    revokedBy: uuid("revoked_by"),
  },
  (table) => [
    index("delegations_organ").on(table.organId, table.fromOn),
    index("delegations_deputy").on(table.deputyId, table.toOn),
    check("delegations_span", sql`${table.fromOn} <= ${table.toOn}`),
    check("delegations_two", sql`${table.principalId} <> ${table.deputyId}`),
  ],
);

/** A reason was given, in this session, to read what prints an identity number in full; it serves a short while. */
export const readingPasses = pgTable(
  "reading_passes",
  {
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.kind, table.subjectId] })],
);

export const signInAttempts = pgTable(
  "sign_in_attempts",
  {
    id: id(),
    loginKey: text("login_key").notNull(),
    address: text("address").notNull(),
    at: instant("at").notNull(),
    succeeded: boolean("succeeded").notNull(),
  },
  (table) => [
    index("sign_in_attempts_login").on(table.loginKey, table.at),
    index("sign_in_attempts_address").on(table.address, table.at),
  ],
);

export const activationLinks = pgTable(
  "activation_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    /** With the index key it makes the token again, for the minutes in which it is shown; no token is stored. */
    nonce: uuid("nonce").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    /** Who is shown the link: the issuer's account, or the hash of the setup page's receipt. */
    shownTo: text("shown_to").notNull(),
    issuedAt: instant("issued_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (table) => [index("activation_links_account").on(table.accountId)],
);
