package io.tonghop.notification.alert;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tonghop.contracts.AlertEvent;
import io.tonghop.notification.Filters;
import io.tonghop.notification.alert.AlertStreams.Changed;
import io.tonghop.platform.security.Caller;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Alerts over HTTP. */
@Path("/alerts")
@Authenticated
@Tag(name = "Alerts", description = "What is wrong in the caller's subtree")
public class AlertResource {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int SNAPSHOT = 200;

    private final AlertQueries queries;
    private final Alerting alerting;
    private final AlertStreams streams;
    private final Caller caller;

    public AlertResource(AlertQueries queries, Alerting alerting, AlertStreams streams, Caller caller) {
        this.queries = queries;
        this.alerting = alerting;
        this.streams = streams;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Alerts of the caller's subtree, the newest first")
    public AlertQueries.Page list(
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @DefaultValue("0") String page,
            @QueryParam("size") @DefaultValue("100") String size) {
        Filters filters = new Filters();
        var filter = new AlertQueries.Filter(
                caller.unitId(),
                filters.uuid("plan", plan),
                filters.oneOf("state", state, AlertEvent.State.values()),
                filters.number("page", page, 0, 1_000_000),
                filters.number("size", size, 1, 500));
        filters.throwIfWrong();
        return queries.find(filter);
    }

    @POST
    @Path("/{planId}/{unitId}/{kind}/acknowledge")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Says that the caller has seen an alert; repeating it changes nothing")
    public void acknowledge(
            @PathParam("planId") UUID planId, @PathParam("unitId") UUID unitId, @PathParam("kind") AlertEvent.Kind kind)
            throws SQLException {
        alerting.acknowledge(planId, unitId, kind, caller.unitId());
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(summary = "Live: an event `snapshot` with the open alerts, then an event `alert` for each that changes")
    public Multi<OutboundSseEvent> stream(@QueryParam("plan") @Nullable String plan, @Context Sse sse) {
        Filters filters = new Filters();
        UUID planId = filters.uuid("plan", plan);
        filters.throwIfWrong();
        UUID subtree = caller.unitId();
        var open = new AlertQueries.Filter(subtree, planId, AlertEvent.State.open, 0, SNAPSHOT);
        Multi<Optional<Changed>> changes = streams.changes()
                .select()
                .where(changed -> planId == null || planId.equals(changed.planId()))
                .map(Optional::of);
        // The empty one asks for the snapshot. It comes once changes are heard, and what came before it is in the
        // snapshot.
        Multi<OutboundSseEvent> events = Multi.createBy()
                .merging()
                .streams(changes, Multi.createFrom().item(Optional.<Changed>empty()))
                .skip()
                .first(Optional::isPresent)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(changed -> changed.isEmpty()
                        ? Optional.of(event(sse, "snapshot", queries.find(open)))
                        : queries.find(subtree, changed.orElseThrow()).map(alert -> event(sse, "alert", alert)))
                .select()
                .where(Optional::isPresent)
                .map(Optional::orElseThrow);
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("alive").build());
        return Multi.createBy().merging().streams(events, heartbeats);
    }

    private static OutboundSseEvent event(Sse sse, String name, Object value) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(value.getClass(), value)
                .build();
    }
}
