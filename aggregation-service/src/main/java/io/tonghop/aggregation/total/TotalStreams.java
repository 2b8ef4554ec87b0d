package io.tonghop.aggregation.total;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.tonghop.aggregation.readmodel.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears from the database which plans changed, whichever instance wrote them, and tells the open streams. */
@ApplicationScoped
public class TotalStreams implements Runnable {

    private static final Logger LOG = Logger.getLogger(TotalStreams.class);

    /** Changes that come closer together than this are told once. */
    private static final Duration COALESCE = Duration.ofMillis(50);

    private static final int PATIENCE_MS = 1_000;

    private final DataSource dataSource;
    private final BroadcastProcessor<UUID> changedPlans = BroadcastProcessor.create();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    public TotalStreams(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An item whenever the plan changed; a slow reader misses items, never the last one. */
    public Multi<UUID> changesOf(UUID planId) {
        return changedPlans.select().where(planId::equals).onOverflow().dropPreviousItems();
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this, "total-streams");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        Thread running = thread;
        if (running != null) {
            running.join(5_000);
        }
        changedPlans.onComplete();
    }

    @Override
    public void run() {
        try {
            while (stopped.getCount() > 0) {
                try (Connection connection = dataSource.getConnection();
                        Statement listen = connection.createStatement()) {
                    listen.execute("listen " + ReadModel.CHANGED);
                    hear(connection.unwrap(PGConnection.class));
                } catch (SQLException | RuntimeException failure) {
                    LOG.warnf("live totals: %s; trying again", failure.toString());
                    stopped.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(PGConnection connection) throws SQLException, InterruptedException {
        while (stopped.getCount() > 0) {
            Set<UUID> plans = new HashSet<>();
            for (PGNotification notification : connection.getNotifications(PATIENCE_MS)) {
                plans.add(UUID.fromString(notification.getParameter()));
            }
            plans.forEach(changedPlans::onNext);
            if (!plans.isEmpty()) {
                stopped.await(COALESCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }
}
