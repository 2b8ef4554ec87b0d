package io.tonghop.notification.alert;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.tonghop.platform.database.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import javax.sql.DataSource;

/** Hears from the database which alerts changed, whichever instance wrote them, and tells the open streams. */
@ApplicationScoped
public class AlertStreams {

    /** An alert that changed. */
    public record Changed(UUID planId, UUID unitId, String kind) {

        static Changed of(String key) {
            String[] parts = key.split("/", -1);
            return new Changed(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2]);
        }
    }

    private final BroadcastProcessor<Changed> changes = BroadcastProcessor.create();
    private final Notifications notifications;

    AlertStreams(DataSource dataSource) {
        this.notifications = new Notifications(
                dataSource, AlertRepository.CHANGED, keys -> keys.forEach(key -> changes.onNext(Changed.of(key))));
    }

    Multi<Changed> changes() {
        return changes.onOverflow().buffer(10_000);
    }

    void start(@Observes StartupEvent event) {
        notifications.start();
    }

    void stop(@Observes ShutdownEvent event) {
        notifications.close();
        changes.onComplete();
    }
}
