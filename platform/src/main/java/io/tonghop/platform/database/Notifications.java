package io.tonghop.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears a channel of the database ({@code LISTEN}) in a thread of its own and hands on what it hears, in bundles without
 * repeats. After a lost connection it listens again; what was said in between is not heard, so a listener must be able to ask.
 */
public final class Notifications implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Notifications.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** What comes closer together than this is handed on together. */
    private static final Duration BUNDLE = Duration.ofMillis(50);

    private final DataSource dataSource;
    private final String channel;
    private final Consumer<Set<String>> listener;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    /**
     * A listener that is not listening yet.
     *
     * @param channel a plain identifier
     * @param listener takes the payloads; called from one thread
     */
    public Notifications(DataSource dataSource, String channel, Consumer<Set<String>> listener) {
        this.dataSource = dataSource;
        this.channel = channel;
        this.listener = listener;
    }

    public void start() {
        Thread hearing = new Thread(this::run, "hears-" + channel);
        hearing.setDaemon(true);
        hearing.start();
        thread = hearing;
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            if (thread != null) {
                thread.join(5_000);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (stopped.getCount() > 0) {
                try (Connection connection = dataSource.getConnection();
                        Statement listen = connection.createStatement()) {
                    listen.execute("listen " + channel);
                    try {
                        hear(connection.unwrap(PGConnection.class));
                    } finally {
                        listen.execute("unlisten *"); // the connection goes back to the pool
                    }
                } catch (SQLException | RuntimeException failure) {
                    LOG.warnf("%s: %s; listening again", channel, failure.toString());
                    stopped.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(PGConnection connection) throws SQLException, InterruptedException {
        while (stopped.getCount() > 0) {
            Set<String> heard = new LinkedHashSet<>();
            for (PGNotification notification : connection.getNotifications((int) PATIENCE.toMillis())) {
                heard.add(notification.getParameter());
            }
            if (!heard.isEmpty()) {
                listener.accept(heard);
                stopped.await(BUNDLE.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }
}
