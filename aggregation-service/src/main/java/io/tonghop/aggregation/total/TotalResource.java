package io.tonghop.aggregation.total;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tonghop.aggregation.AggregationError;
import io.tonghop.platform.security.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Totals over HTTP. */
@Path("/totals/{planId}")
@Authenticated
@Tag(name = "Totals", description = "Figures of a unit and of everything below it, with their coverage")
public class TotalResource {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final TotalQueries queries;
    private final TotalStreams streams;
    private final Caller caller;

    public TotalResource(TotalQueries queries, TotalStreams streams, Caller caller) {
        this.queries = queries;
        this.streams = streams;
        this.caller = caller;
    }

    /** The units to begin with. */
    public record Tops(List<UnitRef> items) {}

    @GET
    @Operation(summary = "The topmost units of a plan that the caller sees")
    public Tops tops(@PathParam("planId") UUID planId) {
        return new Tops(queries.tops(planId, caller.unitId()));
    }

    @GET
    @Path("/{unitId}")
    @Operation(summary = "The total of a unit, with the units directly below it")
    public TotalView get(@PathParam("planId") UUID planId, @PathParam("unitId") UUID unitId) {
        return queries.find(planId, unitId, caller.unitId()).orElseThrow(AggregationError.TOTAL_NOT_FOUND::problem);
    }

    @GET
    @Path("/{unitId}/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(summary = "The same, live: an event `snapshot`, then an event `total` whenever it changed")
    public Multi<OutboundSseEvent> stream(
            @PathParam("planId") UUID planId, @PathParam("unitId") UUID unitId, @Context Sse sse) {
        UUID subtree = caller.unitId();
        TotalView snapshot =
                queries.find(planId, unitId, subtree).orElseThrow(AggregationError.TOTAL_NOT_FOUND::problem);
        // The second one asks again after the first has subscribed, so that nothing falls between it and the snapshot.
        Multi<OutboundSseEvent> changes = Multi.createBy()
                .merging()
                .streams(streams.changesOf(planId), Multi.createFrom().item(planId))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(changed -> queries.find(planId, unitId, subtree))
                .select()
                .where(Optional::isPresent)
                .map(Optional::orElseThrow)
                .skip()
                .repetitions()
                .map(view -> event(sse, "total", view));
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("alive").build());
        return Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(event(sse, "snapshot", snapshot)), changes, heartbeats);
    }

    private static OutboundSseEvent event(Sse sse, String name, TotalView view) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(TotalView.class, view)
                .build();
    }
}
