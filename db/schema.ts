import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { CompetencyId } from "../lib/competencies";
import type { JoinedReport } from "../lib/follow-up/score-with-reply";
import type { ExtraTime, PromptTimes } from "../lib/mock/times";
import type { Probe, Prompt, PromptKind } from "../lib/prompts/prompt";
import type { Band, Report } from "../lib/scoring/report";
import type { CohortRole, FindingVerdict, Marks, ReviewStatus, SpanComment } from "../lib/tutoring/review";

/** Characters that a draft or an answer can have; pages ask for far fewer. */
const longestText = 100_000;

/** A moment, to the millisecond: what a JavaScript date can hold, so that equal stays equal. */
const perhapsMoment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const moment = (name: string) => perhapsMoment(name).notNull();

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
    expire: perhapsMoment("expire"),
  },
  (table) => [index("rate_limits_expire_index").on(table.expire)],
);

/** A tutor's group. Its code lets people join as applicants; it is no password, and tutors must be able to read it again. */
export const cohorts = pgTable(
  "cohorts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    name: text("name").notNull(),
    /** Names stay hidden from tutors until the release. */
    isAnonymous: boolean("is_anonymous").notNull().default(false),
    /** The engine's report stays hidden from a tutor until they have marked. */
    hidesReport: boolean("hides_report").notNull().default(true),
    /** Null when nobody can join by code. */
    joinCode: text("join_code").unique(),
    joinCodeExpiresAt: perhapsMoment("join_code_expires_at"),
    archivedAt: perhapsMoment("archived_at"),
    createdAt: moment("created_at").defaultNow(),
  },
  (table) => [
    check("cohorts_name_check", sql`char_length(${table.name}) between 1 and 100`),
    check("cohorts_code_check", sql`(${table.joinCode} is null) = (${table.joinCodeExpiresAt} is null)`),
  ],
);

const cohortId = () =>
  uuid("cohort_id")
    .notNull()
    .references(() => cohorts.id, { onDelete: "cascade" });

/** Whoever did this; null after their account was deleted. */
const byUser = (name: string) => uuid(name).references(() => users.id, { onDelete: "set null" });

/** Who is, or was, in a cohort. Being removed keeps the row: the code alone does not let a person back in. */
export const memberships = pgTable(
  "memberships",
  {
    cohortId: cohortId(),
    userId: userId(),
    role: text("role").$type<CohortRole>().notNull(),
    joinedAt: moment("joined_at").defaultNow(),
    /** When they left or were removed; null while they are in. */
    endedAt: perhapsMoment("ended_at"),
    isRemoved: boolean("is_removed").notNull().default(false),
    /** Percent on top of every time limit, for an applicant; a tutor sets it. */
    extraTime: smallint("extra_time").$type<ExtraTime>().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.userId] }),
    index("memberships_user_index").on(table.userId),
    check("memberships_role_check", sql`${table.role} in ('tutor', 'applicant')`),
    check("memberships_extra_time_check", sql`${table.extraTime} between 0 and 100`),
    check("memberships_removed_check", sql`not ${table.isRemoved} or ${table.endedAt} is not null`),
  ],
);

/** An invitation; the app sends no mail, a tutor passes on the link with the token. */
export const invitations = pgTable(
  "invitations",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    cohortId: cohortId(),
    email: text("email").notNull(),
    role: text("role").$type<CohortRole>().notNull(),
    token: text("token").notNull().unique(),
    invitedBy: byUser("invited_by"),
    createdAt: moment("created_at").defaultNow(),
    expiresAt: moment("expires_at"),
    acceptedAt: perhapsMoment("accepted_at"),
    acceptedBy: byUser("accepted_by"),
  },
  (table) => [
    unique("invitations_email_unique").on(table.cohortId, table.email),
    index("invitations_email_index").on(table.email),
    check("invitations_role_check", sql`${table.role} in ('tutor', 'applicant')`),
    check(
      "invitations_email_check",
      sql`${table.email} = lower(${table.email}) and char_length(${table.email}) between 3 and 320`,
    ),
  ],
);

