package io.tonghop.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Keeps a relay running: woken by the database's notification, or after a while without one. */
@ApplicationScoped
class OutboxRelayLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelayLoop.class);

    private final DataSource dataSource;
    private final OutboxConfig config;
    private final OutboxRelay relay;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    OutboxRelayLoop(
            DataSource dataSource, OutboxConfig config, Producer<String, byte[]> producer, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.config = config;
        this.relay = new OutboxRelay(dataSource, producer, config.source(), config.batch(), metrics);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = new Thread(this, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        Thread running = thread;
        if (running != null) {
            running.join(5_000);
        }
    }

    @Override
    public void run() {
        while (stopped.getCount() > 0) {
            try (Connection listening = dataSource.getConnection();
                    Statement listen = listening.createStatement()) {
                listen.execute("listen outbox");
                try {
                    drain(listening.unwrap(PGConnection.class));
                } finally {
                    listen.execute("unlisten *"); // the connection goes back to the pool
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | RuntimeException failure) {
                LOG.warnf("outbox relay: %s; trying again", failure.toString());
                pause();
            }
        }
    }

    private void drain(PGConnection notifications) throws SQLException, ExecutionException, InterruptedException {
        while (stopped.getCount() > 0) {
            if (relay.relay() == 0) {
                notifications.getNotifications((int) config.idle().toMillis());
            }
        }
    }

    private void pause() {
        try {
            stopped.await(config.idle().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
