CREATE TABLE "claim_line_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"complaint_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "claim_lines_ordinal";--> statement-breakpoint
ALTER TABLE "claim_lines" ADD COLUMN "added_in" uuid;--> statement-breakpoint
ALTER TABLE "claim_lines" ADD COLUMN "struck_in" uuid;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "stated_fen" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_line_corrections" ADD CONSTRAINT "claim_line_corrections_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_line_corrections" ADD CONSTRAINT "claim_line_corrections_corrected_by_accounts_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_line_corrections_complaint" ON "claim_line_corrections" USING btree ("complaint_id","corrected_at");--> statement-breakpoint
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_added_in_claim_line_corrections_id_fk" FOREIGN KEY ("added_in") REFERENCES "public"."claim_line_corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_struck_in_claim_line_corrections_id_fk" FOREIGN KEY ("struck_in") REFERENCES "public"."claim_line_corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_lines_complaint" ON "claim_lines" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "claim_lines_struck" ON "claim_lines" USING btree ("complaint_id","ordinal","id") WHERE "claim_lines"."struck_in" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_lines_ordinal" ON "claim_lines" USING btree ("complaint_id","ordinal") WHERE "claim_lines"."struck_in" is null;--> statement-breakpoint
create trigger claim_line_corrections_append_only before update or delete on claim_line_corrections for each row execute function refuse_change();
--> statement-breakpoint
create trigger claim_line_corrections_not_emptied before truncate on claim_line_corrections for each statement execute function refuse_change();
--> statement-breakpoint
create function keep_claim_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.struck_in is not null and new.struck_in is distinct from old.struck_in)
    or (to_jsonb(new) - '{struck_in,person_id_sealed,person_id_index}'::text[])
      <> (to_jsonb(old) - '{struck_in,person_id_sealed,person_id_index}'::text[]) then
    raise exception 'an entered line is struck, never changed' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger claim_lines_kept before update or delete on claim_lines for each row execute function keep_claim_line();
--> statement-breakpoint
update complaints set stated_fen = claimed_fen
  where claimed_fen > (select coalesce(sum(l.claimed_fen), 0) from claim_lines l where l.complaint_id = complaints.id);