/** A prompt that tutors wrote for their cohort. */
export const tutorPrompts = pgTable(
  "tutor_prompts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    cohortId: cohortId(),
    createdBy: byUser("created_by"),
    prompt: jsonb("prompt").$type<Omit<Prompt, "id">>().notNull(),
    createdAt: moment("created_at").defaultNow(),
    updatedAt: moment("updated_at").defaultNow(),
  },
  (table) => [index("tutor_prompts_cohort_index").on(table.cohortId)],
);

export const assignments = pgTable(
  "assignments",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    cohortId: cohortId(),
    title: text("title").notNull(),
    note: text("note").notNull().default(""),
    dueAt: perhapsMoment("due_at"),
    /** How often each prompt can be answered; null: as often as one likes. */
    attemptsAllowed: smallint("attempts_allowed"),
    /** For each answer, from opening the prompt; null: none. */
    timeLimitMinutes: smallint("time_limit_minutes"),
    showMark: text("show_mark").$type<"at-once" | "after-release">().notNull().default("at-once"),
    /** Of a hundred attempts, about how many two tutors mark. */
    doubleMarkShare: smallint("double_mark_share").notNull().default(0),
    createdBy: byUser("created_by"),
    createdAt: moment("created_at").defaultNow(),
    /** Null until applicants see it. */
    publishedAt: perhapsMoment("published_at"),
  },
  (table) => [
    index("assignments_cohort_index").on(table.cohortId),
    check("assignments_title_check", sql`char_length(${table.title}) between 1 and 200`),
    check("assignments_note_check", sql`char_length(${table.note}) <= 5000`),
    check("assignments_attempts_check", sql`${table.attemptsAllowed} between 1 and 20`),
    check("assignments_time_check", sql`${table.timeLimitMinutes} between 1 and 180`),
    check("assignments_mark_check", sql`${table.showMark} in ('at-once', 'after-release')`),
    check("assignments_share_check", sql`${table.doubleMarkShare} between 0 and 100`),
  ],
);

/** The prompts of an assignment in their order, each as it read when it was set. */
export const assignmentPrompts = pgTable(
  "assignment_prompts",
  {
    assignmentId: uuid("assignment_id")
      .notNull()
      .references(() => assignments.id, { onDelete: "cascade" }),
    promptId: text("prompt_id").notNull(),
    position: smallint("position").notNull(),
    prompt: jsonb("prompt").$type<Prompt>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.assignmentId, table.promptId] })],
);

/** When an applicant opened a prompt that has a time limit; the row goes when they hand in. */
export const timedStarts = pgTable(
  "timed_starts",
  {
    assignmentId: uuid("assignment_id").notNull(),
    promptId: text("prompt_id").notNull(),
    userId: userId(),
    startedAt: moment("started_at").defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.promptId, table.userId] }),
    foreignKey({
      name: "timed_starts_prompt_fk",
      columns: [table.assignmentId, table.promptId],
      foreignColumns: [assignmentPrompts.assignmentId, assignmentPrompts.promptId],
    }).onDelete("cascade"),
  ],
);

/**
 * The attempts that the tutors of a cohort may see: handed in for an assignment, or shared by the applicant, who can
 * take a shared one back. The owner and the prompt are copies, since an attempt never changes.
 */
export const cohortAttempts = pgTable(
  "cohort_attempts",
  {
    cohortId: cohortId(),
    attemptId: uuid("attempt_id")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    userId: userId(),
    promptId: text("prompt_id").notNull(),
    /** Null when the applicant shared it. */
    assignmentId: uuid("assignment_id").references(() => assignments.id),
    isDoubleMarked: boolean("is_double_marked").notNull().default(false),
    /** From opening the prompt to handing in, where there is a time limit. */
    secondsTaken: integer("seconds_taken"),
    createdAt: moment("created_at").defaultNow(),
    withdrawnAt: perhapsMoment("withdrawn_at"),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.attemptId] }),
    index("cohort_attempts_attempt_index").on(table.attemptId),
    index("cohort_attempts_queue_index").on(table.cohortId, table.createdAt, table.attemptId),
    index("cohort_attempts_user_index").on(table.userId, table.cohortId),
    index("cohort_attempts_assignment_index").on(table.assignmentId, table.userId, table.promptId),
    check(
      "cohort_attempts_withdrawn_check",
      sql`${table.withdrawnAt} is null or ${table.assignmentId} is null`,
    ),
  ],
);

