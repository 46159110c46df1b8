ALTER TYPE "public"."regrouping_part" ADD VALUE 'responsible_person';--> statement-breakpoint
update recordings r set case_id = v.case_id from patrol_visits v where v.id = r.subject_id and v.case_id <> r.case_id;--> statement-breakpoint
update recordings r set case_id = i.case_id from inquiry_records i where i.id = r.subject_id and i.case_id <> r.case_id;
