package io.tonghop.aggregation.total;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.tonghop.aggregation.readmodel.ReadModel;
import io.tonghop.platform.database.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import javax.sql.DataSource;

/** Hears from the database which plans changed, whichever instance wrote them, and tells the open streams. */
@ApplicationScoped
public class TotalStreams {

    private final BroadcastProcessor<UUID> changedPlans = BroadcastProcessor.create();
    private final Notifications notifications;

    public TotalStreams(DataSource dataSource) {
        this.notifications = new Notifications(
                dataSource,
                ReadModel.CHANGED,
                plans -> plans.forEach(plan -> changedPlans.onNext(UUID.fromString(plan))));
    }

    /** An item whenever the plan changed; a slow reader misses items, never the last one. */
    public Multi<UUID> changesOf(UUID planId) {
        return changedPlans.select().where(planId::equals).onOverflow().dropPreviousItems();
    }

    void start(@Observes StartupEvent event) {
        notifications.start();
    }

    void stop(@Observes ShutdownEvent event) {
        notifications.close();
        changedPlans.onComplete();
    }
}