/** A tutor is at work on an attempt, until then. */
export const claims = pgTable(
  "claims",
  {
    cohortId: uuid("cohort_id").notNull(),
    attemptId: uuid("attempt_id").notNull(),
    tutorId: uuid("tutor_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    until: moment("until"),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.attemptId, table.tutorId] }),
    index("claims_tutor_index").on(table.tutorId),
    foreignKey({
      name: "claims_attempt_fk",
      columns: [table.cohortId, table.attemptId],
      foreignColumns: [cohortAttempts.cohortId, cohortAttempts.attemptId],
    }).onDelete("cascade"),
  ],
);

/** A tutor's review as they last left it. What the applicant sees is in review_versions, one row a release. */
export const reviews = pgTable(
  "reviews",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    cohortId: uuid("cohort_id").notNull(),
    attemptId: uuid("attempt_id").notNull(),
    /** Null after the tutor's account was deleted. */
    tutorId: byUser("tutor_id"),
    status: text("status").$type<ReviewStatus>().notNull().default("draft"),
    band: smallint("band").$type<Band>(),
    parts: jsonb("parts").$type<Marks["parts"]>().notNull().default({}),
    competency: smallint("competency").$type<0 | 1 | 2 | 3>(),
    overall: text("overall").notNull().default(""),
    /** When the tutor was first shown the engine's report. */
    reportSeenAt: perhapsMoment("report_seen_at"),
    /** The band when the review was first complete, before anybody talked it over: what agreement is measured on. */
    firstBand: smallint("first_band").$type<Band>(),
    /** Whether that band was given without having seen the engine's report. */
    isBlind: boolean("is_blind").notNull().default(false),
    /** Releases so far. */
    version: smallint("version").notNull().default(0),
    createdAt: moment("created_at").defaultNow(),
    updatedAt: moment("updated_at").defaultNow(),
    /** When it was last released. */
    releasedAt: perhapsMoment("released_at"),
  },
  (table) => [
    unique("reviews_tutor_unique").on(table.cohortId, table.attemptId, table.tutorId),
    index("reviews_attempt_index").on(table.attemptId),
    index("reviews_tutor_index").on(table.tutorId),
    foreignKey({
      name: "reviews_attempt_fk",
      columns: [table.cohortId, table.attemptId],
      foreignColumns: [cohortAttempts.cohortId, cohortAttempts.attemptId],
    }).onDelete("cascade"),
    check("reviews_status_check", sql`${table.status} in ('draft', 'reviewed', 'released')`),
    check("reviews_band_check", sql`${table.band} between 0 and 4`),
    check("reviews_complete_check", sql`${table.status} = 'draft' or ${table.band} is not null`),
    check("reviews_first_band_check", sql`${table.firstBand} between 0 and 4`),
    check("reviews_competency_check", sql`${table.competency} between 0 and 3`),
    check("reviews_overall_check", sql`char_length(${table.overall}) <= 20000`),
  ],
);

const reviewId = () =>
  uuid("review_id")
    .notNull()
    .references(() => reviews.id, { onDelete: "cascade" });

/** A review as the applicant got it. A trigger refuses every change; an amended release is a new row. */
export const reviewVersions = pgTable(
  "review_versions",
  {
    reviewId: reviewId(),
    version: smallint("version").notNull(),
    band: smallint("band").$type<Band>().notNull(),
    parts: jsonb("parts").$type<Marks["parts"]>().notNull(),
    competency: smallint("competency").$type<0 | 1 | 2 | 3>(),
    overall: text("overall").notNull(),
    comments: jsonb("comments").$type<SpanComment[]>().notNull(),
    verdicts: jsonb("verdicts").$type<FindingVerdict[]>().notNull(),
    releasedAt: moment("released_at"),
  },
  (table) => [
    primaryKey({ columns: [table.reviewId, table.version] }),
    check("review_versions_band_check", sql`${table.band} between 0 and 4`),
  ],
);

export const reviewComments = pgTable(
  "review_comments",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    reviewId: reviewId(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quote: text("quote").notNull(),
    text: text("text").notNull(),
  },
  (table) => [
    // The same words on the same words are one comment, however often they are sent.
    uniqueIndex("review_comments_unique").on(table.reviewId, table.start, table.end, sql`md5(${table.text})`),
    check("review_comments_span_check", sql`${table.start} >= 0 and ${table.end} > ${table.start}`),
    check("review_comments_text_check", sql`char_length(${table.text}) between 1 and 5000`),
  ],
);

