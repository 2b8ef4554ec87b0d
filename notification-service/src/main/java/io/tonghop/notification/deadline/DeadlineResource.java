package io.tonghop.notification.deadline;

import io.quarkus.security.Authenticated;
import io.tonghop.notification.Filters;
import io.tonghop.platform.security.Caller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deadlines over HTTP. */
@Path("/deadlines")
@Authenticated
@Tag(name = "Deadlines", description = "Who has to report when, and who has")
public class DeadlineResource {

    private final DeadlineQueries queries;
    private final Caller caller;

    public DeadlineResource(DeadlineQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Deadlines of the caller's subtree, the earliest first, with counts by state")
    public DeadlineQueries.Page list(
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @DefaultValue("0") String page,
            @QueryParam("size") @DefaultValue("100") String size) {
        Filters filters = new Filters();
        var filter = new DeadlineQueries.Filter(
                caller.unitId(),
                filters.uuid("plan", plan),
                filters.oneOf("state", state, DeadlineState.values()),
                filters.number("page", page, 0, 1_000_000),
                filters.number("size", size, 1, 500));
        filters.throwIfWrong();
        return queries.find(filter);
    }
}
