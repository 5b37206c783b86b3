import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CompetencyId } from "../lib/competencies";
import type { PromptKind } from "../lib/prompts/prompt";
import type { Band, Report } from "../lib/scoring/report";

/** Characters that a draft or an answer can have; pages ask for far fewer. */
const longestText = 100_000;

/** A moment, to the millisecond: what a JavaScript date can hold, so that equal stays equal. */
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 }).notNull();

export const users = pgTable(
  "users",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    email: text("email").notNull().unique(),
    name: text("name").notNull(),
    /** argon2id; null when the person signs in with the identity provider. */
    passwordHash: text("password_hash"),
    oidcIssuer: text("oidc_issuer"),
    oidcSubject: text("oidc_subject"),
    /** A session holds the value of its sign-in; a new value ends every session. */
    sessionsValidFrom: moment("sessions_valid_from").defaultNow(),
    createdAt: moment("created_at").defaultNow(),
  },
  (table) => [
    unique("users_oidc_unique").on(table.oidcIssuer, table.oidcSubject),
    check(
      "users_email_check",
      sql`${table.email} = lower(${table.email}) and char_length(${table.email}) between 3 and 320`,
    ),
    check("users_name_check", sql`char_length(${table.name}) between 1 and 100`),
    check("users_oidc_check", sql`(${table.oidcIssuer} is null) = (${table.oidcSubject} is null)`),
    check("users_sign_in_check", sql`${table.passwordHash} is not null or ${table.oidcIssuer} is not null`),
  ],
);

const userId = () =>
  uuid("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

export const drafts = pgTable(
  "drafts",
  {
    userId: userId(),
    promptId: text("prompt_id").notNull(),
    text: text("text").notNull(),
    updatedAt: moment("updated_at").defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.promptId] }),
    check("drafts_text_check", sql`char_length(${table.text}) between 1 and ${sql.raw(`${longestText}`)}`),
  ],
);

/** A submitted answer with the prompt as it then read. A trigger refuses every change. */
export const attempts = pgTable(
  "attempts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: userId(),
    promptId: text("prompt_id").notNull(),
    promptText: text("prompt_text").notNull(),
    promptKind: text("prompt_kind").$type<PromptKind>().notNull(),
    competencies: text("competencies").array().$type<CompetencyId[]>().notNull(),
    text: text("text").notNull(),
    words: integer("words").notNull(),
    submissionKey: text("submission_key").notNull(),
    createdAt: moment("created_at").defaultNow(),
  },
  (table) => [
    unique("attempts_submission_unique").on(table.userId, table.submissionKey),
    index("attempts_newest_index").on(table.userId, table.createdAt.desc(), table.id.desc()),
    index("attempts_prompt_index").on(table.userId, table.promptId, table.createdAt.desc()),
    check("attempts_kind_check", sql`${table.promptKind} in ('past', 'hypothetical', 'motivation')`),
    check("attempts_competencies_check", sql`cardinality(${table.competencies}) between 1 and 2`),
    check("attempts_text_check", sql`char_length(${table.text}) between 1 and ${sql.raw(`${longestText}`)}`),
    check("attempts_words_check", sql`${table.words} >= 0`),
    check("attempts_submission_check", sql`char_length(${table.submissionKey}) between 1 and 200`),
  ],
);

/** What one version of the engine says of an attempt. A trigger refuses every change; a re-mark is a new row. */
export const reports = pgTable(
  "reports",
  {
    attemptId: uuid("attempt_id")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    engine: text("engine").notNull(),
    band: smallint("band").$type<Band>().notNull(),
    points: smallint("points").notNull(),
    report: jsonb("report").$type<Report>().notNull(),
    createdAt: moment("created_at").defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.attemptId, table.engine] }),
    check("reports_band_check", sql`${table.band} between 0 and 4`),
    check("reports_points_check", sql`${table.points} between 0 and 100`),
  ],
);

/** The band that the applicant gave before seeing the report; null when they skipped it. Given once. */
export const selfAssessments = pgTable(
  "self_assessments",
  {
    attemptId: uuid("attempt_id")
      .primaryKey()
      .references(() => attempts.id, { onDelete: "cascade" }),
    band: smallint("band").$type<Band>(),
    createdAt: moment("created_at").defaultNow(),
  },
  (table) => [check("self_assessments_band_check", sql`${table.band} between 0 and 4`)],
);

/** Counters of rate-limiter-flexible; keys are digests, so that no email or address stands here. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    points: integer("points").notNull(),
    expire: timestamp("expire", { withTimezone: true, precision: 3 }),
  },
  (table) => [index("rate_limits_expire_index").on(table.expire)],
);
