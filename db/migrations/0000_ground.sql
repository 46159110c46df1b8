CREATE TYPE "public"."account_kind" AS ENUM('officer', 'employer');--> statement-breakpoint
CREATE TYPE "public"."office_role" AS ENUM('inspector', 'squad_leader', 'legal_reviewer', 'head', 'filing_reviewer', 'leadership', 'unit_member', 'assistant', 'administrator', 'security_administrator', 'auditor');--> statement-breakpoint
CREATE TYPE "public"."organ_kind" AS ENUM('bureau', 'inspection_body', 'unit');--> statement-breakpoint
CREATE TYPE "public"."case_origin" AS ENUM('complaint', 'tip', 'patrol', 'written_review', 'handoff');--> statement-breakpoint
CREATE TYPE "public"."case_state" AS ENUM('opened', 'investigating', 'concluded', 'closed', 'rescinded', 'transferred');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('documentary', 'physical', 'audiovisual', 'electronic', 'witness', 'party_statement', 'expert_opinion', 'inspection_record');--> statement-breakpoint
CREATE TYPE "public"."officer_part" AS ENUM('lead', 'second');--> statement-breakpoint
CREATE TYPE "public"."complaint_kind" AS ENUM('complaint', 'tip');--> statement-breakpoint
CREATE TYPE "public"."complaint_source" AS ENUM('online', 'counter', 'phone', 'letter', 'hotline_12333', 'hotline_12345', 'petition', 'handoff');--> statement-breakpoint
CREATE TYPE "public"."complaint_state" AS ENUM('received', 'awaiting_supplement', 'accepted', 'declined', 'handed_over');--> statement-breakpoint
CREATE TYPE "public"."decline_ground" AS ENUM('over_two_years', 'no_clear_respondent', 'not_harmed_by_respondent', 'outside_powers', 'in_arbitration_or_court', 'not_supplemented');--> statement-breakpoint
CREATE TYPE "public"."deadline_state" AS ENUM('running', 'paused', 'met', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."outbox_state" AS ENUM('waiting', 'sent', 'kept', 'parked');--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "account_kind" NOT NULL,
	"login" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"organ_id" uuid,
	"role" "office_role",
	"is_principal" boolean DEFAULT false NOT NULL,
	"has_legal_qualification" boolean DEFAULT false NOT NULL,
	"employer_id" uuid,
	"employer_confirmed_at" timestamp (3) with time zone,
	"employer_confirmed_by" uuid,
	"claimed_credit_code" text,
	"password_hash" text,
	"totp_secret" text,
	"totp_last_step" integer,
	"second_factor_exempt" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accounts_officer_has_post" CHECK (("accounts"."kind" = 'officer') = ("accounts"."organ_id" is not null and "accounts"."role" is not null))
);
--> statement-breakpoint
CREATE TABLE "activation_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "inspector_certificates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"number" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	CONSTRAINT "inspector_certificates_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "organs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"region_code" text NOT NULL,
	"parent_id" uuid,
	"kind" "organ_kind" NOT NULL,
	"name" text NOT NULL,
	"number_prefix" text NOT NULL,
	"address" text NOT NULL,
	"postcode" text NOT NULL,
	"phone" text NOT NULL,
	"government_name" text NOT NULL,
	"court_name" text NOT NULL,
	"allows_suspension" boolean DEFAULT false NOT NULL,
	"suspension_basis" text,
	CONSTRAINT "organs_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"parent_code" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"user_agent" text NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"login_key" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"succeeded" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "addenda" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_on" date NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"written_by" uuid NOT NULL,
	"document_id" uuid
);
--> statement-breakpoint
CREATE TABLE "case_officers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"part" "officer_part" NOT NULL,
	"certificate_number" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"released_because" text
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"state" "case_state" DEFAULT 'opened' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"origin_kind" "case_origin" NOT NULL,
	"origin_id" uuid NOT NULL,
	"title" text NOT NULL,
	"title_bigrams" text[] NOT NULL,
	"summary" text NOT NULL,
	"worker_count" integer NOT NULL,
	"opened_on" date NOT NULL,
	"opened_by" uuid NOT NULL,
	"concluded_on" date,
	"conclusion" text,
	"ended_on" date,
	"closing_ground" text,
	"closing_note" text,
	"is_extended" boolean DEFAULT false NOT NULL,
	CONSTRAINT "cases_number_unique" UNIQUE("number"),
	CONSTRAINT "cases_ended" CHECK (("cases"."state" in ('closed', 'rescinded', 'transferred')) = ("cases"."ended_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" "evidence_kind" NOT NULL,
	"source" text NOT NULL,
	"method" text NOT NULL,
	"maker" text NOT NULL,
	"purpose" text NOT NULL,
	"obtained_on" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"added_by" uuid,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "extensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"proposed_on" date NOT NULL,
	"proposed_by" uuid NOT NULL,
	"decided_on" date,
	"decided_by" uuid,
	"is_granted" boolean,
	"decision_reason" text,
	"new_due_on" date,
	"document_id" uuid
);
--> statement-breakpoint
CREATE TABLE "inquiry_materials" (
	"notice_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"material" text NOT NULL,
	"period" text DEFAULT '' NOT NULL,
	"received_on" date,
	"is_original" boolean DEFAULT false NOT NULL,
	"returned_on" date,
	CONSTRAINT "inquiry_materials_notice_id_ordinal_pk" PRIMARY KEY("notice_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "inquiry_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"addressee" text NOT NULL,
	"matter" text NOT NULL,
	"appear_at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"due_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inquiry_records" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"document_id" uuid,
	"person_name" text NOT NULL,
	"held_on" date NOT NULL,
	"particulars" jsonb NOT NULL,
	"signed_file_id" uuid,
	"refused_to_sign" text,
	"recorded_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recusals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"declared_on" date NOT NULL,
	"declared_by" uuid,
	"decided_on" date,
	"decided_by" uuid,
	"is_granted" boolean,
	"decision_reason" text
);
--> statement-breakpoint
CREATE TABLE "suspensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reason" text NOT NULL,
	"from_on" date NOT NULL,
	"decided_by" uuid NOT NULL,
	"until_on" date,
	"resumed_by" uuid,
	"resumed_because" text
);
--> statement-breakpoint
CREATE TABLE "claim_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"complaint_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"worker_name" text NOT NULL,
	"person_id_sealed" text,
	"person_id_index" text,
	"period" text NOT NULL,
	"item" text NOT NULL,
	"claimed_fen" bigint NOT NULL,
	CONSTRAINT "claim_lines_amount" CHECK ("claim_lines"."claimed_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "complaint_drafts" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"kind" "complaint_kind" NOT NULL,
	"sealed" text NOT NULL,
	"file_ids" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"kind" "complaint_kind" NOT NULL,
	"source" "complaint_source" NOT NULL,
	"source_number" text,
	"state" "complaint_state" DEFAULT 'received' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"received_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"employer_id" uuid,
	"respondent_name" text NOT NULL,
	"respondent_bigrams" text[] NOT NULL,
	"respondent_place" text DEFAULT '' NOT NULL,
	"topics" text[] NOT NULL,
	"narrative" text NOT NULL,
	"happened_from" date,
	"happened_until" date,
	"worker_count" integer DEFAULT 1 NOT NULL,
	"claimed_fen" bigint DEFAULT 0 NOT NULL,
	"complainant_name" text DEFAULT '' NOT NULL,
	"complainant_address" text DEFAULT '' NOT NULL,
	"phone_sealed" text,
	"phone_index" text,
	"person_id_sealed" text,
	"person_id_index" text,
	"query_code_hash" text NOT NULL,
	"supplement_asked" text,
	"supplement_asked_on" date,
	"decline_ground" "decline_ground",
	"outcome_reason" text,
	"handed_over_to" text,
	"decided_on" date,
	"decided_by" uuid,
	"case_id" uuid,
	CONSTRAINT "complaints_number_unique" UNIQUE("number"),
	CONSTRAINT "complaints_query_code_hash_unique" UNIQUE("query_code_hash"),
	CONSTRAINT "complaints_decided" CHECK ("complaints"."state" in ('received', 'awaiting_supplement') or "complaints"."decided_on" is not null),
	CONSTRAINT "complaints_declined_with_ground" CHECK (("complaints"."state" = 'declined') = ("complaints"."decline_ground" is not null))
);
--> statement-breakpoint
CREATE TABLE "informants" (
	"complaint_id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"on" date NOT NULL,
	"region_code" text DEFAULT '' NOT NULL,
	"is_working_day" boolean NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "calendar_days_on_region_code_pk" PRIMARY KEY("on","region_code")
);
--> statement-breakpoint
CREATE TABLE "calendar_years" (
	"year" integer PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_by" uuid
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"file_kind" text NOT NULL,
	"file_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"limit_key" text NOT NULL,
	"basis" text NOT NULL,
	"amount" integer NOT NULL,
	"unit" text NOT NULL,
	"started_on" date NOT NULL,
	"due_on" date NOT NULL,
	"provisional" boolean NOT NULL,
	"trace" jsonb NOT NULL,
	"state" "deadline_state" DEFAULT 'running' NOT NULL,
	"ended_on" date,
	"paused_on" date,
	"remaining" integer,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_counters" (
	"prefix" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "document_counters_prefix_year_pk" PRIMARY KEY("prefix","year")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"paper_key" text NOT NULL,
	"title" text NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"number" text,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"file_kind" text NOT NULL,
	"file_id" uuid NOT NULL,
	"employer_id" uuid,
	"issued_on" date NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"issued_by" uuid,
	"verify_code" text NOT NULL,
	"input" jsonb NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"pages" integer NOT NULL,
	CONSTRAINT "documents_verify_code_unique" UNIQUE("verify_code")
);
--> statement-breakpoint
CREATE TABLE "employer_facts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"employer_id" uuid NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"source" text NOT NULL,
	"confirmed_on" date NOT NULL,
	"recorded_by" uuid,
	"in_use" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"credit_code" text,
	"provisional_key" text,
	"name" text NOT NULL,
	"name_bigrams" text[] NOT NULL,
	"region_code" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"legal_representative" text DEFAULT '' NOT NULL,
	"contact_name" text DEFAULT '' NOT NULL,
	"contact_phone" text DEFAULT '' NOT NULL,
	"industry" text DEFAULT '' NOT NULL,
	"headcount" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "employers_keyed" CHECK ("employers"."credit_code" is not null or "employers"."provisional_key" is not null)
);
--> statement-breakpoint
CREATE TABLE "event_head" (
	"id" integer PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"act" text NOT NULL,
	"subject_kind" text,
	"subject_id" uuid,
	"about" uuid[] DEFAULT '{}' NOT NULL,
	"from_state" text,
	"to_state" text,
	"particulars" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_key" text NOT NULL,
	"key" text NOT NULL,
	"door" text NOT NULL,
	"body_digest" text NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_actor_key_key_pk" PRIMARY KEY("actor_key","key")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sha256" text NOT NULL,
	"sm3" text NOT NULL,
	"size" bigint NOT NULL,
	"content_type" text NOT NULL,
	"name" text NOT NULL,
	"copy_sha256" text,
	"copy_content_type" text,
	"uploaded_by" uuid,
	"uploaded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"href" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"is_done" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"account_id" uuid,
	"address" text,
	"payload" jsonb NOT NULL,
	"dedupe_key" text,
	"state" "outbox_state" DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"last_fault" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_dedupe_key_unique" UNIQUE("dedupe_key")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activation_links" ADD CONSTRAINT "activation_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspector_certificates" ADD CONSTRAINT "inspector_certificates_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organs" ADD CONSTRAINT "organs_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_officers" ADD CONSTRAINT "case_officers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_officers" ADD CONSTRAINT "case_officers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_opened_by_accounts_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_materials" ADD CONSTRAINT "inquiry_materials_notice_id_inquiry_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."inquiry_notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_notices" ADD CONSTRAINT "inquiry_notices_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_notices" ADD CONSTRAINT "inquiry_notices_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_records" ADD CONSTRAINT "inquiry_records_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_records" ADD CONSTRAINT "inquiry_records_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_records" ADD CONSTRAINT "inquiry_records_signed_file_id_files_id_fk" FOREIGN KEY ("signed_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_records" ADD CONSTRAINT "inquiry_records_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_declared_by_accounts_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_resumed_by_accounts_id_fk" FOREIGN KEY ("resumed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "informants" ADD CONSTRAINT "informants_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_facts" ADD CONSTRAINT "employer_facts_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_accounts_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox_messages" ADD CONSTRAINT "inbox_messages_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_login" ON "accounts" USING btree (lower("login"));--> statement-breakpoint
CREATE INDEX "accounts_organ" ON "accounts" USING btree ("organ_id","id");--> statement-breakpoint
CREATE INDEX "accounts_employer" ON "accounts" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "inspector_certificates_account" ON "inspector_certificates" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "organs_region" ON "organs" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_login" ON "sign_in_attempts" USING btree ("login_key","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_address" ON "sign_in_attempts" USING btree ("address","at");--> statement-breakpoint
CREATE INDEX "addenda_case" ON "addenda" USING btree ("case_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "case_officers_current" ON "case_officers" USING btree ("case_id","part") WHERE "case_officers"."until" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "case_officers_person" ON "case_officers" USING btree ("case_id","account_id") WHERE "case_officers"."until" is null;--> statement-breakpoint
CREATE INDEX "case_officers_account" ON "case_officers" USING btree ("account_id","until");--> statement-breakpoint
CREATE INDEX "cases_list" ON "cases" USING btree ("region_code" text_pattern_ops,"opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_newest" ON "cases" USING btree ("opened_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "cases_state" ON "cases" USING btree ("state","opened_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "cases_employer" ON "cases" USING btree ("employer_id","opened_on");--> statement-breakpoint
CREATE INDEX "cases_bigrams" ON "cases" USING gin ("title_bigrams");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_origin" ON "cases" USING btree ("origin_kind","origin_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_ordinal" ON "evidence" USING btree ("case_id","ordinal");--> statement-breakpoint
CREATE INDEX "evidence_file" ON "evidence" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_pending" ON "extensions" USING btree ("case_id") WHERE "extensions"."decided_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_granted" ON "extensions" USING btree ("case_id") WHERE "extensions"."is_granted";--> statement-breakpoint
CREATE INDEX "inquiry_notices_case" ON "inquiry_notices" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "inquiry_records_case" ON "inquiry_records" USING btree ("case_id","held_on");--> statement-breakpoint
CREATE INDEX "recusals_case" ON "recusals" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suspensions_running" ON "suspensions" USING btree ("case_id") WHERE "suspensions"."until_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_lines_ordinal" ON "claim_lines" USING btree ("complaint_id","ordinal");--> statement-breakpoint
CREATE INDEX "claim_lines_person" ON "claim_lines" USING btree ("person_id_index");--> statement-breakpoint
CREATE INDEX "complaint_drafts_saved" ON "complaint_drafts" USING btree ("saved_at");--> statement-breakpoint
CREATE UNIQUE INDEX "complaints_source_number" ON "complaints" USING btree ("source","source_number") WHERE "complaints"."source_number" is not null;--> statement-breakpoint
CREATE INDEX "complaints_list" ON "complaints" USING btree ("region_code" text_pattern_ops,"received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_newest" ON "complaints" USING btree ("received_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "complaints_state" ON "complaints" USING btree ("state","received_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "complaints_employer" ON "complaints" USING btree ("employer_id","received_on");--> statement-breakpoint
CREATE INDEX "complaints_phone" ON "complaints" USING btree ("phone_index");--> statement-breakpoint
CREATE INDEX "complaints_bigrams" ON "complaints" USING gin ("respondent_bigrams");--> statement-breakpoint
CREATE INDEX "complaints_case" ON "complaints" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "deadlines_subject" ON "deadlines" USING btree ("subject_id","limit_key");--> statement-breakpoint
CREATE INDEX "deadlines_file" ON "deadlines" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "deadlines_running" ON "deadlines" USING btree ("state","due_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_number" ON "documents" USING btree ("number") WHERE "documents"."number" is not null;--> statement-breakpoint
CREATE INDEX "documents_file" ON "documents" USING btree ("file_id","issued_at");--> statement-breakpoint
CREATE INDEX "documents_subject" ON "documents" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "documents_employer" ON "documents" USING btree ("employer_id","issued_at");--> statement-breakpoint
CREATE INDEX "documents_sha256" ON "documents" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "employer_facts_employer" ON "employer_facts" USING btree ("employer_id","field");--> statement-breakpoint
CREATE UNIQUE INDEX "employers_credit_code" ON "employers" USING btree ("credit_code");--> statement-breakpoint
CREATE UNIQUE INDEX "employers_provisional_key" ON "employers" USING btree ("provisional_key");--> statement-breakpoint
CREATE INDEX "employers_bigrams" ON "employers" USING gin ("name_bigrams");--> statement-breakpoint
CREATE INDEX "employers_region" ON "employers" USING btree ("region_code" text_pattern_ops,"id");--> statement-breakpoint
CREATE INDEX "events_about" ON "events" USING gin ("about");--> statement-breakpoint
CREATE INDEX "events_actor" ON "events" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "events_act" ON "events" USING btree ("act","seq");--> statement-breakpoint
CREATE INDEX "idempotency_keys_at" ON "idempotency_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "files_sha256" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "inbox_messages_account" ON "inbox_messages" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("state","next_attempt_at");