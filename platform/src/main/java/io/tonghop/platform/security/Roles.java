package io.tonghop.platform.security;

/** What a caller may do, from the {@code groups} claim of its token. */
public final class Roles {

    /** Writes the reports of its own unit. */
    public static final String REPORTER = "reporter";
    /** Reads its subtree, returns and approves reports below it. */
    public static final String REVIEWER = "reviewer";
    /** Issues plans for its own unit. */
    public static final String PLANNER = "planner";
    /** Sees deadlines and alerts of its subtree. */
    public static final String OPERATOR = "operator";
    /** Keeps units and forms. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
