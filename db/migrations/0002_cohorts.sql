CREATE TABLE "assignment_prompts" (
	"assignment_id" uuid NOT NULL,
	"prompt_id" text NOT NULL,
	"position" smallint NOT NULL,
	"prompt" jsonb NOT NULL,
	CONSTRAINT "assignment_prompts_assignment_id_prompt_id_pk" PRIMARY KEY("assignment_id","prompt_id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"cohort_id" uuid NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"due_at" timestamp (3) with time zone,
	"attempts_allowed" smallint,
	"time_limit_minutes" smallint,
	"show_mark" text DEFAULT 'at-once' NOT NULL,
	"double_mark_share" smallint DEFAULT 0 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp (3) with time zone,
	CONSTRAINT "assignments_title_check" CHECK (char_length("assignments"."title") between 1 and 200),
	CONSTRAINT "assignments_note_check" CHECK (char_length("assignments"."note") <= 5000),
	CONSTRAINT "assignments_attempts_check" CHECK ("assignments"."attempts_allowed" between 1 and 20),
	CONSTRAINT "assignments_time_check" CHECK ("assignments"."time_limit_minutes" between 1 and 180),
	CONSTRAINT "assignments_mark_check" CHECK ("assignments"."show_mark" in ('at-once', 'after-release')),
	CONSTRAINT "assignments_share_check" CHECK ("assignments"."double_mark_share" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "bank_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tutor_id" uuid NOT NULL,
	"cohort_id" uuid,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bank_comments_text_check" CHECK (char_length("bank_comments"."text") between 1 and 5000)
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"cohort_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"tutor_id" uuid NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claims_cohort_id_attempt_id_tutor_id_pk" PRIMARY KEY("cohort_id","attempt_id","tutor_id")
);
--> statement-breakpoint
CREATE TABLE "cohort_attempts" (
	"cohort_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"prompt_id" text NOT NULL,
	"assignment_id" uuid,
	"is_double_marked" boolean DEFAULT false NOT NULL,
	"seconds_taken" integer,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "cohort_attempts_cohort_id_attempt_id_pk" PRIMARY KEY("cohort_id","attempt_id"),
	CONSTRAINT "cohort_attempts_withdrawn_check" CHECK ("cohort_attempts"."withdrawn_at" is null or "cohort_attempts"."assignment_id" is null)
);
--> statement-breakpoint
CREATE TABLE "cohorts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"is_anonymous" boolean DEFAULT false NOT NULL,
	"hides_report" boolean DEFAULT true NOT NULL,
	"join_code" text,
	"join_code_expires_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cohorts_join_code_unique" UNIQUE("join_code"),
	CONSTRAINT "cohorts_name_check" CHECK (char_length("cohorts"."name") between 1 and 100),
	CONSTRAINT "cohorts_code_check" CHECK (("cohorts"."join_code" is null) = ("cohorts"."join_code_expires_at" is null))
);
--> statement-breakpoint
CREATE TABLE "finding_verdicts" (
	"review_id" uuid NOT NULL,
	"engine" text NOT NULL,
	"line" text NOT NULL,
	"rule" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"verdict" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "finding_verdicts_review_id_engine_line_rule_start_end_pk" PRIMARY KEY("review_id","engine","line","rule","start","end"),
	CONSTRAINT "finding_verdicts_check" CHECK ("finding_verdicts"."verdict" in ('accept', 'dismiss', 'correct')),
	CONSTRAINT "finding_verdicts_note_check" CHECK (char_length("finding_verdicts"."note") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"cohort_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token" text NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	CONSTRAINT "invitations_token_unique" UNIQUE("token"),
	CONSTRAINT "invitations_email_unique" UNIQUE("cohort_id","email"),
	CONSTRAINT "invitations_role_check" CHECK ("invitations"."role" in ('tutor', 'applicant')),
	CONSTRAINT "invitations_email_check" CHECK ("invitations"."email" = lower("invitations"."email") and char_length("invitations"."email") between 3 and 320)
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"cohort_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"joined_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"is_removed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "memberships_cohort_id_user_id_pk" PRIMARY KEY("cohort_id","user_id"),
	CONSTRAINT "memberships_role_check" CHECK ("memberships"."role" in ('tutor', 'applicant')),
	CONSTRAINT "memberships_removed_check" CHECK (not "memberships"."is_removed" or "memberships"."ended_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "moderations" (
	"cohort_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"band" smallint NOT NULL,
	"note" text NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "moderations_cohort_id_attempt_id_pk" PRIMARY KEY("cohort_id","attempt_id"),
	CONSTRAINT "moderations_band_check" CHECK ("moderations"."band" between 0 and 4),
	CONSTRAINT "moderations_note_check" CHECK (char_length("moderations"."note") <= 5000)
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"review_id" uuid NOT NULL,
	"author_id" uuid,
	"author_role" text NOT NULL,
	"text" text NOT NULL,
	"asks_again" boolean DEFAULT false NOT NULL,
	"submission_key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "replies_submission_unique" UNIQUE("review_id","submission_key"),
	CONSTRAINT "replies_role_check" CHECK ("replies"."author_role" in ('tutor', 'applicant')),
	CONSTRAINT "replies_text_check" CHECK (char_length("replies"."text") between 1 and 5000)
);
--> statement-breakpoint
CREATE TABLE "review_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"review_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"quote" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "review_comments_span_check" CHECK ("review_comments"."start" >= 0 and "review_comments"."end" > "review_comments"."start"),
	CONSTRAINT "review_comments_text_check" CHECK (char_length("review_comments"."text") between 1 and 5000)
);
--> statement-breakpoint
CREATE TABLE "review_reads" (
	"review_id" uuid PRIMARY KEY NOT NULL,
	"version" smallint NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_versions" (
	"review_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"band" smallint NOT NULL,
	"parts" jsonb NOT NULL,
	"competency" smallint,
	"overall" text NOT NULL,
	"comments" jsonb NOT NULL,
	"verdicts" jsonb NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "review_versions_review_id_version_pk" PRIMARY KEY("review_id","version"),
	CONSTRAINT "review_versions_band_check" CHECK ("review_versions"."band" between 0 and 4)
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"cohort_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"tutor_id" uuid,
	"status" text DEFAULT 'draft' NOT NULL,
	"band" smallint,
	"parts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"competency" smallint,
	"overall" text DEFAULT '' NOT NULL,
	"report_seen_at" timestamp (3) with time zone,
	"first_band" smallint,
	"is_blind" boolean DEFAULT false NOT NULL,
	"version" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "reviews_tutor_unique" UNIQUE("cohort_id","attempt_id","tutor_id"),
	CONSTRAINT "reviews_status_check" CHECK ("reviews"."status" in ('draft', 'reviewed', 'released')),
	CONSTRAINT "reviews_band_check" CHECK ("reviews"."band" between 0 and 4),
	CONSTRAINT "reviews_complete_check" CHECK ("reviews"."status" = 'draft' or "reviews"."band" is not null),
	CONSTRAINT "reviews_first_band_check" CHECK ("reviews"."first_band" between 0 and 4),
	CONSTRAINT "reviews_competency_check" CHECK ("reviews"."competency" between 0 and 3),
	CONSTRAINT "reviews_overall_check" CHECK (char_length("reviews"."overall") <= 20000)
);
--> statement-breakpoint
CREATE TABLE "timed_starts" (
	"assignment_id" uuid NOT NULL,
	"prompt_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "timed_starts_assignment_id_prompt_id_user_id_pk" PRIMARY KEY("assignment_id","prompt_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "tutor_prompts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"cohort_id" uuid NOT NULL,
	"created_by" uuid,
	"prompt" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assignment_prompts" ADD CONSTRAINT "assignment_prompts_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_comments" ADD CONSTRAINT "bank_comments_tutor_id_users_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_comments" ADD CONSTRAINT "bank_comments_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_tutor_id_users_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_attempt_fk" FOREIGN KEY ("cohort_id","attempt_id") REFERENCES "public"."cohort_attempts"("cohort_id","attempt_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_attempts" ADD CONSTRAINT "cohort_attempts_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_attempts" ADD CONSTRAINT "cohort_attempts_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_attempts" ADD CONSTRAINT "cohort_attempts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_attempts" ADD CONSTRAINT "cohort_attempts_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_verdicts" ADD CONSTRAINT "finding_verdicts_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_attempt_fk" FOREIGN KEY ("cohort_id","attempt_id") REFERENCES "public"."cohort_attempts"("cohort_id","attempt_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reads" ADD CONSTRAINT "review_reads_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_versions" ADD CONSTRAINT "review_versions_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_tutor_id_users_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_attempt_fk" FOREIGN KEY ("cohort_id","attempt_id") REFERENCES "public"."cohort_attempts"("cohort_id","attempt_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timed_starts" ADD CONSTRAINT "timed_starts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timed_starts" ADD CONSTRAINT "timed_starts_prompt_fk" FOREIGN KEY ("assignment_id","prompt_id") REFERENCES "public"."assignment_prompts"("assignment_id","prompt_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_prompts" ADD CONSTRAINT "tutor_prompts_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_prompts" ADD CONSTRAINT "tutor_prompts_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_cohort_index" ON "assignments" USING btree ("cohort_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bank_comments_unique" ON "bank_comments" USING btree ("tutor_id",md5("text"));--> statement-breakpoint
CREATE INDEX "bank_comments_cohort_index" ON "bank_comments" USING btree ("cohort_id");--> statement-breakpoint
CREATE INDEX "claims_tutor_index" ON "claims" USING btree ("tutor_id");--> statement-breakpoint
CREATE INDEX "cohort_attempts_attempt_index" ON "cohort_attempts" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "cohort_attempts_queue_index" ON "cohort_attempts" USING btree ("cohort_id","created_at","attempt_id");--> statement-breakpoint
CREATE INDEX "cohort_attempts_user_index" ON "cohort_attempts" USING btree ("user_id","cohort_id");--> statement-breakpoint
CREATE INDEX "cohort_attempts_assignment_index" ON "cohort_attempts" USING btree ("assignment_id","user_id","prompt_id");--> statement-breakpoint
CREATE INDEX "invitations_email_index" ON "invitations" USING btree ("email");--> statement-breakpoint
CREATE INDEX "memberships_user_index" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "replies_review_index" ON "replies" USING btree ("review_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "review_comments_unique" ON "review_comments" USING btree ("review_id","start","end",md5("text"));--> statement-breakpoint
CREATE INDEX "reviews_attempt_index" ON "reviews" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "reviews_tutor_index" ON "reviews" USING btree ("tutor_id");--> statement-breakpoint
CREATE INDEX "tutor_prompts_cohort_index" ON "tutor_prompts" USING btree ("cohort_id");