/** What a tutor says of one finding of the engine; with the engine's version, so that a disagreement stays data. */
export const findingVerdicts = pgTable(
  "finding_verdicts",
  {
    reviewId: reviewId(),
    engine: text("engine").notNull(),
    line: text("line").notNull(),
    rule: text("rule").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    verdict: text("verdict").$type<FindingVerdict["verdict"]>().notNull(),
    note: text("note").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reviewId, table.engine, table.line, table.rule, table.start, table.end] }),
    check("finding_verdicts_check", sql`${table.verdict} in ('accept', 'dismiss', 'correct')`),
    check("finding_verdicts_note_check", sql`char_length(${table.note}) <= 2000`),
  ],
);

/** Remarks that a tutor uses again. */
export const bankComments = pgTable(
  "bank_comments",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    tutorId: uuid("tutor_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The cohort whose tutors can use it too; null: only its own tutor. */
    cohortId: uuid("cohort_id").references(() => cohorts.id, { onDelete: "set null" }),
    text: text("text").notNull(),
    createdAt: moment("created_at").defaultNow(),
  },
  (table) => [
    uniqueIndex("bank_comments_unique").on(table.tutorId, sql`md5(${table.text})`),
    index("bank_comments_cohort_index").on(table.cohortId),
    check("bank_comments_text_check", sql`char_length(${table.text}) between 1 and 5000`),
  ],
);

/** What an applicant and the tutors say to each other about a released review. */
export const replies = pgTable(
  "replies",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    reviewId: reviewId(),
    authorId: byUser("author_id"),
    authorRole: text("author_role").$type<CohortRole>().notNull(),
    text: text("text").notNull(),
    /** The applicant asks for another look. */
    asksAgain: boolean("asks_again").notNull().default(false),
    submissionKey: text("submission_key").notNull(),
    createdAt: moment("created_at").defaultNow(),
  },
  (table) => [
    unique("replies_submission_unique").on(table.reviewId, table.submissionKey),
    index("replies_review_index").on(table.reviewId, table.createdAt),
    check("replies_role_check", sql`${table.authorRole} in ('tutor', 'applicant')`),
    check("replies_text_check", sql`char_length(${table.text}) between 1 and 5000`),
  ],
);

/** The version of a released review that its applicant has marked as read. */
export const reviewReads = pgTable("review_reads", {
  reviewId: uuid("review_id")
    .primaryKey()
    .references(() => reviews.id, { onDelete: "cascade" }),
  version: smallint("version").notNull(),
  readAt: moment("read_at").defaultNow(),
});

/** What tutors settled on where two blind bands were two or more apart. */
export const moderations = pgTable(
  "moderations",
  {
    cohortId: uuid("cohort_id").notNull(),
    attemptId: uuid("attempt_id").notNull(),
    band: smallint("band").$type<Band>().notNull(),
    note: text("note").notNull(),
    settledBy: byUser("settled_by"),
    settledAt: moment("settled_at").defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.attemptId] }),
    foreignKey({
      name: "moderations_attempt_fk",
      columns: [table.cohortId, table.attemptId],
      foreignColumns: [cohortAttempts.cohortId, cohortAttempts.attemptId],
    }).onDelete("cascade"),
    check("moderations_band_check", sql`${table.band} between 0 and 4`),
    check("moderations_note_check", sql`char_length(${table.note}) <= 5000`),
  ],
);

/**
 * A reply to the follow-up question on an attempt, with the report on both as one. The first reply stays; a trigger
 * refuses every change.
 */
export const attemptReplies = pgTable(
  "attempt_replies",
  {
    attemptId: uuid("attempt_id")
      .primaryKey()
      .references(() => attempts.id, { onDelete: "cascade" }),
    probe: jsonb("probe").$type<Probe>().notNull(),
    text: text("text").notNull(),
    joined: jsonb("joined").$type<JoinedReport>().notNull(),
    createdAt: moment("created_at").defaultNow(),
  },
  (table) => [
    check(
      "attempt_replies_text_check",
      sql`char_length(${table.text}) between 1 and ${sql.raw(`${longestText}`)}`,
    ),
  ],
);

/** A mock interview; somebody has at most one that is not finished. */
export const mocks = pgTable(
  "mocks",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: userId(),
    roleId: text("role_id").notNull(),
    /** What the prompts were chosen by; whoever enters it gets the same ones. */
    code: text("code").notNull(),
    /** In percent. */
    extraTime: smallint("extra_time").$type<ExtraTime>().notNull(),
    startedAt: moment("started_at"),
    finishedAt: perhapsMoment("finished_at"),
  },
  (table) => [
    uniqueIndex("mocks_open_unique").on(table.userId).where(sql`${table.finishedAt} is null`),
    index("mocks_newest_index").on(table.userId, table.startedAt.desc()),
    check("mocks_code_check", sql`char_length(${table.code}) between 1 and 20`),
    check("mocks_extra_time_check", sql`${table.extraTime} between 0 and 100`),
  ],
);

/** A question of a mock interview as it was asked, its instants, and what was written to it. Positions count from 0. */
export const mockAnswers = pgTable(
  "mock_answers",
  {
    mockId: uuid("mock_id")
      .notNull()
      .references(() => mocks.id, { onDelete: "cascade" }),
    position: smallint("position").notNull(),
    prompt: jsonb("prompt").$type<Prompt>().notNull(),
    times: jsonb("times").$type<PromptTimes>().notNull(),
    text: text("text").notNull().default(""),
    /** The follow-up question; null until the answer was sent, or when none was asked. */
    probe: jsonb("probe").$type<Probe>(),
    reply: text("reply").notNull().default(""),
    openedAt: perhapsMoment("opened_at"),
    beganAt: perhapsMoment("began_at"),
    submittedAt: perhapsMoment("submitted_at"),
    repliedAt: perhapsMoment("replied_at"),
    /** Since when the clock stands still, as a warning is read. */
    pausedAt: perhapsMoment("paused_at"),
    /** When words were last saved. */
    savedAt: perhapsMoment("saved_at"),
    /** What it became when the interview was finished; null when nothing was written. */
    attemptId: uuid("attempt_id")
      .unique()
      .references(() => attempts.id, { onDelete: "set null" }),
  },
  (table) => [
    primaryKey({ columns: [table.mockId, table.position] }),
    check("mock_answers_position_check", sql`${table.position} between 0 and 7`),
    check("mock_answers_text_check", sql`char_length(${table.text}) <= ${sql.raw(`${longestText}`)}`),
    check("mock_answers_reply_check", sql`char_length(${table.reply}) <= ${sql.raw(`${longestText}`)}`),
    check("mock_answers_order_check", sql`${table.submittedAt} is null or ${table.openedAt} is not null`),
  ],
);

/** A real event that an applicant keeps to use for several prompts: in parts, as one text, or both. */
export const stories = pgTable(
  "stories",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: userId(),
    title: text("title").notNull(),
    situation: text("situation").notNull().default(""),
    action: text("action").notNull().default(""),
    result: text("result").notNull().default(""),
    reflection: text("reflection").notNull().default(""),
    text: text("text").notNull().default(""),
    submissionKey: text("submission_key").notNull(),
    createdAt: moment("created_at").defaultNow(),
    updatedAt: moment("updated_at").defaultNow(),
  },
  (table) => [
    unique("stories_submission_unique").on(table.userId, table.submissionKey),
    index("stories_changed_index").on(table.userId, table.updatedAt.desc()),
    check("stories_title_check", sql`char_length(${table.title}) between 1 and 100`),
    ...[table.situation, table.action, table.result, table.reflection, table.text].map((field) =>
      check(`stories_${field.name}_check`, sql`char_length(${field}) <= 5000`),
    ),
  ],
);

/** How somebody wants to practise; without a row the defaults hold. */
export const practiceSettings = pgTable(
  "practice_settings",
  {
    userId: userId().primaryKey(),
    roleId: text("role_id").notNull(),
    isPlanOn: boolean("is_plan_on").notNull(),
    interviewDay: date("interview_day", { mode: "string" }),
    extraTime: smallint("extra_time").$type<ExtraTime>().notNull(),
    isClockHidden: boolean("is_clock_hidden").notNull(),
    isCoachOn: boolean("is_coach_on").notNull(),
    updatedAt: moment("updated_at").defaultNow(),
  },
  (table) => [check("practice_settings_extra_time_check", sql`${table.extraTime} between 0 and 100`)],
);
